import { isOfOtherNoun, isOfPart, isOfSeveral, isOfTurns } from '../extreme-of-part.js';
import { isOfOneValue, isOfOtherPlot, isOpenSuperlative } from '../superlative-open.js';
import { together } from './together.js';
import { isBeyond } from '../superlative-subject.js';
import {
  arePeaks,
  countsNext,
  isOfFew,
  isAdverb,
  isChange,
  endOf,
  isElsewhere,
  isFromLast,
  isPlaceOnly,
  isRank,
  rankedIn,
} from '../superlative-words.js';
import { entitiesOf, isApart, isExtreme, isRankedBy, numbersOf, rankBefore } from '../superlative-parts.js';
import { answers, holdsAlways, isPlaceOf, scatterAnswer, type Question } from '../superlative-answer.js';
import { isPlainExtreme } from '../superlative-plain.js';
import { scoped } from '../ranking.js';
import { hasSense, isEntity, type Clause } from '../clause.js';
import { finding, isDenied } from '../finding.js';
import type { Finding, Mention, MentionOf } from '../mention.js';
import { dimensionOf, factsOfRows, matchesRow, nameOf, rowAgrees, type Valued } from '../query.js';
import type { Rule } from '../rule.js';
import { isMixed } from '../focus.js';
import { isPace, quantityWorld } from '../quantity.js';
import { placeOnAxis } from '../number-labels.js';
import { isTwoSided } from '../unsigned.js';
import { isUpsideDown } from '../upside-down.js';
import type { World } from '../world.js';

type NumberIn = Mention & MentionOf<'number'>;

const used = (mentions: readonly Mention[]): void => {
  for (const mention of mentions) if (mention.type !== 'number') mention.used = false;
};

/** "A is high in May, well before the warmest months": of none of what was named. */
const isAside = (clause: Clause, mention: Mention): boolean =>
  /^(?:before|after|until)$/.test(clause.sentence.tokens[clause.from]?.lower ?? '') ||
  clause.mentions.some((other) => isEntity(other) && isBeyond(clause, other, mention));

/** "Cars are first, and the smallest, in orange, …": it begins a statement of its own, and is not said of the cars. */
const isSubject = ({ sentence: { tokens }, from }: Clause, mention: Mention): boolean =>
  // "They are sorted so that the longest one is on top".
  (/^ones?$/.test(tokens[mention.to]?.lower ?? '') &&
    /^(?:is|are|was|were)$/.test(tokens[mention.to + 1]?.lower ?? '')) ||
  (tokens.slice(from, mention.from).every(({ lower }) => /^(?:and|but|while|whereas|the|,)$/.test(lower)) &&
    tokens[mention.from - 1]?.lower === 'the' &&
    (tokens[mention.to]?.text === ',' || tokens[mention.to + 1]?.text === ','));

/** Values of several quantities are not ranked against each other: which of them is meant is not said. */
const isUnsure = (world: World, subject: readonly Mention[]): boolean =>
  isMixed(world) && !subject.some((other) => /^(?:series|panel)$/.test(dimensionOf(world, other) ?? ''));

/** A point that is called so, where a line through some of the points is what has values. */
const hasNoValue = (world: World, subject: readonly Mention[]): boolean => {
  if (subject.length === 0) return false;
  const ranked = scoped(world, []);
  return (
    ranked.length > 0 &&
    !ranked.some((row) => subject.some((other) => matchesRow(row, other))) &&
    world.rows.some((row) => subject.every((other) => matchesRow(row, other)))
  );
};

/** What is ranked the words do not say: lengths of dumbbells, places on an axis that runs downwards, one of each. */
const isOpen = (
  { clause, mention, world }: Question,
  numbers: readonly unknown[],
  actual: readonly Valued[],
): boolean =>
  isOfOtherPlot(clause, mention, actual, world) ||
  isOfOneValue(clause.sentence, world) ||
  (isTwoSided(world) && !clause.mentions.some((other) => dimensionOf(world, other) === 'series')) ||
  isUpsideDown(world) ||
  isOfPart(clause, mention, world) ||
  isOfTurns(clause, mention) ||
  // "Its error bar is the smallest": how far it reaches, which is no value.
  /\b(?:error bars?|whiskers?)\b[^,;]{0,24}$/i.test(
    clause.sentence.text.slice(0, mention.start - clause.sentence.start),
  ) ||
  // "the longest arrow": how long it is, no value tells.
  /^arrows?$/.test(clause.sentence.tokens[mention.to]?.lower ?? '') ||
  // "The peaks are at about 27, 17, 10 and 5, respectively".
  (numbers.length > 2 && clause.mentions.some((other) => hasSense(other, 'respectively'))) ||
  (world.plots[0]?.stems === 'dumbbell' &&
    /^(?:long|short|wid|narrow)/.test(clause.sentence.tokens[mention.from]?.lower ?? ''));

/** Of whom the clause before spoke, where this one names nobody. */
const inheritedBy = (
  clause: Clause,
  mention: Mention,
  entities: readonly Mention[],
  world: World,
): readonly Mention[] => {
  const [only] = entities;
  if (only && isRankedBy(clause, mention, entities, world))
    return clause.inherited.filter((other) => dimensionOf(world, other) !== dimensionOf(world, only));
  return entities.length === 0 &&
    !isSubject(clause, mention) &&
    (!clause.mentions.some((other) => other.type === 'number') || endOf(clause, mention) !== undefined)
    ? nearestBefore(
        clause,
        clause.inherited.filter((other) => !clause.scope.includes(other)),
      )
    : [];
};

/** "After 2015 it drops until 2020, which is the lowest": of what stands right before the "which". */
const nearestBefore = ({ sentence: { tokens }, from }: Clause, inherited: readonly Mention[]): readonly Mention[] => {
  const near = inherited.filter(({ to }) => to <= from && from - to <= 1);
  return tokens[from]?.lower === 'which' && near.length > 0 ? near : inherited;
};

/** "fastest on 32 cores": where along the axis, and no value. */
const valuesAndSpots = (clause: Clause, mention: Mention, world: World): { numbers: NumberIn[]; spots: Mention[] } => {
  const all = numbersOf(clause, mention, world).map(
    (number) => [number, placeOnAxis(clause.sentence.tokens, number, world)] as const,
  );
  return {
    numbers: all.flatMap(([number, spot]) => (spot ? [] : [number])),
    spots: all.flatMap(([, spot]) => spot ?? []),
  };
};

/** What was found to be the highest is what the words name, with the number that they give: however it was asked. */
const isAsStated = (
  { world }: Question,
  actual: readonly Valued[],
  subject: readonly Mention[],
  [number]: readonly NumberIn[],
): boolean =>
  (subject.length === 0 && isPlaceOf(actual, number ? [number] : [], world)) ||
  (number !== undefined &&
    subject.length > 0 &&
    actual.some((row) => subject.every((other) => matchesRow(row, other)) && rowAgrees(number, row, world)));

/** In a part with "with", at the place that the sentence is about, the number is right. */
const isThereAlone = (
  { sentence: { text, start, mentions } }: Clause,
  { start: from }: Mention,
  subject: readonly Mention[],
  [number]: readonly NumberIn[],
  world: World,
): boolean =>
  number !== undefined &&
  /, with (?:the )?(?:[\p{L}-]+ ){1,3}$/iu.test(text.slice(0, from - start)) &&
  mentions.some(
    (place) =>
      place.end <= from &&
      isEntity(place) &&
      dimensionOf(world, place) === 'category' &&
      world.rows.some(
        (row) =>
          matchesRow(row, place) && subject.every((one) => matchesRow(row, one)) && rowAgrees(number, row, world),
      ),
  );

const judge = (clause: Clause, mention: Mention, world: World): Finding | undefined => {
  const high = hasSense(mention, 'max', 'peak') || mention.type === 'number';
  const sign = high === (isPace(clause, mention, world) === isFromLast(clause, mention)) ? 1 : -1;
  const ordinal = mention.type === 'number' ? mention : rankBefore(clause, mention);
  const entities = entitiesOf(clause, mention, world);
  if (isOfSeveral(clause, mention) || (entities.length === 0 && isAside(clause, mention))) return undefined;
  const inherited = inheritedBy(clause, mention, entities, world);
  const { numbers, spots } = valuesAndSpots(clause, mention, world);
  const told = new Set(entities.map((entity) => dimensionOf(world, entity)));
  // "…, with a peak of 18 in 2012": of the series that the sentence is about.
  const owner =
    hasSense(mention, 'peak', 'trough') && inherited.length === 0
      ? clause.inherited.filter((other) => dimensionOf(world, other) === 'series' && !told.has('series'))
      : [];
  const all = [...entities, ...inherited, ...owner, ...spots];
  const subject = mention.type === 'number' ? rankedIn(clause, mention, all) : all;
  if (subject.length === 0 && numbers.length === 0) return undefined;
  const question: Question = { mention, clause, world, sign, rank: ordinal?.value ?? 1 };
  const first = numbers.filter((one) => !countsNext(clause, one, mention)).slice(0, 1);
  if (isOfOtherNoun(clause, mention, world) || isApart(clause, first)) return undefined;
  const always = clause.mentions.some((other) => hasSense(other, 'always') && Math.abs(other.from - mention.from) < 5);
  const answer =
    together(question, subject, (own) => answers(question, own, first)) ?? answers(question, subject, first);
  const ok =
    (answer.ok || isAsStated(question, answer.actual, subject, first)) &&
    (!always ||
      subject.length === 0 ||
      dimensionOf(world, subject[0] as Mention) !== 'series' ||
      holdsAlways(question, subject));
  const { actual } = answer;
  if (!ok && subject.length === 0 && scatterAnswer(question, first))
    return finding([mention, ...first], true, first[0]?.value ?? null, first[0]?.value ?? null);
  if (actual.length === 0 && (subject.length === 0 || scoped(world, []).length === 0)) return undefined;
  const denied = isDenied(clause, mention);
  const involved = [mention, ...entities, ...first, ...(ordinal ? [ordinal] : [])];
  const stated = [
    ...subject.map((other) =>
      clause.sentence.text.slice(other.start - clause.sentence.start, other.end - clause.sentence.start),
    ),
    ...first.map(({ value }) => value),
  ].join(', ');
  const result = finding(
    involved,
    !ok &&
      ((!denied && (isUnsure(world, subject) || isOpenSuperlative(clause, mention, world, numbers.length))) ||
        hasNoValue(world, subject) ||
        actual.length === 0 ||
        isOpen(question, numbers, actual))
      ? undefined
      : ok !== denied,
    stated,
    actual
      .slice(0, 3)
      .map((row) => `${nameOf(row)}: ${row.value}`)
      .join('; '),
    factsOfRows(world, actual),
  );
  used(entities);
  // "In 1995 the total was 35 billion, with music leading at 20": there alone, which the words before the comma tell.
  if (result.ok === false && isThereAlone(clause, mention, subject, first, world)) return { ...result, ok: undefined };
  return isPlainExtreme(clause, mention, first, world) ? { ...result, plain: true } : result;
};

/** "On Friday and Saturday dinner is the busiest": the places that are told before what is highest in each of them. */
const placesOf = (clause: Clause, world: World): readonly Mention[] => {
  const { tokens } = clause.sentence;
  const entities = clause.mentions.filter(isEntity);
  const first = entities.findIndex(({ from }) => {
    const before = tokens[from - 1]?.lower === 'both' ? tokens[from - 2] : tokens[from - 1];
    return /^(?:on|in|at|for|during)$/.test(before?.lower ?? '');
  });
  const rest = entities.slice(Math.max(0, first));
  const dimension = rest[0] && dimensionOf(world, rest[0]);
  const end = rest.findIndex(
    (one, index) =>
      index > 0 &&
      (dimensionOf(world, one) !== dimension ||
        !/^(?:and|,|, and|&)$/.test(
          tokens
            .slice(rest[index - 1]?.to, one.from)
            .map(({ lower }) => lower)
            .join(' '),
        )),
  );
  const places = end < 0 ? rest : rest.slice(0, end);
  const hasOther = entities.some((one) => !places.includes(one) && dimensionOf(world, one) !== dimension);
  return first >= 0 && places.length > 1 && hasOther ? places : [];
};

/** Of a list of places as a whole, or else of each of them. */
const judgeEach = (clause: Clause, mention: Mention, world: World): Finding | undefined => {
  // "lowest in both maths and physics": behind it, each is meant where the word says so.
  const isBoth = /\bboth\b/i.test(clause.sentence.text);
  const places = placesOf(clause, world).filter(({ to }) => isBoth || to <= mention.from);
  if (places.length < 2) return judge(clause, mention, world);
  const before = new Set(clause.mentions.filter(({ used: isUsed }) => isUsed));
  const whole = judge(clause, mention, world);
  if (whole?.ok === true) return whole;
  const taken = clause.mentions.filter(({ used: isUsed }) => isUsed);
  const all = places.map((place) => {
    // Who is the highest is asked anew in each place.
    for (const one of clause.mentions) one.used = before.has(one);
    const own = (one: Mention): boolean => one === place || !places.includes(one);
    return judge({ ...clause, mentions: clause.mentions.filter(own), scope: clause.scope.filter(own) }, mention, world);
  });
  for (const one of taken) one.used = true;
  return all.every((one) => one?.ok === true) ? all[0] : (all.find((one) => one?.ok === false) ?? whole);
};

/** "E is the highest bar (91)", "the second-lowest value is 28", "Europe peaks in 1990". */
export const superlativeRule: Rule = (clause, world) =>
  clause.mentions.flatMap((mention) => {
    if (
      (!isExtreme(mention) && !isRank(clause, mention)) ||
      mention.used ||
      isAdverb(clause, mention) ||
      isChange(clause, mention) ||
      isPlaceOnly(clause, mention) ||
      isElsewhere(clause, mention) ||
      isOfFew(clause, mention) ||
      arePeaks(clause, mention, world)
    )
      return [];
    const result = judgeEach(clause, mention, quantityWorld(clause, world, mention));
    return result ? [result] : [];
  });
