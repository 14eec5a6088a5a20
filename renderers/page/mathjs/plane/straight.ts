import type { Arguments } from '../arguments.js';
import {
  defineDrawing,
  type DrawingFunction,
  type Figure,
  type Label,
  Mistake,
  type Spot,
  type View,
} from '../figure.js';
import { lookOf, lookOptions, labelIn } from '../look.js';
import { exact } from '../values.js';

type Extent = 'segment' | 'ray' | 'line';

const middle = ([ax, ay]: Spot, [bx, by]: Spot): Spot => [(ax + bx) / 2, (ay + by) / 2];

/** A label beside the middle of a stroke, on its upper or outer side. */
export const besideStroke = (text: string, a: Spot, b: Spot, from?: Spot): Label => {
  const at = middle(a, b);
  return {
    text,
    at,
    away: (view) => {
      const [ax, ay] = view.pixel(a);
      const [bx, by] = view.pixel(b);
      const normal: Spot = [by - ay, bx - ax];
      const [mx, my] = view.pixel(at);
      const [fx, fy] = from === undefined ? [mx, my + 1] : view.pixel(from);
      const outwards = normal[0] * (mx - fx) - normal[1] * (my - fy);
      return outwards >= 0 ? normal : [-normal[0], -normal[1]];
    },
  };
};

/** The part of a ray or line that is inside the view. */
const within = (view: View, a: Spot, b: Spot, extent: Extent): readonly Spot[] => {
  if (extent === 'segment') return [a, b];
  let [low, high] = [extent === 'ray' ? 0 : -Infinity, Infinity];
  for (const axis of [0, 1] as const) {
    const step = b[axis] - a[axis];
    const room = axis === 0 ? view.room.x : view.room.y;
    if (step === 0) {
      if (a[axis] < room[0] || a[axis] > room[1]) return [];
      continue;
    }
    const [one, other] = [(room[0] - a[axis]) / step, (room[1] - a[axis]) / step];
    low = Math.max(low, Math.min(one, other));
    high = Math.min(high, Math.max(one, other));
  }
  if (low >= high) return [];
  const at = (part: number): Spot => [a[0] + (b[0] - a[0]) * part, a[1] + (b[1] - a[1]) * part];
  return [at(low), at(high)];
};

const slopeOf = (a: Spot, b: Spot): number | undefined => {
  const across = b[0] - a[0];
  return Math.abs(across) < 1e-12 ? undefined : exact((b[1] - a[1]) / across);
};

/** Adds a straight stroke; the name is that of its ends where both have one. */
export const addStraight = (
  given: Arguments,
  figure: Figure,
  [a, b]: readonly [Spot, Spot],
  extent: Extent,
  more: {
    readonly kind?: 'segment' | 'vector';
    readonly ends?: readonly (string | undefined)[];
    readonly label?: string | undefined;
  } = {},
): object => {
  const length = Math.hypot(b[0] - a[0], b[1] - a[1]);
  if (!(length > 0)) throw new Mistake('Its two points are the same place; give it two different ones');
  const look = lookOf(given, more.kind === 'vector' ? { arrow: 'end' } : {});
  const text = more.label;
  const names = (more.ends ?? []).map((id) => (id === undefined ? undefined : figure.piece(id)?.label?.text));
  const named = names.length === 2 && names.every((one) => one !== undefined) ? names.join('') : undefined;
  const slope = slopeOf(a, b);
  const id = figure.add({
    kind: more.kind ?? 'segment',
    outline:
      extent === 'segment'
        ? { type: 'path', courses: [[a, b]] }
        : (view) => ({ type: 'path', courses: [within(view, a, b, extent)] }),
    extent: [a, b],
    look,
    name: named,
    label: text === undefined ? undefined : besideStroke(text, a, b),
    measures: {
      ...(extent === 'segment' ? { length: exact(length) } : {}),
      ...(slope === undefined ? {} : { slope }),
      ...(more.kind === 'vector'
        ? { angle: exact(((Math.atan2(b[1] - a[1], b[0] - a[0]) * 180) / Math.PI + 360) % 360) }
        : {}),
    },
    unit: figure.settings.unit,
    data: {
      ...(extent === 'segment' ? {} : { extent }),
      ...(more.kind === 'vector' ? { dx: exact(b[0] - a[0]), dy: exact(b[1] - a[1]) } : {}),
    },
    exact: { type: 'line', a, b, extent },
  });
  return figure.handle(id, {
    from: [a[0], a[1]],
    to: [b[0], b[1]],
    length,
    slope: slope ?? Infinity,
    middle: [...middle(a, b)],
  });
};

const straight = (name: string, extent: Extent, kind: 'segment' | 'vector', about: string): DrawingFunction =>
  defineDrawing({
    name,
    signature: `${name}(A, B, "label", {color, width, dash, arrow})`,
    about,
    example: `A = point(0, 0, "A")\nB = point(4, 2, "B")\n${name}(A, B, {color: "teal"})`,
    draw: (given, figure) => {
      given.allow(...lookOptions);
      const ends = [given.piece(0), given.piece(1)];
      const label = labelIn(given, 2);
      return addStraight(given, figure, [given.spot(0, 'the first point'), given.spot(1, 'the second point')], extent, {
        kind,
        ends,
        label,
      });
    },
  });

/** By the shoelace formula. */
export const polygonArea = (corners: readonly Spot[]): number =>
  Math.abs(
    corners.reduce((sum, [x, y], index) => {
      const [nextX, nextY] = corners[(index + 1) % corners.length] as Spot;
      return sum + x * nextY - nextX * y;
    }, 0),
  ) / 2;

const polygon = defineDrawing({
  name: 'polygon',
  signature: 'polygon(A, B, C, …, {color, fill, width, dash})',
  about: 'A polygon with its corners in their order, or in one list. Its value has `area`, `perimeter` and `corners`.',
  example: 'A = point(0, 0, "A")\nB = point(5, 0, "B")\nC = point(2, 3, "C")\npolygon(A, B, C, {fill: "lightblue"})',
  draw: (given, figure) => {
    given.allow(...lookOptions);
    const corners = given.spots(0, 'a corner');
    if (corners.length < 3) throw new Mistake(`polygon has at least three corners, this one has ${corners.length}`);
    const next = (index: number): Spot => corners[(index + 1) % corners.length] as Spot;
    const perimeter = corners.reduce(
      (sum, [x, y], index) => sum + Math.hypot(next(index)[0] - x, next(index)[1] - y),
      0,
    );
    const area = polygonArea(corners);
    const ids = corners.map((_, index) => given.piece(index));
    const names = ids.map((id) => (id === undefined ? undefined : figure.piece(id)?.label?.text));
    const id = figure.add({
      kind: 'polygon',
      outline: { type: 'path', courses: [corners], closed: true },
      look: lookOf(given, {}),
      name: names.every((name) => name !== undefined) ? names.join('') : undefined,
      measures: { area: exact(area), perimeter: exact(perimeter) },
      unit: figure.settings.unit,
      exact: { type: 'polygon', corners },
    });
    for (const corner of ids) if (corner !== undefined) figure.relate('vertex-of', corner, id);
    return figure.handle(id, { area, perimeter, corners: corners.map((corner) => [...corner]) });
  },
});

export const straightFunctions = [
  straight('segment', 'segment', 'segment', 'The straight stroke from one point to another, with its length.'),
  straight('ray', 'ray', 'segment', 'From a point through another, to the edge of the figure.'),
  straight('line', 'line', 'segment', 'Through two points, from edge to edge of the figure.'),
  straight('vector', 'segment', 'vector', 'An arrow from one point to another.'),
  polygon,
];
