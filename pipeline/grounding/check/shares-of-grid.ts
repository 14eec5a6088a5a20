import { oncePer } from '../once-per.js';
import type { Finding } from './mention.js';
import type { Sentence } from './scan.js';
import type { World } from './world.js';

/** A grid that counts: its cells are whole numbers, and no percentages. */
const isCounts = oncePer((world: World): boolean => {
  const { main } = world.reading;
  return (
    main?.form === 'heatmap' &&
    main.measure?.unit !== '%' &&
    main.rows.length > 0 &&
    main.rows.every(({ value }) => value === undefined || Number.isInteger(value)) &&
    main.rows.some(({ value }) => value !== undefined && value > 1)
  );
});

/** "Recall was 84% for oak", of a grid of counts: a share of a row, which none of its cells shows. */
export const unlessShare = (found: Finding, { mentions, text }: Sentence, world: World): Finding => {
  if (found.ok !== false || !isCounts(world) || /\b(?:lowest|highest|best|worst)\b/i.test(text)) return found;
  const numbers = mentions.filter((one) => one.type === 'number' && one.start >= found.start && one.end <= found.end);
  return numbers.length > 0 && numbers.every((one) => one.type === 'number' && one.unit === 'percent')
    ? { ...found, ok: undefined }
    : found;
};
