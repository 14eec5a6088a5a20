import { isNo } from './clauses.js';
import { expanded } from './graph-lists.js';
import { graphPieces } from './graph-phrases.js';
import { holds, type Relation } from './graph-relations.js';
import { isOtherGraph } from './graph-statements.js';
import { END, matchesIn, patternOf, whereSaid } from './piece.js';
import { treeOf } from '../tree.js';
import { verdict, type DrawingRule } from './verdict.js';
import type { Verdict } from '../../verdict.js';

const DET = '(?: (?:the|a|an|both|all|its|only|just|{[a-z]+\\+?}|#\\d+|:))*';
const LIST = `(?<list>${DET} [NM](?:(?: ,| and| or| , and| as well as)+${DET} [NM])*)`;
const X = `${DET}(?<x> N)(?: (?:{[a-z]+}|,))*`;
const SUBJECT =
  '(?: (?:the|this|it|there|you|we|one|map|mind|diagram|figure|tree|chart|graph|drawing|list|can|ownfigure|also|all|then|still))*';
const SHOWN =
  '(?: (?:lists?|shows?|has|have|is|are|names?|finds?|sees?|see|find|comes?|hangs?|stands?|lies?|sits?|appears?|follows?|belongs?|gives?|contains?|holds?|groups?|listed|shown|found|placed|hanging|be))+';
const below = patternOf(
  `(?: (?:under|beneath|underneath|below|among|within|inside))${X}${SUBJECT}${SHOWN}${LIST}(?! (?:and|,|'s|of|[NM]|VERB))${END}`,
);
const oneOf = patternOf(
  `${LIST}(?: (?:is|are|appears?|comes?|counts?|listed|shown|as|among|one|#\\d+|some|part|all|of|the|both))* (?:things|#\\d+|{[a-z]+\\+}|subtopics|topics|entries|points|nodes|children|sub - items|subitems|subentries|leaves)(?: (?:listed|shown|found|hanging|that hang|standing|which hang|directly))* (?:under|beneath|underneath|below|of|in|within)${X}${END}`,
);
const after = patternOf(
  `(?: (?:after|behind))${X} (?:comes?|follows?|is|stands?)(?: (?:the|node|{node}|then|only))*(?<list> N)${END}`,
);
const before = patternOf(
  `(?: (?:before|ahead of|in front of))${X} (?:comes?|is|stands?)(?: (?:the|node|{node}|only))*(?<list> N)${END}`,
);
const told = [
  [below, 'above', false],
  [oneOf, 'above', false],
  [after, 'next', false],
  [before, 'next', true],
] as const satisfies readonly (readonly [pattern: RegExp, relation: Relation, turned: boolean])[];

/** "Under Seasons the map lists A, B and C", "after 8 comes 23": what is said of a node that a preposition governs. */
const turnedRule: DrawingRule = (pieces, { drawing, about }) => {
  if (isOtherGraph(drawing)) return [];
  const own = graphPieces(pieces, drawing);
  const isTree = (treeOf(drawing)?.leaves.length ?? 0) > 1;
  return told.flatMap(([pattern, relation, turned]) =>
    (relation === 'above' && !isTree ? [] : matchesIn(own, pattern)).flatMap((match): Verdict[] => {
      const x = match.group('x')[0]?.things ?? [];
      const list = match.group('list').filter(({ code }) => /^[NM]$/.test(code));
      const isIt = own[match.to]?.code === "'s" || list.length === 0 || x.length === 0;
      // "After 8 comes 23" tells of the next one, whatever leads on from there.
      const isNear = relation === 'next';
      return isIt
        ? []
        : expanded(list).map((things) => {
            const seen = things.flatMap((thing) =>
              x.map((one) =>
                turned ? holds(drawing, relation, thing, one, isNear) : holds(drawing, relation, one, thing, isNear),
              ),
            );
            const ok = seen.includes(true) ? true : seen.includes(undefined) ? undefined : false;
            return verdict(
              match.pieces,
              ok === undefined ? undefined : ok !== match.pieces.some(isNo),
              relation,
              null,
              about('connection', ...things),
            );
          });
    }),
  );
};

export const turnedRules: readonly DrawingRule[] = [
  whereSaid(/ under| beneath| below| among| within| inside| of| in| after| behind| before| ahead| front/, turnedRule),
];
