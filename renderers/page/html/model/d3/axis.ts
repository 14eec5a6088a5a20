import type { ChartAxis } from '../../../../html/testimony.js';
import type { Point, Scalar } from '../../../../scene.js';
import { defined, object, pixel, scalar, text } from '../parts.js';
import { middleOf, type Paper } from './paper.js';

/** One axis that d3-axis drew, with the places that its scale gives. */
export interface DrawnAxis {
  readonly element: Element;
  readonly channel: 'x' | 'y';
  readonly orient: ChartAxis['orient'];
  readonly type: 'linear' | 'log' | 'time' | 'band';
  readonly ticks: ChartAxis['ticks'];
  readonly domain: readonly Scalar[];
  readonly range: readonly [number, number];
  readonly grid: boolean;
  /** What a pixel shows: a number, milliseconds, or the name of the band that it lies in. */
  readonly read: (pixel: number) => number | string | undefined;
  /** What one pixel is worth where the axis measures. */
  readonly worth: number;
}

interface Tick {
  readonly element: Element;
  readonly value: unknown;
  readonly label: string;
  readonly at: number;
}

/** The groups that d3-axis drew into: it leaves its scale there. */
export const axisGroups = (root: Element): Element[] =>
  [...root.querySelectorAll('g')].filter(
    (group) => typeof object(group)['__axis'] === 'function' && group.querySelector('.tick') !== null,
  );

const ticksOf = (group: Element, channel: 'x' | 'y', { at }: Paper): Tick[] => {
  const place = object(group)['__axis'] as (value: unknown) => unknown;
  return [...group.querySelectorAll('.tick')].flatMap((element) => {
    const value = object(element)['__data__'];
    const along = place(value);
    if (typeof along !== 'number' || !Number.isFinite(along)) return [];
    const [x, y] = channel === 'x' ? at(group, along, 0) : at(group, 0, along);
    const words = element.querySelector('text');
    const label = words === null || getComputedStyle(words).display === 'none' ? '' : (text(words.textContent) ?? '');
    return [{ element, value, label, at: channel === 'x' ? x : y }];
  });
};

const channelOf = (group: Element, { at, boxOf }: Paper): 'x' | 'y' => {
  const ticks = [...group.querySelectorAll('.tick')];
  const [first, last] = [ticks[0], ticks.at(-1)].map((tick): Point => (tick ? at(tick, 0, 0) : [0, 0]));
  const [dx, dy] = [Math.abs((last?.[0] ?? 0) - (first?.[0] ?? 0)), Math.abs((last?.[1] ?? 0) - (first?.[1] ?? 0))];
  if (dx + dy > 0) return dx > dy ? 'x' : 'y';
  const { width, height } = boxOf(group);
  return width >= height ? 'x' : 'y';
};

/** Values and places lie on one line: how a value is read off a place. */
const lineThrough = (values: readonly number[], places: readonly number[]): { at: number; by: number } | undefined => {
  const [first = 0, last = 0] = [values[0], values.at(-1)];
  const [start = 0, end = 0] = [places[0], places.at(-1)];
  if (end === start || last === first) return undefined;
  const by = (last - first) / (end - start);
  const fits = values.every((value, index) => Math.abs((value - first) / by + start - (places[index] ?? 0)) < 0.5);
  return fits ? { at: first - start * by, by } : undefined;
};

const endsOf = (group: Element, channel: 'x' | 'y', ticks: readonly Tick[], { boxOf }: Paper): [number, number] => {
  const line = group.querySelector('.domain');
  const box = line ? boxOf(line) : undefined;
  const [low, high] = box
    ? channel === 'x'
      ? [box.x, box.x + box.width]
      : [box.y, box.y + box.height]
    : [Math.min(...ticks.map(({ at }) => at)), Math.max(...ticks.map(({ at }) => at))];
  // The line's own half pixel.
  const ends: [number, number] = box ? [Math.floor(low), Math.floor(high)] : [low, high];
  return (ticks[0]?.at ?? 0) <= (ticks.at(-1)?.at ?? 0) ? ends : [ends[1], ends[0]];
};

const orientOf = (channel: 'x' | 'y', [tick]: readonly Tick[], { at, boxOf }: Paper): ChartAxis['orient'] => {
  const words = tick?.element.querySelector('text') ?? null;
  if (!tick || words === null) return channel === 'x' ? 'bottom' : 'left';
  const [place, [x, y]] = [at(tick.element, 0, 0), middleOf(boxOf(words))];
  return channel === 'x' ? (y < place[1] ? 'top' : 'bottom') : x > place[0] ? 'right' : 'left';
};

const hasLongLines = (group: Element, channel: 'x' | 'y', { boxOf }: Paper): boolean =>
  [...group.querySelectorAll('.tick line')].some((line) => boxOf(line)[channel === 'x' ? 'height' : 'width'] > 40);

/** Names of places, each around its tick. */
const bands = (
  ticks: readonly Tick[],
  ends: readonly [number, number],
): Pick<DrawnAxis, 'domain' | 'read' | 'range'> => {
  const places = ticks.map(({ at }) => at);
  const step = places.length > 1 ? Math.abs((places.at(-1) ?? 0) - (places[0] ?? 0)) / (places.length - 1) : Infinity;
  return {
    domain: ticks.map(({ value }) => scalar(value)),
    range: ends,
    read: (place) => {
      const near = ticks.reduce<Tick | undefined>(
        (best, one) => (best === undefined || Math.abs(one.at - place) < Math.abs(best.at - place) ? one : best),
        undefined,
      );
      return near && Math.abs(near.at - place) <= step * 0.51 ? String(near.value) : undefined;
    },
  };
};

/** A scale of names places nothing between them, though the names may be numbers: years below groups of bars. */
const placesBetween = (group: Element, values: readonly unknown[]): boolean => {
  const place = object(group)['__axis'] as (value: unknown) => unknown;
  const [first, second] = values;
  if (typeof first !== 'number' || typeof second !== 'number') return true;
  return Number.isFinite(place(first + (second - first) * 0.37));
};

/** How an axis reads and is read; undefined where its scale is none that is known here. */
export const drawnAxis = (element: Element, paper: Paper): DrawnAxis | undefined => {
  const channel = channelOf(element, paper);
  const ticks = ticksOf(element, channel, paper);
  const ends = endsOf(element, channel, ticks, paper);
  const places = ticks.map(({ at }) => at);
  const values = ticks.map(({ value }) => (value instanceof Date ? value.getTime() : value));
  const numeric = values.every((value) => typeof value === 'number');
  const isTime = ticks.length > 0 && ticks.every(({ value }) => value instanceof Date);
  const base = {
    element,
    channel,
    orient: orientOf(channel, ticks, paper),
    grid: hasLongLines(element, channel, paper),
  };
  const shown = ticks.map(({ value, label, at }) => ({ value: scalar(value), label, position: pixel(at) }));
  if (!numeric || !placesBetween(element, values))
    return { ...base, ...bands(ticks, ends), type: 'band', ticks: shown, worth: 0 };
  const linear = lineThrough(values, places);
  const log = linear || values.some((value) => value <= 0) ? undefined : lineThrough(values.map(Math.log10), places);
  const line = linear ?? log;
  if (!line || ticks.length < 2) return undefined;
  const value = (place: number): number => (linear ? line.at + place * line.by : 10 ** (line.at + place * line.by));
  const end = (place: number): Scalar => {
    const near = ticks.find(({ at }) => Math.abs(at - place) < 0.6);
    const read = near ? near.value : isTime ? new Date(value(place)) : Number(value(place).toPrecision(6));
    return scalar(read);
  };
  return {
    ...base,
    type: isTime ? 'time' : linear ? 'linear' : 'log',
    ticks: shown,
    domain: ends.map(end),
    range: ends,
    read: value,
    worth: Math.abs(line.by),
  };
};

export const chartAxis = (axis: DrawnAxis, panel: number, title: string | undefined, paper: Paper): ChartAxis => ({
  panel,
  channel: axis.channel,
  orient: axis.orient,
  ...defined({ title }),
  scale: axis.type,
  domain: [...axis.domain],
  range: [pixel(axis.range[0]), pixel(axis.range[1])],
  ticks: [...axis.ticks],
  grid: axis.grid,
  box: paper.boxOf(axis.element),
});
