import type { Arguments } from '../arguments.js';
import { defineDrawing, type Figure, Mistake, type Outline, type Piece, type Spot, type View } from '../figure.js';
import { colourIn, flagOption, numberOption, textOption } from '../look.js';
import { type AxisPlan, describe, spotOn, tickWords, valuesOf } from './axis-plan.js';
import { exact, numberFrom, plainValue } from '../values.js';

const lineOf = (plan: AxisPlan, view: View): Outline => {
  const [low, high] = plan.way === 'x' ? view.x : view.y;
  const [start, end] = [view.pixel(spotOn(plan, low, view)), view.pixel(spotOn(plan, high, view))];
  const more = plan.arrows ? 16 : 0;
  const back = plan.style === 'origin' && plan.arrows ? 6 : 0;
  const course: Spot[] =
    plan.way === 'x'
      ? [
          [start[0] - back, start[1]],
          [end[0] + more, end[1]],
        ]
      : [
          [start[0], start[1] + back],
          [end[0], end[1] - more],
        ];
  return { type: 'path', in: 'pixels', courses: [course] };
};

const ticksOf = (plan: AxisPlan, view: View): Outline => ({
  type: 'path',
  in: 'pixels',
  courses: valuesOf(plan, view).map((value) => {
    const [x, y] = view.pixel(spotOn(plan, value, view));
    const [inner, outer] = plan.style === 'origin' ? [3.5, 3.5] : [0, 5];
    return plan.way === 'x'
      ? [
          [x, y - inner],
          [x, y + outer],
        ]
      : [
          [x - outer, y],
          [x + inner, y],
        ];
  }),
});

const gridLines = (plan: AxisPlan, view: View): Outline => ({
  type: 'path',
  courses: valuesOf(plan, view).map((value): Spot[] =>
    plan.way === 'x'
      ? [
          [value, view.y[0]],
          [value, view.y[1]],
        ]
      : [
          [view.x[0], value],
          [view.x[1], value],
        ],
  ),
});

const frameOf = (view: View): Outline => ({
  type: 'path',
  closed: true,
  courses: [
    [
      [view.x[0], view.y[0]],
      [view.x[1], view.y[0]],
      [view.x[1], view.y[1]],
      [view.x[0], view.y[1]],
    ],
  ],
});

const titlePiece = (plan: AxisPlan, figure: Figure): Piece => {
  const { fontSize, ink } = figure.settings;
  return {
    kind: 'text',
    role: 'axis-title',
    look: { stroke: ink },
    outline: (view) => {
      const text = plan.title ?? '';
      const end = view.pixel(spotOn(plan, plan.way === 'x' ? view.x[1] : view.y[1], view));
      const symbol = text.length <= 3;
      if (plan.style === 'origin')
        return plan.way === 'x'
          ? {
              type: 'words',
              in: 'pixels',
              text,
              at: symbol ? [end[0] + 22, end[1]] : [end[0] + 14, end[1] - 14],
              look: { align: symbol ? 'start' : 'end' },
            }
          : {
              type: 'words',
              in: 'pixels',
              text,
              at: [symbol ? end[0] : end[0] + 10, end[1] - (symbol ? 26 : 12)],
              look: { align: symbol ? 'middle' : 'start' },
            };
      const middle = view.pixel([(view.x[0] + view.x[1]) / 2, (view.y[0] + view.y[1]) / 2]);
      const edge = view.pixel([view.x[0], view.y[0]]);
      const widest = Math.max(0, ...valuesOf({ ...plan, way: 'y' }, view).map((value) => String(exact(value)).length));
      return plan.way === 'x'
        ? { type: 'words', in: 'pixels', text, at: [middle[0], edge[1] + fontSize * 2.1] }
        : {
            type: 'words',
            in: 'pixels',
            text,
            at: [edge[0] - fontSize * (1.4 + 0.5 * widest), middle[1]],
            look: { turn: 90 },
          };
    },
  };
};

const addAxis = (plan: AxisPlan, figure: Figure): void => {
  const { colour, size } = plan;
  if (plan.grid)
    figure.add({
      kind: 'rule',
      role: 'frame',
      level: 'grid',
      outline: (view) => gridLines(plan, view),
      look: { stroke: '#d4d8de', width: 0.8 },
    });
  if (plan.style !== 'box')
    figure.add({
      kind: 'rule',
      role: 'frame',
      level: 'axes',
      outline: (view) => lineOf(plan, view),
      look: { stroke: colour, width: 1.2, arrow: plan.arrows ? 'end' : 'none' },
    });
  if (plan.labels || plan.ticks !== undefined)
    figure.add({
      kind: 'tick',
      role: 'frame',
      level: 'axes',
      outline: (view) => ticksOf(plan, view),
      look: { stroke: colour, width: 1.1 },
    });
  figure.axis((view) => describe(plan, figure, view));
  if (plan.title !== undefined && plan.title !== '') figure.add(titlePiece(plan, figure));
  if (plan.labels)
    figure.whenSeen((view) =>
      tickWords(plan, figure, view).map(({ text, at }) => ({
        kind: 'text',
        role: 'axis-label',
        look: { stroke: colour },
        outline: { type: 'words', in: 'pixels', at, text, look: { size, align: plan.way === 'x' ? 'middle' : 'end' } },
      })),
    );
};

const numbersOption = (given: Arguments, option: string): readonly number[] | undefined => {
  if (!given.options.has(option)) return undefined;
  const list = plainValue(given.options.get(option));
  const numbers = Array.isArray(list) ? list.map(numberFrom) : [undefined];
  if (numbers.some((one) => one === undefined)) throw new Mistake(`The option ${option} must be a list of numbers`);
  return numbers.filter((one) => one !== undefined);
};

const textsOption = (given: Arguments, option: string): readonly string[] | undefined => {
  if (!given.options.has(option)) return undefined;
  const list = plainValue(given.options.get(option));
  if (!Array.isArray(list)) throw new Mistake(`The option ${option} must be a list of texts`);
  return list.map(String);
};

const styles = ['origin', 'box', 'corner'] as const;

const axes = defineDrawing({
  name: 'axes',
  signature:
    'axes("x", "y", {style, grid, labels, xStep, yStep, xTicks, yTicks, xNames, yNames, pi, arrows, color, size})',
  about:
    'Axes with their titles. `style` is `"origin"` (through the origin, with arrows), `"corner"` (left and below) or `"box"` (a frame around). `pi: true` marks the x-axis in parts of π; `xTicks` and `xNames` put ticks of your own.',
  example: 'figure({x: [-4, 4], y: [-2, 3]})\naxes("x", "y", {grid: true})\nplot(x^2 / 4 - 1)',
  draw: (given, figure) => {
    given.allow(
      'style',
      'grid',
      'labels',
      'xStep',
      'yStep',
      'xTicks',
      'yTicks',
      'xNames',
      'yNames',
      'pi',
      'arrows',
      'color',
      'size',
    );
    const style = styles.find((one) => one === (textOption(given, 'style') ?? 'origin'));
    if (style === undefined) throw new Mistake(`style is one of ${styles.join(', ')}`);
    const shared = {
      style,
      grid: flagOption(given, 'grid') ?? false,
      labels: flagOption(given, 'labels') ?? true,
      arrows: flagOption(given, 'arrows') ?? style !== 'box',
      colour: given.options.has('color') ? colourIn(given.options.get('color'), 'color') : figure.settings.ink,
      size: numberOption(given, 'size') ?? Math.max(11, figure.settings.fontSize - 3.5),
    };
    const frame = style === 'box';
    if (frame)
      figure.add({
        kind: 'rect',
        role: 'frame',
        level: 'axes',
        outline: frameOf,
        look: { stroke: shared.colour, width: 1.1 },
      });
    for (const way of ['x', 'y'] as const) {
      const step = numberOption(given, `${way}Step`);
      if (step !== undefined && step <= 0) throw new Mistake(`${way}Step must be above 0`);
      addAxis(
        {
          ...shared,
          way,
          step,
          title: given.label(way === 'x' ? 0 : 1),
          ticks: numbersOption(given, `${way}Ticks`),
          names: textsOption(given, `${way}Names`),
          pi: way === 'x' && flagOption(given, 'pi') === true,
        },
        figure,
      );
    }
    return undefined;
  },
});

export const axesFunctions = [axes];
