import type { Drawing, Thing } from '../drawing.js';
import { isDenied, isAmong } from './clauses.js';
import { END, matchesIn, patternOf, whereSaid, type Piece } from './piece.js';
import { verdict, type DrawingRule } from './verdict.js';
import { weightsOf } from './weights.js';
import type { Verdict } from '../../verdict.js';

const VALUE = '(?<value> (?:#\\d+(?:\\.\\d+)?(?: [a-z€$]+)?|@))';
const NODE = '(?: (?:the|{node}|state|source|sink|place|city|town))*';
const QUANTITY =
  '(?: (?:a|an|the|capacity|weight|length|cost|value|number|label|distance|duration|labelled|labeled|marked|{label}))*';
const PAIR = `from${NODE}(?<x> @)(?: (?:back|over|on|down|up))* to${NODE}(?<y> @)`;
const edgeOf = patternOf(
  `(?: {(?:edge|arrow|line|path)})(?: (?:of|with|that has|which has|labelled|labeled|marked|carrying|,))${QUANTITY}${VALUE}(?: (?:,|runs|leads|goes|points|running|leading|going|pointing|that|which))* ${PAIR}${END}`,
);
const joins = patternOf(
  `(?: {(?:edge|arrow|line|path)})(?: (?:of|with|that has|which has|labelled|labeled|marked|carrying|,))${QUANTITY}${VALUE}(?: (?:,|that|which))*(?: (?:joins|connects|links|lies between|runs between|is between|between))${NODE}(?<x> @) (?:and|to|with)${NODE}(?<y> @)${END}`,
);
const best = patternOf(
  `(?<way> (?:biggest|largest|highest|greatest|longest|heaviest|smallest|lowest|least|shortest|lightest|cheapest|quickest))(?: (?:number|value|weight|capacity|label|{label}|cost|distance|on|of|an|any|all|the|a|{(?:edge|arrow|line)\\+?}|in|this|graph|network|diagram|single))* (?:is|:|,)(?: (?:the|a|an|{(?:edge|arrow|line)}|one|that|#1))*${VALUE}?(?: (?:on|of|for|at|,|which|that|is|found|stands|belongs|to|the|{(?:edge|arrow|line)}|leads|runs|goes))* ${PAIR}${END}`,
);

interface Weighed {
  readonly value: number;
  readonly edge: Thing;
}

/** The edge that leads from the one to the other, with its number; lines without heads lead both ways. */
const between = (drawing: Drawing, from: readonly Thing[], to: readonly Thing[]): Weighed[] =>
  drawing.links.flatMap((link) => {
    const isIt =
      (isAmong(from, link.from) && isAmong(to, link.to)) ||
      (!link.directed && isAmong(from, link.to) && isAmong(to, link.from));
    const own = weightsOf(drawing).find(({ edge }) => edge.id === link.edge.id);
    return isIt && own ? [own] : [];
  });

const nodesIn = (pieces: readonly Piece[]): Thing[] =>
  pieces.flatMap(({ things = [] }) => things.filter(({ role }) => role === 'node'));

/** The number that is told: in digits, or as what is written on an edge. */
const toldBy = (pieces: readonly Piece[], drawing: Drawing): number | undefined => {
  const [first] = pieces;
  if (!first) return undefined;
  if (first.code.startsWith('#')) return Number(first.code.slice(1));
  return weightsOf(drawing).find(({ edge }) => first.things?.some(({ id }) => id === edge.id) === true)?.value;
};

/** "There is an edge of capacity 2 from a to b", "the biggest number on an arrow is the 10 from s to a". */
const namedRule: DrawingRule = (pieces, { drawing, about }) => {
  const all = weightsOf(drawing);
  if (all.length === 0) return [];
  return [edgeOf, joins, best].flatMap((pattern) =>
    matchesIn(pieces, pattern).flatMap((match): Verdict[] => {
      const [x, y] = ['x', 'y'].map((name) => nodesIn(match.group(name)));
      const value = toldBy(match.group('value'), drawing);
      const [way] = match.group('way');
      if (!x?.length || !y?.length || (value === undefined && (!way || match.group('value').length > 0))) return [];
      const isFrom = match.pieces.some(({ code }) => code === 'from');
      const own = isFrom ? between(drawing, x, y) : [...between(drawing, x, y), ...between(drawing, y, x)];
      const values = all.map((one) => one.value);
      const top = /^(?:s|lo?we|lea|li|c|q)/.test(way?.code ?? '') ? Math.min(...values) : Math.max(...values);
      const ok = own.some((one) => (value === undefined || one.value === value) && (!way || one.value === top));
      const stated = value ?? way?.code ?? null;
      return [
        verdict(
          match.pieces,
          ok !== isDenied(match.pieces),
          stated,
          own[0]?.value ?? 'no such edge',
          about('connection', ...own.map(({ edge }) => edge)),
        ),
      ];
    }),
  );
};

export const namedWeightRule: DrawingRule = whereSaid(/from|joins|connects|links|between/, namedRule);
