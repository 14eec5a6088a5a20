import { ordinalRank, ordinalWords } from '../language/number.js';
/** Numbers in words. */
const units: Readonly<Record<string, number>> = {
  zero: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  dozen: 12,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};
export const multipliers: Readonly<Record<string, number>> = {
  hundred: 100,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
  dozen: 12,
  k: 1e3,
  m: 1e6,
  bn: 1e9,
  mn: 1e6,
};
export const fractions: Readonly<Record<string, number>> = {
  half: 1 / 2,
  third: 1 / 3,
  quarter: 1 / 4,
  fifth: 1 / 5,
  tenth: 1 / 10,
  thirds: 1 / 3,
  quarters: 1 / 4,
  fifths: 1 / 5,
  halves: 1 / 2,
};
export const factors: Readonly<Record<string, number>> = {
  twice: 2,
  double: 2,
  doubles: 2,
  doubled: 2,
  triple: 3,
  triples: 3,
  tripled: 3,
  thrice: 3,
  quadruple: 4,
  quadrupled: 4,
  twofold: 2,
  threefold: 3,
  fourfold: 4,
  tenfold: 10,
};

const beginnings = new Set([
  ...Object.keys(units),
  ...ordinalWords.filter((word) => word !== 'first'),
  ...Object.keys(factors),
  'a',
  'half',
]);

/** A number in words may begin with this one. */
export const beginsNumber = (word: string): boolean => beginnings.has(word);

/** How many a text says: "no", "twelve", "1,200"; NaN where that is no number. */
export const countOf = (text: string): number =>
  text.toLowerCase() === 'no' ? 0 : (wholeWord(text.toLowerCase()) ?? Number(text.replaceAll(',', '')));

/** "thirty", "thirty-five". */
export const wholeWord = (word: string): number | undefined => {
  const unit = unitWord(word);
  if (unit !== undefined || !word.includes('-')) return unit;
  const [tens, ones] = word.split('-').map(unitWord);
  return tens === undefined || ones === undefined ? undefined : tens + ones;
};

export const unitWord = (word: string): number | undefined => (Object.hasOwn(units, word) ? units[word] : undefined);
/** From "second" on: "first" is a place more often than a number. */
export const ordinalValue = (word: string): number | undefined => (word === 'first' ? undefined : ordinalRank(word));
export const fractionValue = (word: string): number | undefined =>
  Object.hasOwn(fractions, word) ? fractions[word] : undefined;
export const factorValue = (word: string): number | undefined =>
  Object.hasOwn(factors, word) ? factors[word] : undefined;
export const multiplierOf = (word: string): number | undefined =>
  Object.hasOwn(multipliers, word) ? multipliers[word] : undefined;
