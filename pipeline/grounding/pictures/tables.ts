import type { Scene, SceneElement } from '../../../renderers/scene.js';
import { oncePer } from '../once-per.js';
import { areaOf, holds } from '../recognised/shapes.js';

export interface Cell {
  readonly text: string;
  readonly element: SceneElement;
  readonly fill: string | undefined;
}

/** A table with a heading over each column and a name before each row. */
export interface Table {
  readonly heads: readonly Cell[];
  readonly rows: readonly (readonly Cell[])[];
  readonly title: string;
}

const inLines = (cells: readonly (Cell & { readonly box: SceneElement['box'] })[]): Cell[][] => {
  const lines: { readonly y: number; readonly cells: (Cell & { readonly box: SceneElement['box'] })[] }[] = [];
  for (const cell of cells) {
    const line = lines.find(({ y }) => Math.abs(y - cell.box.y) < 3);
    if (line) line.cells.push(cell);
    else lines.push({ y: cell.box.y, cells: [cell] });
  }
  return lines.toSorted((a, b) => a.y - b.y).map((line) => line.cells.toSorted((a, b) => a.box.x - b.box.x));
};

/** Boxes in rows and columns with one text in each, the first row words only: what a reader calls a table. */
export const tableIn = oncePer((scene: Scene): Table | undefined => {
  const shown = scene.elements.filter(({ visible }) => visible);
  const boxes = shown.filter(({ kind, role }) => kind === 'rect' && role === 'mark');
  if (boxes.length < 6) return undefined;
  const held = shown
    .filter(({ kind, role, text }) => kind === 'text' && role === 'mark' && text !== undefined)
    .flatMap((element) => {
      const [box, row] = boxes
        .filter((one) => holds(one.box, element.box))
        .toSorted((a, b) => areaOf(a.box) - areaOf(b.box));
      // The ground of a row lies under its cells.
      const fill = box?.fill ?? (row && box && row.box.height < 1.4 * box.box.height ? row.fill : undefined);
      return box ? [{ text: (element.text ?? '').trim(), element, fill, box: box.box }] : [];
    });
  const [heads, ...rows] = inLines(held);
  if (!heads || heads.length < 2 || rows.length < 2 || new Set(held.map(({ box }) => box)).size !== held.length)
    return undefined;
  const isWhole = rows.every(
    (row) =>
      row.length === heads.length &&
      row.every(({ element }, at) => {
        const head = held.find((cell) => cell.element === heads[at]?.element)?.box;
        const own = held.find((cell) => cell.element === element)?.box;
        return head !== undefined && own !== undefined && Math.abs(head.x - own.x) < 3;
      }),
  );
  const isNamed = [...heads, ...rows.map(([first]) => first)].every((cell) => /\p{L}{2}/u.test(cell?.text ?? ''));
  const title = shown.find(({ role, kind, text }) => role === 'title' && kind === 'text' && text !== undefined)?.text;
  return isWhole && isNamed && new Set(rows.map(([first]) => first?.text)).size === rows.length
    ? { heads, rows, title: title ?? scene.title ?? '' }
    : undefined;
});

/** The unit in the heading of a column: "Density (g/cm³)". */
export const unitOfHead = ({ text }: Cell): string | undefined => /[([]([^)\]]+)[)\]]\s*$/.exec(text)?.[1];

export const valueIn = ({ text }: Cell): number =>
  /^[−-]?\d[\d,]*(?:\.\d+)?$/.test(text) ? Number(text.replaceAll(',', '').replace('−', '-')) : NaN;
