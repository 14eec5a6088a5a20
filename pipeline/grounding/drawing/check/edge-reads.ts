import type { Drawing, Link } from '../drawing.js';
import { edgesOf, isDenied, nodesOf } from './clauses.js';
import { matchesIn, patternOf, type Piece, whereSaid } from './piece.js';
import { verdict, type DrawingRule } from './verdict.js';
import type { Verdict } from '../../verdict.js';

const linksOf = (drawing: Drawing, piece: Piece | undefined): readonly Link[] => {
  const ids = new Set(edgesOf(piece).map(({ id }) => id));
  return drawing.links.filter(({ edge }) => ids.has(edge.id));
};
const isEdge = (piece: Piece | undefined): boolean => edgesOf(piece).length > 0 && nodesOf(piece).length === 0;

const reads = patternOf(
  ` (?:{label}|{text}|words?|condition|event)(?: (?:on|of|at|beside|for|written|over))+(?: the)?(?<edge> @)(?: (?:is|reads|says|:))+(?: the)?(?<e> @)(?= [.,;]|$)`,
);
const triggers = patternOf(
  `(?<e> @)(?: (?:is|the|a))* (?:trigger|{label}|condition|event|cause|reason|triggers|causes)(?: (?:of|for|on))?(?: the)?(?<edge> @)(?= [.,;]|$)`,
);

/** "The label on the arrow from Idle to Up is “call”", "overload triggers the transition from Up to Stop". */
const readsRule: DrawingRule = (pieces, { drawing, about }) =>
  [...matchesIn(pieces, reads), ...matchesIn(pieces, triggers)].flatMap((match): Verdict[] => {
    const [edge, e] = [match.group('edge')[0], match.group('e')[0]];
    if (!isEdge(edge) || edge?.described !== true || !isEdge(e) || e?.described === true) return [];
    const told = linksOf(drawing, e);
    const ok = linksOf(drawing, edge).some(
      (link) => told.includes(link) || told.some(({ label }) => label === link.label),
    );
    const actual = linksOf(drawing, edge)[0]?.label ?? null;
    return [
      verdict(match.pieces, ok !== isDenied(match.pieces), 'label', actual, about('connection', ...edgesOf(edge))),
    ];
  });

export const edgeReadRule: DrawingRule = whereSaid(/label|text|word|trigger|condition|event|cause|reason/, readsRule);
