import type { DrawingFunction } from '../figure.js';
import { angleFunctions } from './angles.js';
import { ballFunctions } from './bodies-ball.js';
import { flatBodyFunctions } from './bodies-flat.js';
import { freeBodyFunctions } from './bodies-free.js';
import { roundBodyFunctions } from './bodies-round.js';
import { cubeNetFunctions } from './cube-nets.js';
import { curveFunctions } from './curves.js';
import { cutFunctions } from './cuts.js';
import { markFunctions } from './marks.js';
import { roundNetFunctions } from './nets-round.js';
import { netFunctions } from './nets.js';
import { planeFunctions } from './planes.js';
import { setupFunctions } from './setup.js';
import { stackFunctions } from './stacks.js';
import { surfaceFunctions } from './surface.js';
import { viewFunctions } from './views.js';

/** Functions for figures of space, in the order in which docs list them. */
export const spaceFunctions: readonly DrawingFunction[] = [
  ...setupFunctions,
  ...flatBodyFunctions,
  ...freeBodyFunctions,
  ...roundBodyFunctions,
  ...ballFunctions,
  ...markFunctions,
  ...planeFunctions,
  ...angleFunctions,
  ...cutFunctions,
  ...netFunctions,
  ...roundNetFunctions,
  ...cubeNetFunctions,
  ...stackFunctions,
  ...viewFunctions,
  ...curveFunctions,
  ...surfaceFunctions,
];
