import type { SentenceText } from '../../check/sentences.js';
import type { Verdict } from '../../verdict.js';
import { moleculesOf } from '../molecule.js';
import { type ChemistryRule, clauseOf } from './chemistry-clause.js';
import { compareRule, existenceRule, ownedRule } from './chemistry-counts.js';
import { onlyRule } from './chemistry-only.js';
import { colourRule, formulaRule, nameRule, placeRule, printedRule } from './chemistry-places.js';
import { attachedRule, besideRule, bridgeRule } from './chemistry-bonds.js';
import { adjectiveRule, chargeRule, seatRule } from './chemistry-charges.js';
import { fusedRule, insideRule, sizeRule, substitutedRule } from './chemistry-rings.js';
import { conjugatedRule } from './chemistry-conjugation.js';
import { amongRule, gapRule, jointRule, sharedRule } from './chemistry-joints.js';
import { partRule } from './chemistry-parts.js';
import { endRule } from './chemistry-ends.js';
import { pointingRule } from './chemistry-pointing.js';
import { positionRule } from './chemistry-positions.js';
import { toldOfOne, toldOfPair } from './chemistry-told.js';
import { panelVerdicts, type Reading } from './chemistry-panels.js';
import { reactionVerdicts } from './chemistry-reactions.js';
import { kindRule, stereoRule, wedgeRule } from './chemistry-traits.js';
import type { Scope } from './verdict.js';

/** The most telling first: what a rule has judged of a mention, `existenceRule` leaves alone. */
const rules: readonly ChemistryRule[] = [
  amongRule,
  partRule,
  onlyRule,
  compareRule,
  adjectiveRule,
  seatRule,
  chargeRule,
  wedgeRule,
  endRule,
  jointRule,
  sharedRule,
  gapRule,
  substitutedRule,
  ownedRule,
  insideRule,
  attachedRule,
  besideRule,
  bridgeRule,
  positionRule,
  fusedRule,
  conjugatedRule,
  sizeRule,
  kindRule,
  stereoRule,
  placeRule,
  pointingRule,
  printedRule,
  nameRule,
  colourRule,
  formulaRule,
  existenceRule,
];

/** Atoms, groups of atoms, rings, bonds, charges and their places, as chemists speak of them. */
export const chemistryVerdicts = (sentence: SentenceText, scope: Scope): Verdict[] => {
  const whole = moleculesOf(scope.drawing);
  const read: Reading = (part, molecules): Verdict[] => {
    const clause = clauseOf(part, molecules, scope.drawing, scope.facts);
    return [...rules.flatMap((rule) => rule(clause)), ...toldOfOne(part, molecules)];
  };
  return whole.panels.length < 2
    ? read(sentence, whole)
    : [
        ...reactionVerdicts(sentence, scope, panelVerdicts(sentence, scope.drawing, read)),
        ...toldOfPair(sentence, whole),
      ];
};
