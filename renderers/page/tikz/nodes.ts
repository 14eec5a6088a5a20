import type { Box, Point, SceneElement } from '../../scene.js';
import type { Mark } from '../../tikz/marks.js';
import { holds } from '../svg/geometry.js';
import { boxOf, type Draft, isText, merge, nearest, nodeOf, type Piece } from './draft.js';

/** A node of a graph, and the mark that it was drawn under. */
export interface DrawnNode {
  readonly mark: Mark;
  readonly id: string;
  readonly box: Box;
}

/** Parts of a figure that are read by others. */
const taken = ['axis', 'molecule'];

/** Names as TikZ resolves them, without anchors: the last node of that name drawn before, or the next. */
export const resolve = (marks: readonly Mark[], name: string, before: number): Mark | undefined => {
  const bare = name.replace(/\.[^.]*$/, '');
  // Nodes without a name end in "@1"; so do copies of those that have one.
  for (const wanted of [name, bare, bare.replace(/@+\d*$/, '')]) {
    const named = marks.filter(({ kind, fields }) => kind === 'node' && fields['name'] === wanted);
    if (named.length > 0) return named.findLast(({ id }) => id < before) ?? named[0];
  }
  return undefined;
};

export const refsOf = ({ fields }: Mark): string[] => (fields['refs'] ?? '').split(',').filter((name) => name !== '');

/** Nodes that some path begins or ends at. */
const referenced = (draft: Draft): ReadonlySet<number> => {
  const drawn = new Set(draft.pieces.flatMap(({ mark }) => (mark === undefined ? [] : [mark.id])));
  const found = new Set<number>();
  for (const mark of draft.marks) {
    if (mark.kind !== 'path' || !drawn.has(mark.id)) continue;
    for (const name of refsOf(mark)) {
      const node = resolve(draft.marks, name, mark.id);
      if (node !== undefined) found.add(node.id);
    }
  }
  return found;
};

const shapeOf = (mark: Mark, outlines: readonly Piece[]): string => {
  const shape = mark.fields['shape'] ?? 'rectangle';
  const [outer, inner] = outlines;
  const double =
    outer !== undefined &&
    inner !== undefined &&
    JSON.stringify(outer.element.box) === JSON.stringify(inner.element.box);
  if (double && shape === 'circle') return 'doublecircle';
  if (shape === 'asymmetrical rectangle') return 'rectangle';
  return shape;
};

const nodeElement = (mark: Mark, outlines: readonly Piece[], words: readonly Piece[], id: string): SceneElement => {
  const label = words.map(({ element }) => element.text).join(' ');
  const name = mark.fields['name'] ?? '';
  const [first] = outlines;
  const { path: _, ...looks } = first?.element ?? {
    box: boxOf(words),
    opacity: 1,
    role: 'mark' as const,
    visible: true,
  };
  return {
    ...looks,
    id,
    kind: 'node',
    shape: first === undefined ? 'none' : shapeOf(mark, outlines),
    ...(label === '' ? {} : { label }),
    visible: [...outlines, ...words].some(({ element }) => element.visible),
    ...(/^(?:figwright@|tikz@f@)/.test(name) || name === '' ? {} : { data: { name } }),
  };
};

const inked = ({ element }: Piece): boolean =>
  element.visible && (element.stroke !== undefined || element.fill !== undefined);

/** What stands out of its ground only by its words is a label. */
const isLabel = (outlines: readonly Piece[], words: readonly Piece[]): boolean =>
  outlines.length === 0 ||
  (words.length > 0 && outlines.every(({ element }) => element.stroke === undefined && element.fill === '#ffffff'));

/** Boxes, discs and words that paths join become nodes; what is written in them labels them. */
export const readNodes = (draft: Draft): DrawnNode[] => {
  const joined = referenced(draft);
  const nodes: DrawnNode[] = [];
  for (const mark of draft.marks) {
    if (mark.kind !== 'node' || mark.fields['shape'] === 'coordinate') continue;
    if (taken.some((kind) => nearest(draft, mark, kind) !== undefined)) continue;
    const own = draft.pieces.filter((piece) => nodeOf(draft, piece.mark)?.id === mark.id);
    // Symbols and poles of a circuit were read before.
    if (own.some(({ element }) => ['component', 'point', 'vector'].includes(element.kind))) continue;
    const [words, outlines] = [own.filter(isText), own.filter((piece) => !isText(piece) && inked(piece))];
    if (own.length === 0 || (!joined.has(mark.id) && isLabel(outlines, words))) continue;
    const [first] = outlines;
    const id = first?.element.id ?? `node${mark.id}`;
    const element = nodeElement(mark, outlines, words, id);
    const anchor = first ?? words[0];
    if (anchor === undefined) continue;
    const node: Piece = { ...anchor, element };
    if (first === undefined) merge(draft, [anchor], [node, anchor]);
    else merge(draft, outlines, [node]);
    for (const word of words) draft.relations.push({ kind: 'labels', from: word.element.id, to: id });
    nodes.push({ mark, id, box: element.box });
  }
  return nodes;
};

/** A frame around other nodes, as the library `fit` makes it. */
export const readClusters = (draft: Draft, nodes: readonly DrawnNode[]): void => {
  for (const { id, box } of nodes) {
    const inside = nodes.filter((other) => other.id !== id && holds(box, other.box, 0.5));
    const at = draft.pieces.findIndex(({ element }) => element.id === id);
    const piece = draft.pieces[at];
    if (inside.length < 2 || piece === undefined) continue;
    draft.pieces[at] = { ...piece, element: { ...piece.element, kind: 'cluster' } };
    for (const other of inside) draft.relations.push({ kind: 'contains', from: id, to: other.id });
  }
};

/** How far a place is from a box; 0 inside. */
export const reachOf = ([x, y]: Point, box: Box): number =>
  Math.hypot(Math.max(box.x - x, 0, x - box.x - box.width), Math.max(box.y - y, 0, y - box.y - box.height));
