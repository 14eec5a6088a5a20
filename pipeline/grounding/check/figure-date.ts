import { dateAtToken } from './date-mention.js';
import type { Token } from './token.js';
import type { World } from './world.js';

/** "hours worked in 2020" under a heading with that year, where the axis counts thousands. */
const isHeadedYear = (tokens: readonly Token[], at: number, { reading: { scene } }: World): boolean =>
  /^(?:in|of|for|during|since|by|year)$/.test(tokens[at - 1]?.lower ?? '') &&
  new RegExp(`(?<!\\d)${tokens[at]?.text ?? ''}(?!\\d)`).test(`${scene.title ?? ''} ${scene.subtitle ?? ''}`);

/** The date that begins at a token, where four digits may be a year. */
export const dateIn = (tokens: readonly Token[], at: number, world: World): ReturnType<typeof dateAtToken> => {
  const dated = dateAtToken(tokens, at);
  const isYear = dated && dated.mention.month === undefined && dated.mention.hour === undefined;
  return isYear && !world.hasYears && !isHeadedYear(tokens, at, world) ? undefined : dated;
};
