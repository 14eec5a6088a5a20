import { hasSense, isEntity, type Clause } from '../clause.js';
import { finding, isDenied } from '../finding.js';
import type { Finding, Mention, MentionOf } from '../mention.js';
import { dimensionOf, factsOfRows, hasValue, matchesRow, measureOf, plotOf, type Valued } from '../query.js';
import type { Rule } from '../rule.js';
import type { Row } from '../../reading/reading.js';
import { sumOf } from '../../reading/statistics.js';
import { binEdges } from '../bins.js';
import { quantityWorld } from '../quantity.js';
import type { World } from '../world.js';

type NumberIn = Mention & MentionOf<'number'>;
type Side = 'over' | 'under' | 'at-least' | 'at-most';

const overs =
  /\b(?:over|above|past|beyond|exceed(?:s|ed|ing)?|surpass(?:es|ed|ing)?|(?:more|higher|greater|larger|bigger|longer|taller|wider|heavier|louder|thicker|older|warmer|hotter|faster|better|later) than|tops?|topped|pass(?:es|ed)?)$/;
const unders =
  /\b(?:under|below|beneath|(?:less|lower|fewer|smaller|shorter|narrower|lighter|quieter|thinner|younger|colder|cooler|slower|worse|earlier) than|short of)$/;
const atLeasts = /\b(?:at least|reach(?:es|ed|ing)?|hits?|attain(?:s|ed)?|no (?:less|fewer|lower) than)$/;
const atMosts = /\b(?:at most|up to|no (?:more|higher|greater) than)$/;

const fillers = /(?:\s+(?:a|an|the|even|level|mark|value|total|of|threshold|(?:\w+ )?lines? (?:at|of)|[$€£]))+$/;

/** On which side of the number the text puts things: by the words right before it. */
const sideOf = (clause: Clause, number: NumberIn): { side: Side; word: string } | undefined => {
  const { text, start, tokens } = clause.sentence;
  const from = (tokens[clause.from]?.start ?? start) - start;
  const before = text
    .slice(from, number.start - start)
    .toLowerCase()
    .trimEnd()
    .replace(/[$€£]$/, '')
    .trimEnd()
    .replace(fillers, '');
  const table = [
    ['at-most', atMosts],
    ['at-least', atLeasts],
    ['over', overs],
    ['under', unders],
  ] as const;
  for (const [side, pattern] of table) {
    const word = pattern.exec(before)?.[0];
    if (word !== undefined && !/\bby$/.test(before)) return { side, word };
  }
  return undefined;
};

const lies = (value: number, side: Side, bound: number): boolean =>
  side === 'over'
    ? value > bound
    : side === 'under'
      ? value < bound
      : side === 'at-least'
        ? value >= bound
        : value <= bound;

const isHigh = (side: Side): boolean => side === 'over' || side === 'at-least';

/** Rows about the names before and behind the word, one division after the other. */
const rowsAbout = (world: World, names: readonly Mention[]): Valued[] => {
  const groups = new Map<string, Mention[]>();
  for (const name of names) {
    const dimension = dimensionOf(world, name) ?? 'none';
    groups.set(dimension, [...(groups.get(dimension) ?? []), name]);
  }
  const rows = world.rows
    .filter(hasValue)
    .filter((row) => [...groups.values()].every((list) => list.some((name) => matchesRow(row, name))));
  const main = rows.filter((row) => row.plot === world.plots.find((plot) => plot.rows.some(hasValue))?.id);
  return main.length > 0 ? main : rows;
};

/** The whole of what a box or an interval covers, unless the text speaks of its middle. */
const extent = (clause: Clause, row: Row, high: boolean): number | undefined =>
  clause.mentions.some((mention) => hasSense(mention, 'median', 'mean'))
    ? row.value
    : high
      ? (row.high ?? row.value)
      : (row.low ?? row.value);

/** Shares of a pie or of a column in percent, where the number is a share and the figure's own numbers are none. */
const asShares = (world: World, rows: readonly Valued[], number: NumberIn): readonly number[] | undefined => {
  if (number.unit !== 'percent' && number.unit !== 'fraction') return undefined;
  const plot = rows[0] && plotOf(world, rows[0]);
  if (!plot || plot.measure?.unit === '%') return undefined;
  if (plot.form !== 'pie' && plot.arrangement !== 'stacked') return undefined;
  return rows.map((row) => {
    const whole = plot.rows.filter((other) => plot.form === 'pie' || other.category === row.category).filter(hasValue);
    return (row.value / sumOf(whole.map((other) => other.value))) * 100;
  });
};

type Quantity = 'none' | 'all' | 'some' | 'most' | number;

interface Quantified {
  readonly quantity: Quantity | undefined;
  readonly used: readonly Mention[];
}

const nobody = /\b(?:no|none|nobody|nothing|nowhere|no one|never|neither|nor|not (?:a single|one|any))\b/i;

/** How many of the things the clause says it of: by a word, or by a count before the noun. */
const quantityOf = (clause: Clause, number: NumberIn, denied: boolean): Quantified => {
  const { tokens, text, start } = clause.sentence;
  const before = (other: Mention): boolean => other.to <= number.from;
  const from = (tokens[clause.from]?.start ?? start) - start;
  const lead = text
    .slice(from, number.start - start)
    .replace(/\bno (?:more|less|fewer|lower|higher|greater) than\b|\bat (?:least|most)\b/gi, '');
  const names = clause.mentions.filter((other) => other.type === 'name' && before(other));
  // A part that is called "No" denies nothing.
  const spoken = names.reduce(
    (line, name) => line.replace(text.slice(name.start - start, name.end - start), ' '),
    lead,
  );
  if (nobody.test(spoken) || denied) return { quantity: 'none', used: [] };
  const word = clause.mentions.find((other) => before(other) && hasSense(other, 'all', 'none', 'most'));
  if (word)
    return { quantity: hasSense(word, 'most') ? 'most' : hasSense(word, 'none') ? 'none' : 'all', used: [word] };
  if (/\b(?:always|throughout|everywhere)\b/i.test(spoken)) return { quantity: 'all', used: [] };
  const count = clause.mentions.find(
    (other): other is NumberIn =>
      other.type === 'number' &&
      !other.used &&
      other !== number &&
      before(other) &&
      other.unit === 'plain' &&
      Number.isInteger(other.value) &&
      other.value < 1000,
  );
  const isCount =
    count !== undefined &&
    !/^(?:in|at|by|from|since|until|to)$/.test(tokens[count.from - 1]?.lower ?? '') &&
    (count.inWords || clause.from + 3 >= count.from);
  if (isCount) return { quantity: count.value, used: [count] };
  return { quantity: undefined, used: [] };
};

const holdsFor = (values: readonly boolean[], places: number, quantity: Quantity, single: boolean): boolean => {
  const hits = values.filter(Boolean).length;
  if (quantity === 'none') return hits === 0;
  if (quantity === 'all') return hits === values.length;
  if (quantity === 'most') return hits * 2 > values.length;
  if (quantity === 'some') return single ? hits === values.length : hits > 0;
  return hits === quantity || places === quantity;
};

/** "Only one student got more than 90": observations of a histogram beyond an edge of its bins. */
const inBins = (number: NumberIn, side: Side, quantified: Quantified, world: World): Finding | undefined => {
  const plot = world.plots.find((one) => one.form === 'histogram');
  const bins = plot && binEdges(plot);
  if (!plot || !bins || !bins.some(({ low, high }) => low === number.value || high === number.value)) return undefined;
  const beyond = bins.filter(({ low, high }) => (isHigh(side) ? low >= number.value : high <= number.value));
  const count = sumOf(beyond.map(({ row }) => row.value ?? 0));
  const { quantity, used } = quantified;
  if (quantity !== 'none' && typeof quantity !== 'number') return undefined;
  return finding(
    [number, ...used],
    count === (quantity === 'none' ? 0 : quantity),
    `${String(quantity)} ${side} ${number.value}`,
    count,
    factsOfRows(
      world,
      beyond.map(({ row }) => row),
    ),
  );
};

const judge = (clause: Clause, number: NumberIn, whole: World): Finding | undefined => {
  const found = sideOf(clause, number);
  const counts = clause.mentions.some(
    (other) => other.type === 'kind' && other.from >= number.to && other.from - number.to <= 1,
  );
  if (!found || counts || (number.inWords && number.value <= 1 && number.unit === 'plain')) return undefined;
  const { side } = found;
  const denied = isDenied(clause, number) && !/^(?:no|at)\b/.test(found.word);
  const quantified = quantityOf(clause, number, denied);
  const binned = inBins(number, side, quantified, whole);
  if (binned) return binned;
  const world = quantityWorld(clause, whole);
  const names = clause.mentions.filter(
    (other) =>
      isEntity(other) &&
      !clause.scope.includes(other) &&
      dimensionOf(world, other) !== undefined &&
      other !== (number as Mention),
  );
  const subject = names.length > 0 || quantified.quantity !== undefined ? names : [];
  const only = clause.mentions.some((other) => hasSense(other, 'only') && other.to <= number.from);
  const quantity = quantified.quantity ?? (names.length > 0 ? 'some' : undefined);
  if (quantity === undefined) return undefined;
  if (quantity === 'some' && clause.mentions.some((other) => hasSense(other, 'total'))) return undefined;
  const listed = typeof quantity === 'number' && subject.length === quantity;
  const scope = [...clause.scope].filter((other) => dimensionOf(world, other) !== undefined);
  const own = rowsAbout(world, [
    ...(typeof quantity === 'number' && !listed ? namesOfOther(world, subject) : subject),
    ...scope,
  ]);
  if (own.length === 0 || (plotOf(world, own[0] as Row)?.form === 'histogram' && typeof quantity !== 'number'))
    return undefined;
  const high = isHigh(side) === (quantity !== 'all');
  const bound = boundIn(number, world, own);
  const shares = asShares(world, own, number);
  const value = (row: Valued, index: number): number => shares?.[index] ?? extent(clause, row, high) ?? row.value;
  const over = own.map((row, index) => lies(value(row, index), side, bound));
  const places = new Set(own.filter((_, index) => over[index]).map((row) => row.category)).size;
  const mean = sumOf(own.map(value)) / own.length;
  const stacked = plotOf(world, own[0] as Row)?.arrangement === 'stacked';
  const total = stacked ? sumOf(own.map(value)) : mean;
  const single = own.length === 1 || subject.length > 1;
  let ok: boolean;
  if (only && subject.length > 0 && (quantified.quantity === undefined || listed)) {
    const rest = rowsAbout(world, scope).filter((row) => !own.includes(row));
    ok = over.every(Boolean) && rest.every((row) => !lies(extent(clause, row, high) ?? row.value, side, bound));
  } else if (listed) ok = over.every(Boolean);
  else
    ok =
      holdsFor(over, places, quantity, single) ||
      (quantity === 'some' &&
        own.length > 1 &&
        subject.length === 1 &&
        [mean, total].some((all) => lies(all, side, bound)));
  return finding(
    [number, ...subject.filter((other) => other.from >= clause.from), ...quantified.used],
    ok,
    `${quantity} ${side} ${number.value}`,
    `${over.filter(Boolean).length} of ${own.length}`,
    factsOfRows(world, own.filter((_, index) => over[index]).length > 0 ? own.filter((_, index) => over[index]) : own),
  );
};

/** Of the names beside a count, those that only say where is counted: "on Monday, two meals sold over 50". */
const namesOfOther = (world: World, names: readonly Mention[]): readonly Mention[] =>
  new Set(names.map((name) => dimensionOf(world, name))).size === 1 && names.length === 1 ? names : [];

/** The number in what the figure prints: "half" is 50 where percent are shown. */
const boundIn = (number: NumberIn, world: World, rows: readonly Valued[]): number => {
  const measure = measureOf(world, rows[0]);
  if (number.unit === 'fraction') return number.value * 100;
  if (number.unit === 'percent' && measure !== undefined && measure.unit !== '%' && measure.high <= 1.5)
    return number.value / 100;
  const unit = measure?.unit ?? '';
  if (number.value >= 1000 && /thousand|\bk\b|000/i.test(unit)) return number.value / 1e3;
  return number.value >= 1e5 && /million/i.test(unit) ? number.value / 1e6 : number.value;
};

/** "No value exceeds 40", "three of them are above 60", "only A and B stay below 20", "every bar reaches 10". */
export const boundRule: Rule = (clause, world) =>
  clause.mentions.flatMap((mention) => {
    if (
      mention.type !== 'number' ||
      mention.used ||
      (mention.unit !== 'plain' && mention.unit !== 'percent' && mention.unit !== 'fraction')
    )
      return [];
    const result = judge(clause, mention, world);
    return result ? [result] : [];
  });
