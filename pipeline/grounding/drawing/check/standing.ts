import type { Drawing, Thing } from '../drawing.js';
import type { Match, Piece } from './piece.js';
import { isStranger } from './verdict.js';

const solid = new Set(['node', 'shape', 'component', 'cluster', 'atom', 'glyph']);

/** What a reference means on paper: the thing itself rather than its words. */
export const drawn = (piece: Piece | undefined): Thing[] => {
  const things = (piece?.things ?? []).filter(({ role }) => role !== 'edge');
  const nodes = things.filter(({ role }) => role === 'node');
  if (nodes.length > 0) return nodes;
  const own = things.filter(({ role }) => solid.has(role));
  return own.length > 0 ? own : things;
};
export const refsIn = (pieces: readonly Piece[]): Piece[] =>
  pieces.filter((piece) => piece.code === '@' && !isStranger(piece) && drawn(piece).length > 0);

export const middle = ({ element: { box } }: Thing): readonly [number, number] => [
  box.x + box.width / 2,
  box.y + box.height / 2,
];

export const edges: Readonly<Record<string, readonly [axis: 0 | 1, sign: 1 | -1]>> = {
  leftmost: [0, -1],
  left: [0, -1],
  rightmost: [0, 1],
  right: [0, 1],
  topmost: [1, -1],
  uppermost: [1, -1],
  top: [1, -1],
  upper: [1, -1],
  bottommost: [1, 1],
  bottom: [1, 1],
  lower: [1, 1],
  lowest: [1, 1],
  highest: [1, -1],
};

/** "Reflected back into the air to the upper right": where it goes to, and not where the air is. */
export const isOnTheWay = (pieces: readonly Piece[], { from, pieces: own }: Match): boolean => {
  const at = /^(?:the|an?)$/.test(pieces[from - 1]?.code ?? '') ? from - 2 : from - 1;
  return own[1]?.code === 'to' && /^(?:into|through|in|on|at|along|from|across|towards?)$/.test(pieces[at]?.code ?? '');
};

/** All that stands beside the one thing: nodes beside nodes, shapes beside shapes. */
export const peers = (drawing: Drawing, thing: Thing): readonly Thing[] =>
  drawing.of(thing.role).filter(({ id }) => id !== drawing.ground?.id);
