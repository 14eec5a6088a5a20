import type { Drawing } from '../drawing.js';
import { membersOf } from '../sets.js';
import { alphabetOf, symbolsOf } from './alphabet.js';
import { matchesIn, patternOf, type Piece, whereSaid } from './piece.js';
import { verdict, type DrawingRule } from './verdict.js';
import type { Verdict } from '../../verdict.js';

const isAccepted = (drawing: Drawing, word: readonly string[]): boolean | undefined => {
  const [finals, initials] = [membersOf(drawing, 'final'), membersOf(drawing, 'initial')];
  if (finals.length === 0 || initials.length === 0) return undefined;
  let at = new Set(initials.map(({ id }) => id));
  for (const symbol of word)
    at = new Set(
      drawing.links.filter((link) => at.has(link.from.id) && symbolsOf(link).includes(symbol)).map(({ to }) => to.id),
    );
  return finals.some(({ id }) => at.has(id));
};

const input = '(?: (?:the|an?|word|string|input|sequence|binary|number|{text}|{label}))*(?: (?<w>#\\d+|[a-z]+|@))';
const wordIs = patternOf(
  `(?: (?:word|string|input|sequence|number))${input}(?: (?:is|will|would|gets|be))+(?<no> not)? (?<verb>accepted|rejected|recognised|recognized)`,
);
const verbWord = patternOf(
  `(?<no> (?:not|never|doesn't))? (?<verb>accepts?|rejects?|recogni[sz]es?|accepting|rejecting)(?: (?:the|an?|input|binary))* (?:word|string|input|sequence|number)${input}`,
);

/** A word of digits as it is written: "01" has two. */
const wordOf = (piece: Piece | undefined): string =>
  piece?.code.startsWith('#') === true
    ? piece.code.slice(1).padStart(piece.end - piece.start, '0')
    : (piece?.word ?? '');

const kinds = patternOf(
  "(?<no> (?:not|never|doesn't))? (?<verb>accepts?|recogni[sz]es?|accepting|recogni[sz]ing)(?: (?:exactly|only|all|every|those|any|the|binary|just))*(?: (?:words?|strings?|inputs?|sequences?|numbers?))(?: (?:that|which|over|@|,|and))* (?<how>ends?|ending|starts?|starting|begins?|beginning|contains?|containing)(?: (?:in|with|on|at|by|the|an?|letter|symbol|substring|factor|block|digit|sequence))*(?<w> (?:#\\d+|[a-z]+|@))(?= [.,;]|$)",
);

const longest = 8;

/** All words over the alphabet up to a length that tells automata of a few states apart. */
const wordsOver = (symbols: readonly string[], length: number): (readonly string[])[] => {
  const words: (readonly string[])[] = [[]];
  for (let from = 0, size = 0; size < length; size += 1) {
    const to = words.length;
    for (; from < to; from += 1) for (const symbol of symbols) words.push([...(words[from] ?? []), symbol]);
  }
  return words;
};

const hasIt = (how: string, word: string, part: string): boolean => {
  if (how.startsWith('end')) return word.endsWith(part);
  return /^(?:start|begin)/.test(how) ? word.startsWith(part) : word.includes(part);
};

/** "The automaton accepts the words that end in 01": it accepts these, and perhaps no others. */
const languageRule: DrawingRule = (pieces, { drawing, about }) => {
  const alphabet = [...alphabetOf(drawing)];
  const isDue = alphabet.length > 1 && alphabet.length < 4 && alphabet.every((symbol) => symbol.length === 1);
  const finals = membersOf(drawing, 'final');
  if (!isDue || finals.length === 0) return [];
  return matchesIn(pieces, kinds).flatMap((match): Verdict[] => {
    const [piece] = match.group('w');
    const part = wordOf(piece).replaceAll(/["“”]/gu, '');
    if (part === '' || !Array.from(part).every((symbol) => alphabet.includes(symbol))) return [];
    const how = match.group('how')[0]?.code ?? '';
    const words = wordsOver(alphabet, alphabet.length === 2 ? longest : longest - 3);
    const isOne = (word: readonly string[]): boolean => hasIt(how, word.join(''), part);
    const taken = words.map((word) => isAccepted(drawing, word));
    if (taken.includes(undefined)) return [];
    const isOnly = match.pieces.some(({ code }) => /^(?:exactly|only|just)$/.test(code));
    const ok = words.every((word, at) => (isOne(word) ? taken[at] === true : !isOnly || taken[at] === false));
    return match.group('no').length > 0 ? [] : [verdict(match.pieces, ok, part, null, about('shape', ...finals))];
  });
};

/** "The word 101 is accepted". */
const wordRule: DrawingRule = (pieces, { drawing, about }) => {
  const alphabet = alphabetOf(drawing);
  if (alphabet.size === 0 || [...alphabet].some((symbol) => symbol.length !== 1)) return [];
  return [...matchesIn(pieces, wordIs), ...matchesIn(pieces, verbWord)].flatMap((match): Verdict[] => {
    const [piece] = match.group('w');
    const word = Array.from(wordOf(piece));
    if (word.length === 0 || !word.every((symbol) => alphabet.has(symbol))) return [];
    const ok = isAccepted(drawing, word);
    const rejects = match.group('verb')[0]?.code.startsWith('reject') === true;
    const no = match.group('no').length > 0;
    return ok === undefined
      ? []
      : [
          verdict(
            match.pieces,
            ok !== (rejects !== no),
            'accepted',
            String(ok),
            about('shape', ...membersOf(drawing, 'final')),
          ),
        ];
  });
};

export const acceptedRules: readonly DrawingRule[] = [wordRule, whereSaid(/ accept| recogni/, languageRule)];
