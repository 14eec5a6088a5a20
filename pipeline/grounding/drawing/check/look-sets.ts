import type { Thing } from '../drawing.js';
import { nodesOf } from './clauses.js';
import { isKind, isLook, kindIn, looks } from './fits.js';
import { isOtherGraph } from './graph-statements.js';
import { matchesIn, patternOf, type Match, type Piece, whereSaid } from './piece.js';
import { contentStems } from './stems.js';
import { verdict, type DrawingRule, type Scope } from './verdict.js';
import type { Verdict } from '../../verdict.js';

const LOOK = '(?<look>(?: (?:<[^>]+>|dashed|dotted|solid))+)';
const KIND = '(?<kind> {(?:node|box|circle|ellipse|diamond|rectangle|edge|arrow|line|item|hexagon|square)\\+})';
const DRAWN =
  '(?: (?:is|are|being|drawn|filled|shown|coloured|colored|highlighted|shaded|marked|printed|painted|in|with|a|thick|thicker|bold|and|light|of))*';
const several = patternOf(
  ` #\\d+(?: (?:other|different|directed|labelled|undirected))*${KIND}(?: (?![#{.;])[^ ]+){0,6}?(?: ,| \\(| and)(?: with)?(?<m> (?:#\\d+|none)) of (?:which|them|these)${DRAWN}${LOOK}(?= [.,;)]|$| and)`,
);

const LIST = '(?<list> @(?:(?: ,| and| , and)(?: the| an?)* @)*)';
const named = patternOf(
  `(?: the)(?: (?:only|#\\d+))*${LOOK}${KIND}(?: (?:at|on|in) the (?:top|bottom|left|right|middle|very top|very bottom|start|end))?(?: (?:are|:|,|show|stand for|represent|mark))(?: (?:the|both))*${LIST}(?= [.;]|$)`,
);
const areThey = patternOf(
  `${LIST}(?: ,)?(?: (?:are|,|being))(?: (?:both|all|also))* the(?: (?:only|#\\d+))*${LOOK}${KIND}(?= [.,;]|$)`,
);

const looksSo = (match: Match, { drawing }: Scope, thing: Thing): boolean | undefined => {
  const seen = match
    .group('look')
    .filter(isLook)
    .map((look) => looks(drawing, thing, look));
  return seen.includes(false) ? false : seen.includes(undefined) ? undefined : true;
};

const ofKind = (match: Match, { drawing }: Scope): Thing[] => {
  const [kind] = match.group('kind');
  const role = /edge|arrow|line/.test(kind?.code ?? '') ? 'edge' : 'node';
  return drawing
    .of(role)
    .filter(
      (thing) =>
        /node|item|edge|arrow|line/.test(kind?.code ?? '') ||
        isKind(drawing, thing, kindIn(kind ?? { code: '', start: 0, end: 0 })),
    );
};

/** "Seven edges, four of which are thick and red". */
const someRule: DrawingRule = (pieces, scope) =>
  matchesIn(pieces, several).flatMap((match): Verdict[] => {
    const seen = ofKind(match, scope).map((thing) => looksSo(match, scope, thing));
    const [m] = match.group('m');
    const stated = m?.code === 'none' ? 0 : Number(m?.code.slice(1));
    if (seen.length === 0 || seen.includes(undefined)) return [];
    const count = seen.filter((one) => one === true).length;
    return [verdict(match.pieces, count === stated, stated, count)];
  });

/** "The two green boxes are Algae and Duckweed": these have the colour, and no others. */
const namedRule: DrawingRule = (pieces, scope) =>
  [...matchesIn(pieces, named), ...matchesIn(pieces, areThey)].flatMap((match): Verdict[] => {
    const told = match.group('list').filter((piece: Piece) => nodesOf(piece).length > 0);
    const all = ofKind(match, scope);
    const [kind] = match.group('kind');
    if (told.length === 0 || told.length !== match.group('list').filter(({ code }) => code === '@').length) return [];
    if (/edge|arrow|line/.test(kind?.code ?? '')) return [];
    const seen = all.map((thing) => ({ thing, fits: looksSo(match, scope, thing) }));
    const isTold = (thing: Thing): boolean => told.some((piece) => nodesOf(piece).includes(thing));
    // What may be called so or not is left open.
    const missing = told.filter((piece) =>
      nodesOf(piece).every((node) => seen.find(({ thing }) => thing === node)?.fits === false),
    );
    const rest = seen.filter(({ thing, fits }) => fits === true && !isTold(thing));
    const facts = scope.about('colour', ...told.flatMap(nodesOf));
    if (missing.length > 0 || rest.length > 0)
      return [verdict(match.pieces, false, 'coloured so', missing[0]?.word ?? rest[0]?.thing.name ?? null, facts)];
    return [
      verdict(match.pieces, seen.some(({ fits }) => fits === undefined) ? undefined : true, 'coloured so', null, facts),
    ];
  });

const aboutBox = patternOf(
  ` the {(?:box|node|rectangle|circle|diamond|ellipse|decision|item)}(?: (?:about|on|for|that mentions|mentioning|with|concerning|saying))(?<words>(?: (?!(?:is|are|and|which)(?= ))[a-z0-9]+){1,5}) is${DRAWN}${LOOK}(?= [.,;]|$)`,
);

/** "The box about beta cells is orange": a node by words that no other has. */
const aboutRule: DrawingRule = (pieces, scope) =>
  matchesIn(pieces, aboutBox).flatMap((match): Verdict[] => {
    const stems = match.group('words').flatMap(({ word }) => contentStems(word ?? ''));
    const nodes = scope.drawing
      .of('node')
      .filter(({ name }) => stems.length > 0 && stems.every((stem) => contentStems(name ?? '').includes(stem)));
    const [node] = nodes;
    const ok = node && looksSo(match, scope, node);
    return ok === undefined || nodes.length !== 1
      ? []
      : [verdict(match.pieces, ok, 'colour', node?.colour ?? null, scope.about('colour', node))];
  });

const lookSetRule: DrawingRule = (pieces, scope) =>
  isOtherGraph(scope.drawing)
    ? []
    : [...someRule(pieces, scope), ...namedRule(pieces, scope), ...aboutRule(pieces, scope)];

export const lookSetRules: readonly DrawingRule[] = [whereSaid(/<|dashed|dotted|solid/, lookSetRule)];
