import type { DrawingFunction } from '../figure.js';
import { axesFunctions } from './axes.js';
import { constructionFunctions } from './constructions.js';
import { curveFunctions } from './curves.js';
import { figureFunctions } from './figure.js';
import { graphFunctions } from './graphs.js';
import { halfPlaneFunctions } from './half-planes.js';
import { markFunctions } from './marks.js';
import { numberLineFunctions } from './number-line.js';
import { pointFunctions } from './points.js';
import { regionFunctions } from './regions.js';
import { roundFunctions } from './round.js';
import { straightFunctions } from './straight.js';
import { textFunctions } from './texts.js';

/** Functions for figures of the plane, in the order in which docs list them. */
export const planeFunctions: readonly DrawingFunction[] = [
  ...figureFunctions,
  ...axesFunctions,
  ...pointFunctions,
  ...straightFunctions,
  ...roundFunctions,
  ...markFunctions,
  ...constructionFunctions,
  ...graphFunctions,
  ...curveFunctions,
  ...regionFunctions,
  ...halfPlaneFunctions,
  ...numberLineFunctions,
  ...textFunctions,
];
