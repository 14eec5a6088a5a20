import type { Drawing } from '../drawing.js';
import { membersOf } from '../sets.js';
import { alphabetOf, symbolsOf } from './alphabet.js';
import { matchesIn, patternOf, type Piece } from './piece.js';
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

/** "The word 101 is accepted". */
export const acceptedRule: DrawingRule = (pieces, { drawing, about }) => {
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
