import { oncePer } from '../once-per.js';
import type { LayerPlot } from '../../../renderers/scene-plots.js';
import { arrowsOf, cornersOf, isContour, levelsOf, spaceAxesOf } from './field.js';
import { legendMeasure, spaceMeasure } from './measure.js';
import type { Measure, Plot, Reading } from './reading.js';

/** A value over the plane; `u` and `v` are 0 to 1 across and up the part of the plane that has values. */
export interface Spot {
  readonly x: number;
  readonly y: number;
  readonly u: number;
  readonly v: number;
  readonly value: number;
}

/** What a field shows as values over the plane, whatever it is drawn with. */
export interface Landscape {
  readonly plot: Plot;
  /** The two sides of the plane, as far as their titles and ends are known. */
  readonly across: Measure | undefined;
  readonly up: Measure | undefined;
  /** What its values are. */
  readonly value: Measure | undefined;
  readonly spots: readonly Spot[];
  readonly low: number;
  readonly high: number;
  /** How far a value may be off that is read from it: between two levels, nobody sees more. */
  readonly slack: number;
  /** Ends of the part of the plane that has values, from left to right and from below to above as they are drawn. */
  readonly x: readonly [low: number, high: number];
  readonly y: readonly [low: number, high: number];
}

interface Sample {
  readonly x: number;
  readonly y: number;
  readonly value: number;
}

const finite = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);

interface Frame {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const endsOf = (values: readonly number[]): readonly [low: number, high: number] => [
  values.reduce((a, b) => Math.min(a, b), Infinity),
  values.reduce((a, b) => Math.max(a, b), -Infinity),
];

const holds = (a: Frame, b: Frame): boolean =>
  a.x <= b.x && a.y <= b.y && a.x + a.width >= b.x + b.width && a.y + a.height >= b.y + b.height;

type OfPixel = (pixel: number) => number;

/** What a pixel stands for on an axis of the plot with a plain scale. */
const ofPixel = ({ scene: { axes } }: Reading, { group }: Plot, channel: 'x' | 'y'): OfPixel | undefined => {
  const axis = axes.find((one) => one.channel === channel && one.groups.includes(group));
  const [low, high] = axis?.domain ?? [];
  if (!axis || axis.scale !== 'linear' || !finite(low) || !finite(high)) return undefined;
  const [from, to] = axis.range;
  return (pixel) => low + ((pixel - from) / (to - from)) * (high - low);
};

/** How far one level is from the next. */
export const stepOf = (plot: Plot): number => {
  const levels = levelsOf(plot);
  return levels.length > 1 ? ((levels.at(-1) ?? 0) - (levels[0] ?? 0)) / (levels.length - 1) : 0;
};

/** The places that each band covers, half way to the next level. */
const ofBands = (plot: Plot): Sample[] =>
  plot.elements.flatMap(({ covers = [], encoding }) => {
    const level = encoding?.color;
    return finite(level) ? covers.map(([x, y]) => ({ x, y, value: level + stepOf(plot) / 2 })) : [];
  });

interface Line {
  readonly level: number;
  readonly path: readonly (readonly [number, number])[];
  readonly box: Frame;
  readonly closed: boolean;
}

/** A line that does not reach the ends of the plot goes around something, even where a label takes a piece out of it. */
export const linesOf = oncePer((plot: Plot): readonly Line[] => {
  const boxes = plot.elements.map(({ box }) => box);
  const [left, right] = [endsOf(boxes.map(({ x }) => x))[0], endsOf(boxes.map(({ x, width }) => x + width))[1]];
  const [top, bottom] = [endsOf(boxes.map(({ y }) => y))[0], endsOf(boxes.map(({ y, height }) => y + height))[1]];
  const isFree = ({ x, y, width, height }: Frame): boolean =>
    x > left + 3 && y > top + 3 && x + width < right - 3 && y + height < bottom - 3;
  return plot.elements.flatMap(({ encoding, path = [], box, data }) =>
    finite(encoding?.color)
      ? [{ level: encoding.color, path, box, closed: data?.['closed'] === true || isFree(box) }]
      : [],
  );
});

/** A closed line that holds no other goes around a height, unless the line around it is higher. */
export const endOfRing = (line: Line, lines: readonly Line[]): 1 | -1 | undefined => {
  const others = lines.filter((other) => other !== line);
  if (!line.closed || others.some((other) => holds(line.box, other.box))) return undefined;
  const around = others
    .filter((other) => holds(other.box, line.box))
    .reduce<Line | undefined>((a, b) => (a && a.box.width < b.box.width ? a : b), undefined);
  return !around || around.level <= line.level ? 1 : -1;
};

/** Points of each contour line, with its level. */
const ofLines = (plot: Plot, x: OfPixel, y: OfPixel): Sample[] => {
  const lines = linesOf(plot);
  return lines.flatMap((line) => {
    const { level, path, box } = line;
    const every = Math.max(1, Math.floor(path.length / 24));
    const points = path
      .filter((_, index) => index % every === 0)
      .map((point) => ({ x: x(point[0]), y: y(point[1]), value: level }));
    const end = endOfRing(line, lines);
    if (end === undefined) return points;
    const [px, py] = [box.x + box.width / 2, box.y + box.height / 2];
    return [...points, { x: x(px), y: y(py), value: level + (end * stepOf(plot)) / 2 }];
  });
};

/** A picture, or a mesh of many cells: of these, values at some places are told. */
const isSampled = ({ kind, elements }: Plot): boolean =>
  kind === 'image' && elements.length === 1 && (elements[0]?.points?.length ?? 0) > 0;

/** What the only bar of colours says that they stand for. */
const ofBar = ({ legends }: Reading): Measure | undefined => {
  const [bar, ...more] = legends.filter(({ kind }) => kind === 'gradient');
  return bar && more.length === 0 ? legendMeasure(bar, 'color') : undefined;
};

const samplesOf = (reading: Reading, plot: Plot): Sample[] => {
  if (isSampled(plot))
    return plot.elements.flatMap(({ points = [] }) =>
      points.flatMap(({ x, y, color }) => (finite(x) && finite(y) && finite(color) ? [{ x, y, value: color }] : [])),
    );
  if (plot.drawn === 'filled-contours') return ofBands(plot);
  if (plot.drawn === 'contours') {
    const [x, y] = [ofPixel(reading, plot, 'x'), ofPixel(reading, plot, 'y')];
    return x && y ? ofLines(plot, x, y) : [];
  }
  if (plot.drawn === 'wireframe' || plot.drawn === 'surface')
    return plot.elements.flatMap(({ space = [] }) => space.map(([x, y, value]) => ({ x, y, value })));
  const corners = cornersOf(plot);
  if (corners.length > 0) return [...corners];
  if (plot.drawn === 'arrows' || plot.drawn === 'barbs')
    return arrowsOf(plot).map(({ x, y, u, v }) => ({ x, y, value: Math.hypot(u, v) }));
  return plot.rows.flatMap(({ x, y, value }) => (finite(x) && finite(y) && finite(value) ? [{ x, y, value }] : []));
};

const read: ReadonlySet<LayerPlot> = new Set<LayerPlot>([
  'contours',
  'filled-contours',
  'hexagons',
  'counts',
  'triangles',
  'surface',
  'wireframe',
  'streamlines',
  'arrows',
  'barbs',
]);

/** Ends as they are drawn: an axis may run to the left, or downwards. */
const asDrawn = (
  ends: readonly [low: number, high: number],
  reading: Reading,
  plot: Plot,
  channel: 'x' | 'y',
): readonly [number, number] => {
  const at = ofPixel(reading, plot, channel);
  const runs = at === undefined ? 1 : (at(1) - at(0)) * (channel === 'x' ? 1 : -1);
  return runs < 0 ? [ends[1], ends[0]] : ends;
};

/** More are not needed to tell where a field is high and low. */
const most = 900;

const landscapeOf = (reading: Reading, plot: Plot): Landscape | undefined => {
  const isCells = plot.form === 'heatmap' && plot.kind === 'cell';
  if (!isCells && !isSampled(plot) && (plot.drawn === undefined || !read.has(plot.drawn))) return undefined;
  const all = samplesOf(reading, plot);
  const every = Math.max(1, Math.ceil(all.length / most));
  const samples = all.filter((_, index) => index % every === 0);
  const [x, y] = (['x', 'y'] as const).map((side) =>
    asDrawn(endsOf(samples.map((one) => one[side])), reading, plot, side),
  ) as [Landscape['x'], Landscape['y']];
  const [low, high] = endsOf(all.map(({ value }) => value));
  if (samples.length < 6 || low === high || x[0] === x[1] || y[0] === y[1]) return undefined;
  const space = spaceAxesOf(reading, plot);
  const axes = space.map((axis) => spaceMeasure(axis, plot.group));
  return {
    plot,
    across: axes[0] ?? plot.x,
    up: axes[1] ?? plot.y,
    value: axes[2] ?? (isSampled(plot) ? ofBar(reading) : plot.measure),
    spots: samples.map((one) => ({ ...one, u: (one.x - x[0]) / (x[1] - x[0]), v: (one.y - y[0]) / (y[1] - y[0]) })),
    low,
    high,
    slack: isContour(plot) ? stepOf(plot) * 0.6 : (high - low) * 0.02,
    x,
    y,
  };
};

/** The fields of a figure, as values over the plane. */
export const landscapesOf = oncePer((reading: Reading): readonly Landscape[] =>
  reading.plots.flatMap((plot) => landscapeOf(reading, plot) ?? []),
);

/** The value about a place of the plane: the mean of what is nearest, the nearest most. */
export const valueAt = ({ spots }: Landscape, u: number, v: number): number => {
  const near = spots
    .map((spot) => ({ value: spot.value, far: Math.hypot(spot.u - u, spot.v - v) }))
    .sort((a, b) => a.far - b.far)
    .slice(0, 4);
  const weights = near.map(({ far }) => 1 / (far + 0.004) ** 2);
  const total = weights.reduce((a, b) => a + b, 0);
  return near.reduce((sum, { value }, index) => sum + (value * (weights[index] ?? 0)) / total, 0);
};
