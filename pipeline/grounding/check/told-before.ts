import { allMatches, mayMatch } from '../all-matches.js';
import { sequencesOf, type Sequence } from '../reading/sequence.js';
import { isEntity } from './clause.js';
import type { Finding, Mention, MentionOf } from './mention.js';
import { agrees, dimensionOf, factsOfRows, matchesRow } from './query.js';
import type { Sentence } from './scan.js';
import { isOrdered } from './statement/moves.js';
import { spotsOf, type Point } from './stretch.js';
import type { World } from './world.js';

type NumberIn = Mention & MentionOf<'number'>;

const period = '(?:year|quarter|month|decade|week|day|season|census|survey|election)';
const former = `(?:the|a|one) ${period} (?:before|earlier|prior|previously)|(?:in|of|than|to|with|over|on)? ?(?:the|that of the) (?:previous|preceding|prior|year-earlier|last) ${period}|year[- ]on[- ]year`;
/** Between the two: what is counted. */
const some = '[^,;:()]{0,40}?';

/** "up from 21 million the year before", "down from 5 in the preceding quarter". */
const fromBefore = new RegExp(
  `\\b(?:(up|an? (?:increase|rise|jump|growth)|rising|climbing)|(down|an? (?:decrease|drop|fall|decline)|falling|dropping))(?: slightly| sharply| markedly)? from (?:about |around |some |roughly |just |only |approximately )*[$€£]?#${some} (?:${former})\\b`,
  'giu',
);
/** "compared with 21 million the year before", "after 21 million the year before". */
const besideBefore = new RegExp(
  `\\b(?:compared (?:to|with)|against|versus|after) (?:about |around |some |roughly |just |only |approximately )*[$€£]?#${some} (?:${former})\\b`,
  'giu',
);
/** "a decrease of 87 outlets compared to the previous year", "up by 3 percent on the year before". */
const changeBy = new RegExp(
  `\\b(?:(?:an? )?(increase|rise|growth|gain|up)|(?:an? )?(decrease|drop|fall|decline|loss|reduction|down)) (?:of|by) (?:about |around |some |roughly |just |only |approximately )*[$€£]?#${some},? (?:(?:compared|in comparison) (?:to|with) |from |on |over |than |against )?(?:${former})\\b`,
  'giu',
);
/** "up from the year before", "an increase compared to the previous year", "down on a year earlier". */
const merely = new RegExp(
  `,? (?:(up|an? (?:slight |small |sharp |steep |further )?(?:increase|rise|jump)|higher|more)|(down|an? (?:slight |small |sharp |steep |further )?(?:decrease|drop|fall|decline)|lower|fewer|less)) (?:from|on|over|than|compared (?:to|with))(?: the (?:number|share|amount|value|level|figure|revenue|rate|price|total)(?: of [\\p{L} ]{3,25}?)?(?: recorded)?)?(?: in)? (?:${former}|(?:in )?(\\d{4}))\\b`,
  'giu',
);

/** The one course that a sentence is about, and how far along it the place lies that is told before. */
const spotOf = (sentence: Sentence, end: number, world: World): { course: Sequence; at: number } | undefined => {
  const named = sentence.mentions.filter((one) => isEntity(one) && dimensionOf(world, one) !== undefined);
  const parts = named.filter((one) => dimensionOf(world, one) !== 'category');
  const places = named.filter((one) => dimensionOf(world, one) === 'category' && one.end <= end);
  const courses = world.plots
    .filter(({ form, special }) => /^(?:bar|line|area|dot)$/.test(form) && special === undefined)
    .flatMap((plot) => sequencesOf(plot))
    // A year before is a place on a scale of times: not the country that stands to the left.
    .filter(({ rows }) => rows.length > 2 && rows.every(({ category = '' }) => isOrdered(category)))
    .filter(({ rows }) => parts.every((part) => rows.some((row) => matchesRow(row, part))));
  const [course, ...more] = courses;
  const [place] = places;
  if (
    !course ||
    more.length > 0 ||
    !place ||
    places.some((one) => spotsOf(course, one)[0] !== spotsOf(course, place)[0])
  )
    return undefined;
  const [at] = spotsOf(course, place);
  return at === undefined ? undefined : { course, at };
};

const isDecade = (before: Point, now: Point): boolean => Number(now.category) - Number(before.category) === 10;

const numberAt = (sentence: Sentence, from: number, to: number): NumberIn | undefined => {
  const found = sentence.mentions.filter(
    (one): one is NumberIn => one.type === 'number' && one.unit !== 'ordinal' && one.start >= from && one.end <= to,
  );
  return found.length === 1 ? found[0] : undefined;
};

/** The text with a sign in the place of each number: as long as before. */
const masked = ({ text, start, mentions }: Sentence): string =>
  mentions.reduce(
    (all, one) =>
      one.type === 'number' && one.unit !== 'ordinal' && !/^(?:1[5-9]|20)\d\d$/.test(one.digits)
        ? all.slice(0, one.start - start) + '#'.padEnd(one.end - one.start, '\u0001') + all.slice(one.end - start)
        : all,
    text,
  );

const percentOf = (before: Point, now: Point): number =>
  ((now.value - before.value) / Math.abs(before.value || 1)) * 100;

const isBy = (number: NumberIn, before: Point, now: Point, course: Sequence): boolean => {
  const gap = Math.abs(now.value - before.value);
  const share = Math.abs(percentOf(before, now));
  const isShare = (stated: number): boolean => Math.abs(stated - share) <= Math.max(number.rounding, 1, share * 0.06);
  if (number.unit === 'fraction') return isShare(number.value * 100);
  return agrees(number, gap, course.plot.measure) || (number.unit === 'percent' && isShare(number.value));
};

/**
 * "In 2017, revenue stood at 23 million, up from 21 million the year before", "a decrease of 87 compared to the previous
 * year": the place before the one that is named, on the one course that is meant.
 */
export const beforeFindings = (sentence: Sentence, world: World): Finding[] => {
  const { text, start } = sentence;
  if (!mayMatch(text, /\b(?:before|earlier|prior|previous|preceding|year-on-year|than in|compared)\b|\bfrom\b/i))
    return [];
  if (world.reading.panels.length > 1 || /\b(?:not|never|average)\b|n['’]t\b/iu.test(text)) return [];
  const whole = masked(sentence);
  const said = whole.replaceAll('\u0001', '');
  // Where a place in the shortened text lies in the text itself.
  const places = Array.from({ length: whole.length }, (_, index) => index).filter((index) => whole[index] !== '\u0001');
  const judge = (
    pattern: RegExp,
    read: (
      match: RegExpExecArray,
      before: Point,
      now: Point,
      spot: { course: Sequence },
      number: NumberIn | undefined,
    ) => boolean | undefined,
  ): Finding[] =>
    allMatches(said, pattern).flatMap((match): Finding[] => {
      const from = places[match.index] ?? 0;
      const to = (places[match.index + match[0].length - 1] ?? text.length - 1) + 1;
      const spot = spotOf(sentence, start + from, world);
      if (!spot) return [];
      const [before, now] = [spot.course.rows[spot.at - 1], spot.course.rows[spot.at]];
      if (!before || !now || (/\bdecade\b/i.test(match[0]) && !isDecade(before, now))) return [];
      const ok = read(match, before, now, spot, numberAt(sentence, start + from, start + to));
      return ok === undefined
        ? []
        : [
            {
              start: start + from,
              end: start + to,
              ok,
              stated: text.slice(from, to).replace(/^[, ]+/, ''),
              actual: `${before.category}: ${before.value}; ${now.category}: ${now.value}`,
              facts: factsOfRows(world, [before, now]),
              plain: true,
            },
          ];
    });
  const way = (match: RegExpExecArray, before: Point, now: Point): boolean =>
    (now.value - before.value) * (match[1] === undefined ? -1 : 1) > 0;
  return [
    ...judge(fromBefore, (match, before, now, { course }, number) =>
      number ? way(match, before, now) && agrees(number, before.value, course.plot.measure) : undefined,
    ),
    ...judge(besideBefore, (_match, before, _now, { course }, number) =>
      number ? agrees(number, before.value, course.plot.measure) : undefined,
    ),
    ...judge(changeBy, (match, before, now, { course }, number) =>
      number ? way(match, before, now) && isBy(number, before, now, course) : undefined,
    ),
    ...judge(merely, (match, before, now, { course }) => {
      const [other] = match[3] === undefined ? [before] : course.rows.filter(({ category }) => category === match[3]);
      return other && other !== now ? way(match, other, now) : undefined;
    }),
  ];
};
