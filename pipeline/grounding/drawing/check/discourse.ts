import type { Drawing } from '../drawing.js';
import { nodesOf } from './clauses.js';
import type { Piece } from './piece.js';
import { contentStems } from './stems.js';

/** What a sentence leaves for the next: values, so that the same words can be told from others. */
export interface Before {
  /** The id of the node that was named last; empty where none was. */
  readonly last: string;
  /** The stems of its words, with a space between. */
  readonly stems: string;
  /** Whether numbers have been put in for the letters of a formula. */
  readonly worked: boolean;
}

export const nothingSaid: Before = { last: '', stems: '', worked: false };

export const leftBy = (pieces: readonly Piece[], text: string, worked: boolean): Before => ({
  last: pieces.flatMap(nodesOf).at(-1)?.id ?? '',
  stems: contentStems(text).join(' '),
  worked,
});

/** "From there an arrow returns to Pump": from what was named last, in this sentence or in the one before. */
export const withThere = (pieces: readonly Piece[], drawing: Drawing, before: Before): readonly Piece[] =>
  pieces.map((piece, at) => {
    if (piece.code !== 'there' || pieces[at - 1]?.code !== 'from') return piece;
    const here = pieces.slice(0, at).flatMap(nodesOf).at(-1)?.id;
    const id = here ?? before.last;
    const things = drawing.of('node').filter((node) => node.id === id);
    return things.length === 0 ? piece : { ...piece, code: '@', things };
  });
