import type { Entity, Model } from './entity.js';

/** What graphs are called by, and what in their formula tells that they are meant. */
const families: readonly (readonly [noun: string, words: RegExp, formula: RegExp])[] = [
  ['sine', /^sin(?:e|us)?$/, /^[^a-z]*(?:[\d.]+ ?\*? ?)?(?:sin|\\sin)\b(?!.*\bcos)/],
  ['cosine', /^cos(?:ine|inus)?$/, /^[^a-z]*(?:[\d.]+ ?\*? ?)?(?:cos|\\cos)\b(?!.*\bsin)/],
  ['exponential', /^(?:exp|exponential)$/, /\bexp\(|(?:\be|[\d.]+|\)) ?\^ ?\(?[^)]*x/],
  ['logarithm', /^(?:log|ln|logarithm|logarithmic)$/, /\b(?:log|ln|log10|log2)\(/],
  ['cubic', /^cubic$/, /x ?\^ ?3(?!.*x ?\^ ?[4-9])/],
  ['quadratic', /^quadratic$/, /x ?(?:\^ ?2|²)(?!.*x ?\^ ?[3-9])/],
];

/** How the words of all families begin. */
const mayBeFunction = /^(?:sin|cos|exp|log|ln$|cubic$|quadratic$)/;

/** The family of functions that a word names; undefined where it names none. */
export const functionNoun = (norm: string): string | undefined =>
  mayBeFunction.test(norm) ? families.find(([, words]) => words.test(norm))?.[0] : undefined;

const formulasOf = ({ element, names }: Entity): string[] =>
  [element?.data?.['formula'], ...names].flatMap((one) =>
    typeof one === 'string' ? [one.replace(/^[^=]*= ?/, '').replaceAll(/[\\{}$]/g, '')] : [],
  );

/** The graphs of one family. */
export const functionsCalled = (model: Model, noun: string): readonly Entity[] => {
  const formula = families.find(([name]) => name === noun)?.[2];
  return formula === undefined
    ? []
    : model.entities.filter((one) => one.sort === 'curve' && formulasOf(one).some((text) => formula.test(text)));
};
