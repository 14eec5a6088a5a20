import type { Drawing, Thing } from '../drawing.js';
import { type Arrow, arrowsAs, arrowsOf, arrowsWorth } from './arrow-names.js';
import { isLook, looks } from './fits.js';
import { patternOf, replaced, type Match, type Piece } from './piece.js';

export const NOUN = '(?: (?:force|forces|vector|{arrow}|{line}|load))';
export const ROLE =
  '(?<role> (?:weight|gravity|gravitational|normal|reaction|support|supporting|friction|frictional|applied|pulling|pushing|pull|push|tension|drag|resistance|lift|thrust|driving|buoyancy|buoyant|upthrust|spring|elastic|resultant|net|resulting|velocity|acceleration))'.replace(
    '',
    '',
  );
const LABEL = '(?: (?:labelled|labeled|called|named|marked|of|with|worth|,))*';
const byRole = patternOf(
  `(?: (?:the|a|an|its|this|air|kinetic|static|upward|downward|horizontal|vertical))*${ROLE}${NOUN}*(?: of gravity)?(?<also> @(?! (?:and|,) @))?(?<worth> \\( #\\d+(?:\\.\\d+)? n \\))?`,
);
const byName = patternOf(`(?: (?:the|a|an|one|another))?(?<looks>(?: <[^>]+>)?)(?:${NOUN}${LABEL})+(?<name> @)`);
const nameOf = patternOf(`(?: the)?(?<looks>(?: <[^>]+>)?)(?<name> @)${NOUN}`);
const byWorth = patternOf(
  `(?: (?:the|a|an|one|another))(?<looks>(?: <[^>]+>)?)(?: (?:force|vector|{arrow}))(?: (?:labelled|labeled|of|with|marked|,|reading))+(?<n> #\\d+(?:\\.\\d+)?) (?:n|newtons?|m|cm)`,
);
const byLook = patternOf(
  `(?: (?:the|an?|one|another))(?<looks> <[^>]+>)(?: (?:force|vector|{arrow}))(?! (?:@|labelled|labeled))`,
);

const axis = patternOf('(?: the)?(?<x> (?:x|y|z))(?: -)? (?:axis|{arrow})');
const theOne = patternOf('(?: (?:the|this|its)) (?:vector|{arrow})(?! (?:and|of|to|for|@))');

/** Arrows with the sign of an axis at their end. */
export const isAxis = ({ names }: Arrow): boolean => names.some((name) => /^[xyz]$/i.test(name));
export const axisOf = (drawing: Drawing, sign: string): readonly Arrow[] =>
  arrowsOf(drawing).filter(({ names }) => names.some((name) => name.toLowerCase() === sign));

const meant = (drawing: Drawing, things: readonly Thing[] | undefined): readonly Arrow[] =>
  arrowsOf(drawing).filter(({ thing, names }) =>
    (things ?? []).some((one) => one === thing || (one.role === 'text' && names.includes(one.name ?? ''))),
  );

const narrowed = (drawing: Drawing, arrows: readonly Arrow[], told: readonly Piece[]): readonly Arrow[] =>
  arrows.filter(({ thing }) => told.filter(isLook).every((look) => looks(drawing, thing, look) !== false));

/** Phrases that mean one arrow as "A", or as "NOARROW" where a force is told that is not drawn. */
export const withArrows = (pieces: readonly Piece[], drawing: Drawing): readonly Piece[] => {
  const as = (match: Match, arrows: readonly Arrow[]): Piece[] | undefined => {
    const [first, last] = [match.pieces[0], match.pieces.at(-1)];
    if (arrows.length !== 1 || !first || !last) return undefined;
    return [{ code: 'A', start: first.start, end: last.end, things: arrows.map(({ thing }) => thing) }];
  };
  const all = arrowsOf(drawing);
  // "The x-component": the letter of an axis, and no arrow.
  const lettered = pieces.map((piece, at) => {
    const next = pieces.slice(at + 1, at + 3).map(({ code: word }) => word);
    const word = piece.word?.toLowerCase() ?? '';
    return piece.code === '@' &&
      /^[xyz]$/.test(word) &&
      (next[0] === '-' || /^(?:axis|component|coordinate)$/.test(next[0] ?? ''))
      ? { ...piece, code: word }
      : piece;
  });
  const named = replaced(lettered, byRole, (match) => {
    const own = meant(drawing, match.group('also')[0]?.things);
    return as(match, own.length === 1 ? own : arrowsAs(drawing, match.group('role')[0]?.code ?? ''));
  });
  const called = [byName, nameOf].reduce(
    (found, pattern) =>
      replaced(found, pattern, (match) =>
        as(match, narrowed(drawing, meant(drawing, match.group('name')[0]?.things), match.group('looks'))),
      ),
    named,
  );
  const worth = replaced(called, byWorth, (match) =>
    as(
      match,
      narrowed(drawing, arrowsWorth(drawing, Number(match.group('n')[0]?.code.slice(1))), match.group('looks')),
    ),
  );
  const looked = replaced(worth, byLook, (match) => {
    const told = match.group('looks');
    const sure = all.filter(({ thing }) => told.filter(isLook).every((look) => looks(drawing, thing, look) === true));
    return as(match, sure);
  });
  const axes = replaced(looked, axis, (match) => as(match, axisOf(drawing, code(match, 'x'))));
  const free = all.filter((arrow) => !isAxis(arrow));
  const sole = replaced(axes, theOne, (match) => as(match, free.length < all.length || free.length === 1 ? free : []));
  // A sign alone: "F points right".
  return sole.map((piece) => {
    const arrows = piece.code === '@' ? meant(drawing, piece.things) : [];
    return arrows.length === 1 ? { ...piece, code: 'A', things: arrows.map(({ thing }) => thing) } : piece;
  });
};

/** What "A" stands for. */
export const arrowIn = (drawing: Drawing, piece: Piece | undefined): Arrow | undefined =>
  arrowsOf(drawing).find(({ thing }) => piece?.things?.includes(thing) === true);

/** The first word that a group matched. */
export const code = (match: Match, name: string): string => match.group(name)[0]?.code ?? '';
