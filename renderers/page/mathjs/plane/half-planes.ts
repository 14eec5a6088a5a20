import { defineDrawing, Mistake, type Spot, type View } from '../figure.js';
import type { Equation } from '../formula.js';
import { lookOf, lookOptions, textOption } from '../look.js';
import { exact } from '../values.js';
import { polygonArea } from './straight.js';

type Field = (x: number, y: number) => number;

/** A convex outline cut by a line: what is left of it where the condition holds. */
const cut = (corners: readonly Spot[], field: Field): Spot[] =>
  corners.flatMap((spot, index): Spot[] => {
    const next = corners[(index + 1) % corners.length] as Spot;
    const [here, there] = [field(...spot), field(...next)];
    const kept: Spot[] = here >= -1e-9 ? [spot] : [];
    if (here >= -1e-9 === there >= -1e-9) return kept;
    const part = here / (here - there);
    return [...kept, [spot[0] + (next[0] - spot[0]) * part, spot[1] + (next[1] - spot[1]) * part]];
  });

const isLinear = (field: Field): boolean =>
  [
    [1, 2, 3, -1],
    [-2, 0.5, 4, 7],
    [10, -3, -1, 6],
  ].every(([a = 0, b = 0, c = 0, d = 0]) => {
    const middle = field((a + c) / 2, (b + d) / 2);
    return Math.abs(middle - (field(a, b) + field(c, d)) / 2) < 1e-9 * Math.max(1, Math.abs(middle));
  });

const fieldsOf = (conditions: readonly Equation[]): Field[] =>
  conditions.map(({ at, sign, text }) => {
    if (sign === '==') throw new Mistake(`${text ?? 'This'} is no inequality; write <=, >=, < or >`);
    const field = (x: number, y: number): number => (sign.startsWith('<') ? -at(x, y) : at(x, y));
    if (!isLinear(field))
      throw new Mistake(`${text ?? 'This'} is not linear in x and y; shade with area(…) or between(…)`);
    return field;
  });

const region = defineDrawing({
  name: 'region',
  signature: 'region(x + y <= 4, x >= 0, …, {fill, opacity, hatch, label})',
  about:
    'Shades where all of some linear inequalities in `x` and `y` hold, and draws nothing else. Its value has `corners`, `area` and `bounded`: those of a linear programme.',
  example:
    'figure({x: [-1, 6], y: [-1, 5]})\naxes("x", "y")\nregion(x + y <= 5, x >= 0, y >= 0, y <= 3, {fill: "palegreen"})\nplot(5 - x)',
  draw: (given, figure) => {
    given.allow(...lookOptions);
    const conditions = Array.from({ length: given.count }, (_, index) => given.equation(index, ['x', 'y']));
    const fields = fieldsOf(conditions);
    const far = 1e4;
    const whole = fields.reduce<Spot[]>(cut, [
      [-far, -far],
      [far, -far],
      [far, far],
      [-far, far],
    ]);
    if (whole.length < 3 || polygonArea(whole) < 1e-12) throw new Mistake('No place fulfils all of these inequalities');
    const bounded = whole.every(([x, y]) => Math.abs(x) < far * 0.99 && Math.abs(y) < far * 0.99);
    const corners = whole
      .filter(([x, y]) => Math.abs(x) < far * 0.99 && Math.abs(y) < far * 0.99)
      .map(([x, y]): Spot => [exact(x), exact(y)]);
    const inView = (view: View): Spot[] =>
      fields.reduce<Spot[]>(cut, [
        [view.room.x[0], view.room.y[0]],
        [view.room.x[1], view.room.y[0]],
        [view.room.x[1], view.room.y[1]],
        [view.room.x[0], view.room.y[1]],
      ]);
    const text = textOption(given, 'label');
    const id = figure.add({
      kind: 'polygon',
      level: 'region',
      outline: (view) => ({ type: 'path', courses: [inView(view)], closed: true }),
      extent: corners,
      look: lookOf(given, { fill: '#8fce9b', opacity: 0.45, width: 0 }),
      label:
        text === undefined
          ? undefined
          : {
              text,
              on: true,
              at: (view) => {
                const seen = inView(view);
                return [
                  seen.reduce((sum, [x]) => sum + x, 0) / seen.length,
                  seen.reduce((sum, [, y]) => sum + y, 0) / seen.length,
                ];
              },
            },
      ...(bounded ? { measures: { area: exact(polygonArea(whole)) } } : {}),
      data: {
        type: 'region',
        bounded,
        corners: corners.length,
        conditions: conditions.map(({ text: one }) => one).join('; '),
      },
    });
    return figure.handle(id, {
      corners: corners.map((corner) => [...corner]),
      area: bounded ? polygonArea(whole) : Infinity,
      bounded,
    });
  },
});

export const halfPlaneFunctions = [region];
