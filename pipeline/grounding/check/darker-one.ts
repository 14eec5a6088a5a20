import { isColour } from '../language/colour.js';
import { faded } from './faded-colour.js';
import { allColours, type World } from './world.js';

/** "forest in dark green, pasture in light green": the darker of two greens, whatever it would be called alone. */
const isDarkerOne = (hex: string, word: string, world: World): boolean => {
  const [, shade, base] = /^(dark|light) (\w+)$/.exec(word) ?? [];
  if (shade === undefined || base === undefined || !isColour(hex, base)) return false;
  const other = `${shade === 'dark' ? 'light' : 'dark'} ${base}`;
  return allColours(world).some((one) => one !== hex && isColour(one, other));
};

/** Whether what is drawn looks so, as it is, where it shines through, or beside the others of its colour. */
export const looksSo = (hex: string, word: string, world: World): boolean =>
  isColour(hex, word) || isColour(faded(world, hex), word) || isDarkerOne(hex, word, world);
