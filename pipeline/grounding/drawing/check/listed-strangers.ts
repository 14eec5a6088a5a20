import type { Drawing } from '../drawing.js';
import { isDenied } from './clauses.js';
import type { Piece } from './piece.js';
import { isStrange } from './strange-words.js';
import { isStranger, verdict, type DrawingRule } from './verdict.js';

/** One of an enumeration: a thing of the figure, or words. */
interface Item {
  readonly from: number;
  readonly to: number;
  readonly isKnown: boolean;
  readonly words: readonly Piece[];
}

const article = /^(?:a|an|the|its|their|his|her|finally|lastly|then)$/;
const kindWord = /^\{[a-z]+\}$/;

const itemAt = (pieces: readonly Piece[], at: number): Item | undefined => {
  let from = at;
  while (article.test(pieces[from]?.code ?? '')) from += 1;
  const first = pieces[from];
  if (!first) return undefined;
  // "The Docs branch", "the entity Drug".
  const lead = kindWord.test(first.code) && pieces[from + 1]?.code === '@' ? 1 : 0;
  const own = pieces[from + lead];
  if (own?.code === '@' && (own.things?.length ?? 0) > 0) {
    const to = from + lead + (lead === 0 && kindWord.test(pieces[from + 1]?.code ?? '') ? 2 : 1);
    return { from, to, isKnown: true, words: [] };
  }
  if (own && isStranger(own)) return { from, to: from + lead + 1, isKnown: false, words: [own] };
  let to = from;
  while (
    to - from < 4 &&
    /^(?:[a-z-]+|\{[a-z]+\})$/.test(pieces[to]?.code ?? '') &&
    /^(?:NOUN|PROPN|ADJ)$/.test(pieces[to]?.pos ?? '')
  )
    to += 1;
  return to === from ? undefined : { from, to, isKnown: false, words: pieces.slice(from, to) };
};

/** How many pieces join two items of a list, and whether an "and" is among them. */
const jointAt = (pieces: readonly Piece[], at: number): { readonly length: number; readonly last: boolean } => {
  const comma = pieces[at]?.code === ',' ? 1 : 0;
  const last = /^(?:and|or|nor)$/.test(pieces[at + comma]?.code ?? '');
  return { length: comma + (last ? 1 : 0), last };
};

/** "A, B, C and D": items up to the one behind the "and". */
const listAt = (pieces: readonly Piece[], at: number): readonly Item[] => {
  const items: Item[] = [];
  for (let next = at; ;) {
    const item = itemAt(pieces, next);
    if (!item) return [];
    items.push(item);
    const before = jointAt(pieces, item.to);
    if (before.length === 0) return [];
    next = item.to + before.length;
    if (!before.last) continue;
    const end = itemAt(pieces, next);
    return end ? [...items, end] : [];
  }
};

const closes =
  /^(?:[.,;:)!?]|in|from|on|with|below|under|above|as|to|into|that|which|who|is|are|has|have|leads?|points?|depends?|hangs?|follow|follows)$/;
const opens =
  /^(?::|[a-z]+ed|called|named|namely|are|is|among|\{[a-z]+\+\}|children|between|from|to|into|of|with|contains?|includes?|stores?|has|have|lists?|holds?|to|by|joins?|connects?|links?)$/;

/**
 * "App is linked from main.o, util.o and libz.a": a list of what the figure shows, with one thing among it of which no word
 * is written anywhere. Of two, one may be told in other words; of three or more, or where their number is told before them,
 * a reader takes them all for names.
 */
const strangersIn = (pieces: readonly Piece[], drawing: Drawing): readonly Item[] => {
  const found: Item[] = [];
  for (let at = 0; at < pieces.length; at += 1) {
    // A sentence may begin with the list, if it begins with what is there.
    if (at > 0 && !opens.test(pieces[at - 1]?.code ?? '')) continue;
    const items = listAt(pieces, at);
    const last = items.at(-1);
    if (!last || (at === 0 && items[0]?.isKnown === false)) continue;
    const known = items.filter(({ isKnown }) => isKnown);
    const [strange, ...more] = items.filter(({ isKnown }) => !isKnown);
    const counted =
      pieces[at - 1]?.code === ':' &&
      pieces.slice(Math.max(0, at - 4), at - 1).some(({ code }) => code === `#${items.length}`);
    at = last.to - 1;
    if (!strange || more.length > 0 || known.length < (counted ? 1 : 2)) continue;
    // "…, B and the weight is checked": what follows has a verb, and is no item.
    const after = pieces[last.to];
    if (after && strange === last && !/^(?:[.,;:)!?]|in|from|on)$/.test(after.code)) continue;
    if (after && !closes.test(after.code)) continue;
    const [own] = strange.words;
    const isName = strange.words.length === 1 && own !== undefined && isStranger(own);
    if (isName || isStrange(strange.words, drawing, counted)) found.push(strange);
  }
  return found;
};

export const listedStrangerRule: DrawingRule = (pieces, { drawing }) =>
  drawing.kind !== 'graph' || isDenied(pieces)
    ? []
    : strangersIn(pieces, drawing).map(({ words }) =>
        verdict(words, false, words.map(({ code, spelled }) => spelled ?? code).join(' '), 'nothing of that name'),
      );
