import { courseNumbers, endsAgree, goes, type Direction } from '../course-words.js';
import { sequencesOf, type Sequence } from '../../reading/sequence.js';
import { highest, lowest } from '../../reading/statistics.js';
import { hasSense, isEntity, type Clause } from '../clause.js';
import { finding, isDenied } from '../finding.js';
import type { Finding, Mention, MentionOf, Sense } from '../mention.js';
import { agrees, dimensionOf, factsOfRows, matchesRow } from '../query.js';
import type { Rule } from '../rule.js';
import { acrossSeries } from './across-series.js';
import type { World } from '../world.js';

type Point = Sequence['rows'][number];

/** "doubled", "tripled": a rise by a factor. */
const isMultiplied = (clause: Clause, mention: Mention): boolean =>
  mention.type === 'number' &&
  mention.unit === 'factor' &&
  /^(?:doubl|tripl|quadrupl)/.test(clause.sentence.tokens[mention.from]?.lower ?? '');

/** "had lost 70% of its passengers", "gained a third". */
const isLossOrGain = (clause: Clause, mention: Mention): Direction | undefined => {
  if (mention.type !== 'number' || (mention.unit !== 'percent' && mention.unit !== 'fraction')) return undefined;
  const words = clause.sentence.tokens.slice(Math.max(0, mention.from - 3), mention.from).map((token) => token.lower);
  if (words.some((word) => /^(?:lost|loses|shed|losing)$/.test(word))) return 'fall';
  return words.some((word) => /^(?:gained|gains|gaining)$/.test(word)) ? 'rise' : undefined;
};

const directionOf = (clause: Clause, mention: Mention): Direction | undefined =>
  isLossOrGain(clause, mention) ??
  (isMultiplied(clause, mention)
    ? 'rise'
    : hasSense(mention, 'rise', 'fall', 'steady', 'fluctuate') && mention.type === 'word'
      ? (mention.sense as Sense & Direction)
      : undefined);

/** The stretch of a sequence between two places. */
const between = (sequence: Sequence, places: readonly Mention[]): readonly Point[] => {
  const at = places.map((place) => sequence.rows.flatMap((row, index) => (matchesRow(row, place) ? [index] : [])));
  const [from, to] = at;
  if (!from || from.length === 0) return places.length === 0 ? sequence.rows : [];
  if (!to || to.length === 0) return places.length > 1 ? [] : sequence.rows;
  const [start, end] = [
    Math.min(from[0] ?? 0, to[0] ?? 0),
    Math.max(from[from.length - 1] ?? 0, to[to.length - 1] ?? 0),
  ];
  return sequence.rows.slice(start, end + 1);
};

/** "go down from 0 to 4" along an axis of numbers: 0 and 4 may be places on it. */
const betweenNumbers = (sequence: Sequence, numbers: readonly MentionOf<'number'>[]): readonly Point[] => {
  const [a, b] = numbers;
  if (!a || !b || sequence.plot.category?.kind !== 'numbers') return [];
  const at = (number: MentionOf<'number'>): number =>
    sequence.rows.findIndex((row) => Number(row.category) === number.value);
  const [from, to] = [at(a), at(b)];
  return from >= 0 && to > from ? sequence.rows.slice(from, to + 1) : [];
};

/** One place and "until", "since", "after": the stretch before or after it. */
const oneSided = (sequence: Sequence, place: Mention, word: string): readonly Point[] => {
  const at = sequence.rows.flatMap((row, index) => (matchesRow(row, place) ? [index] : []));
  const [first, last] = [at[0], at[at.length - 1]];
  if (first === undefined || last === undefined) return [];
  if (/^(?:until|till|before|to|up|through|by)$/.test(word)) return sequence.rows.slice(0, last + 1);
  if (/^(?:after|since|from|following|onwards?)$/.test(word)) return sequence.rows.slice(first);
  // One place alone: the step that leads there.
  return first < last ? sequence.rows.slice(first, last + 1) : sequence.rows.slice(Math.max(0, first - 1), first + 1);
};

const candidates = (world: World, named: readonly Mention[]): Sequence[] => {
  const all = world.plots.flatMap((plot) => sequencesOf(plot));
  const main = world.plots.find((plot) => plot.form === 'line' || plot.form === 'area') ?? world.plots[0];
  if (named.length === 0) return all.filter((sequence) => sequence.plot === main || sequence.plot.form === main?.form);
  return all.filter((sequence) => named.some((mention) => sequence.rows.some((row) => matchesRow(row, mention))));
};

const saysOthers = ({ sentence: { tokens }, from, to }: Clause): boolean =>
  tokens.slice(from, to).some((token) => /^(?:others?|rest|remaining)$/.test(token.lower));

/** "all others": what was not named before. */
const allBut = (world: World, named: readonly Mention[]): Sequence[] =>
  candidates(world, []).filter(
    (sequence) => !named.some((mention) => sequence.rows.some((row) => matchesRow(row, mention))),
  );

/** The sum of all series, place by place. */
const totals = (world: World): Sequence[] => {
  const plot = world.plots[0];
  if (!plot) return [];
  const rows = (plot.category?.labels ?? []).flatMap((label) => {
    const own = plot.rows.filter((row) => row.category === label && row.value !== undefined);
    const [first] = own;
    return first ? [{ ...first, series: undefined, value: own.reduce((sum, row) => sum + (row.value ?? 0), 0) }] : [];
  });
  return [{ name: undefined, panel: plot.panel, plot, rows }];
};

/** "The share of diesel fell from 92% to 10%" over columns that are stacked: of each column's whole. */
const tellsShares = (clause: Clause, { plot }: Sequence): boolean =>
  plot.arrangement === 'stacked' &&
  plot.measure?.unit !== '%' &&
  clause.mentions.some((other) => hasSense(other, 'share')) &&
  clause.mentions.some((other) => other.type === 'number' && other.unit === 'percent');

const inShares = (sequence: Sequence): Sequence => ({
  ...sequence,
  rows: sequence.rows.map((row) => {
    const column = sequence.plot.rows.filter((other) => other.category === row.category);
    const whole = column.reduce((sum, other) => sum + (other.value ?? 0), 0);
    return { ...row, value: (row.value / (whole || 1)) * 100 };
  }),
});

/** "then", "it … falls": goes on from where the text was. */
const isSequel = (clause: Clause, mention: Mention): boolean =>
  clause.since !== undefined ||
  clause.sentence.tokens
    .slice(Math.max(0, mention.from - 4), mention.to + 8)
    .some((token) =>
      /^(?:then|afterwards|thereafter|subsequently|later|before|again|finally|after)$/.test(token.lower),
    );

/** "steadily", "every year", beside the word. */
const isStrict = (clause: Clause, mention: Mention): boolean =>
  clause.mentions.some((other) => hasSense(other, 'monotonic') && Math.abs(other.from - mention.from) < 4);

/** "to 250 after ten hours": the number is what the course comes to there. */
const endsBefore = (clause: Clause, place: Mention): boolean =>
  clause.mentions.some(
    (other) =>
      other.type === 'number' &&
      place.from - other.to <= 4 &&
      place.from > other.from &&
      /^(?:to|at|about)$/.test(clause.sentence.tokens[other.from - 1]?.lower ?? ''),
  );

/** "rises to a peak in May": as far as there. */
const summitOf = (mention: Mention, turning: Mention, places: readonly Mention[]): Mention | undefined =>
  turning.from - mention.to <= 3 ? places.find((place) => place.from >= turning.to) : undefined;

const courseFacts = (world: World, rows: readonly Point[], shown: Sequence | undefined): string[] => {
  const ends = rows.length > 1 ? [rows[0], rows[rows.length - 1]].filter((row) => row !== undefined) : [];
  const trend = world.factsBy('trend').find((fact) => fact.args.includes(shown?.name ?? null));
  return [...factsOfRows(world, ends), ...(trend ? [trend.id] : [])];
};

interface Course {
  readonly clause: Clause;
  readonly mention: Mention;
  readonly direction: Direction;
  readonly world: World;
  readonly numbers: readonly (Mention & MentionOf<'number'>)[];
  readonly only: Mention | undefined;
  readonly stretchPlaces: readonly Mention[];
  readonly stretchOf: (sequence: Sequence) => readonly Point[];
  readonly strict: boolean;
}

/** Whether a sequence goes as the text says, over the stretch that it names or that it goes on from. */
const fitter = (course: Course): ((sequence: Sequence) => boolean) => {
  const { clause, mention, direction, world, numbers, only, stretchPlaces, stretchOf, strict } = course;
  const fitsOver = (sequence: Sequence, rows: readonly Point[]): boolean => {
    if ((direction === 'fluctuate' || direction === 'steady') && numbers.length === 2) {
      const values = rows.map((row) => row.value);
      const ends = [lowest(values), highest(values)];
      return numbers.every((number) => ends.some((end) => agrees(number, end, sequence.plot.measure)));
    }
    return goes(rows, direction, strict, sequence) && endsAgree(rows, numbers, sequence, clause);
  };
  // "then falls to 12 in 2005": since the place before it in the text.
  const leadsTo = (sequence: Sequence, place: Mention | undefined): boolean => {
    const earlier = clause.sentence.mentions.filter(
      (other) => other.to <= (place ?? mention).from && isEntity(other) && dimensionOf(world, other) === 'category',
    );
    const since = earlier[earlier.length - 1] ?? clause.since;
    if (since === undefined) return false;
    return fitsOver(sequence, place ? between(sequence, [since, place]) : oneSided(sequence, since, 'after'));
  };
  const word = only ? (clause.sentence.tokens[only.from - 1]?.lower ?? '') : '';
  const reaches = only !== undefined && numbers.length === 1 && /^(?:at|in|on|by|=|day)$/.test(word);
  const goesOn = only === undefined && stretchPlaces.length === 0 && isSequel(clause, mention);
  return (sequence) =>
    fitsOver(sequence, stretchOf(sequence)) ||
    (reaches && leadsTo(sequence, only)) ||
    (goesOn && leadsTo(sequence, undefined));
};

/** The courses that a clause is about: the sum, those not named before, or those that are named. */
const meant = (clause: Clause, world: World, named: readonly Mention[], inherited: boolean): readonly Sequence[] => {
  if (named.length === 0 && clause.mentions.some((other) => hasSense(other, 'total'))) return totals(world);
  return inherited && saysOthers(clause) ? allBut(world, named) : candidates(world, named);
};

const judge = (clause: Clause, mention: Mention, direction: Direction, world: World): Finding | undefined => {
  const entities = clause.mentions.filter((other) => isEntity(other) && !clause.scope.includes(other));
  const dimensions = new Map(entities.map((entity) => [entity, dimensionOf(world, entity)]));
  const later = (list: readonly Mention[]): Mention[] =>
    list.filter((other) => dimensions.get(other) !== 'category' && dimensionOf(world, other) !== 'category');
  const opening = clause.scope.filter((other) => dimensionOf(world, other) === 'category');
  const places = [...opening, ...entities].filter(
    (entity) =>
      opening.includes(entity) ||
      dimensions.get(entity) === 'category' ||
      (entity.type === 'date' && dimensions.get(entity) === undefined),
  );
  const own = later(entities);
  const named = own.length > 0 ? own : later([...clause.inherited, ...clause.scope]);
  const panels = clause.scope.filter((other) => dimensionOf(world, other) === 'panel');
  const sequences = meant(clause, world, named, own.length === 0)
    .filter((sequence) => panels.every((panel) => sequence.rows.some((row) => matchesRow(row, panel))))
    .map((sequence) => (tellsShares(clause, sequence) ? inShares(sequence) : sequence));
  if (sequences.length === 0) return undefined;
  const turning = clause.mentions.find(
    (other) => hasSense(other, 'peak', 'trough', 'max', 'min') && other.from > mention.from,
  );
  const stretchPlaces = places.filter((place) => !turning || place.to <= turning.from).slice(0, 2);
  const only = stretchPlaces.length === 1 ? stretchPlaces[0] : undefined;
  const word = only ? (clause.sentence.tokens[only.from - 1]?.lower ?? '') : '';
  const numbers = mention.type === 'number' ? [mention] : courseNumbers(clause, mention);
  const strict = isStrict(clause, mention);
  const side = only && word === 'after' && endsBefore(clause, only) ? 'until' : word;
  const summit = turning && stretchPlaces.length === 0 ? summitOf(mention, turning, places) : undefined;
  const stretchOf = (sequence: Sequence): readonly Point[] => {
    if (only) return oneSided(sequence, only, side);
    return summit ? oneSided(sequence, summit, 'until') : between(sequence, stretchPlaces);
  };
  const told: Course = { clause, mention, direction, world, numbers, only, stretchPlaces, stretchOf, strict };
  const byValue = fitter(told);
  const along = (sequence: Sequence): readonly Point[] => betweenNumbers(sequence, numbers);
  const byPlace = fitter({ ...told, numbers: [], stretchOf: along });
  const fits = (sequence: Sequence): boolean =>
    byValue(sequence) || (stretchPlaces.length === 0 && along(sequence).length > 1 && byPlace(sequence));
  const every = named.length > 0 || clause.mentions.some((other) => hasSense(other, 'all'));
  const judged = sequences.filter((sequence) => stretchOf(sequence).length > 1);
  if (judged.length === 0 && stretchPlaces.length === 0) return undefined;
  const ok =
    judged.length > 0 && (every ? judged.every(fits) : numbers.length > 0 ? judged.some(fits) : majority(judged, fits));
  const shown = judged[0];
  const rows = shown ? stretchOf(shown) : [];
  const rest = !ok && judged.some((sequence) => reachesWithin(clause, sequence, direction, numbers));
  const denied = isDenied(clause, mention);
  const barely = denied && judged.every((sequence) => goes(stretchOf(sequence), 'steady', false, sequence));
  const result = finding(
    [mention, ...own, ...stretchPlaces, ...numbers],
    barely || (ok || rest) !== denied,
    direction,
    rows.length > 1 ? `${rows[0]?.value} to ${rows[rows.length - 1]?.value}` : null,
    courseFacts(world, rows, shown),
  );
  for (const other of [...places].filter((place) => !stretchPlaces.includes(place))) other.used = false;
  return result;
};

/** "goes up to 15 and then back down": as far as some place within, told to go on otherwise. */
const reachesWithin = (
  clause: Clause,
  sequence: Sequence,
  direction: Direction,
  [number, ...others]: readonly (Mention & MentionOf<'number'>)[],
): boolean => {
  const { tokens } = clause.sentence;
  if (number === undefined || others.length > 0 || tokens[number.from - 1]?.lower !== 'to') return false;
  if (
    !tokens
      .slice(number.to)
      .some((token) => /^(?:then|before|again|back|followed|until|afterwards|but)$/.test(token.lower))
  )
    return false;
  return sequence.rows.some(
    (row, index) =>
      index > 0 &&
      agrees(number, row.value, sequence.plot.measure) &&
      goes(sequence.rows.slice(0, index + 1), direction, false, sequence),
  );
};

/** Without a name in the text, most of the series or their sum go that way. */
const majority = (sequences: readonly Sequence[], fits: (sequence: Sequence) => boolean): boolean =>
  sequences.filter(fits).length * 2 > sequences.length;

const hasOrder = (world: World): boolean =>
  world.plots.some((plot) => plot.form !== 'scatter' && sequencesOf(plot).some((sequence) => sequence.rows.length > 1));

/** "Sales rise from 10 in 1990 to 20 in 2000", "the blue line stays flat". */
export const trendRule: Rule = (clause, world) =>
  clause.mentions.flatMap((mention) => {
    const direction = directionOf(clause, mention);
    if (!direction || mention.used || !hasOrder(world) || isTitleWord(clause, mention)) return [];
    const result = acrossSeries(clause, mention, direction, world) ?? judge(clause, mention, direction, world);
    return result ? [result] : [];
  });

/** "the largest increase": one step of many. */
const isSteepest = ({ sentence: { tokens } }: Clause, { from }: Mention): boolean =>
  /^(?:largest|biggest|greatest|steepest|sharpest|strongest|smallest|highest|most)$/.test(
    tokens[from - 1]?.lower ?? '',
  );

/** "more films fall in the bin from 6 to 7": where something lies. */
const fallsWithin = ({ sentence: { tokens } }: Clause, { from, to }: Mention): boolean =>
  /^(?:falls?|fell)$/.test(tokens[from]?.lower ?? '') &&
  (/^(?:into|within|inside|under)$/.test(tokens[to]?.lower ?? '') ||
    (tokens[to]?.lower === 'in' && /^(?:the|this|that|each|a|one)$/.test(tokens[to + 1]?.lower ?? '')));

/** "It ate up the rise": of nothing that the figure names. */
const isBareNoun = ({ sentence: { tokens, mentions }, inherited }: Clause, mention: Mention): boolean =>
  tokens[mention.from - 1]?.lower === 'the' &&
  inherited.length === 0 &&
  mentions.every((other) => other === mention || other.type === 'word');

/** "increasing order", "rate of growth": not a course. */
const isTitleWord = (clause: Clause, mention: Mention): boolean =>
  isBareNoun(clause, mention) ||
  fallsWithin(clause, mention) ||
  isSteepest(clause, mention) ||
  /^(?:stops?|stopped|ends|ended|ceased|slowed)$/.test(clause.sentence.tokens[mention.to]?.lower ?? '') ||
  /^points?$/.test(clause.sentence.tokens[mention.from - 1]?.lower ?? '') ||
  /^(?:order|rate|rates)$/.test(clause.sentence.tokens[mention.to]?.lower ?? '');
