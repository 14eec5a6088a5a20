import type { Family } from '../family.js';
import { triangle } from './triangle.js';
import { rightTriangle } from './right-triangle.js';
import { circleTheorem } from './circle-theorem.js';
import { quadrilateral } from './quadrilateral.js';
import { parallelLines } from './parallel-lines.js';
import { similarTriangles } from './similar-triangles.js';
import { vectorSum } from './vector-sum.js';

/** Figures of the plane, in mathjs: a new one is an import and a line, at the end. */
export const geometryFamilies: readonly Family[] = [
  triangle,
  rightTriangle,
  circleTheorem,
  quadrilateral,
  parallelLines,
  similarTriangles,
  vectorSum,
];
