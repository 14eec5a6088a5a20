import type { Arguments } from '../arguments.js';
import { defineDrawing, type DrawingFunction, type Figure, Mistake } from '../figure.js';
import { flagOption, lookOf, lookOptions, numberOption, labelIn, textOption } from '../look.js';
import { besideStroke } from '../plane/straight.js';
import { addStroke } from './stroke.js';
import { nameAt, placeAt, placeFrom, written } from './read.js';
import { flat, type HiddenStyle, spaceOf, strokeIn } from './state.js';
import { between, distance, scaled, type Vec3 } from './vector.js';

const strokeOptions = [...lookOptions, 'extend', 'hidden'] as const;

const point3 = defineDrawing({
  name: 'point3',
  signature: 'point3([x, y, z], "A", {dot, color})',
  about: 'A point in space. Its name can be used in place of its coordinates afterwards.',
  example:
    'cuboid(3, 2, 2, {labels: "ABCDEFGH"})\npoint3(midpoint3("F", "G"), "M")\nsegment3("A", "M", {color: "crimson"})',
  draw: (given, figure) => {
    given.allow(...lookOptions, 'dot');
    const space = spaceOf(figure);
    const at = placeAt(given, figure, 0, 'a point');
    const text = given.label(1);
    const name = text === undefined ? undefined : written(text);
    const spot = flat(space, at);
    const dot = flagOption(given, 'dot') ?? true;
    space.seen.push(at);
    const id = figure.add({
      kind: 'point',
      outline: { type: 'dot', at: spot, shape: 'circle', size: dot ? 5 : figure.settings.stroke * 0.6 },
      look: lookOf(given, {}),
      label: name === undefined ? undefined : { text: name, at: spot },
      space: [at],
      data: { dot },
    });
    if (name !== undefined) space.points.set(name, { at, id });
    return figure.handle(id, { x: at[0], y: at[1], z: at[2] });
  },
});

const hiddenOption = (given: Arguments): HiddenStyle | undefined => {
  const value = textOption(given, 'hidden');
  if (value === undefined || value === 'dashed' || value === 'none' || value === 'solid') return value;
  throw new Mistake(`hidden is one of dashed, none, solid, not "${value}"`);
};

const straight = (name: 'segment3' | 'vector3', about: string, example: string): DrawingFunction =>
  defineDrawing({
    name,
    signature: `${name}(P, Q, "label", {color, width, dash, extend, hidden})`,
    about,
    example,
    draw: (given, figure) => {
      given.allow(...strokeOptions);
      const [p, q] = [placeAt(given, figure, 0, 'the first point'), placeAt(given, figure, 1, 'the second point')];
      if (!(distance(p, q) > 0)) throw new Mistake('Its two points are the same place; give it two different ones');
      const more = numberOption(given, 'extend') ?? 0;
      const id = addStroke(figure, {
        kind: name === 'vector3' ? 'vector' : 'segment',
        points: more === 0 ? [p, q] : [between(p, q, -more), between(p, q, 1 + more)],
        look: lookOf(given, name === 'vector3' ? { arrow: 'end' } : {}),
        label: labelIn(given, 2),
        names: [nameAt(given, figure, 0), nameAt(given, figure, 1)],
        hidden: hiddenOption(given),
        measures: { length: distance(p, q) },
        data: more === 0 ? {} : { extent: 'line' },
      });
      return figure.handle(id, { length: distance(p, q), from: [...p], to: [...q] });
    },
  });

const label3 = defineDrawing({
  name: 'label3',
  signature: 'label3(P, Q, "text", {from})',
  about: 'Writes beside the middle between two points, on the side away from `from`: the length of an edge.',
  example: 'cone(2, 4)\nlabel3([0, 0, 0], [0, 0, 4], "4 cm")',
  draw: (given, figure) => {
    given.allow('from', ...lookOptions);
    const space = spaceOf(figure);
    const [p, q] = [
      flat(space, placeAt(given, figure, 0, 'a point')),
      flat(space, placeAt(given, figure, 1, 'a point')),
    ];
    const from = given.options.has('from') ? placeFrom(given.options.get('from'), space) : undefined;
    const id = figure.add({
      kind: 'segment',
      unseen: true,
      outline: { type: 'path', courses: [[p, q]] },
      label: besideStroke(given.text(2, 'the text'), p, q, from === undefined ? undefined : flat(space, from)),
    });
    return figure.handle(id, {});
  },
});

const axisNames = ['x', 'y', 'z'] as const;

const addAxes = (given: Arguments, figure: Figure): void => {
  const lengths = placeFrom(given.any(0), spaceOf(figure));
  const one = lengths ?? ([0, 1, 2].map(() => given.positive(0, 'the length of the axes')) as unknown as Vec3);
  const back = numberOption(given, 'back') ?? 0;
  for (const [index, name] of axisNames.entries()) {
    const size = one[index] ?? 1;
    const end = axisNames.map((_, axis) => (axis === index ? size : 0)) as unknown as Vec3;
    const space = spaceOf(figure);
    const spots = [scaled(end, -back / size), end];
    figure.add({
      kind: 'segment',
      ...strokeIn(space, spots),
      look: { ...lookOf(given, { arrow: 'end' }), width: figure.settings.stroke * 0.8 },
      label: { text: name, at: flat(space, end) },
      name: `${name}-axis`,
      data: { axis: name },
      space: spots,
    });
  }
};

const axes3 = defineDrawing({
  name: 'axes3',
  signature: 'axes3([x, y, z], {back, origin: "O", color})',
  about: 'The three axes as arrows of these lengths, named x, y and z; `back` is how far they go the other way.',
  example:
    'space({azimuth: 125, elevation: 22})\naxes3([4, 4, 3])\nvector3([0, 0, 0], [2, 3, 2], "v", {color: "crimson"})',
  draw: (given, figure) => {
    given.allow(...lookOptions, 'back', 'origin');
    addAxes(given, figure);
    const name = textOption(given, 'origin');
    const space = spaceOf(figure);
    if (name === undefined) return undefined;
    const at: Vec3 = [0, 0, 0];
    const spot = flat(space, at);
    const id = figure.add({
      kind: 'point',
      outline: { type: 'dot', at: spot, shape: 'circle', size: 2 },
      label: { text: name, at: spot, away: [-1, -1] },
      space: [at],
      data: { dot: false },
    });
    space.points.set(name, { at, id });
    return undefined;
  },
});

export const markFunctions: readonly DrawingFunction[] = [
  point3,
  straight(
    'segment3',
    'A straight stroke in space, dashed where a body hides it; `extend` makes it longer at both ends by this share of its length.',
    'cuboid(4, 3, 3, {labels: "ABCDEFGH"})\nsegment3("A", "G", {color: "crimson"})',
  ),
  straight('vector3', 'An arrow in space.', 'axes3(4)\nvector3([0, 0, 0], [1, 3, 3], "a", {color: "teal"})'),
  label3,
  axes3,
];
