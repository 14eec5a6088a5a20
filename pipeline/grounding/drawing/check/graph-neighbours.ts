import type { Drawing, Thing } from '../drawing.js';
import { isDenied } from './clauses.js';
import { graphPieces } from './graph-phrases.js';
import { allThatHold, holds } from './graph-relations.js';
import { isOtherGraph } from './graph-statements.js';
import { matchesIn, patternOf, type Match, type Piece, whereSaid } from './piece.js';
import { verdict, type DrawingRule, type Scope } from './verdict.js';
import type { Verdict } from '../../verdict.js';

/*
 * Who the neighbours of a node are, told with the edges as the noun: how many it has roads to, over whom it hangs on the
 * rest, from whom alone it gets an arrow.
 */

const LIST = '(?<list> N(?:(?: ,| and| , and) N)*)';
const roadsTo = patternOf(
  `(?<x> N)(?: (?:alone|also))* (?:has|have|with)(?: (?:direct|a|an|the|single|only))* {(?:edge|line|arrow)\\+} (?:to|with)(?: (?:exactly|only|just))*(?<n> #\\d+)(?: (?:other|different|more|of|the))*(?: (?:{(?!edge|arrow|line)[a-z]+\\+}|others|[a-z]+s))(?= [.,;:]|$| and)`,
);
const hangsOn = patternOf(
  `(?<x> N)(?: (?:,|which|that|who))* (?:is|hangs|are)(?: (?:attached|connected|linked|joined|hooked|tied|on|only))*(?: (?:to|on))(?: the)?(?: rest of the)? (?:network|graph|rest|map|system|others|tree|web|group|ownfigure)(?: ,)?(?<only> (?:only|just|solely))? (?:through|via|by way of|over)(?: the)?(?<y> N)(?! (?:and|or) N)`,
);
const arrowsFrom = patternOf(
  ` (?:lead|leads|point|points|go|goes|run|come|end) (?:to|into|at|in)(?<x> N)(?: [:,–(—])(?: (?:namely|one|those|coming))* from${LIST}(?= [.;)]|$)`,
);
const onlyFrom = patternOf(
  `(?<x> N)(?: (?!(?:N|M|C|not|never|no)(?= ))[^ ;:.]+){0,9} (?:gets|receives|has|with|takes)(?: (?:an?|its|one|#1|incoming))* {(?:arrow|edge)\\+?}(?: (?:only|solely|just) from| from (?:only|just))(?<y> N)(?! (?:and|or|,) N)`,
);
const saying = patternOf(
  `(?<n> #\\d+)(?: (?:different|separate))* {(?:leaf|node|box|circle|diamond|rectangle|ellipse|item|decision|state|outcome)\\+}(?: (?:that|which|are))* (?:say|saying|read|reading|carry|carrying|labelled|labeled|marked|called|named|with the (?:word|label|answer|name|text))(?: (?:the|word|label|answer|text|{label}|with))*(?<y> N)(?! (?:and|or|,) N)`,
);
const between = patternOf(
  ` {(?:edge|line|arrow)} between(?: (?:the|#2|two|nodes|{node\\+}|C|[a-z]+s))*(?: ,)?(?<x> N) and(?<y> N)(?= [.,;]|$)`,
);

const ends = (match: Match): readonly [readonly Thing[], readonly Thing[]] => [
  match.group('x')[0]?.things ?? [],
  match.group('y')[0]?.things ?? [],
];

const isJoined = (drawing: Drawing, one: readonly Thing[], other: readonly Thing[]): boolean =>
  one.some((a) => other.some((b) => holds(drawing, 'joined', a, b, true) === true));

const numberIn = (match: Match): number => Number(match.group('n')[0]?.code.slice(1));

type Reader = (match: Match, scope: Scope, own: readonly Piece[]) => Verdict[];

/** "Dale has direct roads to four towns". */
const readCount: Reader = (match, { drawing, about }) => {
  const [x] = ends(match);
  // "Has arrows to four devices": an arrow leads away.
  const isOut = match.pieces.some(({ code }) => code === 'to') && drawing.links.some(({ directed }) => directed);
  const counts = x.flatMap((node) => [
    ...(isOut ? [allThatHold(drawing, 'next', node, 'other').length] : []),
    allThatHold(drawing, 'joined', node, 'other').length,
  ]);
  return counts.length === 0
    ? []
    : [
        verdict(
          match.pieces,
          counts.includes(numberIn(match)),
          numberIn(match),
          counts[0] ?? null,
          about('degree', ...x),
        ),
      ];
};

/** "Finn is attached to the network through Dan". */
const readWay: Reader = (match, { drawing, about }) => {
  const [x, y] = ends(match);
  const ok =
    isJoined(drawing, x, y) && (match.group('only').length === 0 || x.some((node) => degreeOf(drawing, node) === 1));
  return [verdict(match.pieces, ok !== isDenied(match.pieces), 'through', null, about('connection', ...x))];
};

const degreeOf = (drawing: Drawing, node: Thing): number => allThatHold(drawing, 'joined', node, 'other').length;

/** "Three arrows lead to the perch: from the tadpole, the beetle and the reeds". */
const readFrom: Reader = (match, { drawing, about }) => {
  const [x] = ends(match);
  const list = match.group('list').filter(({ code }) => code === 'N');
  return list.map((piece) => {
    const from = piece.things ?? [];
    const ok = x.some((to) => from.some((one) => holds(drawing, 'next', one, to, true) === true));
    return verdict(match.pieces, ok, 'from', piece.word ?? null, about('connection', ...from));
  });
};

/** "The heron gets an arrow only from the snail". */
const readOnly: Reader = (match, { drawing, about }) => {
  const [x, y] = ends(match);
  if (x.length !== 1) return [];
  const from = x.flatMap((node) => allThatHold(drawing, 'next', node, 'one'));
  const ok = from.length > 0 && from.every((one) => y.includes(one));
  return [verdict(match.pieces, ok, 'only from', from.map(({ name }) => name ?? '').join(', '), about('degree', ...x))];
};

/** "Four leaves that say Play". */
const readSaying: Reader = (match, { about }) => {
  const [, y] = ends(match);
  return [verdict(match.pieces, y.length === numberIn(match), numberIn(match), y.length, about('text', ...y))];
};

/** "There is an edge between two workers, Ana and Bo". */
const readBetween: Reader = (match, { drawing, about }, own) => {
  const [x, y] = ends(match);
  const before = own.slice(Math.max(0, match.from - 4), match.from).map(({ code }) => code);
  const is = before.findIndex((code) => /^(?:is|are|exists|runs|has|have)$/.test(code));
  if (is < 0 || before.includes('if')) return [];
  const isNot = before.some((code) => /^(?:no|not|never|isn't)$/.test(code));
  return [verdict(match.pieces, isJoined(drawing, x, y) !== isNot, 'between', null, about('connection', ...x))];
};

const readers: readonly (readonly [pattern: RegExp, read: Reader])[] = [
  [roadsTo, readCount],
  [hangsOn, readWay],
  [arrowsFrom, readFrom],
  [onlyFrom, readOnly],
  [saying, readSaying],
  [between, readBetween],
];

const neighbourRule: DrawingRule = (pieces, scope) => {
  const { drawing } = scope;
  if (isOtherGraph(drawing) || drawing.links.length === 0) return [];
  const own = graphPieces(pieces, drawing);
  return readers.flatMap(([pattern, read]) => matchesIn(own, pattern).flatMap((match) => read(match, scope, own)));
};

export const neighbourRules: readonly DrawingRule[] = [
  whereSaid(
    / roads?| {edge| {line| {arrow| through| via| way| over| from| say| read| carry| label| mark| call| nam| with/,
    neighbourRule,
  ),
];
