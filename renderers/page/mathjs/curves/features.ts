import type { Feature } from '../../../scene.js';
import { own } from '../engine.js';
import type { Formula } from '../formula.js';
import { exact } from '../values.js';
import type { Break } from './breaks.js';
import { type Real, rootsOf, tidy } from './roots.js';

/** The derivative, by mathjs where it knows the formula, else by differences. */
export const slopeOf = (
  formula: Formula,
  width: number,
): { readonly slope: Real; readonly next: Formula | undefined } => {
  const { node, variables, scope } = formula;
  const by = variables[0] ?? 'x';
  if (node !== undefined) {
    try {
      const derived = own.derivative(node, by);
      const compiled = derived.compile();
      const known = new Map(scope);
      const at: Real = (x) => {
        known.set(by, x);
        const value: unknown = compiled.evaluate(known);
        return typeof value === 'number' ? value : Number.NaN;
      };
      return { slope: at, next: { at, node: derived, text: derived.toString(), variables, scope } };
    } catch {
      // mathjs does not know the derivative of every function.
    }
  }
  const step = width * 1e-5;
  return { slope: (x) => (formula.at(x + step) - formula.at(x - step)) / (2 * step), next: undefined };
};

const near = (x: number, breaks: readonly Break[], width: number): boolean =>
  breaks.some((one) => Math.abs(one.x - x) < 1e-5 * width);

const turning = (formula: Formula, slope: Real, from: number, to: number, breaks: readonly Break[]): Feature[] => {
  const width = to - from;
  const step = width * 1e-4;
  return rootsOf(slope, from, to).flatMap((x): Feature[] => {
    if (near(x, breaks, width) || x <= from + step || x >= to - step) return [];
    const [left, right] = [slope(x - step), slope(x + step)];
    const y = exact(tidy(formula.at(x)));
    if (left > 0 && right < 0) return [{ kind: 'maximum', x: exact(x), y }];
    if (left < 0 && right > 0) return [{ kind: 'minimum', x: exact(x), y }];
    return [];
  });
};

const bending = (formula: Formula, bend: Real, from: number, to: number, breaks: readonly Break[]): Feature[] => {
  const width = to - from;
  const step = width * 1e-4;
  return rootsOf(bend, from, to).flatMap((x): Feature[] => {
    if (near(x, breaks, width) || x <= from + step || x >= to - step) return [];
    if (!(bend(x - step) * bend(x + step) < 0)) return [];
    return [{ kind: 'inflection', x: exact(x), y: exact(tidy(formula.at(x))) }];
  });
};

const settles = (values: readonly number[], tolerance: number): number | undefined => {
  const [far, farther, farthest] = values;
  if (far === undefined || farther === undefined || farthest === undefined || !Number.isFinite(farthest))
    return undefined;
  const calm = Math.abs(farthest - farther) <= 0.2 * Math.abs(farther - far) + tolerance;
  const limit = tidy(farthest, undefined, 1e3);
  return calm && Math.abs(farthest - limit) < 1e-3 && Math.abs(farthest - farther) < 1e-2 ? limit : undefined;
};

/** What a graph that goes on for ever comes near to on one side. */
const farAway = ({ at }: Formula, side: 1 | -1): Feature | undefined => {
  // Exponentials overflow early, fractions come near only late.
  for (const far of [
    [1.003e5 + 0.37, 1.007e6 + 0.71, 1.0013e7 + 0.13],
    [40, 80, 160],
  ]) {
    const places = far.map((x) => x * side);
    const level = settles(
      places.map((x) => at(x)),
      1e-9,
    );
    if (level !== undefined) return { kind: 'horizontal-asymptote', y: exact(level) };
  }
  const places = [1.003e4 + 0.37, 1.007e5 + 0.71, 1.0013e6 + 0.13].map((x) => x * side);
  const slope = settles(
    places.map((x) => at(x) / x),
    1e-9,
  );
  if (slope === undefined || slope === 0) return undefined;
  const offset = settles(
    places.map((x) => at(x) - slope * x),
    1e-6,
  );
  return offset === undefined ? undefined : { kind: 'oblique-asymptote', y: exact(offset), slope: exact(slope) };
};

const asymptotes = (formula: Formula): Feature[] => {
  const found = [farAway(formula, -1), farAway(formula, 1)].filter((one) => one !== undefined);
  return found.filter((one, index) => found.findIndex(({ kind, y }) => kind === one.kind && y === one.y) === index);
};

const fromBreaks = (breaks: readonly Break[]): Feature[] =>
  breaks.flatMap(({ x, kind, y }): Feature[] => {
    if (kind === 'pole') return [{ kind: 'vertical-asymptote', x: exact(x) }];
    if (kind === 'hole') return [{ kind: 'hole', x: exact(x), ...(y === undefined ? {} : { y: exact(y) }) }];
    return kind === 'jump' ? [{ kind: 'jump', x: exact(x) }] : [];
  });

/**
 * All that is special about a graph between two places, from left to right.
 * @param endless the program did not say where it ends, so it may come near to a line far away.
 */
export const featuresOf = (
  formula: Formula,
  [from, to]: readonly [number, number],
  breaks: readonly Break[],
  endless: boolean,
): { readonly features: readonly Feature[]; readonly slope: number | undefined } => {
  const width = to - from;
  const { slope, next } = slopeOf(formula, width);
  const f: Real = (x) => formula.at(x);
  const roots = rootsOf(f, from, to)
    .filter((x) => !near(x, breaks, width))
    .map((x): Feature => ({ kind: 'root', x: exact(x), y: 0 }));
  const start = from <= 0 && to >= 0 && !near(0, breaks, width) ? f(0) : Number.NaN;
  const intercept: Feature[] = Number.isFinite(start) ? [{ kind: 'y-intercept', x: 0, y: exact(tidy(start)) }] : [];
  const slopes = [0.13, 0.41, 0.77, 0.93].map((part) => slope(from + part * width));
  const straight =
    breaks.every(({ kind }) => kind === 'hole') &&
    slopes.every((one) => Math.abs(one - (slopes[0] ?? 0)) < 1e-7 * Math.max(1, Math.abs(one)));
  if (straight)
    return { features: [...roots, ...intercept, ...fromBreaks(breaks)], slope: exact(tidy(slopes[0] ?? 0)) };
  const bend = next === undefined ? undefined : slopeOf(next, width).slope;
  const turns = turning(formula, slope, from, to, breaks);
  // Where a graph touches the axis the derivative tells the place better.
  const sharp = roots.map((root) => {
    const turn = turns.find(({ x, y }) => Math.abs((x ?? 0) - (root.x ?? 0)) < 1e-6 * width && Math.abs(y ?? 1) < 1e-9);
    return turn?.x === undefined ? root : { ...root, x: turn.x };
  });
  const features = [
    ...sharp,
    ...intercept,
    ...turns,
    ...(bend === undefined ? [] : bending(formula, bend, from, to, breaks)),
    ...fromBreaks(breaks),
    ...(endless && breaks.every(({ kind }) => kind !== 'jump') ? asymptotes(formula) : []),
  ];
  const place = ({ x }: Feature): number => x ?? Infinity;
  return { features: features.toSorted((a, b) => place(a) - place(b)), slope: undefined };
};
