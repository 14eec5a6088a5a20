import type { Drawing, Link, Thing } from '../drawing.js';
import { edgesOf, isDenied, nodesOf } from './clauses.js';
import { graphPieces } from './graph-phrases.js';
import { isOtherGraph } from './graph-statements.js';
import { type Match, matchesIn, patternOf, type Piece, whereSaid } from './piece.js';
import { verdict, type DrawingRule } from './verdict.js';
import type { Verdict } from '../../verdict.js';

const ACTS =
  '(?:takes?|turns?|leads?|brings?|changes?|transforms?|converts?|carries|moves?|goes|runs?|gets?|transports?|returns?|sends?|is)';
const OBJECT = '(?: (?!(?:from|to|into|and|but|not|,|N|E)(?= |$))[^ ]+){0,4}';
const STEP = '(?:{(?:edge|arrow|node|path)}|step|transition|process|change|reaction|stage|event|action|conversion)';
const acts = patternOf(
  `(?<e> E) ${ACTS}${OBJECT}(?: from(?<x> N))?(?: (?:back|on|over|up|down|straight|directly))*(?: (?:to|into)(?<y> N))?`,
);
const isStep = patternOf(
  `(?<e> E) is(?: the)?(?: name of the)? ${STEP}(?: from| between)(?<x> N) (?:to|into|and)(?<y> N)`,
);
const stepIs = patternOf(
  ` (?:${STEP})?(?: (?:that|which|leads?|leading|out|of|the|C|,))*(?: from)(?<x> N)(?: (?:back|on|straight|directly|over|again))* (?:to|into)(?<y> N)(?: (?:in|one|#1|a|single|,|and|that|this|the|{node}|{edge}|{arrow}|step|transition|process))* (?:is|are|being)?(?: (?:called|labelled|labeled|named|marked|termed))(?: (?:as|with|the|{label}|word))*(?<e> (?:E|[a-z]+))`,
);
const becomes = patternOf(
  `(?<x> N)(?: (?:then|can|also|may|directly))* (?:becomes?|turns? into|changes? (?:in)?to|goes (?:in)?to|is (?:converted|turned|changed|transformed) (?:in)?to|moves? to)(?<y> N) (?:by|through|via|during|in|on)(?: the)?(?: {(?:edge|node|path)} of)?(?<e> E)`,
);

/** Edges and nodes by name: " E" and " N"; other phrases as statements about graphs read them. */
const recoded = (pieces: readonly Piece[], drawing: Drawing): readonly Piece[] =>
  graphPieces(pieces, drawing).map((piece) =>
    piece.code === '@' && edgesOf(piece).length > 0 && nodesOf(piece).length === 0
      ? { ...piece, code: 'E', things: edgesOf(piece) }
      : piece,
  );

const ids = (things: readonly Thing[] | undefined): Set<string> => new Set((things ?? []).map(({ id }) => id));

/** "Vaporisation takes it from liquid to gas", "the step from solid to gas is called sublimation". */
const actionRule: DrawingRule = (pieces, { drawing, about }) => {
  if (isOtherGraph(drawing) || !drawing.links.some(({ directed, label }) => directed && label !== undefined)) return [];
  // "Composing f with g takes us from A to C": the two of them do.
  if (pieces.some(({ code }) => /^(?:compos|together|followed)/.test(code))) return [];
  const own = recoded(pieces, drawing);
  const judged = (match: Match): Verdict[] => {
    const [e, x, y] = ['e', 'x', 'y'].map((name) => match.group(name)[0]);
    // "From q2 a b sends it back": told of what leaves the one named before.
    if (!e || (!x && !y) || own[match.from - 1]?.code === 'N') return [];
    // "α, β and γ run from A, B and C": each from its own.
    if (/^(?:,|and)$/.test(own[match.from - 1]?.code ?? '') && own[match.from - 2]?.code === 'E') return [];
    const [starts, ends] = [ids(x?.things), ids(y?.things)];
    const fits = (link: Link): boolean => (!x || starts.has(link.from.id)) && (!y || ends.has(link.to.id));
    const edges = ids(e.things);
    const isThere = e.code === 'E' && drawing.links.some((link) => edges.has(link.edge.id) && fits(link));
    // A word that no edge has, for one that has another.
    const other = drawing.links.filter(fits).map(({ label }) => label);
    if (
      e.code !== 'E' &&
      (e.pos !== 'NOUN' ||
        other.length === 0 ||
        other.some((label) => label === undefined || label.toLowerCase().includes(e.code)))
    )
      return [];
    return [
      verdict(
        match.pieces,
        isThere !== isDenied(match.pieces),
        'step',
        other[0] ?? null,
        about('connection', ...(e.things ?? [])),
      ),
    ];
  };
  return [acts, isStep, stepIs, becomes].flatMap((pattern) => matchesIn(own, pattern).flatMap(judged));
};

const startsAt = patternOf(
  ` (?:start|starting|initial|entry|black|solid)(?: (?:marker|dot|point|arrow|symbol|circle|{(?:node|circle|arrow)}))+ (?:points?|leads?|goes|is connected|links?)(?: (?:on|straight|directly))* to(?<x> N)`,
);

/** "The start marker points to Gas". */
const startRule: DrawingRule = (pieces, { drawing, about }) => {
  const starts = drawing.of('node').filter(({ element }) => /^(?:stateStart|point)$/.test(element.shape ?? ''));
  const first = drawing.links.filter(({ from }) => starts.some(({ id }) => id === from.id)).map(({ to }) => to);
  if (first.length === 0) return [];
  return matchesIn(graphPieces(pieces, drawing), startsAt).flatMap((match): Verdict[] => {
    const nodes = match.group('x')[0]?.things ?? [];
    const ok = nodes.some((node) => first.includes(node));
    return nodes.length === 0
      ? []
      : [
          verdict(
            match.pieces,
            ok !== isDenied(match.pieces),
            'start',
            first[0]?.name ?? null,
            about('degree', ...first),
          ),
        ];
  });
};

export const actionRules: readonly DrawingRule[] = [
  whereSaid(
    /take|turn|lead|bring|chang|transform|convert|carr|move|goes|run|get|transport|return|send|is|becom/,
    actionRule,
  ),
  whereSaid(/start|initial|entry|black|solid/, startRule),
];
