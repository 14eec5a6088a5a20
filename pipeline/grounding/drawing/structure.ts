import { tableIn } from '../pictures/tables.js';
import { isLogic } from './circuit.js';
import type { Drawing, Link, Thing } from './drawing.js';

/** Arrows that end at a thing, arrows that begin at it, and all edges that touch it. */
export const degreesOf = ({ links }: Drawing, { id }: Thing): Readonly<Record<'in' | 'out' | 'all', number>> => {
  const edges = (some: readonly Link[]): number => new Set(some.map(({ edge }) => edge.id)).size;
  return {
    in: edges(links.filter((link) => link.directed && link.to.id === id)),
    out: edges(links.filter((link) => link.directed && link.from.id === id)),
    all: edges(links.filter((link) => link.to.id === id || link.from.id === id)),
  };
};

const directedOf = ({ links }: Drawing): 'directed' | 'undirected' | 'mixed' => {
  if (links.every(({ directed }) => directed)) return 'directed';
  return links.some(({ directed }) => directed) ? 'mixed' : 'undirected';
};

/** Follows the arrows until it comes back to where it was. */
export const hasCycle = ({ links }: Drawing): boolean => {
  const left = new Set(links.filter(({ directed }) => directed));
  for (let before = -1; before !== left.size;) {
    before = left.size;
    const targets = new Set([...left].map(({ to }) => to.id));
    for (const link of left) if (!targets.has(link.from.id)) left.delete(link);
  }
  return left.size > 0;
};

/** Along lines without arrows one comes back to where one was, over no line twice. */
export const hasLoop = ({ links }: Drawing): boolean => {
  const roots = new Map<string, string>();
  const rootOf = (id: string): string => {
    const up = roots.get(id);
    return up === undefined ? id : rootOf(up);
  };
  return links.some(({ from, to }) => {
    const [one, other] = [rootOf(from.id), rootOf(to.id)];
    if (one !== other) roots.set(one, other);
    return one === other;
  });
};

/** How participants of a sequence may be drawn. */
const participants = new Set([
  'participant',
  'actor',
  'boundary',
  'control',
  'entity',
  'database',
  'collections',
  'queue',
]);

/** Messages that are sent one after the other between participants. */
export const isSequence = (drawing: Drawing): boolean =>
  drawing.links.length > 0 &&
  drawing.links.every(({ edge }) => typeof edge.element.data?.['order'] === 'number') &&
  drawing.of('node').every(({ element }) => participants.has(element.shape ?? ''));

const isTree = (drawing: Drawing): boolean => {
  const nodes = drawing.of('node');
  const { links } = drawing;
  if (nodes.length < 3 || links.length !== nodes.length - 1 || hasCycle(drawing)) return false;
  return directedOf(drawing) === 'directed' && nodes.every((node) => degreesOf(drawing, node).in <= 1);
};

/** "directed graph", "tree", "drawing"…: what a caption calls the figure. */
export const drawingName = (drawing: Drawing): string => {
  if (drawing.kind === 'molecule') return 'structural formula';
  if (drawing.kind === 'formula') return 'formula';
  if (drawing.kind === 'circuit') return isLogic(drawing) ? 'logic circuit' : 'circuit diagram';
  if (drawing.kind !== 'graph') return drawing.name ?? (tableIn(drawing.scene) ? 'table' : 'drawing');
  if (drawing.name !== undefined) return drawing.name;
  if (drawing.links.length === 0) return 'diagram';
  if (isSequence(drawing)) return 'sequence diagram';
  if (isTree(drawing)) return 'tree';
  const direction = directedOf(drawing);
  return direction === 'mixed' ? 'graph' : `${direction} graph`;
};
