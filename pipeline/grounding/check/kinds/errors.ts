import { allMatches } from '../../all-matches.js';
import type { Row } from '../../reading/reading.js';
import { highest, lowest } from '../../reading/statistics.js';
import { numeral } from '../points/item.js';
import { agrees, factsOfRows, matchesRow, plotOf } from '../query.js';
import type { Finding, Mention, MentionOf } from '../mention.js';
import type { Sentence } from '../scan.js';
import type { World } from '../world.js';

type Errored = Row & { readonly value: number; readonly low: number; readonly high: number };

const cue =
  /±|\+\/-|\b(?:error bars?|errors?|standard deviations?|std|uncertaint(?:y|ies)|margins? of error|confidence intervals?|whiskers?|variability|standard errors?)\b/iu;

const sizesOf = ({ value, low, high }: Errored): number[] => [(high - low) / 2, high - value, value - low, high - low];

/** Numbers after such words are how far the bars of an error reach, not where the values lie. */
const inReach = (text: string, at: number): boolean => {
  const before = text.slice(0, at);
  if (/(?:±|\+\/-)\s*[$€£]?$/u.test(before)) return true;
  const last = allMatches(before, new RegExp(cue.source, 'giu')).at(-1);
  if (!last || last[0] === '±' || last[0] === '+/-')
    return last !== undefined && /^[^;.]{0,60}$/.test(before.slice(last.index));
  const gap = before.slice(last.index + last[0].length);
  return (
    /^(?:[^;.]|\.\d){0,90}$/u.test(gap) &&
    !/\b(?:meets?|touch(?:es)?|overlaps?|ends?|starts?|begins?|stops?|values?|means?|averages?|heights?|scores?)\b/i.test(
      gap,
    )
  );
};

const spread = new RegExp(
  `\\b(?:from|between) (?:about |around |roughly )?(?:±|\\+\\/-) ?(${numeral})[^;,\\d]{0,20}?(?: (?:at|for|in|on) [^;,±]{1,25}?)? (?:to|and) (?:about |around |roughly )?(?:±|\\+\\/-) ?(${numeral})`,
  'giu',
);

/** "The error bars range from ±0.1 to ±0.5": the shortest and the longest. */
const spreadFindings = (sentence: Sentence, rows: readonly Errored[], world: World): Finding[] =>
  allMatches(sentence.text, spread).map((match) => {
    const numbers = [match[1], match[2]].map((text = '') =>
      sentence.mentions.find(
        (one): one is Mention & MentionOf<'number'> => one.type === 'number' && one.digits === text,
      ),
    );
    const sizes = rows.map(({ low, high }) => (high - low) / 2);
    const ends = [lowest(sizes), highest(sizes)];
    // "from ±0.5 at 0 to ±0.2 at 30": told along the axis, the longest may come first.
    if ((numbers[0]?.value ?? 0) > (numbers[1]?.value ?? 0)) ends.reverse();
    const [first] = rows;
    const measure = first && plotOf(world, first)?.measure;
    const hits = numbers.map((number, index) => number && agrees(number, ends[index] ?? NaN, measure));
    const start = sentence.start + match.index;
    return {
      start,
      end: start + match[0].length,
      ok: hits.includes(undefined) ? undefined : hits.every(Boolean),
      stated: match[0],
      actual: ends.map((size) => `±${Number(size.toPrecision(4))}`).join(' to '),
      facts: factsOfRows(world, rows.slice(0, 3)),
    };
  });

/** "The error bars are 0.05, 0.04 and 0.06", "±20 s": held against how far each error bar reaches. */
export const errorFindings = (sentence: Sentence, world: World): Finding[] => {
  if (!cue.test(sentence.text)) return [];
  const rows = world.rows.filter(
    (row): row is Errored =>
      row.value !== undefined && row.low !== undefined && row.high !== undefined && plotOf(world, row)?.form !== 'box',
  );
  if (rows.length === 0) return [];
  // "from 8 to 20" tells where an error bar ends, which other rules read.
  if (/\b(?:from|between) [^,;.]*\d/i.test(sentence.text)) return spreadFindings(sentence, rows, world);
  const numbers = sentence.mentions.filter(
    (one): one is Mention & MentionOf<'number'> =>
      one.type === 'number' &&
      !one.inWords &&
      one.unit !== 'ordinal' &&
      one.unit !== 'factor' &&
      inReach(sentence.text, one.start - sentence.start),
  );
  return numbers.flatMap((number): Finding[] => {
    const named = sentence.mentions.filter(
      (one) => (one.type === 'name' || one.type === 'date') && rows.some((row) => matchesRow(row, one)),
    );
    const own = rows.filter((row) => named.every((one) => matchesRow(row, one)));
    const fits = (row: Errored): boolean =>
      sizesOf(row).some((size) => agrees(number, size, plotOf(world, row)?.measure));
    const hit = (named.length === 1 ? own : rows).filter(fits);
    const value = rows.some((row) => agrees(number, row.value, plotOf(world, row)?.measure));
    const alone = named.length === 1 && numbers.length === 1 && own.length === 1 && !value;
    if (hit.length === 0 && !alone) return [];
    return [
      {
        start: number.start,
        end: number.end,
        ok: hit.length > 0,
        stated: number.value,
        actual: own[0] ? (own[0].high - own[0].low) / 2 : null,
        facts: factsOfRows(world, hit.slice(0, 3)),
      },
    ];
  });
};
