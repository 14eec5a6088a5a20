import { valueId } from '../facts/values.js';
import { markNoun } from '../reading/figure-name.js';
import type { Plot } from '../reading/reading.js';
import { sequencesOf, trendOf, type Sequence } from '../reading/sequence.js';
import { highest, lowest } from '../reading/statistics.js';
import { at, named, ofSeries } from './phrases.js';
import type { Random } from '../../random.js';
import { othersBeside, type PlotContext } from './context.js';
import { commonColour } from './legend.js';
import { said, type Said } from './said.js';

type Point = Sequence['rows'][number];

const extremePoint = (rows: readonly Point[], sign: 1 | -1): Point | undefined =>
  rows.reduce<Point | undefined>(
    (best, row) => (best === undefined || row.value * sign > best.value * sign ? row : best),
    undefined,
  );

/** The ends of a course and the points where it turns, leaving out what moves by less than `least`. */
export const turningPoints = (rows: readonly Point[], least: number): Point[] => {
  const [first] = rows;
  if (!first) return [];
  const points: Point[] = [first];
  let candidate = first;
  let sign = 0;
  for (const row of rows.slice(1)) {
    const back = (candidate.value - row.value) * sign;
    if (sign === 0) {
      if (Math.abs(row.value - first.value) >= least) [sign, candidate] = [row.value > first.value ? 1 : -1, row];
    } else if (back < 0) candidate = row;
    else if (back >= least) {
      points.push(candidate);
      [sign, candidate] = [-sign, row];
    }
  }
  const last = rows[rows.length - 1] ?? first;
  if (candidate !== first && candidate !== last && Math.abs(candidate.value - last.value) >= least * 0.4)
    points.push(candidate);
  return last === first ? points : [...points, last];
};

const ups = ['rises', 'climbs', 'increases', 'grows'] as const;
const downs = ['falls', 'drops', 'declines', 'decreases'] as const;

type Show = (point: Point) => string;

/** "falls from 9 in 1990 to 2 in 1995, then rises to 7 in 2000": a part for each way that it goes. */
const legs = (points: readonly Point[], show: Show, random: Random): string => {
  const [start] = points;
  if (!start) return '';
  let before = start;
  const parts = points.slice(1).map((point, index) => {
    const verb = random.pick(point.value >= before.value ? ups : downs);
    before = point;
    return index === 0 ? `${verb} from ${show(start)} to ${show(point)}` : `${verb} to ${show(point)}`;
  });
  return parts.length === 1
    ? (parts[0] ?? '')
    : `${parts.slice(0, -1).join(', ')} and then ${parts[parts.length - 1] ?? ''}`;
};

const isClose = (a: number, b: number | undefined): boolean =>
  b !== undefined && Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a));

/**
 * The points where courses that begin and end alike, as those of classifiers do, are furthest apart: their ends say
 * nothing of what sets them apart.
 * @returns a point for each, none where the ends differ; straight lines of two points have none.
 */
const pointsApart = ({ plot, reading }: PlotContext, sequences: readonly Sequence[]): ReadonlyMap<Sequence, Point> => {
  const none = new Map<Sequence, Point>();
  const format = plot.measure?.format;
  if (!format || plot.category?.kind !== 'numbers') return none;
  const ends = new Set(
    sequences.map(({ rows }) => [rows[0], rows[rows.length - 1]].map((row) => format(row?.value ?? NaN)).join(' ')),
  );
  const curves = sequences.filter(({ rows }) => rows.length > 2);
  const [first, ...more] = curves;
  const isSamePlaces = more.every(
    ({ rows }) =>
      rows.length === first?.rows.length &&
      rows.every(({ category }, index) => category === first.rows[index]?.category),
  );
  if (!first || more.length === 0 || ends.size > 1 || !isSamePlaces) return none;
  const spreads = first.rows.map((_, index) => {
    const there = curves.map(({ rows }) => rows[index]?.value ?? NaN);
    return highest(there) - lowest(there);
  });
  // A reader finds a place by its tick.
  const ticks = reading.scene.axes.find(({ id }) => id === plot.category?.id)?.ticks ?? [];
  const isTold = first.rows.map(({ x }) => ticks.some(({ value }) => typeof value === 'number' && isClose(value, x)));
  const widest = spreads.indexOf(highest(spreads.filter((_, index) => isTold[index])));
  return new Map(curves.flatMap((curve) => (curve.rows[widest] ? [[curve, curve.rows[widest]]] : [])));
};

/**
 * How one series goes, without its name: "rises from 10 in 1990 to 20 in 2000".
 * @param via a point to tell on the way of a course that never turns.
 */
export const courseOf = (context: PlotContext, sequence: Sequence, via?: Point): Said | undefined => {
  const { plot, book, random } = context;
  const { rows } = sequence;
  const [first, last] = [rows[0], rows[rows.length - 1]];
  if (!first || !last || rows.length < 2 || !plot.measure) return undefined;
  const { format, high, low } = plot.measure;
  const place = (row: Point): string => at(plot.category, row.category ?? '');
  const [top, bottom] = [extremePoint(rows, 1) ?? first, extremePoint(rows, -1) ?? first];
  const facts = [...book.all('trend', sequence.name, plot.id).slice(0, 1), valueId(first), valueId(last)];
  const range = top.value - bottom.value;
  const levels = new Set(rows.map((row) => row.value));
  // A place may have two values where a line jumps.
  const single = new Set(rows.map((row) => row.category)).size === rows.length;
  if (range === 0) return said(`stays at ${format(first.value)} throughout`, facts);
  if (levels.size === 2 && rows.length > 4)
    return said(`switches between ${format(bottom.value)} and ${format(top.value)}`, [
      ...facts,
      valueId(top),
      valueId(bottom),
    ]);
  const sign = Math.sign(last.value - first.value);
  const isOneWay = rows.every((row, at) => (row.value - (rows[at - 1]?.value ?? row.value)) * sign >= 0);
  // A staircase that never turns back, as of shares that add up.
  if (!single && sign !== 0 && isOneWay)
    return said(
      `${random.pick(sign > 0 ? ups : downs)} step by step from ${format(first.value)} ${place(first)} to ${format(last.value)} ${place(last)}`,
      [...facts, valueId(first), valueId(last)],
    );
  if (!single) return said(`moves between ${format(bottom.value)} and ${format(top.value)}`, facts);
  if (
    trendOf(
      rows.map((row) => row.value),
      high - low,
    ) === 'steady'
  )
    return said(`stays between ${format(bottom.value)} and ${format(top.value)} throughout`, [
      ...facts,
      valueId(top),
      valueId(bottom),
    ]);
  const show: Show = (point) => `${format(point.value)} ${place(point)}`;
  for (const share of [0.12, 0.25, 0.4]) {
    const points = turningPoints(rows, range * share);
    if (points.length > 5) continue;
    if (via && points.length === 2 && isOneWay) points.splice(1, 0, via);
    return said(legs(points, show, random), [...facts, ...points.map(valueId)]);
  }
  const net = last.value - first.value;
  const ends = `from ${show(first)} to ${show(last)}`;
  const extremes = [...facts, valueId(top), valueId(bottom)];
  if (Math.abs(net) >= range * 0.35) {
    const rising = net > 0;
    const turn = rising ? top : bottom;
    const verb = random.pick(rising ? ups : downs);
    if (turn === first || turn === last) return said(`goes up and down but ${verb} overall ${ends}`, facts);
    return said(`${verb} ${ends}, with ups and downs and a ${rising ? 'peak' : 'low'} of ${show(turn)}`, extremes);
  }
  return said(`goes up and down between ${show(bottom)} and ${show(top)}`, extremes);
};

/** The one course of a plot over others: by the name that it has in the legend, or else by its colour. */
const overName = (plot: Plot, noun: string): string => {
  const [name, another] = plot.series?.labels ?? [];
  if (name !== undefined && another === undefined) return `the ${noun} ${ofSeries(plot.series, name)}`;
  const colour = plot.elements.length === 1 ? commonColour(plot) : undefined;
  return colour === undefined ? `the ${noun}` : `the ${colour} ${noun}`;
};

/** The series by its name: "the line for Europe". */
export const sequenceName = (context: PlotContext, sequence: Sequence, alone: boolean): string => {
  const { plot, random } = context;
  const noun = plot.form === 'line' || plot.form === 'area' ? markNoun(plot) : 'value';
  if (alone || sequence.name === undefined || !plot.series)
    return context.isOver ? overName(plot, noun) : `the ${noun}`;
  return random.chance(0.7) ||
    noun === 'value' ||
    !/^\p{L}/u.test(sequence.name) ||
    named(sequence.name) !== sequence.name
    ? `the ${noun} ${ofSeries(plot.series, sequence.name)}`
    : `the ${sequence.name} ${noun}`;
};

/** No other line is drawn in its panel, as one over a second scale would be. */
const isOnly = (context: PlotContext): boolean => othersBeside(context).every(({ form }) => form !== context.plot.form);

/** A clause per series, up to `most`. */
export const courseClauses = (context: PlotContext, most: number): Said[] => {
  const sequences = sequencesOf(context.plot);
  const unnamed = sequences.length > 1 && !context.plot.series;
  if (unnamed) return [];
  const apart = pointsApart(context, sequences);
  return sequences.slice(0, most).flatMap((sequence) => {
    const course = courseOf(context, sequence, apart.get(sequence));
    return course
      ? [
          said(
            `${sequenceName(context, sequence, sequences.length === 1 && isOnly(context))} ${course.text}`,
            course.facts,
          ),
        ]
      : [];
  });
};
