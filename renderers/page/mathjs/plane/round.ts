import { defineDrawing, Mistake, type Spot } from '../figure.js';
import { flagOption, lookOf, lookOptions, numberOption, labelIn } from '../look.js';
import { exact } from '../values.js';

const circle = defineDrawing({
  name: 'circle',
  signature: 'circle(M, r, "k", {color, fill, width, dash})',
  about: 'A circle around a point with a radius, or through a point. Its value has `radius`, `area`, `x` and `y`.',
  example: 'M = point(0, 0, "M")\nP = point(2, 1, "P")\ncircle(M, P, "k", {color: "navy"})',
  draw: (given, figure) => {
    given.allow(...lookOptions);
    const centre = given.spot(0, 'the centre');
    const through =
      typeof given.any(1) === 'number' ? undefined : given.spot(1, 'the radius, or a point of the circle');
    const radius =
      through === undefined
        ? given.positive(1, 'the radius')
        : Math.hypot(through[0] - centre[0], through[1] - centre[1]);
    const text = labelIn(given, 2);
    const id = figure.add({
      kind: 'circle',
      outline: { type: 'circle', centre, radius },
      look: lookOf(given, {}),
      label:
        text === undefined
          ? undefined
          : { text, at: [centre[0] + radius * Math.SQRT1_2, centre[1] + radius * Math.SQRT1_2], away: [1, 1] },
      measures: { radius: exact(radius), area: exact(Math.PI * radius ** 2), perimeter: exact(2 * Math.PI * radius) },
      unit: figure.settings.unit,
      data: { x: exact(centre[0]), y: exact(centre[1]) },
      exact: { type: 'circle', centre, radius },
    });
    const middle = given.piece(0);
    if (middle !== undefined) figure.relate('centre-of', middle, id);
    return figure.handle(id, { radius, area: Math.PI * radius ** 2, x: centre[0], y: centre[1] });
  },
});

const ellipse = defineDrawing({
  name: 'ellipse',
  signature: 'ellipse(M, a, b, "e", {turn, color, fill, width, dash})',
  about:
    'An ellipse with its half axes; `turn` is the angle of the first one to the x-axis, in degrees. Its value has `F1`, `F2` (the foci) and `area`.',
  example: 'M = point(0, 0, "M")\ne = ellipse(M, 4, 2)\npoint(e.F1, "F_1")\npoint(e.F2, "F_2")',
  draw: (given, figure) => {
    given.allow(...lookOptions, 'turn');
    const centre = given.spot(0, 'the centre');
    const [a, b] = [given.positive(1, 'the first half axis'), given.positive(2, 'the second half axis')];
    const turn = numberOption(given, 'turn') ?? 0;
    const text = labelIn(given, 3);
    const long = Math.max(a, b);
    const apart = Math.sqrt(Math.abs(a * a - b * b));
    const angle = ((turn + (a >= b ? 0 : 90)) * Math.PI) / 180;
    const [dx, dy] = [apart * Math.cos(angle), apart * Math.sin(angle)];
    const foci = [-1, 1].map((side) => [exact(centre[0] + side * dx), exact(centre[1] + side * dy)]);
    const id = figure.add({
      kind: 'ellipse',
      outline: { type: 'ellipse', centre, radii: [a, b], turn },
      look: lookOf(given, {}),
      label: text === undefined ? undefined : { text, at: [centre[0], centre[1] + b], away: [0.5, 1] },
      measures: { area: exact(Math.PI * a * b) },
      unit: figure.settings.unit,
      data: { x: exact(centre[0]), y: exact(centre[1]), a: exact(a), b: exact(b), eccentricity: exact(apart / long) },
    });
    const middle = given.piece(0);
    if (middle !== undefined) figure.relate('centre-of', middle, id);
    return figure.handle(id, { area: Math.PI * a * b, F1: foci[0], F2: foci[1] });
  },
});

const arcCourse = ([x, y]: Spot, radius: number, from: number, to: number): Spot[] => {
  const parts = Math.max(8, Math.ceil(Math.abs(to - from)));
  return Array.from({ length: parts + 1 }, (_, index): Spot => {
    const angle = ((from + ((to - from) * index) / parts) * Math.PI) / 180;
    return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)];
  });
};

const arc = defineDrawing({
  name: 'arc',
  signature: 'arc(M, r, from, to, {sector, color, fill, width, dash, arrow})',
  about:
    'A part of a circle between two directions in degrees, anticlockwise; `sector: true` closes it with two radii.',
  example: 'arc([0, 0], 3, 20, 140, {sector: true, fill: "mistyrose"})',
  draw: (given, figure) => {
    given.allow(...lookOptions, 'sector');
    const centre = given.spot(0, 'the centre');
    const radius = given.positive(1, 'the radius');
    const [from, asked] = [
      given.number(2, 'where it begins, in degrees'),
      given.number(3, 'where it ends, in degrees'),
    ];
    const to = asked > from ? asked : asked + 360 * Math.ceil((from - asked + 1e-9) / 360);
    if (to - from > 360) throw new Mistake('An arc has at most 360 degrees');
    const sector = flagOption(given, 'sector') === true;
    const course = arcCourse(centre, radius, from, to);
    const text = labelIn(given, 4);
    const length = (Math.PI * radius * (to - from)) / 180;
    const halfway = (((from + to) / 2) * Math.PI) / 180;
    const id = figure.add({
      kind: 'arc',
      outline: { type: 'path', courses: [sector ? [centre, ...course] : course], closed: sector },
      look: lookOf(given, {}),
      label:
        text === undefined
          ? undefined
          : {
              text,
              at: [centre[0] + radius * Math.cos(halfway), centre[1] + radius * Math.sin(halfway)],
              away: [Math.cos(halfway), Math.sin(halfway)],
            },
      measures: {
        radius: exact(radius),
        angle: exact(to - from),
        length: exact(length),
        ...(sector ? { area: exact((length * radius) / 2) } : {}),
      },
      unit: figure.settings.unit,
      data: { x: exact(centre[0]), y: exact(centre[1]), ...(sector ? { type: 'sector' } : {}) },
    });
    return figure.handle(id, { length, radius });
  },
});

export const roundFunctions = [circle, ellipse, arc];
