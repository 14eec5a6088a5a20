import { SVGPathData } from 'svg-pathdata';
import type { ElementKind, Point } from '../../scene.js';
import { boxAround, onPaper } from './geometry.js';

export interface Course {
  readonly kind: ElementKind;
  readonly path: readonly Point[];
}

interface Outline {
  readonly points: Point[];
  readonly parts: number;
  readonly closed: boolean;
  readonly straight: boolean;
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

/** The commands of a path, in lines and cubic curves only, as the browser's own `d` has them. */
const outlineOf = (d: string): Outline => {
  const { commands } = new SVGPathData(d).toAbs().normalizeHVZ(false).normalizeST().qtToC().aToC();
  const points: Point[] = [];
  let [parts, closed, straight] = [0, false, true];
  for (const [index, command] of commands.entries()) {
    if (command.type === SVGPathData.MOVE_TO) {
      // Where nothing is drawn before the next move, as in "M 50 50 m -20 0 a …" of circles, the pen was only on its way.
      const idle = commands[index + 1]?.type;
      if (idle === SVGPathData.MOVE_TO || (idle === undefined && parts > 0)) continue;
      parts += 1;
      points.push([command.x, command.y]);
    } else if (command.type === SVGPathData.LINE_TO) points.push([command.x, command.y]);
    else if (command.type === SVGPathData.CURVE_TO) {
      straight = false;
      const from = points.at(-1) ?? [0, 0];
      const curve: Cubic = [from, [command.x1, command.y1], [command.x2, command.y2], [command.x, command.y]];
      for (let step = 1; step <= steps; step += 1) points.push(along(curve, step / steps));
    } else if (command.type === SVGPathData.CLOSE_PATH) closed = true;
  }
  return { points, parts, closed, straight };
};

const same = (a: Point | undefined, b: Point | undefined): boolean =>
  a !== undefined && b !== undefined && Math.abs(a[0] - b[0]) < 0.01 && Math.abs(a[1] - b[1]) < 0.01;

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

const kindOf = ({ parts, closed, straight }: Outline, points: Point[], filled: boolean): ElementKind => {
  const back = points.length > 2 && same(points[0], points.at(-1));
  if (parts !== 1) return 'path';
  if (straight && points.length === 2) return 'rule';
  if (!straight) return closed || back ? (roundKind(points) ?? 'path') : 'path';
  if (!closed && !back && !filled) return 'path';
  if (back) points.pop();
  return isUpright(points) ? 'rect' : closed || back ? 'polygon' : 'path';
};

/** What a path, polygon, polyline or line is, and where it runs on paper. Undefined for a path that is broken. */
export const courseOf = (d: string, matrix: DOMMatrix, filled: boolean): Course | undefined => {
  let outline: Outline;
  try {
    outline = outlineOf(d);
  } catch {
    return undefined;
  }
  const points = outline.points
    .map(([x, y]) => onPaper(matrix, x, y))
    .filter((point, index, all) => index === 0 || !same(point, all[index - 1]));
  if (points.length === 0) return undefined;
  const kind = kindOf(outline, points, filled);
  return { kind, path: thinned(points) };
};
