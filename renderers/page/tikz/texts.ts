import type { SceneElement } from '../../scene.js';
import type { Drawing } from '../../tikz/drawn.js';
import { angleOf, rounded, scaleOf } from '../svg/geometry.js';
import { boxOf, type Draft, type Piece } from './draft.js';

const asText = (parts: readonly Piece[], text: string, size: number): SceneElement | undefined => {
  const [first] = parts;
  const matrix = first?.source.getScreenCTM();
  if (first === undefined || !matrix) return undefined;
  const angle = angleOf(matrix);
  const { id, fill, opacity } = first.element;
  return {
    id,
    kind: 'text',
    role: 'mark',
    box: boxOf(parts),
    text,
    fontSize: rounded(size * scaleOf(matrix)),
    ...(angle === 0 ? {} : { angle }),
    ...(fill === undefined ? {} : { fill }),
    opacity,
    visible: parts.some(({ element }) => element.visible),
  };
};

/** Outlines of glyphs become the words that they show. */
export const readTexts = (draft: Draft, { texts }: Drawing): void => {
  const parts = new Map<number, Piece[]>();
  for (const piece of draft.pieces) {
    const words = piece.source.getAttribute('data-t');
    if (words !== null) parts.set(Number(words), [...(parts.get(Number(words)) ?? []), piece]);
  }
  const whole = new Map<Piece, Piece>();
  const gone = new Set<Piece>();
  for (const [index, pieces] of parts) {
    const [first, text] = [pieces[0], texts[index]];
    const element = text && asText(pieces, text.text, text.size);
    if (element === undefined || first === undefined) continue;
    whole.set(first, { ...first, element });
    for (const other of pieces.slice(1)) gone.add(other);
  }
  draft.pieces = draft.pieces.filter((piece) => !gone.has(piece)).map((piece) => whole.get(piece) ?? piece);
};
