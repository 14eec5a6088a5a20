import type { Family } from '../family.js';
import { combinedSolid } from './combined-solid.js';
import { cubeNetFolding } from './cube-net-folding.js';
import { cubeNet } from './cube-net.js';
import { cubeStackViews } from './cube-stack-views.js';
import { cubeStack } from './cube-stack.js';
import { cuboidDiagonals } from './cuboid-diagonals.js';
import { dihedralAngle } from './dihedral-angle.js';
import { frustumDimensions } from './frustum-dimensions.js';
import { linesAndPlanes } from './lines-and-planes.js';
import { netOrNot } from './net-or-not.js';
import { polyhedronSection } from './polyhedron-section.js';
import { polyhedronSolid } from './polyhedron-solid.js';
import { prismDimensions } from './prism-dimensions.js';
import { pyramidDimensions } from './pyramid-dimensions.js';
import { roundNet } from './round-net.js';
import { roundSection } from './round-section.js';
import { roundSolid } from './round-solid.js';
import { solidNet } from './solid-net.js';
import { spaceCoordinates } from './space-coordinates.js';
import { spaceCurve } from './space-curve.js';
import { spaceVectors } from './space-vectors.js';
import { surfaceIntegral } from './surface-integral.js';
import { surface } from './surface.js';
import { threeViews } from './three-views.js';

/** Figures of space, in the order in which builds take them. */
export const solidGeometryFamilies: readonly Family[] = [
  cubeNet,
  cubeNetFolding,
  netOrNot,
  solidNet,
  roundNet,
  threeViews,
  cubeStack,
  cubeStackViews,
  polyhedronSection,
  roundSection,
  combinedSolid,
  polyhedronSolid,
  prismDimensions,
  pyramidDimensions,
  frustumDimensions,
  roundSolid,
  cuboidDiagonals,
  spaceCoordinates,
  spaceVectors,
  dihedralAngle,
  linesAndPlanes,
  spaceCurve,
  surface,
  surfaceIntegral,
];
