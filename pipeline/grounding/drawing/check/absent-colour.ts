import { overlapping } from '../readings.js';
import { coloured, isAbsent } from '../../language/scene-colours.js';
import { isWrittenColour } from './caption-colours.js';
import type { Piece } from './piece.js';
import { verdict, type DrawingRule } from './verdict.js';

const isNoun = ({ pos, code, things }: Piece): boolean =>
  (pos === 'NOUN' || pos === undefined) && !code.startsWith('#') && !code.startsWith('<') && things === undefined;

/** "The green door" of a drawing in which nothing is green: false whatever the door is. */
export const absentColourRule: DrawingRule = (pieces, { drawing }) => {
  if (drawing.kind === 'formula' || drawing.kind === 'molecule') return [];
  // Where two coloured shapes overlap, a third colour is seen.
  if (overlapping(drawing) !== undefined) return [];
  return pieces.flatMap((piece, index) => {
    if (!/^<[a-z_]+>$/.test(piece.code)) return [];
    const next = pieces[index + 1];
    const before = pieces[index - 1]?.code ?? '';
    const isPredicate = /^(?:is|are|in)$/.test(before) && (next === undefined || /^[.,;]$|^and$/.test(next.code));
    const isAttribute =
      next !== undefined &&
      (next.code.startsWith('{') || (/^[a-z]+$/.test(next.code) && isNoun(next) && !coloured.test(next.code)));
    if (!isPredicate && !isAttribute) return [];
    if (pieces.some(({ code }) => /^(?:no|not|never|without|instead|would|if|isn't|aren't)$/.test(code))) return [];
    if (isWrittenColour(drawing, piece)) return [];
    const words = piece.code.slice(1, -1).split('_');
    const spelled = [words.join(' '), words.at(-1) ?? ''];
    if (!isAbsent(drawing.scene, spelled)) return [];
    return [verdict(isAttribute && next ? [piece, next] : [piece], false, spelled[0] ?? '', 'not in the figure')];
  });
};
