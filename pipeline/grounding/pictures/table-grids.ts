import type { SceneElement } from '../../../renderers/scene.js';
import type { Cell, Table } from './tables.js';

/** Where nothing stands. */
export const noCell: Cell = { text: '', ids: [], fill: undefined };

interface Place {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Cells by row and column, as the program said where they stand, and which rows are headings. */
interface Grid {
  readonly cells: readonly (readonly Cell[])[];
  readonly isHead: readonly boolean[];
  readonly ids: ReadonlySet<string>;
}

const placeOf = ({ data }: SceneElement): Place | undefined => {
  const part = (name: string, otherwise: number): number => {
    const value = data?.[name];
    return typeof value === 'number' ? value : otherwise;
  };
  return typeof data?.['table'] === 'number'
    ? { row: part('row', 1), column: part('column', 1), rows: part('rows', 1), columns: part('columns', 1) }
    : undefined;
};

interface Slot {
  readonly texts: string[];
  readonly ids: string[];
  fill: string | undefined;
}

const gridFrom = (elements: readonly SceneElement[]): Grid => {
  const slots = new Map<string, Slot>();
  const heads = new Set<number>();
  let [height, width] = [0, 0];
  for (const element of elements) {
    const place = placeOf(element) as Place;
    if (element.data?.['head'] === true) heads.add(place.row - 1);
    height = Math.max(height, place.row + place.rows - 1);
    width = Math.max(width, place.column + place.columns - 1);
    for (let row = place.row; row < place.row + place.rows; row += 1)
      for (let column = place.column; column < place.column + place.columns; column += 1) {
        const key = `${row} ${column}`;
        const slot = slots.get(key) ?? { texts: [], ids: [], fill: undefined };
        slots.set(key, slot);
        if (element.kind === 'text') {
          slot.texts.push((element.text ?? '').replaceAll(/\s+/g, ' ').trim());
          slot.ids.push(element.id);
        } else slot.fill = element.fill ?? slot.fill;
      }
  }
  const cells = Array.from({ length: height }, (_row, row) =>
    Array.from({ length: width }, (_cell, column): Cell => {
      const slot = slots.get(`${row + 1} ${column + 1}`);
      return { text: slot?.texts.join(' ') ?? '', ids: slot?.ids ?? [], fill: slot?.fill };
    }),
  );
  return { cells, isHead: cells.map((_, row) => heads.has(row)), ids: new Set(elements.map(({ id }) => id)) };
};

const isWords = ({ text }: Cell): boolean => /\p{L}/u.test(text);
const isNumber = ({ text }: Cell): boolean => /^[^\p{L}]*\d/u.test(text);

/** A first row of words over numbers, or on a ground of its own, is a row of headings, whatever the program says. */
const isHeading = ([first, ...rest]: readonly (readonly Cell[])[]): boolean => {
  if (!first || rest.length === 0 || !first.every((cell, at) => at === 0 || isWords(cell))) return false;
  const [ground] = first;
  const isApart =
    first.every(({ fill }) => fill === ground?.fill) && rest.flat().every(({ fill }) => fill !== ground?.fill);
  return isApart || rest.some((row) => row.some((cell, at) => at > 0 && isNumber(cell)));
};

/** The largest table that the program says it draws, with words in more than half of its cells. */
export const gridOf = (elements: readonly SceneElement[]): Grid | undefined => {
  const byTable = new Map<unknown, SceneElement[]>();
  for (const element of elements) {
    if (!element.visible || placeOf(element) === undefined) continue;
    const table = element.data?.['table'];
    byTable.set(table, [...(byTable.get(table) ?? []), element]);
  }
  const grids = [...byTable.values()].map(gridFrom).filter(({ cells }) => {
    const all = cells.flat();
    return (
      cells.length > 1 && (cells[0]?.length ?? 0) > 1 && all.filter(({ text }) => text !== '').length * 2 > all.length
    );
  });
  return grids.toSorted((a, b) => b.cells.flat().length - a.cells.flat().length)[0];
};

/** Its rows under its headings; where a column further in has the names of the rows, that one first. */
export const tableOf = ({ cells, isHead, ids }: Grid, title: string): Table | undefined => {
  const leading = isHead.findIndex((own) => !own);
  const headings = leading > 0 ? leading : leading === 0 && isHeading(cells) ? 1 : 0;
  const rows = cells.slice(headings);
  const width = cells[0]?.length ?? 0;
  if (rows.length === 0 || leading < 0) return undefined;
  const names = Array.from({ length: Math.min(width, 3) }, (_, at) => at).find((at) => {
    const texts = rows.map((row) => row[at]?.text ?? '');
    return texts.every((text) => /\p{L}{2}|^\d{4}$|\d:\d/u.test(text)) && new Set(texts).size === texts.length;
  });
  const named = names ?? 0;
  const turned = (row: readonly Cell[]): Cell[] => [
    ...row.slice(named, named + 1),
    ...row.slice(0, named),
    ...row.slice(named + 1),
  ];
  const heads = headings > 0 ? (cells[headings - 1] ?? []) : Array.from({ length: width }, () => noCell);
  return { heads: turned(heads), rows: rows.map(turned), title, named, ids };
};
