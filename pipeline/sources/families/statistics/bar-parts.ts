import type { Random } from '../../../random.js';
import type { Style } from '../style.js';
import { type CategoryTable, numbersOf, type Row } from '../topics/table.js';

/**
 * The table with its rows in the order of the bars: by size, or as given. Sorting the rows rather than the axis keeps
 * layers over the bars (labels, lines) in the same order without saying it twice.
 */
export const orderBars = (random: Random, table: CategoryTable): CategoryTable => {
  if (table.ordered) return table;
  const sign = random.pick([0, 1, 1, -1]);
  const of = (row: Row): number => Number(row[table.value.field]);
  return { ...table, rows: table.rows.toSorted((left, right) => sign * (of(right) - of(left))) };
};

/** A layer that writes each value at the end of its bar, outwards, `gap` pixels from it. */
export const valueLabels = (style: Style, channel: 'x' | 'y', table: CategoryTable, gap = 5): object[] => {
  const { field } = table.value;
  const outwards =
    channel === 'y' ? { dy: [-gap, gap], baseline: ['bottom', 'top'] } : { dx: [gap, -gap], align: ['left', 'right'] };
  const signed = numbersOf(table.rows, table.value).some((value) => value < 0);
  const placement = Object.fromEntries(
    Object.entries(outwards).map(([key, [above, below]]) => [
      key,
      signed ? { expr: `datum['${field}'] < 0 ? ${print(below)} : ${print(above)}` } : above,
    ]),
  );
  return [
    {
      mark: { type: 'text', fontSize: style.theme.fontSize - 1, color: style.theme.ink, ...placement },
      encoding: { text: { field, type: 'quantitative' } },
    },
  ];
};

const print = (value: string | number | undefined): string =>
  typeof value === 'string' ? `'${value}'` : String(value);
