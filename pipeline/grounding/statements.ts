import type { Scene } from '../../renderers/scene.js';
import { type CheckOptions, type CheckResult, resultOf } from './check.js';
import { type SentenceText, sentencesOf } from './check/sentences.js';
import type { Claim, Fact } from './fact.js';
import { readerOf } from './readers.js';
import { openClaims } from './verdict.js';

/** What a stretch of a text says, in plain words, as a model read it. */
export interface Statement {
  /** The stretch, word for word. */
  readonly quote: string;
  /** One thing that it says of the figure, as a short sentence that can be read alone. */
  readonly says: string;
}

interface Placed extends Statement {
  readonly start: number;
  readonly end: number;
}

/** Where the statements stand; those that quote what is not there are left out. They come in the order of the text. */
const placed = (statements: readonly Statement[], text: string): Placed[] => {
  let from = 0;
  return statements.flatMap(({ quote, says }) => {
    const words = quote.trim();
    if (words === '' || says.trim() === '') return [];
    const next = text.indexOf(words, from);
    const start = next === -1 ? text.indexOf(words) : next;
    if (start === -1) return [];
    from = start;
    return [{ quote: words, says, start, end: start + words.length }];
  });
};

const numbersIn = (text: string): string[] =>
  [...text.matchAll(/\d+(?:[.,]\d+)*/g)].map(([number]) => number.replaceAll(',', ''));

const denial = /\b(?:not?|none|never|nothing|nobody|neither|nor|without|lacks?|cannot)\b|n['’]t\b/i;

/** Words that carry what a sentence says; short ones stand in any. */
const wordsIn = (text: string): ReadonlySet<string> =>
  new Set([...text.toLowerCase().matchAll(/\p{L}{4,}/gu)].map(([word]) => word));

/** The share of the sentence's words that come back in the statements: plain wording changes some, but not most. */
const keptWords = (sentence: string, said: string): number => {
  const words = wordsIn(sentence);
  const kept = wordsIn(said);
  return words.size === 0 ? 1 : [...words].filter((word) => kept.has(word)).length / words.size;
};

/**
 * Whether the statements say no more and no less than their sentence, as far as that can be told: a model that puts a
 * text right while it takes it apart, or forgets half of it, is not believed.
 */
const isRendering = (sentence: SentenceText, statements: readonly Placed[], before: string): boolean => {
  const said = statements.map(({ says }) => says).join(' ');
  const numbers = new Set(numbersIn(said));
  const known = new Set(numbersIn(before + sentence.text));
  return (
    numbersIn(sentence.text).every((number) => numbers.has(number)) &&
    [...numbers].every((number) => known.has(number)) &&
    denial.test(said) === denial.test(sentence.text) &&
    keptWords(sentence.text, said) >= 0.25
  );
};

/** The claim of one statement: false when anything in it is, true when something is and nothing is false. */
const claimOfStatement = ({ quote, start, end }: Placed, found: readonly Claim[]): Claim => {
  const wrong = found.find(({ status }) => status === 'contradicted');
  const right = found.filter(({ status }) => status === 'supported');
  const one = wrong ?? right[0];
  const facts = [...new Set((wrong ? [wrong] : right).flatMap(({ facts }) => facts))];
  return one
    ? { ...one, start, end, text: quote, facts }
    : { start, end, text: quote, status: 'unverifiable', stated: null, actual: null, facts: [] };
};

const within = ({ start, end }: Claim, outer: { readonly start: number; readonly end: number }): boolean =>
  outer.start <= start && end <= outer.end;

/**
 * Holds a text against the facts as a model took it apart. The model decides nothing: each statement is held against the
 * figure as any other text. Sentences that it left out or did not render faithfully are read as they stand, and so is a
 * statement of which the figure tells nothing.
 */
export const checkStatements = (
  text: string,
  statements: readonly Statement[],
  facts: readonly Fact[],
  scene: Scene,
  options: CheckOptions = {},
): CheckResult => {
  const reader = readerOf(scene);
  const direct = reader.claims(text, facts);
  const all = placed(statements, text);
  const claims = sentencesOf(text).flatMap((sentence) => {
    const plain = direct.filter(({ start }) => sentence.start <= start && start < sentence.end);
    const own = all.filter(({ start }) => sentence.start <= start && start < sentence.end);
    if (own.length === 0 || !isRendering(sentence, own, text.slice(0, sentence.start))) return plain;
    return own.flatMap((statement) => {
      const claim = claimOfStatement(statement, reader.claims(statement.says, facts));
      if (claim.status !== 'unverifiable') return claim;
      const instead = plain.filter((other) => other.status !== 'unverifiable' && within(other, statement));
      return instead.length > 0 ? instead : openClaims({ ...statement, text: statement.quote });
    });
  });
  return resultOf(claims, facts, options);
};
