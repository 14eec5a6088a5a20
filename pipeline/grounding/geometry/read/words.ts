import type { Token } from '../../check/token.js';
import { greek } from '../../greek.js';
import { colourWords } from '../../language/colour.js';
import type { Phrase } from './item.js';

export const colours = new Set(colourWords);
/** The last word of each: most words of a sentence end no colour. */
const lastWords = new Set(colourWords.map((colour) => colour.split(/[ -]/).at(-1)));

const shades = new Set(['dark', 'light', 'pale', 'bright', 'deep']);

export const dashes: Readonly<Record<string, string>> = {
  dashed: 'dashed',
  dotted: 'dotted',
  solid: 'solid',
  broken: 'dashed',
  unbroken: 'solid',
  continuous: 'solid',
  dashes: 'dashed',
};

export const places = new Set([
  'upper',
  'lower',
  'top',
  'bottom',
  'left',
  'right',
  'middle',
  'central',
  'outer',
  'inner',
  'left-hand',
  'right-hand',
  'upper-left',
  'upper-right',
  'lower-left',
  'lower-right',
]);

export const extremes = new Set([
  'longest',
  'shortest',
  'largest',
  'smallest',
  'biggest',
  'greatest',
  'widest',
  'longer',
  'shorter',
  'larger',
  'smaller',
  'bigger',
  'taller',
  'wider',
  'highest',
  'lowest',
  'leftmost',
  'rightmost',
]);

export const adjectives = new Set([...places, ...extremes, 'horizontal', 'vertical', 'slanted', 'slanting', 'sloping', 'oblique', 'diagonal', 'tilted', 'inclined', 'leaning', 'boundary', 'labelled', 'resulting', 'original', 'straight', 'steep', 'thick', 'thin', 'small', 'big', 'large', 'little', 'filled', 'closed', 'open', 'empty', 'hollow', 'full', 'marked', 'labelled', 'labeled', 'named', 'drawn', 'shaded', 'coloured', 'colored', 'hidden', 'visible', 'opposite', 'adjacent', 'equal', 'congruent', 'parallel', 'perpendicular', 'long', 'short', 'right', 'right-angled', 'isosceles', 'equilateral', 'scalene', 'obtuse', 'acute', 'regular', 'irregular', 'convex', 'single', 'double', 'whole', 'entire', 'same', 'different', 'second', 'first', 'third', 'fourth', 'interior', 'exterior', 'inscribed', 'central', 'angled', 'alternate', 'corresponding', 'remaining', 'named', 'unnamed', 'downward', 'upward', 'opening', 'two', 'curved', 'rising', 'falling', 'cubic', 'quadratic', 'linear', 'decreasing', 'increasing', 'similar', 'grey', 'unshaded', 'sided', 'only', 'such', 'half', 'more', 'common', 'circular', 'front', 'back', 'rectangular', 'triangular', 'square', 'lateral', 'unit', 'three-sided', 'four-sided', 'slant', 'invisible', 'quadrilateral', 'pentagonal', 'hexagonal', 'octagonal', 'truncated', 'upright', 'tall', 'tallest', 'cut', 'sliced', 'lower', 'upper']); // prettier-ignore

export const determiners: Readonly<Record<string, Phrase['det']>> = {
  the: 'the',
  this: 'the',
  that: 'the',
  these: 'the',
  those: 'the',
  its: 'the',
  their: 'the',
  a: 'a',
  an: 'a',
  another: 'a',
  no: 'no',
  all: 'all',
  every: 'each',
  each: 'each',
  both: 'both',
  any: 'a',
  other: 'other',
  some: 'a',
  neither: 'no',
  either: 'each',
};

export const units: Readonly<Record<string, string>> = {
  cm: 'cm',
  centimetre: 'cm',
  centimeter: 'cm',
  m: 'm',
  metre: 'm',
  meter: 'm',
  mm: 'mm',
  millimetre: 'mm',
  millimeter: 'mm',
  km: 'km',
  kilometre: 'km',
  kilometer: 'km',
  dm: 'dm',
  inch: 'in',
  inche: 'in',
  '°': '°',
  degree: '°',
  unit: 'units',
  ft: 'ft',
  feet: 'ft',
  foot: 'ft',
};

export const powers: Readonly<Record<string, 2 | 3>> = {
  square: 2,
  squared: 2,
  cubic: 3,
  cubed: 3,
  '²': 2,
  '³': 3,
  cube: 3,
};

export const isHyphen = (token: Token | undefined): boolean =>
  token?.text === '-' || token?.text === '–' || token?.text === '‐';

/** Letters that are spelled out: "angle alpha". Not pi, which is a number. */
export const greekLetters: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(greek).filter(([name]) => name !== 'pi'),
);

/** The name that begins at a token, subscripts and primes included; text and where it ends. */
export const nameAt = (
  tokens: readonly Token[],
  at: number,
): { readonly name: string; readonly to: number } | undefined => {
  const token = tokens[at];
  if (token?.kind !== 'word') return undefined;
  let name = token.text.replace(/['’]s$/, '');
  if (Object.hasOwn(greekLetters, name.toLowerCase())) name = greekLetters[name.toLowerCase()] ?? name;
  let to = at + 1;
  while (tokens[to]?.start === tokens[to - 1]?.end && /^[_'′’]$/.test(tokens[to]?.text ?? '')) {
    name += tokens[to]?.text ?? '';
    to += 1;
    if (!name.endsWith('_')) continue;
    const [next, inner, close] = [tokens[to], tokens[to + 1], tokens[to + 2]];
    // "x_1", "F_G", "F_{⊥}".
    if (
      next?.kind === 'number' ||
      (next?.kind === 'word' && next.text.length < 4 && next.start === tokens[to - 1]?.end)
    ) {
      name += next.text;
      to += 1;
    } else if (next?.text === '{' && close?.text === '}') {
      name += `{${inner?.text ?? ''}}`;
      to += 3;
    }
  }
  return { name, to };
};

const verbish =
  /^(?:is|lies|lie|and|to|on|at|has|are|or|,|\.|\(|=|with|in|of|through|from|meets|stands|sits|:|;|\)|isn't|isnt|isn’t|does|was|sits|comes|goes|splits|divides|halves|bisects|is|,|but|by|as|up|down|marks|touches|labelled|called|named|i|runs|than|above|below|belongs|\+|we|you|they|that|respectively|,)$/;

/** "A" is an article where a lower-case word follows that may be described by one. */
export const isArticle = (tokens: readonly Token[], at: number): boolean => {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (token?.text !== 'A' && token?.text !== 'I' && token?.text !== 'a') return token?.text === 'i';
  // "The vector I points down".
  if (
    token.text !== 'a' &&
    /^(?:vector|force|arrow|line|segment|point|side|circle|angle)$/.test(tokens[at - 1]?.lower ?? '')
  )
    return false;
  return next !== undefined && next.kind !== 'sign' && !verbish.test(next.lower) && !/^\p{Lu}$/u.test(next.text);
};

export const colourEndingAt = (tokens: readonly Token[], at: number): { colour: string; from: number } | undefined => {
  const word = tokens[at]?.lower ?? '';
  if (!lastWords.has(word)) return undefined;
  const two = isHyphen(tokens[at - 1])
    ? `${tokens[at - 2]?.lower ?? ''} ${word}`
    : `${tokens[at - 1]?.lower ?? ''} ${word}`;
  const from = isHyphen(tokens[at - 1]) ? at - 2 : at - 1;
  if (colours.has(two) || (shades.has(two.split(' ')[0] ?? '') && colours.has(word))) return { colour: two, from };
  if (colours.has(two.replace(' ', '-'))) return { colour: two.replace(' ', '-'), from };
  return colours.has(word) ? { colour: word, from: at } : undefined;
};

export const colourAt = (
  tokens: readonly Token[],
  at: number,
): { readonly colour: string; readonly to: number } | undefined => {
  for (let end = at + 2; end >= at; end--) {
    const found = colourEndingAt(tokens, end);
    if (found?.from === at) return { colour: found.colour, to: end + 1 };
  }
  return undefined;
};
