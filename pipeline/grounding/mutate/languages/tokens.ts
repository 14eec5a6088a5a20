import { isNumber } from '../classify.js';
import type { Literal } from '../literal.js';
import { quotedLiteral } from './script.js';

/** A language without a parser that keeps offsets: its literals by its own rules of what a token is. */
export interface TokenRules {
  readonly comment: RegExp;
  readonly string?: RegExp;
  /** Stretches of free text, tried in order; the group `value` is what may be replaced. */
  readonly texts?: readonly { readonly place: string; readonly pattern: RegExp }[];
  readonly words?: readonly (readonly string[])[];
}

const sticky = (pattern: RegExp): RegExp => new RegExp(pattern.source, `${pattern.flags.replaceAll(/[gy]/g, '')}y`);

const number = /(?<![\p{L}\d_.])\d+(?:\.\d+)?(?:e[-+]?\d+)?(?![\p{L}\d_])/uy;
const hex = /#[\da-f]{3}(?:[\da-f]{3})?\b/iy;
const name = /[\p{L}_][\p{L}\d_]*/uy;

const at = (pattern: RegExp, text: string, offset: number): RegExpExecArray | null => {
  pattern.lastIndex = offset;
  return pattern.exec(text);
};

const plain = (value: string): string => value;

export const tokenLiterals = (program: string, rules: TokenRules): Literal[] => {
  const found: Literal[] = [];
  const [comment, string] = [sticky(rules.comment), rules.string && sticky(rules.string)];
  const texts = (rules.texts ?? []).map(({ place, pattern }) => ({ place, pattern: sticky(pattern) }));
  const words = rules.words ?? [];
  let before = '';
  for (let offset = 0; offset < program.length;) {
    const skipped = at(comment, program, offset);
    if (skipped?.[0]) {
      offset += skipped[0].length;
      continue;
    }
    const quoted = string && at(string, program, offset);
    if (quoted?.[0]) {
      const literal = quotedLiteral(quoted[0], offset, before);
      if (literal) found.push(literal);
      offset += quoted[0].length;
      continue;
    }
    const free = texts
      .map(({ place, pattern }) => ({ place, match: at(pattern, program, offset) }))
      .find((one) => one.match);
    const value = free?.match?.groups?.['value'];
    if (free?.match && value !== undefined && value.trim() !== '') {
      const start = offset + free.match[0].indexOf(value);
      const kind = isNumber(value) ? 'number' : 'text';
      found.push({ start, end: start + value.length, kind, value, place: free.place, spell: plain });
      offset = start + value.length;
      continue;
    }
    const literal = plainToken(program, offset, before, words);
    if (literal) {
      found.push(literal);
      offset = literal.end;
      continue;
    }
    const word = at(name, program, offset)?.[0];
    if (word !== undefined) before = word;
    offset += word?.length ?? 1;
  }
  return found;
};

const plainToken = (
  program: string,
  offset: number,
  place: string,
  words: readonly (readonly string[])[],
): Literal | undefined => {
  const colour = at(hex, program, offset)?.[0];
  const start = { start: offset, place, spell: plain };
  if (colour !== undefined) return { ...start, end: offset + colour.length, kind: 'colour', value: colour };
  const digits = at(number, program, offset)?.[0];
  if (digits !== undefined) return { ...start, end: offset + digits.length, kind: 'number', value: digits };
  for (const choices of words) {
    const word = choices.find((one) => program.startsWith(one, offset));
    const inName = word !== undefined && /^\w/.test(word) && /\w/.test(program[offset - 1] ?? '');
    if (word !== undefined && !inName && !(/\w$/.test(word) && /\w/.test(program[offset + word.length] ?? '')))
      return { ...start, end: offset + word.length, kind: 'word', value: word, choices };
  }
  return undefined;
};
