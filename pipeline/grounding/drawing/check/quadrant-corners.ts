import { allMatches } from '../../all-matches.js';
import type { Verdict } from '../../verdict.js';
import { countOf, quantified, twice, type Placed } from './quadrant-words.js';

/** One part of a sentence about a quadrant chart. */
interface Corner {
  readonly text: string;
  readonly points: readonly Placed[];
  /** The points that are named, with where. */
  readonly found: readonly (Placed & { readonly at: number })[];
  readonly axisOf: (word: string) => 0 | 1 | undefined;
  readonly say: (
    match: RegExpExecArray,
    ok: boolean,
    stated: string | number,
    actual?: string | number | null,
  ) => Verdict;
}

const allWords = /^(?:all|every|each)$/;

/** "No method falls into the low-effort, low-benefit corner". */
export const byBoth = ({ text, points, found, axisOf, say }: Corner): Verdict[] =>
  allMatches(text, twice).flatMap((match): Verdict[] => {
    const { a = '', one = '', b = '', other = '' } = match.groups ?? {};
    const [first, second] = [axisOf(one), axisOf(other)];
    if (first === undefined || second === undefined || first === second) return [];
    const isIn = ({ place }: Placed): boolean =>
      place[first] > 0.5 === /high/i.test(a) && place[second] > 0.5 === /high/i.test(b);
    const n = points.filter(isIn).length;
    const ahead = found.filter(({ at }) => at < match.index);
    const told = quantified.exec(text.slice(0, match.index))?.groups?.['n']?.toLowerCase();
    if (ahead.length > 0) return ahead.map((point) => say(match, isIn(point), match[0]));
    if (told === undefined) return [];
    const count = told.startsWith('no')
      ? 0
      : allWords.test(told)
        ? points.length
        : countOf(told.replace(/^(?:only|just|exactly) /, ''));
    // "Not one" says no for the number, and not for the whole.
    return count === undefined ? [] : [say(match, told.startsWith('not ') ? n !== count : n === count, count, n)];
  });
