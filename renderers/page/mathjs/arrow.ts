import type { Spot } from './figure.js';

/** The head of an arrow at the end of a course: its tip is the course's end. Undefined for a course of no length. */
export const headOf = (course: readonly Spot[], width: number): readonly Spot[] | undefined => {
  const tip = course.at(-1);
  if (tip === undefined) return undefined;
  const length = 6 + 3.2 * width;
  const half = length * 0.36;
  const before = course.findLast(([x, y]) => Math.hypot(tip[0] - x, tip[1] - y) > length * 0.8) ?? course[0];
  if (before === undefined) return undefined;
  const [dx, dy] = [tip[0] - before[0], tip[1] - before[1]];
  const long = Math.hypot(dx, dy);
  if (long < 1e-6) return undefined;
  const [ux, uy] = [dx / long, dy / long];
  const [backX, backY] = [tip[0] - ux * length, tip[1] - uy * length];
  const notch: Spot = [tip[0] - ux * length * 0.78, tip[1] - uy * length * 0.78];
  return [tip, [backX - uy * half, backY + ux * half], notch, [backX + uy * half, backY - ux * half]];
};
