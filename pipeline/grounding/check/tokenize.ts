import { singular } from '../language/noun.js';
import type { Token } from './token.js';

const shape =
  /\p{L}[\p{L}\p{M}\p{No}]*(?:['’]\p{L}+)*|\d[\d,]*\d(?:\.\d+)?(?:[eE][-+]?\d+)?|\d(?:\.\d+)?(?:[eE][-+]?\d+)?|[^\s]/gu;

const normal = new Map<string, string>();

/** The form in which two words are compared: lower case, singular. */
export const normalWord = (word: string): string => {
  const known = normal.get(word);
  if (known !== undefined) return known;
  const result = singular(word.toLowerCase().replace(/['’]s$/, ''));
  if (normal.size > 20_000) normal.clear();
  normal.set(word, result);
  return result;
};

type Word = Pick<Token, 'text' | 'norm' | 'lower' | 'kind'>;

const read = (match: string): Word => {
  // A minus sign and the hyphen that often stands for it are one to the checker.
  const text = match === '−' ? '-' : match;
  const kind = /^\d/.test(text) ? 'number' : /^\p{L}/u.test(text) ? 'word' : 'sign';
  return { text, norm: kind === 'word' ? normalWord(text) : text, lower: text.toLowerCase(), kind };
};

const seen = new Map<string, Word>();

/** The same few thousand words make up all captions: each is taken apart once. */
const wordOf = (match: string): Word => {
  const known = seen.get(match);
  if (known) return known;
  const word = read(match);
  if (seen.size > 20_000) seen.clear();
  seen.set(match, word);
  return word;
};

export const tokenize = (text: string, offset = 0, posAt: ReadonlyMap<number, string> = new Map()): Token[] => {
  const tokens: Token[] = [];
  for (const match of text.matchAll(shape)) {
    const { text: word, norm, lower, kind } = wordOf(match[0]);
    const start = offset + match.index;
    tokens.push({ text: word, norm, lower, kind, pos: posAt.get(start) ?? '', start, end: start + word.length });
  }
  return tokens;
};

/** The words and numbers of a label, as they are compared; signs do not count. */
export const labelKey = (text: string): readonly string[] => {
  const known = keys.get(text);
  if (known) return known;
  const key = tokenize(text).flatMap((token) =>
    token.kind === 'sign' ? [] : [token.kind === 'number' ? token.text.replaceAll(',', '') : token.norm],
  );
  if (keys.size > 5000) keys.clear();
  keys.set(text, key);
  return key;
};

const keys = new Map<string, readonly string[]>();
