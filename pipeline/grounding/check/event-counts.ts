import { allMatches } from '../all-matches.js';
import { countOf } from './number-words.js';
import type { Plot, Row } from '../reading/reading.js';
import { isEntity, type Clause } from './clause.js';
import { finding } from './finding.js';
import type { Finding, Mention, MentionOf } from './mention.js';
import { agrees, dimensionOf, factsOfRows, hasValue, matchesRow } from './query.js';
import type { Token } from './token.js';
import type { World } from './world.js';

type NumberIn = Mention & MentionOf<'number'>;

/** The plot of strokes in rows, one for each event, where the figure is one. */
export const eventPlot = ({ plots }: World): Plot | undefined => plots.find(({ drawn }) => drawn === 'events');

const eventNoun =
  /^(?:events?|spikes?|lines?|ticks?|marks?|strokes?|dashes|firings?|occurrences?|observations?|points?|pulses?|entries|times?|visits?|arrivals?|detections?|instances?|activations?|records?|bars?|segments?|hits?|calls?|clicks?|actions?)$/;
const having =
  /^(?:has|have|had|shows?|contains?|includes?|with|records?|recorded|fires?|fired|features?|holds?|sees)$/;

const isWhole = (mention: Mention): mention is NumberIn =>
  mention.type === 'number' &&
  (mention.unit === 'plain' || mention.unit === 'factor') &&
  Number.isInteger(mention.value) &&
  mention.value >= 0;

/** What a number counts is an event: "five red spikes", "7 events"; or nothing else is said: "Neuron B has 3". */
const countsEvents = (tokens: readonly Token[], number: NumberIn): boolean => {
  // "fires seven times"
  if (number.unit === 'factor' && /^times$/.test(tokens[number.to - 1]?.lower ?? ''))
    return !/^(?:as|more|the|that)$/.test(tokens[number.to]?.lower ?? '');
  const behind = tokens.slice(number.to, number.to + 4);
  const stop = behind.findIndex(({ lower }) =>
    /^(?:[,.;:)]|and|for|in|of|at|on|to|over|from|by|while|whereas)$/.test(lower),
  );
  const said = stop < 0 ? behind : behind.slice(0, stop);
  if (said.some(({ lower }) => eventNoun.test(lower))) return true;
  const before = tokens[number.from - 1]?.lower ?? '';
  const alone =
    having.test(before) ||
    (/^(?:only|just|exactly)$/.test(before) && having.test(tokens[number.from - 2]?.lower ?? ''));
  return said.length === 0 && alone && !/^(?:at|to|of)$/.test(behind[0]?.lower ?? '');
};

const rowOf = (world: World, mention: Mention): boolean =>
  isEntity(mention) && dimensionOf(world, mention) === 'category';

/** Whose events are counted: who was named last, or comes next with "for", "of" or "in". */
const ownerOf = (clause: Clause, number: NumberIn, world: World): Mention | undefined => {
  const { tokens, mentions } = clause.sentence;
  const names = mentions.filter((mention) => rowOf(world, mention));
  const numbers = mentions.filter(isWhole);
  const next = names.find(({ from }) => from >= number.to);
  const linked =
    next !== undefined &&
    !numbers.some(({ from }) => from >= number.to && from < next.from) &&
    /^(?:for|of|in|by|from|on|belong|belongs)$/.test(
      tokens[next.from - 1]?.lower === 'the'
        ? (tokens[next.from - 2]?.lower ?? '')
        : (tokens[next.from - 1]?.lower ?? ''),
    );
  const last = names.findLast(({ to }) => to <= number.from);
  const isLast = last !== undefined && !numbers.some(({ from, to }) => from >= last.to && to <= number.from);
  return linked && !(isLast && having.test(tokens[number.from - 1]?.lower ?? '')) ? next : isLast ? last : undefined;
};

const fits = ({ value, precision }: NumberIn, count: number): boolean =>
  precision === 'about'
    ? Math.abs(count - value) <= 1
    : precision === 'over'
      ? count > value
      : precision === 'under'
        ? count < value
        : precision === 'at-least'
          ? count >= value
          : precision === 'at-most'
            ? count <= value
            : count === value;

/** "Neuron A has 5 spikes, Neuron B has 3", "nineteen events in total". */
const counts = (clause: Clause, plot: Plot, world: World): Finding[] => {
  const labels = plot.category?.labels ?? [];
  return clause.mentions.flatMap((number): Finding[] => {
    if (number.used || !isWhole(number) || !countsEvents(clause.sentence.tokens, number)) return [];
    const owner = ownerOf(clause, number, world);
    const own = owner ? plot.rows.filter((row) => matchesRow(row, owner)) : [];
    if (owner && own.length > 0) {
      const ok = fits(number, own.length);
      const found = finding([owner, number], ok, number.value, own.length, factsOfRows(world, own));
      owner.used = false;
      return [{ ...found, firm: true }];
    }
    const each = labels.map((label) => plot.rows.filter((row) => row.category === label).length);
    // "four lines of events", "the two rows": as many as there are rows.
    const all = [plot.rows.length, labels.length, plot.series?.labels.length ?? 0, ...each];
    return all.some((count) => fits(number, count)) ? [finding([number], true, number.value, number.value)] : [];
  });
};

const near = (number: NumberIn, rows: readonly Row[], plot: Plot): boolean =>
  rows.filter(hasValue).some((row) => agrees({ ...number, precision: 'plain' }, row.value, plot.measure));

/**
 * The numbers of a list that are no place of an event. A list of all of them has one for each: 16 beside 15 may lie near
 * one event, and stands for another.
 */
const astray = (numbers: readonly NumberIn[], rows: readonly Row[], plot: Plot): readonly NumberIn[] => {
  if (numbers.length !== rows.length) return numbers.filter((number) => !near(number, rows, plot));
  const inOrder = rows.filter(hasValue).toSorted((one, other) => one.value - other.value);
  return numbers
    .toSorted((one, other) => one.value - other.value)
    .filter((number, at) => !near(number, inOrder.slice(at, at + 1), plot));
};

/** "Spikes of Neuron B occur at 0.9, 1.5 and 3.6": each number of the list is a place of one of its events. */
const places = (clause: Clause, plot: Plot, world: World): Finding[] => {
  const { tokens } = clause.sentence;
  const numbers = clause.mentions.filter((one): one is NumberIn => one.type === 'number' && !one.used);
  const [first] = numbers;
  const owner = clause.sentence.mentions.findLast(
    (one) => rowOf(world, one) && first !== undefined && one.to <= first.from,
  );
  if (!first || !owner || numbers.length < 2) return [];
  const own = plot.rows.filter((row) => matchesRow(row, owner));
  const between = tokens.slice(owner.to, first.from);
  const listed = numbers.every((number, index) => {
    const before = numbers[index - 1];
    return (
      !before ||
      tokens.slice(before.to, number.from).every(({ lower }) => /^(?:,|and|&|s|seconds?|\w{1,3})$/.test(lower))
    );
  });
  if (!listed || own.length === 0 || !between.some(({ lower }) => /^(?:at|[:([]|times?)$/.test(lower))) return [];
  const strays = astray(numbers, own, plot);
  const [wrong] = strays;
  // Where hardly one fits, the list tells something else.
  if (strays.length * 2 > numbers.length) return [];
  const found = finding(
    [owner, ...numbers],
    wrong === undefined,
    wrong?.value ?? numbers.map(({ value }) => value).join(', '),
    own.map(({ value }) => value).join(', '),
    factsOfRows(world, own),
  );
  owner.used = false;
  return [{ ...found, firm: true }];
};

const stretch =
  /\b(no|one|two|three|four|five|six|seven|eight|nine|ten|\d+) (?:(?:\p{L}+) ){0,2}?(\p{L}+)(?: (?:\p{L}+)){0,3}? (?:between|from) (?:about )?(\d+(?:\.\d+)?)\D{0,12}? (?:and|to) (\d+(?:\.\d+)?)/giu;

/** "no calls between 10 and 14 hours", "three of them between 12 and 14": so many of a row lie there. */
const within = (clause: Clause, plot: Plot, world: World): Finding[] => {
  const { text, start, mentions } = clause.sentence;
  const first = (clause.sentence.tokens[clause.from]?.start ?? start) - start;
  const last = (clause.sentence.tokens[clause.to - 1]?.end ?? start) - start;
  return allMatches(text, stretch)
    .filter(({ index }) => index >= first && index < last)
    .flatMap((match): Finding[] => {
      const [all, few = '', , low = '', high = ''] = match;
      const owner = mentions.findLast((one) => rowOf(world, one) && one.start - start < match.index + all.length);
      const own = owner ? plot.rows.filter((row) => matchesRow(row, owner)) : plot.rows;
      const values = own.filter(hasValue).map(({ value }) => value);
      const stated = few.toLowerCase() === 'no' ? 0 : countOf(few);
      const [a, b] = [Number(low), Number(high)];
      const counts = [
        values.filter((value) => value >= a && value <= b).length,
        values.filter((value) => value > a && value < b).length,
      ];
      const [from, to] = [start + match.index, start + match.index + all.length];
      for (const one of mentions) if (one.start >= from && one.end <= to && one !== owner) one.used = true;
      const [count = 0, inner = 0] = counts;
      // What lies on the edge of the stretch is counted or not.
      const ok = stated >= inner && stated <= count;
      return [{ start: from, end: to, ok, stated: all, actual: count, facts: factsOfRows(world, own), firm: true }];
    });
};

const denied =
  /\b(?:(?:did|does|do|was|were|is|are|has|have) not|didn['’]t|doesn['’]t|never|no|none|nobody|nothing)\b[^.;,]{0,40}? (after|before|later than|earlier than|past|until|beyond) (?:about )?(\d+(?:\.\d+)?)/giu;

/** "Carla did not take any call after 16 o'clock": no event of a row lies there. */
const none = (clause: Clause, plot: Plot, world: World): Finding[] => {
  const { text, start, mentions } = clause.sentence;
  if (clause.from > 0 && mentions.some((one) => rowOf(world, one) && one.from < clause.from)) return [];
  return allMatches(text, denied).flatMap((match): Finding[] => {
    const owner = mentions.findLast((one) => rowOf(world, one) && one.start - start < match.index);
    const own = plot.rows.filter((row) => !owner || matchesRow(row, owner)).filter(hasValue);
    const limit = Number(match[2]);
    const isLate = /^(?:after|later|past|beyond)/i.test(match[1] ?? '');
    const wrong = own.filter(({ value }) => (isLate ? value > limit + 1e-9 : value < limit - 1e-9));
    const [from, to] = [owner?.start ?? start + match.index, start + match.index + match[0].length];
    for (const one of mentions) if (one.start >= from && one.end <= to) one.used = true;
    const actual = wrong.length > 0 ? wrong.map(({ value }) => value).join(', ') : null;
    return own.length === 0
      ? []
      : [{ start: from, end: to, ok: wrong.length === 0, stated: match[0], actual, facts: [], firm: true }];
  });
};

/** How many events a row has, and where they lie. */
export const eventFindings = (clause: Clause, world: World): Finding[] => {
  const plot = eventPlot(world);
  return plot
    ? [
        ...none(clause, plot, world),
        ...within(clause, plot, world),
        ...counts(clause, plot, world),
        ...places(clause, plot, world),
      ]
    : [];
};
