import { oncePer } from '../once-per.js';
import type { LayerPlot, SpaceAxis } from '../../../renderers/scene-plots.js';
import { colourName, isColour } from '../language/colour.js';
import type { Measure, Plot, Reading } from './reading.js';
import { meanOf, sumOf } from './statistics.js';

/** One end of what a field shows: its value, and where it lies, as far as it lies in one place. */
export interface FieldEnd {
  readonly value: number;
  readonly x: number | undefined;
  readonly y: number | undefined;
  readonly about: readonly string[];
}

export interface FieldEnds {
  readonly max: FieldEnd | undefined;
  readonly min: FieldEnd | undefined;
}

interface Sample {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly value: number;
}

export const isContour = ({ drawn }: Plot): boolean => drawn === 'contours' || drawn === 'filled-contours';

/** Marks that nobody counts: pieces of one surface, lines that fill the plane. */
const uncounted: ReadonlySet<LayerPlot> = new Set(['surface', 'wireframe', 'streamlines', 'triangulation']);
export const isCountable = ({ drawn }: Plot): boolean => drawn === undefined || !uncounted.has(drawn);

const finite = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);

/** Triangles whose colour goes from corner to corner, by their corners. */
export const cornersOf = ({ drawn, elements }: Plot): Sample[] =>
  drawn === 'triangles'
    ? elements.flatMap(({ id, points = [] }) =>
        points.flatMap(({ x, y, color }) =>
          finite(x) && finite(y) && finite(color) ? [{ id, x, y, value: color }] : [],
        ),
      )
    : [];

const samplesOf = (plot: Plot): Sample[] => {
  const corners = cornersOf(plot);
  if (corners.length > 0) return corners;
  if (plot.drawn === 'wireframe' || plot.drawn === 'surface')
    return plot.elements.flatMap(({ id, space }) => (space ?? []).map(([x, y, value]) => ({ id, x, y, value })));
  return plot.rows.flatMap(({ element, x, y, value }) =>
    finite(x) && finite(y) && finite(value) ? [{ id: element.id, x, y, value }] : [],
  );
};

const spread = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((a, b) => Math.max(a, b)) - values.reduce((a, b) => Math.min(a, b));

/** The band that all others lie in, is at no place of its own. */
const isGround = ({ elements }: Plot, [one]: Plot['elements']): boolean =>
  one !== undefined &&
  elements.every(({ box }) => box.width <= one.box.width + 1 && box.height <= one.box.height + 1) &&
  elements.length > 1;

/** The innermost line, or band, of a set of contours, where it is one ring. */
const contourEnd = (plot: Plot, sign: 1 | -1): FieldEnd | undefined => {
  const levels = plot.elements.flatMap(({ encoding }) => (finite(encoding?.color) ? [encoding.color] : []));
  if (spread(levels) === 0) return undefined;
  const level = levels.reduce((a, b) => (sign * b > sign * a ? b : a));
  const own = plot.elements.filter(({ encoding }) => encoding?.color === level);
  const { x, y } = own[0]?.data ?? {};
  const place =
    own.length === 1 && finite(x) && finite(y) && !isGround(plot, own) ? { x, y } : { x: undefined, y: undefined };
  return { value: level, ...place, about: own.map(({ id }) => id) };
};

/** The place of the samples that share the highest or lowest value: a side on which they are far apart is left out. */
const sampleEnd = (samples: readonly Sample[], sign: 1 | -1): FieldEnd | undefined => {
  const range = spread(samples.map(({ value }) => value));
  if (range === 0) return undefined;
  const best = samples.reduce((a, b) => (sign * b.value > sign * a.value ? b : a));
  const near = samples.filter(({ value }) => Math.abs(value - best.value) < range * 0.01);
  const side = (key: 'x' | 'y'): number | undefined =>
    spread(near.map((one) => one[key])) <= spread(samples.map((one) => one[key])) * 0.12
      ? meanOf(near.map((one) => one[key]))
      : undefined;
  return { value: best.value, x: side('x'), y: side('y'), about: [...new Set(near.map(({ id }) => id))].slice(0, 12) };
};

/** Where a field is highest and lowest. */
export const fieldEnds = oncePer((plot: Plot): FieldEnds => {
  if (plot.drawn === 'voxels' || plot.drawn === 'triangulation' || plot.drawn === 'dendrogram')
    return { max: undefined, min: undefined };
  const samples = isContour(plot) ? [] : samplesOf(plot);
  const end = (sign: 1 | -1): FieldEnd | undefined =>
    isContour(plot) ? contourEnd(plot, sign) : samples.length > 1 ? sampleEnd(samples, sign) : undefined;
  return { max: end(1), min: end(-1) };
});

/** The levels of contour lines, from the lowest. */
export const levelsOf = (plot: Plot): number[] =>
  [...new Set(plot.elements.flatMap(({ encoding }) => (finite(encoding?.color) ? [encoding.color] : [])))].sort(
    (a, b) => a - b,
  );

export interface Arrow {
  readonly x: number;
  readonly y: number;
  readonly u: number;
  readonly v: number;
}

/** Arrows as they are told; of streamlines, a few of the steps that each takes. */
export const arrowsOf = (plot: Plot): Arrow[] =>
  plot.drawn === 'streamlines'
    ? plot.elements.flatMap(({ points = [] }) =>
        points.flatMap((one, index): Arrow[] => {
          const next = points[index + 1];
          if (index % 4 !== 0 || !finite(one.x) || !finite(one.y) || !finite(next?.x) || !finite(next.y)) return [];
          return [{ x: (one.x + next.x) / 2, y: (one.y + next.y) / 2, u: next.x - one.x, v: next.y - one.y }];
        }),
      )
    : plot.elements.flatMap(({ encoding, data, box }) => {
        const [u, v] = [data?.['u'], data?.['v']];
        // Stations with names stand where they are drawn.
        const x = typeof encoding?.x === 'string' ? box.x + box.width / 2 : encoding?.x;
        const y = typeof encoding?.y === 'string' ? 0 : encoding?.y;
        return finite(x) && finite(y) && finite(u) && finite(v) ? [{ x, y, u, v }] : [];
      });

const headings = [
  'to the right',
  'to the upper right',
  'upwards',
  'to the upper left',
  'to the left',
  'to the lower left',
  'downwards',
  'to the lower right',
] as const;

export interface Flow {
  /** "to the right", "counterclockwise around the middle", "away from the middle"; undefined where no one word fits. */
  readonly heading: string | undefined;
  /** Where the arrows grow: "to the right", "away from the middle". */
  readonly growth: string | undefined;
}

const correlated = (a: readonly number[], b: readonly number[]): number => {
  const [ma, mb] = [meanOf(a), meanOf(b)];
  const part = (f: (index: number) => number): number => sumOf(a.map((_, index) => f(index)));
  const da = (index: number): number => (a[index] ?? 0) - ma;
  const db = (index: number): number => (b[index] ?? 0) - mb;
  return part((i) => da(i) * db(i)) / Math.sqrt(part((i) => da(i) ** 2) * part((i) => db(i) ** 2));
};

const isFlow = ({ drawn }: Plot): boolean => drawn === 'arrows' || drawn === 'barbs' || drawn === 'streamlines';

/** Which way the arrows of a field point, and where they get longer, where that is plain. */
export const flowOf = (plot: Plot): Flow => {
  const arrows = arrowsOf(plot).filter(({ u, v }) => u !== 0 || v !== 0);
  if (!isFlow(plot) || arrows.length < 4) return { heading: undefined, growth: undefined };
  const [cx, cy] = [meanOf(arrows.map(({ x }) => x)), meanOf(arrows.map(({ y }) => y))];
  const lengths = arrows.map(({ u, v }) => Math.hypot(u, v));
  const [ux, uy] = [
    meanOf(arrows.map(({ u, v }) => u / Math.hypot(u, v))),
    meanOf(arrows.map(({ u, v }) => v / Math.hypot(u, v))),
  ];
  const away = arrows.map(({ x, y }) => Math.hypot(x - cx, y - cy));
  const around = arrows.flatMap(({ x, y, u, v }, index) => {
    const by = (away[index] ?? 0) * (lengths[index] ?? 0);
    return by === 0 ? [] : [{ turn: ((x - cx) * v - (y - cy) * u) / by, out: ((x - cx) * u + (y - cy) * v) / by }];
  });
  const every = (key: 'turn' | 'out', sign: 1 | -1): boolean => around.every((one) => sign * one[key] > 0.9);
  const heading =
    Math.hypot(ux, uy) > 0.97
      ? headings[(Math.round(Math.atan2(uy, ux) / (Math.PI / 4)) + 8) % 8]
      : every('turn', 1)
        ? 'counterclockwise around the middle'
        : every('turn', -1)
          ? 'clockwise around the middle'
          : every('out', 1)
            ? 'away from the middle'
            : every('out', -1)
              ? 'towards the middle'
              : undefined;
  const along = lengthAlong(plot);
  if (!along) return { heading, growth: undefined };
  const growth = (
    [
      [along.x, 'to the right', 'to the left'],
      [along.y, 'towards the top', 'towards the bottom'],
      [along.away, 'away from the middle', 'towards the middle'],
    ] as const
  ).flatMap(([r, up, down]) => (r > 0.95 ? [up] : r < -0.95 ? [down] : []))[0];
  return { heading, growth };
};

/** How the lengths of the arrows of a field go with their places, -1 to 1; undefined where all are about as long. */
export const lengthAlong = oncePer(
  (plot: Plot): { readonly x: number; readonly y: number; readonly away: number } | undefined => {
    const arrows = arrowsOf(plot);
    // The steps of a streamline have no length that anybody sees.
    if (arrows.length < 4 || plot.drawn === 'streamlines') return undefined;
    const lengths = arrows.map(({ u, v }) => Math.hypot(u, v));
    if (spread(lengths) < meanOf(lengths) * 0.1) return undefined;
    const [xs, ys] = [arrows.map(({ x }) => x), arrows.map(({ y }) => y)];
    const away = arrows.map(({ x, y }) => Math.hypot(x - meanOf(xs), y - meanOf(ys)));
    const by = (values: readonly number[]): number => (spread(values) === 0 ? 0 : correlated(lengths, values));
    return { x: by(xs), y: by(ys), away: by(away) };
  },
);

/** The longest arrows of a field, or the shortest: all within a hundredth of it. */
export const longestOf = (plot: Plot, sign: 1 | -1): Arrow[] => {
  if (plot.drawn === 'streamlines') return [];
  const arrows = arrowsOf(plot);
  const lengths = arrows.map(({ u, v }) => Math.hypot(u, v));
  const best = lengths.reduce((a, b) => (sign * b > sign * a ? b : a), lengths[0] ?? 0);
  const near = spread(lengths) * 0.01;
  return spread(lengths) === 0 ? [] : arrows.filter((_, index) => Math.abs((lengths[index] ?? 0) - best) <= near);
};

/** Where all of the longest arrows stand, along one axis: "x = 4". */
export const longestAt = (plot: Plot): { readonly side: 'x' | 'y'; readonly at: number } | undefined => {
  const best = longestOf(plot, 1);
  if (best.length === 0 || best.length > arrowsOf(plot).length / 2) return undefined;
  const found = (['x', 'y'] as const).filter((side) => spread(best.map((one) => one[side])) === 0);
  const [side] = found;
  return side === undefined || found.length > 1 ? undefined : { side, at: best[0]?.[side] ?? 0 };
};

/** Points, edges and triangles of a net. */
export const meshCounts = ({ drawn, elements }: Plot): (readonly [name: string, count: number])[] =>
  drawn === 'triangulation'
    ? (['points', 'edges', 'triangles'] as const).flatMap((name) => {
        const count = elements[0]?.data?.[name];
        return typeof count === 'number' ? [[name.slice(0, -1), count] as const] : [];
      })
    : [];

/** How many cubes there are of each colour, where there are a few. */
export const voxelColours = ({ drawn, elements }: Plot): (readonly [colour: string, count: number])[] => {
  if (drawn !== 'voxels') return [];
  const inks = elements.flatMap(({ fill }) => fill ?? []);
  const names = new Map<string, number>();
  for (const hex of inks) names.set(colourName(hex), (names.get(colourName(hex)) ?? 0) + 1);
  const common = [...names].sort((a, b) => b[1] - a[1]).map(([name]) => name);
  // Sides in the shade are darker than their cube: each goes by the commonest name that it may have.
  const counts = new Map<string, number>();
  for (const hex of inks) {
    const name =
      common.find((one) => isColour(hex, one) || isColour(hex, one.replace(/^(?:dark|light) /, ''))) ?? colourName(hex);
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return counts.size <= 6 ? [...counts] : [];
};

/** The axes in space of the panel that a plot is in. */
export const spaceAxesOf = ({ panels }: Reading, plot: Plot): readonly SpaceAxis[] =>
  panels.find(({ group }) => group.id === plot.group)?.group.space ?? [];

/** A number as it is read off an axis or a scale, to `parts` parts of its length. */
export const readOff = (value: number, { low, high }: Measure, parts: number): number => {
  const unit = 10 ** Math.floor(Math.log10((high - low) / parts || 1));
  const read = Math.round(value / unit) * unit;
  return Number(read.toPrecision(12)) + 0;
};
