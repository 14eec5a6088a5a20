import type { Arguments } from '../arguments.js';
import { thinned } from '../curves/course.js';
import { implicitCourses } from '../curves/implicit.js';
import { defineDrawing, type Figure, Mistake, type Spot } from '../figure.js';
import { lookOf, lookOptions, numberOption, labelIn } from '../look.js';
import { exact } from '../values.js';
import { inside, labelOf, nextColour } from './graphs.js';

const rangeIn = (given: Arguments, usual: readonly [number, number]): readonly [number, number] => {
  const [from, to] = [numberOption(given, 'from') ?? usual[0], numberOption(given, 'to') ?? usual[1]];
  if (!(from < to)) throw new Mistake(`from must be below to; here they are ${from} and ${to}`);
  return [from, to];
};

/** Adds a curve by its places for a parameter. */
const addCourse = (
  given: Arguments,
  figure: Figure,
  at: (t: number) => Spot,
  [from, to]: readonly [number, number],
  data: Record<string, string | number>,
  text: string | undefined,
): object => {
  const spots = Array.from({ length: 1_200 }, (_, index) => at(from + ((to - from) * index) / 1_199));
  const courses: Spot[][] = [[]];
  for (const spot of spots) {
    if (spot.every(Number.isFinite)) courses.at(-1)?.push(spot);
    else if ((courses.at(-1)?.length ?? 0) > 0) courses.push([]);
  }
  const kept = courses.filter((course) => course.length > 1);
  if (kept.length === 0) throw new Mistake('The curve has no real place in this range; choose another from and to');
  const length = kept.reduce(
    (sum, course) =>
      sum +
      course
        .slice(1)
        .reduce(
          (part, [x, y], index) => part + Math.hypot(x - (course[index]?.[0] ?? x), y - (course[index]?.[1] ?? y)),
          0,
        ),
    0,
  );
  const id = figure.add({
    kind: 'curve',
    outline: (view) => ({ type: 'path', courses: inside(view, kept) }),
    extent: kept.flat(),
    look: lookOf(given, { stroke: nextColour(figure), width: 2 }),
    label: labelOf(given, text, kept),
    measures: { length: Number(length.toPrecision(4)) },
    data: { ...data, from: exact(from), to: exact(to) },
  });
  return figure.handle(id, { from, to });
};

const curveOptions = [...lookOptions, 'from', 'to'] as const;

const parametric = defineDrawing({
  name: 'parametric',
  signature: 'parametric(x(t), y(t), "c", {from, to, color, width, dash})',
  about: 'The curve of all places (x(t), y(t)); `t` goes from 0 to 2π unless said otherwise.',
  example: 'parametric(3 cos(t), 2 sin(2 t), {color: "purple"})',
  draw: (given, figure) => {
    given.allow(...curveOptions);
    const [x, y] = [given.formula(0, ['t']), given.formula(1, ['t'])];
    const data = { x: x.text ?? '', y: y.text ?? '', type: 'parametric' };
    return addCourse(
      given,
      figure,
      (t) => [x.at(t), y.at(t)],
      rangeIn(given, [0, 2 * Math.PI]),
      data,
      labelIn(given, 2),
    );
  },
});

const polar = defineDrawing({
  name: 'polar',
  signature: 'polar(r(theta), "c", {from, to, color, width, dash})',
  about:
    'The curve at the distance r from the origin in the direction `theta` (or `t`), in radians, from 0 to 2π unless said otherwise.',
  example: 'axes("x", "y", {labels: false})\npolar(2 (1 + cos(theta)), {color: "crimson"})',
  draw: (given, figure) => {
    given.allow(...curveOptions);
    const r = given.formula(0, ['theta', 't']);
    const data = { r: r.text ?? '', type: 'polar' };
    const at = (t: number): Spot => [r.at(t, t) * Math.cos(t), r.at(t, t) * Math.sin(t)];
    return addCourse(given, figure, at, rangeIn(given, [0, 2 * Math.PI]), data, labelIn(given, 1));
  },
});

const implicit = defineDrawing({
  name: 'implicit',
  signature: 'implicit(x^2 + y^2 == 4, "c", {color, width, dash})',
  about: 'All places where an equation in `x` and `y` holds; an expression without `==` means that it is 0.',
  example: 'figure({x: [-4, 4], y: [-3, 3]})\naxes("x", "y")\nimplicit(x^2 / 9 - y^2 / 4 == 1)',
  draw: (given, figure) => {
    given.allow(...lookOptions);
    const field = given.equation(0, ['x', 'y']);
    const { x, y } = figure.settings;
    if (x === undefined || y === undefined)
      throw new Mistake('implicit needs to know what is shown: figure({x: [-5, 5], y: [-5, 5]}) before it');
    const courses = implicitCourses((px, py) => field.at(px, py), x, y);
    if (courses.length === 0)
      throw new Mistake(`The equation ${field.text ?? ''} holds nowhere in what is shown; change figure({x, y})`);
    const text = labelIn(given, 1);
    const id = figure.add({
      kind: 'curve',
      outline: (view) => ({
        type: 'path',
        courses: courses.map((course) => thinned(course, 0.02 / (view.scale[0] * view.scale[1]))),
      }),
      extent: courses.flat(),
      look: lookOf(given, { stroke: nextColour(figure), width: 2 }),
      label: labelOf(given, text, courses),
      data: { formula: field.text ?? '', type: 'implicit' },
    });
    return figure.handle(id, { type: 'implicit' });
  },
});

export const curveFunctions = [parametric, polar, implicit];
