import type { Thing } from '../drawing.js';
import { isKind, kindIn } from './fits.js';
import type { Piece } from './piece.js';
import type { Scope } from './verdict.js';

const held = /^(?:contains?|holds?|includes?|comprises?|has|have|shows?)$/;

/**
 * "Each clock has one dial and twelve hour marks": the frames in each of which a number at `from` counts, none where
 * they are no frames; undefined where the sentence says it of no such things.
 */
export const framesOfEach = (
  pieces: readonly Piece[],
  from: number,
  { drawing }: Scope,
): readonly Thing[] | undefined => {
  let at = from - 1;
  while (at > 0 && /^(?:[#{<]|,$|and$|an?$)/.test(pieces[at]?.code ?? '')) at -= 1;
  const owner = held.test(pieces[at]?.code ?? '') ? pieces[at - 1] : undefined;
  if (owner?.code.startsWith('{') !== true) return undefined;
  const before = pieces.slice(Math.max(0, at - 5), at - 1).map(({ code }) => code);
  const each = before.findLastIndex((code) => /^(?:each|every|both)$/.test(code));
  if (each < 0 || !before.slice(each + 1).every((code) => /^(?:of|the|these|#\d+|<.*)$/.test(code))) return undefined;
  return drawing.of('cluster').filter((thing) => isKind(drawing, thing, kindIn(owner)));
};
