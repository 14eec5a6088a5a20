import type { SentenceText } from './check/sentences.js';
import type { Claim } from './fact.js';
import { oncePer } from './once-per.js';

/** What a sentence was found to say. */
interface Told<Left> {
  readonly claims: readonly Claim[];
  /** What it leaves for the next sentence to speak of. */
  readonly left: Left;
}

/** The same, and what it was found to hang on of what was said before it: in any other context it is read anew. */
interface Known<Context, Left> extends Told<Left> {
  readonly asked: ReadonlyMap<keyof Context, unknown>;
}

const moved = (claim: Claim, by: number): Claim => ({ ...claim, start: claim.start + by, end: claim.end + by });

/** The words, and what the language model takes each of them for. */
const keyOf = ({ text, tokens }: SentenceText): string => {
  let key = text;
  for (const { pos } of tokens) key += `\n${pos}`;
  return key;
};

/** The context, and what has been asked of it so far. */
const listened = <Context extends object>(
  context: Context,
): { readonly context: Context; readonly asked: ReadonlyMap<keyof Context, unknown> } => {
  const asked = new Map<keyof Context, unknown>();
  const listener = new Proxy(context, {
    get: (_, key: string) => {
      const name = key as keyof Context;
      asked.set(name, context[name]);
      return context[name];
    },
  });
  return { context: listener, asked };
};

const fits = <Context>({ asked }: Known<Context, unknown>, context: Context): boolean => {
  for (const [name, answer] of asked) if (context[name] !== answer) return false;
  return true;
};

const limit = 1000;

/**
 * A reader of sentences that remembers, as long as a figure and its facts are kept, what each sentence was found to say:
 * captions of one figure in several styles, and drafts of one caption, share many sentences. `context` is what was said
 * before it; where the sentence asked something of it, the answer must be the same again.
 */
export const remembered = <Context extends object, Left>(): ((
  figure: object,
  facts: object,
  sentence: SentenceText,
  context: Context,
  read: (context: Context) => Told<Left>,
) => Told<Left>) => {
  const memoryOf = oncePer((_facts: object) => oncePer((_figure: object) => new Map<string, Known<Context, Left>>()));
  return (figure, facts, sentence, context, read) => {
    const memory = memoryOf(facts)(figure);
    const key = keyOf(sentence);
    const known = memory.get(key);
    if (known && fits(known, context))
      return { left: known.left, claims: known.claims.map((claim) => moved(claim, sentence.start)) };
    const { context: own, asked } = listened(context);
    const { claims, left } = read(own);
    if (memory.size >= limit) memory.clear();
    memory.set(key, { left, asked, claims: claims.map((claim) => moved(claim, -sentence.start)) });
    return { claims, left };
  };
};
