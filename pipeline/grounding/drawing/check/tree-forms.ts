import { hasBoxes } from '../boxes.js';
import type { Thing } from '../drawing.js';
import { treeOf } from '../tree.js';
import { isDenied, nodesOf } from './clauses.js';
import { isLook, looks } from './fits.js';
import { END, LIST, matchesIn, patternOf, type Match, type Piece } from './piece.js';
import { verdict, type DrawingRule, type Scope } from './verdict.js';
import type { Verdict } from '../../verdict.js';

const isNode = (piece: Piece): boolean => nodesOf(piece).length > 0;

const KEY = '(?:key|value|number|entry|element|{label}|label|{node}|integer|name)';
const extreme = patternOf(
  `(?: the) (?<way>smallest|least|lowest|minimum|minimal|largest|greatest|biggest|highest|maximum|maximal)(?: ${KEY}s?)+(?: (?:stored|kept|held|shown|contained|in|of|the|this|whole|tree|heap|graph|diagram|figure|structure|it|here|all))* (?:is|:|equals)(?: (?:the|${KEY}))*(?<x> (?:@|#-?\\d+(?:\\.\\d+)?))${END}`,
);
const isExtreme = patternOf(
  `(?<x> (?:@|#-?\\d+(?:\\.\\d+)?)) is the (?<way>smallest|least|lowest|minimum|minimal|largest|greatest|biggest|highest|maximum|maximal)(?: ${KEY}s?)(?: (?:in|of|stored|the|this|whole|tree|heap|graph|diagram|figure|all))*`,
);

/** "The smallest key in the tree is 20": of nodes that are called by numbers. */
const keyRule: DrawingRule = (pieces, { drawing, about }) => {
  const nodes = drawing.of('node');
  const values = nodes.map(({ name }) => Number(name?.replace(/[−–]/, '-') ?? Number.NaN));
  if (nodes.length < 3 || values.some(Number.isNaN)) return [];
  return [...matchesIn(pieces, extreme), ...matchesIn(pieces, isExtreme)].flatMap((match): Verdict[] => {
    const [x] = match.group('x');
    const told = x?.code.startsWith('#') === true ? Number(x.code.slice(1)) : Number(nodesOf(x)[0]?.name);
    if (Number.isNaN(told)) return [];
    const best = /^(?:s|least|low|min)/.test(match.group('way')[0]?.code ?? '')
      ? Math.min(...values)
      : Math.max(...values);
    const node = nodes[values.indexOf(best)];
    return [verdict(match.pieces, (told === best) !== isDenied(match.pieces), told, best, about('text', node))];
  });
};

const CHILDREN =
  '(?:children|child|child {node\\+?}|descendants?|successors?|offspring|sons|daughters|sub - units?|subunits?|subordinates?|{branch\\+?}|kids)';
const childless = patternOf(
  `(?<x>${LIST})(?: (?:,|each|both|also|all|which|that|only|still))*(?: (?:has|have|with|got))?(?<no> (?:no|without|without any|lacks?|not|does not have|doesn't have|do not have|don't have|is without|has no|have no))(?: (?:have|any|own|further|of its own|its))* ${CHILDREN}${END}`,
);
const soleUnder = patternOf(
  `(?<x> @)(?: is) the (?:only|sole|single)(?: (?:#1|thing|{[a-z]+}|entry|child|unit|subunit|element|member|part|one|[a-z]+))? (?:of|under|below|beneath|in|within|belonging to|from|on)(?: the)?(?<y> @)${END}`,
);
const most = patternOf(
  `(?<x> @)(?: (?:is|the|#1|one|that|which|{[a-z]+}|department|unit|group|class|category|with|has|have|branch))+ (?:the )?(?<way>most|fewest|largest number of|highest number of|least)(?: [^ @]+){1,3}? (?:under|below|beneath|of it|attached to|hanging from|reporting to)(?: (?:it|them|itself))?`,
);
const mostHas = patternOf(
  `(?<x> @) (?:has|have|with|contains|comprises)(?: by far)? the (?<way>most|fewest)(?: (?:direct|immediate))? (?:${CHILDREN}|units?|members|entries|items|{item\\+}|{node\\+}|{leaf\\+}|elements|parts|departments)(?: ,(?<n> #\\d+))?`,
);
const inside = patternOf(
  `(?<x> @)(?: (?:also|only|just|directly|then|itself|further))* (?:comprises?|consists? of|contains?|includes?|covers?|is made up of|splits? into|is split into|divides? into|has under it|is followed by|holds)(?<only> only)?(?: the)?(?<list>${LIST})${END}`,
);
const partOf = patternOf(
  `(?<list>${LIST})(?: (?:is|are|both|also|all|each|not|isn't|aren't|does not|do not|don't|doesn't|an?))* (?:part of|parts of|member of|members of|belongs? to|{item} of|{section} of|unit of|division of|department of|branch of|{branch} of|run by|managed by|headed by|led by|subordinate to|under)(?: the)?(?<x> @)${END}`,
);
const haveChildren = patternOf(
  `(?<only> only)?(?<x> @) (?:has|have)(?: (?:any|further|its|own|the|#\\d+))* ${CHILDREN}(?: (?:on|in|at) the (?:lowest|last|bottom|deepest) {level})?(?: (?:,|:|namely|called))+(?<list>${LIST})${END}`,
);

const below = ({ drawing }: Scope, node: Thing): readonly Thing[] => treeOf(drawing)?.childrenOf(node.id) ?? [];

/** "The left subtree of the root contains …": said of a part, and not of the root. */
const ofHeads = (pieces: readonly Piece[], pattern: RegExp): Match[] =>
  matchesIn(pieces, pattern).filter(({ from }) => {
    const at = pieces[from - 1]?.code === 'the' ? from - 2 : from - 1;
    return pieces[at]?.code !== 'of';
  });

/** What a tree has under one of its nodes, in other words than "child" and "parent". */
const treeRule: DrawingRule = (pieces, scope) => {
  const { drawing, about } = scope;
  const tree = treeOf(drawing);
  if (!tree) return [];
  const told = (match: Match, ok: boolean, what: string, actual: string | number | null, ...nodes: Thing[]): Verdict =>
    verdict(match.pieces, ok, what, actual, about('connection', ...nodes));
  const listed = (match: Match, every: boolean): Verdict[] => {
    const [x] = nodesOf(match.group('x')[0]);
    const refs = match.group('list').filter(isNode);
    // Two lines of one label are read as such.
    if (!x || refs.length === 0 || refs.some((ref) => nodesOf(ref).includes(x))) return [];
    const all = drawing
      .of('node')
      .filter((node) => (every ? below(scope, x).includes(node) : isUnder(tree.parentOf, node, x)));
    return refs.map((ref) =>
      told(
        match,
        nodesOf(ref).some((node) => all.includes(node)) !== isDenied(match.pieces),
        'under',
        x.name ?? null,
        ...nodesOf(ref),
      ),
    );
  };
  return [
    ...matchesIn(pieces, childless).flatMap((match) =>
      match
        .group('x')
        .filter(isNode)
        .map((ref) =>
          told(
            match,
            nodesOf(ref).every((node) => below(scope, node).length === 0),
            'no children',
            null,
            ...nodesOf(ref),
          ),
        ),
    ),
    ...matchesIn(pieces, soleUnder).flatMap((match): Verdict[] => {
      const [x, y] = [nodesOf(match.group('x')[0]), nodesOf(match.group('y')[0])[0]];
      if (x.length === 0 || !y || y === tree.root) return [];
      const all = below(scope, y);
      return [told(match, all.length === 1 && all.some((node) => x.includes(node)), 'only', all.length, ...x)];
    }),
    ...[...matchesIn(pieces, most), ...matchesIn(pieces, mostHas)].flatMap((match): Verdict[] => {
      const [x] = nodesOf(match.group('x')[0]);
      if (!x) return [];
      // Those on the same level are compared; below the root also all.
      const peers = drawing.of('node').filter(({ id }) => tree.depthOf(id) === tree.depthOf(x.id));
      const few = match.group('way').some(({ code }) => /fewest|least/.test(code));
      const counts = peers.map((node) => below(scope, node).length);
      const own = below(scope, x).length;
      const [n] = match.group('n');
      const ok = own === (few ? Math.min(...counts) : Math.max(...counts)) && (!n || Number(n.code.slice(1)) === own);
      return [told(match, ok !== isDenied(match.pieces), 'most', own, x)];
    }),
    ...ofHeads(pieces, inside).flatMap((match) => listed(match, true)),
    ...(hasBoxes(drawing) ? [] : matchesIn(pieces, partOf)).flatMap((match) => listed(match, false)),
    ...matchesIn(pieces, haveChildren).flatMap((match) => listed(match, true)),
  ];
};

const isUnder = (parentOf: (id: string) => Thing | undefined, node: Thing, top: Thing): boolean => {
  for (let at = parentOf(node.id); at; at = parentOf(at.id)) if (at === top) return true;
  return false;
};

const level = patternOf(
  `(?: (?:all|the|both|each|every))+ (?<which>bottom|lowest|deepest|last|top|first|second|third|middle|upper|uppermost|outermost)(?: -)? {level}(?: (?:{node\\+?}|{circle\\+?}|{box\\+?}|{leaf\\+?}|ones|entries|units|boxes|circles))? (?:is|are)(?: (?:all|drawn|filled|shown|coloured|colored|painted|marked|in))*(?<look> <[^>]+>)${END}`,
);
const onLevel = patternOf(
  `(?: (?:all|the|both|every|each))*(?: (?:{node\\+?}|{circle\\+?}|{box\\+?}|ones|units|those)) (?:on|in|at|of) the (?<which>bottom|lowest|deepest|last|top|first|second|third|middle)(?: {level}| row| {row}) (?:is|are)(?: (?:all|drawn|filled|shown|coloured|colored|painted|in))*(?<look> <[^>]+>)${END}`,
);

/** "The bottom-level nodes are gold": all nodes of one level of a tree. */
const levelRule: DrawingRule = (pieces, { drawing, about }) => {
  const tree = treeOf(drawing);
  if (!tree) return [];
  return [...matchesIn(pieces, level), ...matchesIn(pieces, onLevel)].flatMap((match): Verdict[] => {
    const nodes = drawing.of('node');
    const depths = nodes.map(({ id }) => tree.depthOf(id));
    const last = Math.max(...depths);
    const which = match.group('which')[0]?.code ?? '';
    const at = /^(?:b|l|d|outer)/.test(which) ? last : /^(?:t(?!hird)|f|u)/.test(which) ? 0 : which === 'third' ? 2 : 1;
    if (which === 'middle' && last !== 2) return [];
    const meant = nodes.filter((_, index) => depths[index] === at);
    const [look] = match.group('look').filter(isLook);
    const seen = look ? meant.map((node) => looks(drawing, node, look)) : [];
    if (!look || seen.length === 0 || (seen.includes(undefined) && !seen.includes(false))) return [];
    return [
      verdict(
        match.pieces,
        seen.every((one) => one === true) !== isDenied(match.pieces),
        look.code,
        meant[0]?.colour ?? null,
        about('colour', ...meant),
      ),
    ];
  });
};

export const treeFormRules: readonly DrawingRule[] = [keyRule, treeRule, levelRule];
