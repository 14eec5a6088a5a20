import type { LayerPlot } from '../../scene-plots.js';
import type { Channel, Encoding, Scalar } from '../../scene.js';
import { type AppearanceReading, type GuideScale, readAppearance } from './appearance.js';
import type { ScaleUse } from './scale-uses.js';
import { isDiscreteScale, type PositionScale } from './position.js';
import { aroundOf, type Datum, datumOf, type Item, type Scale } from './scenegraph.js';
import { readParallel } from './parallel.js';
import { readRound } from './round.js';
import { readSide, type SideReading } from './side.js';
import { orderEnds } from './span.js';
import { scalarOf } from './value.js';

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
  readonly plot?: LayerPlot;
  readonly fields: Readonly<Partial<Record<Channel, string>>>;
  readonly encode: (item: Item) => Encoding;
  /** Everything that can be read off an item, by a field or not. */
  readonly channels: ReadonlySet<Channel>;
  /** The x or y scale is a band or point scale: bars and cells stand on it. */
  readonly discrete: { readonly x: boolean; readonly y: boolean };
}

/** Fields of the records behind the items, those of the first few records together. */
const fieldsOf = (items: readonly Item[], recordOf: (item: Item) => Datum | undefined = datumOf): string[] => {
  const fields = new Set<string>();
  for (const item of items.slice(0, 5)) for (const field of Object.keys(recordOf(item) ?? {})) fields.add(field);
  return [...fields];
};

const angleReading = (items: readonly Item[], fields: readonly string[]): AppearanceReading | undefined => {
  const span = (item: Item): number => Math.abs((item.endAngle ?? 0) - (item.startAngle ?? 0));
  const total = items.reduce((sum, item) => sum + span(item), 0);
  if (total < 1e-6) return undefined;
  const field = fields.find((name) => {
    const sum = items.reduce((all, item) => all + Number(datumOf(item)?.[name] ?? Number.NaN), 0);
    return sum > 0 && items.every((item) => Math.abs(Number(datumOf(item)?.[name]) / sum - span(item) / total) < 1e-6);
  });
  if (field === undefined) return undefined;
  return { channel: 'theta', field, read: (item) => Number(datumOf(item)?.[field]) };
};

/** In a radial chart the outer radius carries a value of its own. */
const radiusReading = (
  items: readonly Item[],
  panel: PanelScales,
  fields: readonly string[],
): AppearanceReading | undefined => {
  if (items.every((item) => item.outerRadius === items[0]?.outerRadius)) return undefined;
  const scales = [...panel.guides, ...panel.x, ...panel.y]
    .map(({ scale }) => scale)
    .filter((scale) => scale.range().every((end) => typeof end === 'number'));
  const explains = (scale: Scale, field: string): boolean =>
    items.every((item) => {
      const value = datumOf(item)?.[field];
      return value !== undefined && Math.abs(Number(scale(value)) - (item.outerRadius ?? 0)) < 1e-4;
    });
  const field = fields.find((name) => scales.some((scale) => explains(scale, name)));
  return field === undefined
    ? undefined
    : { channel: 'radius', field, read: (item) => scalarOf(datumOf(item)?.[field]) };
};

const appearanceOf = (marktype: string): readonly ('color' | 'shape' | 'size' | 'opacity' | 'dash')[] => {
  if (marktype === 'symbol') return ['color', 'shape', 'size', 'opacity'];
  if (marktype === 'line' || marktype === 'rule' || marktype === 'trail') return ['color', 'dash', 'opacity'];
  return ['color', 'opacity'];
};

/** Two axes may put different values on one place: the mark's own definition tells which it uses. */
const usedOf = (scales: readonly PositionScale[], use: ScaleUse | undefined): readonly PositionScale[] => {
  const used = scales.filter(({ name }) => use?.all.has(name));
  return used.length > 0 ? used : scales;
};

/** Sectors that begin where those of the ring within end, in three rings at least. */
const inRings = (marktype: string, items: readonly Item[]): boolean => {
  const radii = (side: 'innerRadius' | 'outerRadius'): Set<number> =>
    new Set(items.map((item) => Math.round((item[side] ?? 0) * 10)));
  const [inner, outer] = [radii('innerRadius'), radii('outerRadius')];
  return (
    marktype === 'arc' && inner.size > 2 && [...inner].filter((radius) => outer.has(radius)).length >= inner.size - 1
  );
};

/** Finds what the items of one mark show, and through which fields. */
export const readLayer = (
  marktype: string,
  items: readonly Item[],
  panel: PanelScales,
  use?: ScaleUse,
): LayerReading => {
  const drawn = items.filter((item) => datumOf(item) !== undefined && item.defined !== false);
  const fields = fieldsOf(drawn);
  const placed = !['arc', 'shape', 'path'].includes(marktype) && drawn.length > 0;
  const sides = {
    x: placed ? readSide('x', marktype, drawn, usedOf(panel.x, use), panel.width, fields) : {},
    y: {} as SideReading,
  };
  // Where two fields hold the same values, each side has its own.
  const taken = [sides.x.single, ...(sides.x.ends ?? [])].map((reading) => reading?.field);
  const others = fields.toSorted((a, b) => Number(taken.includes(a)) - Number(taken.includes(b)));
  if (placed) sides.y = readSide('y', marktype, drawn, usedOf(panel.y, use), panel.height, others);
  const x = orderEnds('x', sides.x, sides.y, drawn, fields);
  const parallel = marktype === 'line' ? readParallel(drawn, panel.y) : undefined;
  const y = parallel === undefined ? orderEnds('y', sides.y, sides.x, drawn, fields) : [parallel];
  const plot = parallel === undefined ? (inRings(marktype, drawn) ? 'sunburst' : undefined) : 'parallel';
  const angle = marktype === 'arc' ? angleReading(drawn, fields) : undefined;
  const radius = marktype === 'arc' ? radiusReading(drawn, panel, fields) : undefined;
  const round =
    (marktype === 'line' || marktype === 'symbol') && x.length + y.length === 0
      ? readRound(
          drawn,
          [...panel.guides, ...panel.x, ...panel.y].map(({ scale }) => scale),
          fields,
          panel,
        )
      : [];
  const readings: readonly { channel: Channel; field?: string; read: (item: Item) => Scalar }[] = [
    ...x,
    ...y,
    ...(angle === undefined ? [] : [angle]),
    ...(radius === undefined ? [] : [radius]),
    ...round,
    ...(drawn.length === 0
      ? []
      : readAppearance(
          drawn,
          panel.guides,
          [...new Set([...fields, ...fieldsOf(drawn, aroundOf)])],
          appearanceOf(marktype),
          use?.fixed ?? new Set(),
        )),
  ];
  const named = readings.flatMap(({ channel, field }) => (field === undefined ? [] : [[channel, field] as const]));
  return {
    ...(plot === undefined ? {} : { plot }),
    fields: Object.fromEntries(named),
    channels: new Set(readings.map(({ channel }) => channel)),
    encode: (item) => Object.fromEntries(readings.map(({ channel, read }) => [channel, read(item)])),
    discrete: {
      x: x.some((reading) => isDiscreteScale(reading.scale.scale)),
      y: y.some((reading) => isDiscreteScale(reading.scale.scale)),
    },
  };
};
