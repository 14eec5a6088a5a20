import type { SentenceText } from './check/sentences.js';
import type { Claim } from './fact.js';
import { oncePer } from './once-per.js';

/** What a sentence was found to say. */
interface Read<Left> {
  readonly claims: readonly Claim[];
  /** What it leaves for the next sentence to speak of. */
  readonly left: Left;
  /** Nothing that was said before it has a part in its claims. */
  readonly alone: boolean;
}

type Told<Left> = Pick<Read<Left>, 'claims' | 'left'>;

const moved = (claim: Claim, by: number): Claim => ({ ...claim, start: claim.start + by, end: claim.end + by });

/** The words, and what the language model takes each of them for. */
const keyOf = ({ text, tokens }: SentenceText): string => {
  let key = text;
  for (const { pos } of tokens) key += `\n${pos}`;
  return key;
};

const limit = 1000;

/**
 * A reader of sentences that remembers, as long as a figure and its facts are kept, what each sentence that can be read
 * alone was found to say: captions of one figure in several styles, and drafts of one caption, share many sentences.
 */
export const remembered = <Left>(): ((
  figure: object,
  facts: object,
  sentence: SentenceText,
  read: () => Read<Left>,
) => Told<Left>) => {
  const memoryOf = oncePer(() => new WeakMap<object, Map<string, Told<Left>>>());
  return (figure, facts, sentence, read) => {
    const figures = memoryOf(facts);
    const memory = figures.get(figure) ?? new Map<string, Told<Left>>();
    figures.set(figure, memory);
    const key = keyOf(sentence);
    const known = memory.get(key);
    if (known) return { ...known, claims: known.claims.map((claim) => moved(claim, sentence.start)) };
    const { claims, left, alone } = read();
    if (memory.size >= limit) memory.clear();
    if (alone) memory.set(key, { left, claims: claims.map((claim) => moved(claim, -sentence.start)) });
    return { claims, left };
  };
};
