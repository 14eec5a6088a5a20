import type { Fact } from '../fact.js';
import type { Reading } from '../reading/reading.js';
import { fact } from './make.js';

/** Lines across the plot that mark a level. */
export const referenceFacts = ({ plots }: Reading): Fact[] =>
  plots.flatMap((plot) => {
    if (plot.form !== 'reference') return [];
    return plot.rows.flatMap((row) => {
      const level = row.element.box.height < row.element.box.width ? row.y : row.x;
      const measure = row.element.box.height < row.element.box.width ? plot.y : plot.x;
      if (level === undefined || !measure) return [];
      return [
        fact('reference', [measure.channel, row.id], level, {
          about: [row.element.id],
          unit: measure.unit,
          tolerance: measure.tolerance(level),
          salience: 0.5,
        }),
      ];
    });
  });
