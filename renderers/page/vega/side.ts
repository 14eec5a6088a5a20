import {
  isDiscreteScale,
  isTimeScale,
  type PositionScale,
  type Reach,
  readPosition,
  type Reading,
} from './position.js';
import { datumOf, type Item } from './scenegraph.js';
import { scalarOf } from './value.js';

interface Side {
  readonly near: Reach;
  readonly far: Reach;
  readonly center: Reach;
  /** Items span an interval along this side. */
  readonly spans: boolean;
}

const finite = (value: number | undefined, otherwise: number): number =>
  value === undefined || Number.isNaN(value) ? otherwise : value;

const sideOf = (marktype: string, items: readonly Item[], side: 'x' | 'y'): Side => {
  const other = side === 'x' ? 'x2' : 'y2';
  const extent = side === 'x' ? 'width' : 'height';
  const at: Reach = (item) => finite(item[side], 0);
  const hasExtent = marktype === 'rect' || marktype === 'image' || marktype === 'group';
  const spans =
    hasExtent || items.some((item) => item[other] !== undefined && (marktype === 'rule' || marktype === 'area'));
  if (!spans) return { near: at, far: at, center: at, spans: false };
  const far: Reach = (item) => (hasExtent ? at(item) + finite(item[extent], 0) : finite(item[other], at(item)));
  return {
    near: at,
    far,
    center: (item) => (at(item) + far(item)) / 2,
    spans: items.some((item) => Math.abs(far(item) - at(item)) > 0.01),
  };
};

export const isTime = ({ scale }: Reading): boolean => isTimeScale(scale.scale);

/** A strip from one edge of the panel to the other says nothing along that side. */
const fillsPanel = (items: readonly Item[], side: Side, size: number): boolean =>
  items.every(
    (item) =>
      Math.abs(Math.min(side.near(item), side.far(item))) < 1 &&
      Math.abs(Math.max(side.near(item), side.far(item)) - size) < 1,
  );

const lengthOf =
  (side: Side) =>
  (item: Item): number =>
    side.far(item) - side.near(item);

/** All items are equally long: their length says nothing. */
const isEven = (items: readonly Item[], side: Side): boolean => {
  const lengths = items.map(lengthOf(side));
  return lengths.every((length) => Math.abs(length - (lengths[0] ?? 0)) < 1e-6);
};

/** A stroke drawn as a rectangle. */
const isHair = (items: readonly Item[], side: Side): boolean =>
  isEven(items, side) && items.every((item) => Math.abs(lengthOf(side)(item)) <= 2);

/** A bar may well be as long as its axis. */
const carriesValue = (end: Reading | undefined, items: readonly Item[]): boolean =>
  end?.field !== undefined && !isDiscreteScale(end.scale.scale) && items.some((item) => end.read(item) !== 0);

/** What is known of one side: nothing, one reading, or the readings of both ends (`near` at the smaller pixel). */
export interface SideReading {
  readonly single?: Reading;
  readonly ends?: readonly [near: Reading, far: Reading];
}

const readSingle = (
  channel: 'x' | 'y',
  marktype: string,
  items: readonly Item[],
  side: Side,
  scales: readonly PositionScale[],
  fields: readonly string[],
): SideReading => {
  const single = readPosition(channel, items, scales, side.near, side.center, fields);
  if (single === undefined) return {};
  // A text, or a picture, that no field places is placed by hand, not by data.
  return single.field === undefined && (marktype === 'text' || marktype === 'image') ? {} : { single };
};

/** Both ends stand on one scale. Where a panel has two, the end that a field explains tells which. */
const readEnds = (
  channel: 'x' | 'y',
  items: readonly Item[],
  side: Side,
  scales: readonly PositionScale[],
  fields: readonly string[],
): (Reading | undefined)[] => {
  const read = (reach: Reach, known: readonly PositionScale[]): Reading | undefined =>
    readPosition(channel, items, known, reach, side.center, fields);
  const [near, far] = [read(side.near, scales), read(side.far, scales)];
  if (near === undefined || far === undefined || near.scale === far.scale) return [near, far];
  return near.field === undefined ? [read(side.near, [far.scale]), far] : [near, read(side.far, [near.scale])];
};

export const readSide = (
  channel: 'x' | 'y',
  marktype: string,
  items: readonly Item[],
  scales: readonly PositionScale[],
  size: number,
  fields: readonly string[],
): SideReading => {
  const side = sideOf(marktype, items, channel);
  if (!side.spans) return readSingle(channel, marktype, items, side, scales, fields);
  const [near, far] = readEnds(channel, items, side, scales, fields);
  if (fillsPanel(items, side, size) && !carriesValue(near, items) && !carriesValue(far, items)) return {};
  if (near === undefined || far === undefined) {
    const known = near ?? far;
    return known === undefined ? {} : { single: known };
  }
  const bare = isHair(items, side) ? [near, far].filter((end) => end.field !== undefined) : [];
  if (bare.length === 1 && bare[0] !== undefined) return { single: bare[0] };
  if (isDiscreteScale(near.scale.scale) || far.scale !== near.scale) return { single: near };
  const centered = readPosition(channel, items, scales, side.center, side.center, fields);
  // A mark that is centred on its value (a tick, a bar at a time) says that value, not its two edges.
  const thin = near.field !== undefined && near.field === far.field;
  const even = isTime(near) || isEven(items, side);
  if (centered?.field !== undefined && (thin || (even && near.field === undefined && far.field === undefined)))
    return { single: centered };
  if (thin) return { single: near };
  const holdsDates = items.every((item) => datumOf(item)?.[near.field ?? ''] instanceof Date);
  const moment = isTime(near) && !holdsDates ? momentWithin(channel, items, near, far, fields) : undefined;
  return moment === undefined ? { ends: [near, far] } : { single: moment };
};

/**
 * A bar as wide as a month or a day, put around the moment of its record: it stands for that moment. A narrower one stands
 * in the middle of the month or the day, whose ends its record has: it stands for where that begins.
 */
const momentWithin = (
  channel: 'x' | 'y',
  items: readonly Item[],
  near: Reading,
  far: Reading,
  fields: readonly string[],
): Reading | undefined => {
  const time = (value: unknown): number =>
    value instanceof Date ? value.getTime() : typeof value === 'number' ? value : Date.parse(String(value));
  const inside = (item: Item, field: string): boolean => {
    const ends = [time(near.read(item)), time(far.read(item))];
    const at = time(datumOf(item)?.[field]);
    return at >= Math.min(...ends) && at <= Math.max(...ends);
  };
  const isMiddle = (item: Item, field: string): boolean => {
    const [start, end] = [datumOf(item)?.[field], datumOf(item)?.[`${field}_end`]];
    if (!(start instanceof Date) || !(end instanceof Date)) return false;
    const middle = (time(near.read(item)) + time(far.read(item))) / 2;
    const length = end.getTime() - start.getTime();
    return Math.abs(middle - start.getTime() - length / 2) < length / 20;
  };
  const field =
    fields.find((name) => items.every((item) => datumOf(item)?.[name] instanceof Date && inside(item, name))) ??
    fields.find((name) => items.every((item) => isMiddle(item, name)));
  return field === undefined
    ? undefined
    : { channel, field, scale: near.scale, read: (item) => scalarOf(datumOf(item)?.[field]) };
};
