import { wholeWord } from '../../check/number-words.js';

export interface Told {
  readonly number: number;
  readonly start: number;
  readonly end: number;
}

/** The numbers of some words, in digits and written out; "one" mostly is none. */
export const numbersTold = (words: string): Told[] =>
  [...words.matchAll(/\d+(?:,\d{3})*(?:\.\d+)?|\p{L}+(?:-\p{L}+)?/gu)].flatMap(({ 0: word, index }) => {
    const number = /^\d/.test(word) ? Number(word.replaceAll(',', '')) : wholeWord(word.toLowerCase());
    return number === undefined || /^(?:one|a)$/i.test(word)
      ? []
      : [{ number, start: index, end: index + word.length }];
  });

/** "Neither", "nothing else" apart: what is in no set at all. */
export const inNoSet =
  /(?:\b(?:neither|outside|none of|no (?:sport|pet|language|subject|circle|set|group|instrument)s?|not in (?:either|any)|belongs? to no|not .* either)|(?:\b(?:not|never|without)|n['’]t) (?:\p{L}+ ){0,3}(?:any|either|at least one|a single one) (?:of|\p{L}+s?\b)|\bnothing(?! (?:but|else|other|except)))/iu;

/** "In total", "the whole class": all that the diagram counts, or all of one set. */
export const inTotal =
  /\b(?:total|totals|altogether|in all|overall|all in all|all together|add(?:s|ed)? up|(?:whole|entire) (?:diagram|picture|figure|class|group|survey|drawing|sample|universe))\b/i;

/** "Everyone plays at least one of the two": nothing stands outside. */
export const allInSome =
  /\b(?:every(?:one|body)|every (?:single )?\p{L}+|each (?:of the )?\p{L}+|all (?:of )?(?:the |them|those |these )?\p{L}*)\b[^.;:]*?\b(?:at least one|one or both|one or the other|either \p{L}+ or|(?:some|any) of the)\b/iu;
