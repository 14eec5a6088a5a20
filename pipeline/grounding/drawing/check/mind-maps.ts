import type { Drawing, Thing } from '../drawing.js';
import { treeOf, type Tree } from '../tree.js';
import { numberIn } from './counts.js';
import { isDenied } from './clauses.js';
import { expanded, listsIn } from './graph-lists.js';
import { graphPieces } from './graph-phrases.js';
import { isOtherGraph } from './graph-statements.js';
import { matchesIn, patternOf, whereSaid, type Match, type Piece } from './piece.js';
import { isStrange } from './strange-words.js';
import { under } from './tree-words.js';
import { verdict, type DrawingRule, type Scope } from './verdict.js';
import type { Verdict } from '../../verdict.js';

/*
 * Trees of words, such as mind maps: what a word has under it is told as what it is a name for ("five effects", "coal and
 * oil are fossil fuels"), and as what it is broken down into.
 */

const only = ({ things = [] }: Piece): Thing | undefined => (things.length === 1 ? things[0] : undefined);
const nodeIn = (match: Match, name: string): Thing | undefined => match.group(name).map(only)[0];

const LEAD =
  '(?:^| (?:are|were|lists?|shows?|names?|mentions?|has|gives?|with|sees?|see|find|finds|distinguish(?:es)?|of|into|contains?|includes?|and|,|:|exactly|only|just))';
const counted = patternOf(
  `${LEAD}(?<n> (?:#\\d+|no))(?: (?:different|distinct|main|possible|kinds|types|of|sorts|individual|separate|such))*(?<x> N)(?= [.,;:]|$| (?:are|is|in|on|and|which|that|hang|branch|listed|shown|named|given|mentioned|altogether|here))`,
);

/** "There are five effects in the map": what stands under the effects. */
const countVerdicts = (own: readonly Piece[], tree: Tree, { about }: Scope): Verdict[] =>
  matchesIn(own, counted).flatMap((match): Verdict[] => {
    const node = nodeIn(match, 'x');
    const word = match.group('x')[0]?.word ?? node?.name ?? '';
    const children = node ? tree.childrenOf(node.id) : [];
    if (!node || children.length === 0 || node === tree.root || !/s$/i.test(word)) return [];
    const all = under(tree, node).slice(1);
    const counts = [children.length, all.length, all.filter(({ id }) => tree.childrenOf(id).length === 0).length];
    const n = numberIn(match.group('n')[0]);
    // "Two of the effects" are some of them.
    if (own[match.to]?.code === 'of' || own[match.from]?.code === 'of') return [];
    return [verdict(match.pieces, counts.includes(n), n, children.length, about('degree', node))];
  });

const DOWN =
  '(?:broken|split|divided|subdivided|branched|developed|detailed|refined|expanded|differentiated|specified|explained)';
const further = patternOf(
  `(?<x> N)(?: (?:itself|,|which|that))* (?:is|are)(?<no> not)?(?: (?:itself|also|again))* ${DOWN}(?: (?:down|up|out|into))*(?: (?:any|even))?(?: further)?(?= [.,;]|$| (?:and|but|in|on|at))`,
);
const branchesOff = patternOf(
  `(?<x> N)(?: (?:itself|,|which|that))* (?<no>(?:does|do) not|doesn't|never)? ?(?:branch(?:es)?|split|splits|divides?)(?: (?:out|off|up))*(?: (?:any|even))? further(?= [.,;]|$)`,
);

/** "Fossil fuels is not broken down any further". */
const furtherVerdicts = (own: readonly Piece[], tree: Tree, { about }: Scope): Verdict[] =>
  [further, branchesOff].flatMap((pattern) =>
    matchesIn(own, pattern).flatMap((match): Verdict[] => {
      const node = nodeIn(match, 'x');
      const before = own[match.from - 1]?.code ?? '';
      if (!node || /^(?:of|only|than|except|unlike|nor|neither|under|below)$/.test(before)) return [];
      const children = tree.childrenOf(node.id).length;
      // "Is divided" alone, of a leaf, may be said of what it stands for.
      const ok = children > 0 !== isDenied(match.pieces);
      return [
        verdict(match.pieces, ok, isDenied(match.pieces) ? 'no parts' : 'parts', children, about('degree', node)),
      ];
    }),
  );

const areSo =
  /^(?:are|all|both|each|also|the|some|of|examples|kinds|types|sorts|forms|counted|count|as|among|regarded|listed|named|given)$/;

/** "Coal, oil and gas are fossil fuels": all of them stand under the word. */
const sortVerdicts = (own: readonly Piece[], tree: Tree, { about }: Scope): Verdict[] => {
  const lists = listsIn(own);
  return lists.flatMap((list, at): Verdict[] => {
    const next = lists[at + 1];
    const goal = next && next.items.length === 1 ? next.items.map(only)[0] : undefined;
    if (!next || !goal || list.items.length < 2 || tree.childrenOf(goal.id).length === 0) return [];
    const words = own.slice(list.to, next.from).map(({ code }) => code);
    const before = own[list.from - 1]?.code;
    const isSort = words[0] === 'are' && words.every((word) => areSo.test(word));
    if (!isSort || (before !== undefined && !/^(?:[,;:.]|that|and|both|the|but|while)$/.test(before))) return [];
    const below = under(tree, goal).slice(1);
    const items = expanded(list.items);
    const ok = items.every((things) => things.some((thing) => below.includes(thing)));
    const span = own.slice(list.from, next.to);
    return [
      verdict(
        span,
        ok !== isDenied(span),
        'are',
        below.map(({ name }) => name ?? '').join(', '),
        about('degree', goal),
      ),
    ];
  });
};

const soleIs = patternOf(
  `(?<x> N) (?:is|being)(?: the)? only(?<y> N)(?= [.,;]|$| (?:in|that|which|shown|listed|here))`,
);
const soleOf = patternOf(
  ` the only (?:example|item|entry|subtopic|sub - topic|{node}|{item}|{branch}|sort|kind|type|form|part|word|measure|one|member)(?: (?:listed|shown|given|named))?(?: (?:of|under|for|below|in))(?<y> N) is(?: the)?(?<x> N)`,
);

/** "Gas is the only fossil fuel", "the only example of adaptation is sea walls". */
const soleVerdicts = (own: readonly Piece[], tree: Tree, { about }: Scope): Verdict[] =>
  [soleIs, soleOf].flatMap((pattern) =>
    matchesIn(own, pattern).flatMap((match): Verdict[] => {
      const [x, y] = [nodeIn(match, 'x'), nodeIn(match, 'y')];
      const children = y ? tree.childrenOf(y.id) : [];
      if (!x || !y || children.length === 0) return [];
      const ok = children.length === 1 && children[0] === x;
      return [verdict(match.pieces, ok !== isDenied(match.pieces), 'only', children.length, about('degree', y))];
    }),
  );

const parts = patternOf(
  `(?<x> N) (?:is|are)(?: (?:further|again|itself))* (?:subdivided|divided|broken|split|classified|grouped|organised|organized|separated)(?: (?:up|down|further))* into(?<list>(?: N(?: ,)?)*)(?: ,)?(?: and)?(?<words>(?: [a-z-]+){1,2}?)(?<rest>(?: (?:,|and))*(?: N(?: ,| and)*)*)(?= [.;:]|$| , (?:the|which|with|where|while|of))`,
);

/** "Responses are subdivided into mitigation and migration": of two or more, one that is written nowhere. */
const strangeVerdicts = (own: readonly Piece[], { drawing }: Scope): Verdict[] =>
  matchesIn(own, parts).flatMap((match): Verdict[] => {
    const words = match.group('words');
    const known = [...match.group('list'), ...match.group('rest')].filter(({ code }) => code === 'N');
    return known.length > 0 && isStrange(words, drawing) && !isDenied(match.pieces)
      ? [verdict(words, false, words.map(({ code }) => code).join(' '), 'nothing of that name')]
      : [];
  });

/** A tree of words, whose nodes are neither numbers nor single letters. */
const wordTreeOf = (drawing: Drawing): Tree | undefined => {
  const tree = treeOf(drawing);
  return tree && drawing.of('node').every(({ name = '' }) => /\p{L}{2}/u.test(name)) ? tree : undefined;
};

const mindMapRule: DrawingRule = (pieces, scope) => {
  const tree = isOtherGraph(scope.drawing) ? undefined : wordTreeOf(scope.drawing);
  if (!tree) return [];
  const own = graphPieces(pieces, scope.drawing);
  return [
    ...countVerdicts(own, tree, scope),
    ...furtherVerdicts(own, tree, scope),
    ...sortVerdicts(own, tree, scope),
    ...soleVerdicts(own, tree, scope),
    ...strangeVerdicts(own, scope),
  ];
};

export const mindMapRules: readonly DrawingRule[] = [
  whereSaid(/ #| no| are| is| branch| split| divide| only/, mindMapRule),
];
