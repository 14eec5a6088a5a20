import type { Scene } from '../../../../renderers/scene.js';
import type { Plot, Row } from '../reading.js';
import { highest, lowest, sumOf } from '../statistics.js';
import { risingShade } from './rising.js';
import { strokesOf, type Stroke } from './strokes.js';

interface Candle {
  readonly body: Stroke;
  readonly low: number;
  readonly high: number;
}

/** Bodies with the wicks that stand in the middle of them; undefined where some place has several bodies or no wick. */
const candlesOf = (strokes: readonly Stroke[]): Candle[] | undefined => {
  const upright = strokes.filter(({ flat }) => !flat);
  const bars = upright.filter(({ row }) => row.element.kind === 'bar');
  const widest = highest(bars.map(({ width }) => width));
  const bodies = bars.filter(({ width }) => width > widest * 0.5);
  if (bodies.length < 3) return undefined;
  const wicks = upright.filter((stroke) => !bodies.includes(stroke) && stroke.width < widest * 0.35);
  const candles = bodies.map((body): Candle => {
    const own = wicks.filter(({ middle }) => Math.abs(middle - body.middle) < Math.max(1.5, widest * 0.2));
    return {
      body,
      low: lowest([body.low, ...own.map(({ low }) => low)]),
      high: highest([body.high, ...own.map(({ high }) => high)]),
    };
  });
  const spots = new Set(bodies.map(({ middle }) => Math.round(middle)));
  const wicked = candles.filter(({ body, low, high }) => low < body.low || high > body.high);
  const used = wicks.filter(({ middle }) => bodies.some((body) => Math.abs(middle - body.middle) < widest * 0.5));
  return spots.size === bodies.length && wicked.length >= bodies.length * 0.6 && used.length === wicks.length
    ? candles
    : undefined;
};

interface Bar {
  readonly stroke: Stroke;
  readonly open: number;
  readonly close: number;
}

/** Upright strokes with a stub to the left, where trade opened, and one to the right, where it closed. */
const barsOf = (strokes: readonly Stroke[]): Bar[] | undefined => {
  const upright = strokes.filter(({ flat, width, high, low }) => !flat && width < 8 && high > low);
  const stubs = strokes.filter(({ flat }) => flat);
  if (upright.length < 3) return undefined;
  const bars = upright.flatMap((stroke): Bar[] => {
    const own = stubs.filter(
      ({ low, left, right }) =>
        low >= stroke.low - 1e-9 && low <= stroke.high + 1e-9 && left < stroke.middle + 2 && right > stroke.middle - 2,
    );
    const before = own.find(({ middle }) => middle < stroke.middle - 0.5);
    const after = own.find(({ middle }) => middle > stroke.middle + 0.5);
    return before && after && own.length === 2 ? [{ stroke, open: before.low, close: after.low }] : [];
  });
  return bars.length === upright.length && stubs.length === bars.length * 2 ? bars : undefined;
};

/** Where the body's two ends are named by the record behind it. */
const isTold = (scene: Scene, plot: Plot): 'open-first' | 'close-first' | undefined => {
  const fields = scene.layers.find(({ id }) => id === plot.id)?.fields;
  const [first, second] = [fields?.y ?? '', fields?.y2 ?? ''];
  if (/open|^o$/i.test(first) && /close|^c$/i.test(second)) return 'open-first';
  return /close|^c$/i.test(first) && /open|^o$/i.test(second) ? 'close-first' : undefined;
};

/** Which candles rose: as their record has it, or by their colours, the course of the prices and what is used. */
const risenOf = (scene: Scene, plot: Plot, candles: readonly Candle[]): ((candle: Candle) => boolean) | undefined => {
  const isRecorded = candles.every(({ body: { row } }) => {
    const { open, close } = row.element.data ?? {};
    return typeof open === 'number' && typeof close === 'number';
  });
  if (isRecorded)
    return ({ body: { row } }) => Number(row.element.data?.['close']) >= Number(row.element.data?.['open']);
  const told = isTold(scene, plot);
  if (told)
    return ({ body: { row } }) => {
      const { y, y2 } = row.element.encoding ?? {};
      const grown = Number(y2) >= Number(y);
      return told === 'open-first' ? grown : !grown || Number(y2) === Number(y);
    };
  const shades = [...new Set(candles.map(({ body }) => body.row.colour ?? ''))];
  const [a, b] = shades;
  if (a === undefined || b === undefined || shades.length !== 2) return undefined;
  const steps = (up: string): number => {
    const ends = candles.map(({ body }) =>
      (body.row.colour ?? '') === up ? [body.low, body.high] : [body.high, body.low],
    );
    return sumOf(ends.slice(1).map(([open = 0], index) => Math.abs(open - (ends[index]?.[1] ?? 0))));
  };
  const names = new Map(candles.map(({ body: { row } }) => [row.colour ?? '', row.series ?? row.element.label]));
  const up = risingShade([a, b], (shade) => names.get(shade), steps);
  return ({ body: { row } }) => (row.colour ?? '') === up;
};

const asPart = (plot: Plot): Plot => ({ ...plot, form: 'part' });

/** The plots, of which one becomes a chart of prices and the other strokes parts of it. */
const merged = (
  plots: readonly Plot[],
  strokes: readonly Plot[],
  base: Plot,
  special: 'candlestick' | 'blind-candlestick' | 'ohlc',
  rows: readonly Row[],
): readonly Plot[] =>
  plots.map((plot) => {
    if (plot !== base) return strokes.includes(plot) ? asPart(plot) : plot;
    const elements = rows.map(({ element }) => element);
    return { ...plot, kind: 'bar', form: 'range', special, arrangement: 'single', elements, rows };
  });

const withBodies = (scene: Scene, plots: readonly Plot[], upright: readonly Plot[], bodies: Plot): readonly Plot[] => {
  const candles = candlesOf(upright.flatMap(strokesOf));
  if (!candles || candles.every(({ body }) => body.low === 0)) return plots;
  const risen = risenOf(scene, bodies, candles);
  const rows = candles.map((candle): Row => {
    const { body, low, high } = candle;
    const up = risen?.(candle) ?? true;
    return { ...body.row, value: undefined, from: up ? body.low : body.high, to: up ? body.high : body.low, low, high };
  });
  return merged(plots, upright, bodies, risen ? 'candlestick' : 'blind-candlestick', rows);
};

const withStubs = (plots: readonly Plot[], upright: readonly Plot[]): readonly Plot[] => {
  const bars = barsOf(upright.flatMap(strokesOf));
  const base = upright.find(({ id, measure }) => id === bars?.[0]?.stroke.row.plot && measure);
  if (!bars || !base) return plots;
  const rows = bars.map(({ stroke: { row, low, high }, open, close }): Row => {
    const { id } = row.element;
    return { ...row, id, value: undefined, from: open, to: close, low, high };
  });
  return merged(plots, upright, base, 'ohlc', rows);
};

/** Bodies and wicks, or strokes with stubs, as one plot of prices: what a day opened and closed at, its low and its high. */
export const withCandles = (scene: Scene, plots: readonly Plot[]): readonly Plot[] => {
  const upright = plots.filter(({ kind }) => ['bar', 'rule', 'line', 'tick', 'error-bar'].includes(kind));
  if (upright.length === 0 || upright.some(({ horizontal }) => horizontal)) return plots;
  // Wedges around a centre, whose boxes say nothing of how wide they are.
  if (upright.some(({ category }) => category?.channel === 'theta')) return plots;
  const bodies = upright.find(({ kind }) => kind === 'bar');
  return bodies?.measure ? withBodies(scene, plots, upright, bodies) : withStubs(plots, upright);
};
