import { oncePer } from '../once-per.js';
import { highest, lowest, meanOf } from './statistics.js';
import type { Plot } from './reading.js';

export type Place = readonly [x: number, y: number, z: number];

/** The way of a line through space. */
export interface SpaceCourse {
  readonly start: Place;
  readonly end: Place;
  readonly low: Place;
  readonly high: Place;
  /** 1 where it goes up from end to end, -1 where it goes down, 0 where it does neither. */
  readonly upright: 1 | -1 | 0;
  /** How often it turns about itself, seen from above: positive for counterclockwise. */
  readonly turns: number;
  /** How far from that middle it is, at least and at most. */
  readonly radius: readonly [low: number, high: number];
}

const courseOf = (path: readonly Place[]): SpaceCourse | undefined => {
  const [start, end] = [path[0], path.at(-1)];
  if (!start || !end || path.length < 8) return undefined;
  const side = (at: 0 | 1 | 2): number[] => path.map((place) => place[at]);
  const [low, high] = [lowest, highest].map((of): Place => [of(side(0)), of(side(1)), of(side(2))]) as [Place, Place];
  const steps = path.slice(1).map((place, index) => place[2] - (path[index]?.[2] ?? 0));
  const slack = (high[2] - low[2]) * 1e-6;
  const upright = steps.every((step) => step >= -slack) ? 1 : steps.every((step) => step <= slack) ? -1 : 0;
  const [cx, cy] = [(low[0] + high[0]) / 2, (low[1] + high[1]) / 2];
  const around = path.map(([x, y]) => [x - cx, y - cy] as const);
  // By how it turns, which is as often as it goes around: a spiral that widens has no middle to go around.
  const ways = path
    .slice(1)
    .map(([x, y], index) => [x - (path[index]?.[0] ?? 0), y - (path[index]?.[1] ?? 0)] as const);
  const angle = ways.slice(1).reduce((sum, [x, y], index) => {
    const [a, b] = ways[index] ?? [0, 0];
    return sum + Math.atan2(a * y - b * x, a * x + b * y);
  }, 0);
  const far = around.map(([x, y]) => Math.hypot(x, y));
  return {
    start,
    end,
    low,
    high,
    upright: low[2] === high[2] ? 0 : upright,
    turns: angle / (2 * Math.PI),
    radius: [lowest(far), highest(far)],
  };
};

/** The way of a plot that is a single line in space. */
export const spaceCourse = oncePer((plot: Plot): SpaceCourse | undefined => {
  const [line, ...others] = plot.drawn === 'space-line' ? plot.elements : [];
  return line && others.length === 0 ? courseOf((line.space ?? []).map(([x, y, z]): Place => [x, y, z])) : undefined;
});

/** The mean of what is drawn of each series of a cloud of points in space. */
export const spaceMeans = oncePer((plot: Plot): ReadonlyMap<string, Place> => {
  const places = new Map<string, Place[]>();
  for (const { series, element } of plot.rows) {
    const [place, ...more] = element.space ?? [];
    if (series === undefined || !place || more.length > 0) continue;
    const list = places.get(series);
    if (list) list.push([...place] as [number, number, number]);
    else places.set(series, [[...place] as [number, number, number]]);
  }
  const mean = (list: readonly Place[], at: 0 | 1 | 2): number => meanOf(list.map((place) => place[at]));
  return new Map([...places].map(([name, list]) => [name, [mean(list, 0), mean(list, 1), mean(list, 2)] as const]));
});
