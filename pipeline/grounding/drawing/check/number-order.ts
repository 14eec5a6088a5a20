import type { Piece } from './piece.js';

/** The number that a name is: "5/8", "−3", "0.25". */
export const namedNumber = ({ word = '' }: Piece): number | undefined => {
  const [, sign, top, bottom] = /^["“]?([-−–])?(\d+(?:\.\d+)?)(?:\s*\/\s*(\d+))?["”]?$/u.exec(word.trim()) ?? [];
  if (top === undefined || bottom === '0') return undefined;
  const value = Number(top) / Number(bottom ?? 1);
  return sign === undefined ? value : -value;
};

/** "5/8 lies between 3/5 and 2/3": said of numbers; undefined where one of the three is none. */
export const isNumberBetween = (
  one: Piece | undefined,
  a: Piece | undefined,
  b: Piece | undefined,
): boolean | undefined => {
  const [x, from, to] = [one, a, b].map((piece) => (piece ? namedNumber(piece) : undefined));
  if (x === undefined || from === undefined || to === undefined || from === to) return undefined;
  return x > Math.min(from, to) && x < Math.max(from, to);
};
