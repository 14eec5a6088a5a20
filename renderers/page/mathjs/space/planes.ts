import { defineDrawing, type DrawingFunction, Mistake } from '../figure.js';
import { flagOption, lookOf, lookOptions } from '../look.js';
import { exact } from '../values.js';
import { placeAt, placesAt } from './read.js';
import { flat, spaceOf, strokeIn } from './state.js';
import { add, areaOf, centroid, cross, length, scaled, unit, type Vec3 } from './vector.js';

const polygon3 = defineDrawing({
  name: 'polygon3',
  signature: 'polygon3(points, "label", {fill, opacity, color, dash, hides})',
  about:
    'A flat polygon in space, named by a list of points or of names: `polygon3("ABG")`. With `hides: true` it hides what is behind it.',
  example: 'cuboid(3, 3, 3, {labels: "ABCDEFGH"})\npolygon3("ACF", {fill: "gold", opacity: 0.5})',
  draw: (given, figure) => {
    given.allow(...lookOptions, 'hides');
    const space = spaceOf(figure);
    const points = placesAt(given, figure, 0, 'the corners');
    if (points.length < 3) throw new Mistake('polygon3 takes at least three points');
    const middle = centroid(points);
    const { fill, opacity, ...look } = lookOf(given, {});
    const text = given.label(1);
    const id = figure.add({
      kind: 'face',
      level: 'region',
      outline: { type: 'path', courses: [points.map((point) => flat(space, point))], closed: true },
      look: { fill: fill ?? 'lightgrey', opacity: opacity ?? 0.45, width: 0 },
      label: text === undefined ? undefined : { text, at: flat(space, middle), on: true },
      measures: { area: exact(areaOf(points)) },
      unit: figure.settings.unit,
      data: { type: 'polygon', sides: points.length },
      space: points,
    });
    if (flagOption(given, 'hides') === true) space.occluders.push({ owner: id, polygons: [points] });
    const side = figure.add({
      kind: 'polygon',
      ...strokeIn(space, points, { closed: true, ignore: id }),
      look,
      data: { type: 'outline' },
    });
    figure.relate('side-of', side, id);
    return figure.handle(id, { area: areaOf(points), middle: [...middle] });
  },
});

const plane3 = defineDrawing({
  name: 'plane3',
  signature: 'plane3(P, u, v, "α", {fill, opacity, color})',
  about:
    'A part of the plane through `P`: the parallelogram with this middle that reaches half of `u` and of `v` to each side. It hides what is behind it.',
  example: 'plane3([0, 0, 0], [6, 0, 0], [0, 4, 0], "α")\nsegment3([0, 0, -2], [0, 0, 3], "l")\npoint3([0, 0, 0], "P")',
  draw: (given, figure) => {
    given.allow(...lookOptions);
    const space = spaceOf(figure);
    const [middle, u, v] = [
      placeAt(given, figure, 0, 'a point'),
      placeAt(given, figure, 1, 'u'),
      placeAt(given, figure, 2, 'v'),
    ];
    if (length(cross(u, v)) < 1e-9) throw new Mistake('The two directions of a plane must not be parallel');
    const corner = (a: number, b: number): Vec3 => add(middle, add(scaled(u, a / 2), scaled(v, b / 2)));
    const points = [corner(-1, -1), corner(1, -1), corner(1, 1), corner(-1, 1)];
    const { fill, opacity, ...look } = lookOf(given, {});
    const text = given.label(3);
    const at = flat(space, corner(-0.82, -0.72));
    const id = figure.add({
      kind: 'face',
      level: 'region',
      outline: { type: 'path', courses: [points.map((point) => flat(space, point))], closed: true },
      look: { fill: fill ?? 'lightsteelblue', opacity: opacity ?? 0.35, width: 0 },
      label: text === undefined ? undefined : { text, at, on: true },
      data: { type: 'plane' },
      space: points,
    });
    space.occluders.push({ owner: id, polygons: [points] });
    const side = figure.add({
      kind: 'polygon',
      ...strokeIn(space, points, { closed: true }),
      look,
      data: { type: 'outline' },
    });
    figure.relate('side-of', side, id);
    return figure.handle(id, { normal: [...unit(cross(u, v))] });
  },
});

export const planeFunctions: readonly DrawingFunction[] = [polygon3, plane3];
