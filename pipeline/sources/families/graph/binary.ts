import { type Attributes, attributes, name, node } from './dot.js';
import type { BinaryTree } from './tree.js';

/** What a node of the tree is called in the program and how it is drawn. */
export interface Drawn<T> {
  readonly label: (value: T) => Attributes;
  /** An invisible twin keeps a single child on its own side. */
  readonly edge?: (side: 'left' | 'right') => Attributes;
  readonly arrow: '->' | '--';
}

const gone: Attributes = { label: '', style: 'invis', width: 0.3 };

/** DOT statements of a binary tree in which left is left, also where only one child is there. */
export const binaryStatements = <T>(tree: BinaryTree<T>, drawn: Drawn<T>): string[] => {
  const nodes: string[] = [];
  const edges: string[] = [];
  let count = 0;
  const walk = (at: BinaryTree<T>): string => {
    const id = `n${++count}`;
    nodes.push(node(id, drawn.label(at.value)));
    if (at.left === undefined && at.right === undefined) return id;
    for (const side of ['left', 'right'] as const) {
      const child = at[side];
      if (child === undefined) {
        const empty = `e${++count}`;
        nodes.push(node(empty, gone));
        edges.push(`${name(id)} ${drawn.arrow} ${empty}${attributes({ style: 'invis' })};`);
      } else {
        const place = edges.length;
        const to = walk(child);
        edges.splice(place, 0, `${name(id)} ${drawn.arrow} ${to}${attributes(drawn.edge?.(side) ?? {})};`);
      }
    }
    return id;
  };
  walk(tree);
  return [...nodes, ...edges];
};
