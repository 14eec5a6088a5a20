import type { Figure, Outline, PieceId, Spot } from '../figure.js';
import { coversOf, type Cover, hiddenSpans, type Span, visibleSpans } from './hidden.js';
import type { Polyhedron } from './polyhedron.js';
import { createView, defaultView, type View, type ViewOptions } from './projection.js';
import { between, type Vec3 } from './vector.js';

/** What becomes of lines that something in front hides. */
export type HiddenStyle = 'dashed' | 'none' | 'solid';

/** A body of the figure, as other functions need it: to cut it, unfold it, look at it from other sides. */
export interface Body {
  readonly id: PieceId;
  readonly type: string;
  readonly mesh: Polyhedron;
  /** Names of the mesh's vertices. */
  readonly names: readonly (string | undefined)[];
  /** Only for bodies whose surface is round, what they are exactly. */
  readonly round?: RoundShape;
  /** The part of the space that it is in. */
  readonly space: Space;
}

export type RoundShape =
  | { readonly type: 'frustum'; readonly base: Vec3; readonly axis: Vec3; readonly radii: readonly [number, number] }
  | { readonly type: 'sphere'; readonly centre: Vec3; readonly radius: number };

interface Occluder {
  readonly owner: string;
  readonly polygons: readonly (readonly Vec3[])[];
}

/** One picture of a part of space: how it is looked at, and what is in it. A figure may hold several, side by side. */
export interface Space {
  readonly view: View;
  readonly options: ViewOptions;
  readonly hidden: HiddenStyle;
  /** Where its origin is in the figure. */
  readonly origin: Spot;
  readonly points: Map<string, { readonly at: Vec3; readonly id: PieceId }>;
  readonly occluders: Occluder[];
  /** Whatever has been drawn, to know how large it is. */
  readonly seen: Vec3[];
}

interface Spaces {
  current: Space | undefined;
  readonly bodies: Map<PieceId, Body>;
}

const spaces = new WeakMap<Figure, Spaces>();

const stateOf = (figure: Figure): Spaces => {
  const known = spaces.get(figure);
  if (known) return known;
  const fresh: Spaces = { current: undefined, bodies: new Map() };
  spaces.set(figure, fresh);
  return fresh;
};

export const startSpace = (
  figure: Figure,
  options: Partial<ViewOptions>,
  origin: Spot = [0, 0],
  hidden: HiddenStyle = 'dashed',
): Space => {
  const full = { ...defaultView, ...options };
  const view = createView(full, [0, 0, 0], 1);
  const space: Space = { view, options: full, hidden, origin, points: new Map(), occluders: [], seen: [] };
  stateOf(figure).current = space;
  return space;
};

export const spaceOf = (figure: Figure): Space => stateOf(figure).current ?? startSpace(figure, {});

export const keepBody = (figure: Figure, body: Body): void => {
  stateOf(figure).bodies.set(body.id, body);
};

export const bodyOf = (figure: Figure, id: PieceId | undefined): Body | undefined =>
  id === undefined ? undefined : stateOf(figure).bodies.get(id);

/** Where a point of space is in the figure. */
export const flat = ({ view, origin }: Space, point: Vec3): Spot => {
  const [x, y] = view.project(point);
  return [x + origin[0], y + origin[1]];
};

/** Whether the side of a polygon that is counter-clockwise is turned to the reader. */
export const facesReader = ({ view }: Space, polygon: readonly Vec3[]): boolean => {
  const seen = polygon.map(view.project);
  return (
    seen.reduce((sum, [x, y], index) => {
      const [nextX, nextY] = seen[(index + 1) % seen.length] ?? [x, y];
      return sum + x * nextY - nextX * y;
    }, 0) > 1e-9
  );
};

interface StrokeOptions {
  /** Does not hide this stroke. */
  readonly ignore?: string | undefined;
  /** Positive where the stroke's own body does not hide it: for round bodies, whose mesh is only near to them. */
  readonly front?: ((point: Vec3) => number) | undefined;
  readonly closed?: boolean;
  /** In place of the space's own. */
  readonly hidden?: HiddenStyle | undefined;
}

const coverCache = new WeakMap<Occluder, readonly Cover[]>();

const coversIn = (space: Space, ignore: string | undefined): Cover[] =>
  space.occluders
    .filter(({ owner }) => owner !== ignore)
    .flatMap((occluder) => {
      const known = coverCache.get(occluder) ?? occluder.polygons.flatMap((polygon) => coversOf(polygon, space.view));
      coverCache.set(occluder, known);
      return known;
    });

const sizeOf = (space: Space): number => {
  let size = 1e-9;
  for (const point of space.seen) {
    const [x, y] = space.view.project(point);
    size = Math.max(size, Math.abs(x), Math.abs(y));
  }
  return size;
};

/** Where a straight piece is behind its own round body. */
const turnedAway = (from: Vec3, to: Vec3, front: (point: Vec3) => number): Span[] => {
  const [a, b] = [front(from), front(to)];
  if (a >= 0 && b >= 0) return [];
  if (a < 0 && b < 0) return [[0, 1]];
  const zero = a / (a - b);
  return a < 0 ? [[0, zero]] : [[zero, 1]];
};

const united = (spans: readonly Span[]): Span[] => {
  const result: [number, number][] = [];
  for (const [from, to] of spans.toSorted((one, other) => one[0] - other[0])) {
    const last = result.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else result.push([from, to]);
  }
  return result;
};

/** Parts of a stroke end to end are one course. */
const createCourses = () => {
  const courses: Spot[][] = [];
  return {
    courses,
    put: (from: Spot, to: Spot): void => {
      const last = courses.at(-1);
      const end = last?.at(-1);
      if (last && end && Math.hypot(end[0] - from[0], end[1] - from[1]) < 1e-9) last.push(to);
      else courses.push([from, to]);
    },
  };
};

const split = (space: Space, points: readonly Vec3[], options: StrokeOptions): Outline => {
  const covers = coversIn(space, options.ignore);
  const slack = 1e-6 * sizeOf(space);
  const [open, covered] = [createCourses(), createCourses()];
  const stops = options.closed === true && points[0] ? [...points, points[0]] : points;
  for (const [index, from] of stops.slice(0, -1).entries()) {
    const to = stops[index + 1] ?? from;
    const own = options.front ? turnedAway(from, to, options.front) : [];
    const hidden = united([...own, ...hiddenSpans(from, to, covers, space.view, slack)]);
    const at = (t: number): Spot => flat(space, between(from, to, t));
    for (const [start, end] of visibleSpans(hidden)) open.put(at(start), at(end));
    for (const [start, end] of hidden) covered.put(at(start), at(end));
  }
  return {
    type: 'path',
    courses: open.courses,
    ...((options.hidden ?? space.hidden) === 'none' ? {} : { behind: covered.courses }),
  };
};

/** A stroke in space, as it is seen once everything that could hide it is there. */
export const strokeIn = (
  space: Space,
  points: readonly Vec3[],
  options: StrokeOptions = {},
): { readonly outline: () => Outline; readonly extent: readonly Spot[] } => {
  space.seen.push(...points);
  let known: Outline | undefined;
  const plain = (): Outline => ({
    type: 'path',
    courses: [points.map((point) => flat(space, point))],
    closed: options.closed ?? false,
  });
  const all = (options.hidden ?? space.hidden) === 'solid';
  return {
    outline: () => (known ??= all ? plain() : split(space, points, options)),
    extent: points.map((point) => flat(space, point)),
  };
};
