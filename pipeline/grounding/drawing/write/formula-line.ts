import { raised } from '../../language/raised.js';
import { type FormulaTree, isRelation, type Node, operatorOf, boundsOf } from '../formula-tree.js';

const lowered = '₀₁₂₃₄₅₆₇₈₉';

const isOne = (text: string): boolean => /^(?:\p{L}|\d+)[⁰¹²³⁴-⁹ⁿ₀-₉]*$/u.test(text);

const wrapped = (text: string, open = '(', close = ')'): string =>
  isOne(text) ||
  /^\([^()]*\)[²³ⁿ]$/u.test(text) ||
  (text.startsWith(open) && text.endsWith(close) && !text.slice(1, -1).includes(open))
    ? text
    : open + text + close;

const above = (text: string): string =>
  /^[\dn]{1,2}$/.test(text)
    ? raised(text).replace('n', 'ⁿ')
    : /^[′*]+$/u.test(text)
      ? text
      : `^${wrapped(text, '{', '}')}`;

const below = (text: string): string =>
  /^\d{1,2}$/.test(text)
    ? Array.from(text)
        .map((one) => lowered[Number(one)])
        .join('')
    : `_${wrapped(text, '{', '}')}`;

const isWord = (node: Node | undefined): boolean =>
  node?.kind === 'glyph' && /^(?:sin|cos|tan|cot|sec|sinh|cosh|tanh|log|ln|lg|exp|max|min|det|arg)$/.test(node.symbol);

/** Signs that stand between two terms, and not before the first of them. */
const isBetween = (nodes: readonly Node[], at: number): boolean => {
  const before = nodes[at - 1];
  return before !== undefined && !isRelation(before) && !/^[([{,+\-±∓]$/u.test(before.symbol);
};

/** What is built of others, in a line; undefined where a line cannot show it. */
const builtIn = (node: Node): string | undefined => {
  const part = (name: string): string | undefined => inLine(node.parts.get(name) ?? []);
  const sign = operatorOf(node);
  if (node.kind === 'fraction') {
    const [up, down] = [part('numerator'), part('denominator')];
    if (up === undefined || down === undefined) return undefined;
    // A binomial coefficient has no bar, and brackets of its own.
    return node.parts.has('all') ? `${wrapped(up)}/${wrapped(down)}` : `${up} choose ${down}`;
  }
  if (node.kind === 'root') {
    const of = part('radicand');
    return of === undefined || node.parts.has('index') ? undefined : `√${wrapped(of)}`;
  }
  if (node.kind !== 'scripts') return undefined;
  if (sign) {
    const { lower, upper } = boundsOf(node);
    const [low, high] = [inLine(lower)?.replaceAll(' ', ''), inLine(upper)?.replaceAll(' ', '')];
    return /^[∑∏∫]$/u.test(sign.symbol) && low && high ? `${sign.symbol}_{${low}}^{${high}} ` : undefined;
  }
  if (node.parts.has('over') || node.parts.has('under')) return undefined;
  const [base, up, down] = [part('base'), part('superscript'), part('subscript')?.replaceAll(' ', '')];
  if (base === undefined || up === undefined || down === undefined) return undefined;
  return `${base}${down === '' ? '' : below(down)}${up === '' ? '' : above(up)}`;
};

const inLine = (nodes: readonly Node[]): string | undefined => {
  let line = '';
  for (const [index, node] of nodes.entries()) {
    const symbol = node.symbol.replace('-', '−');
    if (node.kind === 'glyph') {
      if (isRelation(node) || (/^[+−±∓]$/u.test(symbol) && isBetween(nodes, index)))
        line = `${line.trimEnd()} ${symbol} `;
      else if (symbol === ',') line = `${line.trimEnd()}, `;
      else if (isWord(node))
        line = `${line.trimEnd()}${/[([]$/.test(line) || line === '' ? '' : ' '}${symbol}${nodes[index + 1]?.symbol === '(' ? '' : ' '}`;
      else line += symbol;
      continue;
    }
    const built = builtIn(node);
    if (built === undefined) return undefined;
    // A fraction goes as far as a reader sees it go, and what comes next is no part of it.
    const next = nodes[index + 1];
    const isApart = node.kind === 'fraction' && next !== undefined && !/^[)\]},]$/.test(next.symbol);
    line += isApart ? `${built} ` : built;
  }
  return line.replaceAll(/ {2,}/g, ' ').trim();
};

const plain = /^[\p{L}\d()[\]{}_^=+−±∓<>≤≥≈→√∑∏∫∞/!,.′ⁿ₀-₉⁰¹²³⁴-⁹ ]+$/u;
const longest = 90;

/** A formula of one line as one writes it in a sentence: "E = mc²", "x = (−b ± √(b² − 4ac))/(2a)"; none for what has no line. */
export const formulaLine = ({ nodes, equations }: FormulaTree): string | undefined => {
  const line = equations.length > 1 || !nodes.some(isRelation) ? undefined : inLine(nodes);
  if (line === undefined || line.length > longest || !plain.test(line)) return undefined;
  // Words within a formula are no mathematics, but for the one that we put there.
  return /\p{L}{4}/u.test(line.replaceAll(' choose ', ' ')) ? undefined : line;
};
