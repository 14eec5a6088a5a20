import type { Encoding, Point, SceneElement } from '../../scene.js';
import { boxAround } from '../svg/geometry.js';
import { type Draft, merge, nearest, type Piece } from './draft.js';
import { type Direction, readAt, valueAt } from './directions.js';
import { coursesOf } from './strokes.js';

export interface Plane {
  readonly x: Direction;
  readonly y: Direction;
  readonly panel: string;
}

const encodingAt = ({ x, y }: Plane, px: number, py: number, series: string | undefined): Encoding => ({
  x: readAt(x, px),
  y: readAt(y, py),
  ...(series === undefined ? {} : { color: series }),
});

/** Rectangles that all stand on the zero of one axis are bars. */
const barsOf = (piece: Piece, { x, y, panel }: Plane, layer: string, series: string | undefined): SceneElement[] => {
  if (piece.element.fill === undefined) return [];
  const courses = coursesOf(piece);
  const boxes = courses.map(({ path }) => boxAround(path));
  const zeroOf = ({ ends: [first, last], range: [start, end], log }: Direction): number => {
    const share = log ? 0 : Math.min(1, Math.max(0, (0 - first) / (last - first)));
    return start + share * (end - start);
  };
  const [zeroX, zeroY] = [zeroOf(x), zeroOf(y)];
  const upright = boxes.every((box) => Math.min(Math.abs(box.y - zeroY), Math.abs(box.y + box.height - zeroY)) < 1);
  const lying = boxes.every((box) => Math.min(Math.abs(box.x - zeroX), Math.abs(box.x + box.width - zeroX)) < 1);
  if (boxes.length === 0 || !courses.every(({ kind }) => kind === 'rect') || (!upright && !lying)) return [];
  return boxes.map((box, index) => {
    const [middleX, middleY] = [box.x + box.width / 2, box.y + box.height / 2];
    const far = (low: number, length: number, zero: number): number => (Math.abs(low - zero) < 1 ? low + length : low);
    const shown = upright ? far(box.y, box.height, zeroY) : far(box.x, box.width, zeroX);
    const encoding: Encoding = upright
      ? { x: readAt(x, middleX), y: valueAt(y, shown) }
      : { x: valueAt(x, shown), y: readAt(y, middleY) };
    const { path: _, ...looks } = piece.element;
    return {
      ...looks,
      id: `${piece.element.id}${index === 0 ? '' : `-${index + 1}`}`,
      kind: 'bar',
      box,
      ...(series === undefined ? {} : { label: series }),
      data: { ...encoding, ...(series === undefined ? {} : { series }) } as Record<string, string | number>,
      encoding: { ...encoding, ...(series === undefined ? {} : { color: series }) },
      group: panel,
      layer,
    };
  });
};

const lineOf = (piece: Piece, plane: Plane, layer: string, series: string | undefined): SceneElement | undefined => {
  const [course] = coursesOf(piece);
  if (piece.element.fill !== undefined || course === undefined || coursesOf(piece).length > 1) return undefined;
  const upright = course.path.length === 2 && course.path[0]?.[0] === course.path[1]?.[0];
  if (upright) return { ...piece.element, kind: 'rule', group: plane.panel };
  return {
    ...piece.element,
    kind: 'line',
    path: course.path,
    points: course.path.map(([px, py]) => encodingAt(plane, px, py, undefined)),
    ...(series === undefined ? {} : { label: series, encoding: { color: series } }),
    group: plane.panel,
    layer,
  };
};

const shapes: Readonly<Record<string, string>> = {
  '*': 'circle',
  o: 'circle',
  square: 'square',
  triangle: 'triangle-up',
  diamond: 'diamond',
  x: 'cross',
  '+': 'plus',
  star: 'star',
  asterisk: 'star',
};

/** Where a symbol stands: its box is around it, but a triangle turns about a third of its height. */
const anchorOf = (piece: Piece): Point => {
  const { x, y, width, height } = piece.element.box;
  const corners = new Map(coursesOf(piece).flatMap(({ path }) => path.map((at) => [at.map(Math.round).join(), at])));
  if (corners.size !== 3) return [x + width / 2, y + height / 2];
  const sum = (axis: 0 | 1): number => [...corners.values()].reduce((total, at) => total + at[axis], 0);
  return [sum(0) / 3, sum(1) / 3];
};

const pointOf = (
  piece: Piece,
  symbol: string,
  plane: Plane,
  layer: string,
  series: string | undefined,
): SceneElement => {
  const encoding = encodingAt(plane, ...anchorOf(piece), undefined);
  const { path: _, ...looks } = piece.element;
  return {
    ...looks,
    kind: 'point',
    shape: shapes[symbol] ?? shapes[symbol.replace('*', '')] ?? symbol,
    ...(series === undefined ? {} : { label: series }),
    data: { ...encoding, ...(series === undefined ? {} : { series }) },
    encoding: { ...encoding, ...(series === undefined ? {} : { color: series }) },
    group: plane.panel,
    layer,
  };
};

/** One plot: its bars, its line, its symbols, each a layer. */
export const readPlot = (
  draft: Draft,
  pieces: readonly Piece[],
  plane: Plane,
  number: number,
  series: string | undefined,
): void => {
  const layers = new Map<SceneElement['kind'], number>();
  // Plots that the legend names are series of one layer; lines without names are lines of one.
  const idOf = (kind: string): string =>
    series === undefined && kind !== 'line' ? `${plane.panel}-plot${number}-${kind}` : `${plane.panel}-${kind}`;
  for (const piece of pieces) {
    const symbol = nearest(draft, piece.mark, 'plotmark')?.fields['shape'];
    // Strokes that stand for nothing, as the ends of bars do.
    if (symbol === '-' || symbol === '|') continue;
    const bars = symbol === undefined ? barsOf(piece, plane, idOf('bar'), series) : [];
    const line = symbol === undefined && bars.length === 0 ? lineOf(piece, plane, idOf('line'), series) : undefined;
    const drawn =
      symbol !== undefined
        ? [pointOf(piece, symbol, plane, idOf('point'), series)]
        : line === undefined
          ? bars
          : [line];
    const [first] = drawn;
    if (first === undefined && series !== undefined) piece.element = { ...piece.element, label: series };
    if (first === undefined) continue;
    if (first.layer !== undefined) layers.set(first.kind, (layers.get(first.kind) ?? 0) + drawn.length);
    merge(
      draft,
      [piece],
      drawn.map((element) => ({ ...piece, element })),
    );
  }
  for (const [kind, count] of layers) {
    const begun = draft.layers.find(({ id }) => id === idOf(kind));
    if (begun !== undefined) draft.layers.splice(draft.layers.indexOf(begun), 1);
    draft.layers.push({
      id: idOf(kind),
      kind,
      group: plane.panel,
      fields: { x: 'x', y: 'y', ...(series === undefined ? {} : { color: 'series' }) },
      count: count + (begun?.count ?? 0),
    });
  }
};
