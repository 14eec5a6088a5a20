import type { Rule } from '../rule.js';
import { aggregateRule } from './aggregate.js';
import { axisRule } from './axis.js';
import { chartRule } from './chart.js';
import { colourRule } from './colour.js';
import { compareRule } from './compare.js';
import { correlationRule } from './correlation.js';
import { countRule } from './count.js';
import { inventedRule } from './invented.js';
import { legendRule } from './legend.js';
import { orderRule } from './order.js';
import { quoteRule } from './quotes.js';
import { reachRule } from './reach.js';
import { referenceRule } from './reference.js';
import { restRule } from './rest.js';
import { shadeRule } from './shade.js';
import { superlativeRule } from './superlative.js';
import { trendRule } from './trend.js';
import { valueRule } from './value.js';

/** Each kind of statement, the most telling words first: what one has used up, the next ones leave alone. */
export const rules: readonly Rule[] = [
  quoteRule,
  axisRule,
  legendRule,
  chartRule,
  countRule,
  colourRule,
  shadeRule,
  reachRule,
  referenceRule,
  orderRule,
  superlativeRule,
  correlationRule,
  compareRule,
  trendRule,
  aggregateRule,
  valueRule,
  inventedRule,
  restRule,
];
