import { accentOf, boundsOf, chainOf, lineOf, operatorOf, relationIn, sidesOf, termsOf } from '../formula-tree.js';
import { greek } from '../../greek.js';
import {
  bases,
  behind,
  siblingsOf,
  brackets,
  derivatives,
  type Find,
  glyphs,
  partsOf,
  place,
  primed,
  whole,
} from './formula-places.js';

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
      const [left, right] = sidesOf(nodes);
      const name = index === 0 ? 'left' : 'right';
      // Of "a = b = c" either may be meant by the right side.
      const all = index === 0 ? [left] : [right, ...chainOf(nodes).slice(1)];
      return all.flatMap((side) => (side ? [place(side, relationIn(nodes), name)] : []));
    });

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

const either =
  (one: Find, other: Find): Find =>
  (tree) => [...one(tree), ...other(tree)];

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
    // A binomial coefficient is a fraction without its bar.
    ({ every }) => every.filter(({ kind, parts }) => kind === 'fraction' && parts.has('all')).map(whole),
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
  [
    'subscript,subscripts,index,indices,indexes',
    (tree) => {
      const own = scripts('subscript')(tree);
      return own.length > 0 ? own : runningIndex(tree);
    },
  ],
  [
    'sum,sums,summation,summations,sum sign,sum signs,summation sign,summation signs,summation symbol,sigma sign,sigma notation,capital sigma,large sigma,big sigma,uppercase sigma,sigma symbol',
    operators(/^∑$/u),
  ],
  ['integral,integrals,integral sign,integral signs,integration sign,integral symbol', operators(/^[∫∬∭∮]/u)],
  [
    'product sign,product signs,product symbol,product over,product from,infinite product,finite product',
    operators(/^∏$/u),
  ],
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
    'right side,right hand side,right,righthand side,rhs,result,final result,answer,final answer,right of the equals sign,right of the equal sign,right of the equation,right of the equality sign',
    sides(1),
  ],
  ['equals sign,equals signs,equal sign,equal signs,equality sign,sign of equality', outside(/^=$/)],
  ['plus sign,plus signs', glyphs(/^\+$/)],
  ['minus sign,minus signs,negative sign', glyphs(/^-$/)],
  [
    'plus minus sign,plus or minus sign,plus minus signs,plus minus symbol,plus or minus,plus minus,plus and minus sign',
    glyphs(/^[±∓]$/),
  ],
  [
    'inequality sign,less than or equal sign,less than or equal to sign,less or equal sign,greater than or equal sign,greater than or equal to sign,greater or equal sign,less than sign,greater than sign,inequality,inequalities',
    glyphs(/^[<>≤≥]$/),
  ],
  ['infinity sign,infinity symbol', glyphs(/^∞$/)],
  ['arrow,arrows', glyphs(/^[→⇒⇔]$/u)],
  ['bracket,brackets,parenthesis,parentheses,pair of brackets,pair of parentheses', brackets],
  ['square brackets,square bracket', glyphs(/^\[$/)],
  ['round brackets,round bracket', glyphs(/^\($/)],
  ['curly brace,curly braces,curly bracket,curly brackets', glyphs(/^\{$/)],
  ['base,base of the power', bases],
  [
    'time derivative,derivative with respect to time,derivative in time,partial time derivative,partial derivative with respect to time',
    derivatives(/^t$/),
  ],
  ['first time derivative,first derivative with respect to time', derivatives(/^t$/, /^1$/)],
  ['second time derivative,second derivative with respect to time', derivatives(/^t$/, /^2$/)],
  ['spatial derivative,space derivative,derivative in space', derivatives(/^[xyzr]$/)],
  ['first spatial derivative,first space derivative', derivatives(/^[xyzr]$/, /^1$/)],
  ['first derivative,first derivatives,first order derivative', either(derivatives(/./u, /^1$/), primed(1))],
  ['first partial derivative', derivatives(/./u, /^1$/)],
  ['ellipsis,dots,three dots', glyphs(/^[…⋯⋮⋱]$/u)],
  ['second spatial derivative,second space derivative', derivatives(/^[xyzr]$/, /^2$/)],
  ['second derivative,second derivatives,second order derivative', either(derivatives(/./u, /^2$/), primed(2))],
  ['second partial derivative', derivatives(/./u, /^2$/)],
  ['third derivative', either(derivatives(/./u, /^3$/), primed(3))],
  ['sine,sines,sine function,sin', glyphs(/^(?:sin|sinh)$/)],
  ['cosine,cosines,cosine function,cos', glyphs(/^(?:cos|cosh)$/)],
  ['tangent,tangents,tangent function,tan', glyphs(/^(?:tan|tanh)$/)],
  ['logarithm,logarithms,log,natural logarithm,ln', glyphs(/^(?:log|ln|lg)$/)],
  ['exponential function', glyphs(/^(?:exp|e)$/)],
  ['trigonometric function,trigonometric functions', glyphs(/^(?:sin|cos|tan|cot|sec|csc)$/)],
  ['factorial,factorials,exclamation mark', glyphs(/^!$/)],
  ['greek letter,greek letters', glyphs(/^[α-ωΓΔΘΛΞΠΣΦΨΩ]$/u)],
  [
    'partial derivative,partial derivatives',
    (tree) => {
      const own = derivatives(/./u)(tree).filter(({ line }) => line.startsWith('∂'));
      return own.length > 0 ? own : glyphs(/^∂$/u)(tree);
    },
  ],
  ['derivative,derivatives', either(derivatives(/./u), primed())],
  ['bar,bars,overbar,overline', accents('bar')],
  ['hat,hats,circumflex', accents('hat')],
  ['tilde,tildes', accents('tilde')],
  ['vector arrow,vector arrows', accents('vec')],
  ['term,terms', terms],
  [
    'equation,equations',
    ({ equations, every }) => {
      const own = equations.filter(({ nodes }) => relationIn(nodes));
      // Those that are set below each other stand in a table.
      return own.length > 0
        ? own.map(({ nodes }) => place(nodes, undefined, 'equation'))
        : every
            .filter(({ kind, symbol }) => kind === 'glyph' && symbol === '=')
            .map((node) => place([node], node, 'equation'));
    },
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

const greekLetters = Object.values(greek).join('');

export const isGreek = (symbol: string): boolean => greekLetters.includes(symbol);
