import { unitName } from '../language/unit.js';
import { knownUnit } from '../language/unit-family.js';
import type { Row } from '../reading/reading.js';
import type { NumberIn } from './bound-words.js';
import { hasSense, isEntity, type Clause } from './clause.js';
import { isMeasured } from './countable.js';
import type { Mention, MentionOf } from './mention.js';
import { dimensionOf, hasValue, matchesRow, plotOf, type Valued } from './query.js';
import type { World } from './world.js';

/** Rows about the names before and behind the word, one division after the other. */
export const rowsAbout = (world: World, names: readonly Mention[]): Valued[] => {
  const groups = new Map<string, Mention[]>();
  for (const name of names) {
    const dimension = dimensionOf(world, name) ?? 'none';
    groups.set(dimension, [...(groups.get(dimension) ?? []), name]);
  }
  const rows = world.rows
    .filter(hasValue)
    .filter((row) => [...groups.values()].every((list) => list.some((name) => matchesRow(row, name))));
  const first = world.plots.find((plot) => plot.rows.some(hasValue));
  const main = rows.filter((row) => row.plot === first?.id || plotOf(world, row)?.form === first?.form);
  return main.length > 0 ? main : rows;
};

/** The whole of what a box or an interval covers, unless the text speaks of its middle, or of a bar with an interval on it. */
export const extent = (clause: Clause, row: Row, high: boolean, world: World): number | undefined => {
  const middle =
    clause.mentions.some((mention) => hasSense(mention, 'median', 'mean')) ||
    /\bestimates?\b/i.test(clause.sentence.text) ||
    (plotOf(world, row)?.form === 'bar' && !/\b(?:error|whisker|interval|limit)/i.test(clause.sentence.text));
  if (middle) return row.value;
  return high ? (row.high ?? row.value) : (row.low ?? row.value);
};

/** Of a box, its middle, an edge or a whisker may be meant: any of them on that side will do. */
export const parts = (clause: Clause, row: Row, high: boolean, world: World): readonly (number | undefined)[] =>
  plotOf(world, row)?.form === 'box' && !/\b(?:whisker|median|outlier|extreme)/i.test(clause.sentence.text)
    ? [row.value, high ? row.to : row.from, high ? row.high : row.low]
    : [];

/** "Two of the lines end above 20": where each course ends, or begins. */
export const atEnds = (clause: Clause, number: NumberIn, rows: Valued[], world: World): Valued[] => {
  const { tokens } = clause.sentence;
  const words = tokens.slice(Math.max(clause.from, number.from - 4), number.from).map(({ lower }) => lower);
  const last = words.some((word) => /^(?:ends?|ended|finish(?:es|ed)?)$/.test(word));
  const first = words.some((word) => /^(?:starts?|started|begins?|began)$/.test(word));
  const plot = rows[0] && plotOf(world, rows[0]);
  if (last === first || (plot?.form !== 'line' && plot?.form !== 'area')) return rows;
  const labels = plot.category?.labels ?? [];
  const own = rows.filter((row) => row.category === (last ? labels.at(-1) : labels[0]));
  return own.length > 0 ? own : rows;
};

/** "above 5, and March comes close": named after the statement, and no part of it. */
export const isApart = ({ sentence: { tokens, mentions } }: Clause, number: NumberIn, name: Mention): boolean =>
  name.from >= number.to &&
  (tokens.slice(number.to, name.from).some(({ lower }) => /^(?:[,;:(]|and|but|or)$/.test(lower)) ||
    // "from under 20 in 2009 to over 40 in 2013": the second place has a number of its own.
    mentions.some(
      (other) =>
        other.type === 'number' &&
        other.from >= number.to &&
        other.to <= name.from &&
        tokens.slice(number.to, other.from).some(({ lower }) => lower === 'to'),
    ));

/** "The remaining ones", "after 1998 it varies, but it never exceeds 100": of a part that the clause does not tell. */
export const isOfSome = ({ sentence: { tokens, mentions }, from, to }: Clause, world: World): boolean =>
  tokens.slice(from, to).some(({ lower }) => /^(?:remaining|others?|rest|else)$/.test(lower)) ||
  (from > 0 &&
    mentions.some((other) => other.to <= from && dimensionOf(world, other) === 'category') &&
    mentions.every((other) => other.from < from || other.to > to || dimensionOf(world, other) !== 'category'));

/** A participle that goes on about the subject of the clause before, which nothing in the figure is called by. */
export const isOfUnnamed = ({ sentence: { tokens, mentions }, from, inherited }: Clause): boolean => {
  const at = tokens.slice(from, from + 4).findIndex(({ lower }) => /^(?:never|not|without|hardly)$/.test(lower));
  return (
    from > 0 &&
    at >= 0 &&
    tokens[from + at + 1]?.lower.endsWith('ing') === true &&
    inherited.length === 0 &&
    !mentions.some((one) => isEntity(one) && one.to <= from)
  );
};

/** "City hotels had a steady trade: occupancy never fell below half": of what stands before the colon. */
const isOfHead = ({ sentence: { tokens, mentions }, from }: Clause, world: World): boolean => {
  const colon = tokens.findIndex(({ text }) => text === ':');
  return (
    colon > 0 &&
    from >= colon &&
    mentions.some((one) => isEntity(one) && one.to <= colon && dimensionOf(world, one) !== undefined)
  );
};

/** What the number bounds is told elsewhere in the sentence. */
/** "The row for A is bright, since all its values lie above 78": of what an earlier part of the sentence names. */
const isOfOwner = ({ sentence: { tokens, mentions }, from, to }: Clause, world: World): boolean =>
  tokens.slice(from, to).some(({ lower }) => /^(?:its|their)$/.test(lower)) &&
  mentions.some((one) => one.to <= from && isEntity(one) && dimensionOf(world, one) !== undefined);

export const isOfAnother = (clause: Clause, world: World): boolean =>
  isOfUnnamed(clause) || isOfFirst(clause) || isOfHead(clause, world) || isOfOwner(clause, world);

/** "just under 40", "a little above 7": on that side, and close. */
export const isSlightly = ({ sentence: { text, start } }: Clause, number: NumberIn): boolean =>
  /\b(?:just|slightly|barely|marginally|a (?:little|bit|touch|shade)|shortly) (?:\w+ than|over|above|under|below|short of)(?: an?| the)? \W?$/i.test(
    text.slice(0, number.start - start),
  );

export const stretches =
  /^(?:(?:milli|micro)?seconds?|minutes?|hours?|days?|nights?|weeks?|months?|quarters?|years?|decades?|centuries|epochs?|iterations?|rounds?|trials?|steps?|generations?|sessions?|semesters?|seasons?|terms?|ms|s|min|h)$/;

/** "From 3.1 over 4.4 and 5.8 to 6.3": by way of it. */
const isByWay = ({ sentence: { tokens, mentions } }: Clause, number: NumberIn): boolean =>
  tokens[number.from - 1]?.lower === 'over' &&
  mentions.some(
    ({ type, from, to }) =>
      type === 'number' && to < number.from && number.from - from < 12 && tokens[from - 1]?.lower === 'from',
  );

/**
 * "nearly vanishes above 60", of a density that comes to 0.05 over incomes up to 120: far beyond all that is measured, and
 * a place along the axis.
 */
export const isAlongAxis = ({ unit, value }: NumberIn, { plots }: World): boolean =>
  unit === 'plain' &&
  plots.length > 0 &&
  plots.every(
    ({ form, measure }) => (form === 'line' || form === 'area') && measure !== undefined && value > measure.high * 2,
  ) &&
  plots.some(({ x }) => x !== undefined && value >= x.low && value <= x.high);

/** "under four conditions", "over ten weeks": so many of what no scale measures. */
export const isCircumstance = (clause: Clause, number: NumberIn, world: World): boolean => {
  const { tokens } = clause.sentence;
  if (isByWay(clause, number) || isAlongAxis(number, world)) return true;
  const next = tokens[number.to];
  // "over the 70 years shown".
  const isDefinite = /^(?:the|these|those|its|past|last|next|first)$/.test(tokens[number.from - 1]?.lower ?? '');
  if (isDefinite && tokens[number.from - 2]?.lower === 'over' && stretches.test(next?.lower ?? '')) return true;
  // "four neurons over 5 seconds", "sales over 12 months": for how long.
  if (
    tokens[number.from - 1]?.lower === 'over' &&
    /^(?:NOUN|PROPN|ADJ|NUM)$/.test(tokens[number.from - 2]?.pos ?? '') &&
    stretches.test(next?.lower ?? '')
  )
    return true;
  return (
    /^(?:under|over)$/.test(tokens[number.from - 1]?.lower ?? '') &&
    number.inWords &&
    number.unit === 'plain' &&
    next?.kind === 'word' &&
    /[^s]s$/.test(next.lower) &&
    knownUnit(next.norm) === undefined &&
    unitName(next.lower) === undefined &&
    !isMeasured(world, next.norm)
  );
};

/** Of the names beside a count, those that only say where is counted: "on Monday, two meals sold over 50". */
export const namesOfOther = (world: World, names: readonly Mention[]): readonly Mention[] =>
  new Set(names.map((name) => dimensionOf(world, name))).size === 1 && names.length === 1 ? names : [];

/** "Between these two lie more than 1.1 degrees": how far they are apart. */
export const isDistance = ({ sentence: { text, start } }: Clause, { start: at }: Mention): boolean =>
  /\bbetween (?:these|those|the|both|them)\b[^,;.]*\b(?:lies?|lay|is|are|were) [^,;.]*$/i.test(
    text.slice(0, at - start),
  );

/** "Nearly all of the area, more than 85 percent, belongs to …", "only A has 45, B also exceeds 40". */
export const isRestated = ({ sentence: { text, start } }: Clause, { start: at, end }: Mention): boolean =>
  (/\b(?:all|most|half|majority|part|share|bulk)\b[^,;]*, [^,;]*$/i.test(text.slice(0, at - start)) &&
    /^[^,;]{0,20},/.test(text.slice(end - start))) ||
  /\bonly\b.*\balso\b [^,;]*$/i.test(text.slice(0, at - start));

/** "Bars above 30 are green": which bars are meant, and no statement of its own. */
export const isRestriction = (
  { sentence: { tokens, mentions } }: Clause,
  number: Mention & MentionOf<'number'>,
): boolean =>
  // "the top three features": how many of them.
  (number.inWords && /^tops?$/.test(tokens[number.from - 1]?.lower ?? '')) ||
  // "266 books were lent over the five weekdays": during them.
  (number.inWords && tokens[number.from - 1]?.lower === 'the' && tokens[number.from - 2]?.lower === 'over') ||
  (/^(?:is|are|was|were|appear|appears)$/.test(tokens[number.to]?.lower ?? '') &&
    mentions.some((one) => one.type === 'colour' && one.from > number.to));

/** "Tablets, the orange strip at the top, never exceed 7%": of whom the sentence began with. */
const isOfFirst = ({ sentence: { mentions, text }, from, scope }: Clause): boolean =>
  scope.length === 0 && /\bnever\b/i.test(text) && mentions.some((one) => isEntity(one) && one.to <= from + 1);
