import type { Drawing, Link, Thing } from '../drawing.js';
import { edgesOf, isAmong, isDenied } from './clauses.js';
import { isLook, looks } from './fits.js';
import { graphPieces } from './graph-phrases.js';
import { isOtherGraph } from './graph-statements.js';
import { matchesIn, patternOf, type Match, type Piece, whereSaid } from './piece.js';
import { verdict, type DrawingRule, type Scope } from './verdict.js';
import { labelValue, weightsOf } from './weights.js';
import type { Verdict } from '../../verdict.js';

const EDGES = '(?: {(?:edge|arrow|line|path)\\+?})';
const V = '(?: (?:#\\d+(?:\\.\\d+)?|@|N))';
const VALUES = `(?<values>${V}(?:(?: ,| and| , and)${V})*)`;
const OF =
  '(?: (?:,|with|of|:|carrying|labelled|labeled|marked|and|are|having|have|whose|is|capacity|capacities|weights?|numbers?|values?|costs?|lengths?|distances?|the|{label\\+?}|label|by|namely|written|they|carry))*';
const OUT =
  '(?:leaves?|leaving|starts? (?:at|from)|starting (?:at|from)|comes? (?:from|out of)|goes? out of|go out of|out of|from|departs? from)';
const IN =
  '(?:enters?|entering|reach(?:es)?|reaching|leads? (?:in)?to|leading (?:in)?to|ends? (?:at|in)|ending (?:at|in)|into|arrives? at|points? (?:to|at)|pointing (?:to|at))';
const atNode = patternOf(`(?: (?<n>#\\d+))?${EDGES} (?<side>${OUT}|${IN})(?<x> N)(?<of>${OF})${VALUES}(?= [.,;)]|$)`);
const intoNode = patternOf(
  ` (?<side>(?:into|from|out of|to))(?<x> N) (?:leads?|goes?|go|runs?|come|comes|there are)(?: (?<n>#\\d+))?${EDGES}(?<of>${OF})${VALUES}(?= [.,;)]|$)`,
);
const ofNode = patternOf(
  `(?<x> N)(?: (?:,|which|that))* (?:has|with|have|sends out|receives?|gets?)(?: (?<n>#\\d+))? (?<side>outgoing|incoming)${EDGES}(?<of>(?: (?:,|with|carrying|labelled|labeled|whose|capacities|weights?|numbers?|values?|costs?|are|the|{label\\+?}|of))+)${VALUES}(?= [.,;)]|$)`,
);

const goals = patternOf(
  `(?<x> N)(?: (?:,|which|that|only))* (?:has|with|have|sends)(?: (?:only|just|exactly))?(?: (?<n>#\\d+))?(?<side> (?:outgoing|incoming|outbound|inbound))?${EDGES}(?: (?:,|:|going|leading|pointing|coming|namely|one|#1|that|which|lead|go|come))*(?<way> (?:to|into|from))(?<list> [NM](?:(?: ,| and| , and)(?: (?:to|from|into|one|#1))* [NM])*)(?! (?:respectively|with))`,
);

const listOf = (match: Match, name: string): Piece[] => match.group(name).filter(({ code }) => /^[NM@]$|^#/.test(code));

/** The number that is told: in digits, as what is written on an edge, or as a node that is called so. */
const numberOf = (piece: Piece, drawing: Drawing): number | undefined => {
  if (piece.code.startsWith('#')) return Number(piece.code.slice(1));
  const own = weightsOf(drawing).find(({ edge }) => edgesOf(piece).some(({ id }) => id === edge.id));
  return own?.value ?? labelValue(piece.word)?.value;
};

const linksAt = ({ links }: Drawing, nodes: readonly Thing[], side: string): Link[] => {
  const isIn = new RegExp(`^(?:${IN}|incoming|inbound|to)$`).test(side);
  return links.filter(
    ({ from, to, directed }) => isAmong(nodes, isIn ? to : from) || (!directed && isAmong(nodes, isIn ? from : to)),
  );
};

const words = (pieces: readonly Piece[]): string => pieces.map(({ code }) => code).join(' ');

/** "Two edges leave s, with capacities 16 and 13": what is written on all of them. */
const valuesRule = (own: readonly Piece[], { drawing, about }: Scope): Verdict[] =>
  [atNode, intoNode, ofNode].flatMap((pattern) =>
    matchesIn(own, pattern).flatMap((match): Verdict[] => {
      const nodes = match.group('x')[0]?.things ?? [];
      const links = linksAt(drawing, nodes, words(match.group('side')));
      const told = listOf(match, 'values').map((piece) => numberOf(piece, drawing));
      const n = match.group('n')[0];
      const isSome = n === undefined ? told.length !== links.length : Number(n.code.slice(1)) !== told.length;
      const read = links.map(({ label }) => labelValue(label)?.value);
      if (nodes.length === 0 || told.includes(undefined) || read.includes(undefined) || isSome) return [];
      const order = (all: readonly (number | undefined)[]): string =>
        all
          .map((one) => one ?? 0)
          .toSorted((a, b) => a - b)
          .join(', ');
      const facts = about('connection', ...links.map(({ edge }) => edge));
      const ok = order(told) === order(read);
      return [verdict(match.pieces, ok !== isDenied(match.pieces), order(told), order(read), facts)];
    }),
  );

/** "d has two outgoing edges, to c and t": where all of them lead. */
const goalsRule = (own: readonly Piece[], { drawing, about }: Scope): Verdict[] =>
  matchesIn(own, goals).flatMap((match): Verdict[] => {
    const nodes = match.group('x')[0]?.things ?? [];
    const way = match.group('way')[0]?.code ?? '';
    const links = linksAt(drawing, nodes, way === 'from' ? 'into' : 'from');
    const ends = links.map(({ from, to }) => (isAmong(nodes, from) ? to : from));
    const list = listOf(match, 'list');
    if (nodes.length === 0 || own[match.from - 1]?.code === 'of' || isDenied(match.pieces)) return [];
    const ok = list.every(({ code, things = [] }) =>
      code === 'M' ? things.every((thing) => isAmong(ends, thing)) : things.some((thing) => isAmong(ends, thing)),
    );
    return [
      verdict(
        match.pieces,
        ok,
        words(list),
        ends.map(({ name }) => name ?? '').join(', '),
        about('connection', ...nodes),
      ),
    ];
  });

const dashedPair = patternOf(` N(?: (?:–|—|-|→)) N(?: \\()?(?:${V})?(?: \\))?`);
const marked = patternOf(
  '(?<look> (?:<[^>]+>|dashed|dotted|solid))(?: (?:thick|bold|thin))*(?: {(?:edge|line|arrow)\\+})(?: (?:are|is|,|namely|join|connect|the|ones))* :?',
);

/** "Marked in red: Ash–Birch 7, Birch–Elm 5": pairs of nodes, each with its number, all drawn so. */
const pairsRule = (own: readonly Piece[], { drawing, about }: Scope): Verdict[] => {
  const pairs = matchesIn(own, dashedPair).filter(
    ({ from, to }) => !/^[–—→-]$/.test(own[from - 1]?.code ?? '') && !/^[–—→-]$/.test(own[to]?.code ?? ''),
  );
  if (pairs.length < 2) return [];
  const [head] = matchesIn(own, marked);
  const isHeaded = head !== undefined && pairs[0] !== undefined && own.slice(head.to - 1, pairs[0].from).length < 3;
  const look = isHeaded ? head.group('look').find(isLook) : undefined;
  return pairs.flatMap((match): Verdict[] => {
    const [a, b] = match.pieces.filter(({ code }) => code === 'N').map(({ things = [] }) => things);
    const value = match.pieces.findLast(({ code }) => code.startsWith('#') || code === '@');
    const links = drawing.links.filter(
      ({ from, to }) =>
        (isAmong(a ?? [], from) && isAmong(b ?? [], to)) || (isAmong(a ?? [], to) && isAmong(b ?? [], from)),
    );
    const facts = about('connection', ...links.map(({ edge }) => edge));
    const n = value && numberOf(value, drawing);
    const read = links.map(({ label }) => labelValue(label)?.value);
    if (n !== undefined && (links.length === 0 || (!read.includes(undefined) && !read.includes(n))))
      return [verdict(match.pieces, false, n, read[0] ?? 'not joined', facts)];
    const seen = look ? links.map(({ edge }) => looks(drawing, edge, look)) : [];
    if (look && links.length > 0 && seen.every((one) => one === false))
      return [verdict(match.pieces, false, look.code, links[0]?.edge.colour ?? null, facts)];
    return links.length > 0 && n !== undefined ? [verdict(match.pieces, true, n, n, facts)] : [];
  });
};

const listRule: DrawingRule = (pieces, scope) => {
  if (isOtherGraph(scope.drawing)) return [];
  const own = graphPieces(pieces, scope.drawing);
  return [...valuesRule(own, scope), ...goalsRule(own, scope), ...pairsRule(own, scope)];
};

export const edgeListRules: readonly DrawingRule[] = [whereSaid(/{(?:edge|arrow|line|path)|[–—→-]/, listRule)];
