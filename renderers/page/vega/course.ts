import type { Point } from '../../scene.js';
import { pixel } from './collect.js';

const mostPoints = 24;

/** Points along a path as SVG writes it (`M0,0C…`): its corners where it is straight, else evenly spaced ones. */
export const courseOf = (path: string, [left, top]: Point): Point[] => {
  const drawn = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  drawn.setAttribute('d', path);
  const length = drawn.getTotalLength();
  if (!(length > 0)) return [];
  const steps = /[CSQTA]/i.test(path) ? Math.min(mostPoints, Math.max(4, Math.ceil(length / 8))) : undefined;
  const corners = steps === undefined ? cornersOf(path) : undefined;
  const points =
    corners ??
    Array.from({ length: (steps ?? 1) + 1 }, (_, at): Point => {
      const { x, y } = drawn.getPointAtLength((length * at) / (steps ?? 1));
      return [x, y];
    });
  return points.map(([x, y]): Point => [pixel(left + x), pixel(top + y)]);
};

/** The corners of a path of straight strokes in absolute coordinates; undefined where it has others. */
const cornersOf = (path: string): Point[] | undefined => {
  const steps = path.match(/[A-Za-z][^A-Za-z]*/g) ?? [];
  const points: Point[] = [];
  for (const step of steps) {
    const numbers = (step.slice(1).match(/-?[\d.]+(?:e[-+]?\d+)?/gi) ?? []).map(Number);
    const [x = 0, y = 0] = points.at(-1) ?? [];
    if (/[ML]/.test(step) && numbers.length % 2 === 0)
      for (let at = 0; at < numbers.length; at += 2) points.push([numbers[at] ?? 0, numbers[at + 1] ?? 0]);
    else if (step.startsWith('H')) points.push([numbers.at(-1) ?? x, y]);
    else if (step.startsWith('V')) points.push([x, numbers.at(-1) ?? y]);
    else return undefined;
  }
  return points;
};
