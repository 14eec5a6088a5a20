import { allMatches } from '../../all-matches.js';
import { cued } from '../../cued.js';
import { lastPer } from '../../once-per.js';
import type { Thing } from '../drawing.js';

/** One unit of a sentence: a word, a number, a colour, a kind of thing, or a reference to things of the figure. */
export interface Piece {
  /** How patterns see it: "leads", "#5", "<light blue>", "{box}", "{box+}", "@". */
  readonly code: string;
  readonly start: number;
  readonly end: number;
  /** For a name that nothing has: the words as they are spelled. */
  readonly spelled?: string;
  /** The words, in lower case; of a single word its plain form. */
  readonly word?: string;
  /** For a node: told with "a" or "an", as a sort of things is. */
  readonly sort?: boolean;
  /** Said to be so directly: no other thing between. */
  readonly direct?: boolean;
  /** The part of speech, of a word that is nothing else. */
  readonly pos?: string;
  /** For "@": what it may mean; nothing for a name that is not in the figure. */
  readonly things?: readonly Thing[];
  /** For "@": what is told is of what belongs to it: "Anna's". */
  readonly owns?: boolean;
  /** For "@": also the figure's title. */
  readonly isTitle?: boolean;
  readonly quoted?: boolean;
  /** For "@": one description that may fit several things, none of which is named. */
  readonly described?: boolean;
  /** For "=q": a value in the plain unit: 0.0001 F for "100 µF". */
  readonly quantity?: { readonly value: number; readonly unit: string };
}

/** A pattern's match, in pieces. */
export interface Match {
  readonly pieces: readonly Piece[];
  readonly from: number;
  readonly to: number;
  /** What the named groups matched, as pieces. */
  readonly group: (name: string) => readonly Piece[];
}

/** A pattern over pieces, with a space before each; compiled when the program starts, not per sentence. */
export const patternOf = (source: string): RegExp => new RegExp(source, 'dg');

/** Pieces as patterns read them, and where in that text each begins. */
interface Line {
  readonly text: string;
  readonly starts: readonly number[];
}

const lineIn = (pieces: readonly Piece[]): Line => {
  const starts: number[] = [];
  let text = '';
  for (const { code } of pieces) {
    starts.push(text.length);
    text += ` ${code}`;
  }
  return { text, starts };
};

/** Dozens of rules read the same pieces, one after the other. */
const lineOf = lastPer(lineIn);

/** A rule over pieces, listed with the words that it needs. */
export const whereSaid = <Scope, Found>(
  words: RegExp,
  rule: (pieces: readonly Piece[], scope: Scope) => readonly Found[],
): typeof rule => cued<readonly Piece[], [scope: Scope], Found>((pieces) => lineOf(pieces).text)(words, rule);

const none: readonly Match[] = [];

/** All matches of a pattern over the pieces. */
export const matchesIn = (pieces: readonly Piece[], pattern: RegExp): readonly Match[] => {
  const { text, starts } = lineOf(pieces);
  const all = allMatches(text, pattern);
  if (all.length === 0) return none;
  const indexAt = (offset: number): number => {
    let [low, high] = [0, starts.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? Infinity) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return all.flatMap((found) => {
    const [start, end] = found.indices?.[0] ?? [0, 0];
    if (end <= start) return [];
    const [from, to] = [indexAt(text[start] === ' ' ? start : start - 1), indexAt(end)];
    const group = (name: string): readonly Piece[] => {
      const span = found.indices?.groups?.[name];
      if (!span || span[1] === span[0]) return [];
      return pieces.slice(indexAt(text[span[0]] === ' ' ? span[0] : span[0] - 1), indexAt(span[1]));
    };
    return [{ pieces: pieces.slice(from, to), from, to, group }];
  });
};

/** The pieces with every match replaced, where the replacement is given. */
export const replaced = (
  pieces: readonly Piece[],
  pattern: RegExp,
  by: (match: Match) => readonly Piece[] | undefined,
): readonly Piece[] => {
  const matches = matchesIn(pieces, pattern);
  if (matches.length === 0) return pieces;
  const result: Piece[] = [];
  let at = 0;
  for (const match of matches) {
    const instead = by(match);
    if (!instead) continue;
    result.push(...pieces.slice(at, match.from), ...instead);
    at = match.to;
  }
  return [...result, ...pieces.slice(at)];
};

/** One end of pattern to the other: a word boundary between pieces. */
export const END = '(?= |$)';
export const REF = ' @';
const verbs =
  "(?:leads?|points?|goes|go|flows?|feeds?|is|are|isn't|aren't|has|have|connects?|links?|passes|runs?|does|do|doesn't|don't|lies?|sits?|stands?|belongs?|encloses?|contains?|includes?|groups|frames|receives?|comes?|follows?|sends?|precedes?|splits?|divides?|comprises?|consists|reports?|depends?|inherits?|descends?|eats?|hunts?|takes?|uses?|needs?|requires?|calls?|writes?|reads?|asks?|gets?|gives?|returns?|starts?|ends?|begins?|becomes?|stays?|remains?|appears?|owns?|works?|extends?|implements?|holds?|carries|carry|→)";
const verbAhead = `(?! (?:to|into|${verbs}|@|only(?= @))(?= |$))`;
const joiner = '(?: ,(?: and| or)?| and| or| nor| as well as)';
/** "A", "A and B", "A (x), B and C"; not the subject of what comes next. */
export const LIST = `(?:(?: both| either| neither)?${REF}(?: \\( @ \\))?(?:${joiner}${REF}(?: \\( @ \\))?${verbAhead})*)`;

/** All of "A, B and C" before what is said of them. */
export const SUBJECTS = `(?:(?: both| either| neither)?${REF}(?: \\( @ \\))?(?:${joiner}${REF}(?: \\( @ \\))?)*)`;

const within = '(?: ,(?: or)?| and| or| nor| as well as)';
// "A, B or C, and D and E lead": the comma before "and" parts the two, where there is one.
const CLAUSE = patternOf(
  ` ,(?=(?: (?:and|but|while|whereas)${REF}(?:${joiner}${REF})*|${REF}(?:${within}${REF})*) ${verbs}${END})`,
);
const isVerb = new RegExp(`^${verbs}$`);

/**
 * Of what a statement speaks whose subjects begin at `from`: of all that are listed, or, where they are what another
 * statement ends with ("A leads to B and C is red"), of the last.
 */
export const spokenOf = (pieces: readonly Piece[], from: number, list: readonly Piece[]): readonly Piece[] => {
  const refs = list.filter(({ code, things }) => code === '@' && (things?.length ?? 0) > 0);
  const apart = pieces.slice(0, from).findLastIndex(({ code }) => /^[;.:]$/.test(code));
  return pieces.slice(apart + 1, from).some(({ code }) => isVerb.test(code)) ? refs.slice(-1) : refs;
};

/** A comma between two statements is no comma within a list: "A leads to B, and C and D lead to E". */
export const clausesApart = (pieces: readonly Piece[]): readonly Piece[] => {
  let from = 0;
  return replaced(pieces, CLAUSE, (match) => {
    const begun = pieces.slice(from, match.from).some(({ code }) => isVerb.test(code));
    if (!begun) return undefined;
    from = match.to;
    return match.pieces.map((piece) => ({ ...piece, code: ';' }));
  });
};
