import type { Drawing, Thing } from '../drawing.js';
import { isDenied } from './clauses.js';
import { expanded, listsIn } from './graph-lists.js';
import { graphPieces } from './graph-phrases.js';
import { holds } from './graph-relations.js';
import { isOtherGraph } from './graph-statements.js';
import { matchesIn, patternOf, whereSaid } from './piece.js';
import { verdict, type DrawingRule } from './verdict.js';
import type { Verdict } from '../../verdict.js';

const formed = patternOf(
  ' (?:form|forms|forming|make|makes|build|builds|make up|close|are part of)(?: (?:a|an|the|one|together|up|closed|small|complete|directed|little))*(?<what> (?:{triangle}|{ring}|{circle}|{quadrilateral}|{square}|loop|cycle|ring|circuit|clique|chain|path|{path}|line|{line}))',
);

/** The things one after the other, each joined to the next, in one of all orders. */
const hasWay = (drawing: Drawing, things: readonly (readonly Thing[])[], closed: boolean): boolean => {
  const joined = (one: readonly Thing[], other: readonly Thing[]): boolean =>
    one.some((a) => other.some((b) => holds(drawing, 'joined', a, b, true) === true));
  const goOn = (way: readonly (readonly Thing[])[], left: readonly (readonly Thing[])[]): boolean => {
    const last = way.at(-1);
    const [first] = way;
    if (left.length === 0) return !closed || (last !== undefined && first !== undefined && joined(last, first));
    return left.some(
      (next) =>
        (last === undefined || joined(last, next)) &&
        goOn(
          [...way, next],
          left.filter((other) => other !== next),
        ),
    );
  };
  return goOn([], things);
};

/** "A, B and C form a triangle", "the three of them make a loop": edges that join the nodes all round. */
const roundRule: DrawingRule = (pieces, { drawing, about }) => {
  if (isOtherGraph(drawing)) return [];
  const own = graphPieces(pieces, drawing);
  const lists = listsIn(own);
  return matchesIn(own, formed).flatMap((match): Verdict[] => {
    const list = lists.find(({ to }) => to === match.from);
    const things = list === undefined ? [] : expanded(list.items);
    if (!list || things.length < 3 || things.length > 7) return [];
    const what = match.group('what')[0]?.code ?? '';
    if (what === '{triangle}' && things.length !== 3) return [];
    if (/quadrilateral|square/.test(what) && things.length !== 4) return [];
    const open = /^(?:chain|path|\{path\}|line|\{line\})$/.test(what);
    const ok = hasWay(drawing, things, !open);
    return [
      verdict(
        [...list.items, ...match.pieces],
        ok !== isDenied(match.pieces),
        what.replace(/[{}]/g, ''),
        null,
        about('connection', ...things.flat()),
      ),
    ];
  });
};

export const roundRules: readonly DrawingRule[] = [whereSaid(/form|make|build|close|are part/, roundRule)];
