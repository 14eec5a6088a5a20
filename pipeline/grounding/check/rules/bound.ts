import {
  isHigh,
  lies,
  quantityOf,
  sideMeant,
  sideBehind,
  sideOf,
  type NumberIn,
  type Quantity,
  type Side,
  isOfOther,
  saysOnly,
  boundIn,
  isOfOtherEnds,
  isOfPeaks,
} from '../bound-words.js';
import { hasSense, isEntity, type Clause } from '../clause.js';
import { finding, isDenied } from '../finding.js';
import type { Finding, Mention } from '../mention.js';
import { dimensionOf, factsOfRows, hasValue, measureOf, plotOf, type Valued } from '../query.js';
import { isOfRanked } from '../of-ranked.js';
import type { Rule } from '../rule.js';
import type { Row } from '../../reading/reading.js';
import { sumOf } from '../../reading/statistics.js';
import { elidedIn, followsBy, isAlong, isResult } from '../bound-subject.js';
import { isOfAsked, isOfUnknown, isOfWhole } from '../bound-untold.js';
import { inBins } from '../bound-bins.js';
import { isBoundOpen, isInAside, isListedIn, isStartOf } from '../bound-open.js';
import {
  atEnds,
  extent,
  isApart,
  isCircumstance,
  isDistance,
  isOfAnother,
  isOfSome,
  isRestated,
  isRestriction,
  isSlightly,
  namesOfOther,
  parts,
  rowsAbout,
} from '../bound-rows.js';
import { isRangeEnd } from '../range-end.js';
import { boundWorld } from '../losses.js';
import type { World } from '../world.js';

/** Shares of a pie or of a column in percent, where the number is a share and the figure's own numbers are none. */
const asShares = (world: World, rows: readonly Valued[], number: NumberIn): readonly number[] | undefined => {
  if (number.unit !== 'percent' && number.unit !== 'fraction') return undefined;
  const plot = rows[0] && plotOf(world, rows[0]);
  if (!plot || plot.measure?.unit === '%') return undefined;
  if (plot.form !== 'pie' && plot.arrangement !== 'stacked') return undefined;
  return rows.map((row) => {
    const whole = plot.rows.filter((other) => plot.form === 'pie' || other.category === row.category).filter(hasValue);
    return (row.value / sumOf(whole.map((other) => other.value))) * 100;
  });
};

const holdsFor = (values: readonly boolean[], places: number, quantity: Quantity, single: boolean): boolean => {
  const hits = values.filter(Boolean).length;
  if (quantity === 'none') return hits === 0;
  if (quantity === 'all') return hits === values.length;
  if (quantity === 'most') return hits * 2 > values.length;
  if (quantity === 'some') return single ? hits === values.length : hits > 0;
  return hits === quantity || places === quantity;
};

const namedWith = (clause: Clause, number: NumberIn): Mention[] =>
  clause.mentions.filter((one) => isEntity(one) && !isApart(clause, number, one));

interface Question {
  readonly clause: Clause;
  readonly number: NumberIn;
  readonly world: World;
  readonly side: Side;
  readonly quantity: Quantity;
  readonly subject: readonly Mention[];
  /** The rows that it is said of, and for "only" all others. */
  readonly own: readonly Valued[];
  readonly rest: readonly Valued[];
  readonly only: boolean;
  /** As many names as the count says. */
  readonly listed: boolean;
  /** A word or a number says how many. */
  readonly counted: boolean;
}

const lying = (question: Question): { ok: boolean; over: readonly boolean[] } => {
  const { clause, number, world, side, quantity, subject, own, rest, only, listed } = question;
  const high = isHigh(side) === (quantity !== 'all');
  const bound = boundIn(number, world, own);
  const shares = asShares(world, own, number);
  const value = (row: Valued, index: number): number =>
    shares?.[index] ?? extent(clause, row, high, world) ?? row.value;
  const over = own.map(
    (row, index) =>
      lies(value(row, index), side, bound) ||
      (quantity === 'all' &&
        parts(clause, row, high, world).some((part) => part !== undefined && lies(part, side, bound))),
  );
  if (only && subject.length > 0 && (!question.counted || listed)) {
    const outside = rest.map((row) => lies(extent(clause, row, high, world) ?? row.value, side, bound));
    // "Only Poetry failed to reach 100": it alone does not.
    if (quantity === 'none') return { ok: !over.some(Boolean) && outside.every(Boolean), over };
    // "the only place that ever dips below zero": at some time or other.
    const isOnce = /\bever\b/i.test(clause.sentence.text);
    return { ok: (isOnce ? over.some(Boolean) : over.every(Boolean)) && !outside.some(Boolean), over };
  }
  if (listed) return { ok: over.every(Boolean), over };
  const places = new Set(own.filter((_, index) => over[index]).map((row) => row.category)).size;
  const total = sumOf(own.map(value));
  const wholes = [total / own.length, ...(plotOf(world, own[0] as Row)?.arrangement === 'stacked' ? [total] : [])];
  const single = own.length === 1 || subject.length > 1;
  const asWhole = quantity === 'some' && own.length > 1 && subject.length === 1;
  return {
    ok: holdsFor(over, places, quantity, single) || (asWhole && wholes.some((all) => lies(all, side, bound))),
    over,
  };
};

/** What it may be said of. */
const namesIn = (clause: Clause, number: NumberIn, world: World): Mention[] =>
  clause.mentions.filter(
    (other) =>
      isEntity(other) &&
      !clause.scope.includes(other) &&
      dimensionOf(world, other) !== undefined &&
      other !== (number as Mention) &&
      !isApart(clause, number, other) &&
      !isInAside(clause, number, other) &&
      !isStartOf(clause, number, other),
  );

const subjectOf = (clause: Clause, number: NumberIn, world: World): Mention[] => {
  const names = namesIn(clause, number, world);
  return names.length > 0 ? names : elidedIn(clause, number, world);
};

/** "reaches 0.3 at 1 day", "hits 20 in May". */
const isAtPlace = ({ sentence: { tokens, mentions } }: Clause, number: NumberIn): boolean => {
  const at = tokens
    .slice(number.to, number.to + 4)
    .findIndex(({ lower }) => /^(?:at|in|on|by|around|near|after)$/.test(lower));
  const place = at < 0 ? -1 : number.to + at + 1;
  const inside = at >= 0 && !tokens.slice(number.to, place).some(({ lower }) => /^(?:[,;.]|and)$/.test(lower));
  return (
    inside &&
    mentions.some(({ type, from }) => /^(?:number|name|date)$/.test(type) && from >= place && from <= place + 2)
  );
};

/** "All with at least 12 hours scored above 75": of a cloud, or of cells over two axes, one number picks points, the other tells of them. */
const isConditional = (clause: Clause, world: World): boolean =>
  (world.plots.some(({ form }) => form === 'scatter') &&
    clause.mentions.filter((one) => one.type === 'number' && one.unit !== 'ordinal').length > 1) ||
  (world.plots.some(({ form }) => form === 'heatmap' || form === 'field') &&
    clause.mentions.filter((one) => one.type === 'number' && sideOf(clause, one) !== undefined).length > 1);

/** "Those four together reach 50": said of their sum. */
const isOfSum = (clause: Clause, quantity: Quantity, word: string): boolean =>
  (quantity === 'some' || (typeof quantity === 'number' && /^(?:reach|hit|get)/.test(word))) &&
  clause.mentions.some((other) => hasSense(other, 'total'));

/** "Berlin is the only city in which omnivores are below half": the omnivores of all other cities. */
const others = (
  clause: Clause,
  subject: readonly Mention[],
  scope: readonly Mention[],
  world: World,
): readonly Valued[] => {
  const only = clause.mentions.find((other) => hasSense(other, 'only'));
  const before = subject.findLast(({ to }) => only !== undefined && to <= only.from);
  const sole = before ?? subject.find(({ from }) => only !== undefined && from >= only.to);
  const dimension = sole && dimensionOf(world, sole);
  return rowsAbout(world, [...subject.filter((one) => dimensionOf(world, one) !== dimension), ...scope]);
};

const isClose = ({ clause, number, own, world }: Question): boolean => {
  const [row, ...others] = own;
  if (!row || others.length > 0 || !isSlightly(clause, number)) return true;
  const bound = boundIn(number, world, own);
  const slack = Math.max(Math.abs(bound) * 0.15, (measureOf(world, row)?.tolerance(row.value) ?? 0) * 2);
  return Math.abs((asShares(world, own, number)?.[0] ?? row.value) - bound) <= slack;
};

const verdict = (question: Question): ReturnType<typeof lying> => {
  const { ok, over } = lying(question);
  return { ok: ok && isClose(question), over };
};

/** "Most of Saturn's moons are small": of what the one value counts; of a histogram, how high a bin is. */
const tellsNothing = (own: readonly Valued[], quantity: Quantity, world: World): boolean =>
  own.length < (quantity === 'most' ? 2 : typeof quantity === 'number' && quantity > 99 ? quantity : 1) ||
  (plotOf(world, own[0] as Row)?.form === 'histogram' && typeof quantity !== 'number');

const isOpenFor = (...[clause, number, subject, world]: Parameters<typeof isBoundOpen>): boolean =>
  isOfSome(clause, world) || isConditional(clause, world) || isBoundOpen(clause, number, subject, world);

const judge = (clause: Clause, number: NumberIn, whole: World): Finding | undefined => {
  const found = sideOf(clause, number) ?? sideBehind(number, whole);
  const counts = clause.mentions.some(
    (other) => other.type === 'kind' && other.from >= number.to && other.from - number.to <= 1,
  );
  if (
    !found ||
    counts ||
    isRestriction(clause, number) ||
    isOfOther(clause, number, whole) ||
    isCircumstance(clause, number, whole) ||
    [isDistance, isRestated].some((is) => is(clause, number)) ||
    isOfUnknown(clause, whole) ||
    (number.inWords && number.value <= 1 && number.unit === 'plain')
  )
    return undefined;
  // "went down by more than half", "differ by barely more than ten": how far it is from there.
  if (followsBy(clause, number)) return undefined;
  // "reaches 0.3 at 1 day": a point of a course, not a bound.
  if (/^(?:reach|hit|attain)/.test(found.word) && (isAtPlace(clause, number) || isResult(clause, number)))
    return undefined;
  const denied = isDenied(clause, number) && !/^(?:no|at)\b/.test(found.word);
  const quantified = quantityOf(clause, number, denied);
  const side = sideMeant(found, clause, number, whole);
  const binned = inBins(number, side, quantified, namedWith(clause, number), whole, clause.sentence);
  if (binned) return binned;
  const world = boundWorld(clause, whole);
  const names = subjectOf(clause, number, world);
  const subject = names.length > 0 || quantified.quantity !== undefined ? names : [];
  const quantity = quantified.quantity ?? (names.length > 0 ? 'some' : undefined);
  // "The deepest layer stays cool throughout, never exceeding 9": of one that no name tells.
  if (quantity === undefined || (names.length === 0 && isOfAnother(clause, whole))) return undefined;
  if (isOfSum(clause, quantity, found.word) || isOfRanked(clause, number)) return undefined;
  const listed = isListedIn(clause, quantity, subject);
  const scope = [...clause.scope].filter((other) => dimensionOf(world, other) !== undefined);
  const own = atEnds(
    clause,
    number,
    rowsAbout(world, [...(typeof quantity === 'number' && !listed ? namesOfOther(world, subject) : subject), ...scope]),
    world,
  );
  if (tellsNothing(own, quantity, world)) return undefined;
  const { ok, over } = verdict({
    clause,
    number,
    world,
    side,
    quantity,
    subject,
    own,
    only: saysOnly(clause, number),
    listed,
    counted: quantified.quantity !== undefined,
    rest: saysOnly(clause, number) ? others(clause, subject, scope, world).filter((row) => !own.includes(row)) : [],
  });
  return finding(
    [number, ...subject.filter((other) => other.from >= clause.from), ...quantified.used],
    ok || !isOpenFor(clause, number, subject, world) ? ok : undefined,
    `${quantity} ${side} ${number.value}`,
    `${over.filter(Boolean).length} of ${own.length}`,
    factsOfRows(world, own.filter((_, index) => over[index]).length > 0 ? own.filter((_, index) => over[index]) : own),
  );
};

/** "No value exceeds 40", "three of them are above 60", "only A and B stay below 20", "every bar reaches 10". */
export const boundRule: Rule = (clause, world) =>
  clause.mentions.flatMap((mention) => {
    if (
      mention.type !== 'number' ||
      mention.used ||
      isRangeEnd(clause, mention) ||
      isAlong(clause, mention, world) ||
      (mention.unit !== 'plain' && mention.unit !== 'percent' && mention.unit !== 'fraction')
    )
      return [];
    if (isOfOtherEnds(clause, world) || isOfPeaks(clause)) return [];
    if (isOfWhole(mention, world) || isOfAsked(clause, mention)) return [];
    const result = judge(clause, mention, world);
    return result ? [{ ...result, firm: true }] : [];
  });
