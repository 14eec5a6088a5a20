import type { Random } from '../../random.js';
import type { Style } from './style.js';
import { textWidth, wrapText } from './text-width.js';

/** The words over a figure. Some figures have none, as in a book where they stand in the caption below. */
export interface Heading {
  readonly title?: string | readonly string[];
  readonly subtitle?: string;
}

/** Bold titles run wider than the estimate for regular type. */
const boldness = 1.08;

/**
 * Chooses whether a figure has a heading and fits it to the figure's width.
 * @param words `needed` when the figure cannot be read without them: then they are always there
 * @param width of the whole figure as far as it is known, CSS pixels
 */
export const pickHeading = (
  random: Random,
  style: Style,
  words: { readonly title: string; readonly subtitle?: string; readonly needed?: boolean },
  width: number = style.width,
): Heading => {
  if (random.chance(0.12) && !words.needed) return {};
  const numbered = random.chance(0.15)
    ? `Figure ${random.int(1, 9)}.${random.int(1, 19)}: ${words.title}`
    : words.title;
  const lines = wrapText(numbered, (style.theme.fontSize + 2) * boldness, width);
  const subtitle =
    words.subtitle !== undefined &&
    textWidth(words.subtitle, style.theme.fontSize) <= width &&
    (random.chance(0.7) || words.needed === true);
  return {
    title: lines.length === 1 ? numbered : lines,
    ...(subtitle && words.subtitle !== undefined && { subtitle: words.subtitle }),
  };
};
