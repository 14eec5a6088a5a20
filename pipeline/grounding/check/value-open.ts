import { isAlongAxis } from './bound-rows.js';
import { isEntity, type Clause } from './clause.js';
import { holds } from './held-value.js';
import type { Mention } from './mention.js';
import type { NumberIn } from './named-rows.js';
import type { Row } from '../reading/reading.js';
import { agrees, dimensionOf, matchesRow, measureOf, select } from './query.js';
import { isPrinted, type World } from './world.js';

/** Rows and columns of a matrix may have the same names: two of them name one cell, whichever comes first. */
export const isPair = (world: World, a: Mention, b: Mention): boolean => {
  const named = select(world, [a, b]);
  return (
    named.length > 0 && named.every((row) => row.category !== row.series && matchesRow(row, a) && matchesRow(row, b))
  );
};

/** "Savings go with both income (0.64) and age (0.57)": in a matrix, the cell of any two that are named. */
const isOtherCell = (clause: Clause, number: NumberIn, world: World): boolean => {
  if (!world.plots.some(({ form }) => form === 'heatmap')) return false;
  const named = clause.sentence.mentions.filter(isEntity).filter((one) => dimensionOf(world, one) !== undefined);
  const last = named.findLast(({ to }) => to <= number.from);
  return (
    named.length > 2 &&
    last !== undefined &&
    named.some((a) => a !== last && isPair(world, a, last) && holds(clause, number, [a, last], world).ok === true)
  );
};

/** "The inner ring has three parts, the outer ring six": as many of what was counted before. */
const isElliptic = ({ sentence: { tokens, mentions } }: Clause, number: NumberIn): boolean => {
  const comma = tokens.slice(0, number.from).findLastIndex(({ text }) => text === ',');
  return (
    comma >= 0 &&
    number.inWords &&
    number.unit === 'plain' &&
    tokens.slice(comma, number.from).every(({ pos }) => pos !== 'VERB' && pos !== 'AUX') &&
    mentions.some((one) => one.type === 'number' && one.inWords && one.to <= comma && tokens[one.to]?.pos === 'NOUN')
  );
};

/** "From 2015 to 2019 it stays at 1.50", where a step leads on from there: the level that it came from. */
const isUpTo = ({ sentence: { text } }: Clause, number: NumberIn, rows: readonly Row[], world: World): boolean =>
  /\b(?:from|between) .*\b(?:to|and|until) .*\b(?:stay|remain|was|is|h[eo]ld|kept)\w*\b/i.test(text) &&
  rows.length === 1 &&
  world.plots.some(
    ({ rows: all, measure }) =>
      rows.some((row) => all.includes(row)) &&
      all
        .filter(({ series }) => series === rows[0]?.series)
        .some(
          (row, at, own) => own[at + 1] === rows[0] && row.value !== undefined && agrees(number, row.value, measure),
        ),
  );

/** "They manage to save 15 percent": people do something that no name of the figure stands for. */
const isDoing = ({ sentence: { tokens }, from, mentions, inherited }: Clause, used: readonly Mention[]): boolean =>
  /^(?:they|we|people|you|i)$/.test(tokens[from]?.lower ?? '') &&
  !mentions.some(isEntity) &&
  used.every((one) => inherited.includes(one)) &&
  !/^(?:is|are|was|were|has|have|had|reach(?:ed)?|stand|stood|make|made|account|amount)$/.test(
    tokens[from + 1]?.lower ?? '',
  );

/** "960 of them bought something": of a part of those that are named. */
const isOfThem = ({ sentence: { tokens } }: Clause, { to }: Mention, way: readonly Mention[]): boolean =>
  tokens[to]?.lower === 'of' &&
  /^(?:them|these|those|whom|which)$/.test(tokens[to + 1]?.lower ?? '') &&
  way.every((one) => one.to <= to);

/** "6 and 2 for days 1 to 14": a list of values, over a stretch. */
const isOfSpan = ({ sentence: { tokens } }: Clause, { to }: Mention, way: readonly Mention[]): boolean =>
  way.some(
    (one) =>
      one.from >= to &&
      /^(?:to|through|until|–|-)$/.test(tokens[one.to]?.lower ?? '') &&
      (tokens[one.to + 1]?.kind === 'number' || tokens[one.to + 1]?.pos === 'PROPN'),
  );

/** "in 2015 and 2023 was 68% and 79%": two places and two numbers, each of its own. */
export const isOfTwo = ({ sentence: { text, start, mentions } }: Clause, number: Mention): boolean =>
  // "92 and 90 for Healthy, 76 and 84 for Rust".
  /^ and [\d.]+ for /.test(text.slice(number.end - start)) ||
  (/^[^,;.]{0,12} and [\d.,]*\d/.test(text.slice(number.end - start)) &&
    mentions.some(
      (one) =>
        isEntity(one) &&
        one.to <= number.from &&
        number.from - one.to <= 2 &&
        mentions.some(
          (other) =>
            isEntity(other) &&
            other.end <= one.start &&
            /^ and (?:the )?$/.test(text.slice(other.end - start, one.start - start)),
        ),
    ));

/** "three times as many as north, 84 and 28": two numbers behind the last of two names, each of its own. */
const isRespective = ({ sentence: { text, start }, mentions }: Clause, number: Mention): boolean =>
  /^(?:[^\s,;]{0,3})? and [\d.,]*\d[^,;\d]{0,12}\.?$/.test(text.slice(number.end - start)) &&
  /,\s?$/.test(text.slice(0, number.start - start)) &&
  mentions.filter((one) => isEntity(one) && one.to <= number.from).length > 1;

/** "The best rate: 0.1 for Small", where rates are places on the axis, and no value is near. */
const isPlaceNumber = (number: NumberIn, rows: readonly Row[], { plots }: World): boolean =>
  number.value !== 0 &&
  plots.some(({ category }) => category?.labels.some((label) => Number(label) === number.value)) &&
  rows.length > 1 &&
  rows.every(
    ({ value = 0 }) => Math.abs(value) > Math.abs(number.value) * 5 || Math.abs(value) * 5 < Math.abs(number.value),
  );

/** "65 percent disagree", where 40 disagree and 25 strongly so: two neighbouring parts of one stack. */
const isSumOfParts = (number: NumberIn, rows: readonly Row[], { plots }: World): boolean =>
  rows.length === 1 &&
  plots
    .filter(
      ({ arrangement, rows: all }) =>
        (arrangement === 'stacked' || arrangement === 'normalised') && all.some(({ value = 0 }) => value < 0),
    )
    .some(({ rows: all }) =>
      all.some(
        (other) =>
          other !== rows[0] &&
          other.category === rows[0]?.category &&
          Math.abs(Math.abs(other.value ?? 0) + Math.abs(rows[0]?.value ?? 0) - number.value) < 0.6,
      ),
    );

/** "each type has six congruent trials", "A lost five points and B four": so few that none of the values can be meant. */
const isFew = ({ inWords, value }: NumberIn, rows: readonly Row[]): boolean =>
  inWords &&
  Number.isInteger(value) &&
  value > 1 &&
  rows.length > 0 &&
  rows.every((row) => Math.abs(row.value ?? Number.NaN) > value * 4);

/** "leaving thirty for rice, barley and oats": of all that are listed behind it together. */
const isOfList = ({ sentence: { tokens, mentions } }: Clause, number: NumberIn, world: World): boolean => {
  const listed: Mention[] = [];
  for (const one of mentions.filter((other) => isEntity(other) && other.from >= number.to)) {
    const between = tokens.slice(listed.at(-1)?.to ?? number.to, one.from).map(({ lower }) => lower);
    if (listed.length === 0 ? between.length > 4 : !between.every((word) => /^(?:,|and|the|or|&)$/.test(word))) break;
    listed.push(one);
  }
  const rows = listed.flatMap((one) => select(world, [one]));
  const sum = rows.reduce((all, { value = Number.NaN }) => all + value, 0);
  return listed.length > 1 && rows.length === listed.length && agrees(number, sum, measureOf(world, rows[0]));
};

const separator = /^ ?(?:[%°$€£]|\p{L}{1,3})?(?:, (?:and |[$€£])?| and )[$€£]?$/u;

/** "takes 0.02, 0.09, 0.8, 5 and 38 seconds": which place each of them has, the words beside one of them do not say. */
const isOfLongList = ({ sentence: { text, start, mentions } }: Clause, number: NumberIn): boolean => {
  const numbers = mentions.filter(({ type }) => type === 'number');
  const joins = (a: Mention | undefined, b: Mention | undefined): boolean =>
    a !== undefined && b !== undefined && separator.test(text.slice(a.end - start, b.start - start));
  const at = numbers.indexOf(number);
  let [first, last] = [at, at];
  while (joins(numbers[first - 1], numbers[first])) first -= 1;
  while (joins(numbers[last], numbers[last + 1])) last += 1;
  return last - first > 1;
};

/** "0.55, against 0.2 for B": the same of another, whatever the first number is of. */
const isAgainst = ({ sentence: { tokens, mentions, text } }: Clause, { from }: NumberIn): boolean =>
  /^(?:against|versus|vs)$/.test(tokens[from - 1]?.lower ?? '') &&
  /\b(?:gives?|gave|giving) up\b|\b(?:los[et]s?|losing|gain(?:s|ed|ing)?|by)\b/i.test(text) &&
  mentions.some((one) => one.type === 'number' && one.to <= from - 1 && from - one.to <= 4);

/** "250 wrong answers", where a label is longer: the word belongs to a noun that the figure does not show. */
const isOfNoun = ({ sentence: { tokens } }: Clause, number: NumberIn, way: readonly Mention[], world: World): boolean =>
  way.some(
    (one) =>
      one.from === number.to &&
      one.to === one.from + 1 &&
      one.type === 'name' &&
      one.refs.every(({ label }) => /\s/.test(label.trim())) &&
      /^[a-z]/.test(tokens[one.from]?.text ?? '') &&
      tokens[one.to]?.pos === 'NOUN' &&
      !isPrinted(world, tokens[one.to]?.norm ?? ''),
  );

/** The number is of something else than of what was named: it is not wrong because that has another value. */
export const isMeantOtherwise = (
  clause: Clause,
  number: NumberIn,
  {
    way,
    mentions,
    rows,
  }: { readonly way: readonly Mention[]; readonly mentions: readonly Mention[]; readonly rows: readonly Row[] },
  world: World,
): boolean =>
  isOfThem(clause, number, way) ||
  isAlongAxis(number, world) ||
  isOfSpan(clause, number, way) ||
  /\brespectively\b/i.test(clause.sentence.text) ||
  isOfTwo(clause, number) ||
  isOtherCell(clause, number, world) ||
  isDoing(clause, mentions) ||
  isElliptic(clause, number) ||
  isUpTo(clause, number, rows, world) ||
  isRespective(clause, number) ||
  isPlaceNumber(number, rows, world) ||
  isSumOfParts(number, rows, world) ||
  isFew(number, rows) ||
  isOfList(clause, number, world) ||
  isOfLongList(clause, number) ||
  isAgainst(clause, number) ||
  isOfNoun(clause, number, way, world);
