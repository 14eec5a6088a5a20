import { isEntity } from './clause.js';
import type { Mention } from './mention.js';
import type { Sentence } from './scan.js';
import type { World } from './world.js';

/** What a sentence leaves for the next one to refer to. */
export interface Discourse {
  /** Its subject, for "it" and "they". */
  readonly subject: readonly Mention[];
  /** The last place along the axis that it named, for "then". */
  readonly place: Mention | undefined;
  /** What it listed, for "the former" and "the latter". */
  readonly named: readonly Mention[];
  readonly focus: World;
}

export const beginning = (world: World): Discourse => ({ subject: [], place: undefined, named: [], focus: world });

const pronoun = /^(?:it|they|this|these|its|their|then|afterwards|after|later|thereafter|both)$/;

export const refersBack = (sentence: Sentence): boolean =>
  sentence.tokens.slice(0, 2).some((token) => pronoun.test(token.lower)) ||
  /^(?:together|combined|along) with\b[^.]*\bit\b/i.test(sentence.text);

const isPlace = (mention: Mention): boolean =>
  mention.type === 'date' ||
  (mention.type === 'name' && mention.refs.every(({ role }) => role === 'category' || role === 'tick'));

export const leftBy = (sentence: Sentence, before: Discourse, focus: World): Discourse => {
  const named = sentence.mentions.filter(isEntity);
  const parts = named.filter((mention) => !isPlace(mention));
  const [first] = named;
  const own = parts.length > 0 ? parts.slice(0, 1) : first && first.from <= 3 ? [first] : [];
  return {
    subject: own.length > 0 ? own : before.subject,
    place: named.filter(isPlace).at(-1) ?? before.place,
    named: named.length > 0 ? named : before.named,
    focus,
  };
};

/** With its mentions as they stand in the text, as most already are. */
const inOrder = (sentence: Sentence): Sentence => {
  const { mentions } = sentence;
  return mentions.every((mention, index) => index === 0 || (mentions[index - 1]?.from ?? 0) <= mention.from)
    ? sentence
    : { ...sentence, mentions: mentions.toSorted((a, b) => a.from - b.from) };
};

/** "the latter": the last of those that the sentence before named. */
export const withReferents = (sentence: Sentence, before: Discourse): Sentence => {
  if (!sentence.tokens.some(({ lower }) => lower === 'latter' || lower === 'former')) return inOrder(sentence);
  const mentions = [...sentence.mentions];
  for (const [index, token] of sentence.tokens.entries()) {
    if (token.lower !== 'latter' && token.lower !== 'former') continue;
    const earlier = [...before.named, ...mentions.filter((mention) => isEntity(mention) && mention.to <= index)];
    const referent = token.lower === 'latter' ? earlier[earlier.length - 1] : earlier[earlier.length - 2];
    if (referent?.type !== 'name') continue;
    mentions.push({ ...referent, from: index, to: index + 1, start: token.start, end: token.end, used: false });
  }
  return inOrder({ ...sentence, mentions });
};
