import { defineDrawing, type DotShape, Mistake, type Spot } from '../figure.js';
import { flagOption, lookOf, lookOptions, numberOption, labelIn, textOption } from '../look.js';
import { exact } from '../values.js';

const shapes: readonly DotShape[] = ['circle', 'ring', 'square', 'cross', 'plus', 'triangle', 'diamond'];

const point = defineDrawing({
  name: 'point',
  signature: 'point(x, y, "A", {color, shape, size, away, show})',
  about:
    'A point with its label in italics. `away` is the direction in which the label should stand; `show: false` gives a point that is only named, as corners of polygons are. Its value has `x`, `y` and `at`.',
  example: 'A = point(1, 1, "A")\nB = point([4, 2], "B", {shape: "cross", color: "crimson"})\nsegment(A, B)',
  draw: (given, figure) => {
    given.allow(...lookOptions, 'shape', 'size', 'away', 'show');
    const pair = typeof given.any(0) !== 'number' || typeof given.any(1) !== 'number';
    const at: Spot = pair ? given.spot(0, 'the place') : [given.number(0, 'x'), given.number(1, 'y')];
    const name = labelIn(given, pair ? 1 : 2);
    const asked = textOption(given, 'shape') ?? 'circle';
    const shape = shapes.find((one) => one === asked);
    if (shape === undefined) throw new Mistake(`shape is one of ${shapes.join(', ')}, not "${asked}"`);
    const look = lookOf(given, {});
    const away = given.options.has('away') ? awayIn(given.options.get('away')) : undefined;
    const shown = flagOption(given, 'show') ?? true;
    const id = figure.add({
      kind: 'point',
      outline: { type: 'dot', at, shape, size: shown ? (numberOption(given, 'size') ?? figure.settings.dot) : 0 },
      look,
      label: name === undefined ? undefined : { text: name, at, away },
      data: { x: exact(at[0]), y: exact(at[1]) },
      exact: { type: 'point', at },
      ...(shown ? {} : { unseen: true }),
    });
    return figure.handle(id, { x: at[0], y: at[1], at: [at[0], at[1]] });
  },
});

const directions: Readonly<Record<string, Spot>> = {
  right: [1, 0],
  left: [-1, 0],
  above: [0, 1],
  below: [0, -1],
};

/** `"above left"`, or an angle in degrees. */
const awayIn = (value: unknown): Spot => {
  if (typeof value === 'number') return [Math.cos((value * Math.PI) / 180), Math.sin((value * Math.PI) / 180)];
  const parts = String(value)
    .split(/[\s-]+/)
    .map((word) => directions[word]);
  if (parts.some((part) => part === undefined))
    throw new Mistake('away is a direction such as "above left", or an angle in degrees');
  return parts.reduce<Spot>(([x, y], part) => [x + (part?.[0] ?? 0), y + (part?.[1] ?? 0)], [0, 0]);
};

export const pointFunctions = [point];
