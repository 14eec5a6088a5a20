import { arrowsOf } from './arrow-names.js';
import { hasBoxes } from '../boxes.js';
import { isLogic } from '../circuit.js';
import { oncePer } from '../../once-per.js';
import type { Drawing, Link, Thing } from '../drawing.js';
import { treeOf } from '../tree.js';
import { isLook, looks } from './fits.js';
import { END, LIST, matchesIn, replaced, patternOf, type Match, type Piece } from './piece.js';
import { isStranger, verdict, type DrawingRule, type Scope } from './verdict.js';
import type { Verdict } from '../../verdict.js';

type Way = 'forward' | 'points' | 'backward' | 'joins' | 'any';

const BE = "(?: (?:is|are|isn't|aren't|was|were)(?: not| never)?(?: only)?)";
const DO = "(?: (?:does|do|doesn't|don't|never|not|can|cannot)(?: not| never)?)?";
const anEdge =
  '(?: an?| the)?(?: (?:outgoing|incoming|direct|single|#1))?(?: {(?:arrow|edge|line)\\+?}| input| inputs)';

/** How a text says that one thing is joined to another, and which way the arrow points then. */
const verbs: readonly (readonly [Way, string])[] = [
  [
    'forward',
    `(?:${DO} (?:leads?|goes|go|flows?|feeds?|leading|flowing|feeding|moves?|passes|runs?|continues?|transitions?|branches|turns|becomes)(?: only)?(?: (?:on|over)(?= (?:to|into) ))?(?: (?:to|into|toward|towards|onto))?|${DO} (?:sends?|has|have)${anEdge}(?: (?:pointing|leading|going))?(?: to| into)|${BE} (?:a|the) (?:parent|predecessor) of)`,
  ],
  ['points', `(?:${DO} (?:points?|pointing)(?: only)?(?: (?:to|into|toward|towards|at))?| →)`],
  [
    'backward',
    `(?:${BE} (?:reached|fed|entered|driven) (?:from|by)|${DO} takes?(?: {input\\+?} from)?|${DO} comes? from|${BE} pointed to by|${DO} receives?${anEdge} (?:from|of)|${BE} (?:a|the) (?:child|successor) of)`,
  ],
  [
    'any',
    `(?:${DO} (?:refers?|relates?) to(?: both)?|${DO} references(?: both)?|${BE} (?:related|associated)(?: (?:to|with))|${BE} (?:connected|linked|joined|adjacent|tied)(?: only)?(?: (?:to|with|by${anEdge} to))|${DO} (?:neighbours?|neighbors?|borders?)|${DO} shares?${anEdge} with)`,
  ],
  ['joins', `(?:${DO} (?:connects?|links?)(?: only)?(?: (?:to|with)))`],
];

const ways = verbs.map(
  ([way, verb]) =>
    [
      way,
      patternOf(
        `(?<from>${LIST})(?: ,)?${verb}(?<to>${LIST}| itself)(?:(?: (?:,|and))+ (?:to|into|with)(?<more>${LIST}))?${END}`,
      ),
    ] as const,
);

const denials = /^(?:not|never|neither|nor|isn't|aren't|doesn't|don't|cannot)$/;

const refsOf = (list: readonly Piece[]): Piece[] => {
  const refs: Piece[] = [];
  let depth = 0;
  for (const piece of list) {
    if (piece.code === '(') depth += 1;
    else if (piece.code === ')') depth -= 1;
    else if (piece.code === '@' && depth === 0) refs.push(piece);
  }
  return refs;
};

/** The words in brackets after a name: what is written on the edge. */
const noteAfter = (list: readonly Piece[], ref: Piece): Piece | undefined => {
  const at = list.indexOf(ref);
  return list[at + 1]?.code === '(' && list[at + 2]?.code === '@' ? list[at + 2] : undefined;
};

const isOne = (ref: Piece, thing: Thing): boolean => ref.things?.some(({ id }) => id === thing.id) ?? false;

const someAreArrows = oncePer(({ links }: Drawing): boolean => links.some(({ directed }) => directed));

/** The links that join the one to the other: along an arrow, against it, or either way. */
const linksBetween = ({ drawing }: Scope, from: Piece, to: Piece, way: Way): Link[] =>
  drawing.links.filter((link) => {
    // What leads to a box leads into its frame.
    const has = (ref: Piece, thing: Thing): boolean =>
      ref.things?.some(
        ({ id, role }) =>
          id === thing.id || (role === 'cluster' && drawing.framesOf(thing).some((one) => one.id === id)),
      ) ?? false;
    const isWire = drawing.kind === 'circuit' && !link.directed;
    const along = has(from, link.from) && has(to, link.to);
    const against = has(from, link.to) && has(to, link.from);
    if (way === 'any' || (way === 'joins' && !link.directed) || isWire) return along || against;
    // Edges of a tree run from parents to children; along others without arrows one may go either way.
    if (!link.directed && way === 'points') return false;
    // Among arrows, a line without a head leads nowhere.
    if (!link.directed && way === 'forward' && someAreArrows(drawing)) return false;
    if (!link.directed && treeOf(drawing) === undefined) return along || against;
    return way === 'backward' ? against : along;
  });

const isWritten = (link: Link, note: Piece | undefined): boolean =>
  note === undefined || (note.things?.some(({ id }) => id === link.edge.id) ?? false);

/** "The arrow labelled start points to A": an arrow that leads from nothing, by where it ends. */
const pointedBy = ({ drawing }: Scope, from: Piece, to: Piece): boolean | undefined => {
  const alone = drawing.kind === 'graph' ? (from.things ?? []).filter(({ element }) => element.kind === 'vector') : [];
  const [arrow] = alone.length > 0 ? arrowsOf(drawing).filter(({ thing }) => alone.includes(thing)) : [];
  if (!arrow) return undefined;
  const [x, y] = arrow.to;
  return (to.things ?? []).some(
    ({ role, element: { box } }) =>
      role === 'node' &&
      Math.hypot(Math.max(box.x - x, 0, x - box.x - box.width), Math.max(box.y - y, 0, y - box.y - box.height)) < 12,
  );
};

const judge = (
  match: Match,
  scope: Scope,
  from: Piece,
  to: Piece,
  { way, denied, note }: { readonly way: Way; readonly denied: boolean; readonly note?: Piece | undefined },
): Verdict | undefined => {
  if (isStranger(from) || isStranger(to)) return undefined;
  // "A member, with a name and a date, is connected to B": no line of a box is joined to anything.
  if (hasBoxes(scope.drawing) && from.things?.every(({ role }) => role === 'text') === true) return undefined;
  // "Yes leads to the end": said of an edge, not of what it joins; "A passes the ticket to B": what is passed is no end.
  if (isEdge(from) || (isEdge(to) && way === 'forward' && !match.pieces.some(({ code }) => code === 'to')))
    return undefined;
  // "M. Hale leads Optics": two lines of one label.
  if (from.things?.some((thing) => thing.element.label?.includes('\n') === true && to.things?.includes(thing)) === true)
    return undefined;
  const single = pointedBy(scope, from, to);
  if (single !== undefined) return verdict(match.pieces, single !== denied, way, null);
  const isCircuit = scope.drawing.kind === 'circuit';
  if (scope.drawing.kind !== 'graph' && !isCircuit) return verdict(match.pieces, undefined, way, null);
  // "The word “start” points at q0": words beside an arrow, and no node.
  if (from.things?.every(({ role }) => role === 'text') === true && from.things.length > 0 && !isCircuit)
    return verdict(match.pieces, undefined, way, null);
  // "Members take loans", along an edge that is written the other way: a verb of a reader's own.
  const isOwnVerb = hasBoxes(scope.drawing) && way === 'backward' && linksBetween(scope, from, to, 'any').length > 0;
  if (isOwnVerb && linksBetween(scope, from, to, way).length === 0) return verdict(match.pieces, undefined, way, null);
  const between = linksBetween(scope, from, to, way);
  const fit = between.filter((link) => isWritten(link, note));
  const facts = fit.flatMap(({ edge }) => scope.about('connection', edge));
  // Along a wire everything is joined to everything in the end.
  if (isCircuit && fit.length === 0 && !isLogic(scope.drawing)) return verdict(match.pieces, undefined, way, null);
  const span = denied || match.pieces.length > 12 ? [from, to, ...(note ? [note] : [])] : match.pieces;
  const actual = between.length > 0 ? (between[0]?.label ?? 'joined') : 'not joined so';
  return verdict(span, denied ? fit.length === 0 : fit.length > 0, way, actual, facts);
};

const itself = (list: readonly Piece[], from: readonly Piece[]): Piece[] =>
  list.map((piece) => (piece.code === 'itself' ? { ...piece, code: '@', things: from[0]?.things ?? [] } : piece));

const joined = patternOf(
  `(?<list> @ and @)${BE} (?:connected|linked|joined)(?: to each other)?(?: by an? {(?:edge|line|arrow)})?(?! (?:to|with|by|in))${END}`,
);

/** "Rain and Lake are connected": each of the first to the last, either way. */
const together = (pieces: readonly Piece[], scope: Scope): Verdict[] =>
  matchesIn(pieces, joined).flatMap((match) => {
    const [one, other] = refsOf(match.group('list'));
    const denied = match.pieces.some(({ code }) => denials.test(code));
    return one && other ? (judge(match, scope, one, other, { way: 'any', denied }) ?? []) : [];
  });

const leadFrom = patternOf(
  ` from(?<from>${LIST})(?: ,)?(?: the| an?| #\\d+)? {(?:arrow|edge)\\+?} (?:leads?|goes|go|points?|runs?)(?: to)?(?<to>${LIST})${END}`,
);

/** "From Rain, arrows lead to River and Lake." */
const fromFirst = (pieces: readonly Piece[], scope: Scope): Verdict[] =>
  matchesIn(pieces, leadFrom).flatMap((match) =>
    refsOf(match.group('from')).flatMap((one) =>
      refsOf(match.group('to')).flatMap(
        (other) => judge(match, scope, one, other, { way: 'forward', denied: false }) ?? [],
      ),
    ),
  );

/** A name that a list has more than once. */
const repeatedIn = (refs: readonly Piece[]): { readonly ref: Piece; readonly times: number } | undefined => {
  const keyOf = ({ things = [] }: Piece): string => things.map(({ id }) => id).join();
  for (const ref of refs) {
    const times = refs.filter((other) => keyOf(other) === keyOf(ref)).length;
    if (times > 1 && keyOf(ref) !== '') return { ref, times };
  }
  return undefined;
};

/** "A leads to B and C (yes)", "B is not connected to D". */
export const connectionRule: DrawingRule = (pieces, scope) => [
  ...together(pieces, scope),
  ...fromFirst(pieces, scope),
  ...ways.flatMap(([way, pattern]) =>
    matchesIn(pieces, pattern).flatMap((match) => {
      const from = refsOf(match.group('from'));
      // "…into vapour, and condensation turns vapour into clouds": what the edge does is no verb of what stands before.
      if (from.some(isEdge)) return [];
      // "Connected to A and to B".
      const list = itself([...match.group('to'), ...match.group('more')], from);
      const to = refsOf(list);
      const denied = match.pieces.some(({ code }) => denials.test(code));
      const verdicts = from.flatMap((one) =>
        to.flatMap((other) => judge(match, scope, one, other, { way, denied, note: noteAfter(list, other) }) ?? []),
      );
      // "connected to “9” and “9”": to as many of that name.
      // "A feeds B, and B also …": the second begins the next statement.
      const isNew = list.some(({ code }, at) => code === 'and' && list[at - 1]?.code === ',');
      const again = from.length === 1 && !denied && !isNew ? repeatedIn(to) : undefined;
      const [one] = from;
      if (one && again && linksBetween(scope, one, again.ref, way).length < again.times)
        verdicts.push(verdict(match.pieces, false, way, 'joined to fewer of that name'));
      const only = match.pieces.some(({ code }) => code === 'only');
      return only ? [...verdicts, ...onlyTo(match, scope, from, to)] : verdicts;
    }),
  ),
];

/** "A leads only to B": to nothing else. */
const onlyTo = (match: Match, scope: Scope, from: readonly Piece[], to: readonly Piece[]): Verdict[] => {
  const others = scope.drawing.links.filter(
    (link) => link.directed && from.some((one) => isOne(one, link.from)) && !to.some((other) => isOne(other, link.to)),
  );
  return [verdict(match.pieces, others.length === 0, 'only', others[0]?.to.name ?? null)];
};

const LOOKS = '(?: (?:<[^>]+>|dashed|dotted|solid)(?: ,| and)?)';

const edgeBetween = patternOf(
  `(?<no> (?:no|not an?|without an?))?(?: the| a| an| one| any)?(?: (?:direct|single))?(?<adj>${LOOKS}*)(?: (?<kind>\\{(?:arrow|edge|line|bond|path|relationship)\\+?\\})|(?<ref> @))(?: ,)?(?: (?:with the {label}|labelled|labeled|called|marked) (?<before>@))?(?: (?:that|which))?(?: (?:goes|going|runs|running|leads?|leading|points?|pointing|continues?|continuing|returns?|extends?|extending|maps?|is|are|drawn|joins|joining|connects|connecting))?(?: from(?<from>${LIST})(?: (?:goes|leads|points|runs|leading|going|running|pointing))? (?:to|into|towards?)(?<to>${LIST}| itself)| between(?<a> @) and(?<b> @)| (?:joins|joining|connects|connecting)(?<c> @) (?:and|to|with)(?<d> @))(?:(?: ,)?(?: (?:is|are))? (?:labelled|labeled|called|marked|saying|reading|with the {label}) (?<after>@))?${END}`,
);

/** "the dashed arrow from A to B labelled x": turned into one reference, and whether there is one. */
export const edgePhrases = (
  pieces: readonly Piece[],
  scope: Scope,
): { readonly pieces: readonly Piece[]; readonly verdicts: Verdict[] } => {
  const verdicts: Verdict[] = [];
  const spelled = pieces.map((piece, at) => {
    const next = pieces[at + 1]?.code ?? '';
    const isOne =
      piece.code === '#1' && pieces[at - 1]?.code === 'the' && /^(?:from|between|joining|connecting)$/.test(next);
    return isOne ? { ...piece, code: '{edge}' } : piece;
  });
  const result = replaced(spelled, edgeBetween, (match) => edgePhrase(match, scope, verdicts));
  return { pieces: result, verdicts };
};

const isEdge = ({ things = [] }: Piece): boolean =>
  things.some(({ role }) => role === 'edge') && things.every(({ role }) => role === 'edge' || role === 'text');

const edgePhrase = (match: Match, scope: Scope, verdicts: Verdict[]): readonly Piece[] | undefined => {
  const own = match.group('ref')[0];
  const between = [...match.group('a'), ...match.group('b'), ...match.group('c'), ...match.group('d')];
  if (own && !(own.things ?? []).some(({ role }) => role === 'edge')) return undefined;
  const from = between[0] ? [between[0]] : refsOf(match.group('from'));
  const to = between[1] ? [between[1]] : refsOf(itself(match.group('to'), from));
  // "f from A to B and g from B to C": the second of these is no goal of the first.
  if (to.length > 1 && to.some(isEdge)) return undefined;
  const denied = match.group('no').length > 0;
  // A path may lead over other things.
  if (match.group('kind')[0]?.code.startsWith('{path') === true && !joinedAtAll(scope, from, to)) return undefined;
  const way = between.length > 0 ? 'any' : 'forward';
  const note = match.group('before')[0] ?? match.group('after')[0] ?? own;
  const adjectives = match.group('adj').filter(isLook);
  const found = from.flatMap((one) =>
    to.flatMap((other) => {
      const links = linksFor(scope, one, other, way);
      const fit = links.filter(
        (link) => isWritten(link, note) && adjectives.every((look) => looks(scope.drawing, link.edge, look) !== false),
      );
      const judged = judge(match, scope, one, other, { way, denied: false, note });
      if (judged)
        verdicts.push({
          ...judged,
          ok: judged.ok === undefined ? undefined : denied ? fit.length === 0 : fit.length > 0,
        });
      if (judged && fit.length > 0 && adjectives.length > 0)
        verdicts.push(
          verdict(match.pieces, true, 'looks', null, [
            ...scope.about('colour', ...fit.map(({ edge }) => edge)),
            ...scope.about('dash', ...fit.map(({ edge }) => edge)),
          ]),
        );
      return fit.map(({ edge }) => edge);
    }),
  );
  if (denied) return [];
  return [
    {
      code: '@',
      start: match.pieces[0]?.start ?? 0,
      end: match.pieces.at(-1)?.end ?? 0,
      things: found,
      described: true,
    },
  ];
};

const joinedAtAll = (scope: Scope, from: readonly Piece[], to: readonly Piece[]): boolean =>
  from.some((one) => to.some((other) => linksFor(scope, one, other, 'any').length > 0));

/** An edge without arrows runs from either end to the other. */
const linksFor = (scope: Scope, from: Piece, to: Piece, way: Way): Link[] =>
  linksBetween(
    scope,
    from,
    to,
    way === 'forward' && scope.drawing.links.every(({ directed }) => !directed) ? 'any' : way,
  );
