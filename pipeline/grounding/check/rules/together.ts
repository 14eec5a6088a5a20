import { hasSense } from '../clause.js';
import type { Mention } from '../mention.js';
import { dimensionOf, matchesRow, type Valued } from '../query.js';
import { scoped } from '../ranking.js';
import type { Question } from '../superlative-answer.js';

interface Answer {
  readonly ok: boolean;
  readonly actual: readonly Valued[];
}

const joint = /^(?:,|and|&|as|well|in|on|at|for|the)$/;

const isList = (places: readonly Mention[], tokens: Question['clause']['sentence']['tokens']): boolean =>
  places.every((place, index) => {
    const next = places[index + 1];
    return next === undefined || tokens.slice(place.to, next.from).every(({ lower }) => joint.test(lower));
  });

/** "A has the best score on X, Y and Z": the places of a list behind the superlative, for one that stands before it. */
const placesOfOne = ({ clause, world, mention }: Question, subject: readonly Mention[]): readonly Mention[] => {
  const { tokens } = clause.sentence;
  const [one, ...others] = subject.filter(({ to }) => to <= mention.from);
  const places = subject.filter(({ from }) => from >= mention.to);
  return one !== undefined &&
    others.length === 0 &&
    places.length > 1 &&
    isList(places, tokens) &&
    tokens[mention.from - 1]?.lower === 'the' &&
    dimensionOf(world, one) === 'series' &&
    places.every((place) => dimensionOf(world, place) === 'category')
    ? places
    : [];
};

/** "On A and B the fewest come in C": the places of a list before the superlative, for one that stands behind it. */
const placesBefore = ({ clause, world, mention }: Question, subject: readonly Mention[]): readonly Mention[] => {
  const places = subject.filter(({ to }) => to <= mention.from);
  const rest = subject.filter(({ from }) => from >= mention.to);
  const [side, ...sides] = new Set(places.map((place) => dimensionOf(world, place)));
  const { tokens } = clause.sentence;
  return places.length > 1 &&
    rest.length === 1 &&
    sides.length === 0 &&
    rest.every((one) => dimensionOf(world, one) !== side) &&
    /^(?:on|in|at|for|during|among)$/.test(tokens[(places[0]?.from ?? 0) - 1]?.lower ?? '') &&
    isList(places, tokens)
    ? places
    : [];
};

/** Whether those named have the most of all at a place. */
const bestAt = ({ clause, world, sign, rank }: Question, named: readonly Mention[], place: Mention): Answer => {
  const rows = scoped(world, [...clause.scope, place]).toSorted((a, b) => (b.value - a.value) * sign);
  const best = rows.filter(({ value }) => value === rows[rank - 1]?.value);
  return { ok: best.some((row) => named.every((one) => matchesRow(row, one))), actual: best };
};

/** "A and B both peak in July". */
const peaksOfSeveral = ({ clause, world, mention }: Question, subject: readonly Mention[]): readonly Mention[] => {
  const both = clause.sentence.tokens.some(({ lower }) => /^(?:both|each|all)$/.test(lower));
  if (!both || !hasSense(mention, 'peak', 'trough')) return [];
  return (
    (['series', 'category'] as const)
      .map((side) => subject.filter((other) => dimensionOf(world, other) === side))
      .find((list) => list.length > 1) ?? []
  );
};

/** What is told of several at once: each of them for itself, by `answer`; undefined where no two are told together. */
export const together = (
  asked: Question,
  subject: readonly Mention[],
  answer: (own: readonly Mention[]) => Answer,
): Answer | undefined => {
  const own = placesOfOne(asked, subject);
  const places = own.length > 0 ? own : placesBefore(asked, subject);
  const several = places.length > 0 ? places : peaksOfSeveral(asked, subject);
  const rest = subject.filter((other) => !several.includes(other));
  if (several.length === 0 || rest.length === 0) return undefined;
  const each = several.map((one) => (places.length > 0 ? bestAt(asked, rest, one) : answer([one, ...rest])));
  return { ok: each.every(({ ok }) => ok), actual: each.flatMap(({ actual }) => actual) };
};
