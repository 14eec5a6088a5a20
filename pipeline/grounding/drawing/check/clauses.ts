import { lastPer } from '../../once-per.js';
import type { Thing } from '../drawing.js';
import type { Match, Piece } from './piece.js';

const apart = /^(?:but|while|whereas|although|though|yet|however|because|since)$/;
const each = /^(?:each|every|a|an|any|the|no|one|its)$/;

/** Whether a new statement begins after the comma or the "and" at this place: a subject of its own, and a verb. */
const begins = (pieces: readonly Piece[], at: number): boolean => {
  let next = at;
  if (/^(?:and|or)$/.test(pieces[next]?.code ?? '')) next += 1;
  const determined = each.test(pieces[next]?.code ?? '');
  if (determined) next += 1;
  if (pieces[next]?.code !== '@') return false;
  const after = pieces[next + 1];
  // "A, B and C": a list goes on; "…, and B has": a statement begins.
  // What is written on an edge is a verb: "a customer owns accounts, and a bank serves customers".
  if (after?.code === '@') return after.quoted !== true && edgesOf(after).length > 0 && nodesOf(after).length === 0;
  return after !== undefined && !/^(?:,|and|or|\(|\)|\.)$/.test(after.code);
};

/** "… and one treatment can occur in several visits". */
const isDistributed = (pieces: readonly Piece[], at: number): boolean =>
  /^(?:each|every|any|an?|#1)$/.test(pieces[at]?.code ?? '') &&
  pieces[at + 1]?.code === '@' &&
  /^(?:can|may|must|could|might|has|have|is|belongs|needs)$/.test(pieces[at + 2]?.code ?? '');

/** The statements of a sentence, each with what it is about. */
export const clausesIn = lastPer((pieces: readonly Piece[]): readonly (readonly Piece[])[] => {
  const clauses: Piece[][] = [];
  let clause: Piece[] = [];
  const close = (): void => {
    if (clause.length > 0) clauses.push(clause);
    clause = [];
  };
  for (const [at, piece] of pieces.entries()) {
    const { code } = piece;
    if (/^[;:.?!–—]$/.test(code)) close();
    else if (code === ',' && (apart.test(pieces[at + 1]?.code ?? '') || begins(pieces, at + 1))) close();
    else if (apart.test(code) && clause.length > 3) close();
    else if (code === 'and' && clause.length > 3 && isDistributed(pieces, at + 1)) close();
    else if (code === 'so' && pieces[at - 1]?.code === ',') close();
    else clause.push(piece);
  }
  close();
  return clauses;
});

export const nodesOf = (piece: Piece | undefined): Thing[] =>
  (piece?.things ?? []).filter(({ role }) => role === 'node');
export const edgesOf = (piece: Piece | undefined): Thing[] =>
  (piece?.things ?? []).filter(({ role }) => role === 'edge');

const no =
  /^(?:no|not|never|none|nothing|neither|nor|without|cannot|can't|isn't|aren't|doesn't|don't|didn't|won't|doesnt|dont|isnt|arent|cant|hasn't|haven't|hasnt|havent)$/;
export const isNo = ({ code }: Piece): boolean => no.test(code);
export const isDenied = (pieces: readonly Piece[]): boolean => pieces.some(isNo);

export const codesOf = (pieces: readonly Piece[]): string => pieces.map(({ code }) => ` ${code}`).join('');

/** "Never reaches A before B": what the order is of is denied, and not told of the two. */
export const isNeverBefore = (pieces: readonly Piece[], from: number): boolean => {
  let at = from - 1;
  while (/^(?:the|a|an|to|into|at)$/.test(pieces[at]?.code ?? '')) at -= 1;
  return pieces[at]?.pos === 'VERB' && pieces.slice(Math.max(0, at - 3), at).some(isNo);
};

/** "One child less than …": a difference, and no count. */
export const isDifference = (pieces: readonly Piece[], { to }: { readonly to: number }): boolean =>
  /^(?:less|fewer|more)$/.test(pieces[to]?.code ?? '') && pieces[to + 1]?.code === 'than';

export const isAmong = (list: readonly Thing[], { id }: Thing): boolean => list.some((thing) => thing.id === id);

/** "No axes", and "without labels or coordinate axes". */
export const isToldAbsent = (pieces: readonly Piece[], { group, from }: Match): boolean =>
  group('no').length > 0 || pieces.slice(Math.max(0, from - 6), from).some(isNo);
