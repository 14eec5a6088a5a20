import type { SentenceText } from '../../check/sentences.js';
import type { Verdict } from '../../verdict.js';
import { formulaTree } from '../formula-tree.js';
import { clauseOf, type FormulaRule } from './formula-clause.js';
import { boundsRule, indexRule } from './formula-bounds.js';
import { besideRule, equalRule, servesRule, standsRule } from './formula-contents.js';
import { coveredRule, nestedRule } from './formula-nesting.js';
import { existenceRule, letterRule, oftenRule, orderRule } from './formula-counts.js';
import { powerRule } from './formula-powers.js';
import { lengthRule, placeRule, productRule, readingRule } from './formula-reading.js';
import { limitRule } from './formula-limits.js';
import { casesRule } from './formula-cases.js';
import { namedRule, statementRules } from './formula-statements.js';
import { entryRule } from './formula-entries.js';
import { matricesRule } from './formula-matrices.js';
import { occursRule, sidedRule, stackedRule, termsRule } from './formula-sided.js';
import { sidesRule } from './formula-equals.js';
import { reactionRule } from './formula-reactions.js';
import { nablaRule } from './formula-nabla.js';
import { operatorRule } from './formula-operators.js';
import { compoundRule } from './formula-compound.js';
import { addedRule } from './formula-added.js';
import { seriesVerdicts } from './formula-series.js';
import { systemRule } from './formula-systems.js';
import { constantRule, domainRule, frontRule, termRule } from './formula-terms.js';
import { tableRule } from './formula-tables.js';
import { isReckoned, putsIn } from './formula-worked.js';
import type { Scope } from './verdict.js';

/** The most telling first: what one has judged, `readingRule` and `existenceRule` leave alone. */
const rules: readonly FormulaRule[] = [
  casesRule,
  nablaRule,
  reactionRule,
  systemRule,
  tableRule,
  matricesRule,
  entryRule,
  operatorRule,
  addedRule,
  ...statementRules,
  sidedRule,
  stackedRule,
  termsRule,
  occursRule,
  limitRule,
  oftenRule,
  indexRule,
  boundsRule,
  sidesRule,
  productRule,
  coveredRule,
  powerRule,
  servesRule,
  besideRule,
  compoundRule,
  equalRule,
  standsRule,
  nestedRule,
  orderRule,
  placeRule,
  lengthRule,
  letterRule,
  namedRule,
  constantRule,
  frontRule,
  domainRule,
  termRule,
  readingRule,
  existenceRule,
];

/** How a formula is built, as one says it: fractions, bounds of sums, powers, letters; and what is read aloud of it. */
export const formulaVerdicts = (sentence: SentenceText, scope: Scope): Verdict[] => {
  const clause = clauseOf(sentence, formulaTree(scope.drawing), scope);
  const found = rules.flatMap((rule) => rule(clause).map((verdict) => ({ rule, verdict })));
  // What comes of numbers that are put in stands nowhere; which case they belong to does.
  const isWorked =
    found.some(({ verdict: { ok } }) => ok === false) && (putsIn(sentence.text) || scope.worked === true);
  return [
    ...found.flatMap(({ rule, verdict }) =>
      isWorked && rule !== casesRule && verdict.ok === false && isReckoned(verdict.stated) ? [] : [verdict],
    ),
    ...seriesVerdicts(sentence, clause.tree, clause.facts),
  ];
};
