import { isLook, isNamedKind, looks } from './fits.js';
import { END, patternOf, type Piece, replaced } from './piece.js';
import type { Scope } from './verdict.js';

const angular = 'block|mass|weight|crate|load|brick|slab|cart|container|beam|bar|plate';
const round = 'ball|disc|disk|wheel|pulley|marble|bob';
const coloured = patternOf(
  `(?: the)(?: (?:small|large|big|bigger|smaller|other))?(?<adj> <[^>]+>)(?<noun> (?:${angular}|${round}))${END}`,
);

const lettered = patternOf(
  ` @ (?:${angular}|${round}|body|object)(?= (?:is|are|has|hangs|lies|sits|stands|and|,|\\.))`,
);

/** "The 2 kg block": what the words stand in. */
const named = (pieces: readonly Piece[]): readonly Piece[] =>
  replaced(pieces, lettered, (match) => {
    const [ref, noun] = match.pieces;
    return ref && noun && (ref.things ?? []).some(({ role }) => role === 'shape')
      ? [{ ...ref, end: noun.end }]
      : undefined;
  });

/** "The red block": the rectangle of that colour, whatever it stands for. */
export const bodyPhrases = (pieces: readonly Piece[], scope: Scope): readonly Piece[] =>
  scope.drawing.kind !== 'shapes'
    ? pieces
    : replaced(named(pieces), coloured, (match) => {
        const [adjective] = match.group('adj').filter(isLook);
        const noun = match.group('noun')[0]?.code ?? '';
        const kind = new RegExp(`^(?:${round})$`).test(noun) ? 'circle' : 'box';
        if (!adjective) return undefined;
        const things = scope.drawing
          .of('shape')
          .filter(
            (thing) => isNamedKind(scope.drawing, thing, kind) && looks(scope.drawing, thing, adjective) === true,
          );
        const [first, last] = [match.pieces[0], match.pieces.at(-1)];
        return first && last && things.length === 1
          ? [{ code: '@', start: first.start, end: last.end, things, described: true }]
          : undefined;
      });
