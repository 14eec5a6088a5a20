import { oncePer } from '../once-per.js';
import { highest, lowest, sumOf } from '../reading/statistics.js';
import type { Finding, Mention } from './mention.js';
import type { NumberIn } from './named-rows.js';
import { agrees, dimensionOf, hasValue, matchesRow, measureOf, type Valued } from './query.js';
import type { Sentence } from './scan.js';
import type { World } from './world.js';

/** More rows than this explain any number by chance. */
const most = 24;

/** Words behind which a number says how far two values are apart. */
const gapWords =
  /\b(?:costs?|los(?:es?|ing|s|ses)|sav(?:es?|ed|ings?)|gain(?:s|ed|ing)?|brings?|brought|drop of|reduced by|median drops|improvements? of|lead|advantage|(?:rise|fall|increase|decrease|decline|reduction|cut|hike|easing|tightening|jump|leap|climb|slump|dip|plunge|surge|slide|swing|change|shift) of)\b/iu;
/** The same behind the number: "the 7 hours that TV has given up", "21 points apart". */
const gapBehind = /^[^,;.:]{0,30}\b(?:given? up|gave up|apart)\b/iu;
const sumWords =
  /\b(?:together|combined|altogether|in total|both|mak(?:es?|ing) up|made up|add(?:s|ed|ing)? up|sums?|shar(?:es?|ing)|between them|account(?:s|ed)? for|jointly|collectively)\b/iu;

/** "rises to 31", "starts at 8": the value itself. */
const ofValue = /\b(?:to|at|from|reach(?:es|ed)?)(?: (?:about|around|roughly|nearly|almost|only|just))? [$€£]?$/iu;

interface Told {
  readonly gap: boolean;
  readonly sum: boolean;
}

const toldOf = ({ text, start }: Sentence, number: NumberIn): Told => {
  const before = text.slice(0, number.start - start);
  const behind = text.slice(number.end - start);
  const isLevel = ofValue.test(before);
  return {
    gap: !isLevel && (gapWords.test(before) || gapBehind.test(behind)),
    sum: sumWords.test(text),
  };
};

const isAlike = (one: Valued, other: Valued): boolean =>
  one.plot === other.plot &&
  one.id !== other.id &&
  (one.group === other.group || one.category === other.category) &&
  (one.category === other.category || one.series === other.series);

/** The rows that a sentence names, each division narrowing the others; none where it names none. */
const rowsNamed = ({ mentions }: Sentence, world: World): Valued[] => {
  const names = mentions.filter((one) => dimensionOf(world, one) !== undefined);
  const dimensions = [...new Set(names.map((one) => dimensionOf(world, one)))];
  return names.length === 0
    ? []
    : world.rows
        .filter(hasValue)
        .filter((row) =>
          dimensions.every((dimension) =>
            names.some((name) => dimensionOf(world, name) === dimension && matchesRow(row, name)),
          ),
        );
};

/** What all parts of a stack come to. */
const totals = oncePer((world: World): readonly (readonly [label: string, total: number])[] =>
  world.plots.flatMap(({ rows, series, category }) =>
    (series ? (category?.labels ?? []) : []).map((label) => {
      const own = rows.filter(hasValue).filter((row) => row.category === label);
      return [label, sumOf(own.map(({ value }) => value))] as const;
    }),
  ),
);

/** How far apart values are that the sentence may speak of: at least one of the two is named. */
const gapsOf = (named: readonly Valued[], world: World): number[] => {
  const all = world.rows.filter(hasValue);
  const others = all.length <= most ? all : named;
  const sums = totals(world).filter(([label]) => named.some(({ category }) => category === label));
  return [
    ...named.flatMap((row) =>
      others.filter((other) => isAlike(row, other)).map((other) => Math.abs(row.value - other.value)),
    ),
    ...sums.flatMap(([, one], index) => sums.slice(index + 1).map(([, other]) => Math.abs(one - other))),
  ];
};

/** What neighbours in the order in which they are named come to together. */
const sumsOf = ({ mentions }: Sentence, named: readonly Valued[]): number[] => {
  const inOrder = mentions.flatMap((one: Mention) => {
    const own = named.filter((row) => matchesRow(row, one));
    return own.length === 1 ? own : [];
  });
  return inOrder.flatMap((_, from) =>
    inOrder.slice(from + 1).map((__, more) => sumOf(inOrder.slice(from, from + more + 2).map(({ value }) => value))),
  );
};

/** "Between the best and the worst there are 14 points". */
const ofEnds =
  /\b(?:best|highest|largest|maximum|top|peak)\b.{1,40}\b(?:worst|lowest|smallest|minimum|bottom)\b|\b(?:worst|lowest|smallest|minimum|bottom)\b.{1,40}\b(?:best|highest|largest|maximum|top|peak)\b/iu;

const isWorkedOut = (number: NumberIn, sentence: Sentence, world: World): boolean => {
  const { gap, sum } = toldOf(sentence, number);
  if (!gap && !sum && !ofEnds.test(sentence.text)) return false;
  const all = world.rows.filter(hasValue);
  const values = all.map(({ value }) => value);
  const own = rowsNamed(sentence, world);
  const named = own.length > 0 ? own : all;
  if (named.length > most) return false;
  const measure = measureOf(world, named[0]);
  const whole = ofEnds.test(sentence.text) ? [highest(values) - lowest(values)] : [];
  const results = [...whole, ...(gap ? gapsOf(named, world) : []), ...(sum ? sumsOf(sentence, named) : [])];
  return results.some((value) => agrees(number, value, measure));
};

/**
 * "Without attention 0.034 are lost", "gas and coal make up 35 %": a number that lies between two of the values or is
 * the sum of some, in a sentence that speaks of such a thing. Which of them it means is not sure enough to call it wrong.
 */
export const unlessWorkedOut = (found: Finding, sentence: Sentence, world: World): Finding => {
  if (found.ok !== false || world.reading.main?.form === 'field' || world.plots[0]?.special === 'waterfall')
    return found;
  const numbers = sentence.mentions.filter(
    (one): one is NumberIn =>
      one.type === 'number' &&
      one.start >= found.start &&
      one.end <= found.end &&
      one.unit !== 'ordinal' &&
      one.unit !== 'factor',
  );
  return numbers.length > 0 && numbers.every((number) => isWorkedOut(number, sentence, world))
    ? { ...found, ok: undefined }
    : found;
};
