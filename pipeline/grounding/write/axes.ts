import type { Axis, SceneGroup } from '../../../renderers/scene.js';
import { factId } from '../facts/make.js';
import { parseTitle } from '../language/title.js';
import { listOf } from '../language/list.js';
import { countWord, formatNumber } from '../language/number.js';
import { axisDivision, isQuantitative } from '../reading/division.js';
import { axisMeasure } from '../reading/measure.js';
import { axisOf } from '../reading/lookup.js';
import { isMirrored } from '../reading/mirrored.js';
import type { Panel } from '../reading/reading.js';
import { panelOf, type PlotContext } from './context.js';
import { nounOf, quoted } from './phrases.js';
import { said, sentence, type Said } from './said.js';

const axisName = (axis: Axis, formal: boolean): string =>
  formal ? `${axis.channel}-axis` : axis.channel === 'x' ? 'horizontal axis' : 'vertical axis';

/**
 * The ends that a reader can read: the outer labels, where the axis goes on beyond them to an end that is a fraction
 * of a fifth of a tick, as margins around the data make it.
 */
const readableEnds = (axis: Axis): readonly [low: number, high: number] => {
  const { low, high, factor, log, step, title } = axisMeasure(axis);
  const isYears = /\byear\b/i.test(title?.noun ?? '');
  const written = axis.ticks.flatMap(({ label, value }) =>
    label !== '' && typeof value === 'number' ? [value * factor] : [],
  );
  const isRound = (end: number): boolean => {
    // No reader begins an axis of years in 2011.8.
    if (isYears) return Number.isInteger(end);
    const steps = log ? Math.log10(Math.abs(end)) : (end * 5) / (step ?? high - low);
    return Math.abs(steps - Math.round(steps)) < 1e-6;
  };
  return written.length < 2 || (isRound(low) && isRound(high))
    ? [low, high]
    : [Math.min(...written), Math.max(...written)];
};

const ranged = (axis: Axis): Said => {
  const measure = axisMeasure(axis);
  const [low, high] = readableEnds(axis);
  // The quoted title has the unit already.
  const show = measure.factor === 1 && measure.title?.unit !== undefined ? measure.plain : measure.format;
  const ticks = axis.ticks.filter((tick) => tick.label !== '');
  const step = measure.step !== undefined && ticks.length > 2 ? `, with a tick every ${show(measure.step)}` : '';
  // "400 … 0 … 400", counted from the middle to both sides.
  if (isMirrored(axis) && axis.channel === 'x')
    return said(` from ${show(Math.abs(low))} on the left through 0 to ${show(Math.abs(high))} on the right${step}`, [
      factId('axis-range', [`${axis.channel}:${axis.id}`, measure.low]),
    ]);
  const scale = measure.log ? ' on a logarithmic scale' : '';
  const name = `${axis.channel}:${axis.id}`;
  const breaks = axis.breaks ?? [];
  const gaps = breaks.map(([from, to]) => `between ${show(from * measure.factor)} and ${show(to * measure.factor)}`);
  const broken = gaps.length === 0 ? '' : `, broken ${listOf(gaps)}`;
  return said(` from ${show(low)} to ${show(high)}${scale}${step}${broken}`, [
    factId('axis-range', [name, measure.low]),
    ...breaks.map(([from]) => factId('axis-break', [name, from * measure.factor])),
  ]);
};

/** Names as a reader meets them, from the left or from the top, whichever of them the axis begins with. */
const namesOf = (axis: Axis): readonly string[] => {
  const { labels } = axisDivision(
    axis,
    axis.domain.filter((value) => value !== null),
  );
  const { [0]: first, [axis.ticks.length - 1]: last } = axis.ticks;
  return first && last && first.position > last.position ? labels.toReversed() : labels;
};

/** Dates from the first to the last that is drawn: the ends of the axis may be padding. */
const timed = (axis: Axis, plot: PlotContext['plot']): Said => {
  const own = plot.category?.kind === 'dates' && plot.category.id === axis.id ? plot.category.labels : [];
  const labels = own.length > 0 ? own : axisDivision(axis, axis.domain).labels;
  const [first, last] = [labels[0], labels[labels.length - 1]];
  return first !== undefined && last !== undefined && first !== last ? said(` from ${first} to ${last}`) : said('');
};

const discrete = (axis: Axis): Said => {
  const names = namesOf(axis);
  if (names.length === 0 || names.length > 14)
    return said(names.length > 0 && names.length <= 60 ? ` for ${countWord(names.length)} values` : '');
  return said(`: ${listOf(names)}`);
};

/** What an axis is called, quoted as it is printed. */
const titleOf = (axis: Axis): string => quoted(axis.title ?? '');

/** What one axis shows: its title, and its range or its names. */
export const axisClause = (axis: Axis, name: string, { book, plot }: PlotContext): Said => {
  const key = `${axis.channel}:${axis.id}`;
  const facts = [
    book.find('axis-title', key),
    book.find('axis-unit', key),
    book.find('axis-ticks', key),
    book.find('axis-scale', key),
  ];
  if (isQuantitative(axis)) {
    const extent = ranged(axis);
    return axis.title
      ? said(`the ${name} shows ${titleOf(axis)}${extent.text}`, [...facts, ...extent.facts])
      : said(`the ${name} runs${extent.text}`, [...facts, ...extent.facts]);
  }
  const extent = axis.scale === 'time' ? timed(axis, plot) : discrete(axis);
  const count = book.find('count', 'category', plot.id);
  if (axis.title) return said(`the ${name} shows ${titleOf(axis)}${extent.text}`, [...facts, ...extent.facts, count]);
  if (extent.text.startsWith(':'))
    return said(`the ${name} lists ${extent.text.slice(2)}`, [...facts, ...extent.facts, count]);
  return extent.text === ''
    ? said('')
    : said(`the ${name} runs${extent.text}`.replace('runs for', 'is divided into'), [...facts, ...extent.facts]);
};

/** The axis that measures the main plot, and those of other plots in its panel. */
const axesFor = ({ reading, plot }: PlotContext, panel: Panel, channel: 'x' | 'y'): Axis[] => {
  const own = [plot, ...panel.plots.filter((other) => other.form !== 'part' && other.form !== 'reference')].flatMap(
    (one) => axisOf(reading.scene, panel.group, channel, one.elements) ?? [],
  );
  return [...new Set(own)];
};

/** "The radial axis runs from 0 to 100, with rings at 20, 40, 60 and 80." */
const radialSentence = ({ plot, book }: PlotContext, { id, round }: SceneGroup): Said => {
  const [low, high] = round?.domain ?? [0, 0];
  const show = plot.measure?.plain ?? formatNumber;
  const inner = (round?.rings ?? []).filter((ring) => ring > low && ring < high);
  const rings = inner.length > 1 && inner.length < 9 ? `, with rings at ${listOf(inner.map(show))}` : '';
  return sentence(
    said(`the radial axis runs from ${show(low)} to ${show(high)}${rings}`, [
      book.find('axis-range', `radius:${id}`),
      book.find('axis-ticks', `radius:${id}`),
    ]),
  );
};

/** Every axis, a sentence each. */
export const axesSentences = (context: PlotContext): Said[] => {
  const { plot, random } = context;
  const panel = panelOf(context);
  if (!panel || plot.form === 'pie') return [];
  if (panel.group.round) return [radialSentence(context, panel.group)];
  const formal = random.chance(0.6);
  const sentences = (['x', 'y'] as const).flatMap((channel) =>
    axesFor(context, panel, channel).flatMap((axis, _, all) => {
      // Of an axis without a word nobody can say how far it runs.
      if (axis.ticks.every(({ label }) => label === '') && !axis.title) return [];
      const name = all.length > 1 ? `${axis.orient} ${axisName(axis, formal)}` : axisName(axis, formal);
      const clause = axisClause(axis, name, context);
      return clause.text === '' ? [] : [sentence(clause)];
    }),
  );
  return random.chance(0.3) ? sentences.reverse() : sentences;
};

/** The axes by their titles alone: "with horsepower on the x-axis and miles per gallon on the y-axis". */
export const axesBrief = (context: PlotContext): Said | undefined => {
  const { reading, plot, book } = context;
  const panel = panelOf(context);
  if (!panel || plot.form === 'pie') return undefined;
  const [x, y] = [
    axisOf(reading.scene, panel.group, 'x', plot.elements),
    axisOf(reading.scene, panel.group, 'y', plot.elements),
  ];
  if (!x?.title || !y?.title || axesFor(context, panel, 'y').length > 1) return undefined;
  const facts = [x, y].map((axis) => book.find('axis-title', `${axis.channel}:${axis.id}`));
  const noun = (axis: Axis): string =>
    nounOf(isQuantitative(axis) ? axisMeasure(axis).title : parseTitle(axis.title ?? ''), 'value');
  return said(`the x-axis shows ${noun(x)} and the y-axis ${noun(y)}`, facts);
};
