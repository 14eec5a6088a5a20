import { valueId } from '../facts/values.js';
import { markNoun } from '../reading/figure-name.js';
import { sequencesOf, trendOf, type Sequence } from '../reading/sequence.js';
import { at } from './phrases.js';
import type { PlotContext } from './context.js';
import { said, type Said } from './said.js';

type Point = Sequence['rows'][number];

const extremePoint = (rows: readonly Point[], sign: 1 | -1): Point | undefined =>
  rows.reduce<Point | undefined>(
    (best, row) => (best === undefined || row.value * sign > best.value * sign ? row : best),
    undefined,
  );

/** How one series goes, without its name: "rises from 10 in 1990 to 20 in 2000". */
export const courseOf = (context: PlotContext, sequence: Sequence): Said | undefined => {
  const { plot, book, random } = context;
  const { rows } = sequence;
  const [first, last] = [rows[0], rows[rows.length - 1]];
  if (!first || !last || rows.length < 2 || !plot.measure) return undefined;
  const { format, high, low } = plot.measure;
  const place = (row: Point): string => at(plot.category, row.category ?? '');
  const [top, bottom] = [extremePoint(rows, 1) ?? first, extremePoint(rows, -1) ?? first];
  const facts = [...book.all('trend', sequence.name, plot.id).slice(0, 1), valueId(first), valueId(last)];
  const range = top.value - bottom.value;
  const values = rows.map((row) => row.value);
  const trend = trendOf(values, high - low);
  const ends = `from ${format(first.value)} ${place(first)} to ${format(last.value)} ${place(last)}`;
  const beyond = (point: Point, gap: number): boolean => point !== first && point !== last && gap > range * 0.1;
  if (trend === 'rising') {
    const verb = random.pick(['rises', 'increases', 'climbs', 'grows'] as const);
    if (beyond(top, top.value - last.value))
      return said(`${verb} ${ends}, with a peak of ${format(top.value)} ${place(top)}`, [...facts, valueId(top)]);
    return said(`${verb} ${ends}`, facts);
  }
  if (trend === 'falling') {
    const verb = random.pick(['falls', 'decreases', 'declines', 'drops'] as const);
    if (beyond(bottom, last.value - bottom.value))
      return said(`${verb} ${ends}, with a low of ${format(bottom.value)} ${place(bottom)}`, [
        ...facts,
        valueId(bottom),
      ]);
    return said(`${verb} ${ends}`, facts);
  }
  if (trend === 'steady')
    return said(`stays between ${format(bottom.value)} and ${format(top.value)} throughout`, [
      ...facts,
      valueId(top),
      valueId(bottom),
    ]);
  const reach = random.chance(0.5)
    ? `varies between ${format(bottom.value)} (${place(bottom)}) and ${format(top.value)} (${place(top)})`
    : `goes up and down between ${format(bottom.value)}, ${place(bottom)}, and ${format(top.value)}, ${place(top)}`;
  return said(reach, [...facts.slice(0, 1), valueId(top), valueId(bottom)]);
};

/** The series by its name: "the line for Europe". */
export const sequenceName = ({ plot, random }: PlotContext, sequence: Sequence, alone: boolean): string => {
  const noun = plot.form === 'line' || plot.form === 'area' ? markNoun(plot) : 'value';
  if (alone || sequence.name === undefined || !plot.series) return `the ${noun}`;
  return random.chance(0.7) || noun === 'value' ? `the ${noun} for ${sequence.name}` : `the ${sequence.name} ${noun}`;
};

/** A clause per series, up to `most`. */
export const courseClauses = (context: PlotContext, most: number): Said[] => {
  const sequences = sequencesOf(context.plot);
  const unnamed = sequences.length > 1 && !context.plot.series;
  if (unnamed) return [];
  return sequences.slice(0, most).flatMap((sequence) => {
    const course = courseOf(context, sequence);
    return course
      ? [said(`${sequenceName(context, sequence, sequences.length === 1)} ${course.text}`, course.facts)]
      : [];
  });
};
