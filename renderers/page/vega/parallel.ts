import type { Scalar } from '../../scene.js';
import type { PositionScale, Reading } from './position.js';
import { datumOf, type Datum, type Item } from './scenegraph.js';
import { scalarOf, tidy } from './value.js';

const near = 1.5;

/** The axis that stands where a vertex is. */
const axisAt = (item: Item, axes: readonly PositionScale[]): PositionScale | undefined =>
  axes.find(({ at }) => at !== undefined && Math.abs(at - (item.x ?? 0)) < near);

/** The records around an item: its own, and those of the groups that it is drawn in. */
const recordsAround = (item: Item): Datum[] => {
  const own = datumOf(item);
  const records = own === undefined ? [] : [own];
  for (let group = item.mark.group; group !== undefined && group !== null; group = group.mark.group) {
    const record = datumOf(group);
    if (record !== undefined) records.push(record);
  }
  return records;
};

/** What a vertex shows on its axis: the value of a record that stands there, or else what the scale says of the place. */
const valueOn = (item: Item, { scale }: PositionScale): Scalar => {
  const at = item.y ?? 0;
  for (const record of recordsAround(item)) {
    const found = Object.values(record).find(
      (value) => (typeof value === 'number' || value instanceof Date) && Math.abs(Number(scale(value)) - at) < 1e-6,
    );
    if (found !== undefined) return scalarOf(found);
  }
  const value = scale.invert?.(at);
  return typeof value === 'number' ? scalarOf(tidy(value)) : scalarOf(value);
};

/**
 * Lines over axes that stand side by side, each with a scale of its own: every vertex is read on the axis that it stands
 * on. Undefined where vertices stand between axes, or on fewer than three.
 */
export const readParallel = (items: readonly Item[], y: readonly PositionScale[]): Reading | undefined => {
  const axes = y.filter(({ shown, at }) => shown && at !== undefined);
  const [first] = axes;
  if (first === undefined || axes.length < 3) return undefined;
  const used = items.map((item) => axisAt(item, axes));
  if (used.includes(undefined) || new Set(used).size < 3) return undefined;
  return { channel: 'y', scale: first, read: (item) => valueOn(item, axisAt(item, axes) ?? first) };
};
