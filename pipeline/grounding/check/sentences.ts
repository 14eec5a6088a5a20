import { allMatches } from '../all-matches.js';
import model from 'wink-eng-lite-web-model';
import winkNLP, { type WinkMethods } from 'wink-nlp';
import type { Token } from './token.js';
import { tokenize } from './tokenize.js';

export interface SentenceText {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly tokens: readonly Token[];
}

let loaded: WinkMethods | undefined;
/** Loading the language model takes some 60 ms: once, when it is first needed. */
const language = (): WinkMethods => (loaded ??= winkNLP(model, ['sbd', 'pos']));

const abbreviation = /(?:^|[\s(])(?:No|Nos|Mr|Mrs|Ms|Dr|St|vs|etc|approx|ca|Fig|e\.g|i\.e)\.$/;

/** A full stop that the model took for a part of an abbreviation, although a new sentence begins: "A, B and C. The…" */
const missedStop = /[\p{L}\d)”"’%]\.\s+(?=[“"]?\p{Lu})/gu;

const splitFurther = (text: string): string[] => {
  const parts: string[] = [];
  let from = 0;
  for (const match of allMatches(text, missedStop)) {
    const stop = match.index + match[0].length;
    if (abbreviation.test(text.slice(from, match.index + 2))) continue;
    parts.push(text.slice(from, stop));
    from = stop;
  }
  parts.push(text.slice(from));
  return parts;
};

/** Stops inside quotation marks and inside names of the figure end no sentence. */
const guarded = (text: string, names: readonly string[]): string => {
  let result = !/[“"]/.test(text)
    ? text
    : text.replace(/[“"][^“”"\n]{1,300}[”"]/g, (quote) => quote.replace(/[.!?;:]/g, '_'));
  // Nor do those of a version: "v1.0".
  if (/\bv\d+\.\d/i.test(result))
    result = result.replace(/\bv\d+(?:\.\d+)+/gi, (version) => version.replaceAll('.', '_'));
  for (const name of names)
    if (result.includes(name)) result = result.replaceAll(name, (found) => found.replace(/[.!?;:]/g, '_'));
  return result;
};

/**
 * "the rate is above A's.": the model keeps "A's" as one word when a stop stands behind it, and takes it for one from then
 * on, in every text that follows. What a text says would hang on what was read before it.
 */
const partedFromStops = (text: string): string =>
  /['’-]/.test(text)
    ? text.replace(/([\p{L}\d](?:['’-][\p{L}\d]+)+)(?=[.,;:!?)\]"”])/gu, '$1 ').replace(/(['’]s)(?=-)/g, '$1 ')
    : text;

/** Sentences with their words; `names` are labels that contain full stops. */
export const sentencesOf = (text: string, names: readonly string[] = []): SentenceText[] => {
  const shadow = guarded(text, names);
  const doc = language().readDoc(partedFromStops(shadow));
  const read = doc.tokens();
  const words = read.out();
  // eslint-disable-next-line typescript/unbound-method -- the library passes these by reference
  const tags = read.out(language().its.pos) as string[];
  const posAt: string[] = [];
  /** Where each word begins, and where it ends. */
  const [starts, ends]: [number[], number[]] = [[], []];
  let cursor = 0;
  for (const [index, word] of words.entries()) {
    const at = shadow.indexOf(word, cursor);
    starts.push(at < 0 ? cursor : at);
    if (at >= 0) {
      posAt[at] = tags[index] ?? '';
      cursor = at + word.length;
    }
    ends.push(cursor);
  }
  // eslint-disable-next-line typescript/unbound-method -- as above
  const spans = doc.sentences().out(language().its.span) as unknown as [number, number][];
  const sentences: SentenceText[] = [];
  let from = 0;
  for (const whole of spans.flatMap(([first, last]) =>
    shadow.slice(starts[first], ends[last]).split('\n').flatMap(splitFurther),
  )) {
    const trimmed = whole.trim();
    const start = trimmed === '' ? -1 : shadow.indexOf(trimmed, from);
    if (start < 0) continue;
    const end = start + trimmed.length;
    from = end;
    sentences.push({
      start,
      end,
      text: text.slice(start, end),
      tokens: tokenize(text.slice(start, end), start, posAt),
    });
  }
  return sentences;
};
