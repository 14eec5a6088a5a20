import { fact } from '../facts/make.js';
import type { Fact } from '../fact.js';
import { idsOf } from './tables-named.js';
import type { Table } from './tables.js';

/** What a row is called in facts: its name, or which it is. */
export const rowName = ({ rows }: Table, at: number): string => {
  const name = rows[at]?.[0]?.text ?? '';
  return name !== '' && rows.every((row, other) => other === at || row[0]?.text !== name) ? name : `row ${at + 1}`;
};

/** How large a table is, and what stands in each of its cells. */
export const tableFacts = (table: Table): Fact[] => {
  const { heads, rows } = table;
  return [
    fact('count', ['row'], rows.length, { about: idsOf(rows.flat()), salience: 0.6 }),
    fact('count', ['column'], heads.length, { about: idsOf(heads), salience: 0.6 }),
    ...heads.flatMap((head, at) =>
      head.text === '' ? [] : [fact('text', [`column ${at + 1}`], head.text, { about: head.ids, salience: 0.5 })],
    ),
    ...rows.flatMap((row, at) =>
      row.flatMap((cell, column) => {
        const head = heads[column]?.text ?? '';
        return cell.text === ''
          ? []
          : [
              fact('attribute', [rowName(table, at), head === '' ? `column ${column + 1}` : head], cell.text, {
                about: cell.ids,
                salience: 0.3,
              }),
            ];
      }),
    ),
  ];
};
