import { allMatches } from '../../all-matches.js';
import type { Grid } from '../field/grid.js';
import type { Finding } from '../mention.js';
import { agrees } from '../query.js';
import { foundAt, NAME, NUMBER, type CodedGrid } from './coded.js';

const item = `["“]?${NAME}["”]? \\(${NUMBER}\\)|${NUMBER} for ["“]?${NAME}["”]?`;
const line = new RegExp(
  `(?<=^|[.;] ?)for ["“]?(?<of>${NAME})["”]?, the values(?:, in [^,]{1,30},)? are (?<list>(?:(?:${item})(?:, | and )?){2,})`,
  'giu',
);
const items = new RegExp(item, 'gu');
const [aName, aNumber] = [new RegExp(NAME, 'u'), new RegExp(NUMBER, 'u')];

/** Where both sides have the same names, a list of values may be a row of the table, or a column. */
const isAmbiguous = ({ grid: { cells } }: CodedGrid): boolean => {
  const columns = new Set(cells.map(({ names }) => names[1]));
  return cells.every(({ names }) => columns.has(names[0]));
};

const cellAt = (
  { grid }: CodedGrid,
  row: readonly string[],
  column: readonly string[],
): Grid['cells'][number] | undefined =>
  grid.cells.find(({ names }) => row.includes(names[0]) && column.includes(names[1]));

/** "For Oak, the values are 40 for Oak, 3 for Elm and 2 for Fir", of a confusion: all of one row, or all of one column. */
export const lineFindings = (coded: CodedGrid): Finding[] =>
  isAmbiguous(coded)
    ? allMatches(coded.text, line).flatMap((match): Finding[] => {
        const { of = '', list = '' } = match.groups ?? {};
        const owner = coded.names.get(of) ?? [];
        const start = match.index + match[0].length - list.length;
        const told = allMatches(list, items).map((one) => {
          const name = coded.names.get(aName.exec(one[0])?.[0] ?? '') ?? [];
          const number = coded.numbers.get(aNumber.exec(one[0])?.[0] ?? '');
          const fits = [cellAt(coded, owner, name), cellAt(coded, name, owner)].map((cell) => ({
            cell,
            ok: number !== undefined && cell !== undefined && agrees(number, cell.value, coded.grid.plot.measure),
          }));
          return { place: { index: start + one.index, 0: one[0] }, fits };
        });
        const right = [0, 1].map((way) => told.filter(({ fits }) => fits[way]?.ok).length);
        const way = (right[1] ?? 0) > (right[0] ?? 0) ? 1 : 0;
        return told.flatMap(({ place, fits }): Finding[] => {
          const { cell, ok = false } = fits[way] ?? {};
          return cell ? [{ ...foundAt(coded, place, ok, cell.value), facts: [cell.fact] }] : [];
        });
      })
    : [];
