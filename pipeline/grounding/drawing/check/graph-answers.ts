import type { Drawing, Thing } from '../drawing.js';
import { edgesOf, nodesOf } from './clauses.js';
import { matchesIn, patternOf, type Piece, whereSaid } from './piece.js';
import { reaches } from './reach.js';
import { verdict, type DrawingRule } from './verdict.js';
import type { Verdict } from '../../verdict.js';

const ANSWERS =
  '(?<answers> (?:@|no|yes)(?:(?: (?:and|,|then|once|again|to|the|first|second|next|question))* (?:@|no|yes))*)';
const YOU = '(?: (?:you|one|we|it|the|user|reader|must|have|has|need|needs|to|should|first|first of all|,))*';
const toReach = patternOf(
  ` (?:to|when|if|in order to)${YOU}? (?:get to|reach|reaching|arrive at|end (?:up )?(?:at|in|with)|come to|identify|find|getting to|arrive)(?: (?:the|a|an))?(?<x> @)${YOU} (?:answer|answers|answered|reply|say|says|choose|follow|take)(?: (?:both|the|questions?|{decision\\+?}|with))*${ANSWERS}`,
);
const answering = patternOf(
  ` (?:answering|saying|replying|choosing|answers?|answer)(?: (?:the|questions?|{decision\\+?}|with))*${ANSWERS}(?: (?:and|,|you|one|we|then|will))* (?:leads?|brings?|takes?|gets?|arrives?|ends?|reach(?:es)?|come|points?)(?: (?:you|one|us|up|to|at|in|with|the|a|an))*(?<x> @)`,
);
const reached = patternOf(
  `(?<x> @)(?: (?:is|can|be|are|only))* (?:reached|found|identified|arrived at)(?: (?:by|after|through|when|with))* (?:answering|answers?|saying|replying)(?: (?:the|questions?|{decision\\+?}|with))*${ANSWERS}`,
);

/** The answers along each way from the beginning to a node. */
const waysTo = ({ links }: Drawing, node: Thing, depth = 0): string[][] => {
  const own = links.filter(({ to, directed }) => directed && to.id === node.id);
  if (own.length === 0 || depth > 8) return [[]];
  return own.flatMap(({ from, label }) =>
    waysTo({ links } as Drawing, from, depth + 1).map((way) => [
      ...way,
      ...(label === undefined ? [] : [label.toLowerCase()]),
    ]),
  );
};

const saidIn = (answers: readonly Piece[], { links }: Drawing): string[] =>
  answers.flatMap((piece) => {
    if (piece.code === 'no' || piece.code === 'yes') return [piece.code];
    const label = links.find(({ edge }) => edgesOf(piece).some(({ id }) => id === edge.id))?.label;
    return label === undefined ? [] : [label.toLowerCase()];
  });

/** "To get to Penguin you answer yes and then no". */
const answerRule: DrawingRule = (pieces, { drawing, about }) => {
  const questions = drawing.of('node').filter(({ name }) => name?.includes('?') === true);
  if (questions.length === 0) return [];
  const isRound = questions.some((node) =>
    drawing.links.some(({ from, to }) => from.id === node.id && reaches(drawing, to, node)),
  );
  if (isRound) return [];
  return [toReach, answering, reached].flatMap((pattern) =>
    matchesIn(pieces, pattern).flatMap((match): Verdict[] => {
      const nodes = nodesOf(match.group('x')[0]);
      const told = saidIn(match.group('answers'), drawing);
      if (nodes.length === 0 || told.length === 0) return [];
      const ways = nodes.flatMap((node) => waysTo(drawing, node));
      const fits = ways.some((way) => way.join() === told.join());
      // One answer may be the last of several.
      const isEnd = told.length === 1 && ways.some((way) => way.at(-1) === told[0]);
      if (!fits && isEnd) return [];
      return [verdict(match.pieces, fits, told.join(', '), ways[0]?.join(', ') ?? null, about('connection', ...nodes))];
    }),
  );
};

const needs = patternOf(
  ` (?:before|to|for|in order to)(?: (?:you|one|we|a|student|students|can|could|may|must|taking|take|attending|attend|starting|start|doing|do|enrolling|enrol|in|reaching|reach|building|build|get|getting|beginning|begin|reading|read|studying|study|making|make|running|run|the))*(?<x> @)(?: ,)?(?: (?:you|one|we|students?|a|must|should|first|already|also))* (?:need|needs|must (?:take|have|pass|complete|know|do|finish)|have to (?:take|have|pass|complete|know|do|finish)|has to (?:take|have|pass|complete)|require|requires|should have)(?: (?:to|have|taken|passed|completed|finished|take|pass|complete|both|the|know|first))*(?<list> @(?:(?: ,| and| as well as| both)+ @)*)`,
);

/** "Before taking Linear ODEs you need both Calculus and Linear Algebra". */
const needRule: DrawingRule = (pieces, { drawing, about }) =>
  drawing.links.every(({ directed }) => !directed)
    ? []
    : matchesIn(pieces, needs).flatMap((match): Verdict[] => {
        const goals = nodesOf(match.group('x')[0]);
        const refs = match.group('list').filter((piece) => nodesOf(piece).length > 0);
        if (goals.length === 0 || pieces.slice(match.from, match.to).some(({ code }) => code === 'not')) return [];
        return refs.flatMap((ref): Verdict[] => {
          const ways = nodesOf(ref).flatMap((one) =>
            goals.map((goal) => [reaches(drawing, one, goal), reaches(drawing, goal, one)] as const),
          );
          // Arrows may point from what needs to what is needed.
          const isBack =
            ways.some(([on, back]) => back && !on) &&
            refs.every((other) => nodesOf(other).some((one) => goals.some((goal) => reaches(drawing, goal, one))));
          return isBack
            ? []
            : [
                verdict(
                  match.pieces,
                  ways.some(([on]) => on),
                  'needs',
                  ref.things?.[0]?.name ?? null,
                  about('connection', ...nodesOf(ref)),
                ),
              ];
        });
      });

export const answerRules: readonly DrawingRule[] = [
  whereSaid(/answer|reply|say|choos|follow|take/, answerRule),
  whereSaid(/need|must|have to|has to|require|should/, needRule),
];
