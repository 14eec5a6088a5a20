import type { Drawing, Thing } from '../drawing.js';
import { isLook, looks } from './fits.js';
import { isDenied } from './clauses.js';
import { graphPieces } from './graph-phrases.js';
import { isOtherGraph } from './graph-statements.js';
import { legsOf, shortestOf } from './graph-ways.js';
import { matchesIn, patternOf, whereSaid, type Match } from './piece.js';
import { reaches } from './reach.js';
import { verdict, type DrawingRule, type Scope } from './verdict.js';
import type { Verdict } from '../../verdict.js';

/*
 * Ways on a map: the direct road against a way over a third place, how many stops a place is away, what one cannot do
 * without.
 */

const WAY = '(?:{path}|{edge}|{line}|route|way|road|detour|connection|trip|journey|drive|one|going)';
const VIA = '(?:via|through|over|by way of)';
const FILL = '(?: (?!(?:N|and|but|than|not|via|through|over)(?= ))[^ ;.]+)';
const HOW = '(?<how> (?:shorter|longer|quicker|faster|slower|cheaper|farther|further|more expensive))';
const directFirst = patternOf(
  `(?: direct| straight) ${WAY}(?: (?:from|between))(?<a> N) (?:to|and)(?<b> N)${FILL}{0,3}${HOW} than${FILL}{0,4} ${VIA}(?<via> N)(?! (?:and|then|or))`,
);
const viaFirst = patternOf(
  `(?: (?:from|between))(?<a> N) (?:to|and)(?<b> N)${FILL}{0,4} ${VIA}(?<via> N)${FILL}{0,4}${HOW} than${FILL}{0,4} (?:direct|directly|straight)`,
);
const isShorter = patternOf(
  ` is${HOW}(?: to)?${FILL}{0,2} from(?<a> N) to(?<b> N)${FILL}{0,3} ${VIA}(?<via> N) than${FILL}{0,4} (?:direct|directly|straight)`,
);

const one = (match: Match, name: string): Thing | undefined => {
  const things = match.group(name)[0]?.things ?? [];
  return things.length === 1 ? things[0] : undefined;
};

/** "The direct road from Alden to Birch is longer than the way through Colby". */
const detourVerdicts = (match: Match, { drawing, about }: Scope, isDirect: boolean): Verdict[] => {
  const legs = legsOf(drawing);
  const [a, b, via] = [one(match, 'a'), one(match, 'b'), one(match, 'via')];
  if (!legs || !a || !b || !via) return [];
  const direct = legs.find(({ from, to }) => from === a.id && to === b.id)?.value;
  const [there, on] = [shortestOf(drawing, a)?.get(via.id), shortestOf(drawing, via)?.get(b.id)];
  if (direct === undefined || there === undefined || on === undefined) return [];
  const [told, other] = isDirect ? [direct, there + on] : [there + on, direct];
  const isLess = /^(?:shorter|quicker|faster|cheaper)$/.test(match.group('how')[0]?.code ?? '');
  const ok = isLess ? told < other : told > other;
  return [
    verdict(match.pieces, ok !== isDenied(match.pieces), match.group('how')[0]?.code ?? '', `${told}, ${other}`, [
      ...about('connection', a, b, via),
    ]),
  ];
};

const STOPS = '(?:stops?|stations?|steps?|hops?|{edge\\+?}|{line\\+?}|{item\\+?}|segments?|links?)';
const stopsFrom = patternOf(
  `(?: (?:from|between))(?<a> N)(?: (?!(?:N|via|through|over|not|without)(?= ))[^ ;.]+){0,6}?(?<n> #\\d+) ${STOPS}(?: (?:on|along|by)(?: the)?(?<look> <[^>]+>)?(?: [a-z{}]+)?)?(?: (?:to|till|until|before|and|you|we|one|get|reach|arrive|are|come|at|in|for|away|later|there|is))*(?<b> N)(?! (?:via|through|over|and|or))`,
);
const stopsAway = patternOf(
  `(?<a> N) (?:is|lies|are)(?: (?:only|just|exactly|about))*(?<n> #\\d+) ${STOPS}(?: away)?(?: (?:from|before|after|behind))(?<b> N)(?! (?:via|through|over|and|or))`,
);

/** Edges of the shortest way, along those of one colour where one is told. */
const distance = ({ links }: Drawing, from: Thing, to: Thing, fits: (edge: Thing) => boolean): number | undefined => {
  const known = new Map([[from.id, 0]]);
  for (const [id, steps] of known)
    for (const { from: a, to: b, directed, edge } of links) {
      const next = a.id === id ? b.id : !directed && b.id === id ? a.id : undefined;
      if (next !== undefined && !known.has(next) && fits(edge)) known.set(next, steps + 1);
    }
  return known.get(to.id);
};

/** "From the airport it is two stops on the red line to Central". */
const stopVerdicts = (match: Match, { drawing, about }: Scope): Verdict[] => {
  const [a, b] = [one(match, 'a'), one(match, 'b')];
  const [look] = match.group('look').filter(isLook);
  const n = Number(match.group('n')[0]?.code.slice(1));
  if (!a || !b || a === b) return [];
  const all = [
    distance(drawing, a, b, (edge) => !look || looks(drawing, edge, look) !== false),
    distance(drawing, b, a, (edge) => !look || looks(drawing, edge, look) !== false),
  ].filter((steps) => steps !== undefined);
  if (all.length === 0) return [];
  // The stops between the two, or with the one at which one gets out.
  const ok = all.includes(n) || (all.includes(n + 1) && /^stations?$/.test(match.pieces.at(-2)?.code ?? ''));
  return [verdict(match.pieces, ok !== isDenied(match.pieces), n, all[0] ?? null, about('connection', a, b))];
};

const DO =
  '(?:takes?|do|does|attends?|starts?|begins?|study|enrol|sit|run|build|compile|use|finish|complete|taken|done|attended|started|studied|built|learn|learnt|have|book|choose|pick|understand|follow)';
const without = patternOf(
  `(?:(?: (?:can|could|may|might|cannot|can't|able to|possible to))(?<no> (?:not|never))?(?: (?:be|in|for))* ${DO}(?: (?:in|for|with))?(?<x> N)|(?<y> N)(?: (?:can|could|may|might|cannot|can't))(?<not> (?:not|never))?(?: (?:be|${DO}))+)(?: (?:with no|without))(?: (?!(?:N|and|or|but)(?= ))[^ ;.]+){0,4}(?<z> N)(?! (?:or|and) N)`,
);
const cannot = /^(?:cannot|can't|couldn't|nobody|no|not|never)$/;

/** "I can take Electromagnetism with no mechanics at all": what leads there, over whatever else, is needed for it. */
const withoutVerdicts = (match: Match, { drawing, about }: Scope, isNot: boolean): Verdict[] => {
  const [x, z] = [one(match, 'x') ?? one(match, 'y'), one(match, 'z')];
  const isPlan =
    drawing.links.every(({ directed }) => directed) && !drawing.of('node').some(({ name = '' }) => name.endsWith('?'));
  if (!x || !z || !isPlan || reaches(drawing, x, z)) return [];
  // "Recommended": what is written on an arrow may say that it is no need.
  const strict = { ...drawing, links: drawing.links.filter(({ label }) => label === undefined) };
  const [led, needed] = [reaches(drawing, z, x), reaches(strict, z, x)];
  if (led !== needed) return [];
  const denied = match.group('no').length > 0 || match.group('not').length > 0 || isNot;
  return [verdict(match.pieces, led === denied, 'without', led ? 'needed' : 'not needed', about('connection', x, z))];
};

const routeRule: DrawingRule = (pieces, scope) => {
  const { drawing } = scope;
  if (isOtherGraph(drawing) || drawing.links.length < 3) return [];
  const own = graphPieces(pieces, drawing);
  return [
    ...matchesIn(own, directFirst).flatMap((match) => detourVerdicts(match, scope, true)),
    ...[viaFirst, isShorter].flatMap((pattern) =>
      matchesIn(own, pattern).flatMap((match) => detourVerdicts(match, scope, false)),
    ),
    ...[stopsFrom, stopsAway].flatMap((pattern) =>
      matchesIn(own, pattern).flatMap((match) => stopVerdicts(match, scope)),
    ),
    ...matchesIn(own, without).flatMap((match) =>
      withoutVerdicts(
        match,
        scope,
        own.slice(Math.max(0, match.from - 3), match.from + 2).some(({ code }) => cannot.test(code)),
      ),
    ),
  ];
};

export const routeRules: readonly DrawingRule[] = [
  whereSaid(
    / direct| straight| stop| station| step| hop| {edge| {line| {item| segment| link| without| with no/,
    routeRule,
  ),
];
