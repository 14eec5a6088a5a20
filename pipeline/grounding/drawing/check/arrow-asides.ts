import type { Drawing } from '../drawing.js';
import { type Arrow, wayOf } from './arrow-names.js';
import { arrowIn } from './arrow-phrases.js';
import { isLook, looks } from './fits.js';
import * as patterns from './force-patterns.js';
import { matchesIn, replaced, type Match, type Piece } from './piece.js';

interface Aside {
  readonly match: Match;
  readonly ok: boolean;
  readonly stated: string;
  readonly actual: string | null;
  readonly arrow: Arrow;
}

/** "Upwards", "left": which way an arrow points, as a word says. */
export const isWay = (arrow: Arrow, word: string): boolean => {
  const [dx, dy] = wayOf(arrow);
  const [flat, steep] = [Math.abs(dx) > Math.abs(dy) * 0.2, Math.abs(dy) > Math.abs(dx) * 0.2];
  if (/^(?:down|south)/.test(word)) return dy > 0 && steep;
  if (/^(?:up|north)/.test(word)) return dy < 0 && steep;
  return /^(?:left|west)/.test(word) ? dx < 0 && flat : dx > 0 && flat;
};

const tells = /^(?:is|are|drawn|shown|in|appears|coloured|colored|painted|marked|being)$/;

/** "A green object, a light blue lens": the colour is of what comes next. */
export const isOfNext = ({ pieces, to }: Match, own: readonly Piece[]): boolean => {
  const next = own[to]?.code ?? '';
  return (
    !pieces.some(({ code }) => tells.test(code)) &&
    /^[a-z{@]/.test(next) &&
    !/^(?:and|\{arrow\}|\{line\}|which|that)/.test(next)
  );
};

/** Level or upright, as far as one sees. */
export const isStraight = (arrow: Arrow): boolean => {
  const [dx, dy] = wayOf(arrow).map(Math.abs);
  return dx !== undefined && dy !== undefined && Math.min(dx, dy) < 0.15 * Math.max(dx, dy);
};

/** "The normal force N (green, upwards)": which way it points and how it looks, told by the way. */
export const asidesOf = (own: readonly Piece[], drawing: Drawing): Aside[] =>
  matchesIn(own, patterns.aside).flatMap((match) => {
    const arrow = arrowIn(drawing, match.group('a')[0]);
    if (!arrow) return [];
    return match.group('inner').flatMap((piece): Aside[] => {
      const seen = isLook(piece) ? looks(drawing, arrow.thing, piece) : undefined;
      if (seen !== undefined)
        return [{ match, ok: seen, stated: piece.code, actual: arrow.thing.colour ?? null, arrow }];
      return /^(?:up|down|left|right)/.test(piece.code)
        ? [
            {
              match,
              ok: isWay(arrow, piece.code),
              stated: piece.code,
              actual: wayOf(arrow).map(Math.round).join(),
              arrow,
            },
          ]
        : [];
    });
  });

/** "The arrow of the applied force" is the force. */
export const plainly = (pieces: readonly Piece[]): readonly Piece[] =>
  replaced(pieces, patterns.arrowOf, (match) => {
    const [a] = match.group('a');
    return a && [{ ...a, start: match.pieces[0]?.start ?? a.start }];
  });

/** What stands in brackets after an arrow is told of it alone. */
export const withoutAsides = (pieces: readonly Piece[]): readonly Piece[] =>
  replaced(pieces, patterns.aside, (match) => match.group('a').slice(0, 1));
