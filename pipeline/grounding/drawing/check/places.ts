import { gapBetween } from '../../recognised/shapes.js';
import { calloutsOf } from '../callouts.js';
import { isPlaced, type Way } from '../places.js';
import type { Drawing, Thing } from '../drawing.js';
import { treeOf } from '../tree.js';
import { END, LIST, matchesIn, patternOf, type Piece } from './piece.js';
import { isOnTheWay } from './standing.js';
import { verdict, type DrawingRule, type Scope } from './verdict.js';

const BE =
  "(?: ,)?(?:(?: (?:is|are|isn't|aren't|lies?|sits?|stands?|rests?|hovers?|floats?|appears?|hangs?|placed|located|positioned|fixed|mounted|attached|fastened|held|suspended|situated|found|seen|right(?= (?:above|over|below|under|underneath|beneath|on top))|set|put|drawn|marked|written|printed|which|that|shown|can be|clearly))*(?: not)?(?: (?:placed|located|positioned|drawn|shown|directly))?)";

const wayIn = (pieces: readonly Piece[]): Way => {
  const words = pieces.map(({ code }) => code);
  if (words.includes('left') || words.includes('leftwards')) return 'left of';
  if (words.includes('right')) return 'right of';
  return words.some((word) => /^(?:above|over|higher|up|top|atop)$/.test(word)) ? 'above' : 'below';
};

const refs = (pieces: readonly Piece[]): Piece[] =>
  pieces.filter(({ code, things }) => code === '@' && (things?.length ?? 0) > 0);
const isDenied = (pieces: readonly Piece[]): boolean =>
  pieces.some(({ code }) => /^(?:not|isn't|aren't|outside)$/.test(code));

const drawn = (things: readonly Thing[] | undefined): Thing[] => {
  const solid = (things ?? []).filter(({ role }) => role !== 'text');
  return solid.length > 0 ? solid : [...(things ?? [])];
};

/** "Directly below": not off to one side. */
const isInLine = (way: Way, { element: { box: a } }: Thing, { element: { box: b } }: Thing): boolean =>
  way === 'above' || way === 'below'
    ? a.x < b.x + b.width && b.x < a.x + a.width
    : a.y < b.y + b.height && b.y < a.y + a.height;

/** "A calls B over HTTPS": what is written on the edge is the way, and no place. */
const isCarrier = (way: readonly Piece[], { things = [] }: Piece): boolean =>
  way.at(-1)?.code === 'over' &&
  things.some(({ role }) => role === 'edge') &&
  !things.some(({ role }) => role === 'node');

const placing = /^(?:directly|right|just|above|over|below|under|underneath|beneath|left|on|to)$/;

const placed = patternOf(
  `(?<one>${LIST})${BE}(?<way>(?: to| on)?(?: the)? (?:left|right)(?: side)? of| (?:on top of|atop|above|over|below|under|underneath|beneath)| (?:further|farther|more)(?: to the)? (?:left|right|up|down) than| (?:higher|lower)(?: (?:up|down))? than)(?<other>${LIST})${END}`,
);

const turned = patternOf(
  `(?<way>(?: to| on)?(?: the)? (?:left|right)(?: side)? of| (?:directly )?(?:on top of|above|over|below|under|underneath|beneath))(?: the)?(?<other> @)(?: ,)?(?: (?:there))? (?:is|are|sits?|stands?|lies?|comes?|appears?)(?: the)?(?<one>${LIST})${END}`,
);

/** "At a distance of 0.9 m to the left of the pivot": how far away, and not where the number is written. */
const isDistance = ({ word = '' }: Piece): boolean =>
  /^[−-]?\d+(?:[.,]\d+)?\s?(?:[munpk]?m|cm|dm|km|in|ft|[a-z]*met(?:re|er)s?)$/.test(word);

/** "The circle is to the left of the square", "Rain is below Cloud", "below the cloud is the rain". */
export const placeRule: DrawingRule = (pieces, scope) => {
  // What is listed under birds hangs from them.
  const isTree = (treeOf(scope.drawing)?.leaves.length ?? 0) > 1;
  if (pieces.some(({ code }) => /^(?:listed|filed|classified|sorted|classed|fall|falls|come|comes)$/.test(code)))
    return [];
  // "The box below A is B" names the box by its place; what is below a node of a tree hangs from it.
  const inverted = treeOf(scope.drawing)
    ? []
    : matchesIn(pieces, turned).filter(({ from }) => !/^[{@]/.test(pieces[from - 1]?.code ?? ''));
  return (
    [...matchesIn(pieces, placed), ...inverted]
      .filter((match) => !isOnTheWay(pieces, match))
      // "Two coins bring it from 0 over 1 and 2 to 3", "a label a, that below q2 a b".
      .filter(
        ({ from, pieces: own }) =>
          !(pieces[from - 1]?.code === 'from' && own.some(({ code }) => code === 'over')) &&
          !own.some(
            ({ code }, at) =>
              /^(?:that|those)$/.test(code) && /^(?:below|above|under|over)$/.test(own[at + 1]?.code ?? ''),
          ),
      )
      // "Wind and solar belong under Renewable": what hangs from it, wherever it is drawn.
      .filter(({ pieces: own }) => !(isTree && own.some(({ code }) => /^(?:under|beneath)$/.test(code))))
      .flatMap((match) => {
        const way = wayIn(match.group('way'));
        const no = isDenied(match.pieces);
        const isStraight = !treeOf(scope.drawing) && match.group('way').some(({ direct }) => direct === true);
        // "A stands above B, and C below D": B ends the statement before.
        const goesOn = /^(?:above|over|below|under|underneath|beneath|of)$/.test(pieces[match.from - 1]?.code ?? '');
        return refs(match.group('one'))
          .slice(goesOn ? -1 : 0)
          .filter((one) => !isDistance(one))
          .flatMap((one) =>
            refs(match.group('other'))
              // "A stands above B, and C below D": C begins the next statement.
              .filter((_, at, all) => at === 0 || at < all.length - 1 || !placing.test(pieces[match.to]?.code ?? ''))
              .filter((other) => !isCarrier(match.group('way'), other))
              .map((other) => {
                const seen = drawn(one.things).flatMap((a) =>
                  drawn(other.things)
                    .filter((b) => b.id !== a.id)
                    .map((b) => (isStraight && !isInLine(way, a, b) ? false : isPlaced(way, a, b))),
                );
                // "Higher" may be said of how tall a shape is.
                const tall =
                  match.group('way').some(({ code }) => /^(?:higher|lower)$/.test(code)) &&
                  scope.drawing.kind === 'shapes' &&
                  !match.pieces.some(({ code }) => /^(?:hangs?|placed|located|lies|positioned|floats?)$/.test(code));
                const ok = seen.includes(true) ? true : seen.includes(undefined) || tall ? undefined : false;
                const facts = drawn(one.things).flatMap((a) =>
                  scope
                    .about('position', a)
                    .filter((id) => drawn(other.things).some((b) => scope.about('position', b).includes(id))),
                );
                return verdict(match.pieces, ok === undefined ? undefined : ok !== no, way, null, facts);
              }),
          );
      })
  );
};

const inside = (inner: Thing, outer: Thing): boolean => {
  const [a, b] = [inner.element.box, outer.element.box];
  return a.x >= b.x - 1 && a.y >= b.y - 1 && a.x + a.width <= b.x + b.width + 1 && a.y + a.height <= b.y + b.height + 1;
};

/** "The energy levels belong to Bohr": both stand at one time of a time line. */
const isOneTime = (drawing: Drawing, one: Thing, other: Thing): boolean =>
  drawing.framesOf(one).some(({ id }) => drawing.framesOf(other).some((frame) => frame.id === id));

/** The outer frames or encloses the inner: as the figure says, or, of shapes, as it is drawn. */
const isWithin = ({ drawing }: Scope, one: Piece, other: Piece): boolean =>
  (one.things ?? []).some((inner) =>
    (other.things ?? []).some((outer) =>
      outer.role === 'cluster'
        ? // "Berlin in a red frame": the frame is its own.
          outer.id === inner.id ||
          drawing.framesOf(inner).some(({ id }) => id === outer.id) ||
          (drawing.kind === 'shapes' && inside(inner, outer))
        : outer.role === 'shape' &&
          outer.id !== inner.id &&
          (inside(inner, outer) ||
            (inner.noun === 'event' && outer.noun === 'event' && isOneTime(drawing, inner, outer))),
    ),
  );

/** Lines lead from the words to what is drawn: of one thing that lies on another nobody knows which of the two is meant. */
const mayBeWithin = ({ drawing }: Scope, one: Piece, other: Piece): boolean => {
  const led = calloutsOf(drawing).filter(({ leader }) => leader !== undefined);
  const drawnAt = ({ things = [] }: Piece): readonly Thing[] =>
    led.flatMap(({ text, shape }) => (things.some(({ id }) => id === text.id || id === shape.id) ? [shape] : []));
  const outer = drawnAt(other);
  return drawnAt(one).some((inner) =>
    outer.some((around) => inner === around || gapBetween(inner.element.box, around.element.box) === 0),
  );
};

const members = (scope: Scope, one: Piece, other: Piece): string[] =>
  (one.things ?? []).flatMap((inner) =>
    scope
      .about('member', inner)
      .filter((id) => (other.things ?? []).some((outer) => scope.about('member', outer).includes(id))),
  );

const holding = /^(?:encloses?|contains?|holds?|frames?|groups?|includes?|surrounds?|has)$/;
const encloses = patternOf(
  `(?<outer> @)(?: ,)?(?: (?:does|doesn't|do))?(?: not)? (?:encloses?|contains?|holds?|frames?|groups?|includes?|including|surrounds?|enclosing|containing|holding)(?: both| the)?(?: (?:words?|{text}|{label}))?(?<inner>${LIST})${END}`,
);

const within = patternOf(
  `(?<inner>${LIST})(?: ,)?(?: (?:is|are|isn't|aren't|lies?|sits?|stands?|belongs?|appears?|both|does|do|doesn't|don't|drawn|shown|placed|located|found))*(?: not)?(?: both)?(?: (?:part of|a member of|members of|placed in|enclosed by|enclosed in|grouped in|framed by|inside of|inside|within|in|belong to|to|outside of|outside))(?: the)?(?: (?:same)? ?{(?:cluster|box)})?(?<outer> @)${END}`,
);

/** "The frame Land encloses River and Lake", "River is part of Land". */
export const frameRule: DrawingRule = (pieces, scope) => {
  return [...matchesIn(pieces, encloses), ...matchesIn(pieces, within)].flatMap((match) => {
    const [outer] = refs(match.group('outer'));
    if (!outer?.things?.some(({ role }) => role === 'cluster' || role === 'shape')) return [];
    // "Enters the password in the browser": what arrows join has no room in it.
    if (outer.things.some(({ role }) => role === 'node') && !outer.things.some(({ role }) => role === 'cluster'))
      return [];
    if (match.pieces.some(({ code }) => code === 'to') && !match.pieces.some(({ code }) => code.startsWith('belong')))
      return [];
    const no = isDenied(match.pieces) || match.pieces.some(({ code }) => /^(?:doesn't|don't)$/.test(code));
    // "The petals surround the disc": all of them do, and none has it within.
    const isRing = match.pieces.some(({ code }) => code === 'surround');
    // "Hubble in 1990 and the first module in 1998": a year that the list before ends with.
    const years = refs(match.group('inner')).filter((inner) => /^\d{3,4}$/.test(inner.word ?? ''));
    if (years.length > 0 && /^\d{3,4}$/.test(outer.word ?? '')) return [];
    const inners = refs(match.group('inner'));
    // "A holds B and C, and D holds E": what D holds is told next.
    const after = pieces[match.to]?.code === ',' ? pieces[match.to + 1] : pieces[match.to];
    const isNext = holding.test(after?.code ?? '');
    const own = inners.findLastIndex(({ things = [] }) => !things.some(({ role }) => role === 'cluster'));
    const meant = isNext ? inners.slice(0, own + 1) : inners;
    return meant.map((inner) =>
      verdict(
        match.pieces,
        (isRing || mayBeWithin(scope, inner, outer)) && !isWithin(scope, inner, outer)
          ? undefined
          : isWithin(scope, inner, outer) !== no,
        'inside',
        null,
        members(scope, inner, outer),
      ),
    );
  });
};
