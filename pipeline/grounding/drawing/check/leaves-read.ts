import type { Thing } from '../drawing.js';
import type { Piece } from './piece.js';
import type { Scope } from './verdict.js';

/** "The leaves read "the cat sleeps"": nodes without any below, from left to right, that spell what is quoted. */
export const leavesReading = ({ spelled, word }: Piece, { drawing }: Scope): readonly Thing[] | undefined => {
  const words = (spelled ?? word ?? '')
    .toLowerCase()
    .replaceAll(/["“”.,]/gu, '')
    .split(/\s+/)
    .filter(Boolean);
  if (words.length < 3 || drawing.kind !== 'graph') return undefined;
  const inner = new Set(drawing.links.map(({ from }) => from.id));
  const leaves = drawing
    .of('node')
    .filter(({ id }) => !inner.has(id))
    .toSorted((a, b) => a.element.box.x - b.element.box.x);
  const names = leaves.map(({ name }) => name?.toLowerCase());
  const at = names.findIndex((_, start) => words.every((word, index) => names[start + index] === word));
  return at < 0 ? undefined : leaves.slice(at, at + words.length);
};
