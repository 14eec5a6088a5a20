import { oncePer } from '../once-per.js';
import type { Plot } from '../reading/reading.js';
import { sequencesOf, type Sequence } from '../reading/sequence.js';
import { hasSense, type Clause } from './clause.js';
import type { Mention, MentionOf } from './mention.js';
import { dimensionOf, factsOfRows, matchesRow } from './query.js';
import type { World } from './world.js';

export type Point = Sequence['rows'][number];

const spotsIn = oncePer((sequence: Sequence) =>
  oncePer((place: Mention): readonly number[] =>
    sequence.rows.flatMap((row, index) => (matchesRow(row, place) ? [index] : [])),
  ),
);

/** Where along a sequence a place lies. Many readings of one sentence ask for the same. */
export const spotsOf = (sequence: Sequence, place: Mention): readonly number[] => spotsIn(sequence)(place);

/** The stretch of a sequence between two places. */
export const between = (sequence: Sequence, places: readonly Mention[]): readonly Point[] => {
  const [from, to] = places.map((place) => spotsOf(sequence, place));
  if (!from || from.length === 0) return places.length === 0 ? sequence.rows : [];
  if (!to || to.length === 0) return places.length > 1 ? [] : sequence.rows;
  const [start, end] = [
    Math.min(from[0] ?? 0, to[0] ?? 0),
    Math.max(from[from.length - 1] ?? 0, to[to.length - 1] ?? 0),
  ];
  return sequence.rows.slice(start, end + 1);
};

/** "go down from 0 to 4" along an axis of numbers: 0 and 4 may be places on it. */
export const betweenNumbers = (sequence: Sequence, numbers: readonly MentionOf<'number'>[]): readonly Point[] => {
  const [a, b] = numbers;
  if (!a || !b || sequence.plot.category?.kind !== 'numbers') return [];
  const at = (number: MentionOf<'number'>): number =>
    sequence.rows.findIndex((row) => Number(row.category) === number.value);
  const [from, to] = [at(a), at(b)];
  return from >= 0 && to > from ? sequence.rows.slice(from, to + 1) : [];
};

/** One place and "until", "since", "after": the stretch before or after it. */
export const oneSided = (sequence: Sequence, place: Mention, word: string): readonly Point[] => {
  const at = spotsOf(sequence, place);
  const [first, last] = [at[0], at[at.length - 1]];
  if (first === undefined || last === undefined) return [];
  if (/^(?:until|till|before|to|up|through|by)$/.test(word)) return sequence.rows.slice(0, last + 1);
  if (/^(?:after|since|from|following|beyond|past|onwards?)$/.test(word)) return sequence.rows.slice(first);
  // One place alone: the step that leads there.
  return first < last ? sequence.rows.slice(first, last + 1) : sequence.rows.slice(Math.max(0, first - 1), first + 1);
};

/** A level stroke between two marks, under the stars of a test: no course. */
const isBracket = (plot: Plot, { plots: [first] }: World): boolean =>
  first !== plot &&
  (first?.form === 'box' || first?.form === 'bar' || first?.form === 'strip') &&
  plot.series === undefined &&
  plot.elements.every(({ id }) => {
    const values = plot.rows.filter(({ element }) => element.id === id).map(({ value }) => value);
    return values.length <= 4 && new Set(values).size === 1;
  });

export const candidates = (world: World, named: readonly Mention[]): Sequence[] => {
  const all = world.plots.flatMap((plot) => sequencesOf(plot));
  const main =
    world.plots.find((plot) => (plot.form === 'line' || plot.form === 'area') && !isBracket(plot, world)) ??
    world.plots[0];
  if (named.length === 0) return all.filter((sequence) => sequence.plot === main || sequence.plot.form === main?.form);
  return all.filter((sequence) => named.some((mention) => spotsOf(sequence, mention).length > 0));
};

/** The courses of the other plots. */
export const beside = (world: World, judged: readonly Sequence[]): Sequence[] =>
  world.plots.filter((one) => !judged.some(({ plot }) => plot === one)).flatMap((plot) => sequencesOf(plot));

export const saysOthers = ({ sentence: { tokens }, from, to }: Clause): boolean =>
  tokens.slice(from, to).some((token) => /^(?:others?|rest|remaining)$/.test(token.lower));

/** "all others": what was not named before. */
export const allBut = (world: World, named: readonly Mention[]): Sequence[] =>
  candidates(world, []).filter((sequence) => !named.some((mention) => spotsOf(sequence, mention).length > 0));

/** The sum of all series, place by place. */
export const totals = (world: World): Sequence[] => {
  const plot = world.plots[0];
  if (!plot) return [];
  const rows = (plot.category?.labels ?? []).flatMap((label) => {
    const own = plot.rows.filter((row) => row.category === label && row.value !== undefined);
    const [first] = own;
    return first ? [{ ...first, series: undefined, value: own.reduce((sum, row) => sum + (row.value ?? 0), 0) }] : [];
  });
  return [{ name: undefined, panel: plot.panel, plot, rows }];
};

/** "The population grew from 75 to 115" over layers: the whole of them may be meant. */
export const wholeOf = (clause: Clause, world: World): Sequence[] => {
  const [plot] = world.plots;
  const isStack = plot?.arrangement === 'stacked' && (plot.form === 'area' || plot.form === 'bar');
  return isStack && clause.mentions.some(({ type }) => type === 'number') ? totals(world) : [];
};

/** "The share of diesel fell from 92% to 10%" over columns that are stacked: of each column's whole. */
export const tellsShares = (clause: Clause, { plot }: Sequence): boolean =>
  plot.arrangement === 'stacked' &&
  plot.measure?.unit !== '%' &&
  clause.mentions.some((other) => hasSense(other, 'share')) &&
  clause.mentions.some((other) => other.type === 'number' && other.unit === 'percent');

export const inShares = (sequence: Sequence): Sequence => ({
  ...sequence,
  rows: sequence.rows.map((row) => {
    const column = sequence.plot.rows.filter((other) => other.category === row.category);
    const whole = column.reduce((sum, other) => sum + (other.value ?? 0), 0);
    return { ...row, value: (row.value / (whole || 1)) * 100 };
  }),
});

/** "steadily", "every year", beside the word; "shorter and shorter". */
export const isStrict = (clause: Clause, mention: Mention): boolean => {
  const { tokens } = clause.sentence;
  const [word, and, again] = [tokens[mention.from], tokens[mention.to], tokens[mention.to + 1]];
  // "Fewer and fewer children are born": on the whole.
  if (/^(?:fewer|less|more)$/.test(word?.lower ?? '')) return false;
  return (
    (and?.lower === 'and' && again?.lower === word?.lower) ||
    clause.mentions.some(
      (other) =>
        hasSense(other, 'monotonic') &&
        Math.abs(other.from - mention.from) < 4 &&
        // "in every year but 2018".
        !/^(?:but|except|excepting|apart|save|bar)$/.test(tokens[other.to]?.lower ?? ''),
    )
  );
};

/** "to 250 after ten hours": the number is what the course comes to there. */
export const endsBefore = (clause: Clause, place: Mention): boolean =>
  clause.mentions.some(
    (other) =>
      other.type === 'number' &&
      place.from - other.to <= 4 &&
      place.from > other.from &&
      /^(?:to|at|about)$/.test(clause.sentence.tokens[other.from - 1]?.lower ?? ''),
  );

/** "rises to a peak in May": as far as there. */
export const summitOf = (mention: Mention, turning: Mention, places: readonly Mention[]): Mention | undefined =>
  turning.from - mention.to <= 3 ? places.find((place) => place.from >= turning.to) : undefined;

export const courseFacts = (world: World, rows: readonly Point[], shown: Sequence | undefined): string[] => {
  const ends = rows.length > 1 ? [rows[0], rows[rows.length - 1]].filter((row) => row !== undefined) : [];
  const trend = world.factsBy('trend').find((fact) => fact.args.includes(shown?.name ?? null));
  return [...factsOfRows(world, ends), ...(trend ? [trend.id] : [])];
};

/** Some values of the figure stand in an order: they may have a course. */
export const hasOrder = (world: World): boolean =>
  world.plots.some((plot) => plot.form !== 'scatter' && sequencesOf(plot).some((sequence) => sequence.rows.length > 1));

/** "Four stacked bars get shorter": each as a whole. */
export const isOfStacks = ({ sentence: { text } }: Clause, sequence: Sequence | undefined): boolean =>
  sequence?.plot.arrangement === 'stacked' && /\b(?:bars|columns|stacks)\b/i.test(text);

/** "the training loss", where both words name something: what has both of them, if anything has. */
export const ofEach = (all: readonly Sequence[], named: readonly Mention[], world: World): readonly Sequence[] => {
  const dimensions = new Set(named.map((one) => dimensionOf(world, one)));
  if (dimensions.size < 2) return all;
  const both = all.filter(({ rows }) =>
    [...dimensions].every((dimension) =>
      named.some((one) => dimensionOf(world, one) === dimension && rows.some((row) => matchesRow(row, one))),
    ),
  );
  return both.length > 0 ? both : all;
};
