import { oncePer } from '../../once-per.js';
import { sentencesOf, type SentenceText } from '../../check/sentences.js';
import type { Claim, Fact } from '../../fact.js';
import { gathered } from '../../gathered.js';
import type { Drawing } from '../drawing.js';
import { scaleBarRule } from './scale-bar.js';
import { colouredPhrases } from './coloured-things.js';
import { absentColourRule } from './absent-colour.js';
import { chemistryVerdicts } from './chemistry.js';
import { circuitRules } from './circuit.js';
import { circuitWayRules } from './circuit-ways.js';
import { networkVerdicts } from './circuit-network.js';
import { truthVerdicts } from './circuit-truth.js';
import { valueOrderRule, valueRule } from './circuit-values.js';
import { connectionRule, edgePhrases } from './connections.js';
import { besideColourRule } from './beside-colours.js';
import { contentCountRule, countRule } from './counts.js';
import { namesakeRule } from './namesakes.js';
import { leftBy, nothingSaid, withThere, type Before } from './discourse.js';
import { degreeRule, endRule, trafficRule } from './degrees.js';
import { edgeEndRule } from './edge-ends.js';
import { encode } from './encode.js';
import type { Piece } from './piece.js';
import { chartRule, kindRule, quoteRule, titleRule } from './figure.js';
import { evened } from './evened.js';
import { extentRules } from './extents.js';
import { expressionVerdicts } from './logic.js';
import { kindLookRules, looksRule, shapeRule } from './looks.js';
import { formulaVerdicts } from './formula.js';
import { putsIn } from './formula-worked.js';
import { automatonRules } from './automata.js';
import { layerRules } from './layers.js';
import { mapRules } from './maps.js';
import { exchangeRules } from './exchanges.js';
import { messageRules } from './messages.js';
import { namesOf } from './names.js';
import { ownerPhrases } from './owner-phrases.js';
import { descriptions, nounPhrases, soles } from './phrases.js';
import { calledRule, holdsRule, leadRule, ordinalPhrases, tieRule } from './named.js';
import { regionRule, shadingRule, timeRule } from './readings.js';
import { frameRule, placeRule } from './places.js';
import { pointingRule } from './pointing.js';
import { withOnes } from './pronouns.js';
import { orderRules } from './order.js';
import { compartmentRules } from './compartments.js';
import { kinshipRules } from './kinship.js';
import { roleRules } from './roles.js';
import { conditionRules } from './conditions.js';
import { labelValueRules } from './label-values.js';
import { flowRules } from './flow.js';
import { repeatedVerdicts } from './repeated.js';
import { besideNodeRules } from './beside-nodes.js';
import { answerRules } from './graph-answers.js';
import { edgeReadRule } from './edge-reads.js';
import { drawnAsRules } from './drawn-as.js';
import { rateRules } from './link-rates.js';
import { bodyPhrases } from './body-phrases.js';
import { graphFormRules } from './graph-forms.js';
import { eatRules } from './eats.js';
import { lineRules } from './rows-of-things.js';
import { treeFormRules } from './tree-forms.js';
import { transferRules } from './transfers.js';
import { labelledCountRule } from './labelled-counts.js';
import { labelsRule } from './told-lists.js';
import { labelRules } from './labels.js';
import { cardinalityRules } from './cardinality.js';
import { belowRule } from './tree-counts.js';
import { trafficRules } from './traffic.js';
import { weightRules } from './weights.js';
import { writtenRules } from './written-words.js';
import { sentenceRules } from './graph-rules.js';
import { sentenceVerdicts } from './sentence-rules.js';
import { shapeRules, sketchRules } from './shape-rules.js';
import { tableIn } from '../../pictures/tables.js';
import { switchRule } from './switch-state.js';
import { scopeOf, type DrawingRule, type Scope } from './verdict.js';
import { claimOf, openClaims, type Verdict } from '../../verdict.js';
import { remembered } from '../../remembered.js';

/** Read off the words as they stand. */
const plainRules: readonly DrawingRule[] = [
  titleRule,
  calledRule,
  quoteRule,
  kindRule,
  chartRule,
  labelsRule,
  labelledCountRule,
];
/** Read once names have taken in the words that describe them. */
const namedRules: readonly DrawingRule[] = [
  countRule,
  namesakeRule,
  contentCountRule,
  degreeRule,
  endRule,
  trafficRule,
  ...kindLookRules,
  holdsRule,
  regionRule,
];
/** Read once "the red arrow from A to B" and "the blue square" are references like names. */
const placeRules: readonly DrawingRule[] = [frameRule, placeRule, looksRule, tieRule, leadRule, ...extentRules];
/** The arrow within a formula joins nothing: "x → 0". */
const relationRules: readonly DrawingRule[] = [connectionRule, ...placeRules];
/** "The largest value belongs to gold": what stands in a table is in rows, in no frame, and is told by no size of its cell. */
const unframed: readonly DrawingRule[] = relationRules.filter(
  (rule) => rule !== frameRule && !extentRules.includes(rule),
);
/** Read of circuits only. */
const networkRules: readonly DrawingRule[] = [...circuitRules, ...circuitWayRules];
/** Of what edges join: read of graphs only. */
const graphRules: readonly DrawingRule[] = [
  ...automatonRules,
  ...layerRules,
  ...mapRules,
  ...trafficRules,
  ...orderRules,
  ...weightRules,
  ...messageRules,
  ...exchangeRules,
  ...labelRules,
  ...conditionRules,
  ...labelValueRules,
  ...flowRules,
  ...eatRules,
  ...lineRules,
  ...transferRules,
  ...kinshipRules,
  belowRule,
  edgeEndRule,
  ...roleRules,
  ...graphFormRules,
  ...treeFormRules,
  ...cardinalityRules,
  ...compartmentRules,
  ...answerRules,
  ...besideNodeRules,
  ...rateRules,
  ...drawnAsRules,
  edgeReadRule,
];

const verdictsOf = (sentence: SentenceText, pieces: readonly Piece[], scope: Scope, before: Before): Verdict[] => {
  const isCircuit = scope.drawing.kind === 'circuit';
  const names = namesOf(scope.drawing);
  const encoded = withThere(pieces, scope.drawing, before);
  const isSketch = scope.drawing.kind === 'shapes' || scope.drawing.kind === 'graph';
  const owned = scope.drawing.kind === 'shapes' ? ownerPhrases(encoded, scope) : encoded;
  const spelled = ordinalPhrases(
    isSketch ? withOnes(owned, names, scope.drawing.kind === 'shapes' ? 'shape' : undefined) : owned,
    scope,
  );
  const words = scope.drawing.kind === 'graph' ? soles(spelled, scope) : spelled;
  if (scope.drawing.kind === 'molecule')
    return [...gathered(plainRules, (rule) => rule(words, scope)), ...chemistryVerdicts(sentence, scope)];
  const named = nounPhrases(words, scope);
  const edges = edgePhrases(named.pieces, scope);
  const all = descriptions(colouredPhrases(bodyPhrases(edges.pieces, scope), scope), scope);
  return [
    ...gathered(plainRules, (rule) => rule(words, scope)),
    ...gathered(namedRules, (rule) => rule(named.pieces, scope)),
    ...shapeRule(edges.pieces, scope),
    ...gathered(
      scope.drawing.kind === 'formula' ? placeRules : tableIn(scope.drawing.scene) ? unframed : relationRules,
      (rule) => rule(all.pieces, scope),
    ),
    ...(scope.drawing.kind === 'graph' ? gathered(graphRules, (rule) => rule(all.pieces, scope)) : []),
    ...(scope.drawing.kind === 'graph' ? gathered(sentenceRules, (rule) => rule(spelled, scope)) : []),
    ...(isCircuit
      ? [
          ...valueRule(named.pieces, scope),
          ...valueOrderRule(named.pieces, scope),
          ...gathered(networkRules, (rule) => rule(all.pieces, scope)),
          ...switchRule(named.pieces, scope),
          ...expressionVerdicts(sentence, scope),
          ...truthVerdicts(sentence, scope),
          ...networkVerdicts(sentence, scope),
        ]
      : []),
    ...(scope.drawing.kind === 'formula' ? formulaVerdicts(sentence, scope) : []),
    ...(scope.drawing.kind === 'shapes' ? gathered(sketchRules, (rule) => rule(spelled, scope)) : []),
    ...shadingRule(sentence, named.pieces, scope),
    ...timeRule(sentence, named.pieces, scope),
    ...gathered(sentenceVerdicts, (rule) => rule(sentence, scope)),
    ...repeatedVerdicts(sentence, scope),
    ...pointingRule(all.pieces, scope),
    ...(isSketch ? gathered(shapeRules, (rule) => rule(all.pieces, scope)) : []),
    ...(isSketch ? [...besideColourRule(spelled, scope), ...scaleBarRule(sentence, all.pieces, scope)] : []),
    ...(scope.drawing.kind === 'shapes' ? gathered(writtenRules, (rule) => rule(all.pieces, scope)) : []),
    ...absentColourRule(words, scope),
    ...named.verdicts,
    ...edges.verdicts,
    ...all.verdicts,
  ];
};

const isNew = (claim: Claim, index: number, all: readonly Claim[]): boolean =>
  all.findIndex(
    (other) =>
      other.start === claim.start &&
      other.end === claim.end &&
      other.status === claim.status &&
      other.stated === claim.stated &&
      other.facts.join() === claim.facts.join(),
  ) === index;

const isWorked = ({ kind }: Drawing, before: Before, { text }: SentenceText): boolean =>
  kind === 'formula' && (before.worked || putsIn(text));

const recall = remembered<Before, Before>();

/** Names with stops in them, which end no sentence. */
const dottedIn = oncePer(({ things }: Drawing): readonly string[] =>
  things
    .flatMap(({ name, element: { label = '' } }) => [...(name === undefined ? [] : [name]), ...label.split('\n')])
    .filter((name) => /[.!?;:]/.test(name) && /[\p{L}\d]/u.test(name)),
);

/** Takes a text about a figure that is no chart apart into claims, and holds each against the figure. */
export const drawingClaims = (text: string, facts: readonly Fact[], drawing: Drawing): Claim[] => {
  const scope = scopeOf(drawing, facts);
  let before = nothingSaid;
  return sentencesOf(text, dottedIn(drawing)).flatMap((sentence) => {
    const read = (context: Before, pieces: readonly Piece[]): Claim[] => {
      const own: Scope = {
        ...scope,
        get earlier() {
          return context.stems;
        },
        get worked() {
          return context.worked;
        },
      };
      const claims = verdictsOf(sentence, pieces, own, context)
        .filter(({ start, end }) => Number.isFinite(start) && end > start)
        .map((found) => claimOf(found, text))
        .filter(isNew)
        // A question states nothing that could be false.
        .filter(({ status }) => status !== 'contradicted' || !/\?["”]?\s*$/.test(sentence.text));
      return claims.length > 0 ? claims : openClaims(sentence);
    };
    const told = recall(drawing, facts, sentence, before, (context) => {
      const encoded = encode(sentence, namesOf(drawing), drawing.kind);
      const pieces = drawing.kind === 'graph' ? evened(encoded) : encoded;
      return {
        claims: read(context, pieces),
        left: leftBy(pieces, sentence.text, isWorked(drawing, context, sentence)),
      };
    });
    before = told.left;
    return told.claims;
  });
};
