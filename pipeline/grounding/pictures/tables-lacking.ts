import { allMatches } from '../all-matches.js';
import { columnsNamed, idsOf, rowsNamed } from './tables-named.js';
import { type Cell, type Table, valueIn } from './tables.js';
import { told, type Told } from './told.js';

const lacking =
  /\b(?:(?<none>none of the \p{L}+|no \p{L}+) (?:went|is|are|was|were|goes|remained|stayed|came) (?:home )?without (?:any |a single )?|(?<not>did not|didn['’]t|does not|doesn['’]t|has not|hasn['’]t|failed to) (?:win|won|get|got|earn|take|have|score|scored|gain|receive) (?:a single|any|one single) )(?<what>\p{L}+)/giu;

/** "None of the schools went without bronze", "Dunmore didn't win a single bronze". */
export const lacks = (text: string, table: Table): Told[] =>
  allMatches(text, lacking).flatMap((match): Told[] => {
    const [column, more] = columnsNamed(match.groups?.['what'] ?? '', table);
    if (column === undefined || more !== undefined) return [];
    const [row, other] = rowsNamed(text.slice(0, match.index), table);
    const isNone = match.groups?.['none'] !== undefined;
    const rows = isNone ? table.rows : row && !other ? [row.thing] : [];
    const values = rows.map((one) => valueIn(one[column] as Cell));
    if (values.length === 0 || values.some(Number.isNaN)) return [];
    return [
      told(
        match,
        values.every((value) => (value === 0) === !isNone),
        Math.min(...values),
        idsOf(rows.flat()),
      ),
    ];
  });
