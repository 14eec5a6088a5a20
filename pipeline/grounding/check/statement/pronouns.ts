import type { Context } from './match.js';
import { codeOf, type Piece } from './piece.js';

/** "…, but by 2020 it had fallen", "its share halved": of whom the statement before spoke. */
export const withPronoun = (
  pieces: readonly Piece[],
  { subject, sentence: { tokens } }: Context,
): readonly Piece[] | undefined => {
  const code = codeOf(pieces);
  const at = /^(?:,?[PB]d?N(?:Pd?N)*,?)?(?:W(?=[VvRFMX!Cf])|d(?=[QKyM]))/.exec(code)?.[0].length;
  const said = at === undefined ? '' : (tokens[pieces[at - 1]?.from ?? -1]?.lower ?? '');
  if (at === undefined || subject.length === 0 || !/^(?:it|they|he|she|its|their|his|her)$/.test(said))
    return undefined;
  const word = pieces[at - 1];
  // "its driest season": the subject's own.
  const owned = word && pieces[at]?.code === 'M' ? [{ code: "'", from: word.from, to: word.to }] : [];
  return [...pieces.slice(0, at - 1), ...subject, ...owned, ...pieces.slice(at)];
};
