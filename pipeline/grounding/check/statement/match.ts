import type { Mention } from '../mention.js';
import type { Sentence } from '../scan.js';
import type { World } from '../world.js';
import { isDiverging, type Aspect } from './amounts.js';
import type { NumberIn } from './compare.js';
import type { Judgement } from './judgement.js';
import { codeOf, type Piece } from './piece.js';

/** A stretch of pieces that one pattern takes as a whole. */
export interface Match {
  readonly pieces: readonly Piece[];
  readonly groups: Readonly<Record<string, readonly Piece[]>>;
}

/** Where the groups of a pattern lie in the letters that it takes; undefined for one that takes nothing. */
export type Spans = readonly (readonly [name: string, span: readonly [from: number, to: number] | undefined])[];

export const matchOf = (spans: Spans, pieces: readonly Piece[]): Match => ({
  pieces,
  groups: Object.fromEntries(spans.map(([name, span]) => [name, span ? pieces.slice(...span) : []])),
});

export const namesIn = (pieces: readonly Piece[] | undefined): Mention[] =>
  (pieces ?? []).flatMap(({ code, mention }) => (code === 'N' && mention ? [mention] : []));

export const numberIn = (pieces: readonly Piece[] | undefined): NumberIn | undefined => {
  const mention = pieces?.find(({ mention: one }) => one?.type === 'number')?.mention;
  return mention?.type === 'number' ? mention : undefined;
};

/** What a statement about bars that are changes speaks of. */
export const aspectOf = (pieces: readonly Piece[], sentence: Sentence, world: World): Aspect => {
  if (!isDiverging(world.plots[0])) return 'plain';
  const code = codeOf(pieces);
  const words = pieces.map(({ from }) => sentence.tokens[from]?.lower ?? '');
  if (words.some((word) => word.startsWith('chang'))) return 'change';
  // "Foxhill's loss", where gains and losses are what the colours tell apart.
  const said = (pattern: RegExp): boolean => words.some((word) => pattern.test(word));
  if (code.includes('F') || said(/^(?:loss(?:es)?|decreases?|declines?)$/)) return 'loss';
  return code.includes('R') || said(/^(?:gains?|increases?)$/) ? 'gain' : 'plain';
};

export interface Context {
  readonly sentence: Sentence;
  readonly world: World;
  /** Where the part before was about. */
  readonly lead: readonly Mention[];
  /** Of whom it spoke. */
  readonly subject: readonly Piece[];
  /** Every name of the part before. */
  readonly places: readonly Mention[];
  /** "best", of a statement that the next one shares. */
  readonly adverb: Piece | undefined;
  /** It was said of every place. */
  readonly each?: boolean;
}

export const signOf = (piece: Piece | undefined): 1 | -1 | undefined => piece?.degree?.sign;

/** Of a comparative, or of a verb: "improves by 25 over". */
export const signOfChange = (piece: Piece | undefined): 1 | -1 | undefined =>
  signOf(piece) ?? (piece?.code === 'R' ? 1 : piece?.code === 'F' ? -1 : undefined);

/** What a stretch that a pattern takes is worth; undefined where the figure does not tell. */
export type Reader = (match: Match, context: Context) => Judgement | undefined;
