import { oncePer } from '../once-per.js';
import type { Drawing, Link, Thing } from './drawing.js';

/** A drawing that is a tree: one root, and each other node below one parent. */
export interface Tree {
  readonly root: Thing;
  readonly parentOf: (id: string) => Thing | undefined;
  readonly childrenOf: (id: string) => readonly Thing[];
  /** Edges from the root; 0 for the root itself. */
  readonly depthOf: (id: string) => number;
  readonly leaves: readonly Thing[];
}

const read = (drawing: Drawing): Tree | undefined => {
  const nodes = drawing.of('node');
  const { links } = drawing;
  if (nodes.length < 3 || links.length !== nodes.length - 1) return undefined;
  // Most trees run from parents to children; where arrows point up, as from subclasses, the other way.
  return grown(nodes, links, false) ?? grown(nodes, links, true);
};

const grown = (nodes: readonly Thing[], links: readonly Link[], up: boolean): Tree | undefined => {
  const parents = new Map<string, Thing>();
  const children = new Map<string, Thing[]>();
  for (const { from, to } of links) {
    const [parent, child] = up ? [to, from] : [from, to];
    if (parents.has(child.id) || parent.role !== 'node' || child.role !== 'node') return undefined;
    parents.set(child.id, parent);
    children.set(parent.id, [...(children.get(parent.id) ?? []), child]);
  }
  const roots = nodes.filter(({ id }) => !parents.has(id));
  const [root] = roots;
  if (!root || roots.length > 1) return undefined;
  const depths = new Map([[root.id, 0]]);
  for (const [id, depth] of depths) for (const child of children.get(id) ?? []) depths.set(child.id, depth + 1);
  if (depths.size < nodes.length) return undefined;
  return {
    root,
    parentOf: (id) => parents.get(id),
    childrenOf: (id) => children.get(id) ?? [],
    depthOf: (id) => depths.get(id) ?? 0,
    leaves: nodes.filter(({ id }) => !children.has(id)),
  };
};

/** The tree that the edges of a drawing make, whether or not they have arrows; undefined where they make none. */
export const treeOf = oncePer((drawing: Drawing): Tree | undefined => read(drawing));
