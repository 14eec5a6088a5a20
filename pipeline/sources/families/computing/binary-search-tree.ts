import { defineFamily } from '../family.js';
import { binaryStatements } from '../graph/binary.js';
import { dotFigure, graphTitle, pickGraphLook } from '../graph/dot.js';
import { differentKeys, heightOf, searchTree } from '../graph/tree.js';

export const binarySearchTree = defineFamily({
  name: 'binary-search-tree',
  version: 1,
  subject: 'computing',
  concepts: ['binary search tree', 'root, leaf and height of a tree', 'ordering'],
  level: 'undergraduate',
  language: 'dot',
  generate: (random) => {
    const look = pickGraphLook(random.fork('look'), ['circle', 'circle', 'ellipse', 'box', 'square']);
    const count = random.int(4, 13);
    let keys = differentKeys(random, count, random.pick([20, 50, 99]));
    // A tree that is a mere chain shows nothing of searching.
    while (heightOf(searchTree(keys)) > Math.ceil(Math.log2(count + 1)) + 2) keys = random.shuffle(keys);
    const tree = searchTree(keys);
    if (tree === undefined) throw new Error('a search tree of no keys');
    // The way that a search takes is sometimes drawn in colour.
    const sought = random.chance(0.35) ? keys[random.int(1, keys.length - 1)] : undefined;
    const path = new Set<number>();
    for (let at = sought === undefined ? undefined : tree; at !== undefined;) {
      path.add(at.value);
      if (at.value === sought) break;
      at = (sought ?? 0) < at.value ? at.left : at.right;
    }
    const directed = random.chance(0.5);
    return dotFigure(
      directed ? 'digraph' : 'graph',
      look,
      {
        ordering: 'out',
        nodesep: random.pick([0.2, 0.3, 0.4]),
        ranksep: random.pick([0.3, 0.45, 0.6]),
        ...graphTitle(random, [
          'Binary search tree',
          `A binary search tree with ${keys.length} keys`,
          ...(sought === undefined ? [] : [`Searching for ${sought}`, `Search path to the key ${sought}`]),
          `Keys inserted in the order ${keys.slice(0, 3).join(', ')}, …`,
        ]),
      },
      binaryStatements(tree, {
        arrow: directed ? '->' : '--',
        label: (value) => ({
          label: value,
          ...(path.has(value) && { color: look.accent, fontcolor: look.accent, penwidth: 2.5 }),
        }),
      }),
    );
  },
});
