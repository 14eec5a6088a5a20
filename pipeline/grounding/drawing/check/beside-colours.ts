import type { Thing } from '../drawing.js';
import { isLook, looks } from './fits.js';
import { inkless } from './phrase-kinds.js';
import { matchesIn, patternOf, REF, type Piece } from './piece.js';
import { verdict, type DrawingRule, type Scope } from './verdict.js';
import type { Verdict } from '../../verdict.js';

const LOOK = '(?<look> <[^>]+>)';
const KIND = '(?: {(?:box|node|rectangle|circle|ellipse|diamond|square|shape|record|hexagon|cylinder)\\+?})';
const WHERE =
  '(?: (?:is|are|stands?|sits?|lies|appears?|shown|drawn|written|placed|at|on|in|the|very|top|bottom|left|right|middle|centre|center|far|and|,|which|that|standing|itself))*';
const boxedIn = patternOf(`(?<x>${REF})${WHERE}(?: (?:in|inside|within|as))(?: (?:an?|its|the))(?: #1)?${LOOK}${KIND}`);
const boxFor = patternOf(
  `${LOOK}${KIND} (?:for|holds|contains|stands for|represents|shows|reads|with the name|is for|means)(?: (?:the|both|an?|each))*(?<x>${REF}(?:(?: ,| and| , and)(?: the)?${REF})*)`,
);
const boxForRest = patternOf(
  `${LOOK}${KIND}(?: (?:for|are|stand|all))*(?: (?:for))? (?:all|the|every)(?: (?:of|the))*(?: (?:other|others|rest|remaining|else))(?: ${KIND.slice(3, -1)})?`,
);
const inColour = patternOf(
  `(?: (?:with|,|and|has|have|shows?|:|where|while|graph|diagram|chart|network))(?: the)?(?<x>${REF}) (?<way>in)${LOOK}(?! (?:{|@|letters|type|text|ink|writing|outline|border))`,
);
const framed = patternOf(
  `(?<x>${REF})(?: (?:frame|{cluster}|{box}))?(?<be>(?: (?:is|are|has been|was|being|both))*) (?<way>framed|outlined|bordered|surrounded|enclosed|edged)(?: (?:in|with|by))(?: an?)?${LOOK}`,
);
const oneIs = patternOf(
  ` the${LOOK}(?: (?:#1|one|${KIND.slice(4, -1)})) (?:is|holds|contains|reads|says|shows|carries|being)(?: the)?(?: (?:key|value|number|node|{node}|label|{label}))?(?<x> (?:@|#-?\\d+(?:\\.\\d+)?))(?! (?:{|<|of))`,
);

const nodesNamed = ({ drawing }: Scope, piece: Piece | undefined): readonly Thing[] => {
  const own = inkless(piece?.things ?? []).filter(({ role }) => /^(?:node|shape|cluster)$/.test(role));
  if (own.length > 0 || piece?.code.startsWith('#') !== true) return own;
  return drawing.of('node').filter(({ name }) => name === piece.code.slice(1));
};

const told = (
  { drawing, about }: Scope,
  span: readonly Piece[],
  things: readonly Thing[],
  look: Piece | undefined,
  part?: 'outline',
): Verdict[] => {
  if (!look || !isLook(look) || things.length === 0) return [];
  const seen = things.map((thing) => looks(drawing, thing, look, part));
  if (seen.includes(undefined) && !seen.includes(true)) return [];
  const no = span.some(({ code }) => /^(?:not|no|never|isn't|aren't)$/.test(code));
  return [verdict(span, seen.includes(true) !== no, look.code, things[0]?.colour ?? null, about('colour', ...things))];
};

/** A name that stands for one thing only: what is said of it is held against that. */
const isSole = (things: readonly Thing[]): boolean =>
  things.length > 0 && things.every(({ role }) => role === things[0]?.role);

/**
 * Colours that are told beside a name and not of it: "the director is at the top in a yellow box", "a blue box for the
 * library", "with the app in salmon", "the yard is framed in red", "the gold one is 50".
 */
export const besideColourRule: DrawingRule = (pieces, scope) => {
  const { drawing } = scope;
  const named = pieces.flatMap(({ things = [] }) => things);
  return [
    ...[...matchesIn(pieces, boxedIn), ...matchesIn(pieces, boxFor)].flatMap((match): Verdict[] =>
      match
        .group('x')
        .filter(({ code }) => code === '@')
        .flatMap((piece) => {
          const things = nodesNamed(scope, piece);
          return isSole(things) && piece.described !== true
            ? told(scope, match.pieces, things, match.group('look')[0])
            : [];
        }),
    ),
    ...matchesIn(pieces, boxForRest).flatMap((match): Verdict[] => {
      const [look] = match.group('look');
      const rest = drawing.of('node').filter((node) => !named.includes(node));
      if (!look || rest.length === 0 || rest.length === drawing.of('node').length) return [];
      const seen = rest.map((thing) => looks(drawing, thing, look));
      const ok = seen.includes(false) ? false : seen.every((one) => one === true) ? true : undefined;
      return [
        verdict(match.pieces, ok, look.code, rest[seen.indexOf(false)]?.colour ?? null, scope.about('colour', ...rest)),
      ];
    }),
    ...matchesIn(pieces, inColour).flatMap((match): Verdict[] => {
      const [piece] = match.group('x');
      const things = nodesNamed(scope, piece);
      return isSole(things) && piece?.described !== true && drawing.kind === 'graph'
        ? told(scope, match.pieces, things, match.group('look')[0])
        : [];
    }),
    ...matchesIn(pieces, framed).flatMap((match): Verdict[] => {
      const things = nodesNamed(scope, match.group('x')[0]);
      const first = isSole(things) ? told(scope, match.pieces, things, match.group('look')[0], 'outline') : [];
      return [...first, ...(first.length > 0 ? goingOn(pieces.slice(match.to), scope) : [])];
    }),
    ...matchesIn(pieces, oneIs).flatMap((match): Verdict[] =>
      told(scope, match.pieces, nodesNamed(scope, match.group('x')[0]), match.group('look')[0]),
    ),
  ];
};

const elliptical = patternOf(
  ` (?:and|,|while|but)(?: the)?(?<x>${REF})(?: (?:frame|{cluster}|{box}))? (?:in|with)${LOOK}`,
);

/** "The yard is framed in red and the office in blue": the verb is said once. */
const goingOn = (pieces: readonly Piece[], scope: Scope): Verdict[] =>
  matchesIn(pieces, elliptical).flatMap((match) => {
    const things = nodesNamed(scope, match.group('x')[0]);
    return isSole(things) ? told(scope, match.pieces, things, match.group('look')[0], 'outline') : [];
  });
