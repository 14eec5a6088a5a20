import { oncePer } from '../once-per.js';
import type { Plot, Reading, Row } from '../reading/reading.js';
import { withPlots } from '../reading/with-plots.js';

const at = ({ category, series }: Row): string => `${category ?? ''}\n${series ?? ''}`;

/** The same names on both sides, and the same value whichever of the two names is across: correlations, distances. */
const isMirrored = oncePer(({ form, rows }: Plot): boolean => {
  if (form !== 'heatmap' || rows.length < 9 || rows.length > 900) return false;
  const values = new Map(rows.map((row) => [at(row), row.value]));
  const own = rows.filter(({ category, series }) => category === series).map(({ value }) => value);
  return (
    own.length > 2 &&
    new Set(own).size === 1 &&
    rows.every(
      ({ category, series, value }) =>
        category !== undefined && series !== undefined && values.get(`${series}\n${category}`) === value,
    )
  );
});

const kept = (reading: Reading, keeps: (row: Row, order: readonly string[]) => boolean): Reading | undefined => {
  const { main } = reading;
  if (!main || !isMirrored(main)) return undefined;
  const cut = (plot: Plot): Plot => {
    if (!isMirrored(plot)) return plot;
    const order = plot.category?.labels ?? [];
    return { ...plot, rows: plot.rows.filter((row) => keeps(row, order)) };
  };
  return withPlots(reading, cut);
};

/** A mirrored grid without what each name has with itself: "no two funds are above 0.67". */
export const withoutOwn = oncePer((reading: Reading): Reading | undefined =>
  kept(reading, ({ category, series }) => category !== series),
);

/** Each pair of a mirrored grid once: "five of the pairs are positive". */
export const pairsOnce = oncePer((reading: Reading): Reading | undefined =>
  kept(reading, ({ category = '', series = '' }, order) => order.indexOf(category) < order.indexOf(series)),
);
