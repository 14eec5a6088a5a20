import { valueId } from '../facts/values.js';
import { listOf } from '../language/list.js';
import { listed, unitOnce } from './lists.js';
import { boxSentences, errorSentences, isStrip, stripSentences, totalSentence, violinSentences } from './groups.js';
import type { Measure, Row } from '../reading/reading.js';
import { sequencesOf, type Sequence } from '../reading/sequence.js';
import { highest, lowest, sumOf } from '../reading/statistics.js';
import { at, measureNoun, nounOf } from './phrases.js';
import type { PlotContext } from './context.js';
import { fieldSentences } from './field.js';
import { courseClauses } from './course.js';
import { extremesClause, isPicture } from './extremes.js';
import { isCourse } from './highlight.js';
import { sampledSentences } from './sampled.js';
import { said, sentence, type Said } from './said.js';
import { sliceValues } from './slices.js';
import { specialValues } from './special.js';
import { secondNoun } from './subject.js';

const mostListed = 25;
const mostInCourse = 12;

/** "28 for A, 55 for B and 43 for C", a sentence per series. */
const sequenceValues = (context: PlotContext, sequence: Sequence, bracketed: boolean): Said => {
  const { plot } = context;
  const text = listed(plot, sequence.rows, bracketed);
  const facts = sequence.rows.map(valueId);
  const many = sequence.rows.length > 1;
  const unit = plot.measure ? unitOnce(plot.measure, sequence.rows.length) : '';
  if (secondNoun(context) !== undefined && sequence.name === undefined)
    return sentence(said(`for ${measureNoun(plot.measure)}, the values${unit} are ${text}`, facts));
  const verb = many ? `the values${unit} are` : 'the value is';
  if (sequence.name === undefined)
    return sentence(
      said(bracketed ? `${verb} ${text}` : `${verb.replace('the values', 'in order, the values')} ${text}`, facts),
    );
  return sentence(said(`${at(plot.category2 ?? plot.series, sequence.name)}, ${verb} ${text}`, facts));
};

/** Per series, what a reader takes from many values. */
const sequenceSummary = (context: PlotContext, sequence: Sequence): Said | undefined => {
  const { plot, book } = context;
  const values = sequence.rows.map((row) => row.value);
  if (!plot.measure || values.length < 2) return undefined;
  const [low, high] = [lowest(values), highest(values)];
  const lead = sequence.name === undefined ? '' : `${at(plot.category2 ?? plot.series, sequence.name)}, `;
  if (plot.measure.format(low) === plot.measure.format(high))
    return sentence(said(`${lead}all values are ${plot.measure.format(low)}`));
  const pick = (value: number): (typeof sequence.rows)[number] | undefined =>
    sequence.rows.find((row) => row.value === value);
  const [bottom, top] = [pick(low), pick(high)];
  return sentence(
    said(
      `${lead}values range from ${plot.measure.format(low)} ${at(plot.category, bottom?.category ?? '')} to ${plot.measure.format(high)} ${at(plot.category, top?.category ?? '')}`,
      [bottom ? valueId(bottom) : undefined, top ? valueId(top) : undefined, book.find('value-range', plot.id)],
    ),
  );
};

/** "Iceland has the highest life expectancy (83 years) and Chad the lowest (53 years)". */
const namedEnds = (rows: readonly (Row & { readonly y: number })[], measure: Measure): Said[] => {
  const named = rows.filter(({ category }) => category !== undefined).toSorted((a, b) => a.y - b.y);
  const [low, high] = [named[0], named.at(-1)];
  const noun = measure.title?.noun;
  if (!low || !high || noun === undefined || named.length < rows.length) return [];
  if (low.y === named[1]?.y || high.y === named.at(-2)?.y) return [];
  return [
    sentence(
      said(
        `${high.category} has the highest ${nounOf(measure.title, 'y')} (${measure.format(high.y)}) and ${low.category} the lowest (${measure.format(low.y)})`,
        [`${valueId(high)}:y`, `${valueId(low)}:y`],
      ),
    ),
  ];
};

const scatterValues = ({ plot, book }: PlotContext): Said[] => {
  const rows = plot.rows.filter(
    (row): row is Row & { readonly x: number; readonly y: number } => row.x !== undefined && row.y !== undefined,
  );
  const [mx, my] = [plot.x, plot.y];
  if (!mx || !my || rows.length === 0) return [];
  const facts = rows.flatMap((row) => [`${valueId(row)}:x`, `${valueId(row)}:y`]);
  if (rows.length <= 15) {
    const points = rows.map((row) => {
      const at = `(${mx.plain(row.x)}, ${my.plain(row.y)})`;
      return row.category === undefined ? at : `${row.category} ${at}`;
    });
    const verb = plot.category ? 'are' : 'lie at';
    return [
      sentence(
        said(`the points, as (${nounOf(mx.title, 'x')}, ${nounOf(my.title, 'y')}), ${verb} ${listOf(points)}`, facts),
      ),
      ...namedEnds(rows, my),
    ];
  }
  const extent = (values: readonly number[], show: (value: number) => string): string =>
    `from ${show(lowest(values))} to ${show(highest(values))}`;
  const [nx, ny] = [nounOf(mx.title, 'x'), nounOf(my.title, 'y')];
  const y = rows.map((row) => row.y);
  return [
    sentence(
      said(
        `across the points, ${nx} ranges ${extent(
          rows.map((row) => row.x),
          mx.format,
        )} and ${ny} ${extent(y, my.format)}`,
        [book.find('value-range', plot.id)],
      ),
    ),
  ];
};

const intervalValues = ({ plot }: PlotContext): Said[] => {
  const rows = plot.rows.filter(
    (row): row is Row & { readonly from: number; readonly to: number } =>
      row.from !== undefined && row.to !== undefined,
  );
  const measure = plot.measure;
  if (!measure || rows.length === 0 || rows.length > mostListed) return [];
  const spans = rows.map(
    (row) =>
      `from ${measure.plain(row.from)} to ${measure.format(row.to)}${row.category === undefined ? '' : ` ${at(plot.category, row.category)}`}`,
  );
  const verb = rows.length === 1 ? 'the bar spans' : 'the bars span';
  return [
    sentence(
      said(
        `${verb} ${listOf(spans)}`,
        rows.map((row) => `interval:${row.id}`),
      ),
    ),
  ];
};

/** All values where they can be listed, else what there is to say about each series. */
export const valueSentences = (context: PlotContext): Said[] => {
  const { plot } = context;
  if (plot.form === 'field') return fieldSentences(context);
  if (plot.kind === 'image') return sampledSentences(context);
  const special = specialValues(context);
  if (special) return special;
  if (plot.form === 'scatter') return scatterValues(context);
  if (plot.form === 'pie') return sliceValues(context);
  if (plot.form === 'box') return plot.drawn === 'violins' ? violinSentences(context) : boxSentences(context);
  if (plot.form === 'range') return intervalValues(context);
  if (isStrip(plot)) return stripSentences(context);
  if (!['bar', 'histogram', 'line', 'area', 'dot', 'heatmap'].includes(plot.form) || !plot.measure) return [];
  const sequences = sequencesOf(plot);
  const count = sumOf(sequences.map((sequence) => sequence.rows.length));
  const unnamed =
    sequences.length > 1 &&
    sequences.some((sequence) => sequence.name === undefined || (!plot.series && !plot.category2));
  const extremes = extremesClause(context);
  const distinct = sequences.every(
    (sequence) => new Set(sequence.rows.map((row) => row.category)).size === sequence.rows.length,
  );
  if (unnamed || !distinct || count === 0 || isPicture(plot)) return extremes ? [sentence(extremes)] : [];
  const courses = isCourse(plot) ? courseClauses(context, 12).map(sentence) : [];
  const bracketed = context.random.chance(0.4);
  const total = totalSentence(context);
  const most = courses.length > 0 ? mostInCourse : mostListed;
  if (count <= mostListed && sequences.every((sequence) => sequence.rows.length <= most))
    return [
      ...sequences.map((sequence) => sequenceValues(context, sequence, bracketed)),
      ...(total ? [total] : []),
      ...errorSentences(context),
      ...courses,
      ...(extremes && courses.length === 0 ? [sentence(extremes)] : []),
    ];
  // One course tells its own ends; those of stacked layers are no heights that a reader sees.
  const compared = courses.length > 1 && plot.arrangement === 'overlaid';
  if (courses.length > 0)
    return [...courses, ...(extremes && compared ? [sentence(extremes)] : []), ...errorSentences(context)];
  const summaries =
    sequences.length <= 12 ? sequences.flatMap((sequence) => sequenceSummary(context, sequence) ?? []) : [];
  return [...(sequences.length > 1 ? summaries : []), ...(extremes ? [sentence(extremes)] : [])];
};
