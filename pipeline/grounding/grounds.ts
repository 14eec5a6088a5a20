import type { Scalar } from '../../renderers/scene.js';
import type { Claim, Fact, Predicate } from './fact.js';
import { oncePer } from './once-per.js';

/** Where words of a claim are looked for first: what is written in the figure, how it looks, and then what it states. */
const order: readonly Predicate[] = [
  'axis-title',
  'axis-unit',
  'legend-title',
  'legend-entry',
  'title',
  'subtitle',
  'text',
  'colour',
  'shape',
  'dash',
  'layer',
  'arrangement',
  'orientation',
  'formula',
  'feature',
  'relation',
  'reference',
  'member',
  'connection',
  'measure',
  'attribute',
  'position',
  'count',
  'extreme',
  'axis-range',
  'axis-ticks',
  'interval',
  'value',
];

/** More than so many facts in which the same words stand say nothing about which was meant. */
const most = 12;

const words = (text: string): string[] =>
  (text.toLowerCase().match(/[\p{L}\p{N}]+(?:[.,]\p{N}+)?/gu) ?? []).map((word) =>
    word.replace(/(?<=\p{L}{3})s$/u, ''),
  );

const small = new Set(['the', 'and', 'of', 'in', 'on', 'at', 'by', 'to', 'for', 'an', 'a', 'is', 'are', 'per', 'with']);

/** The words of a text that say something by themselves, in lower case and singular. */
export const telling = (text: string): string[] => words(text).filter((word) => !small.has(word));

/** A text of the figure: which facts state it, and the words that it is made of, without a unit in brackets. */
interface Written {
  readonly fact: Fact;
  readonly words: readonly string[];
}

const textsOf = ({ value, args }: Fact): string[] =>
  [value, ...args].flatMap((one) => (typeof one === 'string' ? [one.replace(/\s*[([].*?[)\]]\s*$/, '') || one] : []));

const writtenIn = oncePer((facts: readonly Fact[]): ReadonlyMap<string, readonly Written[]> => {
  const by = new Map<string, Written[]>();
  const rank = new Map(order.map((predicate, place) => [predicate, place]));
  const ranked = facts.filter(({ predicate }) => rank.has(predicate));
  for (const fact of ranked.toSorted((a, b) => (rank.get(a.predicate) ?? 0) - (rank.get(b.predicate) ?? 0)))
    for (const text of textsOf(fact)) {
      const own = telling(text);
      for (const word of new Set(own)) {
        const list = by.get(word);
        if (list) list.push({ fact, words: own });
        else by.set(word, [{ fact, words: own }]);
      }
    }
  return by;
});

const figureOf = oncePer((facts: readonly Fact[]): readonly string[] =>
  facts.filter(({ predicate }) => predicate === 'figure').map(({ id }) => id),
);

/** Of the first predicate that has any: what comes first in the order says most directly what the words are. */
const firstOf = (found: readonly Fact[]): readonly string[] => {
  const [first] = found;
  if (!first) return [];
  const alike = new Set(found.filter(({ predicate }) => predicate === first.predicate).map(({ id }) => id));
  return alike.size > most ? [] : [...alike];
};

/** Facts in which all these words stand. */
const holding = (said: Scalar, facts: readonly Fact[]): readonly string[] => {
  if (typeof said !== 'string') return [];
  const wanted = telling(said);
  const [first] = wanted;
  if (first === undefined || wanted.length > 12) return [];
  const found = (writtenIn(facts).get(first) ?? []).filter((one) => wanted.every((word) => one.words.includes(word)));
  const exact = found.filter((one) => one.words.length === wanted.length);
  return firstOf((exact.length > 0 ? exact : found).map(({ fact }) => fact));
};

/** Facts whose words all stand in the claim, those of the longest text first. */
const heldIn = (claim: string, facts: readonly Fact[]): readonly string[] => {
  const own = new Set(telling(claim));
  const by = writtenIn(facts);
  const found = [...own].flatMap((word) =>
    (by.get(word) ?? []).filter((one) => one.words[0] === word && one.words.every((each) => own.has(each))),
  );
  const longest = Math.max(0, ...found.map((one) => one.words.length));
  return firstOf(found.filter((one) => one.words.length === longest).map(({ fact }) => fact));
};

const attempts = ({ stated, actual, text }: Claim, facts: readonly Fact[]): readonly (() => readonly string[])[] => [
  () => holding(actual, facts),
  () => holding(stated, facts),
  () => heldIn(text, facts),
  () => figureOf(facts),
];

/**
 * The claim with the facts that speak of what it speaks of, where its rule names none: those in which the words stand
 * that the figure has instead, or that the text has, and else what the figure is as a whole. A reader who points at a
 * claim is to see what it was held against.
 */
export const withGrounds = (claim: Claim, facts: readonly Fact[]): Claim => {
  if (claim.status === 'unverifiable' || claim.facts.length > 0) return claim;
  for (const attempt of attempts(claim, facts)) {
    const found = attempt();
    if (found.length > 0) return { ...claim, facts: found };
  }
  return claim;
};
