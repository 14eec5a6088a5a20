import { axisRule, tickRule } from './axis.js';
import { endRule, membershipRule, openRule, spanRule } from './interval.js';
import { countRule, inventedRule, strangerRule } from './counts.js';
import { courseRule, equationRule, shapeRule } from './course.js';
import { extremeRule } from './extremes.js';
import { featureRule } from './features.js';
import { identityRule, superlativeRule } from './identity.js';
import { kindRule } from './kind.js';
import { labelRule } from './label.js';
import { lookRule } from './look.js';
import { comparisonRule, valueRule } from './comparison.js';
import { measureRule } from './measure.js';
import { placeRule, positionRule } from './place.js';
import { centreRule, halvingRule, joiningRule, midpointRule } from './middle.js';
import { insideRule, onRule, throughRule } from './on.js';
import { meetingRule } from './meeting.js';
import { symmetricRule } from './symmetric.js';
import type { ClauseRule } from './rule.js';

/** Every kind of statement that is understood. A new one is a rule, and a line here. */
export const clauseRules: readonly ClauseRule[] = [
  symmetricRule,
  midpointRule,
  halvingRule,
  onRule,
  throughRule,
  insideRule,
  joiningRule,
  centreRule,
  meetingRule,
  measureRule,
  placeRule,
  comparisonRule,
  positionRule,
  valueRule,
  kindRule,
  identityRule,
  superlativeRule,
  lookRule,
  labelRule,
  countRule,
  inventedRule,
  strangerRule,
  featureRule,
  extremeRule,
  courseRule,
  shapeRule,
  equationRule,
  axisRule,
  tickRule,
  endRule,
  openRule,
  spanRule,
  membershipRule,
];
