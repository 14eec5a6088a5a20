import type { Piece } from './piece.js';

/** Mathematics that is quoted as it is read aloud. */
export const isAloud = ({ word = '' }: Piece): boolean =>
  /\b(?:choose|squared|cubed|plus|minus|times|equals)\b/.test(word);

/** "What the "alpha" in alpha-amino acid stands for": of a word that is said again, outside of the marks. */
export const isWordOfChemistry = (pieces: readonly Piece[], piece: Piece, kind: string): boolean =>
  /^(?:molecule|formula)$/.test(kind) &&
  pieces.some(
    (other) =>
      other !== piece &&
      (other.word ?? other.code).toLowerCase() === piece.word?.replaceAll(/["“”'‘’]/g, '').toLowerCase(),
  );
