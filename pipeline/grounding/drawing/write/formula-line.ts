import { listOf } from '../../language/list.js';
import { raised, subscript } from '../../language/raised.js';
import {
  accentMarks,
  accentOf,
  boundsOf,
  type FormulaTree,
  isRelation,
  type Node,
  operatorOf,
  plainSymbol,
} from '../formula-tree.js';
import { tableRows } from '../formula-cells.js';
import { casesOf } from '../formula-pieces.js';
import { isSubstance } from '../check/formula-reactions.js';

/** A letter or a number with what is raised or lowered at it, a derivative of one, a function of one thing. */
const isOne = (text: string): boolean =>
  /^(?:∂?\p{L}\p{M}?|∂|\d+)(?:[⁰¹²³⁴-⁹ⁿ₀-₉′!]*|_\p{L}|∂?\p{L}[²³]?)$/u.test(text.replace(/^∂[²³]/u, '∂')) &&
  !/^\d+\p{L}|^\p{L}{2}/u.test(text);

/** A product stands above a bar as it is: what is added up there, or begins with a sign, needs brackets. */
const isProduct = (text: string): boolean => {
  let depth = 0;
  return Array.from(text).every((sign, index) => {
    if (/[([{]/.test(sign)) depth += 1;
    if (/[)\]}]/.test(sign)) depth -= 1;
    return depth > 0 || !(/[ /]/.test(sign) || (index === 0 && /[−±∓∑∏∫√]/u.test(sign)));
  });
};

const wrapped = (text: string, open = '(', close = ')'): string =>
  isOne(text) ||
  /^\([^()]*\)[²³ⁿ]$/u.test(text) ||
  /^\[[^[\]]*\]$/.test(text) ||
  (text.startsWith(open) && text.endsWith(close) && !text.slice(1, -1).includes(open))
    ? text
    : open + text + close;

/** "2 +" at an ion: "²⁺". */
const charge = (text: string): string => raised(text.replace(/ ?[+−]$/u, '')) + (text.endsWith('+') ? '⁺' : '⁻');

const above = (text: string): string =>
  /^[\dn]{1,2}$/.test(text)
    ? raised(text).replace('n', 'ⁿ')
    : /^[′*°]+$/u.test(text)
      ? text
      : /^\d? ?[+−]$/u.test(text)
        ? charge(text)
        : `^${wrapped(text, '{', '}')}`;

const below = (text: string): string => (/^\d{1,2}$/.test(text) ? subscript(text) : `_${wrapped(text, '{', '}')}`);

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
    const isCall = /^\p{L}\([^()]*\)$/u.test(down);
    return node.parts.has('all')
      ? `${isProduct(up) ? up : wrapped(up)}/${isCall ? down : wrapped(down)}`
      : `${up} choose ${down}`;
  }
  if (node.kind === 'root') {
    const of = part('radicand');
    return of === undefined || node.parts.has('index') ? undefined : `√${wrapped(of)}`;
  }
  if (node.kind !== 'scripts') return undefined;
  if (sign) {
    const { lower, upper } = boundsOf(node);
    const [low, high] = [inLine(lower)?.replaceAll(' ', ''), inLine(upper)?.replaceAll(' ', '')];
    if (low === undefined || high === undefined || low === '') return undefined;
    if (/^(?:lim|max|min|sup|inf|∮)$/u.test(sign.symbol)) return high === '' ? `${sign.symbol}_{${low}} ` : undefined;
    if (!/^[∑∏∫]$/u.test(sign.symbol)) return undefined;
    return `${sign.symbol}_{${low}}${high === '' ? '' : `^{${high}}`} `;
  }
  const accent = accentOf(node);
  if (accent !== undefined) {
    const base = part('base');
    return base !== undefined && /^\p{L}$/u.test(base) ? base + (accentMarks[accent] ?? '') : undefined;
  }
  if (node.parts.has('over') || node.parts.has('under')) return undefined;
  const [base, up, down] = [part('base'), part('superscript'), part('subscript')?.replaceAll(' ', '')];
  if (base === undefined || up === undefined || down === undefined) return undefined;
  return `${base}${down === '' ? '' : below(down)}${up === '' ? '' : above(up)}`;
};

const inLine = (nodes: readonly Node[]): string | undefined => {
  let line = '';
  for (const [index, node] of nodes.entries()) {
    const symbol = plainSymbol(node.symbol).replace('-', '−').replace('⋅', '·').replace('∘', '°');
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
    // "log(a/b)": else only the upper half would be taken for what the function is of.
    const isTaken = node.kind === 'fraction' && isWord(nodes[index - 1]);
    line += isTaken ? `(${built})` : isApart ? `${built} ` : built;
  }
  return line.replaceAll(/ {2,}/g, ' ').trim();
};

const plain = /^[\p{L}\p{M}\d()[\]{}_^=+−±∓<>≤≥≠≈→√∑∏∫∞/!,.|∇∂×·∮∈∝′°⋯ⁿ₀-₉⁰¹²³⁴-⁹⁺⁻ ]+$/u;
const longest = 90;

/** A line of signs that is short and plain enough for a sentence. */
export const plainLine = (nodes: readonly Node[]): string | undefined => {
  const line = inLine(nodes);
  if (line === undefined || line.length > longest || !plain.test(line)) return undefined;
  // Words within a formula are no mathematics, but for the one that we put there, and substances.
  const foreign = line.replaceAll(' choose ', ' ').match(/[a-z]{4,}/giu) ?? [];
  return foreign.every((word) => isSubstance(word)) ? line : undefined;
};

/** "n is even", "x < 0", "otherwise": words with the signs between them. */
const conditionLine = (nodes: readonly Node[]): string | undefined => {
  const parts: string[] = [];
  let signs: Node[] = [];
  const close = (): boolean => {
    const line = signs.length === 0 ? '' : plainLine(signs);
    signs = [];
    if (line !== undefined && line !== '') parts.push(line);
    return line !== undefined;
  };
  for (const node of nodes) {
    if (node.kind !== 'glyph' || !/^\p{L}[\p{L} ]+$/u.test(node.symbol.trim()) || isWord(node)) signs.push(node);
    else if (close()) parts.push(node.symbol.trim());
    else return undefined;
  }
  const told = close() ? parts.join(' ').replace(/^(?:if|for|when)\b ?/u, '') : '';
  return told === 'otherwise' || /[<>=≤≥∈]|\p{L} \p{L}{2}/u.test(told) ? told.replace(/[.;,]$/, '') : undefined;
};

/** "f(x) = x² if x < 0, 2x + 1 if 0 ≤ x < 3 and 7 if x ≥ 3": a function that a brace defines piece by piece. */
const casesLine = (tree: FormulaTree): string | undefined => {
  const at = tree.nodes.findIndex(({ symbol }) => symbol === '{');
  const table = tree.nodes[at + 1];
  if (casesOf(tree).length < 2 || table?.kind !== 'table' || tree.nodes.length > at + 2) return undefined;
  const head = plainLine(tree.nodes.slice(0, at));
  const pieces = tableRows(table).map((row) => {
    const [first = [], ...others] = row;
    const rest = others.flat();
    const condition = conditionLine(rest);
    const value = plainLine(first)?.replace(/ *,$/, '');
    if (value === undefined || condition === undefined) return undefined;
    return condition === 'otherwise' ? `${value} otherwise` : `${value} if ${condition}`;
  });
  return head?.endsWith('=') && pieces.every((piece) => piece !== undefined) ? `${head} ${listOf(pieces)}` : undefined;
};

/**
 * A formula as one writes it in a sentence: "E = mc²", "x = (−b ± √(b² − 4ac))/(2a)", its equations one after the other;
 * none for what has no line.
 */
export const formulaLine = (tree: FormulaTree): string | undefined => {
  const cases = casesLine(tree);
  if (cases !== undefined) return cases;
  const lines = tree.equations.map(({ nodes }) => (nodes.some(isRelation) ? plainLine(nodes) : undefined));
  const known = lines.filter((line) => line !== undefined);
  if (known.length !== lines.length || lines.length > 3 || known.join().length > longest) return undefined;
  const [last = ''] = known.slice(-1);
  // "…, where a > 0": a condition, and no equation.
  return known.length > 1 && !last.includes('=') ? `${listOf(known.slice(0, -1))}, where ${last}` : listOf(known);
};
