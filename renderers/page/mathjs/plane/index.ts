import type { DrawingFunction } from '../figure.js';
import { figureFunctions } from './figure.js';
import { pointFunctions } from './points.js';
import { straightFunctions } from './straight.js';
import { roundFunctions } from './round.js';

/** Functions for figures of the plane, in the order in which docs list them. */
export const planeFunctions: readonly DrawingFunction[] = [
  ...figureFunctions,
  ...pointFunctions,
  ...straightFunctions,
  ...roundFunctions,
];
