export type Real = (x: number) => number;

/** Places per curve at which a formula is first looked at. */
export const places = 801;

export const gridOf = (from: number, to: number, count = places): number[] =>
  Array.from({ length: count }, (_, index) => from + ((to - from) * index) / (count - 1));

/** Halves an interval with a change of sign until nothing is left of it. */
const halved = (f: Real, low: number, high: number): number => {
  let [a, b, atA] = [low, high, f(low)];
  for (let round = 0; round < 80 && b - a > 1e-15 * Math.max(1, Math.abs(a)); round += 1) {
    const middle = (a + b) / 2;
    const value = f(middle);
    if (value === 0) return middle;
    if (Math.sign(value) === Math.sign(atA)) [a, atA] = [middle, value];
    else b = middle;
  }
  return (a + b) / 2;
};

/** The lowest place of a function on an interval with one valley, by golden sections. */
const lowest = (f: Real, low: number, high: number): number => {
  const ratio = (Math.sqrt(5) - 1) / 2;
  let [a, b] = [low, high];
  for (let round = 0; round < 90; round += 1) {
    const [left, right] = [b - ratio * (b - a), a + ratio * (b - a)];
    if (f(left) < f(right)) b = right;
    else a = left;
  }
  return (a + b) / 2;
};

/** Numbers that are meant: 2 for 1.9999999999. */
export const tidy = (x: number, f?: Real, scale = 1): number => {
  for (const part of [1, 2, 3, 4, 5, 6, 8, 10, 100]) {
    const near = Math.round(x * part) / part;
    if (Math.abs(near - x) < 1e-7 * scale && (f === undefined || Math.abs(f(near)) <= Math.abs(f(x)) + 1e-12))
      return near + 0;
  }
  return x;
};

const apart = (found: readonly number[], width: number): number[] =>
  found
    .toSorted((a, b) => a - b)
    .filter((x, index, all) => index === 0 || x - (all[index - 1] as number) > width * 1e-7);

/**
 * Where a function is 0 between two places, touching ones included; places where it jumps over 0 are none.
 * Functions that are 0 all along have none.
 */
export const rootsOf = (f: Real, from: number, to: number): number[] => {
  const grid = gridOf(from, to);
  const values = grid.map(f);
  const size = Math.max(...values.filter(Number.isFinite).map(Math.abs), 0);
  if (size < 1e-12 || values.filter((value) => value === 0).length > 20) return [];
  const found: number[] = [];
  for (const [index, value] of values.entries()) {
    const [x, next, before] = [grid[index] as number, values[index + 1], values[index - 1]];
    if (value === 0) found.push(x);
    else if (next !== undefined && value * next < 0) {
      const root = halved(f, x, grid[index + 1] as number);
      // At a pole or a jump the function is far from 0 on both sides, however near.
      if (Math.abs(f(root)) <= 1e-6 * Math.max(Math.abs(value), Math.abs(next))) found.push(root);
    } else if (before !== undefined && next !== undefined && touches(before, value, next)) {
      const root = lowest((at) => Math.abs(f(at)), grid[index - 1] as number, grid[index + 1] as number);
      if (Math.abs(f(root)) < 1e-9 * Math.max(1, size)) found.push(root);
    }
  }
  return apart(
    found.map((x) => tidy(x, f, to - from)),
    to - from,
  );
};

const touches = (before: number, value: number, next: number): boolean =>
  before * value > 0 && value * next > 0 && Math.abs(value) <= Math.abs(before) && Math.abs(value) <= Math.abs(next);

/** The limit from one side; undefined where there is none. `side` is 1 from the right, -1 from the left. */
export const limitOf = (f: Real, x: number, side: 1 | -1, width: number): number | undefined => {
  const [far, mid, near] = [1e-4, 1e-6, 1e-8].map((part) => f(x + side * part * width));
  if (far === undefined || mid === undefined || near === undefined) return undefined;
  if (![far, mid, near].every(Number.isFinite)) return undefined;
  const [first, second] = [Math.abs(mid - far), Math.abs(near - mid)];
  const calm = second <= 0.5 * first || second < 1e-6 * Math.max(1, Math.abs(near));
  return calm && Math.abs(near) < 1e6 ? tidy(near) : undefined;
};

/** Grows beyond all bounds from one side. */
export const divergesAt = (f: Real, x: number, side: 1 | -1, width: number): boolean => {
  const [far, mid, near] = [1e-4, 1e-7, 1e-10].map((part) => Math.abs(f(x + side * part * width)));
  if (far === undefined || mid === undefined || near === undefined) return false;
  if (near === Infinity) return true;
  return near > mid && mid > far && near - mid > 0.6 * (mid - far) && near - far > 1;
};
