import type { Axis, Encoding, Point, Scalar, SceneElement } from '../scene.js';
import type { ChartRadial } from './testimony.js';

/** How far, in CSS pixels, a mark may stand from where its axis puts its value. */
const tolerance = 3;

const numberOf = (value: Scalar | undefined, axis: Axis): number | undefined => {
  const number = axis.scale === 'time' && typeof value === 'string' ? Date.parse(value) : value;
  if (typeof number !== 'number' || !Number.isFinite(number)) return undefined;
  return axis.scale === 'log' ? Math.log10(number) : number;
};

/** Where an axis puts a value; undefined where it names places instead of measuring. */
const placeOn = (axis: Axis, value: Scalar | undefined): number | undefined => {
  const [first, last, at] = [axis.domain[0], axis.domain[1], value].map((one) => numberOf(one, axis));
  if (first === undefined || last === undefined || at === undefined || first === last) return undefined;
  return axis.range[0] + ((at - first) / (last - first)) * (axis.range[1] - axis.range[0]);
};

const isAt = (axis: Axis, encoding: Encoding, candidates: readonly number[]): boolean => {
  const place = placeOn(axis, encoding[axis.channel]);
  const [low, high] = axis.range.toSorted((a, b) => a - b) as [number, number];
  // What lies outside of the plot is drawn nowhere.
  if (place === undefined || place < low - tolerance || place > high + tolerance) return true;
  return candidates.some((candidate) => Math.abs(candidate - place) <= tolerance);
};

/**
 * Whether an element stands where its axes put what it is said to show. A model of the program's own world may say
 * anything; the element's place is borne out by pixels.
 */
export const agrees = (element: SceneElement, axes: readonly Axis[]): boolean =>
  (['x', 'y'] as const).every((channel) => {
    const measuring = axes.filter((axis) => axis.channel === channel && axis.groups.includes(element.group ?? ''));
    if (measuring.length === 0) return true;
    const { box, path, points, encoding } = element;
    return measuring.some((axis) => {
      if (path !== undefined && points !== undefined)
        return points.every((shown, index) =>
          isAt(axis, shown, [path[index]?.[channel === 'x' ? 0 : 1] ?? Number.NaN]),
        );
      if (encoding === undefined) return true;
      const [start, length] = channel === 'x' ? [box.x, box.width] : [box.y, box.height];
      return isAt(axis, encoding, [start, start + length / 2, start + length]);
    });
  });

/** The same around a centre: corners and outer edges are as far from it as the radial axis puts their values. */
export const agreesAround = (
  { path = [], points, encoding }: SceneElement,
  { domain: [low, high], reach }: ChartRadial,
  [x, y]: Point,
): boolean => {
  const far = (radius: Scalar | undefined): number =>
    typeof radius === 'number' ? ((radius - low) / (high - low)) * reach : Number.NaN;
  const away = path.map(([px, py]) => Math.hypot(px - x, py - y));
  if (points)
    return points.every(({ radius }, index) => Math.abs(far(radius) - (away[index] ?? Number.NaN)) <= tolerance);
  return encoding?.radius === undefined || Math.abs(far(encoding.radius) - Math.max(...away)) <= tolerance;
};
