import { firstMatch, mayMatch } from '../all-matches.js';
import { isEntity } from './clause.js';
import type { Finding } from './mention.js';
import type { Plot } from '../reading/reading.js';
import { sumOf } from '../reading/statistics.js';
import { isInPercent } from './percent-figure.js';
import { dimensionOf, factsOfRows, hasValue, matchesRow, nameOf, type Valued } from './query.js';
import type { Sentence } from './scan.js';
import type { World } from './world.js';

const counts = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
const majority =
  '(?:(?:the|a|an)(?: clear| narrow| slim| large| overwhelming| absolute)? majority|more than half|over half)';
const quantity = `\\b(?:(?<none>no|none of|in none of|neither of|not one)|(?<every>all|every|each)|(?:exactly |only )?(?<count>${counts.join('|')}|\\d{1,2})(?: (?:out )?of)?)\\b(?: (?:the )?(?:${counts.join('|')}|\\d{1,2})?)? ?(?:single )?[\\p{L}-]+(?: [\\p{L}-]+){0,3}?`;
/** "In none of the eight groups do a majority of adults …", "In three of the five cities the car accounts for a majority". */
const counted = new RegExp(`(?:\\b(?:in|among|for|with) )?${quantity}[^,;:.]{0,60}?\\b${majority}\\b`, 'iu');
/** "were still not in the majority", "account for more than half of". */
const single = new RegExp(
  `\\b(?<not>not |n['’]t )?(?:yet |still |even )?(?:in the majority|(?:have|had|has|make up|makes up|made up|account(?:s|ed)? for|represent(?:s|ed)?|form(?:s|ed)?|constitute[sd]?) ${majority}(?: of [\\p{L} ]{3,40}?)?)(?=$|[,;.]| in\\b| of\\b| among\\b| by\\b| for\\b)`,
  'iu',
);

/** Shares in percent: of a pie worked out of its whole. */
const sharesOf = (plot: Plot, world: World): readonly Valued[] | undefined => {
  const rows = plot.rows.filter(hasValue);
  if (plot.form === 'pie') {
    const whole = sumOf(rows.map(({ value }) => value));
    return rows.map((row) => ({ ...row, value: (row.value / (whole || 1)) * 100 }));
  }
  const isDrawn = /^(?:bar|line|area|dot)$/.test(plot.form) && plot.special !== 'waterfall';
  return isInPercent(plot, world) && isDrawn ? rows.map((row) => ({ ...row, value: Math.abs(row.value) })) : undefined;
};

/** Which groups have a majority, how many, or none: of shares that the figure shows. */
export const majorityFindings = (sentence: Sentence, world: World): Finding[] => {
  const { text, start, mentions } = sentence;
  if (!mayMatch(text, /\b(?:majority|half)\b/i) || world.reading.panels.length > 1) return [];
  if (
    /\b(?:together|combined|sum|at least|of (?:them|these|those)|less than|fewer|except|but|other than|apart|either|both|or|two-thirds|three-quarters)\b/iu.test(
      text,
    )
  )
    return [];
  const whole = firstMatch(text, counted);
  const match = whole ?? firstMatch(text, single);
  const [plot, ...more] = world.plots.filter(({ rows }) => rows.some(hasValue));
  const shares = match && plot && more.length === 0 ? sharesOf(plot, world) : undefined;
  if (!match || !shares) return [];
  const named = mentions.filter((one) => isEntity(one) && dimensionOf(world, one) !== undefined);
  const rows = shares.filter((row) => named.every((one) => matchesRow(row, one)));
  const has = (row: Valued): boolean => row.value > 50;
  const isEven = rows.some(({ value }) => Math.abs(value - 50) < 0.6);
  if (rows.length === 0 || isEven) return [];
  const groups = new Set(rows.map(({ category, series }) => `${category} ${series}`)).size;
  const isOneWay =
    new Set(rows.map(({ category }) => category)).size === 1 || new Set(rows.map(({ series }) => series)).size === 1;
  const { none, every, count, not } = match.groups ?? {};
  const hits = rows.filter(has);
  const finding = (ok: boolean, shown: readonly Valued[], stated: string): Finding[] => [
    {
      start: start + match.index,
      end: start + match.index + match[0].length,
      ok,
      stated,
      actual: shown
        .slice(0, 3)
        .map((row) => `${nameOf(row)}: ${row.value}`)
        .join('; '),
      facts: factsOfRows(world, shown),
      plain: true,
    },
  ];
  if (!whole) return rows.length === 1 ? finding(has(rows[0] as Valued) === (not === undefined), rows, match[0]) : [];
  if (!isOneWay || groups !== rows.length || rows.length < 2) return [];
  if (none !== undefined) return finding(hits.length === 0, hits.length === 0 ? rows : hits, 'none');
  const rest = rows.filter((row) => !has(row));
  if (every !== undefined) return finding(rest.length === 0, rest.length === 0 ? rows : rest, 'all');
  const stated = counts.indexOf((count ?? '').toLowerCase()) + 1 || Number(count);
  // "Three of the five": of as many as there are.
  return stated < rows.length ? finding(hits.length === stated, hits, String(stated)) : [];
};
