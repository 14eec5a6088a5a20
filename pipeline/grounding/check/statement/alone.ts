import { dimensionsOf } from './amounts.js';
import type { Judgement } from './judgement.js';
import { namesIn, type Context, type Match } from './match.js';
import { codeOf, type Piece } from './piece.js';
import { isEach } from './throughout.js';

export interface Read {
  readonly judgement: Judgement;
  readonly match: Match;
}

/** All that a statement is about is named in it: one division, or a name of each. */
const isWhole = ({ match }: Read, { world }: Context): boolean => {
  const names = namesIn(match.pieces);
  const known = dimensionsOf(world, names);
  // Bands that are drawn around lines have no values of their own.
  const plots = world.plots.filter(({ form }) => form !== 'band');
  const [plot] = plots;
  const several = (labels: readonly string[] | undefined): boolean => (labels?.length ?? 0) > 1;
  return (
    plots.length === 1 &&
    (plot?.form !== 'heatmap' || plot.drawn === 'space-bars') &&
    world.reading.panels.length === 1 &&
    plot !== undefined &&
    names.length > 0 &&
    !known.has('none') &&
    (!several(plot.series?.labels) ||
      (known.has('series') && (known.has('category') || /L#?[QKy]/.test(codeOf(match.pieces)))) ||
      // "In each quarter Riga handles the most": of all places.
      (isEach(match.groups) && (known.has('series') || known.has('category'))))
  );
};

/** A part of a sentence that is a sentence of its own: nothing before it says where or when, and it says of whom it speaks. */
export const standsAlone = (
  pieces: readonly Piece[],
  from: number,
  to: number,
  read: Read,
  context: Context,
): boolean => {
  const [first] = pieces;
  const [before, after] = [pieces[from], pieces[to]];
  return (
    (from === 0 || before?.code === ';') &&
    (to === pieces.length || after?.code === ';' || after?.code === ',') &&
    (!/^[PB]$/.test(first?.code ?? '') ||
      (from === 0 && ((read.match.groups['lead']?.length ?? 0) > 0 || isEach(read.match.groups)))) &&
    (read.match.pieces.some(({ code }) => /^[VvCX]$/.test(code)) || (read.match.groups['span']?.length ?? 0) > 1) &&
    /^(?:Pd?[QK]?N[QK]{0,2}(?:Pd?N)*,?|PL#?[QKy],?)?d?(?:N|D?V?d?M[QKyjN]*(?:P(?:d?[QKyN]|L)+)*V|DVd?M)/.test(
      codeOf(read.match.pieces),
    ) &&
    isWhole(read, context)
  );
};
