import { sentencesOf } from '../check/sentences.js';
import type { Claim, Fact } from '../fact.js';
import { gathered } from '../gathered.js';
import { pictureVerdicts } from '../pictures/index.js';
import { claimOf, openClaims } from '../verdict.js';
import { featureRule, meetingRule, obliqueRule } from './check/curves.js';
import { expressionOf, type Held, type Rule } from './check/claim.js';
import { axisRule, countRule, kindRule, polygonRule, quoteRule } from './check/figure.js';
import { exclusiveRule, inventoryRule, stripRule } from './check/inventory.js';
import { angleRule, lengthRule, measureRule, placeRule, rightAngleRule } from './check/measures.js';
import { namesOf, type Referent } from './check/refer.js';
import { lookRule, onRule, relationRule } from './check/relations.js';
import type { Geometry } from './geometry.js';
import { modelOf } from './read/model.js';
import { after, type Discourse, type Left, nothing } from './read/discourse.js';
import { remembered } from '../remembered.js';
import { statementsOf } from './statements.js';
import { withPrimes } from './written.js';

const rules: readonly Rule[] = [
  countRule,
  polygonRule,
  axisRule,
  lengthRule,
  angleRule,
  measureRule,
  rightAngleRule,
  placeRule,
  featureRule,
  meetingRule,
  relationRule,
  onRule,
  lookRule,
];

/** What these find is certain, also where it is false. */
const strict: readonly Rule[] = [kindRule, quoteRule, obliqueRule, inventoryRule, exclusiveRule, stripRule];

const isNew = (claim: Claim, index: number, all: readonly Claim[]): boolean =>
  all.findIndex(
    (other) =>
      other.start === claim.start &&
      other.end === claim.end &&
      other.status === claim.status &&
      other.stated === claim.stated,
  ) === index;

/** What was said before a sentence: what it left, and what it was about. */
interface Context extends Discourse {
  readonly about: Referent | undefined;
}

const recall = remembered<Context, Left>();

/** Takes a text about geometry or graphs of functions apart into claims, and holds each against the figure. */
export const geometryClaims = (text: string, facts: readonly Fact[], geometry: Geometry): Claim[] => {
  const names = namesOf(geometry);
  const any = expressionOf(names.any);
  const model = modelOf(geometry);
  let state: Discourse = nothing;
  let subject: Referent | undefined;
  return sentencesOf(withPrimes(text)).flatMap((sentence) => {
    const first = sentence.text.match(any)?.[0];
    // A sentence that begins with "it" goes on about what the one before it was about.
    if (first !== undefined && !sentence.text.startsWith('It ')) subject = names.find(first);
    const own = first === undefined || sentence.text.startsWith('It ') ? undefined : names.find(first);
    const { claims, left } = recall(geometry, facts, sentence, { ...state, about: subject }, (before) => {
      const held: Held = {
        text: sentence.text,
        start: sentence.start,
        geometry,
        names,
        facts,
        subject: () => own ?? before.about,
      };
      const stated = statementsOf(sentence, model, facts, before);
      const found = [
        ...gathered(rules, (rule) => rule(held)).filter(({ status }) => status === 'supported'),
        ...gathered(strict, (rule) => rule(held)),
        ...stated.claims,
        ...pictureVerdicts(sentence, geometry.scene, facts).map((one) => claimOf(one, text)),
      ].filter(isNew);
      // A question states nothing that could be false.
      const isAsked = /\?["”]?\s*$/.test(sentence.text);
      const known = found.filter(({ status }) => status !== 'unverifiable' && !(isAsked && status === 'contradicted'));
      return { claims: known.length > 0 ? known : openClaims(sentence), left: stated.left };
    });
    state = after(state, left);
    return claims;
  });
};
