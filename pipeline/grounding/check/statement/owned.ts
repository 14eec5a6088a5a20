import type { Sentence } from '../scan.js';
import type { Piece } from './piece.js';

const textOf = (pieces: readonly Piece[], { tokens, text, start }: Sentence): string =>
  text.slice(
    (tokens[pieces[0]?.from ?? 0]?.start ?? start) - start,
    (tokens[(pieces.at(-1)?.to ?? 1) - 1]?.end ?? start) - start,
  );

/** "shooting is his lowest value", "they are closest at 3": of somebody, or of two, whom the stretch does not name. */
export const isOwned = (pieces: readonly Piece[], sentence: Sentence): boolean =>
  // "All wrong entries", of a matrix: those off its diagonal.
  /\b(?:wrong|incorrect|false|mistaken|off-diagonal|remaining|other) (?:entries|cells|predictions|values|squares)\b|\b(?:is|are|was|were|being) (?:his|her|their)\b|\bthey (?:are|were|come|get) (?:the )?closest\b/i.test(
    textOf(pieces, sentence),
  );

/** The 0.92 of "A is best with AUC 0.92", where the key calls it "A (AUC = 0.92)". */
export const isOfLabel = (pieces: readonly Piece[], { mentions }: Sentence): boolean =>
  pieces.some(
    ({ mention }) =>
      mention?.type === 'number' &&
      mention.digits !== '' &&
      mentions.some(
        (one) =>
          one.type === 'name' &&
          one.refs.some(
            ({ label }) =>
              /[(=:]/.test(label) &&
              label
                // One digit may be a number of the name itself, "Plan 2 (new)".
                .slice(mention.digits.length > 1 ? 0 : label.search(/[(=:]/))
                .split(/[^\d.]+/)
                .includes(mention.digits),
          ),
      ),
  );
