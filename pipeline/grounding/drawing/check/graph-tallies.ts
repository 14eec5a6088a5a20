import type { Drawing, Thing } from '../drawing.js';
import { sensesOf } from '../sets.js';
import { treeOf } from '../tree.js';
import { isDenied } from './clauses.js';
import { kindIn } from './fits.js';
import { graphPieces } from './graph-phrases.js';
import { isOtherGraph } from './graph-statements.js';
import { matchesIn, patternOf, whereSaid } from './piece.js';
import { childAt, under } from './tree-words.js';
import { verdict, type DrawingRule } from './verdict.js';
import type { Verdict } from '../../verdict.js';

const NODES = '(?: (?:{(?:node|state|item|box|circle|ellipse)\\+}|nodes|members|elements|steps))';
const clustersOf = patternOf(
  `(?<n> #\\d+) {cluster\\+}(?: ,)?(?: (?:with|of|containing|holding|that contain|that hold|each|which|contain|hold|have))+(?<m> #\\d+)${NODES}(?<each> each)?`,
);
const across = patternOf(
  `(?: (?<n>#\\d+|a single|only one|one|an?|no))? {(?:arrow|edge|line)\\+?}(?: (?:also|that|which))* (?:joins?|joining|connects?|connecting|links?|linking|runs? between|leads? between|crosses)(?: (?:the|both|two|#\\d+|from|one|of))* {cluster\\+}`,
);
const acrossPassive = patternOf(
  ` {cluster\\+}(?: (?:with|of|containing)(?: (?:#\\d+|{[a-z]+\\+}|each|nodes))+)?(?: (?:,|are|which|that|and|is))* (?:joined|connected|linked)(?: (?:to each other|together|only))? by(?: (?:just|only|exactly))?(?<n> (?:#\\d+|a|an|one))(?: single)? {(?:arrow|edge|line)\\+?}`,
);

const countOf = (code: string | undefined): number | undefined => {
  if (code === undefined) return undefined;
  return code.startsWith('#') ? Number(code.slice(1)) : code === 'no' ? 0 : 1;
};

/** The edges that leave one frame and enter another. */
const crossing = (drawing: Drawing): Thing[] => {
  const frameOf = (node: Thing): string | undefined => drawing.framesOf(node).at(-1)?.id;
  return drawing.links
    .filter(({ from, to }) => frameOf(from) !== undefined && frameOf(to) !== undefined && frameOf(from) !== frameOf(to))
    .map(({ edge }) => edge);
};

/** "Two clusters with three nodes each, joined by one arrow". */
const clusterRule: DrawingRule = (pieces, { drawing, about, counts }) => {
  const clusters = drawing.of('cluster');
  if (clusters.length === 0 || isOtherGraph(drawing)) return [];
  const crossed = [...new Set(crossing(drawing))];
  return [
    ...matchesIn(pieces, clustersOf).flatMap((match): Verdict[] => {
      if (match.group('each').length === 0 && !match.pieces.some(({ code }) => code === 'each')) return [];
      const m = countOf(match.group('m')[0]?.code) ?? 0;
      const sizes = clusters.map(
        (frame) => drawing.within(frame).filter(({ role, name }) => role === 'node' && name !== undefined).length,
      );
      return [
        verdict(
          match.pieces,
          sizes.every((size) => size === m),
          m,
          sizes.join(', '),
          counts('cluster'),
        ),
      ];
    }),
    ...[...matchesIn(pieces, across), ...matchesIn(pieces, acrossPassive)].flatMap((match): Verdict[] => {
      const n = countOf(match.group('n')[0]?.code);
      return n === undefined || clusters.length !== 2
        ? []
        : [
            verdict(
              match.pieces,
              (n === crossed.length) !== isDenied(match.pieces.slice(1)),
              n,
              crossed.length,
              about('connection', ...crossed),
            ),
          ];
    }),
  ];
};

const HOLDS =
  '(?: (?:holds?|contains?|has|have|consists? of|comprises?|is made up of|includes?|is|are|only|just|exactly|the|two|:|all))+';
const subtree = patternOf(
  `(?<side> (?:left|right))(?: -)?(?: hand)? (?:subtree|half|sub - tree|side|part)(?:(?: (?:of|below|under|the|this|tree))*(?<x> N))?(?: (?:of|the|tree))*${HOLDS}(?: (?:keys?|numbers?|values?|{node\\+?}|nodes|entries|elements))?(?<list> N(?:(?: ,| and)+ N)*)`,
);
const subtreeSize = patternOf(
  `(?<side> (?:left|right))(?: -)?(?: hand)? (?:subtree|sub - tree)(?:(?: (?:of|below|under|the|this|tree))*(?<x> N))?(?: (?:of|the|tree))*${HOLDS}(?<n> #\\d+)(?: (?:keys?|numbers?|values?|{node\\+?}|nodes|entries|elements))`,
);

/** "The left subtree holds the keys 20, 30 and 40". */
const subtreeRule: DrawingRule = (pieces, { drawing, about }) => {
  const tree = treeOf(drawing);
  if (!tree || isOtherGraph(drawing)) return [];
  const own = graphPieces(pieces, drawing);
  return [...matchesIn(own, subtree), ...matchesIn(own, subtreeSize)].flatMap((match): Verdict[] => {
    const top = match.group('x')[0]?.things?.[0] ?? tree.root;
    const side = match.group('side')[0]?.code ?? '';
    const child = childAt(tree, top, side);
    const nodes = child ? under(tree, child) : [];
    const names = nodes.map(({ name }) => name ?? '').join(', ');
    const [n] = match.group('n');
    if (n)
      return [verdict(match.pieces, nodes.length === countOf(n.code), n.code, nodes.length, about('connection', top))];
    const list = match.group('list').filter(({ code }) => code === 'N');
    const ok = list.every(({ things = [] }) => things.some((thing) => nodes.includes(thing)));
    return [verdict(match.pieces, ok !== isDenied(match.pieces), `${side} subtree`, names, about('connection', top))];
  });
};

const figureOf = patternOf(
  ` (?:graph|digraph|network|ownfigure|chain|web|tree|automaton|machine)(?: (?:of|on|over|with|showing|linking|connecting|relating))(?: (?:exactly|only|the|just))*(?<n> #\\d+)(?: (?!(?:of|in|and|to|per)(?= ))[a-z]+)?(?<noun> (?:[a-z]+s|{[a-z]+\\+}|people|cities))(?! (?:of|in|per|from|to|each|leaving|with|on|at|and (?:an?|one|#\\d+)))`,
);
const edgy =
  /^(?:links?|connections?|relations?|relationships?|dependenc(?:y|ies)|roads?|routes?|transitions?|calls?|flights?|lines?|messages?|arrows?|weights?|labels?|numbers?|values?|colou?rs?|hours?|days?|ways?|steps?|paths?|rows?|columns?|levels?|layers?|generations?|children|branches|euros?|dollars?|words?|letters?|symbols?|loops?|cycles?|inputs?|outputs?|minutes?|metres?|kilometres?|miles?|percent|times|parts?|pairs?|kinds|types|groups?|degrees?|units?|stages?|phases?|leaves|others|producers|consumers|predators|plants|animals|members)$/;

/** "Directed graph of six courses": as many as it has nodes, whatever these are called. */
const figureRule: DrawingRule = (pieces, { drawing, counts }) => {
  if (isOtherGraph(drawing)) return [];
  return matchesIn(pieces, figureOf)
    .flatMap((match): Verdict[] => {
      const [noun] = match.group('noun');
      if (!noun || edgy.test(noun.code) || (!noun.code.startsWith('{') && noun.pos !== 'NOUN')) return [];
      const isKind = noun.code.startsWith('{');
      // What has a meaning of its own here is counted elsewhere.
      if (isKind && !/^(?:item|node)$/.test(kindIn(noun))) return [];
      const n = countOf(match.group('n')[0]?.code) ?? 0;
      const nodes = drawing.of('node');
      const named = nodes.filter(({ name }) => name !== undefined);
      const sets = ['leaf', 'inner', 'decision', 'initial', 'final'].flatMap((kind) =>
        (sensesOf(drawing, kind) ?? []).map(({ length }) => length),
      );
      const shapes = [...new Set(named.map(({ noun: own }) => own))].map(
        (own) => named.filter((node) => node.noun === own).length,
      );
      const sizes = [
        named.length,
        nodes.length,
        drawing.of('cluster').length,
        drawing.links.length,
        ...sets,
        ...shapes,
      ];
      return [
        verdict(
          match.pieces,
          n === named.length || n === nodes.length ? true : sizes.includes(n) ? undefined : false,
          n,
          named.length,
          counts('node'),
        ),
      ];
    })
    .filter(({ ok }) => ok !== undefined);
};

const leavesOf = patternOf(
  `(?<x> N)(?: {?branch}?)? (?:has|contains|holds|with|carries)(?: (?:exactly|only|just))?(?<n> #\\d+)(?: (?:different|green|single))? {leaf\\+?}`,
);

/** "The Contact branch has three leaves". */
const leafRule: DrawingRule = (pieces, { drawing, about }) => {
  const tree = treeOf(drawing);
  if (!tree || isOtherGraph(drawing)) return [];
  return matchesIn(graphPieces(pieces, drawing), leavesOf).flatMap((match): Verdict[] => {
    const [top] = match.group('x')[0]?.things ?? [];
    if (!top || !tree.childrenOf(top.id)[0]) return [];
    const n = countOf(match.group('n')[0]?.code);
    const leaves = under(tree, top).filter((node) => tree.leaves.includes(node));
    return [verdict(match.pieces, leaves.length === n, n ?? null, leaves.length, about('degree', top))];
  });
};

export const tallyRules: readonly DrawingRule[] = [
  whereSaid(/cluster/, clusterRule),
  whereSaid(/left|right/, subtreeRule),
  whereSaid(/leaf/, leafRule),
  whereSaid(/ of| on| over| with| showing| linking| connecting| relating/, figureRule),
];
