/** A program as TeX reads it: the part that prepares, and the part that draws. Lines keep their numbers. */
export interface TexProgram {
  readonly preamble: string;
  readonly body: string;
}

const uncommented = (line: string): string => line.replace(/(^|[^\\])((?:\\\\)*)%.*$/, '$1$2');

const beginOf = (program: string): number => {
  let at = 0;
  for (const line of program.split('\n')) {
    const found = uncommented(line).indexOf('\\begin{document}');
    if (found >= 0) return at + found;
    at += line.length + 1;
  }
  return -1;
};

/** Commands that TeX takes before a document begins, and not in it. */
const isPreparing = (line: string): boolean =>
  /^\s*\\(?:documentclass|usepackage|RequirePackage|usetikzlibrary|usepgfplotslibrary|usegdlibrary)\b/.test(line);

/** Where something is drawn for the first time. */
const isDrawing = (line: string): boolean =>
  /\\begin\{(?!comment)|\\tikz\b|\\chemfig\b|\\schemestart|\\feynmandiagram|\\(?:draw|path|fill|filldraw|node|shade)\b/.test(
    line,
  );

const depthOf = (line: string): number =>
  (line.match(/(?<!\\)\{/g)?.length ?? 0) - (line.match(/(?<!\\)\}/g)?.length ?? 0);

/** How many lines at the head of a figure that is no whole document only prepare: packages and libraries, and what is before them. */
const headOf = (lines: readonly string[]): number => {
  let [head, depth, open] = [0, 0, false];
  for (const [index, raw] of lines.entries()) {
    const line = uncommented(raw);
    if (depth === 0 && !isPreparing(line) && isDrawing(line)) break;
    open ||= depth === 0 && isPreparing(line);
    depth = Math.max(0, depth + depthOf(line));
    if (!open || depth > 0) continue;
    // A figure may follow on the line of the last library.
    if (isDrawing(line)) break;
    open = false;
    head = index + 1;
  }
  return head;
};

/** What a figure without a preamble takes for granted, by what it needs: loading all for each would cost half a second. */
const assumed: readonly (readonly [needs: RegExp, loads: string])[] = [
  [/\\begin\{(?:circuitikz)\}|\\ctikzset|to\s*\[\s*(?:R|C|L|V|I|american|battery)\b/, '\\usepackage{circuitikz}'],
  [
    /\\begin\{(?:axis|semilogxaxis|semilogyaxis|loglogaxis|groupplot|polaraxis)\}|\\pgfplotsset/,
    '\\usepackage{pgfplots}',
  ],
  [/\\begin\{tikzcd\}/, '\\usepackage{tikz-cd}'],
  [/\\begin\{groupplot\}/, '\\usepgfplotslibrary{groupplots}'],
  [/fill between\s*\[/, '\\usepgfplotslibrary{fillbetween}'],
  [/\\chemfig\b|\\schemestart/, '\\usepackage{chemfig}'],
  [/\\tdplot/, '\\usepackage{tikz-3dplot}'],
  [/\\begin\{feynhand\}/, '\\usepackage{tikz-feynhand}'],
  [/\\(?:SI|si|num|ang|qty|unit)\s*[[{]/, '\\usepackage{siunitx}'],
  [/start chain/, '\\usetikzlibrary{chains}'],
  [/drop shadow|copy shadow|general shadow/, '\\usetikzlibrary{shadows}'],
  [/mindmap/, '\\usetikzlibrary{mindmap}'],
  [/text along path/, '\\usetikzlibrary{decorations.text}'],
  [/path fading|scope fading/, '\\usetikzlibrary{fadings}'],
  [/circuit ee IEC/, '\\usetikzlibrary{circuits.ee.IEC}'],
  [/circuit logic (?:US|IEC|CDH)/, '\\usetikzlibrary{circuits.logic.US,circuits.logic.IEC,circuits.logic.CDH}'],
  [/plot\s*\[[^\]]*mark\s*=/, '\\usetikzlibrary{plotmarks}'],
  [/\\graph\b/, '\\usetikzlibrary{graphs,graphs.standard}'],
];

const usual =
  '\\usepackage{amsmath,amssymb}' +
  '\\usetikzlibrary{arrows,arrows.meta,calc,positioning,shapes,decorations.pathmorphing,decorations.markings,' +
  'decorations.pathreplacing,patterns,angles,quotes,automata,trees,backgrounds,fit,intersections,matrix,through,3d}';

/** Paths, or the axes of a plot, without a picture around them. */
const isLoose = (body: string): boolean =>
  /^\s*\\(?:draw|path|fill|filldraw|node|shade)\b|\\begin\{(?:axis|semilogxaxis|semilogyaxis|loglogaxis|groupplot|scope)\}/m.test(
    body,
  ) && !/\\begin\{(?:tikzpicture|circuitikz|forest|tikzcd|pgfpicture)\}|\\tikz\b/.test(body);

const bare = (program: string): TexProgram => {
  const lines = program.split('\n');
  const head = headOf(lines);
  const preparing = lines.slice(0, head).join('\n');
  const loads = assumed.filter(([needs]) => needs.test(program)).map(([, load]) => load);
  const figure = lines.slice(head).join('\n');
  const body = isLoose(figure) ? `\\begin{tikzpicture}${figure}\n\\end{tikzpicture}` : figure;
  return {
    preamble: [...loads, usual, preparing].join(''),
    body: `${'\n'.repeat(head)}\\begin{document}${body}\n\\end{document}\n`,
  };
};

/**
 * Parts a document before `\begin{document}`. What is no document is one figure, or some, for which the usual libraries
 * are loaded and the packages that its commands come from.
 */
export const partProgram = (text: string): TexProgram => {
  const program = text.replace(/\r\n?/g, '\n');
  const at = beginOf(program);
  if (at < 0) return bare(program);
  const preamble = program.slice(0, at);
  return { preamble, body: `${'\n'.repeat(preamble.split('\n').length - 1)}${program.slice(at)}` };
};
