import { allMatches } from '../../all-matches.js';
import type { SentenceText } from '../../check/sentences.js';
import { oncePer } from '../../once-per.js';
import type { Verdict } from '../../verdict.js';
import type { Drawing, Thing } from '../drawing.js';
import { contentStems, stemOf } from './stems.js';
import type { Scope } from './verdict.js';

/** A number within the words of a label, with the words on both sides of it. */
interface Written {
  readonly number: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
  readonly stems: ReadonlySet<string>;
  readonly numbers: ReadonlySet<string>;
  readonly thing: Thing;
}

const token = /\d+(?:[.,]\d+)*|[\p{L}]+/gu;

/** Words that stand between a number and what it is of. */
const little = /^(?:of|a|an|the|is|are|than|to|from|at|in|with|by|and|or|about|only|just|least|most|for)$/;

const beside = (words: readonly string[], at: number, step: 1 | -1): string | undefined => {
  for (let index = at + step; index >= 0 && index < words.length; index += step) {
    const word = words[index] ?? '';
    if (/^\d/.test(word)) return undefined;
    if (!little.test(word)) return stemOf(word);
  }
  return undefined;
};

const numberedIn = oncePer((drawing: Drawing): readonly Written[] =>
  drawing.things.flatMap((thing): Written[] => {
    const name = thing.name?.toLowerCase() ?? '';
    if (!/\d/.test(name) || !/\p{L}{2}/u.test(name)) return [];
    const words = allMatches(name, token).map(([word]) => word);
    const numbers = new Set(words.filter((word) => /^\d/.test(word)));
    const stems = new Set(contentStems(name).filter((stem) => !/^\d/.test(stem)));
    return words.flatMap((number, at) =>
      /^\d/.test(number)
        ? [{ number, before: beside(words, at, -1), after: beside(words, at, 1), stems, numbers, thing }]
        : [],
    );
  }),
);

const digits = /(?<![\p{L}\d.,_])\d+(?:[.,]\d+)*(?![\p{L}\d_])/gu;
const hedged =
  /\b(?:not|no|never|about|around|more|less|over|under|total|sum|together|times|first|last|another|further|other|altogether|between)\b|n['’]t\b/i;

/**
 * "401 Unauthorized" told as "404 Unauthorized", "timer 5 s" as "after a timer of 8 s": the words beside a number are
 * those of a label that has another one there, and no label has these words with this number.
 */
export const labelNumberRule = (sentence: SentenceText, { drawing, about }: Scope): Verdict[] => {
  if (drawing.kind !== 'graph' || !/\d/.test(sentence.text)) return [];
  const all = numberedIn(drawing);
  if (all.length === 0) return [];
  const lower = sentence.text.toLowerCase();
  const words = allMatches(lower, token);
  const said = new Set(contentStems(lower));
  return allMatches(lower, digits).flatMap((match): Verdict[] => {
    const [number] = match;
    const at = words.findIndex(({ index }) => index === match.index);
    const spelled = words.map(([word]) => word);
    // "Half becomes cheese, 20 is bottled", "11 to Butter and 20 to Bottles": what a comma or "and" parts is not beside it.
    const isFirst = /(?:[,;:]|\band)\s*$/.test(lower.slice(0, match.index));
    const isLast = /^\s*[,;:]/.test(lower.slice(match.index + number.length));
    const before = isFirst ? undefined : beside(spelled, at, -1);
    const after = isLast ? undefined : beside(spelled, at, 1);
    // What stands beside it in the text stands beside a number in the label, on the same side.
    const like = all.filter(
      (one) =>
        (one.before !== undefined && one.before.length > 2 && one.before === before) ||
        (one.after !== undefined && one.after.length > 2 && one.after === after),
    );
    if (like.length === 0) return [];
    // All the words of the label are told, or all but one of several.
    const told = like.filter(({ stems }) => {
      const missing = [...stems].filter((stem) => !said.has(stem)).length;
      return missing === 0 || (stems.size > 2 && missing === 1);
    });
    if (told.length === 0) return [];
    // An address ("10.0.4.27") is no number, and is the same to the letter.
    const same = (one: string): boolean =>
      one === number || Number(one.replace(',', '.')) === Number(number.replace(',', '.'));
    const fits = like.filter(({ numbers }) => [...numbers].some(same));
    const span = { start: sentence.start + match.index, end: sentence.start + match.index + number.length };
    if (fits.length > 0)
      return [
        { ...span, ok: true, stated: number, actual: number, facts: about('text', ...fits.map(({ thing }) => thing)) },
      ];
    // Another label may have it, and what is near it may be told in other words.
    const isElsewhere =
      all.some(({ numbers }) => [...numbers].some(same)) || drawing.things.some(({ name }) => name === number);
    const near = sentence.text.slice(Math.max(0, match.index - 30), match.index).replace(/["“][^"“”]*["”]/g, '');
    if (isElsewhere || hedged.test(near)) return [];
    return [{ ...span, ok: false, stated: number, actual: told[0]?.thing.name ?? null, facts: [] }];
  });
};
