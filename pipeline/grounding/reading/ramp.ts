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

/** Undefined where the marks have one colour, or no values behind their colours. */
export const rampOf = oncePer((plot: Plot): Ramp | undefined => {
  const shades = shadesOf(plot).sort((a, b) => a.value - b.value);
  const [first, last] = [shades[0], shades.at(-1)];
  if (!first || !last || first.value === last.value || new Set(shades.map(({ colour }) => colour)).size < 2)
    return undefined;
  // Bars and faces of a few colours that do not follow their heights are on no scale.
  if (plot.colormap === undefined && plot.drawn !== undefined && plot.measure?.channel === 'z') return undefined;
  const colours = Array.from({ length: steps + 1 }, (_, step) => {
    const asked = first.value + ((last.value - first.value) * step) / steps;
    return shades.reduce((a, b) => (Math.abs(b.value - asked) < Math.abs(a.value - asked) ? b : a)).colour;
  });
  return { colours, name: plot.colormap };
});
