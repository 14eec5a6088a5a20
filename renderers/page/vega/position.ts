import type { Channel, Scalar } from '../../scene.js';
import { datumOf, type Item, type Scale } from './scenegraph.js';
import { sameValue, scalarOf, tidy } from './value.js';

/** One end of an item along one direction, in pixels of its panel. */
export type Reach = (item: Item) => number;

export interface PositionScale {
  readonly name: string;
  readonly scale: Scale;
  /** Shown by an axis: a reader can use it. */
  readonly shown: boolean;
  /** The groups that draw an axis of it. */
  readonly homes?: ReadonlySet<Item>;
  /** Where its axis stands along the other side, pixels of the group that draws it. */
  readonly at?: number;
}

/** How far the group of an item lies from the group around it that draws the scale's axis, where there is one. */
export const shiftOf = (item: Item, { homes }: PositionScale, side: 'x' | 'y'): number => {
  let shift = 0;
  if (homes === undefined) return 0;
  for (let group = item.mark.group; group !== undefined && group !== null; group = group.mark.group) {
    if (homes.has(group)) return shift;
    shift += group[side] ?? 0;
  }
  return 0;
};

/** How one channel of a layer is read. */
export interface Reading {
  readonly channel: Channel;
  readonly field?: string;
  readonly scale: PositionScale;
  readonly read: (item: Item) => Scalar;
}

export const isDiscreteScale = (scale: Scale): boolean => scale.type === 'band' || scale.type === 'point';

export const isTimeScale = (scale: Scale): boolean => scale.type === 'time' || scale.type === 'utc';

/** Items are where their scale puts them to the last digit; rectangles keep a spacing of up to a pixel or so. */
const exact = 1e-4;
const spacing = 1.6;

const evenSample = <T>(items: readonly T[], most: number): readonly T[] => {
  if (items.length <= most) return items;
  const step = items.length / most;
  return Array.from({ length: most }, (_, index) => items[Math.floor(index * step)] as T);
};

const agrees = (items: readonly Item[], test: (item: Item) => boolean): boolean =>
  evenSample(items, 20).every(test) && items.every(test);

const isNumeric = ({ type }: Scale): boolean => type !== 'time' && type !== 'utc' && type !== 'log';

/** The field whose scaled value is where every item is, give or take one spacing that is the same for all. */
const continuousField = (
  items: readonly Item[],
  scale: Scale,
  reach: Reach,
  fields: readonly string[],
): string | undefined => {
  const offsetOf = (field: string): number | undefined => {
    const first = items.find((item) => datumOf(item)?.[field] !== null);
    if (first === undefined) return undefined;
    const offset = reach(first) - Number(scale(datumOf(first)?.[field]));
    return Math.abs(offset) <= spacing ? offset : undefined;
  };
  const [one] = items;
  const stays = one !== undefined && agrees(items, (item) => Math.abs(reach(item) - reach(one)) <= exact);
  // All on zero: a baseline, whatever small number a field may hold.
  if (stays && isNumeric(scale) && Math.abs(reach(one) - Number(scale(0))) <= exact)
    return fields.find((field) => agrees(items, (item) => datumOf(item)?.[field] === 0));
  const explains = (field: string, offset: number): boolean =>
    // A scale that rounds may put different values on one pixel: they do not say why all items end there.
    (!stays || agrees(items, (item) => sameValue(datumOf(item)?.[field], datumOf(one)?.[field]))) &&
    agrees(items, (item) => {
      const value = datumOf(item)?.[field];
      if (value === null) return true; // drawn at zero or not at all: it has no value to read
      if (typeof value !== 'number' && typeof value !== 'string' && !(value instanceof Date)) return false;
      return Math.abs(reach(item) - Number(scale(value)) - offset) <= exact;
    });
  const candidates = fields.flatMap((field) => {
    const offset = offsetOf(field);
    return offset === undefined ? [] : [{ field, offset }];
  });
  candidates.sort((a, b) => Math.abs(a.offset) - Math.abs(b.offset));
  return candidates.find(({ field, offset }) => explains(field, offset))?.field;
};

const continuous = (
  channel: Channel,
  items: readonly Item[],
  position: PositionScale,
  reach: Reach,
  fields: readonly string[],
): Reading | undefined => {
  const { scale } = position;
  const field = continuousField(items, scale, reach, fields);
  const isTime = isTimeScale(scale);
  if (field !== undefined) {
    const read = (item: Item): Scalar => {
      const value = datumOf(item)?.[field];
      return scalarOf(isTime ? new Date(value as number) : typeof value === 'string' ? Number(value) : value);
    };
    return { channel, field, scale: position, read };
  }
  if (scale.invert === undefined) return undefined;
  const domain = scale.domain().map(Number);
  const span = Math.abs((domain.at(-1) ?? 0) - (domain[0] ?? 0));
  const read = (item: Item): Scalar => {
    const value = scale.invert?.(reach(item));
    if (typeof value !== 'number') return scalarOf(value);
    return Math.abs(value) < span * 1e-9 ? 0 : scalarOf(tidy(value));
  };
  return { channel, scale: position, read };
};

/** Steps of a discrete scale in order of position, for looking up which one a pixel is in. */
const discreteLookup = (scale: Scale): ((position: number) => unknown) => {
  const width = scale.bandwidth?.() ?? 0;
  const steps = scale.domain().map((value) => ({ value, center: Number(scale(value)) + width / 2 }));
  const reach = Math.max(width / 2 + 0.75, 1);
  steps.sort((a, b) => a.center - b.center);
  return (position) => {
    let low = 0;
    let high = steps.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      const next = steps[middle + 1];
      const here = steps[middle];
      if (
        next !== undefined &&
        here !== undefined &&
        Math.abs(next.center - position) <= Math.abs(here.center - position)
      )
        low = middle + 1;
      else high = middle;
    }
    const nearest = steps[low];
    return nearest !== undefined && Math.abs(nearest.center - position) <= reach ? nearest.value : undefined;
  };
};

const discrete = (
  channel: Channel,
  items: readonly Item[],
  position: PositionScale,
  center: Reach,
  fields: readonly string[],
): Reading | undefined => {
  const lookup = discreteLookup(position.scale);
  if (!agrees(items, (item) => lookup(center(item)) !== undefined)) return undefined;
  const field = fields.find((name) =>
    agrees(items, (item) => sameValue(datumOf(item)?.[name] ?? null, lookup(center(item)) ?? null)),
  );
  const read = (item: Item): Scalar => scalarOf(lookup(center(item)));
  return field === undefined ? { channel, scale: position, read } : { channel, field, scale: position, read };
};

/**
 * Finds how a layer's items show data along one direction: the scale that they were placed by, and the field that
 * explains all of them.
 * @returns undefined when no scale does; a reading without a field when only the scale is known.
 */
export const readPosition = (
  channel: Channel,
  items: readonly Item[],
  scales: readonly PositionScale[],
  reach: Reach,
  center: Reach,
  fields: readonly string[],
): Reading | undefined => {
  const side = channel.startsWith('x') ? 'x' : 'y';
  const readings = scales
    .map((position) => {
      const from =
        (end: Reach): Reach =>
        (item) =>
          end(item) + shiftOf(item, position, side);
      return isDiscreteScale(position.scale)
        ? discrete(channel, items, position, from(center), fields)
        : continuous(channel, items, position, from(reach), fields);
    })
    .filter((reading) => reading !== undefined);
  return (
    readings.find((reading) => reading.field !== undefined && reading.scale.shown) ??
    readings.find((reading) => reading.field !== undefined) ??
    readings.find((reading) => reading.scale.shown)
  );
};
