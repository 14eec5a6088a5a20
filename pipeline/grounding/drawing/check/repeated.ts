import { allMatches } from '../../all-matches.js';
import type { SentenceText } from '../../check/sentences.js';
import type { Drawing } from '../drawing.js';
import type { Verdict } from '../../verdict.js';
import type { Scope } from './verdict.js';

const list = /“[^“”]*”(?:(?:, (?:and )?| and )“[^“”]*”)+/gu;
const quoted = /“([^“”]*)”/gu;
/** What "•" and "−" stand for is told once per place; of a table or a row of fields a value may come again. */
const cells =
  /\b(?:row|column|fields?|cells?|entries|values|reads?|read|sequence|order|path|route|visits|traverses|digits|letters|holds?|contains?)\b/i;

const pairs = /^“[^“”]*” and “[^“”]*”$/u;

/** How many things may be meant by a name: those that are called so, or have it written on them. */
const namesakes = ({ things }: Drawing, name: string): number => {
  const called = things.filter((thing) => thing.name?.trim() === name || thing.name?.split(' | ')[0]?.trim() === name);
  const solid = called.filter(({ role }) => role !== 'text');
  return Math.max(solid.length, called.length - solid.length);
};

/** "“3”, “1”, “2” and “3” are boxes", where one thing is called “3”: whoever lists one twice means another. */
export const repeatedVerdicts = ({ text, start }: SentenceText, { drawing }: Scope): Verdict[] =>
  allMatches(text, list).flatMap(({ 0: words, index }) => {
    const before = text.slice(0, index);
    const names = allMatches(words, quoted);
    const lead = before.slice(before.lastIndexOf(';') + 1);
    const after = text.slice(index + words.length);
    // "“7” leads to “5”, “5” leads to “3”" are two statements: a list opens the sentence or ends it.
    const isAlone =
      index === 0 ? !/“/u.test(after) || !pairs.test(words) : !/“/u.test(before) && /^\.?$/.test(after.trim());
    if (names.length < 2 || cells.test(lead) || !isAlone) return [];
    return names.flatMap(({ 1: name = '', index: at, 0: all }, place): Verdict[] => {
      const times = names.filter((one) => one[1] === name).length;
      const isLast = names.findLastIndex((one) => one[1] === name) === place;
      const own = namesakes(drawing, name);
      if (times < 2 || !isLast || own === 0 || own >= times) return [];
      const from = start + index + at;
      return [
        { start: from, end: from + all.length, ok: false, stated: `${name} ${times} times`, actual: own, facts: [] },
      ];
    });
  });
