import type { Sequence } from '../reading/sequence.js';
import { highest } from '../reading/statistics.js';
import type { Part } from './course-told.js';
import { isDenied } from './finding.js';

/** "The bus layer gets thicker" of one that goes down as far as everybody sees: no way to read it is right. */
export const isOpposite = ({ own, course }: Part, judged: readonly Sequence[]): boolean => {
  const { direction, numbers, places, clause, mention } = course;
  const sign = direction === 'rise' ? 1 : -1;
  return (
    (direction === 'rise' || direction === 'fall') &&
    own.length === 1 &&
    numbers.length === 0 &&
    places.length === 0 &&
    judged.length > 0 &&
    !isDenied(clause, mention) &&
    judged.every(({ rows, plot: { measure } }) => {
      const moved = ((rows.at(-1)?.value ?? 0) - (rows[0]?.value ?? 0)) * sign;
      const most = highest(rows.map(({ value }) => value * sign));
      const spread = measure ? measure.high - measure.low : Infinity;
      // Nowhere does it stand much beyond where it began.
      return moved < -spread * 0.1 && most - (rows[0]?.value ?? 0) * sign < spread * 0.05;
    })
  );
};
