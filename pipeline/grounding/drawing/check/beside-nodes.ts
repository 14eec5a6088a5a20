import type { Drawing, Thing } from '../drawing.js';
import { isDenied, nodesOf } from './clauses.js';
import { matchesIn, patternOf, type Piece, whereSaid } from './piece.js';
import { verdict, type DrawingRule } from './verdict.js';
import type { Verdict } from '../../verdict.js';

const calls = patternOf(
  `(?<x> @)(?: ,)?(?: (?:is|are|being|called|labelled|labeled|marked|named|as|acts|serves))+(?: (?:the|a|an))?(?<t> @)`,
);

/** Words of their own right over or under a node. */
const wordsAt = (drawing: Drawing, node: Thing): readonly Thing[] => {
  const { x, y, width, height } = node.element.box;
  return drawing.loose.filter(({ element: { box } }) => {
    const middle = box.x + box.width / 2;
    const gap = Math.max(y - box.y - box.height, box.y - y - height);
    return middle > x && middle < x + width && gap >= -2 && gap < 26;
  });
};

const looseIn = (drawing: Drawing, piece: Piece | undefined): readonly Thing[] =>
  (piece?.things ?? []).filter((thing) => drawing.loose.includes(thing));

/** "The lettuce is the producer": what is written under a box in a row of boxes that each have such words. */
const besideNodeRule: DrawingRule = (pieces, { drawing, about }) =>
  drawing.loose.length < 2
    ? []
    : matchesIn(pieces, calls).flatMap((match): Verdict[] => {
        const [nodes, texts] = [nodesOf(match.group('x')[0]), looseIn(drawing, match.group('t')[0])];
        if (nodes.length === 0 || texts.length === 0 || nodesOf(match.group('t')[0]).length > 0) return [];
        const own = nodes.flatMap((node) => wordsAt(drawing, node));
        const isTold = drawing.of('node').some((node) => wordsAt(drawing, node).some((text) => texts.includes(text)));
        if (own.length === 0 || !isTold) return [];
        const ok = own.some((text) => texts.includes(text));
        return [
          verdict(match.pieces, ok !== isDenied(match.pieces), 'called', own[0]?.name ?? null, about('text', ...own)),
        ];
      });

export const besideNodeRules: readonly DrawingRule[] = [
  whereSaid(/is|are|being|called|labelled|labeled|marked|named|acts|serves/, besideNodeRule),
];
