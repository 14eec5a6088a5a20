import type { Note } from '../../../../html/testimony.js';
import { type Real, rootsOf, tidy } from '../../../mathjs/curves/roots.js';
import { type Any, at, call, number, tidy as exact } from '../parts.js';

type Features = NonNullable<Note['features']>;
type Special = Features[number];

/** What is special about the graph of a function, from left to right; the slope where it is straight. */
interface Course {
  readonly features: Features;
  readonly slope: number | undefined;
}

const straightSlope = (slope: Real, from: number, to: number): number | undefined => {
  const [first = Number.NaN, ...others] = [0.13, 0.41, 0.77, 0.93].map((part) => slope(from + part * (to - from)));
  const isStraight = others.every((one) => Math.abs(one - first) < 1e-6 * Math.max(1, Math.abs(first)));
  return isStraight ? exact(tidy(Math.round(first * 1e7) / 1e7)) : undefined;
};

/** Roots, the intercept and turning points of a graph of a function; undefined for any other curve. */
export const functionCourse = (curve: Any): Course | undefined => {
  if (at(curve, 'visProp', 'curvetype') !== 'functiongraph') return undefined;
  const f: Real = (x) => number(call(curve, 'Y', x));
  const bounds = at(curve, 'board', 'attr', 'boundingbox');
  const box = Array.isArray(bounds) ? bounds : [];
  const from = Math.max(number(call(curve, 'minX')), number(box[0]));
  const to = Math.min(number(call(curve, 'maxX')), number(box[2]));
  if (!(from < to)) return undefined;
  const width = to - from;
  const step = width * 1e-5;
  const slope: Real = (x) => (f(x + step) - f(x - step)) / (2 * step);
  const spot = (kind: Special['kind'], x: number, y: number): Special => ({ kind, x: exact(x), y: exact(y) });
  const start = from <= 0 && to >= 0 ? f(0) : Number.NaN;
  const straight = straightSlope(slope, from, to);
  const turns =
    straight !== undefined
      ? []
      : rootsOf(slope, from, to).flatMap((x): Features => {
          const [left, right, y] = [slope(x - 10 * step), slope(x + 10 * step), tidy(f(x))];
          if (!(left * right < 0) || !Number.isFinite(y) || x - from < step || to - x < step) return [];
          return [
            spot(
              left > 0 ? 'maximum' : 'minimum',
              Math.abs(x - Math.round(x * 1e4) / 1e4) < 1e-7 ? Math.round(x * 1e4) / 1e4 : x,
              y,
            ),
          ];
        });
  const features = [
    ...rootsOf(f, from, to).map((x) => spot('root', x, 0)),
    ...(Number.isFinite(start) ? [spot('y-intercept', 0, tidy(start))] : []),
    ...turns,
  ];
  return { features: features.toSorted((a, b) => (a.x ?? 0) - (b.x ?? 0)), slope: straight };
};
