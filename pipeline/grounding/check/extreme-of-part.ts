import { isEntity, type Clause } from './clause.js';
import { isMeasured } from './countable.js';
import type { Mention } from './mention.js';
import { dimensionOf } from './query.js';
import type { World } from './world.js';

/** "its top edge is at 103", "the top four take 170", "the epoch with the lowest validation loss": of an edge, of several, of one's own. */
export const isOfPart = ({ sentence: { tokens }, mentions }: Clause, { to }: Mention, world: World): boolean => {
  if (/^(?:edge|border|boundary|rim|side|two|three|four|five|six|seven|\d)$/.test(tokens[to]?.lower ?? '')) return true;
  const name = mentions.find((one) => isEntity(one) && one.from === to);
  const noun = name && tokens[name.to];
  return (
    name !== undefined && dimensionOf(world, name) === 'series' && noun?.pos === 'NOUN' && isMeasured(world, noun.norm)
  );
};
