import type { Axis, Relation } from '../../scene.js';
import { Refusal } from '../refusal.js';
import type { Figure, Piece, PieceId, View } from './figure.js';
import { startSettings } from './settings.js';

/** A piece, its place in the scene, and the statement that it comes from. */
export interface Drawn {
  readonly id: PieceId;
  readonly piece: Piece;
  readonly span: readonly [number, number] | undefined;
}

/** The figure of one program while it runs. */
export interface Draft extends Figure {
  readonly drawn: readonly Drawn[];
  readonly relations: readonly Relation[];
  readonly axes: readonly ((view: View) => Axis)[];
  /** The pieces that only a view makes, with ids of their own. */
  readonly seen: (view: View) => readonly Drawn[];
  readonly begin: (span: readonly [number, number]) => void;
}

/** @param most pieces; above, the program is refused. */
export const createDraft = (most: number): Draft => {
  const drawn: Drawn[] = [];
  const byId = new Map<PieceId, Piece>();
  const ids = new WeakMap<object, PieceId>();
  const relations: Relation[] = [];
  const axes: ((view: View) => Axis)[] = [];
  const late: { readonly pieces: (view: View) => readonly Piece[]; readonly span: Drawn['span'] }[] = [];
  let span: readonly [number, number] | undefined;
  return {
    drawn,
    relations,
    axes,
    axis: (describe) => {
      axes.push(describe);
    },
    whenSeen: (pieces) => {
      late.push({ pieces, span });
    },
    seen: (view) =>
      late.flatMap(({ pieces, span: from }, group) =>
        pieces(view).map((piece, index) => ({ id: `v${group + 1}-${index + 1}`, piece, span: from })),
      ),
    settings: startSettings(),
    begin: (next) => {
      span = next;
    },
    add: (piece) => {
      const id = `e${drawn.length + 1}`;
      if (drawn.length >= most)
        throw new Refusal('too-many-elements', `The figure has more than ${most} elements; draw fewer`);
      drawn.push({ id, piece, span });
      byId.set(id, piece);
      return id;
    },
    relate: (kind, from, to, more) => {
      relations.push({ kind, from, to, ...more });
    },
    piece: (id) => byId.get(id),
    handle: (id, value) => {
      ids.set(value, id);
      return Object.freeze(value);
    },
    idOf: (value) => (typeof value === 'object' && value !== null ? ids.get(value) : undefined),
  };
};
