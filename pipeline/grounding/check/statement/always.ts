import type { Sentence } from '../scan.js';
import type { Piece } from './piece.js';

const words = /^(?:always|consistently|invariably|everywhere|throughout)$/;

/** Where the statement that begins at `from` ends. */
const endOf = (pieces: readonly Piece[], from: number): number => {
  const at = pieces.findIndex(({ code }, index) => index > from && /^[;,:]$/.test(code));
  return at < 0 ? pieces.length : at;
};

/** "with the same knot", "at the same age": in each of them. */
const withSame = (pieces: readonly Piece[]): Piece[] =>
  pieces.map((piece, index) =>
    piece.code === 'E' &&
    pieces[index - 1]?.code === 'P' &&
    /^[QKy]$/.test(pieces[index + 1]?.code ?? '') &&
    pieces.slice(0, index).some(({ code }) => code === 'T')
      ? { code: 'L', from: piece.from, to: piece.to }
      : piece,
  );

/**
 * "Wet ropes are always weaker than dry ones": said of every place, as if that stood at the end. Only where something
 * is compared: of a course "always" says that it never turns.
 */
export const withAlways = (before: readonly Piece[], tokens: Sentence['tokens']): Piece[] => {
  const pieces = withSame(before);
  const at = pieces.findIndex(
    ({ code, from, to }, index) =>
      code === 'x' &&
      to === from + 1 &&
      words.test(tokens[from]?.lower ?? '') &&
      /^[VvN]$/.test(pieces[index - 1]?.code ?? '') &&
      /^[CMdfXv]$/.test(pieces[index + 1]?.code ?? ''),
  );
  if (at < 0) return pieces;
  const end = endOf(pieces, at);
  const rest = pieces.slice(at + 1, end);
  const [piece] = pieces.slice(at, at + 1);
  const isCompared = rest.some(({ code }) => code === 'T' || code === 'M' || code === 'X');
  if (!piece || !isCompared) return pieces;
  // "always weaker than dry ones with the same knot" says so already.
  if (pieces.slice(0, end).some(({ code }) => code === 'L')) return pieces.filter((_, index) => index !== at);
  return [...pieces.slice(0, at), ...rest, { code: 'L', from: piece.from, to: piece.to }, ...pieces.slice(end)];
};
