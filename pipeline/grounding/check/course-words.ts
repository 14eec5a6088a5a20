import { monotonicOf, type Sequence } from '../reading/sequence.js';
import { highest, lowest } from '../reading/statistics.js';
import { hasSense, type Clause } from './clause.js';
import type { Mention, MentionOf } from './mention.js';
import { agrees } from './query.js';

type Point = Sequence['rows'][number];
export type Direction = 'rise' | 'fall' | 'steady' | 'fluctuate';

const net = (rows: readonly Point[]): number => (rows[rows.length - 1]?.value ?? 0) - (rows[0]?.value ?? 0);

const turns = (values: readonly number[]): { up: boolean; down: boolean } => {
  const steps = values.slice(1).map((value, index) => value - (values[index] ?? 0));
  return { up: steps.some((step) => step > 0), down: steps.some((step) => step < 0) };
};

/** The words are a fair account of how the values go. */
export const goes = (rows: readonly Point[], direction: Direction, strict: boolean, sequence: Sequence): boolean => {
  const values = rows.map((row) => row.value);
  if (values.length < 2) return false;
  const measure = sequence.plot.measure;
  const spread = measure ? measure.high - measure.low : highest(values) - lowest(values);
  const range = highest(values) - lowest(values);
  const change = net(rows);
  if (direction === 'fluctuate') {
    const { up, down } = turns(values);
    return up && down;
  }
  if (direction === 'steady')
    return (
      range <= spread * 0.2 ||
      range <= Math.abs(highest(values)) * 0.15 ||
      (measure?.log === true && visibleRange(values, sequence) <= 0.12)
    );
  if (strict)
    return (
      monotonicOf(values) === (direction === 'rise' ? 'increasing' : 'decreasing') ||
      (values.length === 2 && (direction === 'rise' ? change > 0 : change < 0)) ||
      (mostly(values, direction) > 0.9 && Math.abs(change) > range * 0.7 && change > 0 === (direction === 'rise'))
    );
  return direction === 'rise' ? change > 0 && change >= range * 0.12 : change < 0 && -change >= range * 0.12;
};

/** Which part of a logarithmic axis some values take up: 0 to 1. */
const visibleRange = (values: readonly number[], { plot: { measure } }: Sequence): number => {
  if (!measure) return 1;
  const height = (value: number): number => Math.log(Math.max(value, Number.MIN_VALUE));
  const low = Math.max(measure.low, lowest(values) / 1e6);
  return (height(highest(values)) - height(lowest(values))) / (height(measure.high) - height(low) || 1);
};

/** "levelled off", "flattened": the end of a course is said to be flat. */
export const isSettling = ({ sentence: { tokens } }: Clause, { from, to }: Mention): boolean =>
  tokens
    .slice(from, to)
    .some(({ lower }) => /^(?:level(?:s|l?ed|l?ing)?|flatten(?:s|ed|ing)?|plateau(?:s|ed)?)$/.test(lower));

/** The last third of a stretch, or all of a short one, moves little against the whole course. */
export const settles = (rows: readonly Point[], sequence: Sequence): boolean => {
  const values = rows.map(({ value }) => value);
  const all = sequence.rows.map(({ value }) => value);
  const tail = rows.length === all.length ? values.slice(-Math.max(2, Math.ceil(values.length / 3))) : values;
  const range = highest(all) - lowest(all);
  // "The curve flattens": its last part is less steep than its first.
  const third = Math.max(1, Math.floor((all.length - 1) / 3));
  const [head, end] = [(all[third] ?? 0) - (all[0] ?? 0), (all.at(-1) ?? 0) - (all.at(-1 - third) ?? 0)];
  // "approaches a plateau": where it ends it hardly moves, against where it moved most.
  const steps = all.slice(1).map((value, index) => Math.abs(value - (all[index] ?? 0)));
  return (
    (all.length > 10 && (steps.at(-1) ?? 0) < highest(steps) * 0.15) ||
    (all.length > 5 && Math.abs(end) < Math.abs(head) * 0.7) ||
    highest(tail) - lowest(tail) <= range * 0.2 ||
    (sequence.plot.measure?.log === true && visibleRange(tail, sequence) <= 0.12)
  );
};

const mostly = (values: readonly number[], direction: Direction): number => {
  const steps = values.slice(1).map((value, index) => value - (values[index] ?? 0));
  return steps.filter((step) => (direction === 'rise' ? step >= 0 : step <= 0)).length / steps.length;
};

/** "fell by three quarters", and not "at the beginning: by a quarter of a million steps". */
const isBy = ({ sentence: { tokens } }: Clause, { from, to }: Mention): boolean => {
  const by = tokens.findLastIndex(({ lower }, at) => lower === 'by' && at < from && from - at <= 4);
  return by > 0 && !/^[:;,(]$/.test(tokens[by - 1]?.text ?? '') && tokens[to]?.lower !== 'of';
};

/** Stated values of the two ends of a stretch, in the order in which the text gives them. */
export const endsAgree = (
  rows: readonly Point[],
  numbers: readonly (Mention & MentionOf<'number'>)[],
  sequence: Sequence,
  clause: Clause,
): boolean => {
  const [first, last] = [rows[0], rows[rows.length - 1]];
  const [a, b] = numbers;
  const measure = sequence.plot.measure;
  if (!a) return true;
  if (!first || !last) return false;
  if (b) return agrees(a, first.value, measure) && agrees(b, last.value, measure);
  // "GDP shrank by 7.7%" where the axis measures growth itself.
  if (
    /\b(?:growth|change|increase|decrease|inflation)\b/i.test(measure?.title?.printed ?? '') &&
    agrees({ ...a, value: Math.abs(a.value) }, Math.abs(last.value), measure)
  )
    return true;
  // "dropped to 13%" of an axis that measures shares without a sign.
  const isShare = /\b(?:share|percent|percentage|rate|proportion)\b|%/i.test(measure?.title?.printed ?? '');
  if (a.unit === 'percent' && measure?.unit !== '%') {
    const relative = Math.abs(Math.abs(last.value / first.value - 1) * 100 - a.value) <= Math.max(2, a.value * 0.1);
    if (relative || !isShare) return relative;
  }
  // "fell by three quarters".
  if (a.unit === 'fraction' && isBy(clause, a)) {
    const gone = Math.abs(last.value / first.value - 1);
    return a.precision === 'over'
      ? gone >= a.value
      : a.precision === 'under'
        ? gone <= a.value
        : Math.abs(gone - a.value) <= Math.max(a.rounding, 0.05);
  }
  if (a.unit === 'factor') {
    const times = last.value / first.value / a.value;
    return a.precision === 'over' ? times >= 1 : a.precision === 'under' ? times <= 1 : Math.abs(times - 1) < 0.15;
  }
  // "falls to 2" is where it ends, "falls by 2" how far it goes.
  const before = clause.sentence.tokens.slice(Math.max(0, a.from - 3), a.from).map((token) => token.lower);
  if (before.includes('to')) return agrees(a, last.value, measure);
  return [last.value, first.value, Math.abs(last.value - first.value)].some((value) => agrees(a, value, measure));
};

/** Numbers that tell the course: "from 10 … to 20", "by 30%". Others are left to other rules. */
export const courseNumbers = (clause: Clause, mention: Mention, to = clause.to): (Mention & MentionOf<'number'>)[] => {
  const { text, start } = clause.sentence;
  const peak =
    clause.mentions.find((other) => hasSense(other, 'peak', 'trough', 'max', 'min') && other.from > mention.from)
      ?.from ?? Infinity;
  const numbers = clause.mentions
    .filter(
      (other): other is Mention & MentionOf<'number'> =>
        other.type === 'number' &&
        !other.used &&
        other.unit !== 'ordinal' &&
        other.from < peak &&
        other.to <= to &&
        other.from > mention.from &&
        !(
          /\bfactor of $/i.test(text.slice(0, other.start - start)) &&
          /^\s*every\b/i.test(text.slice(other.end - start))
        ) &&
        /(?:from|to|by|at|between|and|of|nearly|about|around|over|almost|roughly|approximately|reaching|reach|reaches)\s+\S{0,2}$/i.test(
          text.slice(0, other.start - start),
        ),
    )
    .slice(0, 2);
  // "Wind rose by 40 and solar by 20": the second is of another course.
  const [first] = numbers;
  const { tokens } = clause.sentence;
  const before = first ? tokens.slice(Math.max(0, first.from - 4), first.from).map(({ lower }) => lower) : [];
  const isBy = /^by(?: (?:more|less|fewer|than|only|just|about|around|nearly|almost|over|under|roughly|a))*$/.test(
    before.slice(Math.max(0, before.lastIndexOf('by'))).join(' '),
  );
  if (first && isBy) return [first];
  // "from 3.1 at 1e-5": where it begins.
  const [, second] = numbers;
  return first && second && tokens[second.from - 1]?.lower === 'at' && second.from - first.to <= 2 ? [first] : numbers;
};
