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

/** A layer that writes each value at the end of its bar, `gap` pixels from it; none where downward bars have their names. */
export const valueLabels = (style: Style, channel: 'x' | 'y', { rows, value }: CategoryTable, gap = 5): object[] => {
  if (numbersOf(rows, value).some((number) => number < 0)) return [];
  const placement = channel === 'y' ? { dy: -gap, baseline: 'bottom' } : { dx: gap, align: 'left' };
  return [
    {
      mark: { type: 'text', fontSize: style.theme.fontSize - 1, color: style.theme.ink, ...placement },
      encoding: { text: { field: value.field, type: 'quantitative' } },
    },
  ];
};
