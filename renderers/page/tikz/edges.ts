import type { Point, SceneElement } from '../../scene.js';
import type { Mark } from '../../tikz/marks.js';
import { boxAround } from '../svg/geometry.js';
import { type Draft, isText, merge, nearest, nodeOf, type Piece } from './draft.js';
import { type DrawnNode, reachOf, refsOf, resolve } from './nodes.js';
import { coursesOf, distance, middleOf, type Tips, withTips } from './strokes.js';

interface Edge {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly path: readonly Point[];
  readonly tips: Tips;
}

/** A line ends at most so far from the box of the node that it joins, CSS pixels. */
const nearEnough = 14;

const endAt = (place: Point | undefined, nodes: readonly DrawnNode[]): DrawnNode | undefined => {
  if (place === undefined) return undefined;
  const [best] = nodes
    .map((node) => ({ node, reach: reachOf(place, node.box) }))
    .toSorted((a, b) => a.reach - b.reach || a.node.box.width - b.node.box.width);
  return best !== undefined && best.reach < nearEnough ? best.node : undefined;
};

const named = (draft: Draft, mark: Mark, nodes: readonly DrawnNode[]): DrawnNode[] => {
  const wanted = new Set(refsOf(mark).map((name) => resolve(draft.marks, name, mark.id)?.id));
  return nodes.filter((node) => wanted.has(node.mark.id));
};

/** Texts that were put on a path. */
const wordsOn = (draft: Draft, path: Mark): Piece[] =>
  draft.pieces.filter((piece) => isText(piece) && nodeOf(draft, piece.mark)?.parent === path.id);

const relate = (draft: Draft, edges: readonly Edge[], words: readonly Piece[]): void => {
  const labels = new Map<string, string>();
  for (const { element } of words) {
    const { x, y, width, height } = element.box;
    const middle: Point = [x + width / 2, y + height / 2];
    const [closest] = edges.toSorted((a, b) => distance(middleOf(a.path), middle) - distance(middleOf(b.path), middle));
    if (closest === undefined) continue;
    draft.relations.push({ kind: 'labels', from: element.id, to: closest.id });
    labels.set(closest.id, [labels.get(closest.id), element.text].filter((word) => word !== undefined).join(' '));
  }
  for (const { id, from, to, tips } of edges) {
    const label = labels.get(id);
    const told = { kind: 'connects' as const, via: id, ...(label === undefined ? {} : { label }) };
    if (tips.start) draft.relations.push({ ...told, from: to, to: from, directed: true });
    if (tips.end || !tips.start) draft.relations.push({ ...told, from, to, ...(tips.end ? { directed: true } : {}) });
    draft.pieces = draft.pieces.map((piece) =>
      piece.element.id === id && label !== undefined ? { ...piece, element: { ...piece.element, label } } : piece,
    );
  }
};

const edgeElement = (element: SceneElement, id: string, path: readonly Point[], tips: Tips): SceneElement => {
  const { fill: _, label: __, ...rest } = element;
  return {
    ...rest,
    id,
    kind: 'edge',
    path,
    box: boxAround(path),
    ...(tips.start || tips.end ? { data: { arrowhead: 'normal' } } : {}),
  };
};

/** Lines from node to node become edges, with what is written on them and the way that they point. */
export const readEdges = (draft: Draft, nodes: readonly DrawnNode[], tips: ReadonlyMap<number, Tips>): void => {
  for (const piece of draft.pieces) {
    const { mark, element } = piece;
    if (mark?.kind !== 'path' || isText(piece) || element.stroke === undefined || nodeOf(draft, mark) !== undefined)
      continue;
    if (nearest(draft, mark, 'axis') !== undefined) continue;
    const ends = named(draft, mark, nodes);
    if (ends.length === 0) continue;
    const courses = coursesOf(piece);
    const pointing = tips.get(mark.id) ?? { start: false, end: false };
    const edges = courses.flatMap(({ path }, index): Edge[] => {
      const [from, to] = [endAt(path[0], ends), endAt(path.at(-1), ends)];
      if (from === undefined || to === undefined) return [];
      const own: Tips = {
        ...pointing,
        start: pointing.start && index === 0,
        end: pointing.end && index === courses.length - 1,
      };
      return [
        {
          id: index === 0 ? element.id : `${element.id}-${index + 1}`,
          from: from.id,
          to: to.id,
          path: withTips(path, own),
          tips: own,
        },
      ];
    });
    if (edges.length === 0 || edges.length < courses.length) continue;
    merge(
      draft,
      [piece],
      edges.map(({ id, path, tips: own }) => ({ ...piece, element: edgeElement(element, id, path, own) })),
    );
    relate(draft, edges, wordsOn(draft, mark));
  }
};
