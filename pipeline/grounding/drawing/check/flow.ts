import type { Drawing, Thing } from '../drawing.js';
import { membersOf, startDots } from '../sets.js';
import { degreesOf } from '../structure.js';
import { treeOf } from '../tree.js';
import { codesOf, isDenied, nodesOf } from './clauses.js';
import { END, LIST, matchesIn, patternOf, type Match, type Piece } from './piece.js';
import { isHalfSaid } from './traffic.js';
import { verdict, type DrawingRule, type Scope } from './verdict.js';
import type { Verdict } from '../../verdict.js';

type Side = 'in' | 'out' | 'all';

/** How many edges a node has on a side, and how many nodes they join it to. */
const numbersOf = (drawing: Drawing, node: Thing, side: Side): readonly number[] => {
  const tree = treeOf(drawing);
  const directed = drawing.links.some((link) => link.directed);
  if (tree && !directed) {
    const children = tree.childrenOf(node.id).length;
    const parents = tree.parentOf(node.id) ? 1 : 0;
    return [side === 'out' ? children : side === 'in' ? parents : children + parents];
  }
  const own = directed ? side : 'all';
  const others = new Set(
    drawing.links.flatMap(({ from, to }) => [
      ...(own !== 'in' && from.id === node.id ? [to.id] : []),
      ...(own !== 'out' && to.id === node.id ? [from.id] : []),
    ]),
  );
  return [degreesOf(drawing, node)[own], others.size];
};

const countOf = (piece: Piece | undefined): number =>
  piece?.code.startsWith('#') === true
    ? Number(piece.code.slice(1))
    : /^(?:no|nothing|nowhere|none)$/.test(piece?.code ?? '')
      ? 0
      : 1;

const N = '(?<n> (?:#\\d+|no))';
const WAYS =
  '(?: (?:different|further|more|other|outgoing|incoming|possible|own|separate|of|the|distinct))*(?: (?:{[a-z]+\\+?}|possibilities|possibility|options?|exits?|entrances?|ones|others?|children|successors?|predecessors?|neighbours?|neighbors?|steps?|directions?|places?|ones))';

const fromWays = patternOf(
  ` from(?<x> @)(?: ,)?(?: (?:there|is|are|leads?|go|goes|starts?|you|have|one|has|come|run|can|only|just|exactly|it|on|out|we|see))*${N}${WAYS}(?! (?:to|into)(?: the)? @| back| out| to| of| earlier| later| before| after| away)`,
);
const canBe = patternOf(
  `(?<x> @)(?: (?:can|may|could|is|are|be|being|only))+ (?<verb>left|exited|reached|entered|followed|preceded)(?: (?:in|by|through|via|from|over|for|to|towards|only|either))+${N}${WAYS}(?:(?: and| ,| but)+(?: (?:is|can|be))* (?<then>left|exited|reached|entered|followed)(?: (?:in|by|through|via|from|over|for|to|only))+(?<m> (?:#\\d+|no))(?:${WAYS})?)?`,
);
const goOff = patternOf(
  `${N}${WAYS}(?: (?:that|which))? (?:goes|go|branch|branches|lead|leads|run|runs|come|comes|split|start|starts|fork|hang|descend|emerge)(?: (?:off|out|away|down|directly))*(?: (?:from|of|at|under|below))+(?: the)?(?<x> @)${END}`,
);
const joinedTo = patternOf(
  `(?<x>${LIST})(?: (?:is|are|has|have|which|directly|only|both|each))*(?: (?:connected|linked|joined|tied|related|connections|links|relationships|{edge\\+}|{relationship\\+}|adjacent))(?: (?:to|with|by {line\\+?} to))+(?: only)?${N}${WAYS}`,
);

const outward = /^(?:left|exited|followed)$/;
const sideOf = (verb: string | undefined): Side => (outward.test(verb ?? '') ? 'out' : 'in');

const judge = (match: Match, scope: Scope, nodes: readonly Thing[], side: Side, n: Piece | undefined): Verdict[] => {
  if (nodes.length === 0) return [];
  const counts = nodes.flatMap((node) => numbersOf(scope.drawing, node, side));
  const stated = countOf(n);
  return [verdict(match.pieces, counts.includes(stated), stated, counts[0] ?? null, scope.about('degree', ...nodes))];
};

/** "From 1 there are two ways on", "Draining is entered from two states and left for two". */
const waysRule: DrawingRule = (pieces, scope) => [
  ...[fromWays, goOff].flatMap((pattern) =>
    matchesIn(pieces, pattern).flatMap((match) =>
      judge(match, scope, nodesOf(match.group('x')[0]), 'out', match.group('n')[0]),
    ),
  ),
  ...matchesIn(pieces, canBe).flatMap((match) => {
    const nodes = nodesOf(match.group('x')[0]);
    const [then] = match.group('then');
    return [
      ...judge(match, scope, nodes, sideOf(match.group('verb')[0]?.code), match.group('n')[0]),
      ...(then ? judge(match, scope, nodes, sideOf(then.code), match.group('m')[0]) : []),
    ];
  }),
  ...matchesIn(pieces, joinedTo).flatMap((match) =>
    match.group('x').flatMap((ref) => judge(match, scope, nodesOf(ref), 'all', match.group('n')[0])),
  ),
];

const nothing = patternOf(
  `(?: (?:nothing|nobody|nowhere|no {[a-z]+\\+?}|none|no one))(?: (?:does|do|that|which|there|is|are|any|an|a|{[a-z]+\\+?}|ever|one|you|it|can|of|the|them|these|anything))*(?: (?:leads?|goes|go|points?|comes?|returns?|gets?|flows?|leaves?|enters?|follows?|runs?|leading|going|leaving|pointing))(?: (?:back|on|out|again|over|away|ever))*(?<side> (?:to|into|from|out of|after|of|at|in))?(?: the)?(?<x> @)${END}`,
);

/** "Nothing ever leads back to Idle", "no arrow leaves the last box". */
const nothingRule: DrawingRule = (pieces, scope) =>
  matchesIn(pieces, nothing).flatMap((match) => {
    const nodes = nodesOf(match.group('x')[0]);
    const side = match.group('side')[0]?.code;
    const verb = match.pieces.find(({ code }) => /^(?:leaves?|leaving|enters?|follows?)$/.test(code))?.code ?? '';
    const out = /^(?:from|out|of|after)$/.test(side ?? '') || verb.startsWith('lea') || verb.startsWith('follow');
    if (nodes.length === 0 || (side === undefined && verb === '')) return [];
    // "Nothing leads from A to B" is of both.
    if (
      pieces
        .slice(match.to, match.to + 3)
        .some(({ code }) => /^(?:to|without|except|but|unless|other|than|apart|before|until|if|when)$/.test(code)) ||
      / from @ /.test(codesOf(match.pieces.slice(0, -1)))
    )
      return [];
    const counts = nodes.map((node) => numbersOf(scope.drawing, node, out ? 'out' : 'in')[0] ?? 0);
    return [verdict(match.pieces, counts.includes(0), 0, counts[0] ?? null, scope.about('degree', ...nodes))];
  });

const MOST =
  '(?<most> (?:most|fewest|least|highest number of|largest number of|greatest number of|smallest number of|maximum number of))';
const KIND =
  '(?<what>(?: (?:incoming|outgoing|inbound|outbound|direct))*(?: (?:{[a-z]+\\+?}|children|child {node\\+}|parents?|successors?|predecessors?|neighbours?|neighbors?|subtopics|attributes|exits|inputs|outputs)))';
const VERB =
  '(?<verb> (?:has|have|with|receives?|gets?|sends?|takes part in|participates in|is involved in|is part of|appears in|branches into|possesses|is connected by|is joined by|is reached by|is entered by|is left by))';
const mostOf = patternOf(
  `(?<x> @)(?: (?:is|the|#1|one|that|which|who|{[a-z]+}|of all|,))*${VERB}(?: the| by far)*${MOST}${KIND}`,
);
const mostIs = patternOf(
  `(?: (?:{[a-z]+}|#1|one|which|that|who))+(?: (?:that|which|who))?${VERB}(?: the| by far)*${MOST}${KIND}(?: (?:going|coming|leaving|entering|leading|out|in|of all|it|to))*(?: (?:is|are|:|,))+(?: the)?(?<x> @)${END}`,
);
const more = patternOf(
  `(?<x> @)${VERB}(?<way> (?:more|fewer|less|as many))${KIND}(?: (?:going|coming|leaving|leading|out|in|to|it))* (?:than|as)(?<y> @| (?:any|all|every)(?: (?:of|the))?(?: other| others)?(?: {[a-z]+\\+?})?)`,
);
const moreInto = patternOf(
  `(?<way> (?:more|fewer))(?: {[a-z]+\\+})(?: (?:lead|go|point|run|come|end|arrive|start|leave|begin|flow))*(?<side> (?:into|to|at|in|from|out of|leave|leaves|enter|reach))(?<x> @) than(?: (?:into|to|at|in|from|out of|leave|enter|reach))*(?<y> @| (?:any|all|every)(?: other| others)?)`,
);

const sideIn = (words: string): Side => {
  if (/incoming|inbound|receive|gets?(?= |$)|reached by|entered by|predecessor|inputs|parent/.test(words)) return 'in';
  if (/outgoing|outbound|sends?(?= |$)|left by|successor|child|branches|subtopics|exits|outputs/.test(words))
    return 'out';
  return 'all';
};

const peersOf = (drawing: Drawing, words: string): readonly Thing[] => {
  const members = words.includes('{entity}') ? membersOf(drawing, 'entity') : [];
  return members.length > 0 ? members : drawing.of('node');
};

const skips = (words: string): boolean =>
  /\{attribute|\{method|attributes|\{node|\{box|\{row|\{column|\{level/.test(words);

/** "Fish has the most children", "Filling has more outgoing transitions than Washing". */
const mostRule: DrawingRule = (pieces, scope) => {
  const { drawing, about } = scope;
  const degree = (node: Thing, side: Side): number => numbersOf(drawing, node, side)[0] ?? 0;
  return [
    ...[...matchesIn(pieces, mostOf), ...matchesIn(pieces, mostIs)].flatMap((match): Verdict[] => {
      const nodes = nodesOf(match.group('x')[0]);
      const told = codesOf([...match.group('verb'), ...match.group('what')]);
      if (nodes.length === 0 || skips(codesOf(match.group('what'))) || isHalfSaid(pieces, match)) return [];
      const side = sideIn(codesOf(match.pieces));
      const few = /fewest|least|smallest/.test(codesOf(match.group('most')));
      // What the root of a tree has most of are its branches: of those below it one may speak alone.
      const root = side === 'out' ? treeOf(drawing)?.root : undefined;
      const peers = peersOf(drawing, told).filter((node) => node !== root || nodes.includes(node));
      const all = peers.map((node) => degree(node, side));
      const best = few ? Math.min(...all) : Math.max(...all);
      const no = isDenied(match.pieces);
      return [
        verdict(
          match.pieces,
          nodes.some((node) => degree(node, side) === best) !== no,
          'most',
          best,
          about('degree', ...nodes),
        ),
      ];
    }),
    ...[...matchesIn(pieces, more), ...matchesIn(pieces, moreInto)].flatMap((match): Verdict[] => {
      const nodes = nodesOf(match.group('x')[0]);
      const [y] = match.group('y');
      const others = y?.code === '@' ? nodesOf(y) : drawing.of('node').filter((node) => !nodes.includes(node));
      const words = codesOf(match.pieces);
      if (nodes.length === 0 || others.length === 0 || skips(codesOf(match.group('what')))) return [];
      const given = codesOf(match.group('side'));
      const side: Side = given === '' ? sideIn(words) : /from|out|leave/.test(given) ? 'out' : 'in';
      const way = codesOf(match.group('way')).trim();
      const ok = nodes.some((node) =>
        others.every((other) => {
          const gap = degree(node, side) - degree(other, side);
          return way === 'more' ? gap > 0 : way.startsWith('as') ? gap === 0 : gap < 0;
        }),
      );
      return [
        verdict(
          match.pieces,
          ok !== isDenied(match.pieces),
          way,
          nodes[0] ? degree(nodes[0], side) : null,
          about('degree', ...nodes),
        ),
      ];
    }),
  ];
};

/** "Two arrows going in", "one arrow in": which way they lead. */
const wayAfter = (pieces: readonly Piece[], to: number): string => {
  const [first = '', second = ''] = pieces.slice(to, to + 2).map(({ code }) => code);
  const way = /^(?:going|coming|leading|pointing|running)$/.test(first) ? second : first;
  return /^(?:in|into)$/.test(way) ? ' incoming' : way === 'out' ? ' outgoing' : '';
};

const onlyOne = patternOf(
  `(?<x> @)(?: (?:is|,))+(?<no> not)? the only(?: #1| one)?(?: (?:{node}|{box}|place|{entity}|one|animal|station|#1|{class}|{[a-z]+}))?(?: (?:that|which|with|who))?(?: (?:has|have|is|with))?(?<n> (?:no|without|without any|#\\d+|more than #1))(?: (?:single|direct|further|any|an|a))*(?<what>(?: (?:incoming|outgoing))?(?: (?:{[a-z]+\\+?}|successors?|predecessors?|children|parents?|exits?)))`,
);

/** "Crumbs is the only node that has no successor". */
const onlyRule: DrawingRule = (pieces, { drawing, about }) =>
  matchesIn(pieces, onlyOne).flatMap((match): Verdict[] => {
    const nodes = nodesOf(match.group('x')[0]);
    const what = codesOf(match.group('what'));
    if (nodes.length === 0 || skips(what)) return [];
    const side = sideIn(`${what}${wayAfter(pieces, match.to)}`);
    const n = codesOf(match.group('n'));
    const fits = drawing.of('node').filter((node) => {
      const count = numbersOf(drawing, node, side)[0] ?? 0;
      return n.includes('more than')
        ? count > 1
        : n.includes('#')
          ? count === Number(n.replace(/\D/g, ''))
          : count === 0;
    });
    const ok = fits.length === 1 && nodes.some((node) => fits.includes(node));
    return [verdict(match.pieces, ok !== match.group('no').length > 0, 'only', fits.length, about('degree', ...nodes))];
  });

const eachOf = patternOf(
  ` (?:each|every|all|both|no|none of the)(?: (?:of|the|other|#\\d+))*(?<kind> {[a-z]+\\+?})(?<except> (?:except|but|other than|apart from)(?: for)?(?: the)?(?: one)?(?: at)?(?: @))?(?: (?:that|which))?(?: (?:has|have|with))(?: (?:exactly|only|just))?(?<n> (?:#\\d+|no|an?|at least #1|more than #\\d+))(?: (?:of|its|own))*(?<what>(?: (?:incoming|outgoing))?(?: (?:{edge\\+?}|{arrow\\+?}|{line\\+?}|{branch\\+?}|children|successors?|predecessors?|parents?|exits?)))(?: (?:and|going|leading|coming)(?: (?:out|in|on|into|it|of))*)?(?<but> (?:except|apart from|save|but for|but)(?: for)?)?`,
);

/** "Each decision has two outgoing arrows". */
const eachRule: DrawingRule = (pieces, { drawing, about }) =>
  matchesIn(pieces, eachOf).flatMap((match): Verdict[] => {
    const kind = (match.group('kind')[0]?.code ?? '').replace(/[{}+]/g, '');
    if (match.group('except').length > 0 || match.group('but').length > 0) return [];
    const marks = startDots(drawing);
    const members = ['node', 'box'].includes(kind)
      ? drawing.of('node').filter((node) => !marks.includes(node))
      : membersOf(drawing, kind);
    if (members.length === 0) return [];
    const side = sideIn(`${codesOf(match.group('what'))}${wayAfter(pieces, match.to)}`);
    const n = codesOf(match.group('n')).trim();
    const none = /^(?:no|none)$/.test(match.pieces[0]?.code ?? '');
    const fits = (node: Thing): boolean => {
      const count = numbersOf(drawing, node, side)[0] ?? 0;
      if (/^(?:an?|at least #1)$/.test(n)) return count > 0;
      if (n.startsWith('more than')) return count > Number(n.replace(/\D/g, ''));
      return count === (n === 'no' ? 0 : Number(n.slice(1)));
    };
    const ok = none ? !members.some(fits) : members.every(fits);
    return [verdict(match.pieces, ok, n, null, about('degree', ...members))];
  });

export const flowRules: readonly DrawingRule[] = [waysRule, nothingRule, mostRule, onlyRule, eachRule];
