import { hasSense, isEntity } from './clause.js';
import type { Finding, Mention } from './mention.js';
import type { Sentence } from './scan.js';
import type { Token } from './token.js';

const article = /^(?:the|a|an|its|their|his|her|our)$/;
const link = /^(?:and|plus|&)$/;
/** Words that begin no second thing: "and then", "and one", "and more". */
const noThing =
  /^(?:others?|rest|total|sum|all|both|more|less|most|least|one|ones|it|they|this|that|these|those|which|who|half|twice|nothing|together|combined|percent|percentage|share|value|number|year|month|week|day|position|place|rank)$/;

const isThing = ({ tokens, mentions }: Sentence, at: number): boolean => {
  const { kind, pos = '', lower = '' }: Partial<Token> = tokens[at] ?? {};
  return (
    kind === 'word' &&
    /^(?:NOUN|PROPN|ADJ)$/.test(pos) &&
    !noThing.test(lower) &&
    mentions.every((one) => one.type === 'word' || at < one.from || at >= one.to)
  );
};

interface Item {
  readonly at: number;
  readonly known: boolean;
}

/** The name or the noun in other words that begins at a token, and where it ends. */
const itemBehind = (sentence: Sentence, start: number): Item | undefined => {
  const { tokens, mentions } = sentence;
  const from = article.test(tokens[start]?.lower ?? '') ? start + 1 : start;
  const name = mentions.find((one) => isEntity(one) && one.from === from);
  if (name) return { at: name.to, known: true };
  let to = from;
  while (isThing(sentence, to) && to - from < 3) to += 1;
  return to > from && tokens[to - 1]?.pos !== 'ADJ' ? { at: to, known: false } : undefined;
};

/** The same that ends at a token, and where it begins. */
const itemBefore = (sentence: Sentence, to: number): Item | undefined => {
  const { tokens, mentions } = sentence;
  const name = mentions.find((one) => isEntity(one) && one.to === to);
  let from = name?.from ?? to;
  if (!name) while (isThing(sentence, from - 1) && to - from < 3) from -= 1;
  if (from === to || (!name && tokens[to - 1]?.pos === 'ADJ')) return undefined;
  return { at: article.test(tokens[from - 1]?.lower ?? '') ? from - 1 : from, known: name !== undefined };
};

const separates = (token: Token | undefined): boolean => token?.text === ',' || link.test(token?.lower ?? '');

/** What is joined to a name on one side of it: words that no name of the figure stands for. */
const strangersFrom = (sentence: Sentence, start: number, step: 1 | -1): { strangers: boolean; linked: boolean } => {
  const { tokens } = sentence;
  const tokenAt = (at: number): Token | undefined => tokens[step === 1 ? at : at - 1];
  let [at, strangers, linked] = [start, false, false];
  for (;;) {
    let next = at;
    let isLink = false;
    while (separates(tokenAt(next)) && Math.abs(next - at) < 2) {
      isLink ||= link.test(tokenAt(next)?.lower ?? '');
      next += step;
    }
    const item = next === at ? undefined : step === 1 ? itemBehind(sentence, next) : itemBefore(sentence, next);
    if (!item || (linked && isLink)) return { strangers: strangers && linked, linked };
    strangers ||= !item.known;
    linked ||= isLink;
    at = item.at;
    // "rent and prices rise": a new statement begins behind the word.
    if (step === 1 && isLink) {
      const verb = /^(?:VERB|AUX)$/.test(tokens[at]?.pos ?? '');
      return { strangers: strangers && !(verb && hasVerbBefore(sentence, start)), linked };
    }
  }
};

const hasVerbBefore = ({ tokens }: Sentence, at: number): boolean =>
  tokens.slice(0, at).some(({ pos }) => pos === 'VERB' || pos === 'AUX');

/**
 * "rent and food", "Organic search and direct traffic": the name is one of several things that are told of together, of
 * which one is called by a word that the figure does not have. What they come to is not what the name has.
 */
export const isJoinedToOther = (sentence: Sentence, { from, to }: Mention): boolean => {
  const start = article.test(sentence.tokens[from - 1]?.lower ?? '') ? from - 1 : from;
  // "in November and cuts slightly": when, and not what.
  if (/^(?:in|until|since|during|after|before)$/.test(sentence.tokens[start - 1]?.lower ?? '')) return false;
  return strangersFrom(sentence, to, 1).strangers || strangersFrom(sentence, start, -1).strangers;
};

/** The names that a number is told of: those in the words that were judged, or the last one before it. */
const owners = ({ mentions }: Sentence, found: Finding, number: Mention): readonly Mention[] => {
  const inside = mentions.filter((one) => isEntity(one) && one.start >= found.start && one.end <= found.end);
  if (inside.length > 0) return inside;
  const last = mentions.findLast((one) => (isEntity(one) || one.type === 'number') && one.end <= number.start);
  return last && isEntity(last) ? [last] : [];
};

/** "Organic search and direct traffic bring 70 %": false of the one, and what the two come to is not told by the figure. */
export const unlessJoined = (found: Finding, sentence: Sentence): Finding => {
  if (found.ok !== false) return found;
  const number = sentence.mentions.find(
    (one) =>
      (one.type === 'number' || hasSense(one, 'most')) &&
      one.start >= found.start &&
      one.end <= found.end &&
      !(one.type === 'number' && one.unit === 'ordinal'),
  );
  return number && owners(sentence, found, number).some((one) => isJoinedToOther(sentence, one))
    ? { ...found, ok: undefined }
    : found;
};
