import { countWord } from '../language/number.js';
import { quantity } from '../language/noun.js';
import { markNoun } from '../reading/figure-name.js';
import type { Plot } from '../reading/reading.js';
import { fieldSubject } from './field.js';
import { isTime, measureNoun, nounOf, partNoun, parts } from './phrases.js';
import { panelOf, type PlotContext } from './context.js';
import { isParallel, parallelSubject } from './parallel.js';
import { specialSubject } from './special.js';
import { sampledSubject } from './sampled.js';
import { said, type Said } from './said.js';

const many = (plot: Plot, noun: string): string =>
  noun === 'value' ? (plot.rows.length === 1 ? 'a value' : 'values') : noun;

const seriesPhrase = ({ plot, book }: PlotContext): Said =>
  plot.series && plot.series.labels.length > 1
    ? said(` for ${parts(plot.series, 'series')}`, [book.find('count', 'series', plot.id)])
    : said('');

/** What a second scale in the same panel measures. */
export const secondNoun = (context: PlotContext): string | undefined => {
  const { plot } = context;
  const other = panelOf(context)?.plots.find(
    (one) =>
      ['line', 'bar', 'area'].includes(one.form) && one.measure !== undefined && one.measure.id !== plot.measure?.id,
  );
  const noun = other ? measureNoun(other.measure) : 'value';
  return noun === 'value' ? undefined : noun;
};

/** Some places on the axis have no mark: what is counted there is not what is drawn. */
export const isThinned = ({ reading, plot }: PlotContext): boolean =>
  reading.scene.axes.some(
    (axis) =>
      axis.id === plot.category?.id &&
      axis.domain.length > plot.category.labels.length &&
      plot.category.kind === 'names',
  );

const barSubject = (context: PlotContext): Said => {
  const { plot, book, random } = context;
  const noun = many(plot, measureNoun(plot.measure));
  const count = book.find('count', 'category', plot.id);
  if (!plot.category || plot.category.labels.length < 2) return said(noun);
  const by =
    plot.series && plot.series.labels.length > 1 && plot.series.title ? ` and ${partNoun(plot.series, 'series')}` : '';
  const second = secondNoun(context);
  if (second !== undefined) return said(`${noun} and ${second} by ${nounOf(plot.category.title, 'category')}`);
  if (plot.category.title && (isThinned(context) || random.chance(0.5)))
    return said(`${noun} by ${nounOf(plot.category.title, 'category')}${by && partNoun(plot.series, '') ? by : ''}`);
  return said(`${noun} for ${parts(plot.category)}`, [count]);
};

const courseSubject = (context: PlotContext): Said => {
  const { plot } = context;
  const noun = many(plot, measureNoun(plot.measure));
  const over = isTime(plot.category)
    ? ' over time'
    : plot.category?.title
      ? ` ${plot.category.kind === 'names' ? 'by' : 'against'} ${nounOf(plot.category.title, '')}`
      : '';
  const series = seriesPhrase(context);
  return said(`${noun}${over}${series.text}`, series.facts);
};

const scatterSubject = ({ plot, random }: PlotContext): Said => {
  const [x, y] = [measureNoun(plot.x), measureNoun(plot.y)];
  if (x === 'value' || y === 'value') return said('pairs of values');
  return said(random.chance(0.6) ? `${y} against ${x}` : `the relation between ${x} and ${y}`);
};

/** "Twelve rectangles". */
const elementsSubject = ({ plot, book }: PlotContext): Said =>
  said(
    `${plot.rows.length === 1 ? 'a single' : countWord(plot.rows.length)} ${markNoun(plot)}${plot.rows.length === 1 ? '' : 's'}`,
    [book.find('count', markNoun(plot), plot.id)],
  );

/** What a plot is about, as the object of "shows" or after "of". */
export const subjectOf = (context: PlotContext): Said => {
  const { plot, book } = context;
  const noun = many(plot, measureNoun(plot.measure));
  if (plot.form === 'field') return fieldSubject(context);
  if (isParallel(context)) return parallelSubject(context);
  const sampled = sampledSubject(context);
  if (sampled) return sampled;
  const special = specialSubject(context);
  if (special !== undefined) return said(special);
  switch (plot.form) {
    case 'bar':
    case 'dot':
      return plot.category && (plot.category.kind === 'dates' || plot.category.kind === 'numbers')
        ? courseSubject(context)
        : barSubject(context);
    case 'line':
    case 'area':
      return courseSubject(context);
    case 'scatter':
      return scatterSubject(context);
    case 'band':
      return plot.kind === 'area' ? courseSubject(context) : elementsSubject(context);
    case 'histogram':
      return said(
        plot.category?.title ? `the distribution of ${nounOf(plot.category.title, 'values')}` : 'a distribution',
      );
    case 'pie':
      return said(
        `${noun === 'values' ? 'the shares of' : `${noun} split among`} ${plot.category ? parts(plot.category) : quantity(plot.rows.length, 'slice', countWord)}`,
        [book.find('count', 'category', plot.id)],
      );
    case 'heatmap':
      if (plot.drawn && !(plot.category?.title && plot.category2?.title))
        return said(`${noun} as ${quantity(plot.rows.length, markNoun(plot), countWord)}`, [
          book.find('count', markNoun(plot), plot.id),
        ]);
      return said(`${noun} by ${nounOf(plot.category?.title, 'column')} and ${nounOf(plot.category2?.title, 'row')}`);
    case 'box':
    case 'strip':
      return said(
        `the spread of ${noun}${plot.category && plot.category.labels.length > 1 ? ` for ${parts(plot.category)}` : ''}`,
      );
    case 'range':
      return said(plot.category ? parts(plot.category) : quantity(plot.rows.length, 'span', countWord), [
        book.find('count', 'category', plot.id),
      ]);
    case 'map':
      return said(quantity(plot.elements.length, 'region', countWord), [book.find('count', 'region', plot.id)]);
    default:
      return elementsSubject(context);
  }
};
