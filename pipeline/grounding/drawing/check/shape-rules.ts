import { arrowRules } from './arrows.js';
import { calledRules } from './called.js';
import { colourShareRules } from './colour-shares.js';
import { colouredRules } from './coloured-things.js';
import { compassRules } from './compass.js';
import { contentsRules } from './contents.js';
import { forceRule } from './forces.js';
import { cornerRules } from './corners.js';
import { joiningLineRules } from './joining-lines.js';
import { massRules } from './masses.js';
import { moreOfRules } from './more-of.js';
import { netForceRules } from './net-force.js';
import { orbitRules } from './orbits.js';
import { passRules } from './passes.js';
import { slopeRule } from './slopes.js';
import { solidRules } from './solids.js';
import { toldListRules } from './told-lists.js';
import { vectorRule } from './vectors.js';
import type { DrawingRule } from './verdict.js';

/** Read of sketches only. */
export const sketchRules: readonly DrawingRule[] = [
  ...arrowRules,
  forceRule,
  ...netForceRules,
  vectorRule,
  slopeRule,
  ...solidRules,
];

/** Read of what is drawn of shapes and words, whether or not arrows join them. */
export const shapeRules: readonly DrawingRule[] = [
  ...massRules,
  ...orbitRules,
  ...passRules,
  ...colourShareRules,
  ...compassRules,
  ...colouredRules,
  ...calledRules,
  ...contentsRules,
  ...toldListRules,
  ...cornerRules,
  ...joiningLineRules,
  ...moreOfRules,
];
