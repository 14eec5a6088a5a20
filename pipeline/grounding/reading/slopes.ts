import type { Plot } from './reading.js';

/** Lines of two points each, from the one place of an axis to the other: slopes, and no stems of the points at their ends. */
export const areSlopes = ({ form, elements, rows }: Plot): boolean =>
  form === 'line' &&
  elements.length > 1 &&
  rows.length === elements.length * 2 &&
  new Set(rows.map(({ category }) => category)).size === 2 &&
  rows.every(({ category, element }, index) =>
    rows.every((other, at) => at === index || other.element !== element || other.category !== category),
  );
