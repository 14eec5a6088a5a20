import { isEntity, type Clause } from './clause.js';
import type { Mention } from './mention.js';
import { select } from './query.js';
import type { World } from './world.js';

/** "the sole decline", "dips slightly between three and four": from one point to the next, not of them all. */
export const isOneStep = ({ sentence: { tokens } }: Clause, { from, to }: Mention): boolean =>
  /^(?:sole|only|single|slight|small|brief|one|minor|largest|biggest|steepest|then)$/.test(
    tokens[from - 1]?.lower ?? '',
  ) ||
  (/^dips?$/.test(tokens[from]?.lower ?? '') && tokens.slice(to, to + 3).some(({ lower }) => lower === 'between'));

/** "the difference shrinks at high doses": of how far apart two series are. */
export const isOfGap = ({ sentence: { tokens } }: Clause, { from }: Mention): boolean =>
  tokens
    .slice(Math.max(0, from - 4), from)
    .some(({ norm }) => /^(?:difference|gap|distance|spread|margin|advantage|effect|ratio|lead)$/.test(norm));

/** "Grel, the richest, even falls back to 79": of one point with a name, against others. */
export const isOfPoint = ({ sentence: { mentions } }: Clause, { from }: Mention, world: World): boolean =>
  mentions.some((one) => {
    const rows = isEntity(one) && one.to <= from && from - one.to <= 6 ? select(world, [one]) : [];
    return rows.length === 1 && rows[0]?.category !== undefined;
  });
