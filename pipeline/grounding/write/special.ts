import { valueId } from '../facts/values.js';
import { colourName } from '../language/colour.js';
import { listOf } from '../language/list.js';
import { capitalised, quantity } from '../language/noun.js';
import { countWord } from '../language/number.js';
import type { Plot, Row } from '../reading/reading.js';
import { highest, lowest } from '../reading/statistics.js';
import { at, measureNoun, partNoun, parts } from './phrases.js';
import type { PlotContext } from './context.js';
import { said, sentence, type Said } from './said.js';

type Span = Row & { readonly from: number; readonly to: number };

const spansOf = (plot: Plot): Span[] =>
  plot.rows.filter((row): row is Span => row.from !== undefined && row.to !== undefined);

/** As they stand along the axis. */
const inOrder = (plot: Plot): Span[] => {
  const order = plot.category?.labels ?? [];
  return spansOf(plot).sort((a, b) => order.indexOf(a.category ?? '') - order.indexOf(b.category ?? ''));
};

const most = 16;
const ids = (rows: readonly Row[]): string[] => rows.map(({ id }) => `interval:${id}`);

const placed = (plot: Plot, row: Row | undefined): string => at(plot.category, row?.category ?? '');

/** "the highest price is 111.5, for Mar 7, and the lowest is 99.2, for Mar 3" */
const candleEnds = ({ plot }: PlotContext): Said | undefined => {
  const rows = spansOf(plot);
  const { measure } = plot;
  if (!measure || rows.length < 2) return undefined;
  const [top, bottom] = [highest(rows.map(({ high = 0 }) => high)), lowest(rows.map(({ low = 0 }) => low))];
  const [up, down] = [rows.find(({ high }) => high === top), rows.find(({ low }) => low === bottom)];
  return said(
    `the highest price is ${measure.format(top)}, ${placed(plot, up)}, and the lowest is ${measure.format(bottom)}, ${placed(plot, down)}`,
    [up, down].flatMap((row) => (row ? [`interval:${row.id}:whiskers`] : [])),
  );
};

const coloursOf = (rows: readonly Row[]): string[] => [
  ...new Set(rows.flatMap(({ colour }) => (colour === undefined ? [] : [colourName(colour)]))),
];

/** "the five days in green close higher than they open, the three in red lower" */
const candleWays = ({ plot }: PlotContext): Said[] => {
  if (plot.special === 'blind-candlestick') return [];
  const rows = spansOf(plot);
  const [ups, downs] = [rows.filter(({ from, to }) => to > from), rows.filter(({ from, to }) => to < from)];
  const told = (own: readonly Row[], way: string): string[] => {
    const colours = coloursOf(own);
    const colour = colours.length === 1 ? ` ${colours[0] ?? ''}` : '';
    const noun = plot.special === 'ohlc' ? 'bar' : 'candle';
    return own.length === 0
      ? []
      : [
          `${countWord(own.length)}${colour} ${noun}${own.length === 1 ? ' closes' : 's close'} ${way} than ${own.length === 1 ? 'it opens' : 'they open'}`,
        ];
  };
  return [sentence(said([...told(ups, 'higher'), ...told(downs, 'lower')].join(', and '), ids(rows)))];
};

const candleValues = (context: PlotContext): Said[] => {
  const { plot } = context;
  const { measure } = plot;
  if (!measure) return [];
  const rows = inOrder(plot);
  const show = measure.format;
  const each =
    rows.length > most || plot.special === 'blind-candlestick'
      ? []
      : rows.map((row) =>
          sentence(
            said(
              `${capitalised(placed(plot, row))}, it opens at ${show(row.from)} and closes at ${show(row.to)}, with a low of ${show(row.low ?? row.from)} and a high of ${show(row.high ?? row.to)}`,
              [`interval:${row.id}`, `interval:${row.id}:whiskers`],
            ),
          ),
        );
  const ends = candleEnds(context);
  return [...each, ...candleWays(context), ...(ends ? [sentence(ends)] : [])];
};

/** " (7 weeks)", where the axis says what it counts. */
const lengthIn = ({ measure, rows }: Plot, length: number): string => {
  const dated = rows.some(({ element }) => typeof element.encoding?.x === 'string');
  const unit = dated
    ? 'day'
    : /\b(hour|day|week|month|year|quarter|minute|sprint)s?\b/i.exec(measure?.title?.printed ?? '')?.[1]?.toLowerCase();
  const count = dated ? Math.round(length) : Number(length.toPrecision(6));
  return unit === undefined || count < 1 ? '' : ` (${count} ${unit}${count === 1 ? '' : 's'})`;
};

/** "the longest is Development, with 7, and the shortest Deployment, with 2" */
const scheduleEnds = ({ plot }: PlotContext): Said | undefined => {
  const rows = spansOf(plot);
  const lengths = rows.map(({ from, to }) => to - from);
  const [long, short] = [highest(lengths), lowest(lengths)];
  const at2 = (length: number): Span[] => rows.filter(({ from, to }) => Math.abs(to - from - length) < 1e-9);
  const [a, b] = [at2(long), at2(short)];
  if (rows.length < 2 || a.length !== 1 || b.length !== 1 || a[0]?.category === b[0]?.category) return undefined;
  if (new Set(rows.map(({ category }) => category)).size < rows.length) return undefined;
  const one = (row: Span | undefined, length: number): string =>
    `that of ${row?.category ?? ''}${lengthIn(plot, length)}`;
  return said(`the longest bar is ${one(a[0], long)}, and the shortest is ${one(b[0], short)}`, ids([...a, ...b]));
};

const scheduleValues = (context: PlotContext): Said[] => {
  const { plot } = context;
  const { measure } = plot;
  const rows = inOrder(plot);
  if (!measure || rows.length === 0 || rows.length > 25) return [];
  const byName = new Map<string, Span[]>();
  for (const row of rows) byName.set(row.category ?? '', [...(byName.get(row.category ?? '') ?? []), row]);
  const spans = [...byName].map(([name, own], index) => {
    const runs = own.map(({ from, to }) => `from ${measure.plain(from)} to ${measure.plain(to)}`);
    return `${name}${index === 0 ? ' runs' : ''} ${listOf(runs)}`;
  });
  const ends = scheduleEnds(context);
  return [
    sentence(said(spans.length > 1 && rows.length > byName.size ? spans.join('; ') : listOf(spans), ids(rows))),
    ...(ends ? [sentence(ends)] : []),
  ];
};

const stepsOf = (plot: Plot): Span[] => spansOf(plot).filter(({ total }) => total !== true);

/** "the largest increase is 85, for Sales, and the largest decrease is 60, for Wages" */
const waterfallEnds = ({ plot }: PlotContext): Said | undefined => {
  const { measure } = plot;
  const steps = stepsOf(plot);
  if (!measure) return undefined;
  const part = (sign: 1 | -1, word: string): { text: string; row: Row }[] => {
    const own = steps.filter(({ from, to }) => Math.sign(to - from) === sign);
    const size = highest(own.map(({ from, to }) => Math.abs(to - from)));
    const tops = own.filter(({ from, to }) => Math.abs(Math.abs(to - from) - size) < 1e-9);
    return tops.length === 1 && tops[0] && own.length > 1
      ? [{ text: `the largest ${word} is ${measure.format(size)}, ${placed(plot, tops[0])}`, row: tops[0] }]
      : [];
  };
  const parts = [...part(1, 'increase'), ...part(-1, 'decrease')];
  if (parts.length === 0) return undefined;
  return said(parts.map(({ text }) => text).join(', and '), ids(parts.map(({ row }) => row)));
};

const waterfallValues = (context: PlotContext): Said[] => {
  const { plot } = context;
  const { measure } = plot;
  const rows = inOrder(plot);
  if (!measure || rows.length === 0 || rows.length > 20) return [];
  const show = measure.format;
  const list = (own: readonly Span[], of: (row: Span) => string): string =>
    listOf(own.map((row) => `${of(row)} ${placed(plot, row)}`));
  const totals = rows.filter(({ total }) => total === true);
  const steps = rows.filter(({ total }) => total !== true);
  const signed = ({ from, to }: Span): string => `${to < from ? '−' : '+'}${show(Math.abs(to - from))}`;
  const [first] = rows;
  const peak = rows.reduce((best, row) => (row.to > best.to ? row : best), rows[0] as Span);
  const ends = waterfallEnds(context);
  return [
    ...(totals.length > 0
      ? [
          sentence(
            said(
              `the ${totals.length === 1 ? 'total is' : 'totals are'} ${list(totals, ({ to }) => show(to))}`,
              totals.map(valueId),
            ),
          ),
        ]
      : []),
    sentence(said(`the changes are ${list(steps, signed)}`, [...steps.map(valueId), ...ids(steps)])),
    ...(peak !== first && peak.total !== true
      ? [sentence(said(`the level is highest after ${peak.category ?? ''}, at ${show(peak.to)}`, ids([peak])))]
      : []),
    ...(ends ? [sentence(ends)] : []),
  ];
};

/** What is told of a chart of a kind of its own: its values, and what stands out. Nothing for the other kinds. */
export const specialValues = (context: PlotContext): Said[] | undefined => {
  switch (context.plot.special) {
    case 'candlestick':
    case 'ohlc':
    case 'blind-candlestick':
      return candleValues(context);
    case 'schedule':
      return scheduleValues(context);
    case 'waterfall':
      return waterfallValues(context);
    default:
      return undefined;
  }
};

export const specialHighlight = (context: PlotContext): Said | undefined => {
  switch (context.plot.special) {
    case 'candlestick':
    case 'ohlc':
    case 'blind-candlestick':
      return candleEnds(context);
    case 'schedule':
      return scheduleEnds(context);
    case 'waterfall':
      return waterfallEnds(context);
    default:
      return undefined;
  }
};

/** What such a chart is of, after "of" or "shows". */
export const specialSubject = ({ plot }: PlotContext): string | undefined => {
  const noun = measureNoun(plot.measure);
  const day = plot.category?.kind === 'dates' ? 'day' : partNoun(plot.category, 'day');
  switch (plot.special) {
    case 'candlestick':
    case 'ohlc':
    case 'blind-candlestick':
      // A weekday that comes again is one more day.
      return `${noun === 'value' ? 'prices' : noun} over ${quantity(plot.rows.length, day, countWord)}`;
    case 'waterfall': {
      const rows = inOrder(plot);
      const [first, last] = [rows[0]?.category ?? '', rows.at(-1)?.category ?? ''];
      return `${noun === 'value' ? 'a value' : noun} from ${first} to ${last} in ${countWord(stepsOf(plot).length)} steps`;
    }
    case 'schedule': {
      const rows = inOrder(plot);
      const [first, last] = [lowest(rows.map(({ from }) => from)), highest(rows.map(({ to }) => to))];
      // A schedule without dates begins at nought, and says so by its axis.
      const isDated = rows.length > 1 && rows.some(({ element }) => typeof element.encoding?.x === 'string');
      const span = isDated && plot.measure ? ` from ${plot.measure.plain(first)} to ${plot.measure.plain(last)}` : '';
      return plot.category
        ? `${parts(plot.category, plot.rows.length === plot.category.labels.length ? 'task' : 'row')}${span}`
        : undefined;
    }
    default:
      return undefined;
  }
};
