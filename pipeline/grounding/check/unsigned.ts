import { oncePer } from '../once-per.js';
import type { Mention } from './mention.js';
import type { World } from './world.js';

/** Steps down and bars to the left are drawn by how long they are: "−260" is said of 260 there. */
const isUnsigned = oncePer(({ plots }: World): boolean =>
  plots.some(({ special }) => special === 'waterfall' || special === 'pyramid'),
);

/** "from −400 to 400": of the axis. */
const spansZero = (mentions: readonly Mention[]): boolean =>
  mentions.some(
    (one) =>
      one.type === 'number' &&
      one.value < 0 &&
      mentions.some((other) => other.type === 'number' && other.value === -one.value),
  );

/** The numbers of a sentence as they are drawn, where the figure shows how long things are and not on which side. */
export const unsignedIn = (mentions: readonly Mention[], world: World): readonly Mention[] =>
  !isUnsigned(world) || spansZero(mentions)
    ? mentions
    : mentions.map((mention) =>
        mention.type === 'number' && mention.value < 0 ? { ...mention, value: -mention.value } : mention,
      );
