import type { Arguments } from '../arguments.js';
import { defineDrawing, type DrawingFunction, type Figure, Mistake, type PieceId, type Spot } from '../figure.js';
import { lookOf, lookOptions, numberOption } from '../look.js';
import { numberFrom, plainValue, wordFor } from '../values.js';
import { addSolid } from './bodies.js';
import { listOption, spotOption, textsOption } from './read.js';
import { cubesOf, facesSeen, type Heights, outerFaces, type Side, silhouette } from './stack.js';
import { flat, type Space, spaceOf } from './state.js';

const stacks = new WeakMap<Figure, Map<PieceId, Heights>>();

const heightsAt = (given: Arguments): Heights => {
  const list = plainValue(given.any(0));
  const rows = Array.isArray(list) ? list.map(plainValue) : [];
  const heights = rows.map((row) => (Array.isArray(row) ? row : []).map((one) => numberFrom(one) ?? -1));
  if (
    heights.length === 0 ||
    heights.some((row) => row.length === 0 || row.some((one) => !Number.isInteger(one) || one < 0))
  )
    throw new Mistake(
      `argument 1 must be rows of numbers of cubes, such as [[2, 1], [1, 0]], got ${wordFor(given.any(0))}`,
    );
  if (cubesOf(heights).length === 0 || cubesOf(heights).length > 400)
    throw new Mistake('A stack has from 1 to 400 cubes');
  return heights;
};

/** Lighter above, darker to the right, as if lit from the upper left. */
const shades: Readonly<Record<string, string>> = {
  '0 0 1': '#ffffff',
  '0 -1 0': '#ececec',
  '1 0 0': '#d2d2d2',
  '-1 0 0': '#d2d2d2',
};

const tinted = (shade: string, fill: string | undefined): string => {
  if (fill === undefined || fill === 'none') return shade;
  const share = { '#ffffff': '20%', '#ececec': '0%', '#d2d2d2': '-18%' }[shade] ?? '0%';
  const amount = Number.parseInt(share, 10);
  return amount === 0 ? fill : `color-mix(in srgb, ${fill}, ${amount > 0 ? 'white' : 'black'} ${Math.abs(amount)}%)`;
};

const addFacesOf = (given: Arguments, figure: Figure, space: Space, heights: Heights, solid: PieceId): void => {
  const { fill, stroke, width } = lookOf(given, {});
  for (const face of facesSeen(heights, space.view)) {
    const id = figure.add({
      kind: 'face',
      level: 'figure',
      outline: { type: 'path', courses: [face.corners.map((corner) => flat(space, corner))], closed: true },
      look: {
        fill: mixed(tinted(shades[face.normal.join(' ')] ?? '#ffffff', fill)),
        opacity: 1,
        stroke,
        width: width ?? figure.settings.stroke * 0.8,
      },
      measures: { area: 1 },
      data: { type: 'cube face', seen: face.seen },
      space: face.corners,
    });
    figure.relate('side-of', id, solid);
  }
};

/** `color-mix` calculated by hand: SVG that is painted as a picture takes plain colours only. */
const mixed = (colour: string): string => {
  const found = /^color-mix\(in srgb, (#[0-9a-f]{6}), (white|black) (\d+)%\)$/i.exec(colour);
  if (!found) return colour;
  const [, base = '#888888', with_ = 'white', share = '0'] = found;
  const part = Number(share) / 100;
  const channel = (at: number): string =>
    Math.round(Number.parseInt(base.slice(at, at + 2), 16) * (1 - part) + (with_ === 'white' ? 255 : 0) * part)
      .toString(16)
      .padStart(2, '0');
  return `#${channel(1)}${channel(3)}${channel(5)}`;
};

const cubes = defineDrawing({
  name: 'cubes',
  signature: 'cubes([[2, 1], [1, 0]], {fill: "#rrggbb", color})',
  about:
    'A stack of unit cubes: how many stand on each square of a plan, the row at the back first. Its value has `total`, `visible` and `volume`.',
  example: 'space({projection: "isometric"})\ncubes([[3, 2, 1], [2, 1, 0], [1, 0, 0]], {fill: "#a9c4e4"})',
  draw: (given, figure) => {
    given.allow(...lookOptions);
    const heights = heightsAt(given);
    const space = spaceOf(figure);
    const all = cubesOf(heights);
    const visible = new Set(facesSeen(heights, space.view).flatMap(({ cube, seen }) => (seen ? [cube.join(' ')] : [])))
      .size;
    const [total, surface] = [all.length, outerFaces(heights)];
    const corners = all.flatMap(([x, y, z]) =>
      [0, 1].flatMap((a) => [0, 1].flatMap((b) => [0, 1].map((c) => [x + a, y + b, z + c] as const))),
    );
    const id = addSolid(figure, space, corners, {
      type: 'cube stack',
      measures: { volume: total, surface, height: Math.max(...heights.flat()) },
      data: {
        cubes: total,
        visible,
        hidden: total - visible,
        columns: Math.max(...heights.map((row) => row.length)),
        rows: heights.length,
        heights: heights.map((row) => row.join(' ')).join(' / '),
      },
    });
    addFacesOf(given, figure, space, heights, id);
    const known = stacks.get(figure) ?? new Map<PieceId, Heights>();
    stacks.set(figure, known.set(id, heights));
    return figure.handle(id, { total, visible, volume: total, surface });
  },
});

const sideNames: readonly Side[] = ['front', 'back', 'left', 'right', 'top'];

/** Full squares of a view, by column from the left and row from below. */
const squaresOf = (heights: Heights, side: Side): (readonly [number, number])[] =>
  side === 'top'
    ? cubesOf(heights.map((row) => row.map((one) => Math.min(one, 1)))).map(([column, row]) => [column, row] as const)
    : silhouette(heights, side).flatMap((height, column) =>
        Array.from({ length: height }, (_, row) => [column, row] as const),
      );

const cubeviews = defineDrawing({
  name: 'cubeviews',
  signature: 'cubeviews(stack, {views, at, gap, numbers, names, fill, color})',
  about:
    'Views of a stack of cubes as squares, side by side from `at`: `views` is a list of `"front"`, `"back"`, `"left"`, `"right"` and `"top"`; `names` are written below; `numbers: 1` writes the plan’s numbers into the top view.',
  example: 'space({projection: "isometric", at: [-4, 0]})\nS = cubes([[3, 1], [2, 0]])\ncubeviews(S, {at: [0, 0]})',
  draw: (given, figure) => {
    given.allow(...lookOptions, 'views', 'at', 'gap', 'numbers', 'names');
    const heights = stacks.get(figure)?.get(given.piece(0) ?? '');
    if (!heights) throw new Mistake(`argument 1 must be the value of cubes(…), got ${wordFor(given.any(0))}`);
    const views = (listOption(given, 'views') ?? ['front', 'left', 'top']).map((one) =>
      sideNames.find((name) => name === one),
    );
    if (views.includes(undefined)) throw new Mistake(`views is a list of ${sideNames.join(', ')}`);
    const names = textsOption(given, 'names');
    let [x, y] = spotOption(given, 'at') ?? [0, 0];
    for (const [index, side] of views.entries()) {
      if (side === undefined) continue;
      const name = names === undefined ? `${side} view` : (names[index] ?? '');
      x += addGrid(given, figure, heights, side, [x, y], name) + (numberOption(given, 'gap') ?? 1.2);
    }
    return undefined;
  },
});

interface Squares {
  readonly heights: Heights;
  readonly side: Side;
  readonly squares: readonly (readonly [number, number])[];
  readonly at: Spot;
  readonly whole: PieceId;
}

const addSquares = (given: Arguments, figure: Figure, { heights, side, squares, at: [x, y], whole }: Squares): void => {
  const { fill, stroke, width } = lookOf(given, {});
  const numbers = numberOption(given, 'numbers') !== undefined && side === 'top';
  for (const [column, row] of squares) {
    const [a, b] = [x + column, y + row];
    const id = figure.add({
      kind: 'face',
      level: 'figure',
      outline: {
        type: 'path',
        courses: [
          [
            [a, b],
            [a + 1, b],
            [a + 1, b + 1],
            [a, b + 1],
          ],
        ],
        closed: true,
      },
      look: { fill: fill ?? 'white', opacity: 1, stroke, width: width ?? figure.settings.stroke * 0.8 },
      label: numbers
        ? { text: String(heights[heights.length - 1 - row]?.[column] ?? 0), at: [a + 0.5, b + 0.5], on: true }
        : undefined,
      measures: { area: 1 },
      data: { type: 'square', view: side },
    });
    figure.relate('side-of', id, whole);
  }
};

/** Draws one view, and answers with its width. */
const addGrid = (
  given: Arguments,
  figure: Figure,
  heights: Heights,
  side: Side,
  [x, y]: Spot,
  name: string,
): number => {
  const squares = squaresOf(heights, side);
  const wide =
    side === 'top' || side === 'front' || side === 'back'
      ? Math.max(...heights.map((row) => row.length))
      : heights.length;
  const whole = figure.add({
    kind: 'solid',
    unseen: true,
    outline: {
      type: 'path',
      courses: [
        [
          [x, y],
          [x + wide, y + Math.max(...squares.map(([, row]) => row + 1))],
        ],
      ],
    },
    label: name === '' ? undefined : { text: name, at: [x + wide / 2, y - 0.45], on: true },
    measures: { area: squares.length },
    data: {
      type: `${side} view`,
      view: side,
      squares: squares.length,
      columns: silhouetteText(heights, side),
    },
  });
  addSquares(given, figure, { heights, side, squares, at: [x, y], whole });
  return wide;
};

const silhouetteText = (heights: Heights, side: Side): string =>
  side === 'top'
    ? heights.map((row) => row.filter((one) => one > 0).length).join(' ')
    : silhouette(heights, side).join(' ');

export const stackFunctions: readonly DrawingFunction[] = [cubes, cubeviews];
