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

const upwards =
  /\bfrom (?:the )?(?:very )?bottom(?:most)?(?: \w+)? (?:up )?to (?:the )?(?:very )?top|\bbottom[- ]to[- ]top\b|\bfrom (?:the )?bottom up(?:wards?)?\b/i;
const leftwards = /\bfrom (?:the )?(?:far )?right(?:most)?(?: \w+)? to (?:the )?(?:far )?left|\bright[- ]to[- ]left\b/i;

/** "From bottom to top", "from right to left": against the way in which places are read. */
const isBackwards = (text: string, { plots: [plot] }: World): boolean =>
  plot !== undefined && plot.category?.kind === 'names' && (plot.horizontal ? upwards : leftwards).test(text);

/** Which way values go along a course of that direction, in the words of a text. */
export const asDrawn = (direction: Direction, world: World, text: string): Direction =>
  isUpsideDown(world) !== isBackwards(text, world) ? opposite[direction] : direction;
