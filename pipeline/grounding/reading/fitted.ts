import type { Plot, Reading } from './reading.js';

/** A straight line through a cloud of points: what it passes is not what was measured. */
export const isFitted = ({ form, group, elements }: Plot, { main }: Reading): boolean =>
  form === 'line' &&
  main?.form === 'scatter' &&
  main.group === group &&
  elements.every(({ path = [] }) => {
    const [first, last] = [path[0], path.at(-1)];
    if (!first || !last || path.length < 2) return false;
    const [dx, dy] = [last[0] - first[0], last[1] - first[1]];
    const length = Math.hypot(dx, dy);
    return length > 0 && path.every(([x, y]) => Math.abs((x - first[0]) * dy - (y - first[1]) * dx) / length < 1);
  });
