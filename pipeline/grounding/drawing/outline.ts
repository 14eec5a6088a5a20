import type { Point, SceneElement } from '../../../renderers/scene.js';
import type { Drawing, Thing } from './drawing.js';
import { oncePer } from '../once-per.js';

/** The course of a line, or the outline of a surface, in CSS pixels. */
interface Stroke {
  readonly path: readonly Point[];
  readonly closed: boolean;
}

const round = ({ box }: SceneElement): Point[] =>
  Array.from({ length: 48 }, (_, index): Point => {
    const turn = (index / 48) * 2 * Math.PI;
    return [box.x + (box.width / 2) * (1 + Math.cos(turn)), box.y + (box.height / 2) * (1 + Math.sin(turn))];
  });

const strokeOf = (element: SceneElement): Stroke => {
  const { kind, box, path, fill } = element;
  if (kind === 'circle' || kind === 'ellipse' || kind === 'point') return { path: round(element), closed: true };
  if (path !== undefined && path.length > 1) return { path, closed: kind === 'polygon' || fill !== undefined };
  const [right, bottom] = [box.x + box.width, box.y + box.height];
  const corners: Point[] = [
    [box.x, box.y],
    [right, box.y],
    [right, bottom],
    [box.x, bottom],
  ];
  return { path: corners, closed: true };
};

const strokesIn = oncePer((_drawing: Drawing) => new Map<Thing, readonly Stroke[]>());

/** What a thing is drawn with: itself, or the shapes that it consists of. */
export const strokesOf = (drawing: Drawing, thing: Thing): readonly Stroke[] => {
  const known = strokesIn(drawing);
  const parts = drawing.partsOf(thing);
  const strokes = known.get(thing) ?? (parts.length > 0 ? parts : [thing]).map(({ element }) => strokeOf(element));
  known.set(thing, strokes);
  return strokes;
};

type Side = readonly [Point, Point];

const sides = oncePer((stroke: Stroke): readonly Side[] => {
  const { path, closed } = stroke;
  return path.flatMap((from, index): Side[] => {
    const to = path[index + 1] ?? (closed ? path[0] : undefined);
    return to === undefined ? [] : [[from, to]];
  });
});

const distanceToSide = ([x, y]: Point, [[ax, ay], [bx, by]]: readonly [Point, Point]): number => {
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy;
  const at = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / length));
  return Math.hypot(x - ax - at * dx, y - ay - at * dy);
};

interface Extent {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Most things are far from most others: that is seen without looking at their sides. */
const extentOf = oncePer(({ path }: Stroke): Extent => {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of path) {
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x);
    bottom = Math.max(bottom, y);
  }
  return { left, top, right, bottom };
});

const isBeside = (stroke: Stroke, [x, y]: Point, reach = 0): boolean => {
  const { left, top, right, bottom } = extentOf(stroke);
  return x < left - reach || x > right + reach || y < top - reach || y > bottom + reach;
};

const areApart = (one: Stroke, other: Stroke): boolean => {
  const [a, b] = [extentOf(one), extentOf(other)];
  return a.right < b.left || b.right < a.left || a.bottom < b.top || b.bottom < a.top;
};

/** A place is no further from a line or an outline than so many CSS pixels. */
const isNear = (strokes: readonly Stroke[], place: Point, reach: number): boolean =>
  strokes.some(
    (stroke) =>
      !isBeside(stroke, place, reach + 1e-6) && sides(stroke).some((side) => distanceToSide(place, side) <= reach),
  );

const holds = (stroke: Stroke, place: Point): boolean => {
  if (!stroke.closed || isBeside(stroke, place)) return false;
  const [x, y] = place;
  let inside = false;
  for (const [[ax, ay], [bx, by]] of sides(stroke))
    if (ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax)) inside = !inside;
  return inside;
};

/** Ends that are no further apart meet, CSS pixels. */
const near = 5;

/** A place is within what a thing encloses. */
export const isWithin = (drawing: Drawing, place: Point, thing: Thing): boolean =>
  strokesOf(drawing, thing).some((stroke) => holds(stroke, place));

export const middleOf = ({ element: { box } }: Thing): Point => [box.x + box.width / 2, box.y + box.height / 2];

/** All of a thing is within another, and does not fill it. */
export const isInside = (drawing: Drawing, one: Thing, other: Thing): boolean => {
  const [a, b] = [one.element.box, other.element.box];
  if (a.width * a.height >= 0.95 * b.width * b.height || one.id === other.id) return false;
  const fits =
    a.x >= b.x - 1 && a.y >= b.y - 1 && a.x + a.width <= b.x + b.width + 1 && a.y + a.height <= b.y + b.height + 1;
  if (!fits) return false;
  const places = [middleOf(one), ...strokesOf(drawing, one).flatMap(({ path }) => path)];
  // What runs along an edge is not inside.
  const edges = strokesOf(drawing, other);
  const deep = places.some((place) => !isNear(edges, place, near));
  return deep && edges.some((stroke) => places.every((place) => holds(stroke, place)));
};

/** Of an arrow, where it begins or where its head is; undefined for what is none. */
const endOf = ({ element }: Thing, which: 'tail' | 'head'): Point | undefined => {
  const { path = [], data, kind } = element;
  const arrow = kind === 'vector' ? 'end' : data?.['arrow'];
  if (path.length < 2 || (arrow !== 'end' && arrow !== 'start')) return undefined;
  return (which === 'head') === (arrow === 'end') ? path.at(-1) : path[0];
};

/** The tail or the head of an arrow is at, or in, another thing, and its other end is not. */
export const arrowAt = (drawing: Drawing, one: Thing, other: Thing, which: 'tail' | 'head'): boolean => {
  if (one.id === other.id) return false;
  const strokes = strokesOf(drawing, other);
  const isAt = (end: Point | undefined): boolean =>
    end !== undefined && (isNear(strokes, end, near) || strokes.some((stroke) => holds(stroke, end)));
  const [own] = drawing.partsOf(one).filter((part) => endOf(part, which) !== undefined);
  const arrow = own ?? one;
  return isAt(endOf(arrow, which)) && !isAt(endOf(arrow, which === 'head' ? 'tail' : 'head'));
};

/** A line that is open ends at another thing, or within it. */
export const endsAt = (drawing: Drawing, one: Thing, other: Thing): boolean => {
  if (one.id === other.id) return false;
  const others = strokesOf(drawing, other);
  return strokesOf(drawing, one).some(({ path, closed }) => {
    const [first, last] = [path[0], path.at(-1)];
    if (closed || first === undefined || last === undefined) return false;
    if ([first, last].some((end) => isNear(others, end, near))) return true;
    return [first, last].filter((end) => others.some((stroke) => holds(stroke, end))).length === 1;
  });
};

/** A dot is on a line or an outline. */
export const isOn = (drawing: Drawing, one: Thing, other: Thing): boolean => {
  const { width, height } = one.element.box;
  const dot = one.id !== other.id && width < 16 && height < 16 && strokesOf(drawing, one).every(({ closed }) => closed);
  return dot && isNear(strokesOf(drawing, other), middleOf(one), 2);
};

const crossing = (
  [[ax, ay], [bx, by]]: readonly [Point, Point],
  [[cx, cy], [dx, dy]]: readonly [Point, Point],
): boolean => {
  const turn = (px: number, py: number, qx: number, qy: number, rx: number, ry: number): number =>
    (qx - px) * (ry - py) - (qy - py) * (rx - px);
  return (
    turn(ax, ay, bx, by, cx, cy) * turn(ax, ay, bx, by, dx, dy) < 0 &&
    turn(cx, cy, dx, dy, ax, ay) * turn(cx, cy, dx, dy, bx, by) < 0
  );
};

/** A line goes through another, or two outlines overlap. */
export const isAcross = (drawing: Drawing, one: Thing, other: Thing): boolean => {
  if (one.id === other.id) return false;
  const [own, others] = [strokesOf(drawing, one), strokesOf(drawing, other)];
  const count = (strokes: readonly Stroke[]): number => strokes.reduce((sum, stroke) => sum + sides(stroke).length, 0);
  const pairs = own.flatMap((a) => others.flatMap((b) => (areApart(a, b) ? [] : [[a, b] as const])));
  return (
    pairs.length > 0 &&
    count(own) * count(others) < 40_000 &&
    pairs.some(([a, b]) => sides(a).some((side) => sides(b).some((with_) => crossing(side, with_))))
  );
};

/** A good part of what a thing is drawn with is a surface, not a line. */
export const isSurface = (drawing: Drawing, thing: Thing): boolean => {
  const parts = drawing.partsOf(thing);
  const area = ({ element: { box } }: Thing): number => (box.width + 1) * (box.height + 1);
  const largest = Math.max(...parts.map(area));
  if (parts.length === 0) return strokeOf(thing.element).closed;
  return parts.some((part) => strokeOf(part.element).closed && area(part) > 0.3 * largest);
};

/** Two surfaces have a part in common, and not only an edge. */
export const isOverlapping = (drawing: Drawing, one: Thing, other: Thing): boolean => {
  if (one.id === other.id) return false;
  const others = strokesOf(drawing, other);
  const within = strokesOf(drawing, one).some(({ path }) =>
    path.some((place) => others.some((stroke) => holds(stroke, place)) && !isNear(others, place, 2 * near)),
  );
  return within && isAcross(drawing, one, other);
};
