import type { Spot } from '../figure.js';

/** Cuts a course to a window: what leaves it ends at its edge, and begins again where it comes back. */
export const clipped = (
  courses: readonly (readonly Spot[])[],
  x: readonly [number, number],
  y: readonly [number, number],
): Spot[][] => {
  const inside = ([px, py]: Spot): boolean => px >= x[0] && px <= x[1] && py >= y[0] && py <= y[1];
  return courses.flatMap((course) => {
    const found: Spot[][] = [];
    let open: Spot[] | undefined;
    for (const [index, spot] of course.entries()) {
      const next = course[index + 1];
      if (inside(spot) && open === undefined) found.push((open = [spot]));
      if (next === undefined) break;
      const part = segmentWithin(spot, next, x, y);
      if (part === undefined) {
        open = undefined;
        continue;
      }
      if (open === undefined) found.push((open = [part[0]]));
      open.push(part[1]);
      if (!inside(next)) open = undefined;
    }
    return found.filter((one) => one.length > 1);
  });
};

const segmentWithin = (
  a: Spot,
  b: Spot,
  x: readonly [number, number],
  y: readonly [number, number],
): readonly [Spot, Spot] | undefined => {
  let [low, high] = [0, 1];
  for (const [axis, range] of [x, y].entries()) {
    const [start, end] = [a[axis] ?? 0, b[axis] ?? 0];
    const step = end - start;
    if (step === 0) {
      if (start < range[0] || start > range[1]) return undefined;
      continue;
    }
    const [one, other] = [(range[0] - start) / step, (range[1] - start) / step];
    low = Math.max(low, Math.min(one, other));
    high = Math.min(high, Math.max(one, other));
  }
  if (low > high) return undefined;
  const at = (part: number): Spot => [a[0] + (b[0] - a[0]) * part, a[1] + (b[1] - a[1]) * part];
  return [at(low), at(high)];
};

/** Leaves out places that lie on the straight between their neighbours: `close` is in the plane's units squared. */
export const thinned = (course: readonly Spot[], close: number): Spot[] => {
  const kept: Spot[] = [];
  for (const [index, spot] of course.entries()) {
    const [before, next] = [kept.at(-1), course[index + 1]];
    if (before === undefined || next === undefined) kept.push(spot);
    else {
      const doubled = Math.abs(
        (spot[0] - before[0]) * (next[1] - before[1]) - (spot[1] - before[1]) * (next[0] - before[0]),
      );
      if (doubled > close) kept.push(spot);
    }
  }
  return kept;
};
