import type { Arguments } from '../arguments.js';
import { defineDrawing, type DrawingFunction, type Figure, Mistake } from '../figure.js';
import { lookOf, lookOptions, numberOption, textOption } from '../look.js';
import { exact, numberFrom, plainValue } from '../values.js';
import { curveShape } from './curve-shape.js';
import { listOption, vectorOption, placeAt } from './read.js';
import { circleIn } from './round.js';
import { flat, type Space, spaceOf, strokeIn } from './state.js';
import { distance, type Vec3 } from './vector.js';

export const rangeAt = (value: unknown, what: string): readonly [number, number] => {
  const list = plainValue(value);
  const [low, high] = Array.isArray(list) ? list.map(numberFrom) : [];
  if (low === undefined || high === undefined || low >= high)
    throw new Mistake(`${what} must be a range such as [0, 2 pi], the smaller number first`);
  return [low, high];
};

const planes: Readonly<Record<string, (point: Vec3, at: number) => Vec3>> = {
  xy: ([x, y], at) => [x, y, at],
  xz: ([x, , z], at) => [x, at, z],
  yz: ([, y, z], at) => [at, y, z],
};

/** Where a curve falls on planes: thin, grey. `shadow: ["xy"]`, at the level of `shadowAt`. */
const addShadows = (
  given: Arguments,
  figure: Figure,
  space: Space,
  points: readonly Vec3[],
  name: string | undefined,
): void => {
  const levels = vectorOption(given, figure, 'shadowAt') ?? [0, 0, 0];
  for (const plane of listOption(given, 'shadow') ?? []) {
    const fall = planes[String(plane)];
    if (!fall) throw new Mistake(`shadow is a list of ${Object.keys(planes).join(', ')}`);
    const level = plane === 'xy' ? levels[2] : plane === 'xz' ? levels[1] : levels[0];
    figure.add({
      kind: 'curve',
      ...strokeIn(
        space,
        points.map((point) => fall(point, level)),
        { hidden: 'solid' },
      ),
      look: { stroke: '#8a8a8a', width: figure.settings.stroke * 0.8, dash: 'dashed' },
      data: { type: 'projection', plane: String(plane), ...(name === undefined ? {} : { of: name }) },
    });
  }
};

const curve3 = defineDrawing({
  name: 'curve3',
  signature: 'curve3(x(t), y(t), z(t), [t0, t1], "label", {color, width, shadow, shadowAt, arrow, samples})',
  about:
    'A curve in space by three formulas in `t`. `shadow: ["xy"]` draws its projection onto a plane of coordinates, at the level that `shadowAt` has for it. Its value has `length`.',
  example:
    'space({azimuth: 125, elevation: 22})\naxes3([2, 2, 4])\ncurve3(cos(t), sin(t), t / 5, [0, 6 pi], {color: "crimson", shadow: ["xy"]})',
  draw: (given, figure) => {
    given.allow(...lookOptions, 'shadow', 'shadowAt', 'samples', 'name');
    const space = spaceOf(figure);
    const formulas = [0, 1, 2].map((index) => given.formula(index, ['t']));
    const [low, high] = rangeAt(given.any(3), 'argument 4');
    const samples = Math.min(2_000, Math.max(8, Math.round(numberOption(given, 'samples') ?? 320)));
    const points = Array.from({ length: samples + 1 }, (_, index): Vec3 => {
      const t = low + ((high - low) * index) / samples;
      return [formulas[0]?.at(t) ?? NaN, formulas[1]?.at(t) ?? NaN, formulas[2]?.at(t) ?? NaN];
    });
    if (points.some((point) => !point.every(Number.isFinite)))
      throw new Mistake('The curve has no value somewhere in this range');
    const size = points.slice(1).reduce((sum, point, index) => sum + distance(point, points[index] ?? point), 0);
    const name = textOption(given, 'name');
    addShadows(given, figure, space, points, name);
    const end = points[Math.round(samples * 0.97)] ?? [0, 0, 0];
    const text = given.label(4);
    const id = figure.add({
      kind: 'curve',
      ...strokeIn(space, points),
      look: lookOf(given, {}),
      name,
      label: text === undefined ? undefined : { text, at: flat(space, end) },
      measures: { length: Number(size.toPrecision(5)) },
      unit: figure.settings.unit,
      data: {
        type: 'space curve',
        ...curveShape(points, size),
        x: formulas[0]?.text ?? '',
        y: formulas[1]?.text ?? '',
        z: formulas[2]?.text ?? '',
        from: exact(low),
        to: exact(high),
      },
      space: [points[0] ?? end, points.at(-1) ?? end],
    });
    return figure.handle(id, { length: size });
  },
});

const circle3 = defineDrawing({
  name: 'circle3',
  signature: 'circle3(centre, radius, {normal, color, dash})',
  about: 'A circle in space, level or at right angles to `normal`.',
  example: 'axes3(3)\ncircle3([0, 0, 0], 2, {normal: [1, 0, 0], color: "teal"})',
  draw: (given, figure) => {
    given.allow(...lookOptions, 'normal');
    const centre = placeAt(given, figure, 0, 'the centre');
    const radius = given.positive(1, 'the radius');
    const points = circleIn(centre, vectorOption(given, figure, 'normal') ?? [0, 0, 1], radius);
    const id = figure.add({
      kind: 'circle',
      ...strokeIn(spaceOf(figure), points, { closed: true }),
      look: lookOf(given, {}),
      measures: { radius: exact(radius), area: exact(Math.PI * radius * radius) },
      unit: figure.settings.unit,
      space: [centre],
    });
    return figure.handle(id, { radius });
  },
});

export const curveFunctions: readonly DrawingFunction[] = [curve3, circle3];
