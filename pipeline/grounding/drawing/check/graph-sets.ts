import type { Drawing, Thing } from '../drawing.js';
import { codesOf, isDenied, isNo } from './clauses.js';
import { fitting, isLook, kindIn, looks } from './fits.js';
import { expanded, listsIn } from './graph-lists.js';
import { graphPieces } from './graph-phrases.js';
import { allThatHold, holds } from './graph-relations.js';
import { isOtherGraph } from './graph-statements.js';
import { isWhole } from './count-whole.js';
import { matchesIn, patternOf, type Piece } from './piece.js';
import { isFieldKind } from './words.js';
import { flowsOf } from './sankey.js';
import { isHalfSaid } from './traffic.js';
import { verdict, type DrawingRule } from './verdict.js';
import type { Verdict } from '../../verdict.js';

const mutual =
  /^(?:all|both|are|is|be|aren't|isn't|directly|connected|joined|linked|friends|adjacent|neighbours|neighbors|tied|in|touch|know|knows|contact|with|to|of|each|other|one|another|next|not|do|don't|mutually)$/;

/** "Ann, Ben and Cara are all friends with each other": each two of them. */
const mutualRule: DrawingRule = (pieces, { drawing, about }) => {
  if (isOtherGraph(drawing)) return [];
  const own = graphPieces(pieces, drawing);
  return listsIn(own).flatMap((list): Verdict[] => {
    const all = expanded(list.items);
    const stop = own.findIndex((piece, at) => at >= list.to && !mutual.test(piece.code));
    const words = own.slice(list.to, stop < 0 ? own.length : stop);
    const told = codesOf(words);
    if (all.length < 2 || !/ (?:each other|one another)$/.test(told)) return [];
    if (!/ (?:connected|joined|linked|friends|adjacent|neighbou?rs|tied|know|contact)/.test(told)) return [];
    const pairs = all.flatMap((one, at) => all.slice(at + 1).map((other) => [one, other] as const));
    const seen = pairs.map(([one, other]) =>
      one.some((a) => other.some((b) => holds(drawing, 'joined', a, b, true) === true)),
    );
    const ok = words.some(isNo) ? !seen.includes(true) : seen.every(Boolean);
    return [verdict([...list.items, ...words], ok, 'joined', null, about('connection', ...all.flat()))];
  });
};

const look = patternOf(
  '(?<x> [NM])(?: (?:of the|of|{[a-z]+}|web|food|tree|list|graph|,|which|that))*(?: (?:is|are|has|have|stands?|appears?))(?: (?:both|all|drawn|filled|shown|coloured|colored|painted|highlighted|shaded|marked|tinted|in|with|a|an|the))*(?<look> <[^>]+>)',
);

/** "The producers are highlighted in green": of nodes that are told by what they are. */
const lookRule: DrawingRule = (pieces, { drawing, about }) => {
  const own = graphPieces(pieces, drawing);
  return matchesIn(own, look).flatMap((match): Verdict[] => {
    const [x] = match.group('x');
    const [colour] = match.group('look').filter(isLook);
    const things = x?.described === true ? (x.things ?? []) : [];
    if (!colour || things.length === 0 || own[match.to]?.code.startsWith('<') === true) return [];
    const seen = things.map((thing) => looks(drawing, thing, colour));
    const ok =
      x?.code === 'M'
        ? seen.includes(false)
          ? false
          : !seen.includes(undefined)
        : seen.includes(true) || (seen.includes(undefined) ? undefined : false);
    return [
      verdict(
        match.pieces,
        ok === undefined ? undefined : ok !== isDenied(match.pieces),
        colour.code,
        things[0]?.colour ?? null,
        about('colour', ...things),
      ),
    ];
  });
};

type Side = 'in' | 'out' | 'all' | 'under' | 'above';
const degreeOf = (drawing: Drawing, node: Thing, side: Side): number => {
  if (side === 'under') return allThatHold(drawing, 'over', node, 'other').length;
  if (side === 'above') return allThatHold(drawing, 'over', node, 'one').length;
  const directed = drawing.links.some((link) => link.directed);
  const ends = drawing.links.filter(({ from, to }) =>
    side === 'all' || !directed ? from.id === node.id || to.id === node.id : (side === 'in' ? to : from).id === node.id,
  );
  return new Set(ends.map(({ edge }) => edge.id)).size;
};
const sideIn = (words: string): Side | undefined => {
  if (
    / (?:incoming|inbound|prerequisites?|inputs?|predecessors?|coming in|entering|pointing to it|leading to it|leading in)(?= |$)/.test(
      words,
    )
  )
    return 'in';
  if (/ (?:outgoing|outbound|successors?|outputs?|going out|leaving|leading out)(?= |$)/.test(words)) return 'out';
  if (
    / (?:children|subordinates?|subordinate|sub|subunits?|units|departments|members|employees|subtopics|offspring|reports)(?= |$)/.test(
      words,
    )
  )
    return 'under';
  if (/ parents?(?= |$)/.test(words)) return 'above';
  return / (?:{edge\+?}|{arrow\+?}|{line\+?}|connections?|neighbou?rs?|links?|roads?|degree|friends)(?= |$)/.test(words)
    ? 'all'
    : undefined;
};

const WHAT =
  '(?<what>(?: (?!(?:is|are|in|of|coming|going|leading|pointing)(?= ))[a-z{}+-]+){1,3}(?: (?:coming|going|leading|pointing)(?: (?:in|out|to it|into it))?)?)';
const MOST =
  '(?:by far )?(?:the )?(?<most>most|fewest|highest number of|largest number of|greatest number of|least|largest|highest)';
const mostOf = patternOf(
  `(?<x> N)(?: (?!(?:N|M|and|but|,|not)(?= ))[^ ]+){0,6}? (?:with|has|have|having|gets|receives|sends) ${MOST}${WHAT}`,
);
const mostIs = patternOf(
  `(?: the| a)(?: (?!(?:N|M|and|but|,|not)(?= ))[^ ]+){1,2} (?:with|that has|which has|having) ${MOST}${WHAT}(?: (?:is|are|:))+(?<x> N)`,
);
const best = patternOf(
  '(?<x> N) (?:is|has)(?: (?:the|by far))* (?:best|most|highest)(?: -)? (?:connected|linked|degree)(?! (?:to|with))',
);

/** "Education is the department with the most subordinate units", "Eve is the best connected person". */
const mostRule: DrawingRule = (pieces, { drawing, about }) => {
  if (isOtherGraph(drawing)) return [];
  const own = graphPieces(pieces, drawing);
  return [...matchesIn(own, mostOf), ...matchesIn(own, mostIs), ...matchesIn(own, best)].flatMap((match): Verdict[] => {
    const nodes = match.group('x')[0]?.things ?? [];
    if (isHalfSaid(own, match)) return [];
    const told = codesOf(match.group('what'));
    const side = told === '' ? 'all' : sideIn(told);
    if (!side || nodes.length === 0) return [];
    const all = drawing.of('node').map((node) => degreeOf(drawing, node, side));
    const few = /fewest|least/.test(codesOf(match.group('most')));
    // The root has most, but of its departments one may speak alone.
    const peers = drawing
      .of('node')
      .filter((node) => !nodes.includes(node) && (side !== 'under' || degreeOf(drawing, node, 'above') > 0));
    const least = few ? Math.min(...all) : Math.max(...peers.map((node) => degreeOf(drawing, node, side)));
    const ok = nodes.some((node) =>
      few ? degreeOf(drawing, node, side) === least : degreeOf(drawing, node, side) >= least,
    );
    return [verdict(match.pieces, ok !== isDenied(match.pieces), 'most', least, about('degree', ...nodes))];
  });
};

const soleLook = patternOf(
  '(?<x> N)(?: (?:is|,|as))+ the (?:only|single|sole)(?<look> <[^>]+>)?(?<kind> {[a-z]+})(?! (?:of|with|that|which|in|to|for|who|from|where|at|on|by|whose|below|under|beneath|underneath|above|over|beside|between|behind))',
);
const lonely = patternOf(
  '(?<x> N)(?: (?:is|are|,|which|that|stands|remains))+(?<no> not)? (?:isolated|unconnected|disconnected)',
);

/** "Deploy is the only green ellipse", "R6 is isolated". */
const soleRule: DrawingRule = (pieces, { drawing, about }) => {
  const own = graphPieces(pieces, drawing);
  return [
    ...matchesIn(own, soleLook).flatMap((match): Verdict[] => {
      const nodes = match.group('x')[0]?.things ?? [];
      const [kind] = match.group('kind');
      if (!kind || isFieldKind(kindIn(kind))) return [];
      const fits = fitting(drawing, kindIn(kind), match.group('look').filter(isLook)).filter(
        ({ role }) => role === 'node',
      );
      const ok = fits.length === 1 && nodes.some((node) => fits.includes(node));
      return [verdict(match.pieces, ok !== isDenied(match.pieces), 'only', fits.length, about('shape', ...nodes))];
    }),
    ...matchesIn(own, lonely).map((match): Verdict => {
      const nodes = match.group('x')[0]?.things ?? [];
      const ok = nodes.some((node) => degreeOf(drawing, node, 'all') === 0);
      return verdict(match.pieces, ok !== match.group('no').length > 0, 'isolated', null, about('degree', ...nodes));
    }),
  ];
};

const having = patternOf(
  '(?<n> (?:#\\d+|no|only #1)) (?<noun>[a-z{}+]+)(?: (?:that|which))? (?:has|have|with)(?: (?:exactly|only))?(?<m> (?:#\\d+|no))(?<what>(?: (?:incoming|outgoing))?(?: (?:{edge\\+?}|{arrow\\+?}|children|parents?|successors?|predecessors?|prerequisites?)))',
);

/** "Three courses have no incoming edge". */
const havingRule: DrawingRule = (pieces, { drawing, about }) => {
  if (isOtherGraph(drawing)) return [];
  return matchesIn(pieces, having).flatMap((match): Verdict[] => {
    const [noun] = match.group('noun');
    if (!noun || (!noun.code.startsWith('{') && noun.pos !== 'NOUN')) return [];
    const side = sideIn(codesOf(match.group('what')));
    // "A graph on five vertices with six edges": the edges of all of it.
    const ofGraph =
      /^(?:on|of|with|having|has)$/.test(pieces[match.from - 1]?.code ?? '') &&
      !codesOf(match.group('what')).includes('ing');
    // "One row with three arrows".
    if (!side || ofGraph || /^\{?(?:row|column|line|chain|tree|graph|network|cluster)\+?\}?$/.test(noun.code))
      return [];
    const numberOf = (list: readonly Piece[]): number =>
      Number(
        list
          .map(({ code }) => code)
          .join(' ')
          .replace(/\D/g, '') || 0,
      );
    const nodes = drawing.of('node').filter(({ name }) => name !== undefined);
    const fits = nodes.filter((node) => degreeOf(drawing, node, side) === numberOf(match.group('m')));
    return [
      verdict(
        match.pieces,
        fits.length === numberOf(match.group('n')),
        numberOf(match.group('n')),
        fits.length,
        about('degree', ...fits),
      ),
    ];
  });
};

const lists = patternOf(
  '(?: (?:lists?|shows?|consists of|is made up of|contains?|has|comprises?|includes?|displays?|there are|depicts?|names?|altogether|total))(?: (?:a total of|exactly|just))?(?<n> #\\d+)(?: (?:different|named|other|separate))*(?<noun> (?:[a-z]+s|{item\\+}))(?! (?:of|in [a-z]+er))',
);
const presented = patternOf(
  '(?:^| ,| and| ;)(?: (?:a total of|in all|all in all|altogether))*(?<n> #\\d+)(?: (?:different|named|other|separate))*(?<noun> (?:[a-z]+s|{item\\+}|people)) (?:are|were) (?:shown|listed|drawn|depicted|displayed|included|named|charted|presented|covered)',
);
const measured =
  /^(?:(?:colou?r|level|layer|row|column|time|year|hour|day|step|way|word|letter|symbol|digit|number|value|label|stage|group|cluster|kind|type|degree|minute|generation|branch|branche|loop|cycle|part|side|point|line|arrow)s|km)$/;

/** "The chart lists nine courses": more than there are of anything. */
const tooManyRule: DrawingRule = (pieces, { drawing }) => {
  if (isOtherGraph(drawing) || flowsOf(drawing).length > 0) return [];
  const most = Math.max(drawing.of('node').length, drawing.links.length);
  const named = drawing.of('node').filter(({ name }) => name !== undefined).length;
  return [...matchesIn(pieces, lists), ...matchesIn(pieces, presented)].flatMap((match): Verdict[] => {
    const [noun] = match.group('noun');
    const n = Number(match.group('n')[0]?.code.slice(1));
    if (
      !noun ||
      (noun.pos !== 'NOUN' && !noun.code.startsWith('{')) ||
      measured.test(noun.code) ||
      pieces.slice(0, match.from).some(({ code }) => code === '@')
    )
      return [];
    if (n > most) return [verdict(match.pieces, false, n, named)];
    return n === named && isWhole(pieces, { ...match, from: match.to - 2 })
      ? [verdict(match.pieces, true, n, named)]
      : [];
  });
};

export const graphSetRules: readonly DrawingRule[] = [
  mutualRule,
  lookRule,
  mostRule,
  havingRule,
  soleRule,
  tooManyRule,
];
