import type { Thing } from '../drawing.js';
import { edgesOf, isDenied, nodesOf } from './clauses.js';
import { END, matchesIn, patternOf, type Piece } from './piece.js';
import { verdict, type DrawingRule, type Scope } from './verdict.js';

const ONWARD =
  '(?: (?:leads?|goes|points?|runs?|returns?|takes (?:you|us|one)|brings (?:you|us|one)|flows?|continues?|loops?))';
const ADVERBS = '(?: (?:back|up|down|on|straight|directly|again|upwards?|downwards?|left|right|over|further|round))*';

const leads = patternOf(
  `(?<edge> @)(?: {(?:arrow|edge|path|line|branch)\\+?}| (?:branch|answer|exit|arm|case))?(?: (?:that|which))?(?<no> (?:does not|doesn't))?${ONWARD}${ADVERBS} (?:to|into|towards)(?: the)?(?: (?:{[a-z]+}|step|box))?(?<to> @)${END}`,
);

const says = patternOf(
  `(?<edge> @)(?: (?:,|which|that))*(?<no> (?:does not|doesn't))? (?:says?|reads?|carries|carry|bears?|shows?)(?: (?:the|words?|{text}|{label}|inscription))*(?<words> @)${END}`,
);

/** "The arrow from Lint to Deploy says “on main”": the words in quotation marks stand on it. */
const saidOn: DrawingRule = (pieces, { drawing, about }) =>
  matchesIn(pieces, says).flatMap((match) => {
    const [edge, words] = [match.group('edge')[0], match.group('words')[0]];
    const [edges, written] = [edgesOf(edge), edgesOf(words)];
    if (edge?.described !== true || words?.quoted !== true || edges.length === 0 || written.length === 0) return [];
    const ok = edges.some((one) => written.includes(one));
    const label = drawing.links.find((link) => edges.includes(link.edge))?.label;
    return [
      verdict(match.pieces, ok !== isDenied(match.pieces), 'label', label ?? null, about('connection', ...edges)),
    ];
  });

const targets = ({ drawing }: Scope, edges: readonly Thing[]): Thing[] =>
  drawing.links
    .filter(({ edge }) => edges.includes(edge))
    .flatMap(({ from, to, directed }) => (directed ? [to] : [from, to]));

/** "The “no” branch leads back to Stir": where the arrow with these words ends. */
export const edgeEndRule: DrawingRule = (pieces, scope) => [
  ...saidOn(pieces, scope),
  ...matchesIn(pieces, leads).flatMap((match) => {
    const [edge, to] = ['edge', 'to'].map((name): Piece | undefined => match.group(name)[0]);
    const [edges, nodes] = [edgesOf(edge), nodesOf(to)];
    if (edges.length === 0 || nodesOf(edge).length > 0 || nodes.length === 0) return [];
    const ends = targets(scope, edges);
    const ok = ends.some((end) => nodes.includes(end));
    const no = isDenied(match.pieces);
    return [verdict(match.pieces, ok !== no, 'leads to', ends[0]?.name ?? null, scope.about('connection', ...edges))];
  }),
];
