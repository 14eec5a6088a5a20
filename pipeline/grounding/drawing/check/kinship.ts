import { hasBoxes } from '../boxes.js';
import type { Drawing, Thing } from '../drawing.js';
import { treeOf } from '../tree.js';
import { codesOf, isDenied, nodesOf } from './clauses.js';
import { END, LIST, matchesIn, patternOf, type Match, type Piece } from './piece.js';
import { areSiblings, inherits, isAncestor, isMade, isParent, siblingClasses, turned, type Test } from './relatives.js';
import { verdict, type DrawingRule, type Scope } from './verdict.js';
import type { Verdict } from '../../verdict.js';

const BE =
  "(?: (?:is|are|was|were|being|which|that|who|,|both|all|each|either|also|only|not|neither|never|isn't|aren't|do|does|don't|doesn't|can|cannot|directly|immediate|direct|shown|drawn|listed|given|as))*";
const A = '(?: (?:an?|the|#1|two|#\\d+|own|only|direct|immediate|single|both|{node\\+?}|{class}))*';

const relations: readonly (readonly [words: string, test: Test, on?: 'boxes' | 'graph'])[] = [
  [
    `${BE}(?:${A} (?:children|child|daughters?|sons?|offspring)|${A} (?:subtopics?|subbranch(?:es)?|sub - {branch\\+?}|sub - topics?|subcategor(?:y|ies)|sub - nodes?|subnodes?))(?: {node\\+?})? of`,
    turned(isParent),
  ],
  [`${BE}${A} (?:parents?|mother|father)(?: {node\\+?})? of`, isParent],
  [`${BE}${A} (?:descendants?|grandchild(?:ren)?|descended) (?:of|from)`, turned(isAncestor)],
  [
    `${BE} (?:(?:descends?|stems?|derives?|originates?|arises?|comes?|branch(?:es)? off|springs?|hangs?|hang|falls?|sits?|stands?|come|belongs?)(?: directly)? (?:from|under|beneath|below|underneath|to|on)|goes (?:from|under|beneath|below|underneath))(?:(?: the)? {branch} of(?: the)?)?`,
    turned(isAncestor),
    'graph',
  ],
  [
    `${BE} (?:listed|filed|classified|classed|grouped|sorted|placed|found|counted|appears?|appearing)(?: directly)? (?:under|among|amongst|below|with|within|in|as)(?: the)?`,
    turned(isAncestor),
    'graph',
  ],
  [`${BE}${A} {branch\\+?} of`, turned(isAncestor), 'graph'],
  [`${BE}(?: one of)? (?:reports?|answers?|answerable|subordinated?)(?: directly)? to`, turned(isAncestor), 'graph'],
  [`${BE}${A} (?:ancestors?|grandparents?|forefathers?) of`, isAncestor],
  [`${BE}(?:${A} (?:siblings?|brothers?|sisters?)) (?:of|to)`, areSiblings],
  [
    `${BE}(?: (?:has|have|gets|got))(?:${A} (?:children|child|daughters?|sons?|subtopics?|sub - {branch\\+?}|subbranches|sub - topics|{branch\\+?})?)(?: {node\\+?})?(?: (?:,|:|called|named|namely))*`,
    isParent,
    'graph',
  ],
  [
    `${BE} (?:branch(?:es)?|splits?|divides?|forks?|is divided|are divided|is split|are split|separates?|subdivides?|is subdivided|breaks down)(?: up| off| further)? (?:into|to|in)(?:${A}(?: (?:groups?|parts?|{branch\\+?}|{cluster\\+?}|categories|classes|{class\\+?}|kinds?|subgroups?))?(?: ,| :)?)`,
    isParent,
    'graph',
  ],
  [
    `${BE} (?:inherits?|derives?|is derived|are derived|extends?|specialises?|specializes?|descends?|is inherited|inheriting|subclasses)(?: directly)?(?: from)?`,
    inherits,
    'boxes',
  ],
  [
    `${BE}${A} (?:subclass(?:es)?|{subclass\\+?}|subtypes?|kinds?|types?|sorts?|specialisations?|specializations?|children|child|{subclass}) of`,
    inherits,
    'boxes',
  ],
  [
    `${BE}${A} (?:{superclass\\+?}|{superclass}|supertype|parent|base|parent {class}|base {class}|generalisation|generalization) (?:of|for)`,
    turned(inherits),
    'boxes',
  ],
  [`${BE} (?:generalises|generalizes|is extended by|is inherited by|is specialised by)`, turned(inherits), 'boxes'],
  [`${BE} (?:implements?|realises?|realizes?)(?: the)?(?: {interface})?`, inherits, 'boxes'],
  [`${BE}(?: an?| the)? (?:component|composition|inseparable part) of`, isMade('composition'), 'boxes'],
  [`${BE}(?: an?| the)? parts? of`, isMade('composition', 'aggregation'), 'boxes'],
  [`${BE} (?:is|are)? ?composed of(?:${A})`, turned(isMade('composition')), 'boxes'],
  [`${BE} (?:consists? of|is made up of)(?:${A})`, turned(isMade('composition', 'aggregation')), 'boxes'],
  [`${BE} (?:aggregates?)(?:${A})`, turned(isMade('aggregation')), 'boxes'],
];

const patterns = relations.map(([words, test, on]) => ({
  pattern: patternOf(
    `(?<one>${LIST})(?: ,)?${words}(?: (?:the )?(?:abstract|base|parent|super)(?: {class})?)?(?<other>${LIST})${END}`,
  ),
  test,
  on,
}));

const refsIn = (pieces: readonly Piece[]): Piece[] => pieces.filter((piece) => nodesOf(piece).length > 0);

const joined = ({ links }: Drawing, one: Thing, other: Thing): boolean =>
  links.some(
    ({ from, to }) => (from.id === one.id && to.id === other.id) || (from.id === other.id && to.id === one.id),
  );

const judge = (match: Match, { drawing, about }: Scope, test: Test, next?: Piece): Verdict[] => {
  const no = isDenied(match.pieces);
  const direct = next?.direct === true || match.pieces.some((piece) => piece.direct === true);
  return refsIn(match.group('one')).flatMap((one) =>
    refsIn(match.group('other')).flatMap((other): Verdict[] => {
      const pairs = nodesOf(one).flatMap((a) => nodesOf(other).map((b) => [a, b] as const));
      // "Does not inherit directly from it, but by way of another".
      const seen = pairs.map(([a, b]) => (direct && no && !joined(drawing, a, b) ? false : test(drawing, a, b)));
      const ok = seen.includes(true) ? true : seen.includes(undefined) ? undefined : false;
      const facts = about('connection', ...nodesOf(one)).filter((id) =>
        about('connection', ...nodesOf(other)).includes(id),
      );
      return ok === undefined ? [] : [verdict(match.pieces, ok !== no, codesOf(match.pieces).trim(), null, facts)];
    }),
  );
};

const way = patternOf(
  `^(?: (?:but|and|only|instead|rather|,|indirectly))*(?: (?:by {path} of|by way of|via|through|over))(?<x> @)${END}`,
);

/** "…, but by way of Rectangle": what stands between the two. */
const byWayOf = (rest: readonly Piece[], match: Match, { drawing, about }: Scope, test: Test): Verdict[] =>
  matchesIn(rest, way).flatMap((told): Verdict[] => {
    const between = told.group('x').flatMap(nodesOf);
    const [ones, others] = [match.group('one'), match.group('other')].map((list) => refsIn(list).flatMap(nodesOf));
    if (between.length === 0 || ones?.length !== 1 || others?.length !== 1) return [];
    const ok = between.some(
      (x) => ones.every((a) => test(drawing, a, x) === true) && others.every((b) => test(drawing, x, b) === true),
    );
    return [verdict(told.pieces, ok, 'by way of', null, about('connection', ...between))];
  });

/** "Shark and Trout are children of Fish", "Car inherits from Vehicle", "Plants branches into Flowers and Vegetables". */
const relationRule: DrawingRule = (pieces, scope) => {
  const boxes = hasBoxes(scope.drawing);
  const tree = treeOf(scope.drawing) !== undefined;
  return patterns.flatMap(({ pattern, test, on }) => {
    if (on === 'boxes' ? !boxes : on === 'graph' ? boxes || !tree : boxes && !tree) return [];
    return matchesIn(pieces, pattern).flatMap((match) => [
      ...judge(match, scope, test, pieces[match.to]),
      ...byWayOf(pieces.slice(match.to), match, scope, test),
    ]);
  });
};

const pair = patternOf(`(?<one> @) and(?<other> @)${BE} (?:siblings|brothers|sisters|brother and sister)${END}`);
const share = patternOf(
  `(?<one> @) and(?<other> @)(?<no> (?:do not|don't|not))?(?: (?:both|have|has|share|shares))+(?: (?:a|the|an|#1|common|same))* (?:parent|mother|father|parent {node}|superclass|{superclass}|ancestor)${END}`,
);

/** "Shark and Trout are siblings": children of one parent. */
const siblingRule: DrawingRule = (pieces, scope) =>
  [...matchesIn(pieces, pair), ...matchesIn(pieces, share)].flatMap((match) =>
    match.pieces.some(({ code }) => code === 'ancestor')
      ? []
      : judge(match, scope, hasBoxes(scope.drawing) ? siblingClasses : areSiblings),
  );

export const kinshipRules: readonly DrawingRule[] = [relationRule, siblingRule];
