import {
  accentOf,
  boundsOf,
  type FormulaTree,
  lineOf,
  type Node,
  operatorOf,
  relationIn,
  sidesOf,
  termsOf,
} from '../formula-tree.js';
import { greekLetters } from './formula-lexicon.js';

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

type Find = (tree: FormulaTree) => readonly Place[];

const place = (nodes: readonly Node[], of: Node | undefined, part: string): Place => ({
  line: lineOf(nodes),
  nodes,
  of,
  part,
});
const whole = (node: Node): Place => place([node], node, 'all');
const partsOf =
  (kind: Node['kind'], part: string): Find =>
  ({ every }) =>
    every.flatMap((node) => {
      const own = node.kind === kind ? node.parts.get(part) : undefined;
      return own ? [place(own, node, part)] : [];
    });
const glyphs =
  (sign: RegExp): Find =>
  ({ every }) =>
    every.filter((node) => node.kind === 'glyph' && sign.test(node.symbol)).map(whole);

/** Scripts that are powers and indices: neither bounds nor bars above letters. */
const scripts =
  (part: string): Find =>
  ({ every }) =>
    every.flatMap((node) => {
      const own =
        node.kind === 'scripts' && !operatorOf(node) && accentOf(node) === undefined ? node.parts.get(part) : undefined;
      return own && !own.every(({ symbol }) => /^[′*†]+$/u.test(symbol)) ? [place(own, node, part)] : [];
    });

/** Of signs, those that stand in no bound of a sum. */
const outside =
  (sign: RegExp): Find =>
  (tree) =>
    glyphs(sign)(tree).filter(
      ({ nodes }) =>
        nodes[0]?.within.every(([, part]) => !/^(?:under|over|subscript|superscript)$/.test(part)) === true,
    );

const operators =
  (sign: RegExp): Find =>
  ({ every }) =>
    every.flatMap((node) => {
      const operator = operatorOf(node);
      if (!operator || !sign.test(operator.symbol)) return [];
      // The sign within its bounds is told with them, once.
      if (
        node.kind === 'glyph' &&
        node.within.some(
          ([id, part]) => part === 'base' && every.some((one) => one.id === id && operatorOf(one)?.id === node.id),
        )
      )
        return [];
      return [whole(node)];
    });

const bounds =
  (which: 'lower' | 'upper', sign = /^[∑∏∫∬∮]|^lim/u): Find =>
  (tree) =>
    operators(sign)(tree).flatMap(({ of }) => (of?.kind === 'scripts' ? [place(boundsOf(of)[which], of, which)] : []));

const accents =
  (name: string): Find =>
  ({ every }) =>
    every.flatMap((node) => (accentOf(node) === name ? [place(node.parts.get('base') ?? [], node, 'base')] : []));

const sides =
  (index: 0 | 1): Find =>
  ({ equations }) =>
    equations.flatMap(({ nodes }) => {
      const side = sidesOf(nodes)[index];
      return side ? [place(side, relationIn(nodes), index === 0 ? 'left' : 'right')] : [];
    });

/** What stands behind a sum, an integral or a function, up to the next sign that ends it. */
const behind =
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

/** The letter that a sum runs over. */
const runningIndex: Find = (tree) =>
  bounds(
    'lower',
    /^[∑∏]$/u,
  )(tree).flatMap(({ nodes, of }) => (nodes.length > 0 ? [place(nodes.slice(0, 1), of, 'index')] : []));

/** The letter behind the d of an integral. */
const differential: Find = (tree) =>
  tree.every.flatMap((node) => {
    if (!/^[d∂]$/u.test(node.symbol) || operators(/^[∫∬∭∮]/u)(tree).length === 0) return [];
    const row = siblingsOf(tree, node);
    const next = row[row.indexOf(node) + 1];
    return next?.kind === 'glyph' && /^\p{L}$/u.test(next.symbol) ? [place([next], next, 'differential')] : [];
  });

const FUNCTIONS = /^(?:sin|cos|tan|cot|sec|csc|log|ln|exp|arcsin|arccos|arctan|sinh|cosh|tanh)$/;
const terms: Find = ({ equations }) =>
  equations.flatMap(({ nodes }) => {
    const own = sidesOf(nodes);
    return (own.length > 0 ? own : [nodes]).flatMap((side) =>
      termsOf(side).map((term) => place(term, undefined, 'term')),
    );
  });

const tables: Find = ({ every }) => every.filter(({ kind }) => kind === 'table').map(whole);

/** What words for parts of a formula mean. */
const finders: readonly (readonly [words: string, find: Find])[] = [
  [
    'running index,running indices,summation index,summation variable,index of summation,variable of summation,dummy index',
    runningIndex,
  ],
  ['variable of integration,integration variable', differential],
  [
    'absolute value bars,absolute value bar,absolute value signs,absolute value,absolute values,vertical bars,vertical lines,modulus,modulus bars',
    glyphs(/^[|‖]$/u),
  ],
  [
    'fraction,fractions,quotient,quotients,ratio',
    ({ every }) => every.filter(({ kind }) => kind === 'fraction').map(whole),
  ],
  [
    'fraction bar,fraction bars,fraction line,vinculum',
    ({ every }) => every.filter(({ kind }) => kind === 'fraction').map(whole),
  ],
  ['numerator,numerators', partsOf('fraction', 'numerator')],
  ['denominator,denominators', partsOf('fraction', 'denominator')],
  [
    'root,roots,radical,radicals,root sign,root signs,radical sign,square root sign',
    ({ every }) => every.filter(({ kind }) => kind === 'root').map(whole),
  ],
  [
    'square root,square roots,square root symbol',
    ({ every }) => every.filter(({ kind, parts }) => kind === 'root' && !parts.has('index')).map(whole),
  ],
  [
    'cube root,cube roots,cubic root',
    ({ every }) =>
      every.filter(({ kind, parts }) => kind === 'root' && lineOf(parts.get('index') ?? []) === '3').map(whole),
  ],
  ['radicand,radicands', partsOf('root', 'radicand')],
  ['exponent,exponents,superscript,superscripts,power,powers', scripts('superscript')],
  ['subscript,subscripts,index,indices,indexes', scripts('subscript')],
  [
    'sum,sums,summation,summations,sum sign,sum signs,summation sign,summation signs,summation symbol,sigma sign,sigma notation',
    operators(/^∑$/u),
  ],
  ['integral,integrals,integral sign,integral signs,integration sign,integral symbol', operators(/^[∫∬∭∮]/u)],
  ['product sign,product signs,product symbol', operators(/^∏$/u)],
  ['limit sign,lim', operators(/^lim$/)],
  ['lower limit,lower bound,lower limits,lower bounds,lower end', bounds('lower')],
  ['upper limit,upper bound,upper limits,upper bounds,upper end', bounds('upper')],
  ['integrand', behind(/^[∫∬∭∮]/u, /^[=<>≤≥]$/)],
  ['summand,summands', behind(/^∑$/u, /^[=<>≤≥]$/)],
  ['argument,arguments', behind(FUNCTIONS, /^[=<>≤≥+\-,]$|^(?:sin|cos|tan|log|ln)$/)],
  [
    'left side,left hand side,left,lefthand side,lhs,left of the equals sign,left of the equal sign,left of the equation,left of the equality sign',
    sides(0),
  ],
  [
    'right side,right hand side,right,righthand side,rhs,right of the equals sign,right of the equal sign,right of the equation,right of the equality sign',
    sides(1),
  ],
  ['equals sign,equals signs,equal sign,equal signs,equality sign,sign of equality', outside(/^=$/)],
  ['plus sign,plus signs,plus', glyphs(/^\+$/)],
  ['minus sign,minus signs,negative sign', glyphs(/^-$/)],
  ['plus minus sign,plus or minus sign,plus minus signs,plus minus symbol', glyphs(/^[±∓]$/)],
  [
    'inequality sign,less than or equal sign,less than or equal to sign,less or equal sign,greater than or equal sign,greater than or equal to sign,greater or equal sign,less than sign,greater than sign,inequality,inequalities',
    glyphs(/^[<>≤≥]$/),
  ],
  ['infinity sign,infinity symbol', glyphs(/^∞$/)],
  ['arrow,arrows', glyphs(/^[→⇒⇔]$/u)],
  ['bracket,brackets,parenthesis,parentheses,pair of brackets,pair of parentheses', glyphs(/^[([{]$/)],
  ['sine,sines,sine function,sin', glyphs(/^(?:sin|sinh)$/)],
  ['cosine,cosines,cosine function,cos', glyphs(/^(?:cos|cosh)$/)],
  ['tangent,tangents,tangent function,tan', glyphs(/^(?:tan|tanh)$/)],
  ['logarithm,logarithms,log,natural logarithm,ln', glyphs(/^(?:log|ln|lg)$/)],
  ['exponential function', glyphs(/^(?:exp|e)$/)],
  ['trigonometric function,trigonometric functions', glyphs(/^(?:sin|cos|tan|cot|sec|csc)$/)],
  ['factorial,factorials,exclamation mark', glyphs(/^!$/)],
  ['greek letter,greek letters', glyphs(/^[α-ωΓΔΘΛΞΠΣΦΨΩ]$/u)],
  ['partial derivative,partial derivatives', glyphs(/^∂$/u)],
  ['bar,bars,overbar,overline', accents('bar')],
  ['hat,hats,circumflex', accents('hat')],
  ['tilde,tildes', accents('tilde')],
  ['vector arrow,vector arrows', accents('vec')],
  ['term,terms', terms],
  [
    'equation,equations',
    ({ equations }) =>
      equations.filter(({ nodes }) => relationIn(nodes)).map(({ nodes }) => place(nodes, undefined, 'equation')),
  ],
  ['matrix,matrices,table,array,determinant', tables],
];

export interface Noun {
  readonly name: string;
  readonly find: Find;
  readonly length: number;
}

const nouns = new Map<string, (readonly [words: readonly string[], name: string, find: Find])[]>();
for (const [words, find] of finders) {
  const [name = ''] = words.split(',');
  for (const phrase of words.split(',')) {
    const parts = phrase.split(' ');
    nouns.set(parts[0] ?? '', [...(nouns.get(parts[0] ?? '') ?? []), [parts, name, find]]);
  }
}
for (const list of nouns.values()) list.sort((a, b) => b[0].length - a[0].length);

/** The noun for a part of a formula that begins at a word: the longest. */
export const partNounAt = (words: readonly string[], at: number): Noun | undefined => {
  for (const [parts, name, find] of nouns.get(words[at] ?? '') ?? [])
    if (parts.every((part, index) => words[at + index] === part)) return { name, find, length: parts.length };
  return undefined;
};

export const isGreek = (symbol: string): boolean => greekLetters.includes(symbol);
