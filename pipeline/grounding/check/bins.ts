import type { Plot, Row } from '../reading/reading.js';

export interface Bin {
  readonly low: number;
  readonly high: number;
  readonly row: Row;
}

/** Where the bins of a histogram begin and end; undefined where their labels are no numbers. */
export const binEdges = (plot: Plot): readonly Bin[] | undefined => {
  const bins = plot.rows.flatMap((row): Bin[] => {
    const [low, high] = (row.category ?? '').replaceAll(',', '').split(' to ').map(Number);
    return low !== undefined && high !== undefined && Number.isFinite(low) && Number.isFinite(high)
      ? [{ low, high, row }]
      : [];
  });
  return bins.length === plot.rows.length && bins.length > 0 ? bins : undefined;
};
