import type { Mention } from '../mention.js';
import type { Sentence } from '../scan.js';
import type { World } from '../world.js';
import { mentionPieces } from './mention-pieces.js';
import type { Piece } from './piece.js';
import { tokenPiece } from './token-piece.js';

/** "at pH = 2": the name of a place with what it is of. */
const withoutTitles = (pieces: Piece[], tokens: Sentence['tokens']): Piece[] =>
  pieces.filter(
    ({ code, from }, index) =>
      !(
        (code === 'x' && tokens[from]?.text === '=' && pieces[index + 1]?.code === 'N') ||
        (code === 'Q' && tokens[pieces[index + 1]?.from ?? -1]?.text === '=' && pieces[index + 2]?.code === 'N')
      ),
  );

/** The sentence as pieces; what says nothing is left out. */
export const piecesOf = (sentence: Sentence, world: World, subject: readonly Mention[] = []): Piece[] => {
  const { tokens, mentions } = sentence;
  const pieces: Piece[] = [];
  const isFree = (at: number): boolean => mentions.every(({ from, type }) => from !== at || type === 'word');
  let index = 0;
  for (let at = 0; at < tokens.length;) {
    while ((mentions[index]?.from ?? Infinity) < at) index += 1;
    const here = mentions[index]?.from === at ? mentions[index] : undefined;
    const named = here ? mentionPieces(sentence, here, world) : undefined;
    const [referent] = subject;
    if (!here && referent && index === 0 && /^(?:it|they|this)$/.test(tokens[at]?.lower ?? '')) {
      pieces.push({ code: 'N', from: at, to: at + 1, mention: referent });
      at += 1;
      continue;
    }
    const found = named ?? [tokenPiece(tokens, at, world, isFree)];
    for (const piece of found)
      if (piece.code !== '') pieces.push(piece.code === 'B' && pieces.length === 0 ? { ...piece, code: 'P' } : piece);
    at = Math.max(at + 1, found.at(-1)?.to ?? at + 1);
  }
  return withoutTitles(pieces, tokens);
};
