import type { Arguments } from '../arguments.js';
import { defineDrawing, type DrawingFunction, type Figure, Mistake, type Spot } from '../figure.js';
import { flagOption, lookOf, lookOptions, labelIn } from '../look.js';
import { exact } from '../values.js';

export type Line = readonly [Spot, Spot];

const pointValue = (figure: Figure, id: string, at: Spot): object =>
  figure.handle(id, { x: at[0], y: at[1], at: [at[0], at[1]] });

/** A point that was constructed. */
export const addPoint = (given: Arguments, figure: Figure, at: Spot, name: string | undefined): object => {
  const shown = flagOption(given, 'show') ?? true;
  const id = figure.add({
    kind: 'point',
    outline: { type: 'dot', at, shape: 'circle', size: figure.settings.dot },
    look: lookOf(given, {}),
    label: name === undefined ? undefined : { text: name, at },
    data: { x: exact(at[0]), y: exact(at[1]) },
    exact: { type: 'point', at },
    ...(shown ? {} : { unseen: true }),
  });
  return pointValue(figure, id, at);
};

export const lineOf = (given: Arguments, figure: Figure, index: number): Line => {
  const id = given.piece(index);
  const exactly = id === undefined ? undefined : figure.piece(id)?.exact;
  if (exactly?.type !== 'line')
    throw new Mistake(`Argument ${index + 1} must be a segment, ray or line that was drawn before: g = line(A, B)`);
  return [exactly.a, exactly.b];
};

export const footOn = ([a, b]: Line, [x, y]: Spot): Spot => {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const part = ((x - a[0]) * dx + (y - a[1]) * dy) / (dx * dx + dy * dy);
  return [a[0] + part * dx, a[1] + part * dy];
};

const turned = ([x, y]: Spot, degrees: number, [cx, cy]: Spot): Spot => {
  const angle = (degrees * Math.PI) / 180;
  const [cos, sin] = [exact(Math.cos(angle)), exact(Math.sin(angle))];
  return [cx + (x - cx) * cos - (y - cy) * sin, cy + (x - cx) * sin + (y - cy) * cos];
};

interface Making {
  readonly name: string;
  readonly given: string;
  readonly about: string;
  readonly example: string;
  /** How many arguments come before the label. */
  readonly takes: number;
  readonly make: (given: Arguments, figure: Figure) => Spot;
}

export const corners = 'A = point(0, 0, "A")\nB = point(5, 0, "B")\nC = point(1, 3, "C")\n';

export const incentreOf = (a: Spot, b: Spot, c: Spot): Spot => {
  const [la, lb, lc] = [
    Math.hypot(b[0] - c[0], b[1] - c[1]),
    Math.hypot(a[0] - c[0], a[1] - c[1]),
    Math.hypot(a[0] - b[0], a[1] - b[1]),
  ];
  const sum = la + lb + lc;
  return [(la * a[0] + lb * b[0] + lc * c[0]) / sum, (la * a[1] + lb * b[1] + lc * c[1]) / sum];
};

export const circumcentreOf = ([ax, ay]: Spot, [bx, by]: Spot, [cx, cy]: Spot): Spot => {
  const d = 2 * (ax * (by - cy) + bx * (cy - ay) + cx * (ay - by));
  if (Math.abs(d) < 1e-12) throw new Mistake('The three points are on one line: there is no circle through them');
  const [a2, b2, c2] = [ax * ax + ay * ay, bx * bx + by * by, cx * cx + cy * cy];
  return [
    (a2 * (by - cy) + b2 * (cy - ay) + c2 * (ay - by)) / d,
    (a2 * (cx - bx) + b2 * (ax - cx) + c2 * (bx - ax)) / d,
  ];
};

export const three = (given: Arguments): readonly [Spot, Spot, Spot] => [
  given.spot(0, 'the first point'),
  given.spot(1, 'the second point'),
  given.spot(2, 'the third point'),
];

const makings: readonly Making[] = [
  {
    name: 'midpoint',
    given: 'A, B',
    takes: 2,
    about: 'The point halfway between two others.',
    example: `${corners}segment(A, B)\nmidpoint(A, B, "M")`,
    make: (given) => {
      const [a, b] = [given.spot(0, 'the first point'), given.spot(1, 'the second point')];
      return [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
    },
  },
  {
    name: 'foot',
    given: 'P, g',
    takes: 2,
    about: 'The foot of the perpendicular from a point to a line.',
    example: `${corners}g = segment(A, B)\nF = foot(C, g, "F")\nsegment(C, F, {dash: "dashed"})`,
    make: (given, figure) => footOn(lineOf(given, figure, 1), given.spot(0, 'the point')),
  },
  {
    name: 'centroid',
    given: 'A, B, C',
    takes: 3,
    about: 'Where the medians of a triangle meet.',
    example: `${corners}polygon(A, B, C)\ncentroid(A, B, C, "S")`,
    make: (given) => {
      const list = three(given);
      return [list.reduce((sum, [x]) => sum + x, 0) / 3, list.reduce((sum, [, y]) => sum + y, 0) / 3];
    },
  },
  {
    name: 'reflected',
    given: 'P, g',
    takes: 2,
    about: 'The mirror image of a point in a line, or in a point.',
    example: `${corners}g = line(A, C)\nreflected(B, g, "B'")`,
    make: (given, figure) => {
      const from = given.spot(0, 'the point');
      const id = given.piece(1);
      const by =
        id !== undefined && figure.piece(id)?.exact?.type === 'line'
          ? footOn(lineOf(given, figure, 1), from)
          : given.spot(1, 'a line, or the centre');
      return [2 * by[0] - from[0], 2 * by[1] - from[1]];
    },
  },
  {
    name: 'rotated',
    given: 'P, Z, degrees',
    takes: 3,
    about: 'A point turned around a centre by an angle in degrees, anticlockwise.',
    example: `${corners}rotated(B, A, 60, "B'")`,
    make: (given) =>
      turned(given.spot(0, 'the point'), given.number(2, 'the angle in degrees'), given.spot(1, 'the centre')),
  },
  {
    name: 'moved',
    given: 'P, [dx, dy]',
    takes: 2,
    about: 'A point moved by a vector.',
    example: `${corners}moved(A, [2, 2], "A'")`,
    make: (given) => {
      const [from, by] = [given.spot(0, 'the point'), given.spot(1, 'the vector')];
      return [from[0] + by[0], from[1] + by[1]];
    },
  },
  {
    name: 'divided',
    given: 'A, B, part',
    takes: 3,
    about: 'The point at a part of the way from one to another: 0.5 is halfway.',
    example: `${corners}segment(A, B)\ndivided(A, B, 0.25, "T")`,
    make: (given) => {
      const [a, b, part] = [
        given.spot(0, 'the first point'),
        given.spot(1, 'the second point'),
        given.number(2, 'the part'),
      ];
      return [a[0] + (b[0] - a[0]) * part, a[1] + (b[1] - a[1]) * part];
    },
  },
];

export const constructedPoints: readonly DrawingFunction[] = makings.map(
  ({ name, given: takes, takes: count, about, example, make }) =>
    defineDrawing({
      name,
      signature: `${name}(${takes}, "P", {color, show})`,
      about,
      example,
      draw: (given, figure) => {
        given.allow(...lookOptions, 'show');
        return addPoint(given, figure, make(given, figure), labelIn(given, count));
      },
    }),
);
