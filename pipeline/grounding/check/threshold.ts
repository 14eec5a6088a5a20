import { isOfPeaks } from './bound-words.js';
import { sumOf } from '../reading/statistics.js';
import { isCircumstance, isDistance, isOfUnnamed } from './bound-rows.js';
import { hasSense, isEntity, type Clause } from './clause.js';
import { finding, isDenied } from './finding.js';
import type { Finding, Mention, MentionOf } from './mention.js';
import { factsOfRows, hasValue, matchesRow, select, type Valued } from './query.js';
import { isRangeEnd } from './range-end.js';
import { labelKey } from './tokenize.js';
import type { World } from './world.js';

export type Relation = 'more' | 'less' | 'equal';

export const relationOf = (mention: Mention): Relation | undefined =>
  mention.type === 'word' && (mention.sense === 'more' || mention.sense === 'less' || mention.sense === 'equal')
    ? mention.sense
    : undefined;

/** Rows with values that all mentions are about, of the main plot where it has some. */
export const values = (world: World, mentions: readonly Mention[]): Valued[] => {
  const rows = select(world, mentions).filter(hasValue);
  const main = rows.filter((row) => row.plot === world.plots[0]?.id);
  return main.length > 0 ? main : rows;
};

/**
 * "Together with food it makes up more than 60": a sum, with what was named before. "none of ours exceeded 30": of some
 * that were named before. "Apart from A, only B is above 12": B and A.
 */
const isOfOthers = (text: string, subject: readonly Mention[], only: boolean): boolean =>
  /\b(?:together|combined|along) with\b/i.test(text) ||
  (subject.length === 0 && /\bof (?:ours|them|these|those|its|theirs|his|hers)\b/i.test(text)) ||
  (only && /\b(?:apart|aside) from\b|\b(?:besides|except|other than)\b/i.test(text));

/** "All schools with over five hours are urban": some of them, of which more is said. */
const isPicking = (
  { sentence: { tokens }, to }: Clause,
  quantifier: Mention | undefined,
  mention: Mention,
): boolean => {
  const verbs = (from: number, end: number): boolean =>
    tokens.slice(from, end).some(({ pos }) => pos === 'VERB' || pos === 'AUX');
  return (
    quantifier !== undefined &&
    hasSense(quantifier, 'all') &&
    !verbs(quantifier.to, mention.from) &&
    tokens.slice(quantifier.to, mention.from).some(({ pos }) => pos === 'NOUN' || pos === 'PROPN') &&
    verbs(mention.to, to)
  );
};

/** "Fewer than 20 events exceed magnitude 5": a place along the axis. */
const isAtPlace = ({ sentence: { tokens } }: Clause, { from }: Mention, { plots }: World): boolean => {
  const before = tokens[from - 1]?.norm ?? '';
  const isOf = (title: string | undefined): boolean => before.length > 3 && labelKey(title ?? '').includes(before);
  return (
    plots.some(({ category }) => isOf(category?.title?.printed)) &&
    !plots.some(({ measure }) => isOf(measure?.title?.printed))
  );
};

/** How many are said to be so: not "between 300 and 340 minutes the bars stay above 50". */
const counterIn = (
  { mentions }: Clause,
  { from }: Mention,
  number: Mention,
  { rows }: World,
): (Mention & MentionOf<'number'>) | undefined =>
  mentions.find(
    (other): other is Mention & MentionOf<'number'> =>
      other.type === 'number' &&
      other !== number &&
      other.unit === 'plain' &&
      other.to <= from &&
      other.value <= Math.max(20, rows.length),
  );

/**
 * "The mean of all four comes to just under 80": of what is worked out; "one patient waits over 30": no bar is a patient;
 * "lost more than 60 percent": of what it was, where no percent are shown.
 */
const isOfOther = (
  clause: Clause,
  { from }: Mention,
  number: Mention & MentionOf<'number'>,
  { plots }: World,
): boolean =>
  clause.mentions.some((one) => hasSense(one, 'mean', 'median', 'total') && one.to <= from) ||
  plots.every(({ form }) => form === 'histogram') ||
  isOfPeaks(clause) ||
  (number.unit === 'percent' &&
    plots.every(
      ({ measure }) =>
        measure !== undefined &&
        measure.unit !== '%' &&
        measure.high > 1.5 &&
        !/percent|share|rate|%/i.test(measure.title?.printed ?? ''),
    ));

/** "His distance never changes by more than 2": how far it goes from one to the next. */
const isOfSteps = ({ sentence: { text, start } }: Clause, mention: Mention): boolean =>
  /\b(?:chang|var|differ|fluctuat|deviat|mov)\p{L}* by (?:much )?$/iu.test(text.slice(0, mention.start - start));

/** Of each of its values; "the only place that ever dips below zero": at some time or other. */
const isHeld = ({ sentence: { text } }: Clause, own: readonly Valued[], over: (row: Valued) => boolean): boolean =>
  /\bever\b/i.test(text) ? own.some(over) : own.every(over);

/** "the only result under 400": there is one. */
const isSole = ({ sentence: { text, start } }: Clause, mention: Mention): boolean =>
  /\bthe (?:only|sole) (?:\p{L}+ ){1,2}(?:that (?:is|was) |which (?:is|was) )?$/iu.test(
    text.slice(0, mention.start - start),
  );

const numberBehind = (clause: Clause, mention: Mention): (Mention & MentionOf<'number'>) | undefined =>
  clause.mentions.find(
    (other): other is Mention & MentionOf<'number'> =>
      other.type === 'number' &&
      !other.used &&
      (other.unit === 'plain' || other.unit === 'percent') &&
      other.from >= mention.to &&
      !/^[(:–—]$/.test(clause.sentence.tokens[other.from - 1]?.text ?? '') &&
      other.from - mention.to <= 3 &&
      // "below average with 465": the number is what it has.
      !clause.sentence.tokens.slice(mention.to, other.from).some(({ lower }) => /^(?:with|at)$/.test(lower)),
  );

/** "bars above 50": all, none, most, or so many of them. */
export const threshold = (clause: Clause, mention: Mention, world: World): Finding | undefined => {
  if (/^(?:trail|lag|behind|ahead)/.test(clause.sentence.tokens[mention.from]?.lower ?? '')) return undefined;
  if (isOfSteps(clause, mention)) return undefined;
  const relation = relationOf(mention);
  const number = numberBehind(clause, mention);
  if (!relation || !number || relation === 'equal' || isRangeEnd(clause, number)) return undefined;
  if (isDistance(clause, number)) return undefined;
  if (isOfOther(clause, mention, number, world)) return undefined;
  // "from 1 to 10,000 over 30 days": for how long.
  if (isAtPlace(clause, number, world) || isCircumstance(clause, number, world)) return undefined;
  const entities = clause.mentions.filter((other) => isEntity(other) && other.to <= mention.from);
  const scope = [...new Set([...entities.filter((other) => clause.scope.includes(other)), ...clause.scope])];
  const told = entities.filter((other) => !clause.scope.includes(other));
  const count = counterIn(clause, mention, number, world);
  const only = clause.mentions.some((other) => hasSense(other, 'only'));
  const quantifier = clause.mentions.find(
    (other) => hasSense(other, 'all', 'none', 'most') && other.to <= mention.from,
  );
  const denied = isDenied(clause, mention);
  // "never exceeds about 12", with 12.3 at its highest.
  const hair = denied && number.precision === 'about' ? Math.abs(number.value) * 0.05 : 0;
  const over = (row: Valued): boolean =>
    relation === 'more' ? row.value > number.value + hair : row.value < number.value - hair;
  // "Downloads were a passing thing, never worth more than 3 billion": of whom the clause before spoke.
  const isHeir = told.length === 0 && denied && !count && !quantifier && !only && scope.length === 0;
  const subject = isHeir ? clause.inherited : told;
  if (subject.length === 0 && !count && !quantifier && !only && (!denied || isOfUnnamed(clause))) return undefined;
  if (isPicking(clause, quantifier, mention) || isOfOthers(clause.sentence.text, subject, only)) return undefined;
  const rows = values(world, scope);
  const own = subject.length > 0 ? subject.flatMap((one) => values(world, [one, ...scope])) : rows;
  if (own.length === 0) return undefined;
  // "few calls last longer than 12 minutes": of what the bins are of, not of their heights.
  if (world.plots[0]?.form === 'histogram' && !count) return undefined;
  // "Most of Saturn's moons are small": of what the one value counts.
  if (own.length === 1 && quantifier && hasSense(quantifier, 'most')) return undefined;
  const share = own.filter(over).length / own.length;
  const total = subject.length > 0 && !denied ? sumOf(own.map((row) => row.value)) : -Infinity;
  let ok: boolean;
  if (only && subject.length === 0 && !count && !quantifier && isSole(clause, mention))
    ok = distinctPlaces(own.filter(over)) === 1;
  else if (count && subject.length === 0)
    ok = own.filter(over).length === count.value || distinctPlaces(own.filter(over)) === count.value;
  else if (only && subject.length > 0)
    ok = isHeld(clause, own, over) && rows.filter(over).every((row) => subject.some((one) => matchesRow(row, one)));
  else if (hasSense(quantifier ?? mention, 'most')) ok = share > 0.5;
  else if (hasSense(quantifier ?? mention, 'none') || (denied && (isHeir || subject.length === 0))) ok = share === 0;
  else
    ok =
      (share === 1 ||
        (subject.length > 0 && own.length > 1 && ((relation === 'more' && total > number.value) || share > 0))) !==
      denied;
  return finding(
    [mention, number, ...subject, ...(count ? [count] : []), ...(quantifier ? [quantifier] : [])],
    ok,
    `${relation} ${number.value}`,
    `${own.filter(over).length} of ${own.length}`,
    factsOfRows(world, own),
  );
};

const distinctPlaces = (rows: readonly Valued[]): number => new Set(rows.map((row) => row.category)).size;
