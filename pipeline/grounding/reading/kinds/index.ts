import type { Scene } from '../../../../renderers/scene.js';
import type { Plot } from '../reading.js';
import { withBoxes } from './boxes.js';
import { withCandles } from './candles.js';
import { withNested } from './nested.js';
import { withRound } from './round.js';
import { asSchedule } from './schedule.js';
import { asFunnel, asPyramid } from './two-sided.js';
import { asWaterfall } from './waterfall.js';

/** Kinds of chart that are seen in the marks of one panel together: each file one, the first that fits. */
const together: readonly ((scene: Scene, plots: readonly Plot[]) => readonly Plot[])[] = [
  withBoxes,
  withCandles,
  withRound,
  withNested,
];
const single: readonly ((scene: Scene, plot: Plot) => Plot | undefined)[] = [
  (_, plot) => asWaterfall(plot),
  asPyramid,
  (_, plot) => asFunnel(plot),
  asSchedule,
];

/** The plots of a panel, with what they show where they are a kind of chart with a name and a reading of its own. */
export const withKinds = (scene: Scene, plots: readonly Plot[]): Plot[] =>
  together
    .reduce((list, read) => read(scene, list), plots)
    .map((plot) => {
      if (plot.special || plot.form === 'part') return plot;
      for (const read of single) {
        const found = read(scene, plot);
        if (found) return found;
      }
      return plot;
    });
