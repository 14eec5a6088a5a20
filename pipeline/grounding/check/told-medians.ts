import { allMatches } from '../all-matches.js';
import { highest, lowest, medianOf } from '../reading/statistics.js';
import { isEntity } from './clause.js';
import type { Finding, Mention, MentionOf } from './mention.js';
import { agrees, dimensionOf, factsOfRows, hasValue, matchesRow, measureOf, nameOf, type Valued } from './query.js';
import type { Sentence } from './scan.js';
import type { World } from './world.js';

const high = 'highest|largest|greatest';
const low = 'lowest|smallest';
/** What may stand behind the name of a box: "the speculative serving". */
export const nouns = '(?: \\p{Ll}[\\p{L}-]*){0,2}?';
/** "The Airport has the lowest median fare": the name stands before it. */
const owned = new RegExp(
  `(?<=${nouns} (?:has|have|had|shows?|showed|exhibits?|records?|recorded|displays?|reaches|reached|achieves?|produced|produces|gives|gave|yields?|yielded)(?: by far| clearly| also)* the )(?:(${high})|(${low})) median\\b(?!s)`,
  'giu',
);
/** "The highest median is that of the Airport", "the median is highest for the South". */
const placed = new RegExp(
  `\\b(?:the (?:(${high})|(${low})) median(?: \\p{L}+){0,2}?|the median(?: \\p{L}+){0,2}? (?:is|was) (?:(${high})|(${low}))),?(?: (?:is|was|belongs?|occurs?|found|seen|observed|that|recorded|reached|goes))* (?:of|for|in|at|to|by|on) (?:the )?(?=\\S)`,
  'giu',
);

/** One box, or violin, beside each name; none where there are others, whose medians may be meant. */
export const boxesOf = ({ plots, reading }: World): readonly Valued[] => {
  const [boxes, ...more] = plots.filter(({ form }) => form === 'box' || form === 'strip');
  if (!boxes || more.length > 0 || boxes.series !== undefined || reading.panels.length > 1) return [];
  const rows = boxes.rows.filter(hasValue);
  if (boxes.form === 'strip') return boxes.drawn === 'events' ? [] : grouped(boxes.category?.labels ?? [], rows);
  return rows.length === boxes.rows.length && rows.length > 1 ? rows : [];
};

/** A row of marks reaches from the first to the last of them, as a box with its whiskers does. */
const grouped = (labels: readonly string[], rows: readonly Valued[]): readonly Valued[] => {
  const groups = labels.map((label) => rows.filter(({ category }) => category === label));
  return groups.every(({ length }) => length > 1)
    ? groups.flatMap((own) => {
        const values = own.map(({ value }) => value);
        const [first] = own;
        return first
          ? [
              {
                ...first,
                value: medianOf(values),
                low: lowest(values),
                high: highest(values),
                from: undefined,
                to: undefined,
              },
            ]
          : [];
      })
    : [];
};

const toValue =
  /^(?: \p{L}+){0,2}?(?:,| \(|:)?(?: (?:at|of|with|is|was|namely|which|a|value|around|about|roughly|approximately|some|nearly|almost|just|over|under|above|below|more|less|than))* ?[$€£]?$/u;
const ofOther = /^ ?\S* ?\S* (?:more|higher|lower|above|below|than|times|ahead|groups|boxes|sectors)\b/u;

/** ", around 67 thousand euros": the value that is told right behind, where one is. */
const valueBehind = ({ mentions, text, start }: Sentence, at: number): (Mention & MentionOf<'number'>) | undefined =>
  mentions.find(
    (one): one is Mention & MentionOf<'number'> =>
      one.type === 'number' &&
      one.unit === 'plain' &&
      !one.inWords &&
      one.start >= at &&
      toValue.test(text.slice(at - start, one.start - start)) &&
      !ofOther.test(text.slice(one.end - start)),
  );

/** Whose median is the highest, or the lowest, of all boxes. */
export const medianFindings = (sentence: Sentence, world: World): Finding[] => {
  const { text, start, mentions } = sentence;
  const said = [
    ...allMatches(text, owned).map((match) => ({ match, isBefore: true })),
    ...allMatches(text, placed).map((match) => ({ match, isBefore: false })),
  ];
  if (said.length === 0) return [];
  const rows = boxesOf(world);
  const names = mentions.filter((one) => isEntity(one) && dimensionOf(world, one) === 'category');
  return said.flatMap(({ match, isBefore }): Finding[] => {
    const from = start + match.index;
    const to = from + match[0].length;
    const name = isBefore ? names.findLast(({ end }) => end <= from) : names.find((one) => one.start >= to);
    const gap =
      name && (isBefore ? text.slice(name.end - start, match.index) : text.slice(to - start, name.start - start));
    const own = name ? rows.filter((row) => matchesRow(row, name)) : [];
    const [row] = own;
    const isBeside = isBefore
      ? new RegExp(`^${nouns} \\p{L}+(?: by far| clearly| also)* the $`, 'iu').test(gap ?? '-')
      : gap === '';
    if (!name || !row || own.length > 1 || !isBeside || /\b(?:not|second|among)\b|n['’]t\b/iu.test(text)) return [];
    const sign = (match[1] ?? match[3]) === undefined ? -1 : 1;
    const best = rows.reduce((a, b) => (sign * b.value > sign * a.value ? b : a));
    // Medians that a reader cannot tell apart are both the highest.
    const span = Math.max(...rows.map(({ value }) => value)) - Math.min(...rows.map(({ value }) => value));
    const off = Math.abs(best.value - row.value);
    const isBest = off === 0 ? true : off > span * 0.08 ? false : undefined;
    const value = valueBehind(sentence, Math.max(to, name.end));
    const isShown = value === undefined || agrees(value, row.value, measureOf(world, row));
    return [
      {
        start: Math.min(from, name.start),
        end: Math.max(to, name.end, value?.end ?? 0),
        ok: isBest && isShown,
        stated: match[0],
        actual: `${nameOf(best)}: ${best.value}`,
        facts: factsOfRows(world, [best]),
        plain: true,
      },
    ];
  });
};
