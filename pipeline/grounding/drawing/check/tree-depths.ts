import type { Drawing, Thing } from '../drawing.js';
import { treeOf } from '../tree.js';
import { isDenied } from './clauses.js';
import { numberOf } from './graph-order.js';
import { graphPieces } from './graph-phrases.js';
import { isOtherGraph } from './graph-statements.js';
import { numberedNodes } from './numbered-nodes.js';
import { matchesIn, patternOf, whereSaid } from './piece.js';
import { verdict, type DrawingRule } from './verdict.js';
import type { Verdict } from '../../verdict.js';

const STEPS = '(?: (?:{(?:edge|arrow|line|level|node)\\+?}|hops?|generations?))';
const depth = patternOf(
  ' (?:depth|height)(?: (?:of|is|,|:|the|this|tree|binary|a|an|equal|to|equals))*(?<n> #\\d+)(?! (?:m|cm|px|{))',
);
const levelsDeep = patternOf(' (?<n>#\\d+) {level\\+?} deep(?![a-z]| than)');
const away = patternOf(
  `(?<x> [NM])(?: (?:is|are|lies?|stands?|sits?|hangs?|,|which|that|all|both|only|exactly|at|a|distance|of|also))*(?<n> #\\d+)${STEPS}(?: (?:away|down|below|up|deep|apart|further))*(?: (?:from|of|below|under))(?<y> N)(?! (?:and|,) N)`,
);
const reached = patternOf(
  `(?<x> [NM])(?: (?:is|are|can|be|both|all|only))+ (?:reached|reachable) from(?<y> N)(?: (?:over|in|after|by|via|through|along|with|within))(?: (?:just|only|exactly))*(?<n> #\\d+)${STEPS}`,
);
const sum = patternOf(
  '(?<x> N)(?: (?:is|,|which|as|shows|holds|equals|carries|being|stands|for))+ the (?:sum|total) of(?: (?:the|both|its|two|{node\\+?}|children|values|numbers|,|:))*(?<y> N) and(?<z> N)',
);

/** How many edges lie between two nodes: along the arrows, and whichever way they point. */
const distancesOf = ({ links }: Drawing, from: Thing, to: Thing): number[] => {
  const walk = (bothWays: boolean): number => {
    const seen = new Map([[from.id, 0]]);
    for (const [id, steps] of seen)
      for (const link of links) {
        const next =
          link.from.id === id
            ? link.to.id
            : link.to.id === id && (bothWays || !link.directed)
              ? link.from.id
              : undefined;
        if (next !== undefined && !seen.has(next)) seen.set(next, steps + 1);
      }
    return seen.get(to.id) ?? Infinity;
  };
  return [walk(false), walk(true)];
};

/** "The tree has a depth of three", "E is two edges away from the root", "25 is the sum of C and B". */
const depthRule: DrawingRule = (pieces, { drawing, about }) => {
  if (isOtherGraph(drawing)) return [];
  const own = graphPieces(pieces, drawing);
  const tree = treeOf(drawing);
  const deepest = tree ? Math.max(...drawing.of('node').map(({ id }) => tree.depthOf(id))) : undefined;
  const valueOf = (node: Thing | undefined): number | undefined =>
    node && (numberOf(node) ?? numberedNodes(drawing).find((one) => one.node === node)?.value);
  return [
    ...(deepest === undefined ? [] : [...matchesIn(own, depth), ...matchesIn(own, levelsDeep)]).flatMap(
      (match): Verdict[] => {
        const n = Number(match.group('n')[0]?.code.slice(1));
        // Levels are counted with the root or without it.
        const ok = deepest !== undefined && (n === deepest || n === deepest + 1);
        return [verdict(match.pieces, ok !== isDenied(match.pieces), n, deepest ?? null, about('degree', tree?.root))];
      },
    ),
    ...[...matchesIn(own, away), ...matchesIn(own, reached)].flatMap((match): Verdict[] => {
      const [x, y] = [match.group('x')[0], match.group('y')[0]];
      const n = Number(match.group('n')[0]?.code.slice(1));
      const [ones, others] = [x?.things ?? [], y?.things ?? []];
      const fits = (one: Thing): boolean =>
        others.some((other) => [...distancesOf(drawing, one, other), ...distancesOf(drawing, other, one)].includes(n));
      const ok = x?.code === 'M' ? ones.every(fits) : ones.some(fits);
      return [verdict(match.pieces, ok !== isDenied(match.pieces), n, null, about('connection', ...ones))];
    }),
    ...matchesIn(own, sum).flatMap((match): Verdict[] => {
      const [x, y, z] = ['x', 'y', 'z'].map((name) => valueOf(match.group(name)[0]?.things?.[0]));
      return x === undefined || y === undefined || z === undefined
        ? []
        : [verdict(match.pieces, (x === y + z) !== isDenied(match.pieces), y + z, x)];
    }),
  ];
};

export const depthRules: readonly DrawingRule[] = [whereSaid(/ #\d+| sum| total/, depthRule)];
