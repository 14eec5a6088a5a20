import { oncePer } from '../once-per.js';
import type { Plot } from '../reading/reading.js';

/** A curve of shares that only rises, up to the whole: it tells how many are no more than a value. */
export const isCumulative = oncePer(({ form, rows }: Plot): boolean => {
  if (form !== 'line' && form !== 'area') return false;
  const values = rows.flatMap(({ value }) => (value === undefined ? [] : [value]));
  const top = Math.max(...values);
  return (
    values.length > 2 &&
    (Math.abs(top - 1) < 0.005 || Math.abs(top - 100) < 0.5) &&
    Math.min(...values) >= 0 &&
    rows.every((row, index) => {
      const last = rows[index - 1];
      return last === undefined || last.series !== row.series || (last.value ?? 0) <= (row.value ?? 0) + 1e-9;
    })
  );
});
