import { sentencesOf } from '../check/sentences.js';
import type { Claim, Fact } from '../fact.js';
import { factsAbout } from '../facts-about.js';
import { gathered } from '../gathered.js';
import { bodyRule, presenceRule, projectionRule, sectionRule, solidCountRule } from './check/bodies.js';
import { arrangementRule, countRule } from './check/counts.js';
import { courseRule } from './check/courses.js';
import { dashRule } from './check/dashes.js';
import { foldRule } from './check/folds.js';
import { measureRule } from './check/measures.js';
import { arrangementNameRule, hiddenRule, orderRule, pointRule, quoteRule, strokeRule } from './check/names.js';
import type { Scope, SpaceRule } from './check/rule.js';
import { poseRule } from './check/poses.js';
import { labelListRule } from './check/label-lists.js';
import { netSquareRule } from './check/net-squares.js';
import { sectionShapeRule } from './check/section-shapes.js';
import { viewShapeRule } from './check/view-shapes.js';
import { stackRule } from './check/stacks.js';
import { coordinateRule, cutRule, edgeRule, viewRule } from './check/told.js';
import { after, type Discourse, type Left, nothing } from '../geometry/read/discourse.js';
import { remembered } from '../remembered.js';
import { statementsOf } from '../geometry/statements.js';
import { claimOf, openClaims, type Verdict } from '../verdict.js';
import { spaceModelOf } from './model.js';
import { sideBySideRule } from './check/side-by-side.js';
import type { SpaceFigure } from './figure.js';

const rules: readonly SpaceRule[] = [
  bodyRule,
  solidCountRule,
  projectionRule,
  sectionRule,
  sectionShapeRule,
  presenceRule,
  countRule,
  stackRule,
  coordinateRule,
  cutRule,
  edgeRule,
  viewRule,
  arrangementRule,
  arrangementNameRule,
  hiddenRule,
  strokeRule,
  pointRule,
  quoteRule,
  labelListRule,
  orderRule,
  measureRule,
  netSquareRule,
  viewShapeRule,
  courseRule,
  foldRule,
  dashRule,
  sideBySideRule,
  poseRule,
];

const scopes = new WeakMap<readonly Fact[], Scope>();

/** Facts by what they are about, listed once for all captions of a figure. */
const scopeOf = (figure: SpaceFigure, facts: readonly Fact[]): Scope => {
  const known = scopes.get(facts);
  if (known?.figure === figure) return known;
  const scope = scopeIn(figure, facts);
  scopes.set(facts, scope);
  return scope;
};

const scopeIn = (figure: SpaceFigure, facts: readonly Fact[]): Scope => {
  const about = factsAbout(facts);
  return { figure, facts, about: (predicate, ...ids) => ids.flatMap((id) => about(predicate, id ?? '')) };
};

const same = (one: Verdict, other: Verdict): boolean =>
  one.start === other.start && one.end === other.end && one.ok === other.ok && one.facts.join() === other.facts.join();

/** What was said before a sentence. The first one also tells what the figure is. */
interface Context extends Discourse {
  readonly isFirst: boolean;
}

const recall = remembered<Context, Left>();

/** Takes a text about a figure of space apart into claims, and holds each against the figure. */
export const spaceClaims = (text: string, facts: readonly Fact[], figure: SpaceFigure): Claim[] => {
  const scope = scopeOf(figure, facts);
  const model = spaceModelOf(figure);
  let state: Discourse = nothing;
  const whole = facts.filter(({ predicate }) => predicate === 'figure').map(({ id }) => id);
  return sentencesOf(
    text,
    figure.texts.filter((one) => /[.!?;:]/.test(one)),
  ).flatMap((sentence, index): readonly Claim[] => {
    const { claims, left } = recall(figure, facts, sentence, { ...state, isFirst: index === 0 }, (before) => {
      const found = gathered(rules, (rule) => rule(sentence.text, scope)).filter(
        (one, at, all) => all.findIndex((other) => same(one, other)) === at,
      );
      const stated = statementsOf(sentence, model, facts, before);
      const claims = [
        ...found.map((one, at) => {
          const facts = at === 0 && one.ok === true && before.isFirst ? [...whole, ...one.facts] : one.facts;
          return claimOf({ ...one, start: sentence.start + one.start, end: sentence.start + one.end, facts }, text);
        }),
        ...stated.claims,
      ];
      const known = claims.filter(({ status }) => status !== 'unverifiable');
      return { claims: known.length > 0 ? known : openClaims(sentence), left: stated.left };
    });
    state = after(state, left);
    return claims;
  });
};
