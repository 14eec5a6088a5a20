import type { Plot, Reading } from './reading.js';

/** The reading with each of its plots as another: wherever it is listed, in its panel, too. */
export const withPlots = (reading: Reading, change: (plot: Plot) => Plot): Reading => ({
  ...reading,
  plots: reading.plots.map(change),
  main: reading.main && change(reading.main),
  panels: reading.panels.map((panel) => ({
    ...panel,
    plots: panel.plots.map(change),
    main: panel.main && change(panel.main),
  })),
});
