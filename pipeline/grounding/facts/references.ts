import type { Fact } from '../fact.js';
import { levelsIn } from '../reading/levels.js';
import type { Reading } from '../reading/reading.js';
import { fact } from './make.js';

/** Lines across the plot that mark a level, and bands that mark a stretch: their lower end is among the arguments. */
export const referenceFacts = (reading: Reading): Fact[] =>
  levelsIn(reading).map(({ row, channel, low, high, measure }) =>
    fact('reference', [channel, row.id, ...(high > low ? [low] : [])], high, {
      about: [row.element.id],
      unit: measure.unit,
      tolerance: measure.tolerance(high),
      salience: 0.5,
    }),
  );
