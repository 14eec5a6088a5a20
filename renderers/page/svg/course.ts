import { SVGPathData } from 'svg-pathdata';
import type { ElementKind, Point } from '../../scene.js';
import { boxAround, onPaper } from './geometry.js';

export interface Course {
  readonly kind: ElementKind;
  readonly path: readonly Point[];
}

/** What is drawn from one putting down of the pen to the next. */
interface Part {
  readonly points: Point[];
  closed: boolean;
  straight: boolean;
}

const mostPoints = 400;
const steps = 8;

type Cubic = readonly [Point, Point, Point, Point];

const along = ([a, b, c, d]: Cubic, t: number): Point => {
  const u = 1 - t;
  const mix = (axis: 0 | 1): number =>
    u * u * u * a[axis] + 3 * u * u * t * b[axis] + 3 * u * t * t * c[axis] + t * t * t * d[axis];
  return [mix(0), mix(1)];
};

const same = (a: Point | undefined, b: Point | undefined): boolean =>
  a !== undefined && b !== undefined && Math.abs(a[0] - b[0]) < 0.01 && Math.abs(a[1] - b[1]) < 0.01;

/** The parts of a path, in points only, as the browser's own `d` has them. */
const partsOf = (d: string): Part[] => {
  const { commands } = new SVGPathData(d).toAbs().normalizeHVZ(false).normalizeST().qtToC().aToC();
  const parts: Part[] = [];
  let start: Point = [0, 0];
  let part: Part | undefined;
  const open = (at: Point): Part => {
    const fresh: Part = { points: [at], closed: false, straight: true };
    parts.push(fresh);
    return fresh;
  };
  for (const command of commands) {
    if (command.type === SVGPathData.MOVE_TO) {
      start = [command.x, command.y];
      // Where the pen is put down again where it was, it goes on.
      if (part === undefined || part.closed || !same(part.points.at(-1), start)) part = undefined;
    } else if (command.type === SVGPathData.CLOSE_PATH) {
      part ??= open(start);
      part.closed = true;
    } else if (command.type === SVGPathData.LINE_TO) {
      part = part === undefined || part.closed ? open(start) : part;
      part.points.push([command.x, command.y]);
    } else if (command.type === SVGPathData.CURVE_TO) {
      part = part === undefined || part.closed ? open(start) : part;
      part.straight = false;
      const from = part.points.at(-1) ?? start;
      const curve: Cubic = [from, [command.x1, command.y1], [command.x2, command.y2], [command.x, command.y]];
      for (let step = 1; step <= steps; step += 1) part.points.push(along(curve, step / steps));
    }
  }
  return parts;
};

/** Every point of a closed curve stands on the ellipse that fills its box. */
const roundKind = (points: readonly Point[]): ElementKind | undefined => {
  const { x, y, width, height } = boxAround(points);
  if (Math.min(width, height) < 1) return undefined;
  const round = points.every(([px, py]) => {
    const reach = Math.hypot((px - x - width / 2) / (width / 2), (py - y - height / 2) / (height / 2));
    return Math.abs(reach - 1) < 0.02;
  });
  if (!round) return undefined;
  return Math.abs(width - height) < 0.02 * Math.max(width, height) ? 'circle' : 'ellipse';
};

const isUpright = (points: readonly Point[]): boolean => {
  const { x, y, width, height } = boxAround(points);
  const atCorner = ([px, py]: Point): boolean =>
    Math.min(Math.abs(px - x), Math.abs(px - x - width)) < 0.01 &&
    Math.min(Math.abs(py - y), Math.abs(py - y - height)) < 0.01;
  return points.length === 4 && points.every(atCorner) && width > 0 && height > 0;
};

const thinned = (points: readonly Point[]): readonly Point[] => {
  if (points.length <= mostPoints) return points;
  const every = (points.length - 1) / (mostPoints - 1);
  return Array.from({ length: mostPoints }, (_, index) => points[Math.round(index * every)] as Point);
};

/** Outlines of at most so many corners have each of them on purpose; those of more may be curves in small steps. */
const fewCorners = 12;

/** The corners of a closed outline without those that it goes straight through. */
const turning = (points: readonly Point[]): Point[] => {
  if (points.length > fewCorners) return [...points];
  const corners = points.filter((point, index) => {
    const [before, after] = [points.at(index - 1) ?? point, points[(index + 1) % points.length] ?? point];
    const [ax, ay] = [point[0] - before[0], point[1] - before[1]];
    const [bx, by] = [after[0] - point[0], after[1] - point[1]];
    const off = Math.abs(ax * by - ay * bx) / Math.hypot(ax + bx, ay + by);
    return !(off < 0.02 && ax * bx + ay * by > 0);
  });
  return corners.length > 2 ? corners : [...points];
};

const courseOfPart = ({ closed, straight, points: drawn }: Part, matrix: DOMMatrix, filled: boolean): Course => {
  const points = drawn
    .map(([x, y]) => onPaper(matrix, x, y))
    .filter((point, index, all) => index === 0 || !same(point, all[index - 1]));
  const back = points.length > 2 && same(points[0], points.at(-1));
  const course = (kind: ElementKind, path: readonly Point[] = points): Course => ({ kind, path: thinned(path) });
  if (straight && points.length === 2) return course('rule');
  if (!straight) return course(closed || back ? (roundKind(points) ?? 'path') : 'path');
  if (!closed && !back && !filled) return course('path');
  const corners = turning(back ? points.slice(0, -1) : points);
  if (isUpright(corners)) return course('rect', corners);
  return closed || back ? course('polygon', corners) : course('path');
};

/** What each part of a path is, and where it runs on paper; none for a path that is broken. */
export const coursesOf = (d: string, matrix: DOMMatrix, filled: boolean): Course[] => {
  try {
    return partsOf(d)
      .map((part) => courseOfPart(part, matrix, filled))
      .filter(({ path }) => path.length > 0);
  } catch {
    return [];
  }
};

/** What a path, polygon, polyline or line is, and where it runs on paper. Undefined for a path that is broken. */
export const courseOf = (d: string, matrix: DOMMatrix, filled: boolean): Course | undefined => {
  const [first, ...more] = coursesOf(d, matrix, filled);
  if (first === undefined || more.length === 0) return first;
  return { kind: 'path', path: thinned([first, ...more].flatMap(({ path }) => path)) };
};
