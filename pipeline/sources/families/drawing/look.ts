import type { Random } from '../../../random.js';
import { categoricalPalettes } from '../palette.js';

/** What a drawing looks like apart from what it shows. */
export interface Look {
  readonly font: string;
  readonly fontSize: number;
  readonly background: string;
  readonly ink: string;
  /** Width of the main lines, CSS pixels. */
  readonly stroke: number;
  /** Strong colours that differ from each other. */
  readonly accents: readonly string[];
  /** The same ones, pale: for surfaces under words. Greys where the drawing has no colour. */
  readonly pales: readonly string[];
}

/** Mixes a colour with white. */
const pale = (hex: string, part: number): string =>
  `#${[1, 3, 5]
    .map((at) => Math.round(255 - (255 - Number.parseInt(hex.slice(at, at + 2), 16)) * part))
    .map((channel) => channel.toString(16).padStart(2, '0'))
    .join('')}`;

const greys = ['#222222', '#555555', '#777777', '#3d3d3d', '#8a8a8a', '#636363'];

/** @param options `colour`: false never, true always; otherwise one in five is printed in black. */
export const pickLook = (random: Random, options: { readonly colour?: boolean } = {}): Look => {
  const black = options.colour === undefined ? random.chance(0.2) : !options.colour;
  const palette = random.pick(categoricalPalettes);
  const shift = random.int(0, palette.length - 1);
  const accents = black ? greys : [...palette.slice(shift), ...palette.slice(0, shift)];
  const part = random.pick([0.18, 0.25, 0.35]);
  return {
    font: random.pick(['Tinos', 'Arimo', 'Source Sans Pro', 'STIX Two Text', 'Arimo', 'Tinos']),
    fontSize: random.int(13, 18),
    background: random.weighted([
      ['#ffffff', 8],
      ['#fbfaf5', 1],
      ['#f5f8fb', 1],
    ]),
    ink: random.pick(['#000000', '#1a1a1a', '#222222', '#1b2a3a']),
    stroke: random.pick([1.2, 1.5, 1.5, 2]),
    accents,
    pales: accents.map((colour) => pale(colour, part)),
  };
};
