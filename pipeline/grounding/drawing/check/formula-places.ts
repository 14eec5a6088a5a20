import { bracketsIn, type FormulaTree, lineOf, type Node, operatorOf, rowsIn, termsOf } from '../formula-tree.js';

/** One place in a formula that a word means: what stands in it, where it is. */
export interface Place {
  /** The symbols in it, in a line. */
  readonly line: string;
  readonly nodes: readonly Node[];
  /** The node that it is, or is a part of. */
  readonly of: Node | undefined;
  /** Which part of that node; "all" for the node itself. */
  readonly part: string;
}

export type Find = (tree: FormulaTree) => readonly Place[];

export const place = (nodes: readonly Node[], of: Node | undefined, part: string): Place => ({
  line: lineOf(nodes),
  nodes,
  of,
  part,
});
export const whole = (node: Node): Place => place([node], node, 'all');
export const partsOf =
  (kind: Node['kind'], part: string): Find =>
  ({ every }) =>
    every.flatMap((node) => {
      const own = node.kind === kind ? node.parts.get(part) : undefined;
      return own ? [place(own, node, part)] : [];
    });
export const glyphs =
  (sign: RegExp): Find =>
  ({ every }) =>
    every.filter((node) => node.kind === 'glyph' && sign.test(node.symbol)).map(whole);

export const brackets: Find = (tree) =>
  rowsIn(tree).flatMap((row) => bracketsIn(row).map(({ open, inside }) => place(inside, open, 'inside')));

/** What a power hangs on: the letter, or what is in the bracket before it. */
export const bases: Find = (tree) =>
  rowsIn(tree).flatMap((row) => {
    const inBrackets = bracketsIn(row);
    return row.flatMap((node, index) => {
      const base = node.kind === 'scripts' && node.parts.has('superscript') ? node.parts.get('base') : undefined;
      if (!base || operatorOf(node)) return [];
      const bracket = inBrackets.find(({ open, inside }) => row.indexOf(open) + inside.length + 1 === index);
      return [place(bracket ? bracket.inside : base, node, 'base')];
    });
  });

/** Fractions that are the sign of a derivative: its letter, and how often it is taken. */
export const derivatives =
  (of: RegExp, times?: RegExp): Find =>
  ({ every }) =>
    every.flatMap((node) => {
      const lower = node.kind === 'fraction' ? lineOf(node.parts.get('denominator') ?? []) : '';
      const found = /^[d∂](?<letter>\p{L})(?:\^(?<n>.))?/u.exec(lower)?.groups;
      const upper = lineOf(node.parts.get('numerator') ?? []);
      return found && /^[d∂]/u.test(upper) && of.test(found['letter'] ?? '') && (times?.test(found['n'] ?? '1') ?? true)
        ? [place([node], node, 'all')]
        : [];
    });

/** Letters with strokes: derivatives as well, "f′(a)"; of a letter with so many strokes where it is told how often. */
export const primed =
  (times?: number): Find =>
  ({ every }) =>
    every
      .filter((node) => {
        const strokes = node.kind === 'scripts' ? lineOf(node.parts.get('superscript') ?? []) : '';
        return /^′+$/u.test(strokes) && (times === undefined || strokes.length === times);
      })
      .map(whole);

/** What stands behind a sum, an integral or a function, up to the next sign that ends it. */
export const behind =
  (sign: RegExp, isEnd: RegExp): Find =>
  (tree) =>
    tree.every.flatMap((node) => {
      const operator = node.kind === 'glyph' ? node : operatorOf(node);
      if (!operator || !sign.test(operator.symbol)) return [];
      const row = siblingsOf(tree, node);
      const at = row.indexOf(node);
      if (at < 0) return [];
      let depth = 0;
      const own: Node[] = [];
      for (const next of row.slice(at + 1)) {
        const after = row[row.indexOf(next) + 1];
        if (next.symbol === 'd' && /^\p{L}$/u.test(after?.symbol ?? '') && /^[∫∬∭∮]/u.test(operator.symbol)) break;
        if (/^[([{]$/.test(next.symbol)) depth += 1;
        if (/^[)\]}]$/.test(next.symbol)) depth -= 1;
        if (depth < 0 || (depth === 0 && next.kind === 'glyph' && isEnd.test(next.symbol))) break;
        own.push(next);
      }
      const [first] = termsOf(own);
      const shorter = first && first.length < own.length ? [place(first, node, 'behind')] : [];
      return own.length > 0 ? [place(own, node, 'behind'), ...shorter] : [];
    });

/** The parts that stand in one row with a part. */
export const siblingsOf = ({ nodes, every }: FormulaTree, node: Node): readonly Node[] => {
  const last = node.within.at(-1);
  if (!last) return nodes;
  return every.find(({ id }) => id === last[0])?.parts.get(last[1]) ?? [];
};
