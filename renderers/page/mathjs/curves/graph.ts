import type { Spot } from '../figure.js';
import type { Break } from './breaks.js';
import { gridOf, type Real } from './roots.js';

/** Courses of y = f(x), apart at its breaks. */
export const graphCourses = (f: Real, from: number, to: number, breaks: readonly Break[]): Spot[][] => {
  const width = to - from;
  const hair = width * 1e-7;
  const edges = [from, ...breaks.flatMap(({ x }) => [x - hair, x + hair]), to];
  const courses: Spot[][] = [];
  for (let index = 0; index < edges.length; index += 2) {
    const [start, end] = [Math.max(from, edges[index] as number), Math.min(to, edges[index + 1] as number)];
    if (!(end > start)) continue;
    const count = Math.max(24, Math.ceil((900 * (end - start)) / width));
    // Near its ends a branch may be steep: look there more closely.
    const eased = gridOf(0, 1, count).map((part) => part - (0.5 * Math.sin(2 * Math.PI * part)) / (2 * Math.PI));
    let open: Spot[] = [];
    for (const part of eased) {
      const x = start + (end - start) * part;
      const y = f(x);
      if (Number.isFinite(y)) open.push([x, y]);
      else if (open.length > 0) {
        courses.push(open);
        open = [];
      }
    }
    if (open.length > 0) courses.push(open);
  }
  return courses.filter((course) => course.length > 1);
};

/** The heights that should be seen: all, but for what shoots up or down to a pole. */
export const heightsOf = (
  courses: readonly (readonly Spot[])[],
  torn: boolean,
): readonly [number, number] | undefined => {
  const all = courses
    .flat()
    .map(([, y]) => y)
    .toSorted((a, b) => a - b);
  if (all.length === 0) return undefined;
  const at = (part: number): number =>
    all[Math.min(all.length - 1, Math.max(0, Math.round(part * (all.length - 1))))] as number;
  if (!torn) return [at(0), at(1)];
  const [low, high] = [at(0.12), at(0.88)];
  const room = Math.max(high - low, 1) * 0.6;
  return [Math.max(at(0), low - room), Math.min(at(1), high + room)];
};
