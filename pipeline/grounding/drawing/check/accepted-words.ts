import type { Drawing, Thing } from '../drawing.js';
import { membersOf } from '../sets.js';
import { alphabetOf, symbolsOf } from './alphabet.js';
import { isDenied, nodesOf } from './clauses.js';
import { numberIn } from './counts.js';
import { matchesIn, patternOf, type Piece, whereSaid } from './piece.js';
import { verdict, type DrawingRule } from './verdict.js';
import type { Verdict } from '../../verdict.js';

/** The states in which a word may leave an automaton that is in one of some states. */
const statesAfter = (drawing: Drawing, from: readonly Thing[], word: readonly string[]): ReadonlySet<string> => {
  let at = new Set(from.map(({ id }) => id));
  for (const symbol of word)
    at = new Set(
      drawing.links.filter((link) => at.has(link.from.id) && symbolsOf(link).includes(symbol)).map(({ to }) => to.id),
    );
  return at;
};

const isAccepted = (drawing: Drawing, word: readonly string[]): boolean | undefined => {
  const [finals, initials] = [membersOf(drawing, 'final'), membersOf(drawing, 'initial')];
  if (finals.length === 0 || initials.length === 0) return undefined;
  const at = statesAfter(drawing, initials, word);
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

const counted = patternOf(
  `(?<n> (?:#\\d+|no))(?: of(?: the)?(?: #\\d+)?)?(?: (?:{node\\+?}|which|them|these))(?: (?:is|are))(?: (?:an?|the|drawn|as|marked))* (?:accepting|final|accepted)(?= |$)`,
);
const countedPart = patternOf(
  ' (?:of|among) (?:which|them|these|those)(?: (?:only|exactly|just))*(?<n> (?:#\\d+|no))(?: (?:is|are))(?: (?:an?|the|drawn|as|marked))* (?:accepting|final|accepted|{final\\+?})(?= |$)',
);

/** "Four states, of which two are final". */
const finalCountRule: DrawingRule = (pieces, { drawing, about }) => {
  const finals = membersOf(drawing, 'final');
  if (finals.length === 0) return [];
  return [...matchesIn(pieces, counted), ...matchesIn(pieces, countedPart)].map((match): Verdict => {
    const n = numberIn(match.group('n')[0]);
    return verdict(match.pieces, n === finals.length, n, finals.length, about('shape', ...finals));
  });
};

const WORD =
  '(?: (?:word|string|input|sequence|reading|reads?|letters|symbols|processing|after|on))(?: (?:the|an?|word|string|input|sequence|binary|letters|symbols|reading))*(?<w> (?:#\\d+|[a-z]+|@))';
const FILL = '(?: (?!(?:and|but|not|never|or|:)(?= ))[^ @;.:]+)';
const GO =
  '(?:takes?|leads?|brings?|goes|go|gets?|moves?|sends?|drives?|carries|ends? up|arrives?|is|are|lands?|stops?|ends?)';
const walked = [
  patternOf(
    `${WORD}${FILL}{0,5}? ${GO}${FILL}{0,4}? from(?: {node})?(?<from> @)${FILL}{0,5}? (?:to|into|in)(?: {node})?(?<to> @)(?! (?:and|then|before|via|back|again|or))`,
  ),
  patternOf(
    ` (?:from|in|at)(?: (?:the|{node}))*(?<from> @)(?: ,)?${FILL}{0,3}?${WORD}${FILL}{0,4}? ${GO}${FILL}{0,4}? (?:to|into|in|at)(?: {node})?(?<to> @)(?! (?:and|then|before|via|back|again|or))`,
  ),
  patternOf(
    `(?:^| ,)${WORD}(?: ,)?${FILL}{0,4}? ${GO}${FILL}{0,3}? (?:to|into|in|at)(?: {node})?(?<to> @)(?! (?:and|then|before|via|back|again|or))`,
  ),
];

/** "The word ab takes you from q0 to q3", "after reading aba the automaton is in q3". */
const walkRule: DrawingRule = (pieces, { drawing, about }) => {
  const alphabet = alphabetOf(drawing);
  if (alphabet.size === 0 || [...alphabet].some((symbol) => symbol.length !== 1)) return [];
  const [found] = walked.map((pattern) => matchesIn(pieces, pattern)).filter(({ length }) => length > 0);
  return (found ?? []).flatMap((match): Verdict[] => {
    const word = Array.from(wordOf(match.group('w')[0]));
    const told = match.group('from').flatMap(nodesOf);
    const from = told.length > 0 ? told : membersOf(drawing, 'initial');
    const to = match.group('to').flatMap(nodesOf);
    // A single letter is read off one arrow, elsewhere.
    if (word.length < 2 || !word.every((symbol) => alphabet.has(symbol)) || from.length === 0 || to.length === 0)
      return [];
    const at = statesAfter(drawing, from, word);
    const actual = drawing
      .of('node')
      .flatMap(({ id, name }) => (at.has(id) ? [name ?? ''] : []))
      .join(', ');
    return [
      verdict(
        match.pieces,
        to.some(({ id }) => at.has(id)) !== isDenied(match.pieces),
        word.join(''),
        actual,
        about('connection', ...from, ...to),
      ),
    ];
  });
};

export const acceptedRules: readonly DrawingRule[] = [
  wordRule,
  whereSaid(/ accept| final| {final/, finalCountRule),
  walkRule,
  whereSaid(/ accept| recogni/, languageRule),
];
