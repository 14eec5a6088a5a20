import { mayMatch } from '../all-matches.js';
import { isEntity } from './clause.js';
import type { Finding } from './mention.js';
import { agrees, dimensionOf, factsOfRows, matchesRow } from './query.js';
import type { Sequence } from '../reading/sequence.js';
import type { Sentence } from './scan.js';
import { candidates, spotsOf } from './stretch.js';
import type { World } from './world.js';

const rise = 'rise|increase|jump|growth|gain|climb|surge|upswing';
const fall = 'fall|decline|drop|decrease|loss|plunge|slump|dip|reduction|setback|collapse|crash';
const degree =
  'sharpest|steepest|worst|deepest|largest|biggest|greatest|strongest|fastest|most (?:dramatic|pronounced|rapid|marked|significant)';
const most =
  '(?:most (?:strongly|sharply|steeply|rapidly|quickly|markedly|dramatically)|the most|the fastest|fastest|by the most)';
/** Where each value is a change by itself, as a rate is, the sharpest drop is the lowest of them. */
const isOfChanges = ({ rows, plot }: Sequence): boolean =>
  rows.some(({ value }) => value < 0) &&
  /\b(?:change|growth|rate|gain|difference|deviation|anomaly|on the previous|year-on-year)\b/i.test(
    plot.measure?.title?.printed ?? '',
  );

const told = ({ rows }: Sequence, at: number, size: number): string =>
  `${rows[at]?.category} to ${rows[at + 1]?.category}: ${size}`;

/** "The sharpest decline took place between", "jumped most strongly between", before the two places or the one. */
const noun = new RegExp(
  `\\b(?:${degree}) (?:single |annual |yearly |overall |one-year |five-year |year-on-year )?(?:(?<up>${rise})|(?<down>${fall})|change|swing)\\b[^,;.()]{0,60}?(?:,? (?:was|came|took place|occurred|is|happened|is seen|was seen|was recorded|was registered|falls|can be seen|visible))?,? (?<word>between|from|in) (?:the )?$`,
  'iu',
);
const verb = new RegExp(
  `\\b(?:(?<up>jumped|rose|increased|grew|climbed|surged)|(?<down>fell|declined|dropped|decreased|shrank|plunged|slumped)) ${most} (?<word>between|from|in) (?:the )?$`,
  'iu',
);

/** "The sharpest decline took place between 2011 and 2012": from one value of the only course to the next. */
export const sharpestFindings = (sentence: Sentence, world: World): Finding[] => {
  const { text, start } = sentence;
  if (!mayMatch(text, /\b(?:sharpest|steepest|worst|deepest|largest|biggest|greatest|strongest|fastest|most)\b/i))
    return [];
  if (
    world.reading.panels.length > 1 ||
    /\b(?:not|second|third|never|percent(?:age)? (?:rise|change)|relative)\b|n['’]t\b/iu.test(text)
  )
    return [];
  const named = sentence.mentions.filter((one) => isEntity(one) && dimensionOf(world, one) !== undefined);
  const parts = named.filter((one) => dimensionOf(world, one) !== 'category');
  const places = named.filter((one) => dimensionOf(world, one) === 'category');
  const [course, ...more] = candidates(world, parts).filter(
    ({ rows }) => rows.length > 2 && parts.every((part) => rows.some((row) => matchesRow(row, part))),
  );
  if (!course || more.length > 0 || isOfChanges(course) || !/^(?:bar|line|area|dot)$/.test(course.plot.form)) return [];
  return places.flatMap((place, index): Finding[] => {
    const lead = text.slice(0, place.start - start);
    const match = noun.exec(lead) ?? verb.exec(lead);
    if (!match) return [];
    const { up, down, word } = match.groups ?? {};
    const next = places[index + 1];
    const isPair =
      next !== undefined && /^(?: and| to|-|–) (?:the )?$/iu.test(text.slice(place.end - start, next.start - start));
    if ((word?.toLowerCase() === 'in') === isPair) return [];
    const [to] = spotsOf(course, isPair ? next : place);
    const [from] = isPair ? spotsOf(course, place) : [(to ?? 0) - 1];
    const [before, now] = [course.rows[from ?? -1], course.rows[to ?? -1]];
    if (!before || !now || from === undefined || to !== from + 1) return [];
    const sign = up === undefined ? (down === undefined ? 0 : -1) : 1;
    const size = (gap: number): number => (sign === 0 ? Math.abs(gap) : gap * sign);
    const gaps = course.rows.slice(1).map((row, at) => size(row.value - (course.rows[at]?.value ?? 0)));
    const largest = Math.max(...gaps);
    const own = size(now.value - before.value);
    // "of 2.9 years", behind the places.
    const end = (isPair ? next : place).end;
    const number = sentence.mentions.find((one) => one.type === 'number' && one.start >= end);
    const isOf =
      number !== undefined &&
      /^,? (?:of|by|with) (?:about |around |some |roughly |just |only )*[$€£]?$/iu.test(
        text.slice(end - start, number.start - start),
      );
    const isAmount =
      !isOf ||
      number?.type !== 'number' ||
      number.unit === 'percent' ||
      agrees(number, Math.abs(own), course.plot.measure);
    // What the eye cannot tell apart.
    const slack = course.plot.measure?.tolerance(largest) ?? 0;
    return [
      {
        start: start + match.index,
        end: isOf && number ? number.end : end,
        ok: own >= largest - slack && isAmount,
        stated: text.slice(match.index, end - start),
        actual: told(course, gaps.indexOf(largest), largest),
        facts: factsOfRows(world, [before, now]),
        plain: true,
      },
    ];
  });
};
