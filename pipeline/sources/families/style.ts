import type { Random } from '../../random.js';
import { categoricalPalettes, singleColours } from './palette.js';
import { pickTheme, type Theme } from './theme.js';

/** Everything about a figure's looks that is chosen once and then used by all of its parts. */
export interface Style {
  readonly theme: Theme;
  /** Colours for categories, in a random order of a palette of six. */
  readonly palette: readonly string[];
  /** The colour of a single series. */
  readonly colour: string;
  /** Width of the plotting area, CSS pixels. */
  readonly width: number;
  /** Height of the plotting area, CSS pixels. */
  readonly height: number;
}

/** Limits of a family's plotting area; the height follows from the width by an aspect between the two given. */
export interface Sizes {
  readonly width: readonly [min: number, max: number];
  readonly aspect: readonly [min: number, max: number];
}

export const standardSizes: Sizes = { width: [340, 660], aspect: [0.52, 0.78] };

const tens = (value: number): number => Math.round(value / 10) * 10;

export const createStyle = (random: Random, sizes: Sizes = standardSizes): Style => {
  const theme = pickTheme(random);
  const width = tens(random.between(...sizes.width));
  return {
    theme,
    // Neighbours in a palette are chosen to contrast: rotating keeps them so, shuffling would not.
    palette: rotate(random.pick(categoricalPalettes), random.int(0, 5)),
    colour: random.pick(singleColours),
    width,
    height: Math.max(220, tens(width * random.between(...sizes.aspect))),
  };
};

const rotate = <T>(values: readonly T[], by: number): readonly T[] => [...values.slice(by), ...values.slice(0, by)];
