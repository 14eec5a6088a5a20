import { factId } from '../facts/make.js';
import { valueId } from '../facts/values.js';
import { listOf } from '../language/list.js';
import { countWord } from '../language/number.js';
import { capitalised } from '../language/noun.js';
import { axisMeasure } from '../reading/measure.js';
import type { Plot, Row } from '../reading/reading.js';
import { highest, lowest } from '../reading/statistics.js';
import { panelOf, type PlotContext } from './context.js';
import { at, measureNoun, parts, quoted } from './phrases.js';
import { said, sentence, type Said } from './said.js';

/** The axes of a plot of parallel coordinates, from left to right: each is read as a plot of its own. */
const axesIn = (context: PlotContext): readonly Plot[] =>
  (panelOf(context)?.plots ?? []).filter(({ drawn }) => drawn === 'parallel');

export const isParallel = ({ plot }: PlotContext): boolean => plot.drawn === 'parallel';

/** "price, battery and weight for four phones" */
export const parallelSubject = (context: PlotContext): Said => {
  const plots = axesIn(context);
  const nouns = plots.map(({ measure }) => measureNoun(measure));
  const what =
    nouns.length > 8 || nouns.includes('value') ? `values on ${countWord(plots.length)} axes` : listOf(nouns);
  const { category, series } = context.plot;
  const division = category ?? series;
  return division && division.labels.length > 1 ? said(`${what} for ${parts(division, 'series')}`) : said(what);
};

/** "Four vertical axes show, from left to right, “Price” from 200 to 800, …" */
export const parallelAxes = (context: PlotContext): Said[] => {
  const plots = axesIn(context);
  const told = plots.flatMap(({ measure }) => {
    const axis = context.reading.scene.axes.find(({ id }) => id === measure?.id);
    if (!axis?.title || !measure) return [];
    const { low, high } = axisMeasure(axis);
    const show = measure.title?.unit === undefined ? measure.format : measure.plain;
    const key = `y:${axis.id}`;
    return [
      said(`${quoted(axis.title)} from ${show(low)} to ${show(high)}`, [
        context.book.find('axis-title', key),
        factId('axis-range', [key, low]),
      ]),
    ];
  });
  if (told.length === 0 || told.length < plots.length || told.length > 10) return [];
  return [
    sentence(
      said(
        `the ${countWord(told.length)} vertical axes show, from left to right, ${listOf(told.map(({ text }) => text))}`,
        told.flatMap(({ facts }) => facts),
      ),
    ),
  ];
};

const ends = (plot: Plot): readonly [low: Row, high: Row] | undefined => {
  const valued = plot.rows.filter(({ value }) => value !== undefined);
  const values = valued.map(({ value = 0 }) => value);
  const [low, high] = [lowest(values), highest(values)];
  const [first, last] = [valued.find(({ value }) => value === low), valued.find(({ value }) => value === high)];
  return first && last && low < high ? [first, last] : undefined;
};

/** "Price is highest for Bolt (799) and lowest for Dune (249)", "Cylinders range from 3 to 8": axis by axis. */
export const parallelEnds = (context: PlotContext, most: number): Said[] =>
  axesIn(context)
    .slice(0, most)
    .flatMap((plot): Said[] => {
      const [low, high] = ends(plot) ?? [];
      const { measure } = plot;
      const noun = capitalised(measureNoun(measure));
      if (!measure || !low || !high || noun === 'Value') return [];
      const show = (row: Row): string => measure.format(row.value ?? 0);
      const facts = [valueId(low), valueId(high)];
      const tied = (row: Row): boolean => plot.rows.filter(({ value }) => value === row.value).length > 1;
      if (low.category === undefined || high.category === undefined || tied(low) || tied(high))
        return [
          sentence(
            said(
              `on the axis ${quoted(measure.title?.printed ?? noun)}, the values range from ${show(low)} to ${show(high)}`,
              facts,
            ),
          ),
        ];
      return [
        sentence(
          said(
            `${noun} is highest ${at(plot.category, high.category)} (${show(high)}) and lowest ${at(plot.category, low.category)} (${show(low)})`,
            facts,
          ),
        ),
      ];
    });
