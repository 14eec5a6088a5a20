import type { Box, Point } from '../../scene.js';
import type { Outline } from './strokes.js';

const round = (value: number): number => Math.round(value * 100) / 100;

const between = (a: number, b: number, c: number, d: number, t: number): number => {
  const s = 1 - t;
  return s * s * s * a + 3 * s * s * t * b + 3 * s * t * t * c + t * t * t * d;
};

/** Points on each piece of a curve: enough to follow it to a pixel. */
const steps = 8;

/** The vertices of an outline as drawn: curves are followed, an ellipse is walked around once. */
export const courseOf = ({ kind, points }: Outline): Point[] => {
  const [first = [0, 0], second = [0, 0]] = points;
  if (kind === 'ellipse') {
    return Array.from({ length: 24 }, (_, index): Point => {
      const angle = (index / 24) * 2 * Math.PI;
      return [round(first[0] + second[0] * Math.cos(angle)), round(first[1] + second[1] * Math.sin(angle))];
    });
  }
  if (kind !== 'curve') return points.map(([x, y]): Point => [round(x), round(y)]);
  const course: Point[] = [[round(first[0]), round(first[1])]];
  for (let index = 0; index + 3 < points.length; index += 3) {
    const [a, b, c, d] = [points[index], points[index + 1], points[index + 2], points[index + 3]];
    if (a === undefined || b === undefined || c === undefined || d === undefined) break;
    for (let step = 1; step <= steps; step += 1) {
      const t = step / steps;
      course.push([round(between(a[0], b[0], c[0], d[0], t)), round(between(a[1], b[1], c[1], d[1], t))]);
    }
  }
  return course;
};

/** The box around points, CSS pixels. */
export const boxAround = (points: readonly Point[]): Box => {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of points) {
    [left, right] = [Math.min(left, x), Math.max(right, x)];
    [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
  }
  if (left > right) return { x: 0, y: 0, width: 0, height: 0 };
  return { x: round(left), y: round(top), width: round(right - left), height: round(bottom - top) };
};

export const joinBoxes = (boxes: readonly Box[]): Box =>
  boxAround(
    boxes.flatMap(({ x, y, width, height }): Point[] => [
      [x, y],
      [x + width, y + height],
    ]),
  );
