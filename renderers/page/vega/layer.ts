import type { Channel, Encoding, Scalar } from '../../scene.js';
import { type AppearanceReading, type GuideScale, readAppearance } from './appearance.js';
import { isDiscreteScale, type PositionScale, type Reach, readPosition, type Reading } from './position.js';
import type { Item } from './scenegraph.js';

/** The scales and guides that the marks of one panel may have used. */
export interface PanelScales {
  readonly x: readonly PositionScale[];
  readonly y: readonly PositionScale[];
  readonly guides: readonly GuideScale[];
  /** Size of the panel, pixels. */
  readonly width: number;
  readonly height: number;
}

export interface LayerReading {
  readonly fields: Readonly<Partial<Record<Channel, string>>>;
  readonly encode: (item: Item) => Encoding;
  /** The x or y scale is a band or point scale: bars and cells stand on it. */
  readonly discrete: { readonly x: boolean; readonly y: boolean };
}

interface Side {
  readonly near: Reach;
  readonly far: Reach;
  readonly center: Reach;
  /** Items span an interval along this side. */
  readonly spans: boolean;
}

const finite = (value: number | undefined, otherwise: number): number => (value === undefined || Number.isNaN(value) ? otherwise : value);

const sideOf = (marktype: string, items: readonly Item[], side: 'x' | 'y'): Side => {
  const other = side === 'x' ? 'x2' : 'y2';
  const extent = side === 'x' ? 'width' : 'height';
  const at: Reach = (item) => finite(item[side], 0);
  const hasExtent = marktype === 'rect' || marktype === 'image' || marktype === 'group';
  const spans = hasExtent || items.some((item) => item[other] !== undefined && (marktype === 'rule' || (marktype === 'area' && side === 'y') || marktype === 'area'));
  if (!spans) return { near: at, far: at, center: at, spans: false };
  const far: Reach = (item) => (hasExtent ? at(item) + finite(item[extent], 0) : finite(item[other], at(item)));
  return { near: at, far, center: (item) => (at(item) + far(item)) / 2, spans: items.some((item) => Math.abs(far(item) - at(item)) > 0.01) };
};

/** Fields of the records behind the items, those of the first few records together. */
const fieldsOf = (items: readonly Item[]): string[] => {
  const fields = new Set<string>();
  for (const item of items.slice(0, 5)) for (const field of Object.keys(item.datum ?? {})) fields.add(field);
  return [...fields];
};

/** A strip from one edge of the panel to the other says nothing along that side. */
const fillsPanel = (items: readonly Item[], side: Side, size: number): boolean =>
  items.every((item) => Math.abs(Math.min(side.near(item), side.far(item))) < 1 && Math.abs(Math.max(side.near(item), side.far(item)) - size) < 1);

const readSide = (
  channel: 'x' | 'y',
  marktype: string,
  items: readonly Item[],
  scales: readonly PositionScale[],
  size: number,
  fields: readonly string[],
): readonly Reading[] => {
  const side = sideOf(marktype, items, channel);
  if (side.spans && fillsPanel(items, side, size)) return [];
  if (!side.spans) {
    const reading = readPosition(channel, items, scales, side.near, side.center, fields);
    if (reading === undefined) return [];
    // A text, or a mark without a field that happens to sit at one place, is placed by hand, not by data.
    if (reading.field === undefined && (marktype === 'text' || marktype === 'image')) return [];
    return [reading];
  }
  const ends = [side.near, side.far].map((reach) => readPosition(channel, items, scales, reach, side.center, fields));
  const [near, far] = ends;
  if (near === undefined) return far === undefined ? [] : [far];
  if (isDiscreteScale(near.scale.scale)) return [near];
  const centered = readPosition(channel, items, scales, side.center, side.center, fields);
  // A bar that is centred on its value (a time, a position) says that value, not its two edges.
  if (near.field === undefined && far?.field === undefined && centered?.field !== undefined) return [centered];
  if (far === undefined || far.scale !== near.scale) return [near];
  return orderEnds(channel, near, far, items);
};

/** `y` is the end that carries the value, `y2` where it starts: nearer to zero, or the lower one. */
const orderEnds = (channel: 'x' | 'y', near: Reading, far: Reading, items: readonly Item[]): Reading[] => {
  const reach = (reading: Reading): number => items.reduce((sum, item) => sum + Math.abs(Number(reading.read(item)) || 0), 0);
  const isTime = near.scale.scale.type === 'time' || near.scale.scale.type === 'utc';
  const starts = (reading: Reading): number => items.filter((item) => Math.abs(Number(reading.read(item))) < 1e-9).length;
  const nearIsValue = isTime ? false : starts(near) !== starts(far) ? starts(near) < starts(far) : reach(near) >= reach(far);
  const interval = isTime || (starts(near) === 0 && starts(far) === 0 && near.field !== undefined && far.field !== undefined && /_end$/.test(far.field) && !/_end$/.test(near.field) && !/_start$/.test(near.field));
  const [value, start] = interval ? [near, far] : nearIsValue ? [near, far] : [far, near];
  return [
    { ...value, channel },
    { ...start, channel: `${channel}2` as Channel },
  ];
};

const angleReading = (items: readonly Item[], fields: readonly string[]): AppearanceReading | undefined => {
  const span = (item: Item): number => Math.abs((item.endAngle ?? 0) - (item.startAngle ?? 0));
  const total = items.reduce((sum, item) => sum + span(item), 0);
  if (total < 1e-6) return undefined;
  const field = fields.find((name) => {
    const sum = items.reduce((all, item) => all + Number(item.datum?.[name] ?? Number.NaN), 0);
    return sum > 0 && items.every((item) => Math.abs(Number(item.datum?.[name]) / sum - span(item) / total) < 1e-6);
  });
  if (field === undefined) return undefined;
  return { channel: 'theta', field, read: (item) => Number(item.datum?.[field]) };
};

const appearanceOf = (marktype: string): readonly ('color' | 'shape' | 'size' | 'opacity' | 'dash')[] => {
  if (marktype === 'symbol') return ['color', 'shape', 'size', 'opacity'];
  if (marktype === 'line' || marktype === 'rule' || marktype === 'trail') return ['color', 'dash', 'opacity'];
  return ['color', 'opacity'];
};

/** Finds what the items of one mark show, and through which fields. */
export const readLayer = (marktype: string, items: readonly Item[], panel: PanelScales): LayerReading => {
  const drawn = items.filter((item) => item.datum !== undefined && item.defined !== false);
  const fields = fieldsOf(drawn);
  const hasPosition = !['arc', 'shape', 'path'].includes(marktype);
  const x = hasPosition && drawn.length > 0 ? readSide('x', marktype, drawn, panel.x, panel.width, fields) : [];
  const y = hasPosition && drawn.length > 0 ? readSide('y', marktype, drawn, panel.y, panel.height, fields) : [];
  const angle = marktype === 'arc' ? angleReading(drawn, fields) : undefined;
  const readings: readonly { channel: Channel; field?: string; read: (item: Item) => Scalar }[] = [
    ...x,
    ...y,
    ...(angle === undefined ? [] : [angle]),
    ...(drawn.length === 0 ? [] : readAppearance(drawn, panel.guides, fields, appearanceOf(marktype))),
  ];
  const named = readings.flatMap(({ channel, field }) => (field === undefined ? [] : [[channel, field] as const]));
  return {
    fields: Object.fromEntries(named),
    encode: (item) => Object.fromEntries(readings.map(({ channel, read }) => [channel, read(item)])),
    discrete: { x: x.some((reading) => isDiscreteScale(reading.scale.scale)), y: y.some((reading) => isDiscreteScale(reading.scale.scale)) },
  };
};
