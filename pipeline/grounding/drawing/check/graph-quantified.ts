import type { Drawing, Link, Thing } from '../drawing.js';
import { treeOf } from '../tree.js';
import { codesOf, isNo } from './clauses.js';
import { graphPieces } from './graph-phrases.js';
import { kinNodes, KIN } from './graph-kin.js';
import { isOtherGraph } from './graph-statements.js';
import { matchesIn, patternOf, replaced, type Match, type Piece, whereSaid } from './piece.js';
import { verdict, type DrawingRule, type Scope } from './verdict.js';
import type { Verdict } from '../../verdict.js';

/*
 * What is said of nodes by how many edges they have: "no state has a loop", "only the ocean has more than one outgoing
 * arrow", "three of the nodes have no successor".
 */

const WHOLE =
  '(?: (?:of|in)(?: (?:the|this))? (?:ownfigure|graph|diagram|network|tree|map|automaton|machine|figure|picture|{[a-z]+}))?';
const quantified = patternOf(
  `(?:(?<only> only)(?: (?:the {node}|the))?(?<x> N)|(?<q> (?:no|every|each|all|none|#\\d+))(?: (?:of|the|its|these|them|#\\d+))*(?<noun> (?:{node\\+?}|nodes?|vertex|vertices))?${WHOLE}(?: ,)?(?: (?:but|except|other than|apart from|besides)(?: (?:for|the|{node}))*(?<but> N(?:(?: ,)?(?: (?:and|or))? N)*)(?: ,)?)?) (?:has|have|carries|carry|possess|possesses)(?: (?:only|exactly|just))*(?<m> (?:no|an?|any|#\\d+|more than #\\d+|at least #\\d+|several|multiple))(?<side> (?:outgoing|incoming))?(?<what> (?:{(?:edge|arrow|selfloop|line)\\+?}|loops?|self-loops?|successors?|predecessors?|children|child|parents?|neighbou?rs?))`,
);

const ends = ({ links }: Drawing, { id }: Thing, side: string, what: string): readonly Link[] =>
  links.filter(({ from, to }) => {
    const [out, into] = [from.id === id, to.id === id];
    if (/loop/.test(what)) return out && into;
    if (side === 'outgoing' || /^(?:succ|child)/.test(what)) return out;
    if (side === 'incoming' || /^(?:pred|parent)/.test(what)) return into;
    return out || into;
  });

/** Whether so many are as many as is told. */
const fitsTold = (told: string, n: number): boolean => {
  const stated = Number(/\d+/.exec(told)?.[0] ?? Number.NaN);
  if (told.startsWith('more than')) return n > stated;
  if (told.startsWith('at least')) return n >= stated;
  if (told === 'several' || told === 'multiple') return n > 1;
  if (told === 'no') return n === 0;
  return Number.isNaN(stated) ? n > 0 : n === stated;
};

const named = (drawing: Drawing): readonly Thing[] => drawing.of('node').filter(({ name }) => name !== undefined);

const judged = (match: Match, { drawing, about }: Scope): Verdict[] => {
  const told = codesOf(match.group('m')).trim();
  const side = match.group('side')[0]?.code ?? '';
  const what = (match.group('what')[0]?.code ?? '').replaceAll(/[{}+]/g, '');
  const directed = drawing.links.some((link) => link.directed);
  if (!directed && side !== '') return [];
  // The arrow to the start, which comes from nowhere, may be counted or not.
  const out = match.group('but').flatMap(({ things = [] }) => things);
  const nodes = named(drawing).filter((node) => !out.includes(node));
  const degrees = nodes.map((node) => {
    const all = ends(drawing, node, side, what);
    return [all.length, all.filter(({ from }) => from.name !== undefined).length];
  });
  const fits = (counts: readonly number[]): boolean => counts.some((n) => fitsTold(told, n));
  const isFitting = degrees.map(fits);
  const hits = nodes.filter((_, at) => isFitting[at] === true);
  const facts = about('degree', ...nodes);
  const actual = hits.map(({ name }) => name ?? '').join(', ');
  const own = match.group('x')[0]?.things ?? [];
  if (match.group('only').length > 0)
    return own.length === 0
      ? []
      : [verdict(match.pieces, hits.length === 1 && own.some((node) => hits.includes(node)), 'only', actual, facts)];
  const q = match.group('q')[0]?.code ?? '';
  const least = nodes.filter((_, at) => degrees[at]?.every((n) => fitsTold(told, n)) === true).length;
  const noun = match.group('noun').length > 0;
  if (!noun && !/^(?:none|#)/.test(q)) return [];
  // "Two of them have no child" speaks of some that were told before.
  if (!noun && match.pieces.some(({ code }) => code === 'them')) return [];
  const n = Number(q.slice(1));
  const ok =
    q === 'no' || q === 'none'
      ? hits.length === 0
      : q.startsWith('#')
        ? n >= least && n <= hits.length
        : hits.length === nodes.length && out.every((node) => !fitsTold(told, ends(drawing, node, side, what).length));
  return [verdict(match.pieces, ok, q, hits.length, facts)];
};

const noneOf = patternOf(' (?:not (?:#1|a single one)|none) of(?: the| its| these)+(?= {)');
const looping = patternOf(
  ' (?:(?:loops?|leads?|returns?|points?|goes|go|comes?|links?)(?: (?:straight|back|directly))* (?:to|into|onto|at)|(?:has|have)(?: (?:a|an|its|their|own))* {(?:arrow|edge)\\+?}(?: (?:that|which|leading|leads|lead|pointing|points|going|goes|returning|returns|running|runs|back|straight|right))* (?:to|at|into))(?: (?:itself|themselves))',
);

/** "Not one of the states loops back to itself": none has a loop. */
const withLoops = (pieces: readonly Piece[]): readonly Piece[] => {
  const told = replaced(pieces, looping, ({ pieces: [first], ...match }) => {
    const last = pieces[match.to - 1];
    const isNoun =
      /^loops?$/.test(first?.code ?? '') && /^(?:an?|the|own|no|#\d+)$/.test(pieces[match.from - 1]?.code ?? '');
    return first && last && !isNoun
      ? ['has', 'a', 'loop'].map((code, at) => ({ code, start: first.start, end: at === 2 ? last.end : first.end }))
      : undefined;
  });
  return told === pieces
    ? pieces
    : replaced(told, noneOf, ({ pieces: [first] }) => (first ? [{ ...first, code: 'no' }] : undefined));
};

const degreeRule: DrawingRule = (pieces, scope) => {
  if (isOtherGraph(scope.drawing)) return [];
  const own = withLoops(graphPieces(pieces, scope.drawing));
  return matchesIn(own, quantified).flatMap((match): Verdict[] => {
    const before = own[match.from - 1]?.code ?? '';
    if (/^(?:of|only|but|except|than|not|on|with|for|to|from)$/.test(before) || own.slice(match.to).some(isNo))
      return [];
    // "Has two edges to B": of some of them; "no state but q0".
    const isToSelf = own[match.to]?.code === 'to' && /^(?:itself|themselves)$/.test(own[match.to + 1]?.code ?? '');
    if (
      /^(?:to|from|into|that|which|labelled|labeled|with|of|called|in|on)$/.test(own[match.to]?.code ?? '') &&
      !isToSelf
    )
      return [];
    return judged(match, scope);
  });
};

const UNDER = '(?: (?:below|under|beneath|underneath|subordinate to|after|behind))';
const nobody = patternOf(
  `(?: (?:nobody|nothing|no one|none|no {[a-z]+}|no [a-z]+))(?: (?:in|on|of|else|the|this|chart|diagram|tree|graph|figure|ownfigure))* (?:is|are|works?|stands?|comes?|hangs?|sits?|reports?|answers?|lies)(?: (?:placed|shown|drawn|listed|working|directly|found))*(?:${UNDER}| to)(?<x> N)`,
);
const hasNone = patternOf(
  `(?<x> N) (?:has|have|with)(?: got)? (?:nobody|nothing|no one|no (?!{(?:edge|arrow|line|label|selfloop)\\+?})(?:{[a-z]+\\+?}|[a-z]+))${UNDER}(?: (?:it|him|her|them|itself))(?= [.,;]|$| (?:and|but))`,
);

/** "Nobody is placed below Finance", "the archive has no staff under it". */
const nobodyRule: DrawingRule = (pieces, { drawing, about }) => {
  if (isOtherGraph(drawing)) return [];
  const own = graphPieces(pieces, drawing);
  return [...matchesIn(own, nobody), ...matchesIn(own, hasNone)].flatMap((match): Verdict[] => {
    const nodes = match.group('x')[0]?.things ?? [];
    if (!treeOf(drawing) || nodes.length !== 1) return [];
    // "No group reports to the director": none of one sort of nodes.
    const [first, noun] = match.pieces;
    if (first?.code === 'no' && !/^(?:one|body|\{(?:node|box)\+?\}|person|employee|staff)$/.test(noun?.code ?? ''))
      return [];
    const below = nodes.flatMap((node) => kinNodes(drawing, 'child', node) ?? []);
    const actual = below.map(({ name }) => name ?? '').join(', ');
    return [verdict(match.pieces, below.length === 0, 'none below', actual, about('degree', ...nodes))];
  });
};

const shared = patternOf(
  `(?<one> N)(?: ,)? and(?<other> N) (?:share|have|has|shares)(?: (?:the|a|one))? (?:same|common)${KIN}`,
);

/** "The archivist and the guides share the same boss". */
const sharedRule: DrawingRule = (pieces, { drawing, about }) => {
  if (isOtherGraph(drawing)) return [];
  return matchesIn(graphPieces(pieces, drawing), shared).flatMap((match): Verdict[] => {
    const word = match.group('kin')[0]?.code ?? '';
    const [ones, others] = ['one', 'other'].map((name) =>
      (match.group(name)[0]?.things ?? []).flatMap((node) => kinNodes(drawing, word, node) ?? []),
    );
    if (!ones || !others || (ones.length === 0 && others.length === 0)) return [];
    const both = ones.filter((node) => others.includes(node));
    return [
      verdict(
        match.pieces,
        both.length > 0 !== match.pieces.some(isNo),
        'same',
        both[0]?.name ?? null,
        about('connection', ...both),
      ),
    ];
  });
};

const apart = patternOf(
  `(?<x> N)(?: (?:,|is|are|stands?|lies|sits|comes|which|both))*(?<n> #\\d+) (?:{level\\+?}|levels?|steps?|generations?|ranks?|layers?) (?:below|under|beneath|above|over|deeper than|higher than|lower than)(?<y> N)`,
);

/** "The desk is two levels below the director". */
const levelRule: DrawingRule = (pieces, { drawing, about }) => {
  const tree = treeOf(drawing);
  if (!tree) return [];
  return matchesIn(graphPieces(pieces, drawing), apart).flatMap((match): Verdict[] => {
    const [x, y] = ['x', 'y'].map((name) => match.group(name)[0]?.things ?? []);
    const n = Number(match.group('n')[0]?.code.slice(1));
    const up = match.pieces.some(({ code }) => /^(?:above|over|higher)$/.test(code));
    if (!x || !y || x.length !== 1 || y.length !== 1) return [];
    const steps = tree.depthOf(x[0]?.id ?? '') - tree.depthOf(y[0]?.id ?? '');
    return [verdict(match.pieces, (up ? -steps : steps) === n, n, Math.abs(steps), about('connection', ...x, ...y))];
  });
};

export const quantifiedRules: readonly DrawingRule[] = [
  whereSaid(/has|have|possess| itself| themselves/, degreeRule),
  whereSaid(/nobody|nothing|no|none/, nobodyRule),
  whereSaid(/same|common/, sharedRule),
  whereSaid(/level|step|generation|rank|layer/, levelRule),
];
