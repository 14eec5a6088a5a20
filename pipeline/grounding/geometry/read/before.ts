import { unitWord } from '../../check/number-words.js';
import type { Token } from '../../check/token.js';
import type { Phrase } from './item.js';
import { adjectives, colourEndingAt, dashes, determiners, isArticle, isHyphen, units } from './words.js';

export interface Before {
  from: number;
  det: Phrase['det'];
  count: number | undefined;
  colour: string | undefined;
  dash: string | undefined;
  words: string[];
  /** "a 60° angle", "the 3 cm edge". */
  size: number | undefined;
}

export const nothingBefore = (head: number): Before => ({
  from: head,
  det: '',
  count: undefined,
  colour: undefined,
  dash: undefined,
  words: [],
  size: undefined,
});

/** "60-degree", "3 cm": where the size that ends at a token begins. */
const sizeEndingAt = (
  tokens: readonly Token[],
  at: number,
): { readonly size: number; readonly from: number } | undefined => {
  if (!Object.hasOwn(units, tokens[at]?.lower ?? '') && !Object.hasOwn(units, tokens[at]?.norm ?? '')) return undefined;
  const from = isHyphen(tokens[at - 1]) ? at - 2 : at - 1;
  const number = tokens[from];
  const size = number?.kind === 'number' ? Number(number.text) : unitWord(number?.lower ?? '');
  return size === undefined ? undefined : { size, from };
};

const quantifiers: Readonly<Record<string, Phrase['det']>> = {
  none: 'no',
  neither: 'no',
  each: 'each',
  both: 'both',
  all: 'all',
};

const withDeterminer = (found: Before, word: string): void => {
  const det = determiners[word] ?? 'a';
  if (found.det === 'the' && det === 'all') found.det = 'all';
  else if (found.det === '' || det === 'both' || det === 'no' || det === 'each') found.det = det;
  if (det === 'other') found.words.unshift('other');
};

/** "The feasible region", "its circumscribed circle": a word that describes, whatever it means. */
const isUnknown = ({ pos, lower }: Token): boolean => pos === 'ADJ' || (pos === 'VERB' && /(?:ed|en)$/.test(lower));

/** Takes in the word at a token, and tells where to go on; undefined where the phrase has begun. */
const takeIn = (found: Before, tokens: readonly Token[], at: number, low: number): number | undefined => {
  const token = tokens[at];
  if (!token) return undefined;
  const { lower } = token;
  const size = sizeEndingAt(tokens, at);
  if (size) {
    if (size.from < low) return undefined;
    found.size = size.size;
    return size.from;
  }
  if (isHyphen(token) && /^(?:coloured|colored|angled|hand|left|right)$/.test(tokens[at + 1]?.lower ?? '')) return at;
  // "Six-sided": no number of things.
  if (isHyphen(token) && tokens[at + 1]?.lower === 'sided') return at - 1;
  const colour = colourEndingAt(tokens, at);
  if (colour && colour.from >= low) {
    found.colour ??= colour.colour;
    return colour.from;
  }
  const number =
    unitWord(lower) ?? (token.kind === 'number' && tokens[at - 1]?.text !== '=' ? Number(token.text) : undefined);
  if (Object.hasOwn(dashes, lower)) found.dash = dashes[lower];
  else if (number !== undefined && Number.isInteger(number)) found.count = number;
  else if (adjectives.has(lower)) found.words.unshift(lower);
  else if (token.text === 'A' ? isArticle(tokens, at) : Object.hasOwn(determiners, lower)) withDeterminer(found, lower);
  else if (
    isUnknown(token) &&
    (Object.hasOwn(determiners, tokens[at - 1]?.lower ?? '') || unitWord(tokens[at - 1]?.lower ?? '') !== undefined) &&
    tokens[at - 1]?.lower !== 'that'
  )
    found.words.unshift(lower);
  else if (token.text === ',' && (adjectives.has(tokens[at - 1]?.lower ?? '') || colourEndingAt(tokens, at - 1)))
    return at;
  else return undefined;
  return at;
};

/** "none of the", "two of the". */
const takeShare = (found: Before, tokens: readonly Token[], at: number): void => {
  const quantity = tokens[at - 1]?.lower ?? '';
  if (tokens[at]?.lower !== 'of' || found.det === '') return;
  const count = unitWord(quantity);
  if (count === undefined && !Object.hasOwn(quantifiers, quantity)) return;
  found.det = quantifiers[quantity] ?? found.det;
  if (count !== undefined) found.words.unshift('of');
  found.count = count ?? found.count;
  found.from = at - 1;
};

export const wordsBefore = (tokens: readonly Token[], head: number, low: number): Before => {
  const found = nothingBefore(head);
  let at = head - 1;
  while (at >= low) {
    const next = takeIn(found, tokens, at, low);
    if (next === undefined) break;
    if (tokens[next]?.text !== ',' && !isHyphen(tokens[next])) found.from = next;
    const isEnd = Object.hasOwn(determiners, tokens[next]?.lower ?? '');
    at = next - 1;
    if (isEnd && !/^(?:all|both|no|each|other|the)$/.test(tokens[at]?.lower ?? '')) break;
  }
  takeShare(found, tokens, at);
  return found;
};
