import type { Thing } from '../drawing.js';
import { isNode } from './graph-phrase.js';
import type { Piece } from './piece.js';

/** "A", "A, B and C": nodes that one thing is said of. */
export interface List {
  readonly from: number;
  readonly to: number;
  readonly items: readonly Piece[];
  /** "A or B": one of them. */
  readonly some: boolean;
}

const joiner = /^(?:,|and|or|nor)$/;

const listAt = (pieces: readonly Piece[], from: number): List | undefined => {
  const first = pieces[from];
  if (!first || !isNode(first)) return undefined;
  const items = [first];
  let to = from + 1;
  let some = false;
  for (;;) {
    let next = to;
    while (joiner.test(pieces[next]?.code ?? '')) next += 1;
    if (pieces[next]?.code === 'as' && pieces[next + 1]?.code === 'well' && pieces[next + 2]?.code === 'as') next += 3;
    const item = pieces[next];
    // "Ruth is Ida's mother and Leo's aunt": what belongs to Leo is another.
    const isOwner = pieces[next + 1]?.code === "'s";
    if (next === to || !item || !isNode(item) || isOwner) return { from, to, items, some };
    some ||= pieces.slice(to, next).some(({ code }) => code === 'or');
    items.push(item);
    to = next + 1;
  }
};

const finite = /^(?:is|are|was|were|has|have|leads|points|holds|contains|comes|goes|stands|hangs)$/;

const singular = /^(?:is|was|has|leads|points|holds|contains|comes|goes|stands|hangs)$/;

const linking = /^(?:into|to|from|in|by|under|with)$/;
const article = /^(?:the|an?|both|its|their)$/;

/** Where what is said of the last of a list has no verb of its own, and begins with the preposition before the list. */
const gapBegins = (
  pieces: readonly Piece[],
  { from, to, items }: Pick<List, 'from' | 'to' | 'items'>,
): number | undefined => {
  let before = from - 1;
  while (article.test(pieces[before]?.code ?? '')) before -= 1;
  const after = article.test(pieces[to + 1]?.code ?? '') ? pieces[to + 2] : pieces[to + 1];
  const word = pieces[to]?.code ?? '';
  if (items.length < 2 || !linking.test(word) || word !== pieces[before]?.code || !after || !isNode(after))
    return undefined;
  const last = pieces.findLastIndex((piece, at) => at > from && at < to && isNode(piece));
  const joint = pieces.findLastIndex((piece, at) => at > from && at < last && piece.code === 'and');
  if (joint < 0 || pieces.slice(joint, last).some((piece) => isNode(piece))) return undefined;
  return pieces[joint - 1]?.code === ',' ? joint - 1 : joint;
};

/** Something is said of the list, by a verb that stands before it. */
const spokenBefore = (pieces: readonly Piece[], from: number): boolean =>
  pieces
    .slice(Math.max(0, from - 6), from)
    .some(({ code, pos }) => pos === 'VERB' || pos === 'AUX' || finite.test(code));

/** "The root is 50, and the largest key, 90, is a child of 80": after the comma and "and" the next statement begins. */
const nextBegins = (pieces: readonly Piece[], { from, to, items }: List): number | undefined => {
  const end = pieces[to]?.code === ',' ? to + 1 : to;
  // "A is split into B and C, and D into E": the verb is not said again.
  const gap = gapBegins(pieces, { from, to, items });
  if (gap !== undefined) return gap;
  // "Ruth is the mother of Alice and Ben, and Clara descends from Simon".
  const own = pieces.findLastIndex(
    (piece, at) => at > from && at < to && piece.code === ',' && pieces[at + 1]?.code === 'and',
  );
  const isLone = own >= 0 && pieces.slice(own, to).filter(isNode).length === 1;
  const isVerb = pieces[to]?.code === 'also' || (pieces[to]?.pos === 'VERB' && pieces[to].code.endsWith('s'));
  if (isLone && isVerb && spokenBefore(pieces, from)) return own;
  const lead = /^(?:the|an?)$/.test(pieces[from - 1]?.code ?? '') ? 1 : 0;
  if (items.length < 2 || !finite.test(pieces[end]?.code ?? '') || !finite.test(pieces[from - 1 - lead]?.code ?? ''))
    return undefined;
  // "A is the start state and D is the end": what one thing does, two do not.
  const last = pieces.findLastIndex((piece, index) => index > from && index < to && piece.code === 'and');
  if (last >= 0 && singular.test(pieces[to]?.code ?? '')) return last;
  const at = pieces.findIndex(
    (piece, index) => index > from && index < to && piece.code === ',' && pieces[index + 1]?.code === 'and',
  );
  return at < 0 ? undefined : at;
};

export const listsIn = (pieces: readonly Piece[]): List[] => {
  const lists: List[] = [];
  for (let at = 0; at < pieces.length; at += 1) {
    const list = listAt(pieces, at);
    if (!list) continue;
    const cut = nextBegins(pieces, list);
    lists.push(
      cut === undefined ? list : { ...list, to: cut, items: list.items.filter((item) => pieces.indexOf(item) < cut) },
    );
    at = (cut ?? list.to) - 1;
  }
  return lists;
};

/** Of what these words govern nothing is said: "of A", "unlike A". */
const governs =
  /^(?:of|by|from|with|than|to|in|into|between|for|at|besides|except|unlike|like|via|through|over|under|above|below|near|beside|towards?|without|as|on|after|before|behind|along|next|among|amongst|amid)$/;
export const isGoverned = (pieces: readonly Piece[], at: number): boolean => {
  let first = at - 1;
  while (/^(?:the|both|either|an?)$/.test(pieces[first]?.code ?? '')) first -= 1;
  return governs.test(pieces[first]?.code ?? '') || pieces[first]?.code === '@' || pieces[first]?.code === 'C';
};

/** What is each meant: one node of several that a name may mean, or all of a set. */
export const expanded = (items: readonly Piece[], spoken: readonly Piece[] = []): (readonly Thing[])[] => {
  const own = spoken.flatMap(({ things = [] }) => things);
  return items.flatMap(({ code, things = [] }) =>
    code === 'N' ? [things] : things.filter((thing) => code === 'M' || !own.includes(thing)).map((thing) => [thing]),
  );
};
