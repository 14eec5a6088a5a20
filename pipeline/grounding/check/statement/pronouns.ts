import type { Context } from './match.js';
import type { Piece } from './piece.js';

/** "…, but by 2020 it had fallen", "its share halved": of whom the statement before spoke. */
export const withPronoun = (
  pieces: readonly Piece[],
  { subject, sentence: { tokens } }: Context,
): readonly Piece[] | undefined => {
  const code = pieces.map((piece) => piece.code).join('');
  const at = /^(?:,?[PB]d?N(?:Pd?N)*,?)?(?:W(?=[VvRFMX!Cf])|d(?=[QKy]))/.exec(code)?.[0].length;
  const said = at === undefined ? '' : (tokens[pieces[at - 1]?.from ?? -1]?.lower ?? '');
  if (at === undefined || subject.length === 0 || !/^(?:it|they|he|she|its|their|his|her)$/.test(said))
    return undefined;
  return [...pieces.slice(0, at - 1), ...subject, ...pieces.slice(at)];
};
