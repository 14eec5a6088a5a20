import type { Random } from '../../random.js';
import type { Style } from './style.js';
import { textWidth } from './text-width.js';

/** Room that a symbol and the gaps beside it take in a legend, CSS pixels. */
const symbolRoom = 34;

/** A legend for names: to the right, or in a row over or under the plot when the names fit there. */
export const pickLegend = (
  random: Random,
  style: Style,
  title: string,
  names: readonly string[],
  width: number = style.width,
): object => {
  const row = names.reduce((sum, name) => sum + textWidth(name, style.theme.fontSize - 1) + symbolRoom, 0);
  const fits = row + textWidth(title, style.theme.fontSize) + 20 <= width;
  const orient = fits ? random.pick(['right', 'top', 'bottom']) : 'right';
  return {
    title,
    orient,
    ...(orient !== 'right' && { direction: 'horizontal', titleOrient: 'left' }),
  };
};

/** A colour scale that pairs each name with its colour, in words that can be read off the program. */
export const colourScale = (style: Style, names: readonly string[]): object => ({
  domain: names,
  range: style.palette.slice(0, names.length),
});
