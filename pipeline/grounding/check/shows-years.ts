import type { Reading } from '../reading/reading.js';

/** No axis of plain numbers reaches over a thousand, or some label, tick or title is a year. */
export const showsYears = (reading: Reading): boolean => {
  const large = reading.plots.some((plot) =>
    [plot.x, plot.y, plot.measure].some((measure) => measure !== undefined && measure.high >= 1500),
  );
  const years = reading.texts.some((element) => /\b(?:1[5-9]|20)\d\d\b/.test(element.text ?? ''));
  return (
    !large ||
    (years && reading.plots.some((plot) => plot.category?.labels.some((label) => /\b(?:1[5-9]|20)\d\d\b/.test(label))))
  );
};
