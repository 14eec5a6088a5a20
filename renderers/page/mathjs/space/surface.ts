import { defineDrawing, type DrawingFunction, type Figure, Mistake, type PieceId } from '../figure.js';
import type { Arguments } from '../arguments.js';
import type { Formula } from '../formula.js';
import { lookOf, lookOptions, numberOption, textOption } from '../look.js';
import { exact, numberFrom, plainValue } from '../values.js';
import { rangeAt } from './curves.js';
import { flat, type Space, spaceOf } from './state.js';
import { surfaceShape } from './surface-shape.js';
import { add, areaOf, cross, dot, normalOf, scaled, subtract, unit, type Vec3 } from './vector.js';

type Range = readonly [number, number];

interface Grid {
  readonly x: Range;
  readonly y: Range;
  readonly cells: number;
  readonly at: (i: number, j: number) => Vec3;
}

const gridOf = (formula: Formula, x: Range, y: Range, cells: number): Grid => {
  const heights = Array.from({ length: (cells + 1) ** 2 }, (_, index) => {
    const [i, j] = [index % (cells + 1), Math.floor(index / (cells + 1))];
    return formula.at(x[0] + ((x[1] - x[0]) * i) / cells, y[0] + ((y[1] - y[0]) * j) / cells);
  });
  if (!heights.every(Number.isFinite)) throw new Mistake('The surface has no height somewhere in this range');
  return {
    x,
    y,
    cells,
    at: (i, j) => [
      x[0] + ((x[1] - x[0]) * i) / cells,
      y[0] + ((y[1] - y[0]) * j) / cells,
      heights[j * (cells + 1) + i] ?? 0,
    ],
  };
};

/** Cells from the furthest to the nearest: on a grid over the ground, along the two axes, so that near ones cover far ones. */
const inOrder = ({ cells }: Grid, eye: Vec3): (readonly [number, number])[] => {
  const along = (towards: number): number[] => {
    const all = Array.from({ length: cells }, (_, index) => index);
    return towards > 0 ? all : all.reverse();
  };
  const columns = along(eye[0]);
  return along(eye[1]).flatMap((j) => columns.map((i) => [i, j] as const));
};

/** Lighter where the surface is turned to a lamp at the upper left behind the reader. */
const shaded = (colour: string, normal: Vec3): string => {
  const light = Math.abs(dot(normal, unit([-0.35, -0.5, 0.8])));
  const amount = 0.62 + 0.38 * light;
  const found = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour);
  if (!found) return colour;
  return `#${found
    .slice(1)
    .map((part) =>
      Math.round(Number.parseInt(part, 16) * amount)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
};

const addMesh = (given: Arguments, figure: Figure, space: Space, grid: Grid, whole: PieceId): void => {
  const { fill = '#ffffff', stroke, width } = lookOf(given, {});
  const look = { stroke: stroke ?? '#333333', width: width ?? figure.settings.stroke * 0.45 };
  for (const [i, j] of inOrder(grid, space.view.towardsEye([0, 0, 0]))) {
    const corners = [grid.at(i, j), grid.at(i + 1, j), grid.at(i + 1, j + 1), grid.at(i, j + 1)];
    const id = figure.add({
      kind: 'face',
      level: 'axes',
      outline: { type: 'path', courses: [corners.map((corner) => flat(space, corner))], closed: true },
      look: { ...look, fill: shaded(fill, normalOf(corners)), opacity: 1 },
      data: { type: 'mesh' },
    });
    figure.relate('side-of', id, whole);
  }
};

/** A small piece of the surface with its normal: what a surface integral sums over. */
const addPatch = (given: Arguments, figure: Figure, space: Space, grid: Grid): void => {
  const place = plainValue(given.options.get('patch'));
  if (place === undefined) return;
  const [i, j] = Array.isArray(place) ? place.map(numberFrom) : [];
  if (i === undefined || j === undefined || !(i >= 0 && j >= 0 && i < grid.cells && j < grid.cells))
    throw new Mistake(`patch is [column, row] of a cell, both from 0 to ${grid.cells - 1}`);
  const corners = [grid.at(i, j), grid.at(i + 1, j), grid.at(i + 1, j + 1), grid.at(i, j + 1)];
  const middle = scaled(
    corners.reduce<Vec3>((sum, corner) => add(sum, corner), [0, 0, 0]),
    1 / 4,
  );
  const [a, b, c] = corners;
  const normal = unit(a && b && c ? cross(subtract(b, a), subtract(c, a)) : [0, 0, 1]);
  const reach = numberOption(given, 'normal') ?? (grid.x[1] - grid.x[0]) * 0.28;
  const tip = add(middle, scaled(normal, reach));
  figure.add({
    kind: 'face',
    level: 'figure',
    outline: { type: 'path', courses: [corners.map((corner) => flat(space, corner))], closed: true },
    look: { fill: '#d64541', opacity: 0.85, width: figure.settings.stroke * 0.7 },
    label: {
      text: textOption(given, 'patchLabel') ?? 'dS',
      at: flat(space, middle),
      away: [1, -0.6],
      look: { italic: true },
    },
    measures: { area: exact(areaOf(corners)) },
    data: { type: 'surface element' },
    space: corners,
  });
  figure.add({
    kind: 'vector',
    level: 'mark',
    outline: { type: 'path', courses: [[flat(space, middle), flat(space, tip)]] },
    look: { arrow: 'end', stroke: '#d64541', width: figure.settings.stroke * 1.2 },
    label: { text: textOption(given, 'normalLabel') ?? 'n', at: flat(space, tip), look: { italic: true, bold: true } },
    measures: { length: exact(reach) },
    data: { type: 'normal' },
    space: [middle, tip],
  });
};

const surface3 = defineDrawing({
  name: 'surface3',
  signature: 'surface3(z(x, y), [x0, x1], [y0, y1], {cells, fill, color, patch, normal, name})',
  about:
    'The surface over a rectangle by a formula in `x` and `y`, as a mesh in which near parts cover far ones. `patch: [i, j]` lifts out one cell with its normal, as for a surface integral.',
  example: 'space({azimuth: 35, elevation: 28})\nsurface3(x^2 - y^2, [-1, 1], [-1, 1], {fill: "#a9c4e4"})',
  draw: (given, figure) => {
    given.allow(...lookOptions, 'cells', 'patch', 'patchLabel', 'normal', 'normalLabel', 'name');
    const space = spaceOf(figure);
    const formula = given.formula(0, ['x', 'y']);
    const cells = Math.min(60, Math.max(2, Math.round(numberOption(given, 'cells') ?? 18)));
    const grid = gridOf(formula, rangeAt(given.any(1), 'argument 2'), rangeAt(given.any(2), 'argument 3'), cells);
    const all = Array.from({ length: (cells + 1) ** 2 }, (_, index) =>
      grid.at(index % (cells + 1), Math.floor(index / (cells + 1))),
    );
    const heights = all.map(([, , z]) => z);
    const area = inOrder(grid, [1, 1, 1]).reduce((sum, [i, j]) => {
      const [a, b, c, d] = [grid.at(i, j), grid.at(i + 1, j), grid.at(i + 1, j + 1), grid.at(i, j + 1)];
      return sum + areaOf([a, b, c]) + areaOf([a, c, d]);
    }, 0);
    const [low, high] = [Math.min(...heights), Math.max(...heights)];
    const id = figure.add({
      kind: 'solid',
      unseen: true,
      outline: { type: 'path', courses: [all.map((point) => flat(space, point))] },
      name: textOption(given, 'name'),
      // Not painted: the colour that the faces are shades of.
      look: { fill: lookOf(given, {}).fill ?? '#ffffff' },
      measures: { surface: Number(area.toPrecision(4)) },
      data: {
        type: 'surface',
        formula: formula.text ?? '',
        x0: grid.x[0],
        x1: grid.x[1],
        y0: grid.y[0],
        y1: grid.y[1],
        ...surfaceShape(heights, cells + 1),
      },
    });
    addMesh(given, figure, space, grid, id);
    addPatch(given, figure, space, grid);
    return figure.handle(id, { area, low, high });
  },
});

export const surfaceFunctions: readonly DrawingFunction[] = [surface3];
