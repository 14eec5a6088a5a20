import { oncePer } from '../once-per.js';
import type { Direction } from './course-words.js';
import type { World } from './world.js';

/**
 * The axis of values runs downwards, as one of ranks does: first place is on top, and who climbs comes to a smaller
 * number. What is high, and which way is up, the words alone do not say.
 */
export const isUpsideDown = oncePer(
  (world: World): boolean =>
    world.plots[0]?.measure?.channel === 'y' &&
    world.factsBy('axis-direction').some(({ args }) => String(args[0]).startsWith('y')),
);

const opposite: Readonly<Record<Direction, Direction>> = {
  rise: 'fall',
  fall: 'rise',
  steady: 'steady',
  fluctuate: 'fluctuate',
};

/** Which way values go along a course of that direction. */
export const asDrawn = (direction: Direction, world: World): Direction =>
  isUpsideDown(world) ? opposite[direction] : direction;
