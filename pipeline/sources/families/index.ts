import type { Family } from './family.js';
import { area } from './statistics/area.js';
import { bar } from './statistics/bar.js';
import { boxPlot } from './statistics/box-plot.js';
import { bubble } from './statistics/bubble.js';
import { climateChart } from './statistics/climate-chart.js';
import { dumbbell } from './statistics/dumbbell.js';
import { errorBars } from './statistics/error-bars.js';
import { groupedBar } from './statistics/grouped-bar.js';
import { heatMap } from './statistics/heat-map.js';
import { histogram } from './statistics/histogram.js';
import { horizontalBar } from './statistics/horizontal-bar.js';
import { line } from './statistics/line.js';
import { logCurve } from './statistics/log-curve.js';
import { lollipop } from './statistics/lollipop.js';
import { meanLineBar } from './statistics/mean-line-bar.js';
import { multiLine } from './statistics/multi-line.js';
import { pareto } from './statistics/pareto.js';
import { pie } from './statistics/pie.js';
import { scatterGroups } from './statistics/scatter-groups.js';
import { scatterRegression } from './statistics/scatter-regression.js';
import { smallMultiples } from './statistics/small-multiples.js';
import { stackedArea } from './statistics/stacked-area.js';
import { stackedBar } from './statistics/stacked-bar.js';
import { stepCurve } from './statistics/step-curve.js';
import { stripPlot } from './statistics/strip-plot.js';

/** Every family, in the order in which builds take them. A new family is one import and one line here. */
export const families: readonly Family[] = [
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

const byName: ReadonlyMap<string, Family> = new Map(families.map((family) => [family.name, family]));

/** The family of that name; undefined when there is none. */
export const familyOf = (name: string): Family | undefined => byName.get(name);
