import { degreesOf } from '../structure.js';
import type { Thing } from '../drawing.js';
import { END, LIST, matchesIn, patternOf, type Match, type Piece } from './piece.js';
import { verdict, type DrawingRule, type Scope } from './verdict.js';
import type { Verdict } from '../../verdict.js';

type Side = 'in' | 'out' | 'all';

const N = '(?<n> (?:#\\d+|no|an?|one|single|nothing|none|not any))';
const EDGE =
  '(?: (?:black|solid|more|other|directed|incoming|outgoing))?(?: \\{(?:edge|arrow|line|path)\\+?\\}| of them)';
const OUT =
  '(?:(?:are|is) sent (?:by|from)|leaves?|leaving|departs? from|exits?|(?:goes|go|comes?|runs?|leads?|points?|going|coming|leading) (?:out of|off from|away from|out from)|(?:starts?|starting) (?:at|from|in)|begins? (?:at|in)|originates? (?:at|in|from)|(?:comes?|coming) from|emanates? from)';
const IN =
  '(?:(?:are|is) (?:sent|addressed|directed|passed) (?:to|into)|enters?|entering|reach|reaches|reaching|(?:leads?|points?|goes|go|runs?|comes?|flows?|leading|pointing|going|coming) (?:in to|into|to|at|toward|towards)|(?:ends?|ending) (?:at|in)|terminates? (?:at|in)|arrives? (?:at|in)|(?:meets?|converge|(?:come|run|flow) together) (?:at|in|on))';

const numberOf = (piece: Piece | undefined): number =>
  piece?.code.startsWith('#') === true
    ? Number(piece.code.slice(1))
    : /^(?:no|nothing|none|not)$/.test(piece?.code ?? '')
      ? 0
      : 1;

const sideOf = (words: string): Side => (new RegExp(OUT).test(words) ? 'out' : 'in');
const words = (pieces: readonly Piece[]): string => pieces.map(({ code }) => code).join(' ');

const judge = (match: Match, scope: Scope, things: readonly Thing[], side: Side, n: Piece | undefined): Verdict[] => {
  const nodes = things.filter(({ role }) => role === 'node' || role === 'component');
  if (nodes.length === 0) return [];
  const directed = scope.drawing.links.some((link) => link.directed);
  const degrees = nodes.map((node) => degreesOf(scope.drawing, node)[directed ? side : 'all']);
  const stated = numberOf(n);
  const some = /^an?$/.test(n?.code ?? '');
  const ok = some ? degrees.some((degree) => degree > 0) : degrees.includes(stated);
  const facts = scope.about('degree', ...nodes).filter((id) => id.startsWith(`degree:${directed ? side : 'all'}:`));
  return [verdict(match.pieces, ok, stated, degrees[0] ?? null, facts)];
};

const run = patternOf(`${N}(?:${EDGE})(?: (?:that|which))? (?<verb>${OUT}|${IN})(?<node>${LIST})${END}`);
const nothing = patternOf(`(?<n> nothing) (?<verb>${OUT}|${IN})(?<node>${LIST})${END}`);
const again = patternOf(
  `(?: ,)?(?: and| but)?(?: only)? (?<n>#\\d+|none|one)(?: (?<verb>${OUT}|${IN})| (?:at|in|to|from|into))(?<node> @)${END}`,
);

/** "Two links terminate at Heron, two at Newt and three at Perch", "nothing leads to A". */
const runsRule: DrawingRule = (pieces, scope) => {
  const found = [...matchesIn(pieces, run), ...matchesIn(pieces, nothing)];
  return found.flatMap((match) => {
    const list = match.group('node').filter(({ code }) => code === '@');
    if (list.length !== 1 && numberOf(match.group('n')[0]) !== 0) return [];
    const side = sideOf(words(match.group('verb')));
    const rest = pieces.slice(match.to);
    const more = matchesIn(rest, again).flatMap((next) => {
      const own = next.group('verb');
      return judge(
        next,
        scope,
        next.group('node')[0]?.things ?? [],
        own.length > 0 ? sideOf(words(own)) : side,
        next.group('n')[0],
      );
    });
    return [...list.flatMap((ref) => judge(match, scope, ref.things ?? [], side, match.group('n')[0])), ...more];
  });
};

/** "Neither A nor B has an arrow coming in": none. */
const none: Piece = { code: 'no', start: 0, end: 0 };

const owns = patternOf(
  `(?<list>${LIST})(?: ,)?(?: (?:each|both|which|that|only))* (?:has|have|gets?|receives?|with)(?: only)?${N}(?:${EDGE})? (?<way>(?:coming|going|leading|pointing|leaving|entering|arriving|running)(?: (?:in|out|into it|out of it|to it|from it|away|it))*)${END}`,
);

const wayOf = (way: string): Side => (/out|leaving|away|from/.test(way) ? 'out' : 'in');

/** "Order has one arrow going out but none coming in". */
const ownsRule: DrawingRule = (pieces, scope) =>
  matchesIn(pieces, owns).flatMap((match) =>
    match
      .group('list')
      .filter(({ code }) => code === '@')
      .flatMap((ref) => {
        const [n] = match.group('n');
        const isNeither = [...match.pieces, ...pieces.slice(Math.max(0, match.from - 4), match.from)].some(
          ({ code }) => code === 'neither',
        );
        return judge(match, scope, ref.things ?? [], wayOf(words(match.group('way'))), isNeither ? none : n);
      }),
  );

const entered = patternOf(
  `(?<list>${LIST})(?: (?:is|are))(?: only)? (?:entered|reached|left|hit) by(?: only)?${N}(?:${EDGE})${END}`,
);

const enteredRule: DrawingRule = (pieces, scope) =>
  matchesIn(pieces, entered).flatMap((match) => {
    const side = match.pieces.some(({ code }) => code === 'left') ? 'out' : 'in';
    return match
      .group('list')
      .filter(({ code }) => code === '@')
      .flatMap((ref) => judge(match, scope, ref.things ?? [], side, match.group('n')[0]));
  });

const MOST = ' (?<most>most|fewest|least|highest|lowest|largest|greatest|smallest)';
const WHAT =
  '(?: (?<way>incoming|outgoing|inbound|outbound))?(?: (?:\\{(?:edge|arrow|line|path)\\+?\\}|degree|neighbours|neighbors))(?: (?<after>going out|coming in|leaving it|entering it|leaving|entering|leading to it|leading in|leading out|pointing to it))?';
const mostOf = patternOf(
  `(?<one> @)(?: (?:is|the|one|#1|that|which|node|vertex|{[a-z]+}))*(?<verb> (?:has|have|with|sends?|receives?|gets?|takes part in))(?: the| by far the)?${MOST}${WHAT}${END}`,
);
const mostIs = patternOf(
  ` (?<verb>with|has|sends|receives|gets) the${MOST}${WHAT}(?: (?:is|are|:|,))+(?: the| a)?(?<one> @)${END}`,
);

/** "The step with the most incoming arrows is Refit", "B has the highest degree". */
const mostRule: DrawingRule = (pieces, scope) =>
  [...matchesIn(pieces, mostOf), ...matchesIn(pieces, mostIs)].flatMap((match) => {
    const nodes = match.group('one').flatMap(({ things }) => (things ?? []).filter(({ role }) => role === 'node'));
    if (nodes.length === 0 || isHalfSaid(pieces, match)) return [];
    const told = words([...match.group('verb'), ...match.group('way'), ...match.group('after')]);
    const side: Side = /incoming|inbound|coming in|entering|leading to|leading in|receive|gets?|pointing/.test(told)
      ? 'in'
      : /outgoing|outbound|out|leaving|sends?/.test(told)
        ? 'out'
        : 'all';
    const degrees = scope.drawing.of('node').map((node) => degreesOf(scope.drawing, node)[side]);
    const few = /^(?:fewest|least|lowest|smallest)$/.test(match.group('most')[0]?.code ?? '');
    const best = few ? Math.min(...degrees) : Math.max(...degrees);
    const ok = nodes.some((node) => degreesOf(scope.drawing, node)[side] === best);
    return [verdict(match.pieces, ok, 'most', best, scope.about('degree', ...nodes))];
  });

const ofDegree = patternOf(
  `(?<list>${LIST})(?: (?:is|has|have|,|a|the|node|vertex|only|of|with|{node}))* degree(?: of)? (?<n>#\\d+|@)${END}`,
);

const degreeOfRule: DrawingRule = (pieces, scope) =>
  matchesIn(pieces, ofDegree).flatMap((match) => {
    const refs = match.group('list').filter(({ code }) => code === '@');
    const [n] = match.group('n');
    // Where an edge is labelled 4, that number is a name as well.
    const number = n?.code === '@' && /^\d+$/.test(n.word ?? '') ? { ...n, code: `#${n.word ?? ''}` } : n;
    return refs.length === 1 && number?.code !== '@' ? judge(match, scope, refs[0]?.things ?? [], 'all', number) : [];
  });

const goesOnAs = /^(?:coming|going|leaving|entering|leading|pointing|arriving)$/;

/** "The most arrows coming in" is read to its end; what "A is the one with the most arrows: B" says, it says of A. */
export const isHalfSaid = (pieces: readonly Piece[], { from, to, pieces: own }: Match): boolean =>
  goesOnAs.test(pieces[to]?.code ?? '') ||
  (own.some(({ code }) => code === ':') &&
    pieces
      .slice(0, to)
      .some(({ code }, at) => /^[@N]$/.test(code) && /^(?:is|has)$/.test(pieces[at + 1]?.code ?? '') && at < from + 3));

const allOthers = patternOf(
  `(?<one> @)(?: (?:is|which))?(?<no> not)?(?: (?:connected|joined|linked|tied))? (?:to|with) (?:all|every)(?: (?:of|the|other|others|{[a-z]+\\+?}))+${END}`,
);

/** "Alm is connected to all the others". */
const allRule: DrawingRule = (pieces, scope) =>
  matchesIn(pieces, allOthers).flatMap((match) => {
    const nodes = match.group('one').flatMap(({ things }) => (things ?? []).filter(({ role }) => role === 'node'));
    if (nodes.length === 0 || !match.pieces.some(({ code }) => /^(?:connected|joined|linked)$/.test(code))) return [];
    const others = (id: string): Set<string> =>
      new Set(
        scope.drawing.links.flatMap(({ from, to }) => (from.id === id ? [to.id] : to.id === id ? [from.id] : [])),
      );
    const ok = nodes.some(({ id }) => others(id).size >= scope.drawing.of('node').length - 1);
    return [verdict(match.pieces, ok !== match.group('no').length > 0, 'all', null, scope.about('degree', ...nodes))];
  });

export const trafficRules: readonly DrawingRule[] = [runsRule, ownsRule, enteredRule, mostRule, degreeOfRule, allRule];
