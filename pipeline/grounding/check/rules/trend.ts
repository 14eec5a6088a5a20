import { isMeasured } from '../countable.js';
import { courseNumbers, endsAgree, goes, type Direction } from '../course-words.js';
import { sequencesOf, type Sequence } from '../../reading/sequence.js';
import { highest, lowest } from '../../reading/statistics.js';
import { hasSense, isEntity, type Clause } from '../clause.js';
import { finding, isDenied } from '../finding.js';
import type { Finding, Mention, MentionOf, Sense } from '../mention.js';
import { agrees, dimensionOf, matchesRow } from '../query.js';
import type { Rule } from '../rule.js';
import {
  allBut,
  between,
  betweenNumbers,
  candidates,
  courseFacts,
  endsBefore,
  inShares,
  isSequel,
  isStrict,
  oneSided,
  type Point,
  saysOthers,
  summitOf,
  tellsShares,
  totals,
} from '../stretch.js';
import { acrossSeries } from './across-series.js';
import type { World } from '../world.js';

/** "doubled", "tripled": a rise by a factor. */
const isMultiplied = (clause: Clause, mention: Mention): boolean =>
  mention.type === 'number' &&
  mention.unit === 'factor' &&
  /^(?:doubl|tripl|quadrupl)/.test(clause.sentence.tokens[mention.from]?.lower ?? '');

/** "had lost 70% of its passengers", "gained a third". */
const isLossOrGain = (clause: Clause, mention: Mention): Direction | undefined => {
  if (mention.type !== 'number' || (mention.unit !== 'percent' && mention.unit !== 'fraction')) return undefined;
  const words = clause.sentence.tokens.slice(Math.max(0, mention.from - 3), mention.from).map((token) => token.lower);
  if (words.some((word) => /^(?:lost|loses|shed|losing)$/.test(word))) return 'fall';
  return words.some((word) => /^(?:gained|gains|gaining)$/.test(word)) ? 'rise' : undefined;
};

const directionOf = (clause: Clause, mention: Mention): Direction | undefined =>
  isLossOrGain(clause, mention) ??
  (isMultiplied(clause, mention)
    ? 'rise'
    : hasSense(mention, 'rise', 'fall', 'steady', 'fluctuate') && mention.type === 'word'
      ? (mention.sense as Sense & Direction)
      : undefined);

interface Course {
  readonly clause: Clause;
  readonly mention: Mention;
  readonly direction: Direction;
  readonly world: World;
  readonly numbers: readonly (Mention & MentionOf<'number'>)[];
  readonly only: Mention | undefined;
  readonly stretchPlaces: readonly Mention[];
  readonly stretchOf: (sequence: Sequence) => readonly Point[];
  readonly strict: boolean;
}

/** Whether a sequence goes as the text says, over the stretch that it names or that it goes on from. */
const fitter = (course: Course): ((sequence: Sequence) => boolean) => {
  const { clause, mention, direction, world, numbers, only, stretchPlaces, stretchOf, strict } = course;
  const fitsOver = (sequence: Sequence, rows: readonly Point[]): boolean => {
    if (direction === 'fluctuate' && numbers.length === 1) return goes(rows, direction, strict, sequence);
    if ((direction === 'fluctuate' || direction === 'steady') && numbers.length === 2) {
      const values = rows.map((row) => row.value);
      const ends = [lowest(values), highest(values)];
      return numbers.every((number) => ends.some((end) => agrees(number, end, sequence.plot.measure)));
    }
    return goes(rows, direction, strict, sequence) && endsAgree(rows, numbers, sequence, clause);
  };
  // "then falls to 12 in 2005": since the place before it in the text.
  const leadsTo = (sequence: Sequence, place: Mention | undefined): boolean => {
    const earlier = clause.sentence.mentions.filter(
      (other) => other.to <= (place ?? mention).from && isEntity(other) && dimensionOf(world, other) === 'category',
    );
    const since = earlier[earlier.length - 1] ?? clause.since;
    if (since === undefined) return false;
    return fitsOver(sequence, place ? between(sequence, [since, place]) : oneSided(sequence, since, 'after'));
  };
  const word = only ? (clause.sentence.tokens[only.from - 1]?.lower ?? '') : '';
  const reaches = only !== undefined && numbers.length === 1 && /^(?:at|in|on|by|=|day)$/.test(word);
  const goesOn = only === undefined && stretchPlaces.length === 0 && isSequel(clause, mention);
  return (sequence) =>
    fitsOver(sequence, stretchOf(sequence)) ||
    // "between −1 at 1.1 s and 1 at 0.4 s": the places of its ends bound no stretch.
    (direction === 'fluctuate' && fitsOver(sequence, sequence.rows)) ||
    (reaches && leadsTo(sequence, only)) ||
    (goesOn && leadsTo(sequence, undefined));
};

/** The courses that a clause is about: the sum, those not named before, or those that are named. */
const meant = (clause: Clause, world: World, named: readonly Mention[], inherited: boolean): readonly Sequence[] => {
  if (named.length === 0 && clause.mentions.some((other) => hasSense(other, 'total'))) return totals(world);
  return inherited && saysOthers(clause) ? allBut(world, named) : candidates(world, named);
};

const judge = (clause: Clause, mention: Mention, direction: Direction, world: World): Finding | undefined => {
  const entities = clause.mentions.filter((other) => isEntity(other) && !clause.scope.includes(other));
  const dimensions = new Map(entities.map((entity) => [entity, dimensionOf(world, entity)]));
  const later = (list: readonly Mention[]): Mention[] =>
    list.filter((other) => dimensions.get(other) !== 'category' && dimensionOf(world, other) !== 'category');
  const opening = clause.scope.filter((other) => dimensionOf(world, other) === 'category');
  const places = [...opening, ...entities].filter(
    (entity) =>
      opening.includes(entity) ||
      dimensions.get(entity) === 'category' ||
      (entity.type === 'date' && dimensions.get(entity) === undefined),
  );
  const own = later(entities);
  const named = own.length > 0 ? own : later([...clause.inherited, ...clause.scope]);
  const panels = clause.scope.filter((other) => dimensionOf(world, other) === 'panel');
  const sequences = meant(clause, world, named, own.length === 0)
    .filter((sequence) => panels.every((panel) => sequence.rows.some((row) => matchesRow(row, panel))))
    .map((sequence) => (tellsShares(clause, sequence) ? inShares(sequence) : sequence));
  if (sequences.length === 0) return undefined;
  const turning = clause.mentions.find(
    (other) => hasSense(other, 'peak', 'trough', 'max', 'min') && other.from > mention.from,
  );
  const stretchPlaces = places.filter((place) => !turning || place.to <= turning.from).slice(0, 2);
  const only = stretchPlaces.length === 1 ? stretchPlaces[0] : undefined;
  const word = only ? (clause.sentence.tokens[only.from - 1]?.lower ?? '') : '';
  const numbers = mention.type === 'number' ? [mention] : courseNumbers(clause, mention);
  const strict = isStrict(clause, mention);
  const side = only && word === 'after' && endsBefore(clause, only) ? 'until' : word;
  const summit = turning && stretchPlaces.length === 0 ? summitOf(mention, turning, places) : undefined;
  const stretchOf = (sequence: Sequence): readonly Point[] => {
    if (only) return oneSided(sequence, only, side);
    return summit ? oneSided(sequence, summit, 'until') : between(sequence, stretchPlaces);
  };
  const told: Course = { clause, mention, direction, world, numbers, only, stretchPlaces, stretchOf, strict };
  const byValue = fitter(told);
  const along = (sequence: Sequence): readonly Point[] => betweenNumbers(sequence, numbers);
  const byPlace = fitter({ ...told, numbers: [], stretchOf: along });
  const fits = (sequence: Sequence): boolean =>
    byValue(sequence) ||
    reachesWithin(clause, sequence, direction, numbers) ||
    (stretchPlaces.length === 0 && along(sequence).length > 1 && byPlace(sequence));
  const every = named.length > 0 || clause.mentions.some((other) => hasSense(other, 'all'));
  const judged = sequences.filter((sequence) => stretchOf(sequence).length > 1);
  if (judged.length === 0 && stretchPlaces.length === 0) return undefined;
  const ok =
    judged.length > 0 && (every ? judged.every(fits) : numbers.length > 0 ? judged.some(fits) : majority(judged, fits));
  const shown = judged[0];
  const rows = shown ? stretchOf(shown) : [];
  const denied = isDenied(clause, mention);
  const barely = denied && judged.every((sequence) => goes(stretchOf(sequence), 'steady', false, sequence));
  const result = finding(
    [mention, ...own, ...stretchPlaces, ...numbers],
    barely || ok !== denied,
    direction,
    rows.length > 1 ? `${rows[0]?.value} to ${rows[rows.length - 1]?.value}` : null,
    courseFacts(world, rows, shown),
  );
  for (const other of [...places].filter((place) => !stretchPlaces.includes(place))) other.used = false;
  return result;
};

/** "goes up to 15 and then back down": as far as some place within, told to go on otherwise. */
const reachesWithin = (
  clause: Clause,
  sequence: Sequence,
  direction: Direction,
  [number, ...others]: readonly (Mention & MentionOf<'number'>)[],
): boolean => {
  const { tokens } = clause.sentence;
  if (number === undefined || others.length > 0 || tokens[number.from - 1]?.lower !== 'to') return false;
  const goesOn = /^(?:then|before|again|back|followed|until|afterwards|but|reaches|reaching)$/;
  if (!tokens.some((token) => goesOn.test(token.lower))) return false;
  return sequence.rows.some((row, end) => {
    if (end === 0 || !agrees(number, row.value, sequence.plot.measure)) return false;
    const earlier = sequence.rows.slice(0, end);
    const values = earlier.map(({ value }) => value);
    const from = earlier.findIndex(({ value }) => value === (direction === 'fall' ? highest(values) : lowest(values)));
    return goes(sequence.rows.slice(from, end + 1), direction, false, sequence);
  });
};

/** Without a name in the text, most of the series or their sum go that way. */
const majority = (sequences: readonly Sequence[], fits: (sequence: Sequence) => boolean): boolean =>
  sequences.filter(fits).length * 2 > sequences.length;

const hasOrder = (world: World): boolean =>
  world.plots.some((plot) => plot.form !== 'scatter' && sequencesOf(plot).some((sequence) => sequence.rows.length > 1));

/** "Sales rise from 10 in 1990 to 20 in 2000", "the blue line stays flat". */
export const trendRule: Rule = (clause, world) =>
  clause.mentions.flatMap((mention) => {
    const direction = directionOf(clause, mention);
    if (!direction || mention.used || !hasOrder(world) || isTitleWord(clause, mention)) return [];
    if (isQuantity(clause, mention, world)) return [];
    const result = acrossSeries(clause, mention, direction, world) ?? judge(clause, mention, direction, world);
    return result ? [result] : [];
  });

/** The gain of an amplifier is what its axis measures, no course. */
const isQuantity = ({ sentence: { tokens } }: Clause, mention: Mention, world: World): boolean => {
  const token = tokens[mention.from];
  return token?.pos === 'NOUN' && isMeasured(world, token.norm);
};

/** "the largest increase": one step of many. */
const isSteepest = ({ sentence: { tokens } }: Clause, { from }: Mention): boolean =>
  /^(?:largest|biggest|greatest|steepest|sharpest|strongest|smallest|highest|most)$/.test(
    tokens[from - 1]?.lower ?? '',
  );

/** "more films fall in the bin from 6 to 7": where something lies. */
const fallsWithin = ({ sentence: { tokens } }: Clause, { from, to }: Mention): boolean =>
  /^(?:falls?|fell)$/.test(tokens[from]?.lower ?? '') &&
  (/^(?:into|within|inside|under)$/.test(tokens[to]?.lower ?? '') ||
    (tokens[to]?.lower === 'in' && /^(?:the|this|that|each|a|one)$/.test(tokens[to + 1]?.lower ?? '')));

/** "It ate up the rise": of nothing that the figure names. */
const isBareNoun = ({ sentence: { tokens, mentions }, inherited }: Clause, mention: Mention): boolean =>
  tokens[mention.from - 1]?.lower === 'the' &&
  inherited.length === 0 &&
  mentions.every((other) => other === mention || other.type === 'word');

/** "increasing order", "rate of growth": not a course. */
const isTitleWord = (clause: Clause, mention: Mention): boolean =>
  isBareNoun(clause, mention) ||
  fallsWithin(clause, mention) ||
  isSteepest(clause, mention) ||
  /^(?:stops?|stopped|ends|ended|ceased|slowed)$/.test(clause.sentence.tokens[mention.to]?.lower ?? '') ||
  /^points?$/.test(clause.sentence.tokens[mention.from - 1]?.lower ?? '') ||
  /^(?:order|rate|rates)$/.test(clause.sentence.tokens[mention.to]?.lower ?? '');
