import type { Drawing, Thing } from '../drawing.js';
import { isDenied } from './clauses.js';
import { graphPieces } from './graph-phrases.js';
import { isOtherGraph } from './graph-statements.js';
import { legsOf, shortestOf } from './graph-ways.js';
import { reaches } from './reach.js';
import { matchesIn, patternOf, type Piece } from './piece.js';
import { verdict, type DrawingRule, type Scope } from './verdict.js';
import type { Verdict } from '../../verdict.js';

const dashed = patternOf('(?<walk> N(?: (?:–|—|-|→|>) N){2,})');
const listed = patternOf(
  '(?: (?:goes|go|passes|visits?|takes|follows|walks|travels|moves|path|{path}|route|way|sequence|along|compares|is|runs|chain))(?: (?:is|from|:|,|the|{node\\+}|keys|nodes|along|with))*(?<walk> N(?:(?: ,| and| then| , and| , then| and then| on to| to| and on to) N){2,})',
);
const viaStops = patternOf(
  ' from(?<a> N) (?:via|through|over|by way of|across)(?<list> N(?:(?: ,| and| then| and then) N)*)(?: ,)?(?: (?:on|and|then|finally|up|down))* (?:to|into)(?<b> N)(?! (?:via|through|over|by way))',
);

/** "From A via B to D": there is such a way. */
const viaRule = (own: readonly Piece[], { drawing, about }: Scope): Verdict[] =>
  matchesIn(own, viaStops).flatMap((match): Verdict[] => {
    const stops = [...match.group('a'), ...match.group('list'), ...match.group('b')].filter(({ code }) => code === 'N');
    const nodes = stops.flatMap(({ things = [] }) => things.slice(0, 1));
    if (stops.some(({ things = [] }) => things.length !== 1)) return [];
    const ok = nodes.slice(1).every((to, at) => {
      const before = nodes[at];
      return before !== undefined && reaches(drawing, before, to);
    });
    return [verdict(match.pieces, ok !== isDenied(match.pieces), 'via', null, about('connection', ...nodes))];
  });

const LENGTH =
  '^(?: (?:with|a|an|total|whole|overall|of|has|and|,|\\(|length|weight|cost|costs|distance|sum|is|which|that|at|in|=|long|measures|adds|up|to|it|together|makes|value))*(?<n> #\\d+(?:\\.\\d+)?)';
const length = patternOf(LENGTH);
const cues =
  /^(?:{path}|route|way|path|walk|goes|go|passes|walks|travels|visits|search|searches|find|finds|reach|reaches|compares|tour|cycle|chain)$/;

/** An edge leads from each to the next; along arrows, where there are any. */
const isWalk = ({ links }: Drawing, walk: readonly Thing[]): boolean =>
  walk
    .slice(1)
    .every((to, at) =>
      links.some(
        (link) =>
          (link.from === walk[at] && link.to === to) || (!link.directed && link.to === walk[at] && link.from === to),
      ),
    );

/** "The shortest route is A–C–B–D with a length of 13", "to find 45 one goes 50, 30, 40, 45". */
const walkRule = (own: readonly Piece[], { drawing, about }: Scope): Verdict[] =>
  [...matchesIn(own, dashed), ...matchesIn(own, listed)].flatMap((match): Verdict[] => {
    const isDashed = match.pieces.some(({ code }) => /^[–—→>-]$/.test(code));
    const before = own.slice(0, match.from + 1);
    if (!isDashed && !before.some(({ code }) => cues.test(code))) return [];
    const walk = match.group('walk').flatMap(({ code, things = [] }) => (code === 'N' ? things.slice(0, 1) : []));
    // A list of neighbours is no way: what is told must begin one.
    if (!isDashed && !before.slice(-8).some(({ code }) => cues.test(code))) return [];
    const facts = about('connection', ...walk);
    const isThere = isWalk(drawing, walk);
    const found = [verdict(match.pieces, isThere !== isDenied(match.pieces), 'walk', null, facts)];
    const legs = legsOf(drawing);
    if (!legs || !isThere) return found;
    const sum = walk
      .slice(1)
      .map((to, at) =>
        Math.min(...legs.filter((leg) => leg.from === walk[at]?.id && leg.to === to.id).map(({ value }) => value)),
      )
      .reduce((one, next) => one + next, 0);
    const [told] = matchesIn(own.slice(match.to), length);
    const n = Number(told?.group('n')[0]?.code.slice(1) ?? Number.NaN);
    if (told && !Number.isNaN(n)) found.push(verdict([...match.pieces, ...told.pieces], n === sum, n, sum, facts));
    // "The shortest routes use three edges, one of them being …": by the number of edges.
    if (
      / (?:use|uses|using|has|have|take|takes|consists? of|of|with) #\d+ (?:\{edge|\{arrow|steps?|hops?)/.test(
        before.map(({ code }) => ` ${code}`).join(''),
      )
    )
      return found;
    const [first, last] = [walk[0], walk.at(-1)];
    const isBest = before.some(({ code }) => /^(?:shortest|cheapest|quickest|fastest|best)$/.test(code));
    const best = first && last && isBest ? shortestOf(drawing, first)?.get(last.id) : undefined;
    if (best !== undefined) found.push(verdict(match.pieces, sum === best, sum, best, facts));
    return found;
  });

const WAY =
  '(?<way>heaviest|longest|largest|greatest|biggest|highest|slowest|dearest|costliest|strongest|shortest|lightest|smallest|cheapest|lowest|quickest|fastest|weakest|most expensive|least expensive)';
const EDGE =
  '(?: (?:{(?:edge|line|arrow|path)}|road|street|cable|pipe|track|flight|ride|trip|leg|connection|weight|value|number|distance|length|cost|capacity|label|{label}))';
const JOINS =
  '(?: (?:joins|connects|links|is|runs|lies|goes|leads|belongs|stands|the|one|#1|to|that|of|between|from|on|,|{edge}|{line}|road|found|has|which|can|be|edge|in|graph|network|figure|diagram|whole|map|it))+';
const superEdge = patternOf(
  ` ${WAY}(?: (?:of all|single|direct))*${EDGE}+${JOINS}(?<a> N)(?: (?:and|to|with|–|-))?(?<b> N)(?! (?:,|and|or) N)`,
);
const isSuper = patternOf(
  `${EDGE}(?: (?:that|which))?(?: (?:joining|connecting|linking|between|from|joins|connects))(?<a> N) (?:and|to|with)(?<b> N)(?: (?:is|has|carries|bears|of|all))+ the ${WAY}`,
);
const high = /^(?:heaviest|longest|largest|greatest|biggest|highest|slowest|dearest|costliest|strongest|most)$/;

/** "The heaviest edge joins C and E", "the smallest weight belongs to the edge between A and C". */
const extremeRule = (own: readonly Piece[], { drawing, about }: Scope): Verdict[] => {
  const legs = legsOf(drawing);
  if (!legs) return [];
  return [...matchesIn(own, superEdge), ...matchesIn(own, isSuper)].flatMap((match): Verdict[] => {
    const [a, b] = ['a', 'b'].map((name) => match.group(name)[0]?.things ?? []);
    const mine = legs.filter(
      ({ from, to }) =>
        (a?.some(({ id }) => id === from) === true && b?.some(({ id }) => id === to) === true) ||
        (a?.some(({ id }) => id === to) === true && b?.some(({ id }) => id === from) === true),
    );
    const values = legs.map(({ value }) => value);
    const best = high.test(match.group('way')[0]?.code ?? '') ? Math.max(...values) : Math.min(...values);
    // "The shortest path between two" goes over others.
    if (match.pieces.some(({ code }) => code === '{path}') || own[match.from - 1]?.code === 'no') return [];
    const ok = mine.some(({ value }) => value === best);
    return [
      verdict(
        match.pieces,
        ok !== isDenied(match.pieces),
        'extreme',
        best,
        about('connection', ...(a ?? []), ...(b ?? [])),
      ),
    ];
  });
};

/** Ways that are told stop by stop, and which edge has the largest number. */
export const graphWalkRule: DrawingRule = (pieces, scope) => {
  if (isOtherGraph(scope.drawing)) return [];
  const own = graphPieces(pieces, scope.drawing);
  return [...walkRule(own, scope), ...viaRule(own, scope), ...extremeRule(own, scope)];
};
