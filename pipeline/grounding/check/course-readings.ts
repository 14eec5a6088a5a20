import { oncePer } from '../once-per.js';
import type { Sequence } from '../reading/sequence.js';
import { hasSense, type Clause } from './clause.js';
import { endsAgree, goes, type Direction } from './course-words.js';
import type { Mention, MentionOf } from './mention.js';
import { agrees, matchesRow } from './query.js';
import { between, oneSided, type Point, spotsOf } from './stretch.js';

type NumberIn = Mention & MentionOf<'number'>;

const times =
  /^(?:\D*\d+(?:[.:]\d+)?\D*|(?:mon|tue|wed|thu|fri|sat|sun)\w*|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*|spring|summer|autumn|fall|winter|morning|noon|midday|afternoon|evening|night|before|after|start|end)$/i;

const scales: readonly (readonly string[])[] = [
  ['very low', 'low', 'medium', 'moderate', 'high', 'very high'],
  ['tiny', 'small', 'medium', 'large', 'huge'],
  ['xs', 's', 'm', 'l', 'xl', 'xxl'],
  ['none', 'mild', 'moderate', 'severe'],
  ['never', 'rarely', 'sometimes', 'often', 'always'],
];

const starts = /^(?:placebo|control|none|baseline|untreated|no \w+)$/i;

/** "Placebo, 100 mg, 200 mg", "18-29, 30-44, 60+", "Low, Medium, High": names that go up from one to the next. */
const isGraded = (labels: readonly string[]): boolean => {
  const own = labels.map((label) => label.trim().toLowerCase());
  const rest = starts.test(own[0] ?? '') ? own.slice(1) : own;
  const numbers = rest.map((label) => Number(/\d+(?:[.,]\d+)?/.exec(label)?.[0].replace(',', '.') ?? Number.NaN));
  const isUp = (list: readonly number[]): boolean => list.every((one, at) => at === 0 || one > (list[at - 1] ?? one));
  const frames = new Set(rest.map((label) => label.replaceAll(/[\d.,+–<>≥≤ -]+/g, '')));
  return (
    (rest.length > 1 && numbers.every(Number.isFinite) && frames.size <= 2 && isUp(numbers)) ||
    scales.some(
      (scale) =>
        own.length > 1 && own.every((label) => scale.includes(label)) && isUp(own.map((label) => scale.indexOf(label))),
    )
  );
};

/** The places stand for themselves in this order: times and numbers do, names of things do not. */
export const isOrdered = ({ plot }: Sequence): boolean => isOrderedPlot(plot);

/** Its places follow each other: by time, by size, by number. */
export const isOrderedPlot = oncePer(
  ({ category }: Sequence['plot']): boolean =>
    category?.kind !== 'names' || category.labels.every((label) => times.test(label)) || isGraded(category.labels),
);

/** "from Green over White to None": those places in the order of the text. */
const path = (sequence: Sequence, places: readonly Mention[]): readonly Point[] =>
  places.flatMap((place) => {
    const [first] = spotsOf(sequence, place);
    return first === undefined ? [] : sequence.rows.slice(first, first + 1);
  });

/** The stretches that the places in a text may bound, the likeliest first. */
export const stretches = (
  sequence: Sequence,
  places: readonly Mention[],
  words: {
    readonly side: string;
    readonly since: Mention | undefined;
    readonly strict: boolean;
    /** From one place to the next. */
    readonly step?: boolean;
  },
): (readonly Point[])[] => {
  const { rows } = sequence;
  const [first, second] = places;
  // "After that it grew every year": from where the text was before.
  if (!first) return words.since && words.strict ? [rows, oneSided(sequence, words.since, 'after')] : [rows];
  if (second) {
    const walk = places.length > 2 || (!isOrdered(sequence) && !words.strict) ? [path(sequence, places)] : [];
    return places.length > 2 ? walk : [...walk, between(sequence, places.slice(0, 2))];
  }
  const sided = oneSided(sequence, first, words.side);
  if (/^(?:until|till|before|to|up|through|after|since|from|following|beyond|past|onwards?)$/.test(words.side))
    return words.since && /^(?:until|till|before|to|through)$/.test(words.side)
      ? [sided, between(sequence, [words.since, first])]
      : [sided];
  // "In 2020 it rose again": from the year before, or to the one after.
  if (words.step) return [oneSided(sequence, first, 'until').slice(-2), oneSided(sequence, first, 'after').slice(0, 2)];
  return [
    sided,
    ...(words.since ? [between(sequence, [words.since, first])] : []),
    oneSided(sequence, first, 'until'),
    ...(words.side === 'by' ? [] : [oneSided(sequence, first, 'after').slice(0, 2)]),
  ];
};

const goesOn =
  /\b(?:then|afterwards|thereafter|subsequently|later|again|back|finally|followed|first|initially|at the (?:start|beginning|end)|early|late|half|middle|night|morning|afternoon|evening|noon|once|whenever|when|before (?:it|they|being|\w+ing))\b/i;

const throughout =
  /\bfrom (?:left to right|top to bottom|bottom to top|right to left|(?:the )?\w+est (?:\w+ )?to (?:the )?\w+est|(?:the )?first (?:\w+ )?to (?:the )?last|end to end|(?:\p{L}\w*|\d{4}) to (?:\p{L}\w*|\d{4}))\b|\b(?:every|each) (?:further |additional )?step\b|\ball the way\b/iu;

/** "from left to right", "with every step": the way is the whole axis. */
export const isThroughout = ({ sentence }: Clause): boolean => throughout.test(sentence.text);

/** The words tell one leg of a longer way: "dips to 12, climbs to 30 and ends at 16". */
export const isLeg = ({ sentence, since }: Clause, mention: Mention): boolean =>
  since !== undefined ||
  goesOn.test(sentence.text) ||
  sentence.mentions.some(
    (other) =>
      other !== mention &&
      (hasSense(other, 'rise', 'fall', 'peak', 'trough') || hasSense(other, 'steady', 'fluctuate')),
  );

/** The largest climb, or descent, on the way from left to right. */
const largestLeg = (values: readonly number[], sign: 1 | -1): number => {
  let [end, best] = [Infinity, 0];
  for (const value of values) {
    end = Math.min(end, value * sign);
    best = Math.max(best, value * sign - end);
  }
  return best;
};

/** Some leg within the stretch goes that way, and has the ends that the text gives. */
export const hasLeg = (
  sequence: Sequence,
  rows: readonly Point[],
  direction: Direction,
  numbers: readonly NumberIn[],
  clause: Clause,
): boolean => {
  const { measure } = sequence.plot;
  const values = rows.map((row) => row.value);
  const spread = measure ? measure.high - measure.low : Math.max(...values) - Math.min(...values);
  if (direction === 'steady' || direction === 'fluctuate') {
    if (numbers.length > 0) return false;
    const calm = values.some((value, at) => at > 0 && Math.abs(value - (values[at - 1] ?? value)) <= spread * 0.05);
    return direction === 'steady' ? calm : goes(rows, direction, false, sequence);
  }
  const sign = direction === 'rise' ? 1 : -1;
  if (numbers.length === 0) return largestLeg(values, sign) > (measure?.log === true ? 0 : spread * 0.02);
  if (numbers.some((number) => number.unit === 'percent' && measure?.unit !== '%') && rows.length > 60) return true;
  const [first] = numbers;
  const near = (number: NumberIn | undefined, value: number | undefined): boolean =>
    number !== undefined && value !== undefined && agrees(number, value, measure);
  for (let end = 1; end < rows.length; end++)
    for (let start = Math.max(0, end - 200); start < end; start++) {
      const gained = ((values[end] ?? 0) - (values[start] ?? 0)) * sign;
      if (gained <= 0) continue;
      // Only a way to or from the number counts, not one between two others that happens to be so long.
      if (numbers.length === 1 && !near(first, values[end]) && !near(first, values[start]) && !saysBy(clause, first))
        continue;
      const ends = [rows[start], rows[end]].filter((row) => row !== undefined);
      if (endsAgree(ends, numbers, sequence, clause)) return true;
    }
  return false;
};

const saysBy = ({ sentence: { tokens } }: Clause, number: NumberIn | undefined): boolean =>
  number !== undefined &&
  (number.unit !== 'plain' ||
    tokens.slice(Math.max(0, number.from - 3), number.from).some((token) => token.lower === 'by'));

interface Arrival {
  readonly clause: Clause;
  readonly numbers: readonly NumberIn[];
  readonly places: readonly Mention[];
}

/** "drops to −4 in January and February": where the way has come to, in each of the places. */
export const arrives = ({ numbers, places, clause }: Arrival, sequence: Sequence): boolean => {
  const [number, another] = numbers;
  const { tokens } = clause.sentence;
  const [a, b] = places;
  // "January, when it goes down to −4": where it begins, there is no way before.
  if (
    number &&
    !another &&
    a &&
    !b &&
    /\bto (?:about |around |just |only )?[-−]?$/.test(
      clause.sentence.text.slice(0, number.start - clause.sentence.start),
    )
  ) {
    const first = sequence.rows[0];
    if (first && matchesRow(first, a)) return agrees(number, first.value, sequence.plot.measure);
  }
  // "After 4 hours it falls to 65": there and then.
  if (number && !another && a && !b && /\bafter\b/i.test(clause.sentence.text)) {
    const [there] = sequence.rows.filter((row) => matchesRow(row, a));
    if (there && sequence.rows[0] !== there && agrees(number, there.value, sequence.plot.measure)) return true;
  }
  if (!number || another || !a || !b || tokens[b.from - 1]?.lower !== 'and' || b.from - a.to !== 1) return false;
  if (!tokens.slice(Math.max(0, number.from - 3), number.from).some(({ lower }) => lower === 'to')) return false;
  const rows = places.flatMap((place) => sequence.rows.filter((row) => matchesRow(row, place)));
  return rows.length > 1 && rows.every(({ value }) => agrees(number, value, sequence.plot.measure));
};
