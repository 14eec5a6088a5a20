import type { Sequence } from '../reading/sequence.js';
import type { Clause } from './clause.js';
import { isOrdered, isThroughout } from './course-readings.js';
import type { Course } from './course-told.js';
import type { Mention } from './mention.js';
import { placeOnAxis } from './number-labels.js';
import { matchesRow } from './query.js';
import type { World } from './world.js';

/** "After 6 it gets quieter", where no 6 is on the axis: nobody knows of which stretch it is said. */
const isUnplaced = ({ sentence: { tokens, mentions }, from }: Clause, world: World): boolean =>
  /^(?:after|before|until|till|from|since|by|past)$/.test(tokens[from]?.lower ?? '') &&
  mentions.some(
    (one) =>
      one.type === 'number' &&
      one.from === from + 1 &&
      one.unit === 'plain' &&
      placeOnAxis(tokens, one, world) === undefined,
  );

const waves =
  /\b(?:wav(?:e|es|y|elike)|amplitudes?|oscillations?|ripples?|swings|vibrations?|wiggl(?:es?|y)|cycles)\b/i;

/** "Wavy lines that get smaller": how far they swing, where no axis is of that. */
const isOfWaves = ({ sentence: { text } }: Clause, { plots }: World): boolean => {
  const said = waves.exec(text)?.[0].toLowerCase();
  return (
    said !== undefined &&
    plots.every(({ measure, y }) => ![measure, y].some((one) => one?.title?.printed.toLowerCase().includes(said)))
  );
};

/** Slices have no course; between two steps a value holds. */
const isOfParts = ({ places }: Course, sequence: Sequence | undefined): boolean =>
  sequence?.plot.form === 'pie' ||
  places.some(
    (place) =>
      place.type === 'name' &&
      new Set(place.refs.flatMap(({ role, label }) => (role === 'category' ? [label] : []))).size > 1,
  );

/** Where the text gives no place, things with names that stand side by side have no course. */
export const isLoose = ({ places, numbers, clause }: Course, sequence: Sequence | undefined): boolean =>
  sequence !== undefined &&
  !isOrdered(sequence) &&
  !isThroughout(clause) &&
  places.length < (numbers.length > 0 ? 1 : 2);

/** "In 2020 the revenue rose again": what went from one year to the next, where each has one value. */
export const isStep = ({ places, side, since, numbers, clause, mention }: Course, sequence: Sequence): boolean => {
  const { rows, plot } = sequence;
  const [place, other] = places;
  const { tokens } = clause.sentence;
  return (
    place !== undefined &&
    other === undefined &&
    since === undefined &&
    numbers.length === 0 &&
    /^(?:in|during)$/.test(side) &&
    (plot.category?.kind === 'dates' || isOrdered(sequence)) &&
    rows.filter((row) => matchesRow(row, place)).length === 1 &&
    !tokens
      .slice(Math.max(clause.from, mention.from - 3), mention.from)
      .some(({ lower }) => /^(?:had|has|have|been|to|began|begins|started|starts|begin|start)$/.test(lower))
  );
};

/** "Both fell, to 68 and 3", "the first rose to 12 and the second to 4": a number for each of several courses. */
const isOfSeveral = ({ clause: { sentence }, numbers: [a, b, ...more] }: Course): boolean =>
  a !== undefined &&
  b !== undefined &&
  more.length === 0 &&
  /^[^,;]*\band\b[^,;]*$/.test(
    sentence.text.slice((a as Mention).end - sentence.start, (b as Mention).start - sentence.start),
  ) &&
  !/\b(?:from|between)\b/.test(sentence.text);

/** "rises to 3.0 at 20, 4.2 at 40 and 5.1 at 60", "from 9 through 12 to 15": a list of steps, which other rules read. */
const steps =
  /\bto (?:about |around )?[\d.,]+(?: [^\s,;]+)? (?:at|in|by|after) (?:\p{L}+ )?[\d.]+(?: [^\s,;]+)?, [\d.]+(?: [^\s,;]+)? (?:at|in|by|after)\b|\bfrom [\d.]+ [^,;.]{0,40}\bto [\d.]+ [^,;.]{1,25} and [\d.]+ (?:with|in|at|for|by)\b|\bfrom [\d.]+ (?:through|over|via) [\d.]+ to\b/iu;

/** "From B to C it falls by 13", of places by other names than the figure's. */
const fromNames = /\b[Ff]rom \p{Lu} to \p{Lu}\b/u;

const betweenTwo = /\bbetween [\d.,]+ and [\d.,]+/i;

/** "Between 18 and 22 mL it jumps from 5.7 to 11.7", of which one end only was taken for a place. */
const isBetweenUnread = ({ sentence: { text, start } }: Clause, places: readonly Mention[]): boolean => {
  const match = betweenTwo.exec(text);
  if (!match) return false;
  const [from, to] = [start + match.index, start + match.index + match[0].length];
  return places.filter((place) => place.start >= from && place.end <= to).length === 1;
};

/** "beyond the age of 45", "subscribers in their fifties": a place that the axis does not name. */
const isPastNumber = ({ places, numbers, clause: { sentence } }: Course, world: World): boolean =>
  /\bin (?:their|his|her|the) (?:(?:early|mid|late)[- ])?(?:teens|twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)\b/i.test(
    sentence.text,
  ) ||
  (places.length === 0 &&
    sentence.mentions.some(
      (one) =>
        one.type === 'number' &&
        !numbers.includes(one) &&
        placeOnAxis(sentence.tokens, one, world) === undefined &&
        sentence.tokens
          .slice(Math.max(0, one.from - 4), one.from)
          .some(({ lower }) => /^(?:beyond|past|after|before|until|above|below)$/.test(lower)),
    ));

/** "has shrunk to half of that": of a value that was told before. */
const isOfThat = ({ numbers, clause: { sentence } }: Course): boolean =>
  numbers.some(
    (number) =>
      number.unit === 'fraction' &&
      /^ of (?:that|this|it|what|its|their)\b/i.test(sentence.text.slice((number as Mention).end - sentence.start)),
  );

/** Of which course, of which stretch of it, or of what of it the words speak is not sure enough to call them wrong. */
export const isCourseOpen = (
  course: Course,
  shown: Sequence | undefined,
  length: number,
  isUnnamed: boolean,
  world: World,
): boolean =>
  // "The deepest layer hardly changes": of a grid, one row that no name tells.
  (isUnnamed && shown?.plot.form === 'heatmap') ||
  isOfSeveral(course) ||
  length < 2 ||
  steps.test(course.clause.sentence.text) ||
  (course.places.length === 0 && fromNames.test(course.clause.sentence.text)) ||
  isUnplaced(course.clause, world) ||
  isPastNumber(course, world) ||
  isOfThat(course) ||
  isBetweenUnread(course.clause, course.places) ||
  isOfParts(course, shown) ||
  isOfWaves(course.clause, world);
