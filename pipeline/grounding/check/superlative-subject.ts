import type { Clause } from './clause.js';
import type { Mention } from './mention.js';
import { dimensionOf } from './query.js';
import type { World } from './world.js';

/** Which of the names in a clause a superlative is said of, and which only narrow it. */
export const subsets = (entities: readonly Mention[]): { subject: readonly Mention[]; scope: readonly Mention[] }[] => {
  if (entities.length === 0) return [{ subject: [], scope: [] }];
  const all = [{ subject: entities, scope: [] as readonly Mention[] }];
  if (entities.length === 1) return all;
  return [
    ...all,
    ...entities.map((one) => ({
      subject: [one] as readonly Mention[],
      scope: entities.filter((other) => other !== one),
    })),
  ];
};

/** "X had the lowest wage in 2010": X among all of 2010, not 2010 among X's. */
export const hasSubject = (
  clause: Clause,
  mention: Mention,
  entities: readonly Mention[],
): { subject: readonly Mention[]; scope: readonly Mention[] } | undefined => {
  const { tokens } = clause.sentence;
  const verb = tokens[mention.from - 2]?.lower ?? '';
  const subject = entities.filter((entity) => entity.to <= mention.from);
  const scope = entities.filter((entity) => entity.from >= mention.to);
  if (tokens[mention.from - 1]?.lower !== 'the' || subject.length === 0 || scope.length === 0) return undefined;
  return /^(?:reach|reache|reached|reaches|hit|hits|attained|attains|recorded|records)$/.test(verb)
    ? undefined
    : { subject, scope };
};

/**
 * Where the grammar leaves no choice: "the busiest time is Tuesday afternoon" names one place of all, "the most pasta
 * was sold on Monday" a day for pasta, "X is highest among Y" a Y for X.
 */
export const dividedBy = (
  clause: Clause,
  mention: Mention,
  entities: readonly Mention[],
): { subject: readonly Mention[]; scope: readonly Mention[] } | undefined => {
  const { tokens } = clause.sentence;
  const words = (from: number, to: number): string[] => tokens.slice(from, to).map((token) => token.lower);
  const [first, last] = [entities[0], entities.at(-1)];
  if (!first || !last || entities.length < 2) return undefined;
  const after = entities.filter((entity) => entity.from >= mention.to);
  if (after.length === entities.length) {
    const lead = words(mention.to, first.from);
    const linked = lead.some((word) => /^(?:is|was|are|were)$/.test(word));
    const between = words(first.to, last.from);
    if (linked && !lead.includes('of') && between.length === 0) return { subject: entities, scope: [] };
    if (
      first.from === mention.to &&
      entities.length === 2 &&
      between.some((word) => /^(?:is|was|were|on|in|at)$/.test(word))
    )
      return { subject: [last], scope: [first] };
  }
  if (after.length === 1 && entities.length === 2 && words(mention.to, after[0]?.from ?? 0).includes('among'))
    return { subject: after, scope: [first] };
  return undefined;
};

export const ofOwner = (entities: readonly Mention[]): ReturnType<typeof subsets> => [
  { subject: [], scope: entities },
  ...subsets(entities),
];

/** "The peak of A is 40": among all of A's. */
export const isOwned = (
  { sentence: { tokens } }: Clause,
  { to }: Mention,
  [only, ...others]: readonly Mention[],
): boolean =>
  only !== undefined &&
  others.length === 0 &&
  only.from > to &&
  tokens.slice(to, only.from).every(({ lower }, index) => lower === (index === 0 ? 'of' : 'the'));

/** "is the highest in July": no noun says what is the highest of what. */
export const isBareAt = (
  { sentence: { tokens } }: Clause,
  { to }: Mention,
  { subject, scope }: { readonly subject: readonly Mention[]; readonly scope: readonly Mention[] },
): boolean =>
  subject.length === 1 && /^(?:in|at|on|during)$/.test(tokens[to]?.lower ?? '') && scope[0]?.from === to + 1;

/** "the least, a tenth of JavaScript", "the most, more than double that of Italy": with whom it is compared. */
const comparing =
  /^(?:than|twice|double|triple|half|third|quarter|fifth|tenth|times|compared|versus|vs|unlike|ahead|behind|followed|trailed)$/;

/** "peaked in 2022 after a low in 2021", "A is low in May, months before it is warmest": told for itself. */
export const isBeyond = ({ sentence: { tokens } }: Clause, other: Mention, mention: Mention): boolean =>
  other.from >= mention.to
    ? tokens.slice(mention.to, other.to).some((token) => /^(?:after|before|following)$/.test(token.lower)) ||
      tokens.slice(mention.to, other.from).some((token) => comparing.test(token.lower))
    : tokens.slice(other.to, mention.from).some((token) => /^(?:before|after|until|when)$/.test(token.lower)) ||
      isBeforeRelative(tokens, other, mention);

/** The 2015 of "after 2015 it drops until 2020, which is the lowest": the clause is about what stands before it. */
const isBeforeRelative = (tokens: Clause['sentence']['tokens'], other: Mention, mention: Mention): boolean => {
  const at = tokens.findIndex(({ lower }, index) => index >= other.to && index < mention.from && lower === 'which');
  return at - other.to > 1 && mention.from - at <= 4;
};

/** "from 5,100 in 1995 to a peak of 6,110 in 1999": what the way began with is not what it came to. */
export const isStart = ({ sentence: { tokens } }: Clause, other: Mention, mention: Mention): boolean => {
  if (other.to > mention.from) return false;
  const between = tokens.slice(other.to, mention.from).map((token) => token.lower);
  const to = between.lastIndexOf('to');
  return (
    to >= 0 &&
    between.length - to <= 3 &&
    tokens.slice(Math.max(0, other.from - 6), other.from).some((token) => token.lower === 'from')
  );
};

/** "the most popular languages in 2023", where nothing in the figure is dated. */
export const isElsewhen = (other: Mention, world: World): boolean =>
  other.type === 'date' &&
  dimensionOf(world, other) === undefined &&
  world.plots.every(({ category, series }) => category?.kind !== 'dates' && series?.kind !== 'dates') &&
  !world.rows.some(({ category }) => category !== undefined && /^(?:1[5-9]|20)\d\d/.test(category));

/** "Castora has its lowest bar in silver": among all of Castora's. */
export const amongOwn = (
  its: Mention,
  entities: readonly Mention[],
  world: World,
): { subject: readonly Mention[]; scope: readonly Mention[] } | undefined => {
  const scope = entities.filter(({ to }) => to <= its.from);
  const subject = entities.filter((one) => !scope.includes(one));
  const isAlike = subject.some((one) => scope.some((other) => dimensionOf(world, one) === dimensionOf(world, other)));
  return scope.length > 0 && subject.length > 0 && !isAlike ? { subject, scope } : undefined;
};
