import { singular } from '../language/noun.js';
import type { Token } from './token.js';

const shape =
  /\p{L}[\p{L}\p{M}\p{No}⁺⁻]*(?:['’]\p{L}+)*|\d[\d,]*\d(?:\.\d+)?(?:[eE][-+]?\d+)?|\d(?:\.\d+)?(?:[eE][-+]?\d+)?|[^\s]/uy;
const blank = /\s/;

const normal = new Map<string, string>();

/** The form in which two words are compared: lower case, singular. */
export const normalWord = (word: string): string => {
  const known = normal.get(word);
  if (known !== undefined) return known;
  // "TVs", "CDs": too short for a plural, were it not for the capitals.
  const result = singular((/^\p{Lu}{2,}s$/u.test(word) ? word.slice(0, -1) : word).toLowerCase().replace(/['’]s$/, ''));
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

const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);

/** Where the word, number or sign that begins at `at` ends. Plain English words are read without the expression. */
const endAt = (text: string, at: number): number => {
  let end = at;
  while (isLetter(text.charCodeAt(end))) end += 1;
  const next = text.charCodeAt(end);
  if (end > at && next !== 39 && !(next > 127)) return end;
  shape.lastIndex = at;
  return shape.exec(text) ? shape.lastIndex : at + 1;
};

/** "more then half": a slip of the pen. */
const compared = /^(?:more|less|fewer|higher|lower|greater|larger|bigger|smaller|longer|shorter|better|worse|rather)$/;

/** `tags`: parts of speech at the offsets where their words begin. */
export const tokenize = (text: string, offset = 0, tags: readonly (string | undefined)[] = []): Token[] => {
  const tokens: Token[] = [];
  for (let at = 0; at < text.length;) {
    if (text.charCodeAt(at) === 32 || blank.test(text.charAt(at))) {
      at += 1;
      continue;
    }
    const end = endAt(text, at);
    const found = text.slice(at, end);
    const slip = found === 'then' && compared.test(tokens.at(-1)?.lower ?? '');
    const { text: word, norm, lower, kind } = slip ? { ...wordOf('than'), text: found } : wordOf(found);
    const start = offset + at;
    tokens.push({ text: word, norm, lower, kind, pos: tags[start] ?? '', start, end: start + word.length });
    at = end;
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
