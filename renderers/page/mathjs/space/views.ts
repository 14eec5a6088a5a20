import type { Arguments } from '../arguments.js';
import { defineDrawing, type DrawingFunction, type Figure, Mistake, type PieceId, type Spot } from '../figure.js';
import { flagOption, lookOf, lookOptions, numberOption, textOption } from '../look.js';
import { exact, plainValue } from '../values.js';
import { spotOption } from './read.js';
import { type Body, bodyOf } from './state.js';
import { type SideView, sideView, type ViewSide } from './three-view.js';

interface Frame {
  readonly side: ViewSide;
  readonly view: SideView;
  readonly low: Spot;
  readonly high: Spot;
}

const frameOf = (bodies: readonly Body[], side: ViewSide): Frame => {
  const view = sideView(
    bodies.map(({ mesh }) => mesh),
    side,
  );
  const spots = [...view.visible, ...view.hidden].flatMap(({ from, to }) => [from, to]);
  const [xs, ys] = [spots.map(([x]) => x), spots.map(([, y]) => y)];
  return { side, view, low: [Math.min(...xs), Math.min(...ys)], high: [Math.max(...xs), Math.max(...ys)] };
};

/** Many short strokes of a curve are one piece; true lines are pieces of their own. */
const addLines = (given: Arguments, figure: Figure, frame: Frame, shift: Spot, whole: PieceId): void => {
  const { stroke, width } = lookOf(given, {});
  const { visible, hidden } = frame.view;
  const longest = Math.max(frame.high[0] - frame.low[0], frame.high[1] - frame.low[1]);
  for (const [lines, isHidden] of [
    [hidden, true],
    [visible, false],
  ] as const) {
    const moved = lines.map(({ from, to }): readonly [Spot, Spot] => [
      [from[0] + shift[0], from[1] + shift[1]],
      [to[0] + shift[0], to[1] + shift[1]],
    ]);
    const isShort = ([a, b]: readonly [Spot, Spot]): boolean => Math.hypot(a[0] - b[0], a[1] - b[1]) < longest * 0.045;
    const short = moved.filter(isShort);
    const courses =
      short.length > 8
        ? [short, ...moved.filter((line) => !isShort(line)).map((line) => [line])]
        : moved.map((line) => [line]);
    for (const course of courses) {
      const [line] = course;
      const straight = course.length === 1 && line !== undefined;
      const id = figure.add({
        kind: straight ? 'segment' : 'curve',
        outline: isHidden
          ? { type: 'path', courses: [], behind: course }
          : { type: 'path', courses: straight ? course : chained(course) },
        extent: course.flat(),
        look: { stroke, width },
        ...(straight
          ? { measures: { length: exact(Math.hypot(line[0][0] - line[1][0], line[0][1] - line[1][1])) } }
          : {}),
        unit: figure.settings.unit,
        data: { view: frame.side },
      });
      figure.relate('side-of', id, whole);
    }
  }
};

/** Short strokes end to end as one course each. */
const chained = (strokes: readonly (readonly [Spot, Spot])[]): Spot[][] => {
  const left = [...strokes];
  const courses: Spot[][] = [];
  const near = (a: Spot, b: Spot | undefined): boolean =>
    b !== undefined && Math.hypot(a[0] - b[0], a[1] - b[1]) < 1e-5;
  for (let stroke = left.shift(); stroke; stroke = left.shift()) {
    const course: Spot[] = [...stroke];
    for (;;) {
      const end = course.at(-1);
      const at = left.findIndex(([a, b]) => near(a, end) || near(b, end));
      const [next] = at < 0 ? [] : left.splice(at, 1);
      if (!next) break;
      course.push(near(next[0], end) ? next[1] : next[0]);
    }
    courses.push(course);
  }
  return courses;
};

const addView = (given: Arguments, figure: Figure, frame: Frame, at: Spot, type: string): void => {
  const shift: Spot = [at[0] - frame.low[0], at[1] - frame.low[1]];
  const [wide, high] = [frame.high[0] - frame.low[0], frame.high[1] - frame.low[1]];
  const name = flagOption(given, 'names') === false ? '' : `${frame.side} view`;
  const { visible, hidden } = frame.view;
  const whole = figure.add({
    kind: 'solid',
    unseen: true,
    outline: { type: 'path', courses: [[at, [at[0] + wide, at[1] + high]]] },
    label:
      name === ''
        ? undefined
        : {
            text: name,
            at: (view) => [at[0] + wide / 2, at[1] - 14 / view.scale[1]],
            on: true,
            look: { size: figure.settings.fontSize * 0.85 },
          },
    data: {
      type: `${frame.side} view`,
      view: frame.side,
      of: type,
      width: exact(wide),
      height: exact(high),
      lines: visible.length,
      hiddenLines: hidden.length,
    },
  });
  addLines(given, figure, frame, shift, whole);
  addSizes(given, figure, frame, at, [wide, high]);
};

/** Width under the view and height to its left, as texts between arrows. */
const addSizes = (given: Arguments, figure: Figure, frame: Frame, [x, y]: Spot, [wide, high]: Spot): void => {
  const unit = textOption(given, 'sizes');
  if (unit === undefined || frame.side !== 'front') return;
  const gap = Math.max(wide, high) * 0.1;
  const written = (size: number): string => `${exact(Math.round(size * 100) / 100)}${unit === '' ? '' : ` ${unit}`}`;
  for (const [a, b, size] of [
    [[x, y + high + gap], [x + wide, y + high + gap], wide],
    [[x - gap, y], [x - gap, y + high], high],
  ] as const)
    figure.add({
      kind: 'segment',
      outline: { type: 'path', courses: [[a, b]] },
      look: { width: figure.settings.stroke * 0.6, arrow: 'both' },
      label: {
        text: written(size),
        at: [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2],
        away: size === wide && a[1] === b[1] ? [0, 1] : [-1, 0],
      },
      measures: { length: exact(size) },
      data: { type: 'dimension' },
    });
};

const views = defineDrawing({
  name: 'views',
  signature: 'views([body, …], {at, gap, angle, side, names, sizes, color})',
  about:
    'Front view, top view and side view of bodies, in line with each other, hidden edges dashed. In the `"first"` angle the top view is below and the left view at the right; in the `"third"` it is above, with the right view at the right. `sizes: "cm"` writes width and height at the front view.',
  example: 'B = blocks([[0,0,0,4,3,1], [0,1,1,2,2,2]])\nviews(B, {at: [7, 0]})',
  draw: (given, figure) => {
    given.allow(...lookOptions, 'at', 'gap', 'angle', 'names', 'sizes');
    const value = plainValue(given.any(0));
    const bodies = (Array.isArray(value) ? value : [value]).flatMap((one) => bodyOf(figure, figure.idOf(one)) ?? []);
    const angle = textOption(given, 'angle') ?? 'first';
    if (bodies.length === 0) throw new Mistake('views takes a body, or a list of bodies');
    if (angle !== 'first' && angle !== 'third') throw new Mistake(`angle is "first" or "third", not "${angle}"`);
    const [front, top, side] = (['front', 'top', angle === 'first' ? 'left' : 'right'] as const).map((one) =>
      frameOf(bodies, one),
    );
    if (!front || !top || !side) return undefined;
    const [x, y] = spotOption(given, 'at') ?? [0, 0];
    const sizeOf = ({ low, high }: Frame): Spot => [high[0] - low[0], high[1] - low[1]];
    const gap = numberOption(given, 'gap') ?? Math.max(...sizeOf(front)) * 0.42;
    const type = bodies.map((body) => body.type).join(' and ');
    addView(given, figure, front, [x, y], type);
    addView(given, figure, top, [x, angle === 'first' ? y - gap - sizeOf(top)[1] : y + sizeOf(front)[1] + gap], type);
    addView(given, figure, side, [x + sizeOf(front)[0] + gap, y], type);
    return undefined;
  },
});

export const viewFunctions: readonly DrawingFunction[] = [views];
