import type { Channel, Scalar } from '../../scene.js';
import { inkOf } from './color.js';
import { type Item, type Scale, valueOf } from './scenegraph.js';
import { nameOf, sameValue, scalarOf } from './value.js';

/** How one non-positional channel of a layer is read. */
export interface AppearanceReading {
  readonly channel: Channel;
  readonly field?: string;
  readonly read: (item: Item) => Scalar;
}

export interface GuideScale {
  readonly scale: Scale;
  /** Shown by a legend. */
  readonly shown: boolean;
  /** Field that the guide's scale draws its domain from is not known at run time; the fit finds it. */
  readonly name: string;
}

/** What of an item each channel is drawn as, in a form that compares. */
const drawn: Readonly<
  Record<'color' | 'shape' | 'size' | 'opacity' | 'dash', (item: Item) => string | number | undefined>
> = {
  color: (item) =>
    inkOf(item.fill)?.color === undefined || item.fill === 'transparent'
      ? inkOf(item.stroke)?.color
      : inkOf(item.fill)?.color,
  shape: (item) => (item.shape === undefined ? undefined : nameOf(item.shape)),
  size: (item) => item.size,
  opacity: (item) => item.opacity ?? item.fillOpacity,
  dash: (item) => (item.strokeDash === undefined ? undefined : item.strokeDash.join()),
};

const comparable: Readonly<Record<keyof typeof drawn, (output: unknown) => string | number | undefined>> = {
  color: (output) => (typeof output === 'string' ? inkOf(output)?.color : undefined),
  shape: (output) => (typeof output === 'string' ? output : undefined),
  size: (output) => (typeof output === 'number' ? output : undefined),
  opacity: (output) => (typeof output === 'number' ? output : undefined),
  dash: (output) => (Array.isArray(output) ? output.join() : undefined),
};

const isDiscrete = (scale: Scale): boolean =>
  scale.type === 'ordinal' || scale.type === 'band' || scale.type === 'point';

const equal = (a: string | number | undefined, b: string | number | undefined): boolean =>
  a !== undefined && (a === b || (typeof a === 'number' && typeof b === 'number' && Math.abs(a - b) < 1e-6));

/** Numbers that a table gives as text are scaled as numbers. */
const isQuantity = (value: unknown): boolean =>
  typeof value === 'number' ||
  value instanceof Date ||
  (typeof value === 'string' && value.trim() !== '' && Number.isFinite(Number(value)));

const explains = (items: readonly Item[], channel: keyof typeof drawn, scale: Scale, field: string): boolean => {
  const domain = isDiscrete(scale) ? scale.domain() : undefined;
  let valued = 0;
  const agree = items.every((item) => {
    const value = valueOf(item, field);
    // A record without the field (a county nobody measured) is drawn, and shows nothing.
    if (value === undefined) return true;
    valued += 1;
    if (domain !== undefined && !domain.some((known) => sameValue(known, value))) return false;
    if (domain === undefined && !isQuantity(value)) return value === null;
    return equal(comparable[channel](scale(value)), drawn[channel](item));
  });
  return agree && valued * 2 > items.length;
};

/** Inked for a fixed value of a scale: the colour still names that value, when it is the only one that has it. */
const byOutput = (
  items: readonly Item[],
  channel: keyof typeof drawn,
  scale: Scale,
): ((item: Item) => Scalar) | undefined => {
  if (!isDiscrete(scale)) return undefined;
  const values = new Map<string | number, unknown>();
  for (const value of scale.domain()) {
    const output = comparable[channel](scale(value));
    if (output === undefined || values.has(output)) return undefined;
    values.set(output, value);
  }
  const find = (item: Item): unknown => values.get(drawn[channel](item) ?? '');
  return items.every((item) => find(item) !== undefined) ? (item) => scalarOf(find(item)) : undefined;
};

const readChannel = (
  channel: keyof typeof drawn,
  items: readonly Item[],
  scales: readonly GuideScale[],
  fields: readonly string[],
  chosen: ReadonlySet<string>,
): AppearanceReading | undefined => {
  if (items.every((item) => drawn[channel](item) === undefined)) return undefined;
  for (const { name, scale, shown } of scales) {
    const outputs = scale.range();
    if (!outputs.some((output) => comparable[channel](output) !== undefined) && scale.type !== 'sequential') {
      if (channel !== 'color' || comparable.color(scale(scale.domain()[0])) === undefined) continue;
    }
    if (scale.domain().length < 2 && !shown) continue;
    const field = fields.find((name) => explains(items, channel, scale, name));
    if (field !== undefined) {
      const read = (item: Item): Scalar => {
        const value = valueOf(item, field);
        return scalarOf(typeof value === 'string' && !isDiscrete(scale) ? Number(value) : value);
      };
      return { channel, field, read };
    }
    const read = shown && chosen.has(name) ? byOutput(items, channel, scale) : undefined;
    if (read !== undefined) return { channel, read };
  }
  return undefined;
};

/** Finds which data a layer's items show by colour, shape, size, opacity and dash. */
export const readAppearance = (
  items: readonly Item[],
  scales: readonly GuideScale[],
  fields: readonly string[],
  channels: readonly (keyof typeof drawn)[],
  chosen: ReadonlySet<string>,
): AppearanceReading[] => {
  const ordered = scales.toSorted((a, b) => Number(b.shown) - Number(a.shown));
  return channels
    .map((channel) => readChannel(channel, items, ordered, fields, chosen))
    .filter((reading) => reading !== undefined);
};
