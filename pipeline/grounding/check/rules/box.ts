import { boxStatistics } from '../box-statistics.js';
import { outlierFindings } from '../outliers.js';
import type { Rule } from '../rule.js';

/** What box plots and violins show of each group: medians, quartiles, whiskers, outliers. */
export const boxRule: Rule = (clause, world) =>
  world.plots.some(({ form }) => form === 'box')
    ? [...boxStatistics(clause, world), ...outlierFindings(clause, world)]
    : [];
