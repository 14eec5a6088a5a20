import { treeOf } from '../tree.js';
import type { Drawing, Thing } from '../drawing.js';
import { isDenied } from './clauses.js';
import { graphPieces } from './graph-phrases.js';
import { isOtherGraph } from './graph-statements.js';
import { END, matchesIn, patternOf, whereSaid } from './piece.js';
import { verdict, type DrawingRule } from './verdict.js';
import type { Verdict } from '../../verdict.js';

const HAS =
  '(?: (?:column|{[a-z]+}|which|that|,))*(?: (?:has|have|with|holds?|contains?|gets?|receives?|sends?|lists?|shows?|comprises?|includes?|carries))';
const WHAT =
  '(?<what>(?: (?:direct|immediate|own|different))*(?: (?:{(?!edge|arrow|line)[a-z]+\\+}|children|people|sub - (?:[a-z]+|{[a-z]+\\+})|(?!of |than |to |as )[a-z]+s))(?: (?:under it|below it|in it))?)';
const than = patternOf(
  `(?<x> [NC])${HAS} (?<way>more|fewer|less|as many)${WHAT} (?:than|as)(?: (?:the|does|do|column|{[a-z]+}))*(?: R| (?:any|every|all|each)(?: (?:of|the|other|others|else|{[a-z]+\\+?}|one))*|(?<y> [NC]))${END}`,
);
const moreIn = patternOf(
  `(?<way> (?:more|fewer|less|as many))${WHAT}(?: (?:are|stand|hang|sit|wait))?(?: (?:in|under|on|within|below))(?: (?:the|column|{[a-z]+}))*(?<x> [NC]) (?:than|as)(?: (?:in|under|on|within|below|the|column|{[a-z]+}))*(?<y> [NC])${END}`,
);
const most = patternOf(`(?<x> C)${HAS} the (?<way>most|fewest)${WHAT}${END}`);

/** How many of what is told one has: what stands in a frame, what hangs under a node; undefined for other words. */
const countOf = (drawing: Drawing, things: readonly Thing[], what: string): number | undefined => {
  const [thing] = things;
  if (!thing) return undefined;
  if (thing.role === 'cluster')
    return drawing.within(thing).filter(({ role, name }) => role === 'node' && name !== undefined).length;
  const tree = treeOf(drawing);
  return tree &&
    /child|sub|branch|item|entr|topic|part|member|leaf|kind|thing|unit|department|node|under it|below it/.test(what)
    ? tree.childrenOf(thing.id).length
    : undefined;
};

/** All others of the kind; of a tree those on the same level. */
const peersOf = (drawing: Drawing, thing: Thing | undefined): Thing[][] => {
  const tree = thing?.role === 'node' ? treeOf(drawing) : undefined;
  return drawing
    .of(thing?.role ?? 'node')
    .filter(({ id }) => id !== thing?.id && (!tree || tree.depthOf(id) === tree.depthOf(thing?.id ?? '')))
    .map((one) => [one]);
};

/** "Colony has more sub-items than Products", "the column To do holds more cards than any other". */
const moreRule: DrawingRule = (pieces, { drawing, about }) => {
  if (isOtherGraph(drawing)) return [];
  return [than, moreIn, most].flatMap((pattern) =>
    matchesIn(graphPieces(pieces, drawing), pattern).flatMap((match): Verdict[] => {
      const what = match
        .group('what')
        .map(({ code }) => code)
        .join(' ');
      const [x, y] = ['x', 'y'].map((name) => match.group(name)[0]?.things ?? []);
      const way = match.group('way')[0]?.code ?? '';
      const own = x && countOf(drawing, x, what);
      const peers = y && y.length > 0 ? [y] : peersOf(drawing, x?.[0]);
      const others = peers.map((things) => countOf(drawing, things, what));
      if (own === undefined || others.length === 0) return [];
      const sign = /^(?:more|most)$/.test(way) ? 1 : way === 'as' ? 0 : -1;
      const ok = others.every(
        (other) => other !== undefined && (sign === 0 ? own === other : (own - other) * sign > 0),
      );
      if (others.includes(undefined)) return [];
      return [
        verdict(match.pieces, ok !== isDenied(match.pieces), way, others.join(', '), about('text', ...(x ?? []))),
      ];
    }),
  );
};

export const moreRules: readonly DrawingRule[] = [whereSaid(/ more| fewer| less| as many| most/, moreRule)];
