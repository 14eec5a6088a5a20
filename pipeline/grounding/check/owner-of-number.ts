import type { Row } from '../reading/reading.js';
import { isEntity, type Clause } from './clause.js';
import type { Mention } from './mention.js';
import type { NumberIn } from './named-rows.js';
import { dimensionOf, matchesRow } from './query.js';
import type { World } from './world.js';

const joined = (clause: Clause, a: Mention, b: Mention): boolean => {
  const between = clause.sentence.tokens.slice(a.to, b.from);
  return between.some(({ lower }) => /^(?:,|and|&)$/.test(lower)) && between.length <= 4;
};

/** The longest run of mentions with hardly more than commas and an "and" between. */
const runIn = <One extends Mention>(clause: Clause, mentions: readonly One[]): readonly One[] => {
  let [best, run]: [One[], One[]] = [[], []];
  for (const one of mentions) {
    const last = run.at(-1);
    run = last && joined(clause, last, one) ? [...run, one] : [one];
    if (run.length > best.length) best = run;
  }
  return best;
};

/** "17, 27 and 20 for North, South and East", "medians of 17, 27 and 20": the row of each number, in their order. */
export const listed = (
  clause: Clause,
  numbers: readonly NumberIn[],
  rows: readonly Row[],
): ReadonlyMap<NumberIn, readonly Row[]> => {
  const run = runIn(clause, numbers);
  if (run.length < 2) return new Map();
  const isName = (one: Mention): boolean => isEntity(one) && rows.some((row) => matchesRow(row, one));
  const named = clause.sentence.mentions.filter(isName);
  // "North 17, South 27": each number has its name beside it.
  if (named.some(({ from }) => from >= (run[0]?.to ?? 0) && from < (run.at(-1)?.from ?? 0))) return new Map();
  const names = runIn(clause, named);
  return new Map(
    run.map((number, index) => {
      const name = names.length === run.length ? names[index] : undefined;
      const order = named.length === 0 && rows.length === run.length ? rows[index] : undefined;
      return [number, name ? rows.filter((row) => matchesRow(row, name)) : order ? [order] : []];
    }),
  );
};

/** The rows of the group that a number is about; nothing where it may be about several. */
export const ownerOf = (clause: Clause, number: NumberIn, rows: readonly Row[], world: World): readonly Row[] => {
  const names = clause.sentence.mentions.filter((one) => isEntity(one) && rows.some((row) => matchesRow(row, one)));
  const { tokens } = clause.sentence;
  const numbers = clause.sentence.mentions.filter((one) => one.type === 'number' && one.unit !== 'ordinal');
  const isBetween = (from: number, to: number): boolean => numbers.some((one) => one.from >= from && one.to <= to);
  const next = names.find(({ from }) => from >= number.to);
  const linked =
    next !== undefined &&
    next.from - number.to <= 4 &&
    !isBetween(number.to, next.from) &&
    tokens.slice(number.to, next.from).some(({ lower }) => /^(?:for|in|of|under|with)$/.test(lower)) &&
    !tokens.slice(number.to, next.from).some(({ lower }) => /^(?:[,;.]|and|while|whereas|but)$/.test(lower));
  const before = names.filter(({ to }) => to <= number.from);
  const own = linked
    ? [next, ...before.filter((one) => dimensionOf(world, one) !== dimensionOf(world, next)).slice(-1)]
    : lastOf(before, world);
  const chosen =
    own.length > 0
      ? own
      : [...clause.scope, ...clause.inherited].filter((one) => rows.some((row) => matchesRow(row, one)));
  return chosen.length === 0 ? [] : rows.filter((row) => chosen.every((one) => matchesRow(row, one)));
};

/** The last name of each division. */
const lastOf = (names: readonly Mention[], world: World): Mention[] => {
  const last = new Map(names.map((one) => [dimensionOf(world, one), one]));
  return [...last.values()];
};
