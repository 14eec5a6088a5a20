import { mayMatch } from '../all-matches.js';
import type { Plot, Row } from '../reading/reading.js';
import { isEntity } from './clause.js';
import type { Finding, Mention } from './mention.js';
import { dimensionOf, factsOfRows, hasValue, matchesRow, nameOf } from './query.js';
import type { Sentence } from './scan.js';
import type { World } from './world.js';

const adverbs = '(?: (?:also|clearly|slightly|then|generally|consistently|always|still|by far|only))*';
const nouns =
  '(?: (?:scores?|results?|values?|marks?|grades?|levels?|ratings?|performance|sales|numbers?|shares?|skills?))?';
const better =
  'outperforms?|outperformed|excels?|excelled|leads?|led|beats?|dominates?|surpass(?:es|ed)?|outscores?|outscored|outranks?|exceeds?|scores? (?:higher|better)|performs? better|does better|do better|' +
  '(?:is|are|was|were) (?:superior|stronger|better|ahead|higher|the stronger|the better)|(?:ha(?:s|ve|d)|obtains?|obtained|achieves?|achieved|gets?|got|reach(?:es|ed)?|shows?|records?) (?:the )?(?:better|higher|stronger|greater|larger)';
const worse =
  'underperforms?|trails?|lags?(?: behind)?|falls? behind|scores? (?:lower|worse)|performs? worse|does worse|do worse|' +
  '(?:is|are|was|were) (?:inferior|weaker|worse|behind|lower)|(?:ha(?:s|ve|d)|obtains?|obtained|achieves?|achieved|gets?|got|reach(?:es|ed)?|shows?|records?) (?:the )?(?:worse|lower|weaker|smaller)';
const cue = new RegExp(`\\b(?:${better}|${worse})\\b`, 'iu');
/** Between one of two series and the places where it is ahead; the other one may be named. */
const verb = new RegExp(
  `^${adverbs} (?:(${better})|(${worse}))${nouns}(?: (?:than )?(?:the )?#)?${adverbs} (?:in|at|on|for|during)(?: the)? $`,
  'iu',
);
const joint = /^(?:,|,? and|,? as well as)(?: in| at| on| for)?(?: the)? ?$/iu;

const labelsOf = ({ series }: Plot): readonly string[] => series?.labels ?? [];

/** Of two series, and no more, the values at one place. */
const gapAt = (
  rows: readonly Row[],
  own: Mention,
  place: Mention,
): { gap: number; rows: readonly Row[] } | undefined => {
  const here = rows.filter(hasValue).filter((row) => matchesRow(row, place));
  const [mine, ...more] = here.filter((row) => matchesRow(row, own));
  const [theirs, ...others] = here.filter((row) => !matchesRow(row, own));
  return mine && theirs && more.length === 0 && others.length === 0
    ? { gap: mine.value - theirs.value, rows: [mine, theirs] }
    : undefined;
};

/** "Girls outperform boys in Maths and Science", "Player B is superior in speed, stamina and technique". */
export const againstFindings = (sentence: Sentence, world: World): Finding[] => {
  const { text, start, mentions } = sentence;
  if (!mayMatch(text, cue)) return [];
  const [plot, ...more] = world.plots.filter(({ rows }) => rows.some(hasValue));
  if (!plot || more.length > 0 || labelsOf(plot).length !== 2 || plot.arrangement === 'stacked') return [];
  const named = mentions.filter(isEntity);
  const isOf = (one: Mention | undefined, what: string): one is Mention =>
    one !== undefined && dimensionOf(world, one) === what;
  return named.flatMap((own, index): Finding[] => {
    if (!isOf(own, 'series')) return [];
    const next = named[index + 1];
    const other = isOf(next, 'series') ? next : undefined;
    const from = index + (other ? 2 : 1);
    const [first] = named.slice(from);
    if (!isOf(first, 'category')) return [];
    const between = text.slice(own.end - start, first.start - start);
    const link = other ? between.replace(text.slice(other.start - start, other.end - start), '#') : between;
    const match = verb.exec(link);
    if (!match || /\b(?:not|except|never)\b|n['’]t\b/iu.test(text)) return [];
    const places = [first];
    for (const one of named.slice(from + 1)) {
      const before = places.at(-1);
      if (!before || !isOf(one, 'category') || !joint.test(text.slice(before.end - start, one.start - start))) break;
      places.push(one);
    }
    const sign = match[1] === undefined ? -1 : 1;
    const gaps = places.map((place) => gapAt(plot.rows, own, place));
    if (gaps.includes(undefined)) return [];
    const wrong = gaps.find((one) => (one?.gap ?? 0) * sign < 0);
    const ok = wrong ? false : gaps.every((one) => (one?.gap ?? 0) * sign > 0) ? true : undefined;
    const shown = (wrong ?? gaps[0])?.rows ?? [];
    return [
      {
        start: own.start,
        end: places.at(-1)?.end ?? own.end,
        ok,
        stated: match[0].trim(),
        actual: shown.map((row) => `${nameOf(row)}: ${row.value}`).join('; '),
        facts: factsOfRows(world, shown),
        plain: true,
      },
    ];
  });
};
