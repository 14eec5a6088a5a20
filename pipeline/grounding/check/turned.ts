import { oncePer } from '../once-per.js';
import { dayNames, isDate, monthNames } from '../language/date.js';
import type { Division, Plot, Reading } from '../reading/reading.js';
import { withPlots } from '../reading/with-plots.js';

const turnedPlot = oncePer((plot: Plot): Plot =>
  plot.form === 'heatmap' && plot.category && plot.category2
    ? {
        ...plot,
        category: plot.category2,
        category2: plot.category,
        rows: plot.rows.map((row) => ({ ...row, category: row.series, series: row.category })),
      }
    : plot,
);

/** A grid as it is read down instead of across: its rows are its columns. Undefined for any other figure. */
export const turned = oncePer((reading: Reading): Reading | undefined => {
  const { main } = reading;
  if (!main || turnedPlot(main) === main) return undefined;
  return withPlots(reading, turnedPlot);
});

const short = (name: string): string => name.slice(0, 3).toLowerCase();
const calendar = new Set([...dayNames, ...monthNames].map(short));

/** Years, months, days, quarters, numbered weeks: what goes on in time. */
const isTime = ({ kind, labels }: Division): boolean =>
  kind === 'dates' ||
  labels.every(
    (label) =>
      /^(?:(?:1[5-9]|20)\d\d|Q[1-4]|(?:week|day|month|year|quarter) ?\d+)$/i.test(label) ||
      isDate(label) ||
      calendar.has(short(label)),
  );

/** What is told of a grid goes along time, where one of its two sides is time. */
export const downTime = (reading: Reading): Reading => {
  const { category, category2 } = reading.main ?? {};
  if (!category || !category2 || isTime(category) || !isTime(category2)) return reading;
  return turned(reading) ?? reading;
};
