import type { Family } from '../family.js';
import { area } from './area.js';
import { bar } from './bar.js';
import { boxPlot } from './box-plot.js';
import { bubble } from './bubble.js';
import { climateChart } from './climate-chart.js';
import { dumbbell } from './dumbbell.js';
import { errorBars } from './error-bars.js';
import { groupedBar } from './grouped-bar.js';
import { heatMap } from './heat-map.js';
import { histogram } from './histogram.js';
import { horizontalBar } from './horizontal-bar.js';
import { line } from './line.js';
import { logCurve } from './log-curve.js';
import { lollipop } from './lollipop.js';
import { meanLineBar } from './mean-line-bar.js';
import { multiLine } from './multi-line.js';
import { pareto } from './pareto.js';
import { pie } from './pie.js';
import { scatterGroups } from './scatter-groups.js';
import { scatterRegression } from './scatter-regression.js';
import { smallMultiples } from './small-multiples.js';
import { stackedArea } from './stacked-area.js';
import { stackedBar } from './stacked-bar.js';
import { stepCurve } from './step-curve.js';
import { stripPlot } from './strip-plot.js';

/** Charts, in the order in which builds take them. */
export const statisticsFamilies: readonly Family[] = [
  bar,
  horizontalBar,
  groupedBar,
  stackedBar,
  meanLineBar,
  lollipop,
  dumbbell,
  pie,
  line,
  multiLine,
  logCurve,
  stepCurve,
  area,
  stackedArea,
  scatterRegression,
  scatterGroups,
  bubble,
  histogram,
  boxPlot,
  stripPlot,
  errorBars,
  heatMap,
  smallMultiples,
  climateChart,
  pareto,
];
