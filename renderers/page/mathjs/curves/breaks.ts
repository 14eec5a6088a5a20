import { math } from '../engine.js';
import type { Formula } from '../formula.js';
import { divergesAt, gridOf, limitOf, places, type Real, rootsOf, tidy } from './roots.js';

/** A place where a graph is not one piece. */
export interface Break {
  readonly x: number;
  readonly kind: 'pole' | 'hole' | 'jump' | 'edge';
  /** For a hole, the limit. */
  readonly y?: number;
}

/** What a formula divides by, takes the logarithm of…: where these are 0 it may break. */
const criticalParts = (formula: Formula): Real[] => {
  const { node, variables, scope } = formula;
  if (node === undefined) return [];
  const parts = node.filter(
    (_, path, parent) =>
      (math.isOperatorNode(parent) && parent.op === '/' && path === 'args[1]') ||
      (math.isFunctionNode(parent) &&
        /^(?:log|log10|log2|ln|sqrt|cbrt|tan|sec|csc|cot)$/.test(parent.fn.name) &&
        path === 'args[0]'),
  );
  return parts.map((part) => {
    const compiled = part.compile();
    const known = new Map(scope);
    return (x) => {
      known.set(variables[0] ?? 'x', x);
      const value: unknown = compiled.evaluate(known);
      return typeof value === 'number' ? value : Number.NaN;
    };
  });
};

/** Where the graph leaps over more than its neighbours do, by halving the step again and again. */
const leaps = (f: Real, from: number, to: number): number[] => {
  const grid = gridOf(from, to);
  const values = grid.map(f);
  const steps = values.map((value, index) => Math.abs((values[index + 1] ?? value) - value));
  const usual = steps.filter(Number.isFinite).toSorted((a, b) => a - b);
  const middle = usual[Math.floor(usual.length / 2)] ?? 0;
  return steps.flatMap((step, index) => {
    const next = values[index + 1];
    const torn = Number.isFinite(values[index]) !== Number.isFinite(next ?? Number.NaN) && next !== undefined;
    if (!torn && !(step > 4 * middle && step > 1e-9)) return [];
    let [a, b] = [grid[index] as number, grid[index + 1] as number];
    for (let round = 0; round < 60; round += 1) {
      const half = (a + b) / 2;
      const [atA, atHalf, atB] = [f(a), f(half), f(b)];
      const inLeft = torn
        ? Number.isFinite(atA) !== Number.isFinite(atHalf)
        : Math.abs(atHalf - atA) > Math.abs(atB - atHalf);
      if (inLeft) b = half;
      else a = half;
    }
    const rest = Math.abs(f(b) - f(a));
    return torn || rest > 0.3 * step || !Number.isFinite(rest) ? [(a + b) / 2] : [];
  });
};

const breakAt = (f: Real, x: number, width: number): Break | undefined => {
  const [left, right] = [limitOf(f, x, -1, width), limitOf(f, x, 1, width)];
  const at = f(x);
  if (left !== undefined && right !== undefined) {
    if (Math.abs(left - right) > 1e-6 * Math.max(1, Math.abs(left))) return { x, kind: 'jump' };
    if (Number.isFinite(at) && Math.abs(at - left) < 1e-5 * Math.max(1, Math.abs(left))) return undefined;
    return { x, kind: 'hole', y: tidy((left + right) / 2) };
  }
  if (divergesAt(f, x, -1, width) || divergesAt(f, x, 1, width)) return { x, kind: 'pole' };
  return { x, kind: 'edge' };
};

/** Where a graph breaks between two places, from left to right. */
export const breaksOf = (formula: Formula, from: number, to: number): Break[] => {
  const f: Real = (x) => formula.at(x);
  const width = to - from;
  const critical = criticalParts(formula).flatMap((part) => rootsOf(part, from - width / places, to + width / places));
  const candidates = [...critical, ...leaps(f, from, to)]
    .map((x) => tidy(x, undefined, width))
    .filter((x) => x >= from - 1e-9 * width && x <= to + 1e-9 * width)
    .toSorted((a, b) => a - b)
    .filter((x, index, all) => index === 0 || x - (all[index - 1] as number) > 1e-6 * width);
  return candidates.flatMap((x) => breakAt(f, x, width) ?? []);
};
