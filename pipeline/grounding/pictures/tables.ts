import type { Scene, SceneElement } from '../../../renderers/scene.js';
import { oncePer } from '../once-per.js';
import { areaOf, holds } from '../recognised/shapes.js';
import { gridOf, tableOf } from './table-grids.js';

export interface Cell {
  readonly text: string;
  /** Ids of what is drawn of it. */
  readonly ids: readonly string[];
  readonly fill: string | undefined;
}

/** A table with a heading over each column and a name before each row: the column of these names is its first. */
export interface Table {
  readonly heads: readonly Cell[];
  readonly rows: readonly (readonly Cell[])[];
  readonly title: string;
  /** Which column of what is drawn is the first of these. */
  readonly named: number;
  /** Ids of all that is drawn of it, lines and grounds included. */
  readonly ids: ReadonlySet<string>;
}

interface Held extends Cell {
  readonly box: SceneElement['box'];
}

const inLines = (cells: readonly Held[]): Held[][] => {
  const lines: { readonly y: number; readonly cells: Held[] }[] = [];
  for (const cell of cells) {
    const line = lines.find(({ y }) => Math.abs(y - cell.box.y) < 3);
    if (line) line.cells.push(cell);
    else lines.push({ y: cell.box.y, cells: [cell] });
  }
  return lines.toSorted((a, b) => a.y - b.y).map((line) => line.cells.toSorted((a, b) => a.box.x - b.box.x));
};

const titleOf = ({ elements, title }: Scene): string =>
  elements.find(({ visible, role, kind, text }) => visible && role === 'title' && kind === 'text' && text !== undefined)
    ?.text ??
  title ??
  '';

/** Boxes in rows and columns with one text in each, the first row words only: what a reader calls a table. */
const seenTable = (scene: Scene): Table | undefined => {
  const shown = scene.elements.filter(({ visible }) => visible);
  const boxes = shown.filter(({ kind, role }) => kind === 'rect' && role === 'mark');
  if (boxes.length < 6) return undefined;
  const held = shown
    .filter(({ kind, role, text }) => kind === 'text' && role === 'mark' && text !== undefined)
    .flatMap(({ id, box: own, text }): Held[] => {
      const [box, row] = boxes.filter((one) => holds(one.box, own)).toSorted((a, b) => areaOf(a.box) - areaOf(b.box));
      // The ground of a row lies under its cells.
      const fill = box?.fill ?? (row && box && row.box.height < 1.4 * box.box.height ? row.fill : undefined);
      return box ? [{ text: (text ?? '').trim(), ids: [id], fill, box: box.box }] : [];
    });
  const [heads, ...rows] = inLines(held);
  if (!heads || heads.length < 2 || rows.length < 2 || new Set(held.map(({ box }) => box)).size !== held.length)
    return undefined;
  const isWhole = rows.every(
    (row) =>
      row.length === heads.length && row.every(({ box }, at) => Math.abs((heads[at]?.box.x ?? Infinity) - box.x) < 3),
  );
  const isNamed = [...heads, ...rows.map(([first]) => first)].every((cell) => /\p{L}{2}/u.test(cell?.text ?? ''));
  const ids = new Set([...held.flatMap((cell) => cell.ids), ...boxes.map(({ id }) => id)]);
  return isWhole && isNamed && new Set(rows.map(([first]) => first?.text)).size === rows.length
    ? { heads, rows, title: titleOf(scene), named: 0, ids }
    : undefined;
};

/** The table that the program says it draws. */
export const drawnTable = oncePer((scene: Scene): Table | undefined => {
  const own = gridOf(scene.elements);
  return own && tableOf(own, titleOf(scene));
});

/** The table that the program says it draws, or one that is drawn of boxes and words. */
export const tableIn = oncePer((scene: Scene): Table | undefined => drawnTable(scene) ?? seenTable(scene));

/** The unit in the heading of a column: "Density (g/cm³)". */
export const unitOfHead = ({ text }: Cell): string | undefined => /[([]([^)\]]+)[)\]]\s*$/.exec(text)?.[1];

/** The number that stands in a cell, with a unit or without; NaN where it is none. */
export const valueIn = ({ text }: Cell): number => {
  const [, sign = '', digits] = /^([−-]?)[£$€]?(\d[\d,]*(?:\.\d+)?)(?:\s?%| \p{L}{1,4})?$/u.exec(text) ?? [];
  return digits === undefined ? NaN : Number(digits.replaceAll(',', '')) * (sign === '' ? 1 : -1);
};
