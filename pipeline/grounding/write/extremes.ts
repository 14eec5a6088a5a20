import { countWord } from '../language/number.js';
import { listOf } from '../language/list.js';
import { plural } from '../language/noun.js';
import { markNoun } from '../reading/figure-name.js';
import { valueId } from '../facts/values.js';
import type { Plot, Row } from '../reading/reading.js';
import { atRow, measureNoun } from './phrases.js';
import { othersBeside, type PlotContext } from './context.js';
import { said, type Said } from './said.js';
import { isThinned } from './subject.js';

type Valued = Row & { readonly value: number };

export const valued = (plot: Plot): Valued[] => plot.rows.filter((row): row is Valued => row.value !== undefined);

export interface Ends {
  readonly top: readonly Valued[];
  readonly bottom: readonly Valued[];
}

/** What a reader would write alike is alike. */
const alike = (rows: readonly Valued[], value: number, show: (value: number) => string): Valued[] => {
  const near = Math.abs(value) * 0.01;
  return rows.filter(
    (row) => row.value === value || (Math.abs(row.value - value) <= near && show(row.value) === show(value)),
  );
};

/** Rows that a reader cannot tell from the highest, and from the lowest; undefined when all are alike. */
export const endsOf = (plot: Plot): Ends | undefined => {
  const rows = valued(plot);
  if (rows.length < 2 || !plot.measure) return undefined;
  const values = rows.map((row) => row.value);
  const [low, high] = [values.reduce((a, b) => Math.min(a, b)), values.reduce((a, b) => Math.max(a, b))];
  if (high - low <= plot.measure.tolerance(high) * 0.5) return undefined;
  return { top: alike(rows, high, plot.measure.format), bottom: alike(rows, low, plot.measure.format) };
};

/** A grid whose rows and columns have no names: nobody wants "at 3.5" twelve times. */
export const isPicture = ({ form, drawn, category, category2, rows }: Plot): boolean =>
  form === 'heatmap' &&
  ((category?.kind === 'numbers' && category2?.kind === 'numbers') ||
    (drawn === 'space-bars' && rows.every(({ x, y }) => x !== undefined && y !== undefined)));

const places = (plot: Plot, rows: readonly Valued[]): string | undefined => {
  if (plot.category2?.kind === 'bins') return undefined;
  // Of parts without names that stand on each other, a reader compares the sums.
  if ((plot.arrangement === 'stacked' || plot.arrangement === 'normalised') && !plot.series) return undefined;
  if (isPicture(plot)) {
    const [row] = rows;
    return rows.length === 1 && row?.x !== undefined && row.y !== undefined && plot.x && plot.y
      ? `around (${plot.x.plain(row.x)}, ${plot.y.plain(row.y)})`
      : undefined;
  }
  // A place that has no name is no place to a reader.
  if (rows.length === 1 && rows[0]) return atRow(plot, rows[0]).trim() || undefined;
  if (rows.length > 2 || plot.category?.kind === 'bins' || rows.some((row) => row.category === '')) return undefined;
  const names = rows.map((row) => atRow(plot, row));
  if (names.some((name) => name.trim() === '')) return undefined;
  const [first = ''] = names;
  const lead = first.split(' ')[0] ?? '';
  return names.every((name) => name.startsWith(`${lead} `) && name.split(' and ').length === 1)
    ? `${lead} ${listOf(names.map((name) => name.slice(lead.length + 1)))}`
    : listOf(names);
};

const ids = (rows: readonly Valued[]): string[] => rows.map(valueId);

/** Of boxes, the middle lines are compared. */
const mediansClause = (
  plot: Plot,
  ends: Ends,
  [top, bottom]: readonly [string | undefined, string | undefined],
  facts: readonly (string | undefined)[],
): Said | undefined => {
  const [high, low] = [ends.top[0], ends.bottom[0]];
  if (!high || !low || top === undefined || bottom === undefined || !plot.measure) return undefined;
  const show = plot.measure.format;
  return said(`the median is highest ${top} (${show(high.value)}) and lowest ${bottom} (${show(low.value)})`, facts);
};

/** Something else that is drawn on the same scale goes further up or down: the ends are those of these marks only. */
const isOutdone = (context: PlotContext, { top, bottom }: Ends): boolean =>
  othersBeside(context).some(
    (other) =>
      ['line', 'area', 'bar', 'dot'].includes(other.form) &&
      other.measure?.id === context.plot.measure?.id &&
      valued(other).some(({ value }) => value > (top[0]?.value ?? value) || value < (bottom[0]?.value ?? value)),
  );

/** "the highest value is 91, for E, and the lowest is 19, for G", without a capital or a full stop. */
export const extremesClause = (context: PlotContext): Said | undefined => {
  const clause = ownExtremes(context);
  const ends = endsOf(context.plot);
  return clause && ends && isOutdone(context, ends)
    ? said(`among the ${plural(markNoun(context.plot))}, ${clause.text}`, clause.facts)
    : clause;
};

const ownExtremes = (context: PlotContext): Said | undefined => {
  const { plot, book, random } = context;
  const ends = endsOf(plot);
  if (!ends || !plot.measure) return undefined;
  const show = plot.measure.format;
  const [high = 0, low = 0] = [ends.top[0]?.value, ends.bottom[0]?.value];
  const [top, bottom] = [places(plot, ends.top), places(plot, ends.bottom)];
  const facts = [
    book.find('extreme', 'max', plot.id),
    book.find('extreme', 'min', plot.id),
    book.find('value-range', plot.id),
    ...ids(ends.top),
    ...ids(ends.bottom),
  ];
  const noun = measureNoun(plot.measure);
  const named = noun.startsWith('“') ? 'value' : noun;
  if (plot.form === 'box') return mediansClause(plot, ends, [top, bottom], facts);
  if (
    top === undefined &&
    plot.form === 'bar' &&
    plot.category?.kind !== 'bins' &&
    ends.top.length > 2 &&
    ends.top.length <= 12
  )
    return said(`${countWord(ends.top.length)} bars reach the maximum of ${show(high)}`, facts);
  // Where a place has no bar, the smallest bar is not the smallest value.
  if (plot.form === 'bar' && isThinned(context))
    return top === undefined ? undefined : said(`the highest value is ${show(high)}, ${top}`, facts.slice(0, 1));
  if (top === undefined && bottom === undefined)
    return said(`the values range from ${show(low)} to ${show(high)}`, facts);
  const [up, down] = random.pick([
    ['highest', 'lowest'],
    ['largest', 'smallest'],
  ] as const);
  const part = (word: string, value: number, place: string | undefined, of = ' value'): string =>
    place === undefined ? `the ${word}${of} is ${show(value)}` : `the ${word}${of} is ${show(value)}, ${place}`;
  if (top !== undefined && bottom !== undefined && random.chance(0.4))
    return said(`values range from ${show(low)} ${bottom} to ${show(high)} ${top}`, facts);
  if (ends.top.length === 1 && ends.bottom.length === 1 && named.split(' ').length <= 3 && random.chance(0.4))
    return said(
      top?.startsWith('for ') &&
        bottom?.startsWith('for ') &&
        !/ (?:in|at|on|and) |[()]/.test(top + bottom) &&
        !/(?:s|ed)$/.test(named) &&
        ![top, bottom].some((place) => place.endsWith('s'))
        ? `${top.slice(4)} has the ${up} ${named} (${show(high)}) and ${bottom.slice(4)} the ${down} (${show(low)})`
        : `the ${up} value, ${show(high)}, is reached ${top ?? ''}, and the ${down}, ${show(low)}, ${bottom ?? ''}`,
      facts,
    );
  return said(`${part(up, high, top)}${top === undefined ? '' : ','} and ${part(down, low, bottom, '')}`, facts);
};

/** The same, short enough to end a one-sentence description: "highest for E (91) and lowest for G (19)". */
export const extremesTail = (context: PlotContext): Said | undefined => {
  const { plot, book, random } = context;
  const ends = endsOf(plot);
  if (!ends || !plot.measure || ends.top.length > 2 || ends.bottom.length > 2) return undefined;
  if (isOutdone(context, ends)) return undefined;
  // "lowest for A in 2019 and B in 2022 (20)": of which of the two is the number?
  if (plot.series && ends.top.length + ends.bottom.length > 2) return undefined;
  const show = plot.measure.format;
  const [up, down] = random.pick([
    ['highest', 'lowest'],
    ['largest', 'smallest'],
  ] as const);
  const [top, bottom] = [places(plot, ends.top), places(plot, ends.bottom)];
  if (top === undefined || bottom === undefined) return undefined;
  if (plot.form === 'bar' && isThinned(context))
    return said(`${up} ${top} (${show(ends.top[0]?.value ?? 0)})`, [book.find('extreme', 'max', plot.id)]);
  return said(
    `${up} ${top} (${show(ends.top[0]?.value ?? 0)}) and ${down} ${bottom} (${show(ends.bottom[0]?.value ?? 0)})`,
    [book.find('extreme', 'max', plot.id), book.find('extreme', 'min', plot.id), ...ids(ends.top), ...ids(ends.bottom)],
  );
};
