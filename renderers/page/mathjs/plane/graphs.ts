import type { Feature } from '../../../scene.js';
import type { Arguments } from '../arguments.js';
import { breaksOf } from '../curves/breaks.js';
import { clipped, thinned } from '../curves/course.js';
import { featuresOf } from '../curves/features.js';
import { graphCourses, heightsOf } from '../curves/graph.js';
import { defineDrawing, type Figure, type Label, Mistake, type Spot, type View } from '../figure.js';
import type { Formula } from '../formula.js';
import { flagOption, lookOf, lookOptions, numberOption, labelIn } from '../look.js';
import { exact } from '../values.js';

/** Where a curve of x begins and ends: as asked, or with what is shown. */
export const domainOf = (
  given: Arguments,
  figure: Figure,
  names: readonly [string, string] = ['from', 'to'],
): readonly [number, number] => {
  const usual = figure.settings.x ?? [-5, 5];
  const from = numberOption(given, names[0]) ?? usual[0];
  const to = numberOption(given, names[1]) ?? usual[1];
  if (!(from < to)) throw new Mistake(`${names[0]} must be below ${names[1]}; here they are ${from} and ${to}`);
  return [from, to];
};

export const inside = (view: View, courses: readonly (readonly Spot[])[]): Spot[][] =>
  clipped(courses, view.room.x, view.room.y).map((course) => thinned(course, 0.02 / (view.scale[0] * view.scale[1])));

/** The name of a curve stands near its right end, or at a place of its own. */
export const labelOf = (
  given: Arguments,
  text: string | undefined,
  courses: readonly (readonly Spot[])[],
  f?: (x: number) => number,
): Label | undefined => {
  if (text === undefined) return undefined;
  const place = numberOption(given, 'labelAt');
  if (place !== undefined && f !== undefined) return { text, at: [place, f(place)], away: [0.3, 1] };
  return {
    text,
    at: (view) => {
      const seen = inside(view, courses);
      const last = seen.at(-1) ?? [];
      return last[Math.floor(last.length * 0.93)] ?? last.at(-1) ?? [view.x[1], view.y[1]];
    },
    away: [0.7, 1],
  };
};

const seenFeatures = (features: readonly Feature[], view: View): Feature[] =>
  features.filter(({ x, y, slope }) => {
    const wide = (view.x[1] - view.x[0]) * 1e-9;
    const across = x === undefined || (x >= view.x[0] - wide && x <= view.x[1] + wide);
    const up = y === undefined || slope !== undefined || (y >= view.y[0] - 1e-9 && y <= view.y[1] + 1e-9);
    return across && up;
  });

const palette = ['#1f5fa8', '#c0392b', '#2e7d4f', '#8e44ad', '#c77700', '#007c89'];

/** Curves take colours in turn. */
export const nextColour = (figure: Figure): string => {
  const colour = palette[figure.settings.curves % palette.length] ?? '#1f5fa8';
  figure.settings.curves += 1;
  return colour;
};

const asymptoteLines = (figure: Figure, features: readonly Feature[]): void => {
  for (const { kind, x, y, slope = 0 } of features) {
    const look = { stroke: '#666666', width: 1.1, dash: 'dashed' as const };
    if (kind === 'vertical-asymptote' && x !== undefined)
      figure.add({
        kind: 'rule',
        outline: (view) => ({
          type: 'path',
          courses: [
            [
              [x, view.room.y[0]],
              [x, view.room.y[1]],
            ],
          ],
        }),
        look,
        data: { x, asymptote: true },
      });
    if ((kind === 'horizontal-asymptote' || kind === 'oblique-asymptote') && y !== undefined)
      figure.add({
        kind: 'rule',
        outline: (view) => ({
          type: 'path',
          courses: clipped(
            [
              [
                [view.room.x[0], y + slope * view.room.x[0]],
                [view.room.x[1], y + slope * view.room.x[1]],
              ],
            ],
            view.room.x,
            view.room.y,
          ),
        }),
        look,
        data: { y, asymptote: true, ...(slope === 0 ? {} : { slope }) },
      });
  }
};

/** Adds the graph of y = f(x). */
export const addGraph = (given: Arguments, figure: Figure, formula: Formula, text: string | undefined): object => {
  const [from, to] = domainOf(given, figure);
  const f = (x: number): number => formula.at(x);
  const breaks = breaksOf(formula, from, to);
  const courses = graphCourses(f, from, to, breaks);
  if (courses.length === 0)
    throw new Mistake(`The formula ${formula.text ?? ''} has no real value from ${from} to ${to}`);
  const endless = !given.options.has('from') && !given.options.has('to');
  const { features, slope } = featuresOf(formula, [from, to], breaks, endless);
  const heights = heightsOf(
    courses,
    breaks.some(({ kind }) => kind === 'pole'),
  ) ?? [0, 0];
  const look = lookOf(given, { stroke: nextColour(figure), width: 2 });
  if (flagOption(given, 'asymptotes') === true) asymptoteLines(figure, features);
  const id = figure.add({
    kind: 'curve',
    outline: (view) => ({ type: 'path', courses: inside(view, courses) }),
    extent: [[from, heights[0]], [to, heights[1]], ...(figure.settings.x === undefined ? [] : [])],
    look,
    label: labelOf(given, text, courses, f),
    ...(slope === undefined ? {} : { measures: { slope } }),
    features: (view) => seenFeatures(features, view),
    data: { ...(formula.text === undefined ? {} : { formula: formula.text }), from: exact(from), to: exact(to) },
    exact: { type: 'graph', f, from, to },
  });
  for (const { kind, x, y } of features)
    if (kind === 'hole' && x !== undefined && y !== undefined)
      figure.add({
        kind: 'point',
        outline: { type: 'dot', at: [x, y], shape: 'ring', size: 7 },
        look: { stroke: look.stroke },
        data: { x, y, hole: true },
      });
  return figure.handle(id, { from, to });
};

const graphOptions = [...lookOptions, 'from', 'to', 'labelAt', 'asymptotes'] as const;

const plot = defineDrawing({
  name: 'plot',
  signature: 'plot(f(x), "f", {from, to, color, width, dash, labelAt, asymptotes})',
  about:
    'The graph of a formula in `x`, or of a function by its name. It carries its roots, intercepts, extrema, inflections, holes, jumps, asymptotes and intersections with other curves. `asymptotes: true` draws them dashed.',
  example:
    'figure({x: [-4, 5], y: [-4, 5], width: 360, height: 300})\naxes("x", "y", {grid: true})\nf(x) = (x^2 - 1) / (x - 2)\nplot(f, "f", {asymptotes: true})\nplot(sin(2 x) + 1, {dash: "dashed"})',
  draw: (given, figure) => {
    given.allow(...graphOptions);
    return addGraph(given, figure, given.formula(0, ['x']), labelIn(given, 1));
  },
});

export const graphFunctions = [plot];
