import { patternOf, replaced, type Piece } from './piece.js';
import type { Scope } from './verdict.js';

const which = patternOf(
  `@(?: ,)? (?:which|that)(?= (?:leads?|points?|goes|flows?|feeds?|is|are|has|connects?|links?|sends?|passes|forwards|returns?|asks?|replies|answers|queries|calls) )`,
);

/** "Ocean leads to Cloud, which leads to Rain": the second statement is about Cloud. */
export const relative = (pieces: readonly Piece[]): readonly Piece[] =>
  replaced(pieces, which, (match) => {
    const [ref] = match.pieces;
    const last = match.pieces.at(-1);
    if (!ref || !last) return undefined;
    return [ref, { code: ',', start: last.start, end: last.start }, { ...ref, start: last.start, end: last.end }];
  });

const isDash = (piece: Piece | undefined): boolean => /^[–—-]$/.test(piece?.code ?? '');
const pair = patternOf('@ [–—-] @');

/** "Alm–Summit": the edge between them. */
export const pairs = (pieces: readonly Piece[], { drawing }: Scope): readonly Piece[] =>
  replaced(pieces, pair, (match) => {
    const [one, , other] = match.pieces;
    // "A–C–B" is a way over several edges.
    if (isDash(pieces[match.from - 1]) || isDash(pieces[match.to])) return undefined;
    const joins = (from: string, to: string): boolean =>
      (one?.things ?? []).some(({ id }) => id === from) && (other?.things ?? []).some(({ id }) => id === to);
    const edges = drawing.links
      .filter(({ from, to }) => joins(from.id, to.id) || joins(to.id, from.id))
      .map(({ edge }) => edge);
    return one && other && edges.length > 0
      ? [{ code: '@', start: one.start, end: other.end, things: edges, described: true }]
      : undefined;
  });
