import { arrives, hasLeg, isLeg, stretches } from './course-readings.js';
import { isStep } from './course-open.js';
import { fewSteps } from './few-steps.js';
import { besideTurn } from './course-turn.js';
import { type Course } from './course-told.js';
import { endsAgree, goes, isSettling, settles } from './course-words.js';
import type { Sequence } from '../reading/sequence.js';
import { highest, lowest } from '../reading/statistics.js';
import { agrees } from './query.js';
import { betweenNumbers, oneSided, type Point } from './stretch.js';

/** The stretches that the text may mean. */
export const stretchesOf = (course: Course, sequence: Sequence): readonly (readonly Point[])[] => {
  const { places, side, since, strict, summit } = course;
  const beside = besideTurn(course, sequence);
  if (beside) return beside.length > 1 ? [beside] : [];
  const steps = places.length === 0 && !summit ? fewSteps(course.clause, sequence) : undefined;
  if (steps) return steps.filter((rows) => rows.length > 1);
  const step = isStep(course, sequence);
  return (
    summit && places.length === 0
      ? [oneSided(sequence, summit, 'until')]
      : stretches(sequence, places, { side, since, strict, step })
  ).filter((rows) => rows.length > 1);
};

/** A sequence goes as the text says over one stretch that the text may mean. */
const fitsOver = (course: Course, sequence: Sequence, rows: readonly Point[]): boolean => {
  const { direction, numbers, clause, strict, mention } = course;
  if (direction === 'fluctuate' && numbers.length === 1) return goes(rows, direction, strict, sequence);
  if ((direction === 'fluctuate' || direction === 'steady') && numbers.length === 2) {
    const values = rows.map((row) => row.value);
    const ends = [lowest(values), highest(values)];
    return numbers.every((number) => ends.some((end) => agrees(number, end, sequence.plot.measure)));
  }
  if (direction === 'steady' && isSettling(clause, mention) && settles(rows, sequence)) return true;
  return goes(rows, direction, strict, sequence) && endsAgree(rows, numbers, sequence, clause);
};

/** "jumps to 1% and decays": from nothing to where the course begins. */
const isJump = ({ clause, mention, numbers }: Course, { rows, plot }: Sequence): boolean => {
  const [number, other] = numbers;
  const [first] = rows;
  return (
    number !== undefined &&
    other === undefined &&
    first !== undefined &&
    /^(?:jump|leap|spike|shoot|surge)/.test(clause.sentence.tokens[mention.from]?.lower ?? '') &&
    agrees(number, first.value, plot.measure)
  );
};

/** "Both rise gently to 28 degrees and then fall": a number along the axis, as far as which it goes so. */
const isUpToPlace = ({ numbers, places, direction, strict }: Course, sequence: Sequence): boolean => {
  const [number, other] = numbers;
  if (!number || other || places.length > 0 || sequence.plot.category?.kind !== 'numbers') return false;
  const at = sequence.rows.findIndex(({ category }) => Number(category) === number.value);
  return at > 0 && goes(sequence.rows.slice(0, at + 1), direction, strict, sequence);
};

/** "It boomed briefly and then shrank steadily": from its highest value on. */
const isLastPart = ({ clause, mention, direction, strict, numbers, places }: Course, sequence: Sequence): boolean => {
  if (places.length > 0 || !/\b(?:then|afterwards|thereafter|subsequently)\b/i.test(clause.sentence.text)) return false;
  if (!strict || numbers.length > 0 || !isLeg(clause, mention) || !/^(?:rise|fall)$/.test(direction)) return false;
  const values = sequence.rows.map(({ value }) => value);
  const turn = values.indexOf(direction === 'fall' ? highest(values) : lowest(values));
  return turn < values.length - 2 && goes(sequence.rows.slice(turn), direction, strict, sequence);
};

/** A sequence goes as the text says. */
export const fits = (course: Course, sequence: Sequence): boolean => {
  const { direction, numbers, places, leg, clause, strict } = course;
  if (arrives(course, sequence) || isJump(course, sequence)) return true;
  const readings = stretchesOf(course, sequence);
  if (readings.some((rows) => fitsOver(course, sequence, rows))) return true;
  // "between −1 at 1.1 s and 1 at 0.4 s": the places of its ends bound no stretch.
  if (direction === 'fluctuate' && fitsOver(course, sequence, sequence.rows)) return true;
  const along = places.length === 0 ? betweenNumbers(sequence, numbers) : [];
  if (along.length > 1 && goes(along, direction, strict, sequence)) return true;
  if (isUpToPlace(course, sequence) || isLastPart(course, sequence)) return true;
  // "It rose from 5 to 240 within two weeks": both ends are told, wherever they lie.
  const within = leg || (numbers.length === 2 && places.length === 0 && !strict);
  const widest = places.length < 2 && within ? (places.length === 0 ? [sequence.rows] : readings) : [];
  return widest.some((rows) => hasLeg(sequence, rows, direction, numbers, clause));
};
