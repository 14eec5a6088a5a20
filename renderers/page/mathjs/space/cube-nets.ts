import type { Arguments } from '../arguments.js';
import { defineDrawing, type DrawingFunction, type Figure, Mistake, type PieceId, type Spot } from '../figure.js';
import { flagOption, lookOf, lookOptions, numberOption, textOption } from '../look.js';
import { plainValue, wordFor } from '../values.js';
import { addSolid } from './bodies.js';
import { type Cell, type CubeSide, cubeNets, folded, isCubeNet, oppositePairs, turnedCells } from './cube-net.js';
import { faceMarks, isFaceMark } from './face-marks.js';
import { addNet } from './nets.js';
import { listOption, spotOption, vectorOption } from './read.js';
import { flat, type Space, spaceOf } from './state.js';
import { add, scaled, type Vec3 } from './vector.js';

interface MarkedNet {
  readonly cells: readonly Cell[];
  readonly marks: readonly string[];
}

const nets = new WeakMap<Figure, Map<PieceId, MarkedNet>>();

const cellsAt = (given: Arguments): readonly Cell[] => {
  const value = given.any(0);
  if (typeof value === 'number') {
    const cells = cubeNets[value - 1];
    if (!cells) throw new Mistake(`The nets of a cube are numbered from 1 to ${cubeNets.length}, there is no ${value}`);
    return turnedCells(
      cells,
      Math.round((numberOption(given, 'turn') ?? 0) / 90),
      flagOption(given, 'mirror') ?? false,
    );
  }
  const rows = plainValue(value);
  if (!Array.isArray(rows) || !rows.every((row) => typeof row === 'string'))
    throw new Mistake(
      `argument 1 must be the number of a net, 1 to 11, or rows such as ["#", "####", "#"], got ${wordFor(value)}`,
    );
  return rows.flatMap((row, y) => Array.from(row).flatMap((mark, x): Cell[] => (mark === '#' ? [[x, y]] : [])));
};

/** Where a place of a unit square comes to: for a flat square, or for a side of a cube in space. */
type Onto = (spot: Spot) => Spot;

/** Draws a face with its mark: a symbol that turns and slants with the face, or upright words. */
const addFace = (
  given: Arguments,
  figure: Figure,
  onto: Onto,
  mark: string,
  { fill, data, solid }: { fill: string; data: Readonly<Record<string, string | number | boolean>>; solid: PieceId },
): PieceId => {
  const { stroke, width } = lookOf(given, {});
  const corners: Spot[] = [
    [0, 0],
    [1, 0],
    [1, 1],
    [0, 1],
  ];
  const symbol = isFaceMark(mark) ? faceMarks[mark] : undefined;
  const id = figure.add({
    kind: 'face',
    level: 'figure',
    outline: { type: 'path', courses: [corners.map(onto)], closed: true },
    look: { fill, opacity: 1, stroke, width },
    name: mark === '' ? undefined : mark,
    label:
      symbol || mark === ''
        ? undefined
        : { text: mark, at: onto([0.5, 0.5]), on: true, look: { italic: false, size: figure.settings.fontSize * 1.2 } },
    measures: { area: 1 },
    data: { ...data, ...(mark === '' ? {} : { mark }) },
  });
  figure.relate('side-of', id, solid);
  const ink = textOption(given, 'markColor') ?? stroke ?? figure.settings.ink;
  if (symbol) {
    const shape = figure.add({
      kind: 'path',
      level: 'mark',
      outline: { type: 'path', courses: symbol.outlines.map((outline) => outline.map(onto)), closed: symbol.closed },
      look: {
        stroke: ink,
        width: figure.settings.stroke * (symbol.filled ? 0.6 : 1.1),
        ...(symbol.filled ? { fill: ink, opacity: 1 } : {}),
      },
      name: mark,
      data: { type: 'mark', mark },
    });
    figure.relate('lies-on', shape, id);
  }
  return id;
};

const marksOf = (given: Arguments, most: number): string[] => {
  const marks = (listOption(given, 'marks') ?? []).map((one) => (typeof one === 'number' ? String(one) : one));
  if (marks.length > most || marks.some((one) => typeof one !== 'string'))
    throw new Mistake(`marks is a list of at most ${most} texts or symbols: ${Object.keys(faceMarks).join(', ')}`);
  return marks.map(String);
};

const fillsOf = (given: Arguments): ((index: number) => string) => {
  const listed = (listOption(given, 'fills') ?? []).map(String);
  const { fill } = lookOf(given, {});
  return (index) => listed[index] ?? fill ?? 'white';
};

const cubenet = defineDrawing({
  name: 'cubenet',
  signature: 'cubenet(n, {marks, fills, at, turn, mirror, fill, color, markColor})',
  about:
    'The net of a cube, one of the eleven (`n` from 1 to 11, turned by quarters and mirrored as asked), or any squares as rows: `["#", "####", "#"]`. `marks` are symbols or texts for the squares, in reading order. Its value says in `closes` whether it folds to a cube.',
  example: 'N = cubenet(1, {marks: ["1", "2", "3", "4", "5", "6"]})\nspace({at: [7, -2]})\nfoldedcube(N, {front: 3})',
  draw: (given, figure) => {
    given.allow(...lookOptions, 'marks', 'fills', 'at', 'turn', 'mirror', 'markColor');
    const cells = cellsAt(given).toSorted((a, b) => a[1] - b[1] || a[0] - b[0]);
    if (cells.length < 2 || cells.length > 40) throw new Mistake('A net has from 2 to 40 squares');
    const [x, y] = spotOption(given, 'at') ?? [0, 0];
    const onto =
      ([column, row]: Cell): Onto =>
      ([u, v]) => [x + column + u, y - row - v];
    const closes = isCubeNet(cells);
    const marks = marksOf(given, cells.length);
    const outlines = cells.map((cell) => [
      onto(cell)([0, 0]),
      onto(cell)([1, 0]),
      onto(cell)([1, 1]),
      onto(cell)([0, 1]),
    ]);
    const whole = addNet(figure, closes ? 'net of a cube' : 'arrangement of squares', outlines, cells.length, {
      closes,
      rows: Math.max(...cells.map(([, row]) => row)) + 1,
      columns: Math.max(...cells.map(([column]) => column)) + 1,
      arrangement: arrangementOf(cells),
      ...(closes
        ? {
            opposite: oppositePairs(cells)
              .map(([a, b]) => `${marks[a] ?? a + 1}-${marks[b] ?? b + 1}`)
              .join(' '),
          }
        : {}),
    });
    const fills = fillsOf(given);
    const ids = cells.map((cell, index) =>
      addFace(given, figure, onto(cell), marks[index] ?? '', {
        fill: fills(index),
        data: { type: 'net face', column: cell[0] + 1, row: cell[1] + 1, shape: 'square' },
        solid: whole,
      }),
    );
    relateNeighbours(figure, cells, ids);
    const known = nets.get(figure) ?? new Map<PieceId, MarkedNet>();
    nets.set(figure, known.set(whole, { cells, marks }));
    return figure.handle(whole, { closes, squares: cells.length });
  },
});

/** Rows of the net from the top: how many squares, and where they begin. */
const arrangementOf = (cells: readonly Cell[]): string => {
  const rows = new Map<number, number[]>();
  for (const [column, row] of cells) rows.set(row, [...(rows.get(row) ?? []), column]);
  return [...rows.keys()]
    .toSorted((a, b) => a - b)
    .map((row) => rows.get(row)?.length ?? 0)
    .join(' ');
};

const relateNeighbours = (figure: Figure, cells: readonly Cell[], ids: readonly PieceId[]): void => {
  for (const [i, [x, y]] of cells.entries())
    for (const [j, [u, v]] of cells.entries()) {
      const [one, other] = [ids[i], ids[j]];
      if (i < j && Math.abs(x - u) + Math.abs(y - v) === 1 && one !== undefined && other !== undefined)
        figure.relate('connects', one, other, { label: x === u ? 'below' : 'right' });
    }
};

const directions: Readonly<Record<CubeSide, Vec3>> = {
  front: [0, -1, 0],
  back: [0, 1, 0],
  left: [-1, 0, 0],
  right: [1, 0, 0],
  top: [0, 0, 1],
  bottom: [0, 0, -1],
};

/** From a unit square to a side of the unit cube, its right and down along sides of the cube. */
const ontoSide = (space: Space, at: Vec3, side: CubeSide, right: CubeSide, down: CubeSide): Onto => {
  const [r, d] = [directions[right], directions[down]];
  const middle = add(add(at, [0.5, 0.5, 0.5]), scaled(directions[side], 0.5));
  const corner = add(middle, scaled(add(r, d), -0.5));
  return ([u, v]) => flat(space, add(corner, add(scaled(r, u), scaled(d, v))));
};

const seenSides = (space: Space): CubeSide[] => {
  const eye = space.view.towardsEye([0, 0, 0]);
  return (Object.keys(directions) as CubeSide[]).filter((side) => {
    const [x, y, z] = directions[side];
    return x * eye[0] + y * eye[1] + z * eye[2] > 1e-6;
  });
};

const sharedOptions = [...lookOptions, 'at', 'markColor', 'fills'] as const;

const addCube = (
  given: Arguments,
  figure: Figure,
  faces: readonly { side: CubeSide; right: CubeSide; down: CubeSide; mark: string; index: number }[],
  data: Readonly<Record<string, string>>,
): object => {
  const space = spaceOf(figure);
  const at = vectorOption(given, figure, 'at') ?? [0, 0, 0];
  const corners = [0, 1].flatMap((a) => [0, 1].flatMap((b) => [0, 1].map((c) => add(at, [a, b, c]))));
  const solid = addSolid(figure, space, corners, {
    type: 'cube',
    measures: { volume: 1, surface: 6 },
    data: { ...data, faces: 6, edges: 12, vertices: 8, opaque: true },
  });
  const seen = seenSides(space);
  const fills = fillsOf(given);
  for (const { side, right, down, mark, index } of faces)
    if (seen.includes(side))
      addFace(given, figure, ontoSide(space, at, side, right, down), mark, {
        fill: fills(index),
        data: { type: 'cube face', side },
        solid,
      });
  return figure.handle(solid, Object.fromEntries(faces.map(({ side, mark }) => [side, mark])));
};

const foldedcube = defineDrawing({
  name: 'foldedcube',
  signature: 'foldedcube(net, {front, at, fills, fill, color, markColor})',
  about:
    'The cube that a net of `cubenet` folds to, printed side out, with the square number `front` (from 1, in reading order) in front and upright.',
  example:
    'N = cubenet(5, {marks: ["arrow", "disc", "star", "plus", "square", "circle"]})\nspace({at: [6, -2]})\nfoldedcube(N, {front: 3})',
  draw: (given, figure) => {
    given.allow(...sharedOptions, 'front');
    const known = nets.get(figure)?.get(given.piece(0) ?? '');
    if (!known) throw new Mistake(`argument 1 must be the value of cubenet(…), got ${wordFor(given.any(0))}`);
    if (!isCubeNet(known.cells)) throw new Mistake('These squares do not fold to a cube');
    const front = numberOption(given, 'front') ?? 1;
    if (!known.cells[front - 1]) throw new Mistake(`front is the number of a square, from 1 to ${known.cells.length}`);
    const poses = folded(known.cells, front - 1).map(({ face, right, down }, index) => ({
      side: face,
      right,
      down,
      mark: known.marks[index] ?? '',
      index,
    }));
    const marked = (side: CubeSide): string => poses.find((one) => one.side === side)?.mark ?? '';
    return addCube(given, figure, poses, { front: marked('front'), right: marked('right'), top: marked('top') });
  },
});

const markedcube = defineDrawing({
  name: 'markedcube',
  signature: 'markedcube({front, right, top, left, at, fills, fill, color, markColor})',
  about: 'A cube with symbols or texts on the faces that are seen.',
  example: 'markedcube({front: "star", right: "disc", top: "plus"})',
  draw: (given, figure) => {
    given.allow(...sharedOptions, 'front', 'right', 'top', 'left');
    const mark = (side: string): string => textOption(given, side) ?? '';
    const faces = [
      { side: 'front', right: 'right', down: 'bottom', mark: mark('front'), index: 0 },
      { side: 'right', right: 'back', down: 'bottom', mark: mark('right'), index: 1 },
      { side: 'top', right: 'right', down: 'front', mark: mark('top'), index: 2 },
      { side: 'left', right: 'front', down: 'bottom', mark: mark('left'), index: 3 },
    ] as const;
    return addCube(given, figure, faces, { front: mark('front'), right: mark('right'), top: mark('top') });
  },
});

export const cubeNetFunctions: readonly DrawingFunction[] = [cubenet, foldedcube, markedcube];
