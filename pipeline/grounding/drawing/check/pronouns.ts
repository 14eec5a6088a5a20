import type { Names } from './names.js';
import type { Piece } from './piece.js';

const sizes =
  /^(?:big|bigger|large|larger|small|smaller|tiny|little|huge|tall|taller|long|longer|short|shorter|thick|thin|wide|narrow)$/;

/**
 * "The purple one" is of the kind that was named last; of "the big red ball" the colour says which it is.
 */
export const withOnes = (pieces: readonly Piece[], names: Names, first: string | undefined): Piece[] => {
  let kind = names.areBodies ? 'solid' : first;
  const found: Piece[] = [];
  for (const [index, piece] of pieces.entries()) {
    const [before, next] = [pieces[index - 1]?.code ?? '', pieces[index + 1]?.code ?? ''];
    if (sizes.test(piece.code) && next.startsWith('<')) continue;
    const isOne = piece.code === '#1' || piece.code === 'ones';
    if (
      kind !== undefined &&
      isOne &&
      (before.startsWith('<') || /^(?:dashed|dotted|filled)$/.test(before)) &&
      !next.startsWith('{')
    ) {
      found.push({ ...piece, code: piece.code === 'ones' ? `{${kind}+}` : `{${kind}}` });
      continue;
    }
    if (/^\{[a-z]+\+?\}$/.test(piece.code)) kind = piece.code.replaceAll(/[{}+]/g, '');
    found.push(piece);
  }
  return found;
};
