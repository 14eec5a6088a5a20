import type { Mention } from '../mention.js';
import type { Sentence } from '../scan.js';
import type { World } from '../world.js';
import { mentionPieces } from './mention-pieces.js';
import type { Piece } from './piece.js';
import { tokenPiece } from './token-piece.js';
import { withAlways } from './always.js';

/** "at pH = 2": the name of a place with what it is of. */
const withoutTitles = (pieces: Piece[], tokens: Sentence['tokens']): Piece[] =>
  pieces.filter(
    ({ code, from }, index) =>
      !(
        (code === 'x' && tokens[from]?.text === '=' && pieces[index + 1]?.code === 'N') ||
        (code === 'Q' && tokens[pieces[index + 1]?.from ?? -1]?.text === '=' && pieces[index + 2]?.code === 'N')
      ),
  );

/** "became more and more expensive", "got shorter": a course, where nobody is compared with. */
const withTurns = (pieces: Piece[], tokens: Sentence['tokens']): Piece[] => {
  const at = pieces.findIndex(
    ({ code, from }, index) =>
      /^[Vv]$/.test(code) &&
      /^(?:became|becomes?|becoming|g[eo]ts?|grew|grows?)$/.test(tokens[from]?.lower ?? '') &&
      pieces[index + 1]?.code === 'C',
  );
  if (at < 0 || pieces.some(({ code }) => code === 'T')) return pieces;
  const isAgain = pieces[at + 2]?.code === 'A' && pieces[at + 3]?.code === 'C';
  const degree = pieces[at + (isAgain ? 3 : 1)]?.degree;
  if (!degree || degree.judged) return pieces;
  const end = at + (isAgain ? 4 : 2);
  const turn: Piece = { code: degree.sign > 0 ? 'R' : 'F', from: pieces[at]?.from ?? 0, to: pieces[end - 1]?.to ?? 0 };
  return [...pieces.slice(0, at), turn, ...pieces.slice(end)];
};

const phrasal =
  /^(?:dug|digs?|made|makes?|picked|set|sets|used|taken|takes|put|turned|turns|lined|signed|brought|given|built|caught|eaten|split|carved|broken|laid|bought|offered|heard|looked|comes?|came)$/;

/** "were dug up in the well", "the dry ones": words that only belong to the one before. */
const withoutParticles = (pieces: Piece[], tokens: Sentence['tokens']): Piece[] =>
  pieces.flatMap((piece, index): Piece[] => {
    const before = pieces[index - 1];
    const word = tokens[piece.from]?.lower ?? '';
    if (/^[RFx]$/.test(piece.code) && /^(?:up|down|off|out)$/.test(word) && before && /^[vV]$/.test(before.code))
      return phrasal.test(tokens[before.from]?.lower ?? '') ? [] : [piece];
    return piece.code === 'W' && word === 'ones' && before?.code === 'N' ? [{ ...piece, code: 'K' }] : [piece];
  });

/** "Czechs drink the most": a noun between a name and an article is a verb. */
const withVerbs = (pieces: readonly Piece[], tokens: Sentence['tokens']): Piece[] =>
  pieces.map((piece, index) =>
    piece.code === 'y' &&
    pieces[index - 1]?.code === 'N' &&
    (/^[dLO#fCM]$/.test(pieces[index + 1]?.code ?? '') ||
      /^(?:cuts?|lifts?|raises?|lowers?|boosts?|trims?|halves)$/.test(tokens[piece.from]?.lower ?? '')) &&
    piece.to === piece.from + 1 &&
    /^\p{Ll}+$/u.test(tokens[piece.from]?.text ?? '') &&
    pieces.every(
      ({ code }, at) => at <= index || code !== 'V' || pieces.slice(index, at).some((one) => /^[,;A]$/.test(one.code)),
    )
      ? { ...piece, code: 'v' }
      : piece,
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
  const plain = withVerbs(withoutParticles(withoutTitles(pieces, tokens), tokens), tokens);
  return withTurns(withAlways(plain, tokens), tokens);
};
