import type { Random } from '../../../random.js';

/** Words over a drawing, or none, as where they stand in the caption of a book; some are numbered. */
export const pickTitle = (random: Random, titles: readonly string[]): string | undefined => {
  if (random.chance(0.4)) return undefined;
  const title = random.pick(titles);
  return random.chance(0.15) ? `Figure ${random.int(1, 9)}.${random.int(1, 19)}: ${title}` : title;
};
