import { calloutsOf } from '../callouts.js';
import type { Drawing, Thing } from '../drawing.js';
import type { Piece } from './piece.js';

/** The shapes that a reference stands for: words by what they stand beside. */
export const shapesNamed = (drawing: Drawing, piece: Piece | undefined): readonly Thing[] => {
  const things = piece?.things ?? [];
  const beside = calloutsOf(drawing).flatMap(({ text, shape }) => (things.includes(text) ? [shape] : []));
  return [...new Set([...things.filter(({ role }) => role === 'shape'), ...beside])];
};
