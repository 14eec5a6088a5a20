import type { Axis } from '../../../renderers/scene.js';

/** The axis counts to both sides from zero: it writes 400 where its value is −400. */
export const isMirrored = (axis: Axis | undefined): boolean => {
  const below = (axis?.ticks ?? []).filter(
    ({ value, label }) => typeof value === 'number' && value < 0 && label !== '',
  );
  return below.length > 0 && below.every(({ label }) => /^\D*\d/.test(label) && !/^\s*[-−–(]/.test(label));
};
