import { valueId } from '../facts/values.js';
import { correlationWord, strengthWord } from '../reading/correlation.js';
import { markNoun } from '../reading/figure-name.js';
import type { Plot } from '../reading/reading.js';
import { sequencesOf } from '../reading/sequence.js';
import { correlationOf, sumOf } from '../reading/statistics.js';
import { countWord } from '../language/number.js';
import { quantity, withArticle } from '../language/noun.js';
import { courseClauses } from './course.js';
import type { PlotContext } from './context.js';
import { extremesClause, extremesTail, valued } from './extremes.js';
import { fieldHighlight } from './field.js';
import { at, measureNoun } from './phrases.js';
import { said, type Said } from './said.js';
import { specialHighlight } from './special.js';
import { secondNoun } from './subject.js';

export const isCourse = (plot: Plot): boolean =>
  // Around a centre nothing begins or ends.
  (plot.form === 'line' && plot.special !== 'radar') ||
  plot.form === 'area' ||
  ((plot.form === 'bar' || plot.form === 'dot') &&
    plot.arrangement === 'single' &&
    plot.category !== undefined &&
    plot.category.kind !== 'names' &&
    plot.category.kind !== 'bins' &&
    sequencesOf(plot).length === 1);

export const correlationClause = ({ plot, book }: PlotContext): Said | undefined => {
  const pairs = plot.rows.flatMap((row) =>
    row.x === undefined || row.y === undefined ? [] : [[row.x, row.y] as const],
  );
  const r = correlationOf(pairs);
  if (pairs.length < 5 || Number.isNaN(r)) return undefined;
  const word = correlationWord(r);
  const facts = [book.find('correlation', plot.id)];
  if (word === 'none') return said('the points show no clear correlation', facts);
  return said(`the points show ${withArticle(`${strengthWord(r)} ${word} correlation`)}`, facts);
};

const shareClause = ({ plot, random }: PlotContext): Said | undefined => {
  const rows = valued(plot);
  const total = sumOf(rows.map((row) => row.value));
  const sorted = [...rows].sort((a, b) => b.value - a.value);
  const [first, second] = sorted;
  const last = sorted[sorted.length - 1];
  if (!first || !second || !last || total <= 0 || first.value === second.value) return undefined;
  const percent = (value: number): string =>
    `${((value / total) * 100).toFixed(value / total < 0.1 ? 1 : 0).replace(/\.0$/, '')}%`;
  const share = random.pick(['makes up', 'accounts for'] as const);
  const plain = first.category ?? first.series;
  // A bare number would be taken for the slice's value.
  const name =
    plain !== undefined && /^[-\d.,]+$/.test(plain)
      ? at(plot.category ?? plot.series, plain).replace(/^(?:for|at|in) /, '')
      : plain;
  const ring = plot.special === 'nested-pie' ? plot.series?.labels[0] : undefined;
  return said(
    `the largest ${plot.drawn === 'treemap' ? 'tile' : 'slice'}${ring === undefined ? '' : ` of the ${ring}`}${name === undefined ? '' : `, ${name},`} ${share} ${percent(first.value)} of the whole`,
    [valueId(first), ...(first.category ? [`share:${first.category}`] : [])],
  );
};

/** The one thing to know about a plot, as a clause. */
export const highlight = (context: PlotContext): Said | undefined => {
  const { plot } = context;
  if (plot.form === 'field') return fieldHighlight(context);
  if (plot.special === 'waterfall' || plot.form === 'range') return specialHighlight(context);
  if (plot.form === 'scatter') return correlationClause(context);
  if (plot.form === 'pie') return shareClause(context) ?? extremesClause(context);
  if (plot.form === 'histogram') return histogramClause(context);
  if (isCourse(plot)) {
    const clauses = courseClauses(context, 2);
    if (clauses.length > 0 && sequencesOf(plot).length <= 2)
      return said(
        clauses.map((clause) => clause.text).join(', while '),
        clauses.flatMap((clause) => clause.facts),
      );
  }
  if (['values', 'map', 'reference', 'other'].includes(plot.form) || (plot.form === 'band' && plot.kind === 'area'))
    return undefined;
  return extremesClause(context);
};

/** The side to which a histogram has the longer tail, where one is clearly longer. */
const tailOf = (
  plot: Plot,
  rows: readonly { readonly category: string | undefined; readonly value: number }[],
): string => {
  const order = plot.category?.labels ?? [];
  const spots = rows
    .map((row) => [order.indexOf(row.category ?? ''), row.value] as const)
    .filter(([spot]) => spot >= 0);
  const total = sumOf(spots.map(([, value]) => value));
  if (total <= 0 || spots.length < 5) return '';
  const mean = sumOf(spots.map(([spot, value]) => spot * value)) / total;
  const moment = (power: number): number => sumOf(spots.map(([spot, value]) => (spot - mean) ** power * value)) / total;
  const skew = moment(3) / moment(2) ** 1.5;
  return Math.abs(skew) < 0.5 ? '' : `, and the tail stretches out to the ${skew > 0 ? 'right' : 'left'}`;
};

export const histogramClause = ({ plot, book }: PlotContext): Said | undefined => {
  const rows = valued(plot);
  const [first, second] = [...rows].sort((a, b) => b.value - a.value);
  if (!first || !plot.measure || plot.arrangement === 'stacked' || first.value === second?.value) return undefined;
  return said(
    `the tallest bar covers ${first.category ?? ''} and reaches ${plot.measure.format(first.value)}${tailOf(plot, rows)}`,
    [valueId(first), book.find('extreme', 'max', plot.id)],
  );
};

/** The same for the end of a one-sentence description. */
export const tail = (context: PlotContext): Said | undefined => {
  const { plot } = context;
  const isPlain = plot.special !== 'waterfall';
  if (isPlain && (plot.form === 'bar' || plot.form === 'dot' || plot.form === 'heatmap')) {
    const ends = extremesTail(context);
    const lead = secondNoun(context) === undefined ? ', ' : `, with ${measureNoun(plot.measure)} `;
    if (ends) return said(`${lead}${ends.text}`, ends.facts);
  }
  if (plot.form === 'scatter') {
    const clause = correlationClause(context);
    return clause && said(clause.text.replace(/^the points show/, ', with'), clause.facts);
  }
  const clause = highlight(context);
  return clause && said(`; ${clause.text}`, clause.facts);
};

/** "nine bars", "406 points". */
export const markCount = ({ plot, book }: PlotContext): Said =>
  said(quantity(plot.elements.length, markNoun(plot), countWord), [book.find('count', markNoun(plot), plot.id)]);
