import type { Thing } from '../drawing.js';
import type { Match, Piece } from './piece.js';

/*
 * How statements about graphs see a sentence: " N" stands for one node (whichever of its things is meant), " M" for
 * several, all of which are meant, " R" for all the rest, " C" for a frame; all else is as it was.
 */

export const DET = '(?: (?:the|an?|this|that|its|their|each|every))';
export const LOOK =
  '(?: (?:<[^>]+>|dashed|dotted|solid|filled|unfilled)(?:(?: ,| and)(?= (?:<|dashed|dotted|solid|filled|unfilled)))?)';

/** The words of a match as one phrase; undefined where they mean nothing in the figure. */
export const asOne = (match: Match, code: 'N' | 'M', things: readonly Thing[]): Piece[] | undefined => {
  const [first, last] = [match.pieces[0], match.pieces.at(-1)];
  return first && last && things.length > 0
    ? [{ code, start: first.start, end: last.end, things, described: true }]
    : undefined;
};

export const isNode = ({ code }: { readonly code: string }): boolean => code === 'N' || code === 'M' || code === 'R';
