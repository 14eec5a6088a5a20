import type { Family } from '../family.js';
import { linearFunctions } from './linear-functions.js';
import { conicSection } from './conic-section.js';
import { polynomial } from './polynomial.js';
import { rationalFunction } from './rational-function.js';
import { exponentialLogarithm } from './exponential-logarithm.js';
import { trigonometricGraph } from './trigonometric-graph.js';
import { areaUnderCurve } from './area-under-curve.js';
import { tangentLine } from './tangent-line.js';
import { riemannSum } from './riemann-sum.js';
import { unitCircle } from './unit-circle.js';
import { numberLineInequality } from './number-line-inequality.js';
import { linearProgramme } from './linear-programme.js';
import { normalTail } from './normal-tail.js';

/** Functions, calculus and what is drawn in a coordinate system, in mathjs: a new one is an import and a line, at the end. */
export const functionFamilies: readonly Family[] = [
  linearFunctions,
  conicSection,
  polynomial,
  rationalFunction,
  exponentialLogarithm,
  trigonometricGraph,
  areaUnderCurve,
  tangentLine,
  riemannSum,
  unitCircle,
  numberLineInequality,
  linearProgramme,
  normalTail,
];
