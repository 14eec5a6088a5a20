import type { Clause } from './clause.js';
import type { Mention } from './mention.js';

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
