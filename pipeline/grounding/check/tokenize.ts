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

export const tokenize = (text: string, offset = 0, posAt: ReadonlyMap<number, string> = new Map()): Token[] => {
  const tokens: Token[] = [];
  for (const match of text.matchAll(shape)) {
    // A minus sign and the hyphen that often stands for it are one to the checker.
    const word = match[0] === '−' ? '-' : match[0];
    const start = offset + match.index;
    const kind = /^\d/.test(word) ? 'number' : /^\p{L}/u.test(word) ? 'word' : 'sign';
    tokens.push({
      text: word,
      norm: kind === 'word' ? normalWord(word) : word,
      lower: word.toLowerCase(),
      kind,
      pos: posAt.get(start) ?? '',
      start,
      end: start + word.length,
    });
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
