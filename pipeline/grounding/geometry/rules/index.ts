import { absentColourRule } from './absent-colour.js';
import { piecesRule } from './pieces.js';
import { axisRule, numberLineRule, tickRule } from './axis.js';
import { endRule, membershipRule, openRule } from './interval.js';
import { spanRule } from './interval-spans.js';
import { countRule } from './counts.js';
import { inventedRule, strangerRule } from './invented.js';
import { courseRule, shapeRule } from './course.js';
import { equationRule } from './equations.js';
import { extremeRule } from './extremes.js';
import { featureRule } from './features.js';
import { pointSideRule } from './point-side.js';
import { aboveRule, commonPointRule, symmetryAxisRule } from './graphs.js';
import { identityRule, roundEndsRule, superlativeRule } from './identity.js';
import { inscriptionRule } from './inscription.js';
import { kindRule } from './kind.js';
import { labelRule } from './label.js';
import { lookRule } from './look.js';
import { comparisonRule, valueRule } from './comparison.js';
import { componentRule } from './component.js';
import { distanceRule, nearerRule } from './distance.js';
import { limitRule } from './limits.js';
import { riemannRule } from './riemann.js';
import { measureRule } from './measure.js';
import { placeRule, positionRule } from './place.js';
import { centreRule, halvingRule, joiningRule, midpointRule } from './middle.js';
import { axisIncidenceRule, collinearRule, endpointRule, footRule, ratioRule } from './incidence.js';
import { insideRule, onRule, throughRule } from './on.js';
import { meetingRule } from './meeting.js';
import { cornersRule } from './corners.js';
import { statedUnitRule } from './stated-unit.js';
import { symmetricRule } from './symmetric.js';
import { concurrentRule } from './concurrent.js';
import { coordinateRule } from './coordinates.js';
import { courseValueRule } from './course-values.js';
import { halfRule, shareRule } from './half.js';
import { quadrantRule } from './quadrant.js';
import { figureSymmetryRule, transformationRule } from './transformation.js';
import { connectedRule } from './connected.js';
import { angleCountRule } from './angle-counts.js';
import { directionRule, slopeRule } from './direction.js';
import { measureComparisonRule } from './measure-comparison.js';
import { axisSideRule } from './axis-side.js';
import { foreignSizeRule } from './foreign-size.js';
import { intervalEndRule } from './interval-ends.js';
import { marksToldRule } from './marks-told.js';
import { vectorSumRule } from './vector-sum.js';
import { intervalSetRule } from './interval-sets.js';
import { angleMarkRule } from './angle-marks.js';
import { writtenSizeRule } from './written-sizes.js';
import { wayRule } from './on-the-way.js';
import { sameMeasureRule } from './same-measure.js';
import { areaLookRule } from './area-look.js';
import { rowRule } from './row.js';
import { growingRule, listedMeasureRule } from './listed-measures.js';
import { waveRule } from './waves.js';
import { fromToRule } from './from-to.js';
import { inscribedRule } from './inscribed.js';
import { pointOrderRule, rowOrderRule } from './row-order.js';
import { namedLookRule } from './named-looks.js';
import { besideNumberRule, continuedRule, leadingRule, strokeLookRule } from './ends-told.js';
import { unknownNameRule } from './unknown-name.js';
import type { ClauseRule } from './rule.js';

/**
 * Every kind of statement that is understood. A new one is a rule, and a line here: asked of every clause, so it looks for
 * its words first, or is listed with them (`cued`).
 */
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
  piecesRule,
  distanceRule,
  nearerRule,
  cornersRule,
  statedUnitRule,
  endpointRule,
  collinearRule,
  axisIncidenceRule,
  footRule,
  ratioRule,
  componentRule,
  placeRule,
  comparisonRule,
  positionRule,
  valueRule,
  kindRule,
  identityRule,
  superlativeRule,
  lookRule,
  absentColourRule,
  labelRule,
  inscriptionRule,
  countRule,
  inventedRule,
  strangerRule,
  unknownNameRule,
  featureRule,
  aboveRule,
  commonPointRule,
  symmetryAxisRule,
  extremeRule,
  courseRule,
  shapeRule,
  equationRule,
  axisRule,
  tickRule,
  numberLineRule,
  endRule,
  openRule,
  spanRule,
  membershipRule,
  quadrantRule,
  coordinateRule,
  halfRule,
  concurrentRule,
  transformationRule,
  figureSymmetryRule,
  courseValueRule,
  axisSideRule,
  marksToldRule,
  vectorSumRule,
  foreignSizeRule,
  intervalEndRule,
  directionRule,
  slopeRule,
  writtenSizeRule,
  measureComparisonRule,
  angleCountRule,
  connectedRule,
  roundEndsRule,
  intervalSetRule,
  angleMarkRule,
  wayRule,
  sameMeasureRule,
  rowRule,
  shareRule,
  areaLookRule,
  listedMeasureRule,
  growingRule,
  waveRule,
  continuedRule,
  leadingRule,
  strokeLookRule,
  besideNumberRule,
  namedLookRule,
  fromToRule,
  rowOrderRule,
  pointOrderRule,
  inscribedRule,
  pointSideRule,
  limitRule,
  riemannRule,
];
