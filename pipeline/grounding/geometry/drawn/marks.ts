import type { Point, SceneElement } from '../../../../renderers/scene.js';
import { centreOf, cosineAt, cornersIn, far, footOn } from './pixels.js';

/** A stroke from one place to another; sides of outlines too. */
export interface Line {
  readonly a: Point;
  readonly b: Point;
  readonly element: SceneElement;
}

/** The mark of an angle, with the place of its vertex and two places on its sides. */
export interface AngleMark {
  readonly element: SceneElement;
  readonly vertex: Point;
  readonly sides: readonly [Point, Point];
  readonly isRight: boolean;
}

const near = 2.2;

const touches = (lines: readonly Line[], place: Point): boolean =>
  lines.some(({ a, b }) => {
    const { along, off } = footOn(place, a, b);
    return off < near && along > -0.02 && along < 1.02;
  });

/** Two short strokes, or a small square, in the corner of two lines. */
export const rightMark = (element: SceneElement, lines: readonly Line[], extent: number): AngleMark | undefined => {
  const path = cornersIn(element);
  const isOpen = path.length === 3;
  if (!isOpen && path.length !== 4) return undefined;
  const largest = 0.14 * extent;
  const turns: readonly (readonly [Point, Point, Point])[] = isOpen
    ? [[path[0] ?? [0, 0], path[1] ?? [0, 0], path[2] ?? [0, 0]]]
    : path.map((_, at) => [path.at(at - 1) ?? [0, 0], path[at] ?? [0, 0], path[(at + 1) % 4] ?? [0, 0]]);
  for (const [a, m, b] of turns) {
    const [p, q] = [far(a, m), far(b, m)];
    if (p > largest || q > largest || Math.abs(p - q) > 0.3 * Math.max(p, q) || Math.abs(cosineAt(a, m, b)) > 0.1)
      continue;
    const vertex: Point = [a[0] + b[0] - m[0], a[1] + b[1] - m[1]];
    const others = lines.filter((line) => line.element.id !== element.id);
    if (
      touches(others, vertex) &&
      touches(others, a) &&
      touches(others, b) &&
      !touches(
        others.filter((line) => !isAt(line, a, vertex) && !isAt(line, b, vertex)),
        m,
      )
    )
      return { element, vertex, sides: [a, b], isRight: true };
  }
  return undefined;
};

const isAt = ({ a, b }: Line, p: Point, q: Point): boolean => footOn(p, a, b).off < near && footOn(q, a, b).off < near;

/** The centre of the circle through three places. */
const centreThrough = (a: Point, b: Point, c: Point): Point | undefined => {
  const d = 2 * (a[0] * (b[1] - c[1]) + b[0] * (c[1] - a[1]) + c[0] * (a[1] - b[1]));
  if (Math.abs(d) < 1e-6) return undefined;
  const [p, q, r] = [a, b, c].map(([x, y]) => x * x + y * y) as [number, number, number];
  return [
    (p * (b[1] - c[1]) + q * (c[1] - a[1]) + r * (a[1] - b[1])) / d,
    (p * (c[0] - b[0]) + q * (a[0] - c[0]) + r * (b[0] - a[0])) / d,
  ];
};

/** An arc, or a sector, whose centre is where two lines meet that it joins. */
export const arcMark = (element: SceneElement, lines: readonly Line[], extent: number): AngleMark | undefined => {
  const path = cornersIn(element);
  if (path.length < 5 || Math.max(element.box.width, element.box.height) > 0.35 * extent) return undefined;
  const centre = centreOf(element);
  const corners = path.filter((place) => touches(lines, place));
  for (const [from, to] of [
    [path[0], path.at(-1)] as const,
    [path[1], path.at(-1)] as const,
    [path[1], path.at(-2)] as const,
  ]) {
    const half = path[Math.floor(path.length / 2)];
    if (!from || !to || !half) continue;
    const vertex = centreThrough(from, half, to);
    if (!vertex || far(vertex, centre) > extent) continue;
    if (touches(lines, vertex) && touches(lines, from) && touches(lines, to) && corners.length < path.length)
      return { element, vertex, sides: [from, to], isRight: false };
  }
  return undefined;
};

/** A short stroke across the middle of a line, or near it: "as long as the others with such a mark". */
export const isTickMark = ({ element, a, b }: Line, lines: readonly Line[], extent: number): boolean => {
  const size = far(a, b);
  if (size > 0.09 * extent || size > 22 || element.label !== undefined) return false;
  const middle: Point = [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
  return lines.some((line) => {
    const length = far(line.a, line.b);
    if (line.element.id === element.id || length < 3 * size) return false;
    const { along, off } = footOn(middle, line.a, line.b);
    return off < 2.5 && along > 0.08 && along < 0.92 && footOn(a, line.a, line.b).off > 2;
  });
};
