import type { Arguments } from '../arguments.js';
import { clipped } from '../curves/course.js';
import { defineDrawing, type Figure, Mistake, type Spot } from '../figure.js';
import type { Formula } from '../formula.js';
import { lookOf, lookOptions, labelIn } from '../look.js';
import { exact } from '../values.js';
import { polygonArea } from './straight.js';

const count = 400;

/** Simpson's rule on many short pieces. */
const integral = (f: (x: number) => number, a: number, b: number): number => {
  const parts = 2_000;
  const step = (b - a) / parts;
  let sum = f(a) + f(b);
  for (let index = 1; index < parts; index += 1) sum += f(a + index * step) * (index % 2 === 0 ? 2 : 4);
  return (sum * step) / 3;
};

const edgesIn = (given: Arguments, index: number): readonly [number, number] => {
  const [a, b] = [given.number(index, 'where it begins'), given.number(index + 1, 'where it ends')];
  if (!(a < b)) throw new Mistake(`The region begins at ${a} and must end to the right of that, not at ${b}`);
  return [a, b];
};

const shaded = (given: Arguments): ReturnType<typeof lookOf> =>
  lookOf(given, { fill: '#7fb2e5', opacity: 0.45, width: 0 });

const addBetween = (
  given: Arguments,
  figure: Figure,
  upper: Formula,
  lower: Formula | undefined,
  [a, b]: readonly [number, number],
  text: string | undefined,
): object => {
  const xs = Array.from({ length: count + 1 }, (_, index) => a + ((b - a) * index) / count);
  const low = (x: number): number => lower?.at(x) ?? 0;
  const top = xs.map((x): Spot => [x, upper.at(x)]);
  const bottom = xs.map((x): Spot => [x, low(x)]);
  if (![...top, ...bottom].every(([, y]) => Number.isFinite(y)))
    throw new Mistake(`The formula ${upper.text ?? ''} has no finite value everywhere from ${a} to ${b}`);
  const signed = integral((x) => upper.at(x) - low(x), a, b);
  const area = integral((x) => Math.abs(upper.at(x) - low(x)), a, b);
  const middle = xs[Math.floor(count / 2)] as number;
  const id = figure.add({
    kind: 'area',
    level: 'region',
    outline: (view) => {
      const [down, up] = view.room.y;
      const hold = ([x, y]: Spot): Spot => [x, Math.max(down, Math.min(up, y))];
      return { type: 'path', courses: [[...top.map(hold), ...bottom.map(hold).toReversed()]], closed: true };
    },
    extent: [top[0] as Spot, bottom[0] as Spot, top.at(-1) as Spot, bottom.at(-1) as Spot],
    look: shaded(given),
    label: text === undefined ? undefined : { text, at: [middle, (upper.at(middle) + low(middle)) / 2], on: true },
    measures: { area: exact(Number(area.toPrecision(9))), value: exact(Number(signed.toPrecision(9))) },
    data: {
      from: exact(a),
      to: exact(b),
      ...(upper.text === undefined ? {} : { formula: upper.text }),
      ...(lower?.text === undefined ? {} : { lower: lower.text }),
    },
  });
  return figure.handle(id, { area, integral: signed });
};

const area = defineDrawing({
  name: 'area',
  signature: 'area(f(x), a, b, "A", {fill, opacity, hatch})',
  about: 'Shades between a graph and the x-axis from a to b. Its value has `area` and `integral`.',
  example: 'figure({x: [-1, 4], y: [-1, 4]})\naxes("x", "y")\nf(x) = 4 x - x^2\narea(f, 1, 3, "A")\nplot(f)',
  draw: (given, figure) => {
    given.allow(...lookOptions);
    return addBetween(given, figure, given.formula(0, ['x']), undefined, edgesIn(given, 1), labelIn(given, 3));
  },
});

const between = defineDrawing({
  name: 'between',
  signature: 'between(f(x), g(x), a, b, "A", {fill, opacity, hatch})',
  about: 'Shades between two graphs from a to b.',
  example:
    'figure({x: [-2, 3], y: [-1, 5]})\naxes("x", "y")\nbetween(x + 2, x^2, -1, 2, {fill: "gold"})\nplot(x + 2)\nplot(x^2)',
  draw: (given, figure) => {
    given.allow(...lookOptions);
    return addBetween(
      given,
      figure,
      given.formula(0, ['x']),
      given.formula(1, ['x']),
      edgesIn(given, 2),
      labelIn(given, 4),
    );
  },
});

const heights = { left: 0, middle: 0.5, right: 1 } as const;

const riemann = defineDrawing({
  name: 'riemann',
  signature: 'riemann(f(x), a, b, n, "left", {fill, opacity})',
  about:
    'n rectangles of one width under a graph: their heights are taken at the `"left"`, `"middle"` or `"right"` of each, or as `"lower"` or `"upper"` sums. Its value has `sum`.',
  example:
    'figure({x: [-0.5, 4.5], y: [-0.5, 5]})\naxes("x", "y")\nriemann(x^2 / 4 + 1, 0, 4, 8, "left")\nplot(x^2 / 4 + 1)',
  draw: (given, figure) => {
    given.allow(...lookOptions);
    const formula = given.formula(0, ['x']);
    const [a, b] = edgesIn(given, 1);
    const n = Math.round(given.positive(3, 'how many rectangles'));
    if (n > 500) throw new Mistake('riemann draws at most 500 rectangles');
    const way = given.label(4) ?? 'left';
    const step = (b - a) / n;
    const heightAt = (start: number): number => {
      if (way in heights) return formula.at(start + step * heights[way as keyof typeof heights]);
      const values = Array.from({ length: 41 }, (_, index) => formula.at(start + (step * index) / 40));
      if (way === 'lower') return Math.min(...values);
      if (way === 'upper') return Math.max(...values);
      throw new Mistake('The fifth argument is "left", "middle", "right", "lower" or "upper"');
    };
    let sum = 0;
    for (let index = 0; index < n; index += 1) {
      const start = a + index * step;
      const height = heightAt(start);
      if (!Number.isFinite(height)) throw new Mistake(`The formula has no finite value near x = ${exact(start)}`);
      sum += height * step;
      figure.add({
        kind: 'rect',
        level: 'region',
        outline: {
          type: 'path',
          closed: true,
          courses: [
            [
              [start, 0],
              [start + step, 0],
              [start + step, height],
              [start, height],
            ],
          ],
        },
        look: lookOf(given, { fill: '#9cc3ea', opacity: 0.6, stroke: '#4a6f95', width: 0.9 }),
        measures: { height: exact(height), area: exact(Math.abs(height) * step) },
        data: { x: exact(start), x2: exact(start + step), type: 'riemann' },
      });
    }
    return Object.freeze({ sum, width: step });
  },
});

const shade = defineDrawing({
  name: 'shade',
  signature: 'shade(A, B, C, …, "label", {fill, opacity, hatch})',
  about: 'Shades inside of some corners, without an outline.',
  example:
    'A = point(0, 0, "A")\nB = point(4, 0, "B")\nC = point(2, 3, "C")\nshade(A, B, C, {fill: "plum", hatch: true})\nsegment(A, B)',
  draw: (given, figure) => {
    given.allow(...lookOptions);
    const corners = given.spots(0, 'a corner');
    if (corners.length < 3) throw new Mistake('shade needs at least three corners');
    const id = figure.add({
      kind: 'polygon',
      level: 'region',
      outline: (view) => ({
        type: 'path',
        courses: clipped([[...corners, corners[0] as Spot]], view.room.x, view.room.y),
        closed: true,
      }),
      extent: corners,
      look: shaded(given),
      measures: { area: exact(polygonArea(corners)) },
      unit: figure.settings.unit,
      data: { type: 'shading' },
    });
    return figure.handle(id, { area: polygonArea(corners) });
  },
});

export const regionFunctions = [area, between, riemann, shade];
