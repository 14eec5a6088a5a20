import { channelsOf } from '../language/faded.js';
import { allMatches } from '../all-matches.js';
import { oncePer } from '../once-per.js';
import type { Scalar } from '../../../renderers/scene.js';
import type { Plot } from './reading.js';

/** The scale of colours that the marks of a plot are on. */
export interface Ramp {
  /** Nine colours, `#rrggbb`, from that of the lowest value to that of the highest. */
  readonly colours: readonly string[];
  /** "viridis", where the renderer knows it. */
  readonly name: string | undefined;
}

const steps = 8;

const ends =
  'viridis 440154 fde725 plasma 0d0887 f0f921 inferno 000004 fcffa4 magma 000004 fcfdbf cividis 00224e fee838 turbo 30123b 7a0403 Blues f7fbff 08306b Reds fff5f0 67000d Greens f7fcf5 00441b Oranges fff5eb 7f2704 Purples fcfbfd 3f007d Greys ffffff 000000 YlOrRd ffffcc 800026 YlGnBu ffffd9 081d58 YlOrBr ffffe5 662506 YlGn ffffe5 004529 ' +
  'OrRd fff7ec 7f0000 PuBu fff7fb 023858 BuPu f7fcfd 4d004b GnBu f7fcf0 084081 PuRd f7f4f9 67001f RdPu fff7f3 49006a BuGn f7fcfd 00441b coolwarm 3b4cc0 b40426 RdBu 67001f 053061 RdYlGn a50026 006837 RdYlBu a50026 313695 Spectral 9e0142 5e4fa2 bwr 0000ff ff0000 seismic 00004c 800000 PiYG 8e0152 276419 PRGn 40004b 00441b BrBG 543005 003c30 PuOr 7f3b08 2d004b hot 0b0000 ffffff jet 000080 800000 gray 000000 ffffff';

const endsByName: ReadonlyMap<string, readonly [low: string, high: string]> = new Map(
  allMatches(ends, /(\w+) ([\da-f]{6}) ([\da-f]{6})/g).map(([, name = '', low = '', high = '']) => [
    name,
    [`#${low}`, `#${high}`],
  ]),
);

/** The colours at the two ends of a scale with a name, which its bar of colours shows whether a mark has them or not. */
export const endsOfScale = (name: string | undefined): readonly [low: string, high: string] | undefined => {
  const found = endsByName.get(name?.replace(/_r$/, '') ?? '');
  return found && name?.endsWith('_r') ? [found[1], found[0]] : found;
};

const number = (value: Scalar | undefined): number | undefined =>
  typeof value === 'number' && Number.isFinite(value) ? value : undefined;

interface Shade {
  readonly value: number;
  readonly colour: string;
}

/** Each mark with its value and its colour: the value that its colour shows, or the height of a face in space. */
const shadesOf = (plot: Plot): Shade[] =>
  plot.elements.flatMap(({ encoding, points, fill, stroke }) => {
    const middle = points?.[Math.floor((points.length - 1) / 2)];
    const value =
      number(encoding?.color) ??
      number(middle?.color) ??
      (plot.drawn === 'surface' || plot.drawn === 'space-bars' ? number(encoding?.z) : undefined);
    const colour = fill ?? stroke;
    return value === undefined || colour === undefined ? [] : [{ value, colour }];
  });

/** Colours that jump from each number to the next tell numbers apart as names, and are on no scale. */
const areNames = (shades: readonly Shade[]): boolean => {
  const byValue = new Map(shades.map(({ value, colour }) => [value, colour]));
  const colours = [...byValue.values()].map(channelsOf);
  if (colours.length > 20) return false;
  const jumps = colours.slice(1).map((colour, at) => {
    const before = colours[at] ?? colour;
    return Math.hypot(...colour.map((part, side) => part - (before[side] ?? part)));
  });
  return jumps.length > 0 && jumps.reduce((sum, jump) => sum + jump, 0) / jumps.length > 110;
};

/** Undefined where the marks have one colour, or no values behind their colours. */
export const rampOf = oncePer((plot: Plot): Ramp | undefined => {
  const shades = shadesOf(plot).sort((a, b) => a.value - b.value);
  const [first, last] = [shades[0], shades.at(-1)];
  if (!first || !last || first.value === last.value || new Set(shades.map(({ colour }) => colour)).size < 2)
    return undefined;
  if (plot.colormap === undefined && areNames(shades)) return undefined;
  // Bars and faces of a few colours that do not follow their heights are on no scale.
  if (plot.colormap === undefined && plot.drawn !== undefined && plot.measure?.channel === 'z') return undefined;
  const colours = Array.from({ length: steps + 1 }, (_, step) => {
    const asked = first.value + ((last.value - first.value) * step) / steps;
    return shades.reduce((a, b) => (Math.abs(b.value - asked) < Math.abs(a.value - asked) ? b : a)).colour;
  });
  return { colours, name: plot.colormap };
});
