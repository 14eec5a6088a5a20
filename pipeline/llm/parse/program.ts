export interface Block {
  /** What stands behind the opening fence, in lower case. */
  readonly tag: string;
  readonly code: string;
}

/** Every fenced block of an answer. A last block without its closing fence is `open`. */
export const blocksOf = (text: string): { blocks: Block[]; open: boolean } => {
  const blocks: Block[] = [];
  let fence: { readonly mark: string; readonly tag: string; readonly lines: string[] } | undefined;
  for (const line of text.split('\n')) {
    const [, mark = '', tag = ''] = /^\s{0,3}(`{3,}|~{3,})\s*([\w+#.-]*)[^`]*$/.exec(line) ?? [];
    if (!fence && mark !== '') fence = { mark, tag: tag.toLowerCase(), lines: [] };
    else if (fence && mark.startsWith(fence.mark) && tag === '') {
      blocks.push({ tag: fence.tag, code: fence.lines.join('\n') });
      fence = undefined;
    } else fence?.lines.push(line);
  }
  if (fence) blocks.push({ tag: fence.tag, code: fence.lines.join('\n') });
  return { blocks, open: fence !== undefined };
};

/** What models call the languages of figures. */
const tagsOf: Readonly<Record<string, readonly string[]>> = {
  'vega-lite': ['vega-lite', 'vegalite', 'vl', 'json', 'jsonc', 'json5', 'vega'],
  vega: ['vega', 'json', 'jsonc', 'json5'],
  mathjs: ['mathjs', 'javascript', 'js', 'math'],
  mermaid: ['mermaid', 'mmd'],
  dot: ['dot', 'graphviz', 'gv'],
  svg: ['svg', 'xml', 'html'],
  html: ['html', 'htm', 'xml', 'javascript', 'js'],
  tikz: ['tikz', 'latex', 'tex'],
  latex: ['latex', 'tex', 'math', 'katex', 'mathjax'],
  smiles: ['smiles', 'smi', 'chemistry'],
  matplotlib: ['matplotlib', 'python', 'py', 'python3'],
};

/** Tags that say nothing about the language. */
const vague = new Set(['', 'text', 'txt', 'plaintext', 'code', 'plain']);

export type ReadProgram =
  | { readonly kind: 'program'; readonly code: string }
  | { readonly kind: 'none'; readonly fault: string }
  | { readonly kind: 'wrong-language'; readonly tag: string };

const longest = (blocks: readonly Block[]): Block | undefined =>
  blocks.toSorted((a, b) => b.code.length - a.code.length)[0];

/**
 * The one program of an answer. Of several blocks it is the longest in the language that was asked for: the others are
 * excerpts, data or instructions for installing. An answer without any fence is the program itself.
 */
export const readProgram = (text: string, language: string | undefined): ReadProgram => {
  const { blocks, open } = blocksOf(text);
  if (open) return { kind: 'none', fault: 'the code block is not closed' };
  const filled = blocks.filter(({ code }) => code.trim() !== '');
  if (blocks.length === 0 && text.trim() !== '') return { kind: 'program', code: text.trim() };
  if (filled.length === 0) return { kind: 'none', fault: 'there is no code in it' };
  const tags = language === undefined ? undefined : (tagsOf[language] ?? [language]);
  const named = tags ? filled.filter(({ tag }) => tags.includes(tag)) : filled;
  const chosen = longest(named) ?? longest(filled.filter(({ tag }) => vague.has(tag)));
  if (chosen) return { kind: 'program', code: chosen.code.trim() };
  return { kind: 'wrong-language', tag: filled[0]?.tag ?? '' };
};
