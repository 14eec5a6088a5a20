import { type Attributes, attributes, name, node } from './dot.js';
import type { BinaryTree } from './tree.js';

/** What a node of the tree is called in the program and how it is drawn. */
export interface Drawn<T> {
  readonly label: (value: T) => Attributes;
  readonly arrow: '->' | '--';
}

const gone: Attributes = { label: '', style: 'invis', width: 0.25 };

/** DOT statements of a binary tree. Invisible nodes under and beside a single child keep it on its own side. */
export const binaryStatements = <T>(tree: BinaryTree<T>, drawn: Drawn<T>): string[] => {
  const nodes: string[] = [];
  const edges: string[] = [];
  let count = 0;
  const walk = (at: BinaryTree<T>): string => {
    const id = `n${++count}`;
    nodes.push(node(id, drawn.label(at.value)));
    if (at.left === undefined && at.right === undefined) return id;
    for (const side of ['left', 'middle', 'right'] as const) {
      const child = side === 'middle' ? undefined : at[side];
      if (side === 'middle' && at.left !== undefined && at.right !== undefined) continue;
      if (child === undefined || side === 'middle') {
        const empty = `e${++count}`;
        nodes.push(node(empty, gone));
        const weight = side === 'middle' ? 10 : undefined;
        edges.push(`${name(id)} ${drawn.arrow} ${empty}${attributes({ style: 'invis', weight })};`);
      } else {
        const place = edges.length;
        const to = walk(child);
        edges.splice(place, 0, `${name(id)} ${drawn.arrow} ${to};`);
      }
    }
    return id;
  };
  walk(tree);
  return [...nodes, ...edges];
};
