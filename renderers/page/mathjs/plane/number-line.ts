import type { Axis } from '../../../scene.js';
import { defineDrawing, Mistake, type Spot, type View } from '../figure.js';
import { colourIn, flagOption, lookOf, lookOptions, numberOption, labelIn, textOption } from '../look.js';
import { exact } from '../values.js';

/** An end of an interval: a number, or nothing on this side. */
const endIn = (value: unknown, other: number): number => {
  if (typeof value === 'number' && !Number.isNaN(value)) return value;
  if (typeof value === 'string' && /^[-−]?(?:inf|infinity|∞)$/i.test(value)) return other;
  throw new Mistake('An end of an interval is a number, or Infinity');
};

interface Ruler {
  readonly from: number;
  readonly to: number;
  readonly y: number;
  readonly values: readonly number[];
  readonly label: (value: number) => string;
}

const lineAxis = (view: View, { from, to, y, values, label }: Ruler): Axis => {
  const [start, end] = [view.pixel([from, y]), view.pixel([to, y])];
  return {
    id: 'x-axis',
    channel: 'x',
    orient: 'bottom',
    scale: 'linear',
    domain: [exact(from), exact(to)],
    range: [exact(start[0]), exact(end[0])],
    ticks: values.map((value) => ({ value, label: label(value), position: exact(view.pixel([value, y])[0]) })),
    grid: false,
    groups: ['panel'],
    box: { x: exact(start[0]), y: exact(start[1]), width: exact(end[0] - start[0]), height: 0 },
  };
};

const numberline = defineDrawing({
  name: 'numberline',
  signature: 'numberline(a, b, step, {minor, labels, color, y})',
  about: 'A number line from a to b with a tick at every step; `minor` gives the number of parts between two of them.',
  example:
    'figure({width: 440, height: 90})\nnumberline(-3, 4, 1, {minor: 2})\npoint([1.5, 0], "A", {color: "crimson"})',
  draw: (given, figure) => {
    given.allow('minor', 'labels', 'color', 'y');
    const [from, to] = [given.number(0, 'the first number'), given.number(1, 'the last number')];
    const step = given.has(2) ? given.positive(2, 'the step') : 1;
    if (!(from < to) || (to - from) / step > 200)
      throw new Mistake('numberline goes from a smaller to a larger number, in at most 200 steps');
    const colour = given.options.has('color') ? colourIn(given.options.get('color'), 'color') : figure.settings.ink;
    const minor = Math.max(1, Math.min(20, Math.round(numberOption(given, 'minor') ?? 1)));
    const y = numberOption(given, 'y') ?? 0;
    const labels = flagOption(given, 'labels') ?? true;
    const over = (to - from) * 0.04;
    const ends: readonly Spot[] = [
      [from - over, y],
      [to + over, y],
    ];
    figure.add({
      kind: 'rule',
      role: 'frame',
      level: 'axes',
      outline: { type: 'path', courses: [ends] },
      look: { stroke: colour, width: 1.3, arrow: 'end' },
    });
    const values = Array.from({ length: Math.floor((to - from) / step + 1e-9) + 1 }, (_, index) =>
      exact(from + index * step),
    );
    figure.add({
      kind: 'tick',
      role: 'frame',
      level: 'axes',
      outline: (view) => ({
        type: 'path',
        in: 'pixels',
        courses: Array.from({ length: (values.length - 1) * minor + 1 }, (_, index): Spot[] => {
          const [px, py] = view.pixel([from + (index * step) / minor, y]);
          const half = index % minor === 0 ? 6 : 3.5;
          return [
            [px, py - half],
            [px, py + half],
          ];
        }),
      }),
      look: { stroke: colour, width: 1.2 },
    });
    const size = Math.max(11, figure.settings.fontSize - 2.5);
    const text = (value: number): string => String(value).replace('-', '−');
    if (labels)
      figure.whenSeen((view) =>
        values.map((value) => {
          const [px, py] = view.pixel([value, y]);
          return {
            kind: 'text',
            role: 'axis-label',
            outline: { type: 'words', in: 'pixels', at: [px, py + 11 + size * 0.4], text: text(value), look: { size } },
            look: { stroke: colour },
          };
        }),
      );
    figure.axis((view) => lineAxis(view, { from, to, y, values, label: labels ? text : () => '' }));
    return undefined;
  },
});

const interval = defineDrawing({
  name: 'interval',
  signature: 'interval(a, b, "x > 2", {open, left, right, color, y})',
  about:
    'A part of the number line, drawn thick; ends are filled dots where they belong to it (`left`, `right`: `"closed"` or `"open"`). An end that is `Infinity` or `-Infinity` is an arrow.',
  example:
    'figure({width: 440, height: 100})\nnumberline(-4, 5)\ninterval(-2, 3, {left: "open", right: "closed", color: "crimson"})',
  draw: (given, figure) => {
    given.allow(...lookOptions, 'left', 'right', 'y');
    const y = numberOption(given, 'y') ?? 0;
    const [from, to] = [endIn(given.any(0), -Infinity), endIn(given.any(1), Infinity)];
    if (!(from < to)) throw new Mistake('An interval goes from a smaller to a larger number');
    const look = lookOf(given, { stroke: '#c0392b', width: 3.4 });
    const text = labelIn(given, 2);
    const sides = (['left', 'right'] as const).map((side) => textOption(given, side) ?? 'closed');
    if (sides.some((side) => side !== 'open' && side !== 'closed'))
      throw new Mistake('left and right are "open" or "closed"');
    const edge = (value: number, view: readonly [number, number]): number =>
      Math.max(view[0], Math.min(view[1], value));
    const known = [from, to].filter(Number.isFinite);
    const id = figure.add({
      kind: 'segment',
      level: 'mark',
      outline: (view) => ({
        type: 'path',
        courses: [
          [
            [edge(from, view.x), y],
            [edge(to, view.x), y],
          ],
        ],
      }),
      extent: known.map((value): Spot => [value, y]),
      look: {
        ...look,
        arrow: from === -Infinity ? (to === Infinity ? 'both' : 'start') : to === Infinity ? 'end' : 'none',
      },
      label:
        text === undefined
          ? undefined
          : { text, at: (view) => [(edge(from, view.x) + edge(to, view.x)) / 2, y], away: [0, 1] },
      ...(known.length === 2 ? { measures: { length: exact(to - from) } } : {}),
      data: {
        type: 'interval',
        ...(Number.isFinite(from) ? { from: exact(from), left: sides[0] ?? null } : {}),
        ...(Number.isFinite(to) ? { to: exact(to), right: sides[1] ?? null } : {}),
      },
    });
    for (const [value, side] of [
      [from, sides[0]],
      [to, sides[1]],
    ] as const)
      if (Number.isFinite(value))
        figure.add({
          kind: 'point',
          outline: { type: 'dot', at: [value, y], shape: side === 'open' ? 'ring' : 'circle', size: 9 },
          look: { stroke: look.stroke },
          data: { x: exact(value), y: exact(y), end: side ?? null },
        });
    return figure.handle(id, { from, to });
  },
});

export const numberLineFunctions = [numberline, interval];
