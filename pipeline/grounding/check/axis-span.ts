import type { Axis } from '../../../renderers/scene.js';
import { unitName } from '../language/unit.js';
import type { Row } from '../reading/reading.js';
import { axisMeasure } from '../reading/measure.js';
import { highest, lowest } from '../reading/statistics.js';
import type { Clause } from './clause.js';
import type { Finding, Mention, MentionOf } from './mention.js';
import { isPrinted, type World } from './world.js';

/** Words between an axis and its ends, beside those of its title. */
const between: ReadonlySet<string> = new Set(
  (
    'is are was has have a an the and which that it with from to of in on by per as for goes going runs run running ranges range ranging ' +
    'extends extending spans spanning covers reaches shows showing represents representing measures measuring measured displays ' +
    'displaying gives giving plots labelled labeled named called titled marked scaled scale linear number value values between'
  ).split(' '),
);

/** Nothing but the axis, its title and the words for its course lies between the axis and both of its ends. */
const standsBeside = (
  { sentence: { tokens, mentions } }: Clause,
  axis: Mention,
  [a, b]: readonly [Mention, Mention],
  world: World,
): boolean => {
  const isAfter = axis.to <= a.from;
  const [from, to] = isAfter ? [axis.to, a.from] : [b.to, axis.from];
  if (from > to || !/^(?:from|between|of|\()$/.test(tokens[a.from - 1]?.lower ?? '')) return false;
  return tokens.slice(from, to).every(
    ({ kind, lower, norm, text }, index) =>
      // "…, ranging from 0 to 14, and Power is on the y-axis": of the axis before.
      (kind !== 'word' && !(isAfter ? /^[;:.]$/ : /^[;:.,]$/).test(text)) ||
      between.has(lower) ||
      isPrinted(world, norm) ||
      unitName(lower) !== undefined ||
      mentions.some((one) => one.type === 'quote' && one.from <= from + index && from + index < one.to),
  );
};

const extents: readonly ((row: Row) => readonly (number | undefined)[])[] = [
  ({ value, low, high, from, to }) => [value, low, high, from, to],
  ({ x }) => [x],
  ({ y }) => [y],
];

/** "shows the engine size, ranging from 1.0 to 3.6": what is drawn goes so far, whatever its axis does. */
const isOfData = ([a, b]: readonly [MentionOf<'number'>, MentionOf<'number'>], { rows }: World): boolean =>
  extents.some((of) => {
    const values = rows.flatMap(of).filter((value) => value !== undefined);
    if (values.length === 0) return false;
    const [low, high] = [lowest(values), highest(values)];
    const slack = (high - low) * 0.05;
    return Math.abs(a.value - low) <= slack && Math.abs(b.value - high) <= slack;
  });

/** The range of an axis that is told right beside it does not hang on the rest of the sentence. */
export const besideAxis = (
  found: Finding,
  clause: Clause,
  axis: Mention,
  ends: readonly [Mention & MentionOf<'number'>, Mention & MentionOf<'number'>],
  world: World,
): Finding =>
  found.ok === false && !isOfData(ends, world) && standsBeside(clause, axis, ends, world)
    ? { ...found, plain: true }
    : found;

/** Some two marks of the axis, with or without labels, are so far apart. */
export const isMarkedEvery = (step: number, axis: Axis): boolean => {
  const { factor } = axisMeasure(axis);
  const places = axis.ticks.flatMap(({ value }) => (typeof value === 'number' ? [value * factor] : []));
  return places.some(
    (place, index) =>
      Math.abs(place - (places[index - 1] ?? Infinity)) <= step * 1.02 &&
      Math.abs(place - (places[index - 1] ?? Infinity)) >= step * 0.98,
  );
};
