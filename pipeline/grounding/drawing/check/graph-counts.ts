import type { Thing } from '../drawing.js';
import { expanded, isGoverned, listsIn } from './graph-lists.js';
import { isNode } from './graph-phrase.js';
import { graphPieces } from './graph-phrases.js';
import { allThatHold, holds, type Relation } from './graph-relations.js';
import { isOtherGraph } from './graph-statements.js';
import { saidBy, type Said } from './graph-verbs.js';
import type { Piece } from './piece.js';
import { flowsOf } from './sankey.js';
import { verdict, type DrawingRule, type Scope } from './verdict.js';
import { unitOf } from './weights.js';
import type { Verdict } from '../../verdict.js';

const nominal = /^(?:NOUN|PROPN|ADJ)$/;
const edgeKind =
  /^\{(?:edge|arrow|line|path|level|row|column|selfloop|label|text|attribute|method|cluster|relationship)\+?\}$/;

interface Counted {
  readonly n: number;
  readonly from: number;
  readonly to: number;
  readonly nouns: readonly Piece[];
}

const filler = /^(?:other|different|further|more|separate|direct|immediate|distinct|of|them|the|own|subordinate|-)$/;
const measure = /^(?:ways?|times?|steps?|percent|levels?|stages?|hours?|years?|symbols?|letters?|words?|digits?)$/;
const none = /^(?:nothing|nobody)$/;

/** "three departments", "no other node", "nothing": how many of what; in each way in which the nouns may end. */
const countedAt = (pieces: readonly Piece[], from: number): Counted[] => {
  const first = pieces[from];
  if (!first) return [];
  if (none.test(first.code)) return [{ n: 0, from, to: from + 1, nouns: [first] }];
  const n = /^#\d+$/.test(first.code) ? Number(first.code.slice(1)) : first.code === 'no' ? 0 : undefined;
  if (n === undefined) return [];
  const found: Counted[] = [];
  const nouns: Piece[] = [];
  for (let to = from + 1; to < pieces.length && nouns.length < 4; to += 1) {
    const piece = pieces[to];
    if (!piece) break;
    if (filler.test(piece.code)) continue;
    if (!piece.code.startsWith('{') && !(nominal.test(piece.pos ?? '') && /^[a-z]+$/.test(piece.code))) break;
    nouns.push(piece);
    if (edgeKind.test(piece.code)) return [];
    const isNoun = piece.code.startsWith('{') || piece.pos !== 'ADJ';
    // "After 8 s the doors go back": no count of doors.
    if (nouns.length > 1 && unitOf(nouns[0]?.code ?? '') !== undefined) return found;
    const uncounted = unitOf(piece.code) !== undefined || measure.test(piece.code) || pieces[to + 1]?.code === 'of';
    if (isNoun && !uncounted) found.push({ n, from, to: to + 1, nouns: [...nouns] });
  }
  return found;
};

const counts = (scope: Scope, relation: Relation, node: Thing, side: 'one' | 'other'): number =>
  allThatHold(scope.drawing, relation === 'on' ? 'next' : relation, node, side).filter(({ name }) => name !== undefined)
    .length;

const judge = (
  span: readonly Piece[],
  scope: Scope,
  items: readonly Piece[],
  said: Said,
  isSubject: boolean,
  { n, nouns }: Counted,
): Verdict[] => {
  if (said.denied || said.open) return [];
  // What is counted is the first of the two where it is the subject, and nothing turns it.
  const side = isSubject !== said.turned ? 'one' : 'other';
  return items.flatMap(({ things = [] }) => {
    const seen = things.map((node) => counts(scope, said.relation, node, side));
    // "A depends on nothing" tells of one way of the arrows, whichever it is.
    const ways =
      n === 0 && said.relation === 'joined' && nouns.some(({ code }) => none.test(code))
        ? things.flatMap((node) => [counts(scope, 'next', node, 'one'), counts(scope, 'next', node, 'other')])
        : [];
    const all = said.relation === 'on' ? things.map((node) => allThatHold(scope.drawing, 'on', node, side).length) : [];
    return [
      verdict(span, [...seen, ...all, ...ways].includes(n), n, seen[0] ?? null, scope.about('degree', ...things)),
    ];
  });
};

/** Of several together: what they have in common, or have between them. */
const judgeTogether = (
  span: readonly Piece[],
  scope: Scope,
  items: readonly Piece[],
  said: Said,
  n: number,
): Verdict[] => {
  if (said.denied || said.open) return [];
  const sets = expanded(items).map((things) =>
    things.flatMap((node) =>
      allThatHold(scope.drawing, said.relation === 'on' ? 'next' : said.relation, node, said.turned ? 'one' : 'other'),
    ),
  );
  const all = new Set(sets.flat());
  const shared = [...all].filter((thing) => sets.every((set) => set.includes(thing)));
  const each = sets.every((set) => set.length === n);
  const facts = scope.about('degree', ...items.flatMap(({ things = [] }) => things));
  return [verdict(span, each || [all.size, shared.length].includes(n), n, shared.length, facts)];
};

const below =
  /^(?:child|children|sons?|daughters?|offspring|kids?|subtopics?|subordinates?|units?|departments?|teams?|branch(?:es)?|\{branch\+?\}|members?|successors?|sub|reports?|employees|subunits?|divisions?|kinds?|subclass(?:es)?|\{subclass\+?\}|subtypes?|subcategor(?:y|ies)|followers?|options?)$/;
const above =
  /^(?:parents?|mothers?|fathers?|predecessors?|prerequisites?|requirements?|inputs?|suppliers?|sources?|superiors?|bosses|boss)$/;
const beside = /^(?:neighbou?rs?|partners?)$/;
const plainSaid = { turned: false, denied: false, only: false, direct: false, open: false };

/** "Education has three units under it": a count of what a word makes of a node. */
const ownedBy = (between: readonly Piece[], nouns: readonly Piece[]): Said | undefined => {
  const words = between.map(({ code }) => code);
  if (!words.some((word) => /^(?:has|have|with|gets|got|having)$/.test(word)) || words.length > 5) return undefined;
  // "The verb and a noun phrase with three children": another one has them.
  if (/ and (?:an?|the|one) /.test(` ${words.join(' ')} `)) return undefined;
  const noun = nouns.at(-1)?.code ?? '';
  if (below.test(noun))
    return { ...plainSaid, relation: /^(?:successors?|followers?|options?)$/.test(noun) ? 'next' : 'over' };
  if (above.test(noun))
    return {
      ...plainSaid,
      relation: /^(?:parents?|mothers?|fathers?|superiors?|boss)/.test(noun) ? 'over' : 'next',
      turned: true,
    };
  return beside.test(noun) ? { ...plainSaid, relation: 'joined' } : undefined;
};

/** "Does not need anything": needs nothing. */
const withNothing = (pieces: readonly Piece[]): readonly Piece[] => {
  const at = pieces.findIndex(({ code }) => /^(?:anything|anybody|anyone)$/.test(code));
  const no = pieces.findLastIndex(
    ({ code }, index) => index < at && index > at - 5 && /^(?:not|never|doesn't|don't|cannot|can't)$/.test(code),
  );
  return no < 0
    ? pieces
    : pieces.flatMap((piece, index) => (index === no ? [] : [index === at ? { ...piece, code: 'nothing' } : piece]));
};

const listAfter = (pieces: readonly Piece[], from: number): Piece[] => {
  const items: Piece[] = [];
  for (let at = from; at < pieces.length; at += 1) {
    const piece = pieces[at];
    if (piece && isNode(piece)) items.push(piece);
    else if (!/^(?:,|and|both)$/.test(piece?.code ?? '')) break;
  }
  return items;
};

const isPlain = (between: readonly Piece[]): boolean =>
  between.length < 8 && !between.some(({ code }) => /^[;:.!?()#@]/.test(code) || code === 'C');

/** "Three departments report to the director", "the director heads three departments". */
export const graphCountRule: DrawingRule = (pieces, scope) => {
  if (isOtherGraph(scope.drawing)) return [];
  // Where flows have amounts, a number with a unit is one of these.
  const isFlow = flowsOf(scope.drawing).length > 0;
  const own = withNothing(graphPieces(pieces, scope.drawing));
  return own.flatMap((_, at) => {
    // "Nobody gets there without …", "no other neighbour": of what else is told.
    if (own.slice(at + 1).some(({ code }) => /^(?:without|except|unless|besides)$/.test(code))) return [];
    if (own[at + 1]?.code === 'other' && !own.slice(at + 2).some(isNode)) return [];
    if (own[at - 1]?.code === 'of' && /^#|^(?:one|some|all|none)$/.test(own[at - 2]?.code ?? '')) return [];
    const all = countedAt(own, at).filter(
      ({ n, nouns }) =>
        !isFlow || (n <= scope.drawing.of('node').length && !nouns.some(({ code }) => /^units?$/.test(code))),
    );
    const readings = all.map((counted) => [...asSubject(own, counted, scope), ...asObject(own, counted, scope)]);
    return readings.find(({ length }) => length > 0) ?? [];
  });
};

const pairVerdict = (
  span: readonly Piece[],
  { drawing, about }: Scope,
  { relation, turned }: Said,
  one: readonly Thing[],
  other: readonly Thing[],
): Verdict => {
  const seen = one.flatMap((a) =>
    other.map((b) => (turned ? holds(drawing, relation, b, a) : holds(drawing, relation, a, b))),
  );
  const ok = seen.includes(true) ? true : seen.includes(undefined) ? undefined : false;
  return verdict(span, ok, relation, null, about('connection', ...one));
};

const asSubject = (own: readonly Piece[], counted: Counted, scope: Scope): Verdict[] => {
  const after = own.findIndex((piece, index) => index >= counted.to && isNode(piece));
  const between = own.slice(counted.to, after);
  if (after < 0 || !isPlain(between) || /^(?:,|and)$/.test(between[0]?.code ?? '')) return [];
  const said = saidBy(between);
  const objects = listAfter(own, after);
  const behind = own[after + 1]?.code ?? '';
  const named = /^[:,(]$/.test(behind) || behind === 'namely' ? listAfter(own, after + 2) : [];
  if (!said) return [];
  const span = own.slice(counted.from, after + 1);
  // "Three departments report to the CTO: A, B and C": those that are named.
  const isNamed = objects.length === 1 || (behind === ',' && objects.length === named.length + 1);
  if (isNamed && named.length > 0 && named.length === counted.n)
    return expanded(named).map((thing) => pairVerdict(span, scope, said, thing, objects[0]?.things ?? []));
  return judge(span, scope, objects, said, true, counted);
};

const asObject = (own: readonly Piece[], counted: Counted, scope: Scope): Verdict[] => {
  const ahead = own.slice(0, counted.from).findLastIndex(isNode);
  const words = own.slice(ahead + 1, counted.from);
  if (ahead < 0 || !isPlain(words) || words.length === 0) return [];
  const said = ownedBy(words, counted.nouns) ?? saidBy(words);
  const next = own[counted.to];
  const goesOn =
    /^(?:to|from|into|of|than|between|as)$/.test(next?.code ?? '') ||
    (/^(?:VERB|NOUN|ADJ)$/.test(next?.pos ?? '') && !(next?.code.endsWith('ing') ?? false)) ||
    next?.code.startsWith('{') === true;
  if (!said || goesOn || isGoverned(own, ahead)) return [];
  // "A and B have three children": of both together.
  const list = listsIn(own).find(({ from, to }) => from <= ahead && ahead < to);
  // "The chain grass, frog, snake, hawk with five members".
  if (words.every(({ code }) => code === 'with') && (list?.items.length ?? 0) > 2) return [];
  // "A verb and a noun phrase with three children": the last of them has these.
  const items = words.every(({ code }) => code === 'with') ? (list?.items ?? []).slice(-1) : (list?.items ?? []);
  const span = own.slice(list?.from ?? ahead, counted.to);
  return items.length > 1 && !words.some(({ code }) => /^(?:each|both)$/.test(code))
    ? judgeTogether(span, scope, items, said, counted.n)
    : judge(span, scope, items, said, false, counted);
};
