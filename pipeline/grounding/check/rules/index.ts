import { isQuestion } from '../asked-of.js';
import { isEntity, type Clause } from '../clause.js';
import { isCertain, isTight } from '../certain.js';
import { leavesOpen } from '../left-open.js';
import { isExplained } from '../explained.js';
import { isCounting, isOfLabel } from '../no-amount.js';
import { isSubset } from '../subset.js';
import { isColour } from '../../language/colour.js';
import { rampOf } from '../../reading/ramp.js';
import type { Finding, Mention, MentionOf, Sense } from '../mention.js';
import type { Rule } from '../rule.js';
import type { World } from '../world.js';
import { againstLineRule } from './against-line.js';
import { aggregateRule } from './aggregate.js';
import { arrangedRule } from './arranged.js';
import { axisRule } from './axis.js';
import { boundRule } from './bound.js';
import { boxRule } from './box.js';
import { chartRule } from './chart.js';
import { colourRule } from './colour.js';
import { colouredRule } from './coloured.js';
import { compareRule } from './compare.js';
import { coordinatesRule } from './coordinates.js';
import { correlationRule } from './correlation.js';
import { countRule } from './count.js';
import { existenceRule } from './existence.js';
import { gapRule } from './gap.js';
import { inventedRule } from './invented.js';
import { legendRule } from './legend.js';
import { levelRule } from './level.js';
import { namedPartRule } from './named-part.js';
import { orderRule } from './order.js';
import { overlapRule } from './overlap.js';
import { partsRule } from './parts.js';
import { quoteRule } from './quotes.js';
import { reachRule } from './reach.js';
import { referenceRule } from './reference.js';
import { restRule } from './rest.js';
import { shadeRule } from './shade.js';
import { shapeRule } from './shape.js';
import { superlativeRule } from './superlative.js';
import { trendRule } from './trend.js';
import { unitRule } from './unit.js';
import { universalRule } from './universal.js';
import { valueRule } from './value.js';

/** A rule that reads values off the figure: where the clause leaves open of what, it contradicts nothing. */
const careful =
  (rule: Rule): Rule =>
  (clause, world) => {
    const all = rule(clause, world);
    // Most rules find nothing in most clauses: that is passed on as it is.
    return all.length === 0
      ? all
      : all.map((found) => (found.ok === false && leavesOpen(clause, world) ? { ...found, ok: undefined } : found));
  };

/** The same for a rule about single numbers, which may be worked out of several values. */
const careless = (found: Finding, clause: Clause, world: World): boolean => {
  const numbers = clause.mentions.filter(
    (one): one is Mention & MentionOf<'number'> =>
      one.type === 'number' && one.unit !== 'ordinal' && one.start >= found.start && one.end <= found.end,
  );
  return (
    numbers.length > 0 &&
    numbers.every(
      (number) =>
        isExplained(clause, number, world) ||
        isOfLabel(clause, number, world) ||
        isSubset(clause, number) ||
        isCounting(clause, number, world),
    )
  );
};

const numeric = (rule: Rule): Rule => {
  const read = careful(rule);
  return (clause, world) => {
    const all = read(clause, world);
    return all.length === 0
      ? all
      : all.map((found) =>
          found.ok === false && careless(found, clause, world) ? { ...found, ok: undefined } : found,
        );
  };
};

/** Bounds that are numbers, and those that a line across the plot draws. */
const boundsRule: Rule = (clause, world) => [...againstLineRule(clause, world), ...boundRule(clause, world)];

const values = numeric(valueRule);
const wholes = numeric(aggregateRule);
const extremes = careful(superlativeRule);
const courses = careful(trendRule);
/** Rules that read one value after the other. */
const listing: ReadonlySet<Rule> = new Set([values, coordinatesRule]);

type Cue = Exclude<Mention['type'], 'word'> | Sense;

/**
 * Each kind of statement, the most telling words first: what one has used up, the next ones leave alone. Beside each,
 * what a clause must have at least one of, or the rule finds nothing in it; nothing beside it: it looks at the words.
 */
const table: readonly (readonly [rule: Rule, cues?: readonly Cue[]])[] = [
  [quoteRule, ['quote', 'name']],
  [coordinatesRule, ['number']],
  [unitRule],
  [axisRule, ['x-axis', 'y-axis']],
  [legendRule],
  [
    chartRule,
    ['chart', 'stacked', 'grouped', 'normalised', 'horizontal', 'vertical', 'side-by-side', 'above-each-other'],
  ],
  [arrangedRule],
  [existenceRule],
  [partsRule],
  [boxRule],
  [namedPartRule],
  [careful(universalRule)],
  [overlapRule, ['name', 'colour']],
  [careful(levelRule), ['cross']],
  [careful(boundsRule), ['number', 'more', 'less', 'name']],
  [colouredRule, ['colour']],
  [countRule, ['number']],
  [colourRule, ['colour']],
  [shapeRule, ['kind']],
  [shadeRule, ['more', 'less']],
  [careful(reachRule), ['number']],
  [referenceRule, ['number', 'dashed', 'dotted', 'solid']],
  [orderRule, ['ascending', 'descending', 'cross']],
  [careful(gapRule), ['difference']],
  [extremes, ['number', 'max', 'min', 'peak', 'trough']],
  [correlationRule],
  [careful(compareRule), ['number', 'more', 'less', 'equal']],
  [courses, ['number', 'rise', 'fall', 'steady', 'fluctuate', 'more', 'less']],
  [wholes, ['number', 'most']],
  [values, ['number']],
  [inventedRule],
  [numeric(restRule), ['number', 'date', 'name', 'kind']],
];

/**
 * What these deny does not hang on the rest of the sentence: a quotation that stands nowhere, another unit, no legend,
 * error bars that are not drawn, the colour or the symbol of a part, a kind of chart.
 */
const sure: ReadonlySet<Rule> = new Set([
  quoteRule,
  unitRule,
  arrangedRule,
  existenceRule,
  legendRule,
  referenceRule,
  correlationRule,
  partsRule,
  boxRule,
  namedPartRule,
  chartRule,
  colourRule,
  colouredRule,
  shapeRule,
]);

const isRelied = (found: Finding, { sentence }: Clause, world: World): boolean =>
  found.plain === true ||
  isCertain(sentence, world) ||
  (found.firm === true && isTight(sentence, found.start, found.end, world));

/** Of a field, numbers are read by rules of its own (check/field): those of bars and lines may support, no more. */
const isField = ({ reading }: World): boolean =>
  (reading.main?.form === 'field' && !reading.plots.some(({ form }) => form === 'bar' || form === 'line')) ||
  reading.plots.every(({ form }) => form === 'field' || form === 'values');

/** Of a waterfall what goes up, down and how far is read in the words of its kind (check/kinds/waterfall). */
const isSteps = ({ plots: [plot] }: World): boolean => plot?.special === 'waterfall';
const stepped: ReadonlySet<Rule> = new Set([wholes, extremes, courses]);

/** A word that is written over a picture names a place in it, of which the scene tells nothing more. */
const isOverPicture = ({ mentions }: Clause, { reading }: World): boolean =>
  reading.plots.some(({ kind }) => kind === 'image') &&
  mentions.some((one) => one.type === 'name' && one.refs.length > 0 && one.refs.every(({ role }) => role === 'text'));

/** Of one thing, and with what the figure has there instead. */
const isSingle = ({ actual }: Finding): boolean => actual !== null && actual !== '' && !String(actual).includes(';');

/** In a sentence that may be read in other ways, a rule contradicts nothing. */
const unlessOpen =
  (rule: Rule): Rule =>
  (clause, world) => {
    const all = rule(clause, world);
    if (all.length === 0) return all;
    return all.map((found) => {
      const listed = found.ok && listing.has(rule) ? 'read' : undefined;
      if (found.ok !== false) return listed ? { ...found, listed } : found;
      const isTitle = (rule === axisRule || rule === countRule) && found.plain === true;
      if (
        (isField(world) && !isTitle) ||
        (stepped.has(rule) && isSteps(world) && (rule !== courses || !clause.mentions.some(isEntity))) ||
        isOverPicture(clause, world) ||
        isQuestion(clause.sentence)
      )
        return { ...found, ok: undefined };
      if (isRelied(found, clause, world)) return found;
      const isListed = listing.has(rule) && (rule === coordinatesRule || isSingle(found));
      return { ...found, ok: undefined, ...(isListed ? { listed: 'doubted' as const } : {}) };
    });
  };

/** The sentence tells of the scale of colours, not of the colour of one mark. */
const ofScale = /\b(?:from|gradient|colou?r ?map|palette|scale|low(?:er|est)?|high(?:er|est)?)\b/i;

const isScaled = ({ reading: { main } }: World): boolean =>
  (main?.form === 'field' || main?.form === 'heatmap') && rampOf(main) !== undefined;

/** "Change is slow near the star, in dark purple": where the colour is, and not what has it. */
const besideMark =
  /\b(?:near|around|about|next to|close to|away from|beside|towards?|past|at) (?:the |its )(?:\p{L}+ )?\p{L}+/giu;

/** Some mark of the plot has the colour, if only as a light or a dark tone of it. */
const isOnScale = (clause: Clause, { start, end, stated }: Finding, { reading: { main } }: World): boolean =>
  !/\b(?:mark(?:s|ed|ers?)?|dots?|stars?|triangles?|crosse?s?|points?|symbols?|dashed|dotted)\b/i.test(
    clause.sentence.text.replace(besideMark, ''),
  ) &&
  (String(stated).startsWith('the only') || !clause.mentions.some(isEntity)) &&
  clause.mentions.some(
    (one) =>
      one.type === 'colour' &&
      one.start >= start &&
      one.end <= end &&
      main?.elements.some(({ fill, stroke }) =>
        [fill, stroke].some((hex) => hex !== undefined && isShade(hex, one.colour)),
      ),
  );

const isShade = (hex: string, word: string): boolean =>
  isColour(hex, word) || isColour(hex, word.replace(/^(?:dark|light|pale|deep|bright) /, ''));

/** A picture's own colours are not told mark by mark; those of symbols over it are. */
const isOfImage = ({ sentence: { text, start } }: Clause, found: Finding, { reading }: World): boolean =>
  reading.plots.some(({ kind }) => kind === 'image') &&
  !/^ (?:\p{L}+ )?(?:dots?|points?|mark(?:er)?s?|stars?|cross(?:es)?|triangles?|circles?|lines?|symbols?|arrows?)\b/iu.test(
    text.slice(found.end - start),
  );

/** Where colours stand for values, one mark has many: check/field/colours reads what is said of them. */
const unlessScaled =
  (rule: Rule): Rule =>
  (clause, world) =>
    rule(clause, world).map((found) =>
      found.ok === false &&
      (isOfImage(clause, found, world) ||
        (isScaled(world) && (ofScale.test(clause.sentence.text) || isOnScale(clause, found, world))))
        ? { ...found, ok: undefined }
        : found,
    );

const rules: readonly Rule[] = table.map(([rule]) =>
  rule === colourRule || rule === colouredRule ? unlessScaled(rule) : sure.has(rule) ? rule : unlessOpen(rule),
);

/** As many values as must be read right in a sentence, for each that is doubted, for the doubted ones to be relied upon. */
const enough = 3;

/** What is found in a sentence: where most of a list of values was read right, the rest of it is read right, too. */
export const settled = (found: readonly Finding[], { text }: Clause['sentence']): readonly Finding[] => {
  const doubts = found.filter(({ listed }) => listed === 'doubted').length;
  // "82.5 in week 1, 90.1 in week 4 and 87.2 in week 8": one that is wrong, and the others are right.
  const needed = doubts === 1 && !/\b(?:whereas|while|but|although|compared)\b/i.test(text) ? 2 : doubts * enough;
  if (doubts === 0 || found.filter(({ listed }) => listed === 'read').length < needed) return found;
  return found.map((one) => (one.listed === 'doubted' ? { ...one, ok: false } : one));
};

/** One bit per rule: a number has 32. */
if (table.length > 32) throw new Error('rulesFor has no bit left for another rule');
const always = table.reduce((bits, [, cues], index) => (cues ? bits : bits | (1 << index)), 0);
const byCue = new Map<string, number>();
for (const [index, [, cues = []]] of table.entries())
  for (const cue of cues) byCue.set(cue, (byCue.get(cue) ?? 0) | (1 << index));

/** The rules that may find something in a clause, in their order. */
export const rulesFor = ({ mentions }: Clause): readonly Rule[] => {
  let bits = always;
  for (const mention of mentions) bits |= byCue.get(mention.type === 'word' ? mention.sense : mention.type) ?? 0;
  const known = lists.get(bits);
  if (known) return known;
  const list = rules.filter((_, index) => bits & (1 << index));
  lists.set(bits, list);
  return list;
};

const lists = new Map<number, readonly Rule[]>();
