import { colourName } from '../../language/colour.js';
import { holds } from '../../recognised/shapes.js';
import type { Thing } from '../drawing.js';
import { fitting, isKind, isKindWord, isLook, isNamedKind, kindIn, looks } from './fits.js';
import { inkless, isCaption } from './phrase-kinds.js';
import { END, matchesIn, patternOf, type Piece, replaced, spokenOf, SUBJECTS } from './piece.js';
import { verdict, type DrawingRule, type Scope } from './verdict.js';
import type { Verdict } from '../../verdict.js';

const BE =
  "(?: (?:is|are|isn't|aren't|appears?|being)(?<not> (?:not|never|all|both))?(?: (?:drawn|filled|shown|coloured|colored|painted|outlined|rendered|set|printed|written|shaded|highlighted|tinted|marked))?(?: (?:in|with|as))?(?: the same(?: shade of)?)?)";
const LOOKS = '(?: (?:<[^>]+>|dashed|dotted|solid|filled|unfilled))';
const MANY = `(?<looks>${LOOKS}(?:(?: ,| and| , and| or)(?: (?:is|are))?${LOOKS})*)`;

const partOf = (pieces: readonly Piece[]): 'outline' | 'fill' | undefined => {
  if (pieces.some(({ code }) => /^(?:outlined|outline|border|contour|{path})$/.test(code))) return 'outline';
  return pieces.some(({ code }) => code === 'filled' || code === 'fill') &&
    pieces.some(({ code }) => code.startsWith('<'))
    ? 'fill'
    : undefined;
};

/** "Drawn in grey": of what has no filling, the line that it is drawn with, and not the words in it. */
const isDrawnIn = (pieces: readonly Piece[]): boolean =>
  pieces.some(({ code }, index) => code === 'drawn' && pieces[index + 1]?.code === 'in');

const denied = (pieces: readonly Piece[]): boolean =>
  pieces.some(({ code }) => /^(?:not|never|isn't|aren't)$/.test(code));

const shownAs = (thing: Thing | undefined): string | null => {
  const { fill, stroke } = thing?.element ?? {};
  return fill === undefined ? (stroke === undefined ? null : colourName(stroke)) : colourName(fill);
};

const judge = (
  span: readonly Piece[],
  scope: Scope,
  told: readonly Thing[],
  adjective: Piece,
  how: { readonly no: boolean; readonly part: 'outline' | 'fill' | undefined },
): Verdict => {
  // "The label 'root' is written in white": the words are, not what they name.
  const texts = told.filter(({ role }) => role === 'text');
  const isInk = texts.length > 0 && span.some(({ code }) => /^(?:written|printed|lettered|typed)$/.test(code));
  const things = isInk ? texts : inkless(told);
  const seen = things.map((thing) => {
    const isStroke = isDrawnIn(span) && !thing.filled && thing.role !== 'text' && thing.element.stroke !== undefined;
    return looks(scope.drawing, thing, adjective, how.part ?? (isStroke ? 'outline' : undefined));
  });
  // Of what words name, the colour is that of something else; and it may be that of what is in a thing.
  const isName = !isInk && /^(?:shapes|graph)$/.test(scope.drawing.kind) && things.every(({ role }) => role === 'text');
  const holds_ = (thing: Thing): boolean =>
    scope.drawing.kind === 'shapes' &&
    scope.drawing
      .of('shape')
      .some(
        (other) =>
          other !== thing &&
          holds(thing.element.box, other.element.box) &&
          looks(scope.drawing, other, adjective) === true,
      );
  const isOpen = seen.includes(undefined) || isName || isCaption(scope, things) || things.some(holds_);
  const ok = seen.includes(true) ? true : isOpen ? undefined : false;
  return verdict(
    span,
    ok === undefined ? undefined : ok !== how.no,
    `${how.no ? 'not ' : ''}${adjective.code}`,
    shownAs(things[0]),
    [...scope.about('colour', ...things), ...scope.about('dash', ...things)],
  );
};

/** "The replies of the bank are dashed": said of what belongs to the thing, unless that is how the thing itself is drawn. */
const isOwner = (pieces: readonly Piece[], from: number): boolean =>
  /^(?:of|by|from|between|to|below|above|under|beneath|over|around|behind)$/.test(pieces[from - 1]?.code ?? '') &&
  // "The line from Alm up to Summit is blue".
  !(
    pieces[from - 1]?.code === 'to' && pieces.slice(0, from).some(({ code }) => /^\{(?:line|arrow|edge)\}$/.test(code))
  ) &&
  !/^(?:\{(?:box|node|shape|rectangle|circle|ellipse|diamond|cluster)\}|colou?r|symbol|frame|outline|border|fill|body|area|\{path\})$/.test(
    pieces[from - 2]?.code ?? '',
  );

/** "All nodes except D are yellow". */
const isLeftOut = (pieces: readonly Piece[], from: number): boolean =>
  /^(?:except|excepting|but|excluding|save|besides|than)$/.test(pieces[from - 1]?.code ?? '') ||
  (pieces[from - 1]?.code === 'for' && pieces[from - 2]?.code === 'except');

const placedSo = patternOf(
  ` @ (?:in|inside|on|at|near|under|above|below|beside|within|over|behind)(?: the)? @(?= (?:is|are|isn't|aren't|has|have) )`,
);

/** "The water in the beaker is blue": the water is. */
const heads = (pieces: readonly Piece[]): readonly Piece[] =>
  replaced(pieces, placedSo, (match) => {
    const [head] = match.pieces;
    return head?.described === true ? undefined : head && [{ ...head, end: match.pieces.at(-1)?.end ?? head.end }];
  });

const looksSo = patternOf(
  `(?<list>${SUBJECTS})(?: ,)?(?:${BE}|(?: (?:has|have|with) an?)| \\((?= <[^>]+> \\)))${MANY}(?<part> (?:outline|border|contour|fill|{path}|{edge}))?(?! {)${END}`,
);

/** "Cloud is light blue", "Football (red)", "the arrow from Rain to Lake is dashed and red". */
export const looksRule: DrawingRule = (spoken, scope) => {
  const pieces = heads(spoken);
  return matchesIn(pieces, looksSo).flatMap((match) => {
    if (isOwner(pieces, match.from) || isLeftOut(pieces, match.from)) return [];
    // "A flask with an orange liquid": of something that it has.
    const has = match.pieces.some(({ code }) => /^(?:has|have|with)$/.test(code));
    const next = pieces[match.to];
    if (
      has &&
      match.group('part').length === 0 &&
      (next?.code === '@' || (/^[a-z]/.test(next?.code ?? '') && /^(?:NOUN|ADJ|PROPN|VERB)$/.test(next?.pos ?? '')))
    )
      return [];
    const part = partOf(match.pieces);
    const no = denied(match.pieces);
    const refs = spokenOf(pieces, match.from, match.group('list'));
    const adjectives = match.group('looks').filter(isLook);
    const span = [...match.pieces];
    return refs.flatMap((ref) =>
      adjectives.map((adjective) => judge(span, scope, ref.things ?? [], adjective, { no, part })),
    );
  });
};

const allLook = patternOf(
  `(?: (?:all|every|each|both|the|its|whose))(?: (?:of|other))?(?: the)?(?: #\\d+)?(?<adj>${LOOKS}*)(?<kind> \\{[a-z]+\\+?\\})${BE}(?:${MANY}|(?: an?)?(?<as> \\{[a-z]+\\+?\\}))${END}`,
);

/** "All boxes are red", "the circles are yellow", "every arrow is solid". */
const allRule: DrawingRule = (pieces, scope) => {
  const { drawing } = scope;
  return matchesIn(pieces, allLook).flatMap((match) => {
    // "The numbers on the boxes are white": the numbers are.
    if (
      /^(?:of|to|on|in|inside|above|below|under|beneath|over|around|beside|near|between|behind)$/.test(
        pieces[match.from - 1]?.code ?? '',
      )
    )
      return [];
    if (pieces.slice(0, match.from).some(({ code }) => /^(?:except|excepting|apart|save|besides)$/.test(code)))
      return [];
    if (pieces.slice(match.to).some(({ code }) => /^(?:except|excepting|but|apart|save|besides)$/.test(code)))
      return [];
    const kind = kindIn(match.group('kind')[0] ?? { code: '', start: 0, end: 0 });
    const fits = fitting(drawing, kind, match.group('adj').filter(isLook)).filter(
      ({ id, role }) => id !== drawing.ground?.id && (role !== 'text' || kind === 'text'),
    );
    // A circle is an ellipse too, but no one means it by that word where there are others.
    const exact = fits.filter(({ noun }) => noun === kind);
    const rest = match.pieces.some(({ code }) => code === 'other');
    const named = new Set(pieces.slice(0, match.from).flatMap(({ things: told = [] }) => told.map(({ id }) => id)));
    // "The other nodes" are those that were not named before; where none was, the sentence before may have.
    const things = (exact.length > 0 ? exact : fits).filter(({ id }) => !rest || !named.has(id));
    if (rest && named.size === 0) return [];
    // "The image is purple": of what is seen through a lens, not of the picture.
    if (kind === 'picture' && things.length === 0) return [];
    // "The olive rectangle is dashed" is said of one, whichever of two it is.
    // "The five devices are boxes", "both arrows are red": where there are more, of some of them.
    const count = match.pieces.find(({ code }) => /^#\d+$/.test(code) || code === 'both');
    const many = count?.code === 'both' ? 2 : Number(count?.code.slice(1) ?? Number.NaN);
    if (count && things.length !== many) return [];
    const isOne =
      /^(?:the|its|whose)$/.test(match.pieces[0]?.code ?? '') && !match.group('kind')[0]?.code.includes('+');
    if (isOne && things.length > 1) return [];
    const no = denied(match.pieces);
    const [as] = match.group('as');
    if (as) {
      // "All animals are drawn as ellipses", where plants are nodes too.
      if (kind === 'item') return [];
      const ok = things.length > 0 && things.every((thing) => isKind(drawing, thing, kindIn(as)));
      return [verdict(match.pieces, ok !== no, as.code, things[0]?.noun ?? null, scope.about('shape', ...things))];
    }
    const told = match.group('looks').filter(isLook);
    // "The blocks are grey, gold and green": each of them one of these.
    const isShared = told.filter(({ code }) => code.startsWith('<')).length > 1 && things.length > 1;
    return told.map((adjective) => {
      const seen = things.map((thing) => looks(drawing, thing, adjective, partOf(match.pieces)));
      const ok =
        things.length > 0 && (isShared ? seen.includes(true) : seen.every((one) => one === true))
          ? true
          : seen.includes(false) || things.length === 0
            ? false
            : undefined;
      return verdict(match.pieces, ok === undefined ? undefined : ok !== no, adjective.code, shownAs(things[0]), [
        ...scope.about('colour', ...things),
        ...scope.about('dash', ...things),
      ]);
    });
  });
};

const isShape = patternOf(`(?<list>${SUBJECTS})${BE}(?: an?)?(?<adj>${LOOKS}*)(?<kind> \\{[a-z]+\\+?\\})${END}`);

/** "Start is a circle", "River and Lake are drawn as boxes". */
export const shapeRule: DrawingRule = (pieces, scope) => {
  return matchesIn(pieces, isShape).flatMap((match) => {
    if (isOwner(pieces, match.from)) return [];
    const kind = match.group('kind').filter(isKindWord)[0];
    if (!kind) return [];
    const no = denied(match.pieces);
    return spokenOf(pieces, match.from, match.group('list')).flatMap((ref) => {
      const things = ref.things ?? [];
      const fits = things.some((thing) => isNamedKind(scope.drawing, thing, kindIn(kind)));
      // Of what words beside a shape name, the shape may be drawn of others.
      const isBeside = things.some(({ role }) => role === 'text') && things.every(({ role }) => role !== 'node');
      const ok = fits || (!isCaption(scope, things) && !isBeside) ? fits : undefined;
      return [
        verdict(
          match.pieces,
          ok === undefined ? undefined : ok !== no,
          kind.code,
          things[0]?.noun ?? null,
          scope.about('shape', ...things),
        ),
        ...match
          .group('adj')
          .filter(isLook)
          .map((look) => judge(match.pieces, scope, things, look, { no, part: undefined })),
      ];
    });
  });
};

const several = patternOf(
  `(?: (?:with|and|has|have|shows?|by|using|,))(?<adj>${LOOKS}+)(?<kind> \\{[a-z]+\\+\\})(?! (?:of|from|to|in|on|at|between|that|which|for|with|labelled|labeled|,? ?@))${END}`,
);
const vague = /^(?:cluster|text|label|thing|shape|glyph|path|atom|bond)$/;

/** "With black hour hands and red minute hands": those of the kind, where some or none of them look so. */
const severalRule: DrawingRule = (pieces, { drawing, about }) =>
  drawing.kind !== 'shapes'
    ? []
    : matchesIn(pieces, several).flatMap((match): Verdict[] => {
        const [kind] = match.group('kind');
        const things = kind && !vague.test(kindIn(kind)) ? fitting(drawing, kindIn(kind), []) : [];
        const exact = things.filter(({ noun }) => kind && noun === kindIn(kind));
        const own = exact.length > 0 ? exact : things;
        if (own.length < 2) return [];
        return match
          .group('adj')
          .filter(isLook)
          .map((look) => {
            const seen = own.map((thing) => looks(drawing, thing, look));
            const ok = seen.includes(true) ? true : seen.includes(undefined) ? undefined : false;
            return verdict(match.pieces, ok, look.code, shownAs(own[0]), about('colour', ...own));
          });
      });

/** What is said of all things of a kind, or of several. */
export const kindLookRules: readonly DrawingRule[] = [allRule, severalRule];
