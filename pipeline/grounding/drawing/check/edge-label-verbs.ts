import { oncePer } from '../../once-per.js';
import type { Drawing, Link, Thing } from '../drawing.js';
import { edgesOf, isDenied, nodesOf } from './clauses.js';
import { matchesIn, patternOf, type Piece, whereSaid } from './piece.js';
import { verbStems } from './noun-verbs.js';
import { contentStems, stemOf } from './stems.js';
import { verdict, type DrawingRule, type Scope } from './verdict.js';
import type { Verdict } from '../../verdict.js';

/** What is written on edges in a single noun, by the verbs that it comes of; none where two labels share one. */
const verbsOf = oncePer((drawing: Drawing): ReadonlyMap<string, readonly Link[]> => {
  const found = new Map<string, Link[]>();
  const owners = new Map<string, Set<string>>();
  for (const link of drawing.links) {
    const label = link.label?.toLowerCase().trim() ?? '';
    if (!/^\p{L}{5,}$/u.test(label)) continue;
    for (const stem of verbStems(label)) {
      found.set(stem, [...(found.get(stem) ?? []), link]);
      owners.set(stem, (owners.get(stem) ?? new Set()).add(label));
    }
  }
  return new Map([...found].filter(([stem]) => owners.get(stem)?.size === 1));
});

const isPlace = (piece: Piece | undefined): boolean => nodesOf(piece).length > 0 && edgesOf(piece).length === 0;
const skipped = /^(?:the|a|an|back|down|up|on|over|{[a-z]+})$/;

/** The node that a preposition leads to, from a place on. */
const placeAt = (
  pieces: readonly Piece[],
  from: number,
  prepositions: RegExp,
): { readonly piece: Piece; readonly at: number } | undefined => {
  let at = from;
  while (/^(?:back|down|up|on|over|directly|again|straight)$/.test(pieces[at]?.code ?? '')) at += 1;
  if (!prepositions.test(pieces[at]?.code ?? '')) return undefined;
  if (pieces[at]?.code === 'out' && pieces[at + 1]?.code === 'of') at += 1;
  at += 1;
  while (skipped.test(pieces[at]?.code ?? '')) at += 1;
  const piece = pieces[at];
  return piece && isPlace(piece) ? { piece, at } : undefined;
};

interface Told {
  readonly links: readonly Link[];
  readonly from: number;
  readonly to: number;
  readonly source: readonly Thing[];
  readonly goal: readonly Thing[];
}

/** "Evaporates from the ocean", "condenses to clouds", "falls as precipitation into the rivers". */
const toldAt = (
  pieces: readonly Piece[],
  at: number,
  verbs: ReadonlyMap<string, readonly Link[]>,
): Told | undefined => {
  const piece = pieces[at];
  if (!piece) return undefined;
  const own = edgesOf(piece);
  const isLabel = piece.code === '@' && own.length > 0 && nodesOf(piece).length === 0 && piece.described !== true;
  if (isLabel && !/^(?:as|by|through|via|during)$/.test(pieces[at - 1]?.code ?? '')) return undefined;
  const links = isLabel ? [] : /^[a-z]+$/.test(piece.code) ? (verbs.get(stemOf(piece.code)) ?? []) : [];
  if (!isLabel && links.length === 0) return undefined;
  const source = placeAt(pieces, at + 1, /^(?:from|out)$/);
  const goal = placeAt(pieces, (source?.at ?? at) + 1, /^(?:to|into)$/);
  if (!source && !goal) return undefined;
  const before = pieces[at - 1];
  const subject = !isLabel && !source && goal && before && isPlace(before) ? nodesOf(before) : [];
  return {
    links,
    from: subject.length > 0 ? at - 1 : at,
    to: (goal?.at ?? source?.at ?? at) + 1,
    source: source ? nodesOf(source.piece) : subject,
    goal: goal ? nodesOf(goal.piece) : [],
  };
};

const isEnd = (nodes: readonly Thing[], { id }: Thing): boolean =>
  nodes.length === 0 || nodes.some((node) => node.id === id);

/** What an edge is called, said as what happens between its ends. */
const verbRule: DrawingRule = (pieces, { drawing, about }) => {
  const verbs = verbsOf(drawing);
  if (!drawing.links.some(({ directed }) => directed)) return [];
  return pieces.flatMap((piece, at): Verdict[] => {
    const told = toldAt(pieces, at, verbs);
    if (!told) return [];
    const ids = new Set(edgesOf(piece).map(({ id }) => id));
    const links = told.links.length > 0 ? told.links : drawing.links.filter(({ edge }) => ids.has(edge.id));
    if (links.length === 0 || !links.every(({ label }) => /\p{L}{4}/u.test(label ?? ''))) return [];
    const span = pieces.slice(told.from, told.to);
    const clause = pieces.slice(Math.max(0, at - 4), told.to);
    const fits = links.filter(({ from, to }) => isEnd(told.source, from) && isEnd(told.goal, to));
    if (isDenied(clause)) return [];
    const [first] = links;
    return [
      verdict(
        span,
        fits.length > 0,
        first?.label ?? '',
        `${first?.from.name ?? ''} to ${first?.to.name ?? ''}`,
        about('connection', ...fits.map(({ edge }) => edge)),
      ),
    ];
  });
};

const THING = '(?: (?:the|an?))?';
const between = patternOf(
  ` between(?<a> @) and${THING}(?<b> @)(?: (?:is|are|,|which|that))* (?:called|labelled|labeled|named|marked|titled)(?: (?:with|as|the))*(?<e> @)`,
);
const listed = patternOf(
  `(?<x> @)(?: (?:has|have|with|,|which|that))+(?: (?:#\\d+|the|exactly|both))*(?<side> (?:outgoing|incoming))? (?:{(?:edge|arrow)\\+}|actions|events|exits)(?: (?:,|:|labelled|labeled|namely|called|marked))+(?<list> @(?:(?: ,)?(?: and)? @)*)`,
);
const left = patternOf(
  `(?<x> @)(?: (?:can|may|is|be|are|only|just))*(?<how> (?:left|exited|entered|reached))(?: (?:only|just))*(?: (?:by|via|through|with|after|on))${THING}(?<e> @)(?= [.,;]|$)`,
);

const linksOf = (drawing: Drawing, piece: Piece | undefined): readonly Link[] => {
  const ids = new Set(edgesOf(piece).map(({ id }) => id));
  return drawing.links.filter(({ edge }) => ids.has(edge.id));
};
const isEdge = (piece: Piece | undefined): boolean => edgesOf(piece).length > 0 && nodesOf(piece).length === 0;

/** "The step between vapour and clouds is called condensation". */
const betweenVerdicts = (pieces: readonly Piece[], { drawing, about }: Scope): Verdict[] =>
  matchesIn(pieces, between).flatMap((match): Verdict[] => {
    const [a, b, e] = ['a', 'b', 'e'].map((name) => match.group(name)[0]);
    if (!isPlace(a) || !isPlace(b) || !isEdge(e)) return [];
    const [ones, others] = [nodesOf(a), nodesOf(b)];
    const fits = linksOf(drawing, e).filter(
      ({ from, to }) => (isEnd(ones, from) && isEnd(others, to)) || (isEnd(ones, to) && isEnd(others, from)),
    );
    const facts = about('connection', ...fits.map(({ edge }) => edge));
    return [verdict(match.pieces, fits.length > 0 !== isDenied(match.pieces), 'label', null, facts)];
  });

/** "Rivers have two outgoing arrows, infiltration and runoff". */
const listedVerdicts = (pieces: readonly Piece[], { drawing, about }: Scope): Verdict[] =>
  matchesIn(pieces, listed).flatMap((match): Verdict[] => {
    const nodes = nodesOf(match.group('x')[0]);
    const side = match.group('side')[0]?.code ?? '';
    const list = match.group('list').filter(({ code }) => code === '@');
    if (!isPlace(match.group('x')[0]) || !list.every(isEdge)) return [];
    return list.map((piece) => {
      const fits = linksOf(drawing, piece).filter(
        ({ from, to }) => (side !== 'incoming' && isEnd(nodes, from)) || (side !== 'outgoing' && isEnd(nodes, to)),
      );
      const facts = about('connection', ...fits.map(({ edge }) => edge));
      return verdict(match.pieces, fits.length > 0, piece.word ?? 'edge', null, facts);
    });
  });

/** "DoorsOpen can only be left by a reset". */
const leftVerdicts = (pieces: readonly Piece[], { drawing, about }: Scope): Verdict[] =>
  matchesIn(pieces, left).flatMap((match): Verdict[] => {
    const nodes = nodesOf(match.group('x')[0]);
    if (!isPlace(match.group('x')[0]) || !isEdge(match.group('e')[0]) || isDenied(match.pieces)) return [];
    const isOut = /^(?:left|exited)$/.test(match.group('how')[0]?.code ?? '');
    const all = drawing.links.filter(({ from, to }) => isEnd(nodes, isOut ? from : to) && from.id !== to.id);
    const told = linksOf(drawing, match.group('e')[0]);
    const fits = all.filter((link) => told.includes(link));
    const only = match.pieces.some(({ code }) => /^(?:only|just)$/.test(code));
    const ok = fits.length > 0 && (!only || fits.length === all.length);
    const facts = about('connection', ...fits.map(({ edge }) => edge));
    return [verdict(match.pieces, ok, 'edge', all[0]?.label ?? null, facts)];
  });

const counted = patternOf(
  `(?<n> (?:#\\d+|no)) (?:{(?:edge|arrow)\\+?})(?: (?:are|is|carry|carries|have|has|bear|bears))? (?:labelled|labeled|marked|called|named|the {label}|{label})(?: (?:with|as|the|by))*(?<e> @)(?= [.,;]|$)`,
);

/** "Two transitions are labelled emergency". */
const countVerdicts = (pieces: readonly Piece[], { drawing, about }: Scope): Verdict[] =>
  matchesIn(pieces, counted).flatMap((match): Verdict[] => {
    const [e, n] = [match.group('e')[0], match.group('n')[0]?.code ?? ''];
    if (!isEdge(e) || e?.described === true) return [];
    const stated = n === 'no' ? 0 : Number(n.slice(1));
    const own = linksOf(drawing, e);
    return [
      verdict(
        match.pieces,
        own.length === stated,
        stated,
        own.length,
        about('connection', ...own.map(({ edge }) => edge)),
      ),
    ];
  });

const tellingRule: DrawingRule = (pieces, scope) =>
  scope.drawing.links.length === 0
    ? []
    : [
        ...countVerdicts(pieces, scope),
        ...betweenVerdicts(pieces, scope),
        ...listedVerdicts(pieces, scope),
        ...leftVerdicts(pieces, scope),
      ];

const glue = new Set(contentStems('then leads goes takes takes brings moves us one you it system next state'));

/** A stretch in which one way from node to node is told. */
const stretch = patternOf(
  `(?: (?:from|in|at)(?: (?:the|{node}))*(?<x> @))?(?<words>(?: (?!(?:whereas|while|but|;)(?= ))[^ ]+){0,16}?) (?:to|into)(?: (?:the|{node}))*(?<y> @)(?= [.,;]|$| (?:and|whereas|while|but))`,
);

/** "From Idle a call from above takes us to MovingUp": which of the ways out is meant, by the words that are written on it. */
const wayRule: DrawingRule = (pieces, { drawing, about }) => {
  if (!drawing.links.some(({ directed }) => directed)) return [];
  let source: readonly Thing[] = [];
  return matchesIn(pieces, stretch).flatMap((match): Verdict[] => {
    const [x, y] = [match.group('x')[0], match.group('y')[0]];
    const begins = x !== undefined;
    if (begins) source = isPlace(x) ? nodesOf(x) : [];
    const goal = isPlace(y) ? nodesOf(y) : [];
    const words = match.group('words');
    if (source.length === 0 || goal.length === 0 || words.some((piece) => isPlace(piece)) || isDenied(words)) return [];
    // "In q2, b is a loop and a leads right to q3": the second of two.
    if (words.filter((piece) => piece.things?.some(({ role }) => role === 'edge') === true).length > 1) return [];
    if (words.some(({ code }) => /^(?:loop|\{selfloop\}|loops)$/.test(code))) return [];
    if (!begins && !/^(?:whereas|while|but|and|,)$/.test(pieces[match.from - 1]?.code ?? '')) return [];
    const stems = new Set(
      words.flatMap(({ code, word }) => contentStems(code === '@' ? (word ?? '') : code.replaceAll(/[{}]/g, ' '))),
    );
    const out = drawing.links.filter(({ from, label }) => isEnd(source, from) && label !== undefined);
    const read = (link: Link): readonly string[] => contentStems(link.label ?? '').filter((stem) => !/^\d/.test(stem));
    const meant = out.filter((link) => {
      const own = read(link);
      return own.length > 0 && own.every((stem) => stems.has(stem) && !glue.has(stem));
    });
    const numbers = words.flatMap(({ code }) => (/^#\d/.test(code) ? [code.slice(1)] : []));
    const [only, ...others] = out.filter(({ to }) => isEnd(goal, to));
    const written = only?.label?.match(/\d+(?:\.\d+)?/gu) ?? [];
    // "A timeout of 20 s leads back to Idle", where 8 s is written.
    if (only && others.length === 0 && numbers.length === 1 && written.length === 1 && /\p{L}/u.test(only.label ?? ''))
      return [
        verdict(
          match.pieces,
          written[0] === numbers[0],
          numbers[0] ?? '',
          only.label ?? null,
          about('connection', only.edge),
        ),
      ];
    if (meant.length === 0) return [];
    const ok = meant.some(({ to }) => isEnd(goal, to));
    return [
      verdict(
        match.pieces,
        ok,
        meant[0]?.label ?? '',
        meant[0]?.to.name ?? null,
        about('connection', ...meant.map(({ edge }) => edge)),
      ),
    ];
  });
};

export const edgeLabelVerbRules: readonly DrawingRule[] = [
  whereSaid(/from|out|to|into/, verbRule),
  tellingRule,
  whereSaid(/from|in|at/, wayRule),
];
