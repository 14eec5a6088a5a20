import { classRelation } from '../boxes.js';
import type { Drawing, Thing } from '../drawing.js';
import { treeOf, type Tree } from '../tree.js';
import { reaches } from './reach.js';

/** Whether the one is to the other what the words say; undefined where the figure does not tell. */
export type Test = (drawing: Drawing, one: Thing, other: Thing) => boolean | undefined;

const links = ({ links: all }: Drawing, one: Thing, other: Thing): boolean =>
  all.some(({ from, to }) => from.id === one.id && to.id === other.id);

/** Parents stand at the beginning of an edge, where no tree tells otherwise. */
export const isParent: Test = (drawing, one, other) => {
  const tree = treeOf(drawing);
  if (tree) return tree.parentOf(other.id)?.id === one.id;
  return drawing.links.some(({ directed }) => directed) ? links(drawing, one, other) : undefined;
};

const above = (tree: Tree, one: Thing, other: Thing): boolean => {
  for (let at = tree.parentOf(other.id); at; at = tree.parentOf(at.id)) if (at.id === one.id) return true;
  return false;
};

export const isAncestor: Test = (drawing, one, other) => {
  const tree = treeOf(drawing);
  if (tree) return above(tree, one, other);
  return drawing.links.some(({ directed }) => directed) ? reaches(drawing, one, other) : undefined;
};

export const areSiblings: Test = (drawing, one, other) => {
  const tree = treeOf(drawing);
  if (tree) return tree.parentOf(one.id) !== undefined && tree.parentOf(one.id)?.id === tree.parentOf(other.id)?.id;
  const parents = (node: Thing): string[] =>
    drawing.links.flatMap(({ from, to, directed }) => (directed && to.id === node.id ? [from.id] : []));
  return parents(one).some((id) => parents(other).includes(id));
};

export const isMade =
  (...kinds: readonly string[]): Test =>
  (drawing, part, whole) =>
    drawing.links.some((link) => {
      const found = classRelation(link);
      return (
        found !== undefined && kinds.includes(found.kind) && found.part.id === part.id && found.whole.id === whole.id
      );
    });

export const turned =
  (test: Test): Test =>
  (drawing, one, other) =>
    test(drawing, other, one);

/** Reached over several links of a class diagram: what a superclass's superclass hands down. */
export const inherits: Test = (drawing, one, other) => {
  const open = [one.id];
  const seen = new Set(open);
  for (const id of open)
    for (const link of drawing.links) {
      const found = classRelation(link);
      if (found?.kind !== 'inheritance' || found.part.id !== id || seen.has(found.whole.id)) continue;
      if (found.whole.id === other.id) return true;
      seen.add(found.whole.id);
      open.push(found.whole.id);
    }
  return false;
};

/** Subclasses of one class. */
export const siblingClasses: Test = (drawing, one, other) => {
  const parents = (node: Thing): string[] =>
    drawing.links.flatMap((link) => {
      const found = classRelation(link);
      return found?.kind === 'inheritance' && found.part.id === node.id ? [found.whole.id] : [];
    });
  return parents(one).some((id) => parents(other).includes(id));
};
