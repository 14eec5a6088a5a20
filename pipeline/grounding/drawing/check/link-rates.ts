import type { Drawing, Thing } from '../drawing.js';
import { edgesOf, nodesOf } from './clauses.js';
import { matchesIn, patternOf, type Piece, whereSaid } from './piece.js';
import { verdict, type DrawingRule } from './verdict.js';
import type { Verdict } from '../../verdict.js';

const powers: Readonly<Record<string, number>> = { '': 1, k: 1e3, m: 1e6, g: 1e9, t: 1e12 };
const rateOf = (label: string | undefined): number | undefined => {
  const [, number, power = ''] =
    /^(\d+(?:\.\d+)?)\s*([kmgt]?)(?:b(?:it)?s?\s*\/\s*s|bps)$/i.exec(label?.trim() ?? '') ?? [];
  return number === undefined ? undefined : Number(number) * (powers[power.toLowerCase()] ?? 1);
};

const LINKS = '(?: (?:{(?:edge|line|path|arrow)\\+?}|link|connection|cable|line))';
const superLink = patternOf(
  ` (?<way>slowest|fastest|quickest)${LINKS}(?: (?:in|of|the|network|ownfigure|diagram|figure|all|whole))* is(?: the)?(?: (?:#1|one|{edge}|{line}|link))?(?: (?:to|from|between|into|joining|connecting|that|which|leads|goes|runs|the))+(?<x> @)(?: (?:and|to|with) (?<y>@))?`,
);
const superEdge = patternOf(
  ` (?<way>slowest|fastest|quickest)${LINKS}(?: (?:in|of|the|network|ownfigure|diagram|figure|all|whole))* (?:is|joins|connects|runs between)(?: the)?(?<e> @)`,
);

const rated = (drawing: Drawing): readonly (readonly [edge: Thing, rate: number, ends: readonly Thing[]])[] =>
  drawing.links.flatMap(({ edge, label, from, to }) => {
    const rate = rateOf(label);
    return rate === undefined ? [] : [[edge, rate, [from, to]] as const];
  });

/** "The slowest link is the one to the printer": by what is written on the lines of a network. */
const rateRule: DrawingRule = (pieces, { drawing, about }) => {
  const all = rated(drawing);
  if (all.length < 2) return [];
  return [...matchesIn(pieces, superLink), ...matchesIn(pieces, superEdge)].flatMap((match): Verdict[] => {
    const [x, y] = [nodesOf(match.group('x')[0]), nodesOf(match.group('y')[0])];
    const edges = edgesOf(match.group('e')[0]);
    const mine = all.filter(
      ([edge, , ends]) =>
        edges.includes(edge) ||
        (x.some((node) => ends.includes(node)) && (y.length === 0 || y.some((node) => ends.includes(node)))),
    );
    if (mine.length === 0) return [];
    const rates = all.map(([, rate]) => rate);
    const best = match.group('way')[0]?.code === 'slowest' ? Math.min(...rates) : Math.max(...rates);
    return [
      verdict(
        match.pieces,
        mine.some(([, rate]) => rate === best),
        'extreme',
        best,
        about('connection', ...mine.map(([edge]) => edge)),
      ),
    ];
  });
};

const labelled = patternOf(
  '(?<e> @)(?: (?:,|is|has|which|that))* (?:labelled|labeled|marked)(?: with)?(?<told> #\\d+(?:\\.\\d+)?(?: (?!(?:and|but|while|which|in|on)(?= ))[^ ,.;]+){0,4})(?= [,.;]|$)',
);
const spell = (pieces: readonly Piece[]): string =>
  pieces
    .map(({ code }) => code.replace(/^#/, ''))
    .join('')
    .toLowerCase();

/** "The line from the router to the switch is labelled 1 Mb/s": all that is written there, its unit too. */
const labelledRule: DrawingRule = (pieces, { drawing, about }) =>
  matchesIn(pieces, labelled).flatMap((match): Verdict[] => {
    const edges = edgesOf(match.group('e')[0]);
    const written = drawing.links.filter(({ edge, label }) => edges.includes(edge) && label !== undefined);
    const told = spell(match.group('told'));
    if (written.length === 0 || match.pieces.some(({ code }) => code === 'not')) return [];
    const ok = written.some(({ label = '' }) => label.toLowerCase().replaceAll(/\s/g, '') === told);
    return [verdict(match.pieces, ok, told, written[0]?.label ?? null, about('connection', ...edges))];
  });

export const rateRules: readonly DrawingRule[] = [
  whereSaid(/slowest|fastest|quickest/, rateRule),
  whereSaid(/labelled|labeled|marked/, labelledRule),
];
