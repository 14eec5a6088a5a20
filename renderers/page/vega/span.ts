import type { Channel, Scalar } from '../../scene.js';
import type { Reading } from './position.js';
import { datumOf, type Item } from './scenegraph.js';
import { isTime, type SideReading } from './side.js';
import { scalarOf } from './value.js';

/** One end is the same for all: a baseline, from which the other end carries the value. */
const baseline = (ends: readonly [Reading, Reading], items: readonly Item[]): 0 | 1 | undefined => {
  if (isTime(ends[0])) return undefined;
  const values = (reading: Reading): Set<Scalar> => new Set(items.map(reading.read));
  const [near, far] = [values(ends[0]), values(ends[1])];
  if (near.size === 1 && (far.size > 1 || near.has(0))) return 0;
  if (far.size === 1 && (near.size > 1 || far.has(0))) return 1;
  // Bars on both sides of zero: every one has an end there.
  const touchesZero = items.every((item) => ends.some((end) => end.read(item) === 0));
  return touchesZero && near.size > 1 && far.size > 1 ? 1 : undefined;
};

const stackedByName = ([near, far]: readonly [Reading, Reading]): boolean =>
  [near, far].every((end) => /_(start|end)$/.test(end.field ?? '')) && near.field !== far.field;

/** At each place on the other side, every item begins at zero or where another one ends; some do not begin at zero. */
const chained = (ends: readonly [Reading, Reading], place: Reading | undefined, items: readonly Item[]): boolean => {
  if (place === undefined || isTime(ends[0])) return false;
  const key = (item: Item, value: Scalar): string => JSON.stringify([place.read(item), value]);
  const [low, high] = ends.map((end) => (item: Item) => Number(end.read(item))) as [ReadItem, ReadItem];
  const begins = (item: Item): number => (Math.abs(low(item)) <= Math.abs(high(item)) ? low(item) : high(item));
  const later = items.filter((item) => begins(item) !== 0);
  const tops = new Set(
    items.map((item) => key(item, begins(item) === low(item) ? ends[1].read(item) : ends[0].read(item))),
  );
  return later.length > 0 && later.every((item) => tops.has(key(item, begins(item))));
};

type ReadItem = (item: Item) => number;

const pair = (channel: 'x' | 'y', value: Reading, start: Reading): Reading[] => [
  { ...value, channel },
  { ...start, channel: `${channel}2` as Channel },
];

/** From zero, whichever way each item points: the value is the end that is not zero. */
const fromZero = (
  channel: 'x' | 'y',
  ends: readonly [Reading, Reading],
  items: readonly Item[],
  fields: readonly string[],
): Reading[] => {
  const read = (item: Item): Scalar => {
    const [near, far] = [ends[0].read(item), ends[1].read(item)];
    return near === 0 ? far : near;
  };
  const same = (value: unknown, shown: Scalar): boolean =>
    Math.abs(Number(value) - Number(shown)) <= Math.abs(Number(shown)) * 1e-9;
  const field = fields.find((name) => items.every((item) => same(datumOf(item)?.[name], read(item))));
  const value: Reading = { ...ends[0], channel, read };
  const { field: _, ...unnamed } = value;
  return [
    field === undefined ? unnamed : { ...unnamed, field },
    { channel: `${channel}2` as Channel, scale: ends[0].scale, read: () => 0 },
  ];
};

/** Bars that rise and fall from one field to another: each has both, in either order. */
const pairedFields = (
  ends: readonly [Reading, Reading],
  items: readonly Item[],
  fields: readonly string[],
): [start: string, end: string] | undefined => {
  if (ends.some((end) => end.field !== undefined) || isTime(ends[0])) return undefined;
  const is = (value: unknown, shown: Scalar): boolean =>
    typeof value === 'number' && Math.abs(value - Number(shown)) <= 1e-9 * Math.max(1, Math.abs(value));
  const matches = (item: Item, a: string, b: string): boolean => {
    const [one, other] = [datumOf(item)?.[a], datumOf(item)?.[b]];
    const [near, far] = ends.map((end) => end.read(item)) as [Scalar, Scalar];
    return (is(one, near) && is(other, far)) || (is(one, far) && is(other, near));
  };
  const pairs = fields.flatMap((a, index) => fields.slice(index + 1).map((b): [string, string] => [a, b]));
  const found = pairs.find(([a, b]) => items.every((item) => matches(item, a, b)));
  if (found === undefined) return undefined;
  const [a, b] = found;
  // In a waterfall each bar begins where the one before it ends.
  const links = (start: string, end: string): number =>
    items.filter((item, index) => index > 0 && datumOf(item)?.[start] === datumOf(items[index - 1] as Item)?.[end])
      .length;
  return links(b, a) > links(a, b) ? [b, a] : [a, b];
};

const byField = (channel: Channel, field: string, end: Reading): Reading => ({
  ...end,
  channel,
  field,
  read: (item) => scalarOf(datumOf(item)?.[field]),
});

/**
 * Puts the ends of a span in order. A value starts at a baseline or on another bar: `y` is where it ends, `y2` where it
 * starts. A plain interval (a bin, a duration) runs from `x` up to `x2`.
 */
export const orderEnds = (
  channel: 'x' | 'y',
  side: SideReading,
  other: SideReading,
  items: readonly Item[],
  fields: readonly string[],
): readonly Reading[] => {
  if (side.ends === undefined) return side.single === undefined ? [] : [side.single];
  const [near, far] = side.ends;
  const base = baseline(side.ends, items);
  const touchesZero = items.every((item) => side.ends?.some((end) => end.read(item) === 0));
  if (touchesZero) return fromZero(channel, side.ends, items, fields);
  const paired = pairedFields(side.ends, items, fields);
  if (paired !== undefined)
    return [byField(channel, paired[1], near), byField(`${channel}2` as Channel, paired[0], near)];
  if (base !== undefined) return base === 0 ? pair(channel, far, near) : pair(channel, near, far);
  const isStack = stackedByName(side.ends) || chained(side.ends, other.single, items);
  const low = channel === 'x' ? near : far;
  const high = channel === 'x' ? far : near;
  const interval =
    isTime(near) ||
    (other.ends !== undefined && !isStack) ||
    (other.ends === undefined && !isStack && near.field !== undefined);
  if (!interval) {
    const sum = (reading: Reading): number =>
      items.reduce((all, item) => all + Math.abs(Number(reading.read(item)) || 0), 0);
    return sum(high) >= sum(low) ? pair(channel, high, low) : pair(channel, low, high);
  }
  const number = (value: Scalar): number => (typeof value === 'string' ? Date.parse(value) : Number(value)) || 0;
  const ascending = items.reduce((all, item) => all + number(high.read(item)) - number(low.read(item)), 0) >= 0;
  return ascending ? pair(channel, low, high) : pair(channel, high, low);
};
