import { defineDrawing, type DrawingFunction, Mistake, type Spot } from '../figure.js';
import { lookOf, lookOptions, labelIn } from '../look.js';
import { exact } from '../values.js';
import {
  addPoint,
  circumcentreOf,
  constructedPoints,
  corners,
  footOn,
  incentreOf,
  type Line,
  lineOf,
  three,
} from './constructed-points.js';
import { meetings } from './meet.js';
import { addStraight } from './straight.js';

const intersection = defineDrawing({
  name: 'intersection',
  signature: 'intersection(g, h, "S", {color, show})',
  about:
    'Where two lines, circles or graphs meet. One point is the value; several are a list, numbered in their labels, from left to right.',
  example: 'c = circle([0, 0], 3)\ng = line([-4, -1], [4, 3])\nintersection(c, g, "S")',
  draw: (given, figure) => {
    given.allow(...lookOptions, 'show');
    const [one, other] = [given.piece(0), given.piece(1)].map((id) =>
      id === undefined ? undefined : figure.piece(id)?.exact,
    );
    if (one === undefined || other === undefined)
      throw new Mistake(
        'intersection needs two things that were drawn before: intersection(line(A, B), circle(M, 2), "S")',
      );
    const found = meetings(one, other);
    if (found.length === 0) throw new Mistake('They do not meet; move one of them');
    const name = labelIn(given, 2);
    const all = found.map((at, index) =>
      addPoint(given, figure, at, name === undefined || found.length === 1 ? name : `${name}_${index + 1}`),
    );
    return all.length === 1 ? all[0] : all;
  },
});

const straightThrough = (name: string, about: string, way: (line: Line) => Spot): DrawingFunction =>
  defineDrawing({
    name,
    signature: `${name}(g, P, "h", {color, dash})`,
    about,
    example: `${corners}g = line(A, B)\n${name}(g, C, "h", {color: "crimson"})`,
    draw: (given, figure) => {
      given.allow(...lookOptions);
      const line = lineOf(given, figure, 0);
      const at = given.spot(1, 'the point');
      const [dx, dy] = way(line);
      return addStraight(given, figure, [at, [at[0] + dx, at[1] + dy]], 'line', {
        label: labelIn(given, 2),
      });
    },
  });

const bisector = defineDrawing({
  name: 'bisector',
  signature: 'bisector(A, V, B, "w", {color, dash})',
  about: 'The ray that halves the angle at V; of two points, the line through the middle at right angles.',
  example: `${corners}polygon(A, B, C)\nbisector(B, A, C, {dash: "dashed"})\nbisector(A, B, {color: "teal"})`,
  draw: (given, figure) => {
    given.allow(...lookOptions);
    const pair = !given.has(2) || given.label(2) !== undefined;
    const [a, b] = [given.spot(0, 'a point'), given.spot(1, pair ? 'another point' : 'the vertex')];
    if (pair) {
      const middle: Spot = [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
      return addStraight(given, figure, [middle, [middle[0] - (b[1] - a[1]), middle[1] + (b[0] - a[0])]], 'line', {
        label: labelIn(given, 2),
      });
    }
    const c = given.spot(2, 'a point of the other leg');
    const unit = (spot: Spot): Spot => {
      const length = Math.hypot(spot[0] - b[0], spot[1] - b[1]);
      if (length === 0) throw new Mistake('A leg of the angle has no length');
      return [(spot[0] - b[0]) / length, (spot[1] - b[1]) / length];
    };
    const [one, other] = [unit(a), unit(c)];
    return addStraight(given, figure, [b, [b[0] + one[0] + other[0], b[1] + one[1] + other[1]]], 'ray', {
      label: labelIn(given, 3),
    });
  },
});

const through = (name: 'circumcircle' | 'incircle', about: string): DrawingFunction =>
  defineDrawing({
    name,
    signature: `${name}(A, B, C, {color, dash})`,
    about,
    example: `${corners}polygon(A, B, C)\n${name}(A, B, C, {color: "teal"})`,
    draw: (given, figure) => {
      given.allow(...lookOptions);
      const [a, b, c] = three(given);
      const centre = name === 'incircle' ? incentreOf(a, b, c) : circumcentreOf(a, b, c);
      const rim = name === 'incircle' ? footOn([a, b], centre) : a;
      const radius = Math.hypot(rim[0] - centre[0], rim[1] - centre[1]);
      const id = figure.add({
        kind: 'circle',
        outline: { type: 'circle', centre, radius },
        look: lookOf(given, {}),
        measures: { radius: exact(radius), area: exact(Math.PI * radius ** 2), perimeter: exact(2 * Math.PI * radius) },
        unit: figure.settings.unit,
        data: { x: exact(centre[0]), y: exact(centre[1]), type: name },
        exact: { type: 'circle', centre, radius },
      });
      return figure.handle(id, { radius, x: centre[0], y: centre[1], at: [...centre], centre: [...centre] });
    },
  });

const tangent = defineDrawing({
  name: 'tangent',
  signature: 'tangent(f, a, "t", {color, dash})',
  about: 'The line that touches a graph at x = a, or a circle at a point of it.',
  example:
    'figure({x: [-1, 5], y: [-1, 5]})\naxes("x", "y")\nk = plot(x^2 / 4 + 1)\ntangent(k, 2, "t", {color: "crimson"})',
  draw: (given, figure) => {
    given.allow(...lookOptions);
    const id = given.piece(0);
    const curve = id === undefined ? undefined : figure.piece(id)?.exact;
    if (id === undefined || (curve?.type !== 'graph' && curve?.type !== 'circle'))
      throw new Mistake('tangent needs a graph or circle that was drawn before: k = plot(x^2), tangent(k, 1)');
    const label = labelIn(given, 2);
    const line = (a: Spot, b: Spot): object => {
      const value = addStraight(given, figure, [a, b], 'line', { label });
      const own = figure.idOf(value);
      if (own !== undefined) figure.relate('tangent', own, id);
      return value;
    };
    if (curve.type === 'circle') {
      const at = given.spot(1, 'the point of the circle');
      const [dx, dy] = [at[0] - curve.centre[0], at[1] - curve.centre[1]];
      if (Math.abs(Math.hypot(dx, dy) - curve.radius) > 1e-6 * curve.radius)
        throw new Mistake('The point is not on the circle');
      return line(at, [at[0] - dy, at[1] + dx]);
    }
    const x = given.number(1, 'where it touches');
    const step = 1e-6 * Math.max(1, Math.abs(x));
    const slope = exact((curve.f(x + step) - curve.f(x - step)) / (2 * step));
    const y = curve.f(x);
    if (!Number.isFinite(slope) || !Number.isFinite(y)) throw new Mistake(`The graph has no tangent at x = ${x}`);
    const tidy = Number(slope.toFixed(7));
    return line([x, y], [x + 1, y + tidy]);
  },
});

export const constructionFunctions: readonly DrawingFunction[] = [
  ...constructedPoints,
  intersection,
  straightThrough('perpendicular', 'The line through a point at right angles to another.', ([a, b]) => [
    -(b[1] - a[1]),
    b[0] - a[0],
  ]),
  straightThrough('parallel', 'The line through a point beside another, with the same direction.', ([a, b]) => [
    b[0] - a[0],
    b[1] - a[1],
  ]),
  bisector,
  through('circumcircle', 'The circle through three points. Its value has `centre` and `radius`.'),
  through('incircle', 'The circle that touches the three sides of a triangle from inside.'),
  tangent,
];
