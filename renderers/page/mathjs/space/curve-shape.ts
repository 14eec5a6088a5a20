import type { Scalar } from '../../../scene.js';
import { exact } from '../values.js';
import { distance, type Vec3 } from './vector.js';

/** A course around a vertical line. */
interface Winding {
  /** How often it goes around; positive counter-clockwise as seen from above. */
  readonly turns: number;
  /** The least and the greatest distance from the line. */
  readonly near: number;
  readonly far: number;
}

/** How the course goes around the vertical through a place; undefined where it turns back or runs through it. */
const windingAround = (points: readonly Vec3[], [x, y]: readonly [number, number]): Winding | undefined => {
  const reaches = points.map(([a, b]) => Math.hypot(a - x, b - y));
  const far = Math.max(...reaches);
  // A spiral may begin on the line itself: there it has no direction yet.
  const seen = points.filter((_, at) => (reaches[at] ?? 0) > far * 1e-6);
  if (seen.length < points.length - 1 || seen.length < 3) return undefined;
  const steps = seen.slice(1).map(([a, b], at) => {
    const [c, d] = seen[at] ?? [0, 0];
    const step = Math.atan2(b - y, a - x) - Math.atan2(d - y, c - x);
    return step - 2 * Math.PI * Math.round(step / (2 * Math.PI));
  });
  const missing = points.length - seen.length;
  // Where it began on the line, the first step is as long as the next.
  const sum = steps.reduce((all, step) => all + step, missing * (steps[0] ?? 0));
  const isOneWay = steps.every((step) => Math.sign(step) === Math.sign(sum) && Math.abs(step) < 1);
  return isOneWay ? { turns: sum / (2 * Math.PI), near: Math.min(...reaches), far } : undefined;
};

const ends = (values: readonly number[]): readonly [number, number] => [Math.min(...values), Math.max(...values)];

/** How often a course comes to a highest place and goes down again; a closed one is followed all the way round. */
const crestsOf = (heights: readonly number[], isClosed: boolean): number => {
  const [low, high] = ends(heights);
  const all = isClosed ? heights.slice(0, -1) : heights;
  const steps = all
    .flatMap((height, at) => {
      const next = all[at + 1] ?? (isClosed ? all[0] : undefined);
      return next === undefined ? [] : [next - height];
    })
    .filter((step) => Math.abs(step) > (high - low) * 1e-9);
  const after = (at: number): number => steps[at + 1] ?? (isClosed ? (steps[0] ?? 0) : 0);
  return steps.filter((step, at) => step > 0 && after(at) < 0).length;
};

const isNear = (a: number, b: number, scale: number): boolean => Math.abs(a - b) <= 2e-3 * scale;

/**
 * What a reader sees of a curve in space, from the points that it was drawn with: whether it closes, how far it goes
 * along each axis, how often around an upright line and in which sense, how often it rises and falls, and of a helix
 * radius and pitch.
 */
export const curveShape = (points: readonly Vec3[], length: number): Readonly<Record<string, Scalar>> => {
  const [xs, ys, zs] = [0, 1, 2].map((at) => points.map((point) => point[at] ?? 0)) as [number[], number[], number[]];
  const [[x0, x1], [y0, y1], [z0, z1]] = [ends(xs), ends(ys), ends(zs)];
  const [first, last] = [points[0], points.at(-1)];
  const isClosed = first !== undefined && last !== undefined && distance(first, last) < 1e-6 * length;
  const around = windingAround(points, [0, 0]) ?? windingAround(points, [(x0 + x1) / 2, (y0 + y1) / 2]);
  const rise = (last?.[2] ?? 0) - (first?.[2] ?? 0);
  const isRising = zs.every((z, at) => at === 0 || (z - (zs[at - 1] ?? z)) * Math.sign(rise) > 0);
  const isEven =
    isRising && zs.every((z, at) => isNear(z, (first?.[2] ?? 0) + (rise * at) / (zs.length - 1), Math.abs(rise)));
  const turns = around === undefined ? 0 : Math.abs(around.turns);
  return {
    closed: isClosed,
    xmin: exact(x0),
    xmax: exact(x1),
    ymin: exact(y0),
    ymax: exact(y1),
    zmin: exact(z0),
    zmax: exact(z1),
    crests: crestsOf(zs, isClosed),
    ...(around === undefined ? {} : { turns: Number(turns.toPrecision(6)) }),
    ...(around !== undefined && isNear(around.near, around.far, around.far)
      ? { radius: Number(around.far.toPrecision(6)) }
      : {}),
    // Once around is a bow, and not yet a screw.
    ...(around !== undefined && isRising && turns > 1 ? { handed: around.turns * rise > 0 ? 'right' : 'left' } : {}),
    ...(around !== undefined && isEven && turns > 1 ? { pitch: Number((Math.abs(rise) / turns).toPrecision(6)) } : {}),
  };
};
