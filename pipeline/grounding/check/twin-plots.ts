import type { Plot } from '../reading/reading.js';

const courses = new Set(['line', 'area']);

/** A line along the upper edge of an area, or points on it: the same values, drawn twice. */
const isTwin = (one: Plot, other: Plot): boolean =>
  one !== other &&
  courses.has(one.form) &&
  courses.has(other.form) &&
  one.form !== other.form &&
  one.group === other.group &&
  one.rows.length === other.rows.length &&
  one.rows.every((row, index) => {
    const twin = other.rows[index];
    return (
      twin !== undefined &&
      row.category === twin.category &&
      row.series === twin.series &&
      row.value !== undefined &&
      twin.value !== undefined &&
      Math.abs(row.value - twin.value) <= Math.abs(row.value) * 1e-6
    );
  });

/** Each value once: of a line and the area under it, the first stands for both. */
export const withoutTwins = (plots: readonly Plot[]): Plot[] =>
  plots.filter((plot, index) => !plots.slice(0, index).some((earlier) => isTwin(earlier, plot)));
