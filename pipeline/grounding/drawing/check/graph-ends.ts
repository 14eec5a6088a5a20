import type { Drawing, Thing } from '../drawing.js';
import { edgesOf, isDenied, isNo, nodesOf } from './clauses.js';
import { expanded } from './graph-lists.js';
import { graphPieces } from './graph-phrases.js';
import { holds, type Relation } from './graph-relations.js';
import { isOtherGraph } from './graph-statements.js';
import { looks } from './fits.js';
import { matchesIn, patternOf, type Piece, whereSaid } from './piece.js';
import { verdict, type DrawingRule } from './verdict.js';
import type { Verdict } from '../../verdict.js';

const kin: Readonly<Record<string, readonly [relation: Relation, turned: boolean]>> = {
  neighbour: ['joined', false],
  neighbor: ['joined', false],
  connection: ['joined', false],
  '{edge}': ['joined', false],
  child: ['over', false],
  parent: ['over', true],
  successor: ['next', false],
  predecessor: ['next', true],
};
const sole = patternOf(
  `(?<x> N)(?: (?:has|have|with))(?: (?:only|just|exactly|a|single|#1|one|direct))* (?<what>(?:neighbour|neighbor|child|parent|successor|predecessor|connection|{edge}))(?: (?:,|:|–|—|\\(|namely|to|the))+(?<y> N)`,
);

/** "SSD has only one neighbour, the CPU": who that is. */
const soleRule: DrawingRule = (pieces, { drawing, about }) => {
  if (isOtherGraph(drawing)) return [];
  return matchesIn(graphPieces(pieces, drawing), sole).flatMap((match): Verdict[] => {
    const [relation, turned] = kin[match.pieces.find(({ code }) => Object.hasOwn(kin, code))?.code ?? ''] ?? [];
    const [xs, ys] = [expanded(match.group('x')).flat(), expanded(match.group('y')).flat()];
    if (!relation || xs.length === 0 || ys.length === 0) return [];
    const seen = xs.flatMap((x) =>
      ys.map((y) => (turned ? holds(drawing, relation, y, x, true) : holds(drawing, relation, x, y, true))),
    );
    if (seen.includes(undefined) && !seen.includes(true)) return [];
    return [
      verdict(match.pieces, seen.includes(true) !== isDenied(match.pieces), relation, null, about('connection', ...xs)),
    ];
  });
};

const ENDS = '(?:inputs?|outputs?|{input}|{output})';
const role = patternOf(
  `(?<x> N)(?<be>(?: (?:is|being|,|as))*)(?: the)(?: (?:only|final|overall|first|reference))? (?<what>${ENDS})(?! (?:of|for|to|from|node|layer|{))`,
);

/** "r is the input and y the output": in a diagram of arrows, what none enters and what none leaves. */
const roleRule: DrawingRule = (pieces, { drawing, about }) => {
  const nodes = drawing.of('node');
  if (!drawing.links.some(({ directed }) => directed) || nodes.length < 3) return [];
  let told = false;
  return matchesIn(graphPieces(pieces, drawing), role).flatMap((match): Verdict[] => {
    const things = match.group('x')[0]?.things ?? [];
    const isSaid = match.group('be').some(({ code }) => code === 'is');
    // "… and y the output" goes on with what was said.
    if (!isSaid && !told) return [];
    told = true;
    const isInput = match.pieces.at(-1)?.code.includes('input') === true;
    const has = ({ id }: Thing, end: 'from' | 'to'): boolean => drawing.links.some((link) => link[end].id === id);
    const seen = things.map((node) => !has(node, isInput ? 'to' : 'from') && has(node, isInput ? 'from' : 'to'));
    if (things.length === 0) return [];
    return [
      verdict(
        match.pieces,
        seen.includes(true) !== match.pieces.some(isNo),
        isInput ? 'input' : 'output',
        null,
        about('degree', ...things),
      ),
    ];
  });
};

/** Edges and nodes by name: " E" and " N". */
const recoded = (pieces: readonly Piece[]): Piece[] =>
  pieces.map((piece): Piece => {
    const [nodes, edges] = [nodesOf(piece), edgesOf(piece)];
    if (edges.length > 0 && nodes.length === 0) return { ...piece, code: 'E', things: edges };
    return nodes.length > 0 && edges.length === 0 ? { ...piece, code: 'N', things: nodes } : piece;
  });

const SIGNAL =
  '(?: (?:the|a|an|its|error|signal|input|control|reference|output|value|variable|data|message|command|quantity|difference|feedback|actuating))*';
const receives = patternOf(
  `(?<x> N)(?: (?:then|also|only|block|,|which|that))* (?:receives?|gets?|takes in|is fed)(?: with)?${SIGNAL}(?<e> E)`,
);
const sends = patternOf(
  `(?<x> N)(?<skip>(?: (?:receives?|gets?)${SIGNAL} E(?: ,)? and)?)(?: (?:then|also|block|,|which|that))* (?:sends?|passes|outputs?|emits?|gives|delivers|supplies|feeds)(?: (?:out|on))?${SIGNAL}(?<e> E)(?: (?:on )?(?:to|into)(?: the)?(?<y> N))?`,
); // prettier-ignore

const along = (drawing: Drawing, edges: readonly Thing[], end: 'from' | 'to', nodes: readonly Thing[]): boolean =>
  drawing.links.some(
    (link) => edges.some(({ id }) => id === link.edge.id) && nodes.some(({ id }) => id === link[end].id),
  );

/** "The controller receives the error e and sends u to the plant": by the words on the arrows. */
const signalRule: DrawingRule = (pieces, { drawing, about }) => {
  if (isOtherGraph(drawing) || !drawing.links.some(({ directed, label }) => directed && label !== undefined)) return [];
  const own = recoded(pieces);
  const judged = (match: ReturnType<typeof matchesIn>[number], end: 'from' | 'to'): Verdict[] => {
    const [x, e, y] = ['x', 'e', 'y'].map((name) => match.group(name)[0]?.things ?? []);
    if (!x || !e || !y || x.length === 0 || e.length === 0) return [];
    // "A cell in G1 that gets no growth factor": of the cell.
    if (/^(?:in|at|on|from|into)$/.test(own[match.from - 1]?.code ?? '')) return [];
    const ok = along(drawing, e, end, x) && (y.length === 0 || along(drawing, e, 'to', y));
    return [
      verdict(
        match.pieces,
        ok !== isDenied(match.pieces),
        end === 'to' ? 'receives' : 'sends',
        null,
        about('connection', ...e),
      ),
    ];
  };
  return [
    ...matchesIn(own, receives).flatMap((match) => judged(match, 'to')),
    ...matchesIn(own, sends).flatMap((match) => judged(match, 'from')),
  ];
};

const boxed = patternOf(
  `(?:(?: (?:consists? of|has|have|contains?|there are|with|shows?|comprises?|made up of))(?: (?:exactly|a total of))?)(?<n> #\\d+) rectangular(?: (?:{item\\+?}|{box\\+?}|{node\\+?}|{shape\\+?}|blocks?))`,
);

/** "The loop consists of three rectangular blocks". */
const boxRule: DrawingRule = (pieces, { drawing, counts }) => {
  const boxes = drawing.of('node').filter(({ noun }) => /^(?:box|square|record|rectangle)$/.test(noun));
  return boxes.length === 0
    ? []
    : matchesIn(pieces, boxed).map((match) => {
        const n = Number(match.group('n')[0]?.code.slice(1));
        return verdict(match.pieces, n === boxes.length, n, boxes.length, counts('box'));
      });
};

const feeders = patternOf(
  `(?<n> (?:#\\d+|no))(?<look>(?: <[^>]+>)?) (?<what>(?:primary )?producers|(?:top|apex) predators)(?: (?:in|drawn|shown|are|,|at|on|the|bottom|top)*)*?(?<late>(?: in <[^>]+>)?)`,
);

/** "Three producers in green": in a food web, what no arrow enters. */
const feederRule: DrawingRule = (pieces, { drawing, about }) => {
  const nodes = drawing.of('node').filter(({ name }) => name !== undefined);
  if (nodes.length < 4 || !drawing.links.every(({ directed }) => directed)) return [];
  return matchesIn(pieces, feeders).flatMap((match): Verdict[] => {
    const side =
      match.pieces.some(({ code }) => /^(?:top|apex|predators)$/.test(code)) &&
      !match.pieces.some(({ code }) => code === 'producers')
        ? 'from'
        : 'to';
    const all = nodes.filter((node) => !drawing.links.some((link) => link[side].id === node.id));
    const look = [...match.group('look'), ...match.group('late')].find(({ code }) => code.startsWith('<'));
    const own = look ? all.filter((node) => looks(drawing, node, look) !== false) : all;
    const [count] = match.group('n');
    const n = count?.code === 'no' ? 0 : Number(count?.code.slice(1));
    return [verdict(match.pieces, n === own.length, n, own.length, about('degree', ...own))];
  });
};

export const endRules: readonly DrawingRule[] = [
  whereSaid(/neighb|child|parent|success|predecess|connection|edge/, soleRule),
  whereSaid(/input|output/, roleRule),
  whereSaid(/receive|get|take|fed|send|pass|output|emit|give|deliver|suppl|feed/, signalRule),
  whereSaid(/rectangular/, boxRule),
  whereSaid(/producer|predator/, feederRule),
];
