import type { SceneElement } from '../../scene.js';
import { allElements, nameOf } from './dom.js';

type Data = NonNullable<SceneElement['data']>;

const cellsOf = (rows: readonly HTMLTableRowElement[], table: number, places: Map<Element, Data>): void => {
  const taken = rows.map((): boolean[] => []);
  for (const [at, row] of rows.entries()) {
    const cells = [...row.cells];
    const isHead = row.parentElement?.localName === 'thead' || cells.every((cell) => nameOf(cell) === 'th');
    let column = 0;
    for (const cell of cells) {
      while (taken[at]?.[column] === true) column += 1;
      // A span of nought goes on to the end.
      const down = Math.min(cell.rowSpan === 0 ? Infinity : cell.rowSpan, rows.length - at);
      const across = Math.min(cell.colSpan, 100);
      for (const below of taken.slice(at, at + down))
        for (let own = column; own < column + across; own += 1) below[own] = true;
      places.set(cell, {
        table,
        row: at + 1,
        column: column + 1,
        ...(down > 1 ? { rows: down } : {}),
        ...(across > 1 ? { columns: across } : {}),
        ...(isHead ? { head: true } : {}),
      });
      column += across;
    }
    // Its ground is that of its cells.
    const columns = taken[at]?.length ?? 0;
    if (columns > 0) places.set(row, { table, row: at + 1, column: 1, columns, ...(isHead ? { head: true } : {}) });
  }
};

/** Where each cell of a table of the document stands: which row and column, counted from one, and over how many it goes. */
export const cellPlaces = (): ReadonlyMap<Element, Data> => {
  const places = new Map<Element, Data>();
  let table = 0;
  for (const element of allElements('table')) {
    if (!(element instanceof HTMLTableElement)) continue;
    table += 1;
    const rows = [...element.rows].filter((row) => row.checkVisibility());
    cellsOf(rows, table, places);
  }
  return places;
};
