import { defineFamily } from '../family.js';
import { binaryStatements } from '../graph/binary.js';
import { dotFigure, graphTitle, node, pickGraphLook } from '../graph/dot.js';
import { type BinaryTree, differentKeys } from '../graph/tree.js';

/** Restores the heap order below `at`: the better child moves up. */
const siftDown = (keys: number[], at: number, better: (a: number, b: number) => boolean): void => {
  for (let here = at; ;) {
    let best = here;
    for (const child of [2 * here + 1, 2 * here + 2])
      if (child < keys.length && better(keys[child] ?? 0, keys[best] ?? 0)) best = child;
    if (best === here) return;
    [keys[here], keys[best]] = [keys[best] ?? 0, keys[here] ?? 0];
    here = best;
  }
};

const treeOf = (keys: readonly number[], index = 0): BinaryTree<number> | undefined => {
  const key = keys[index];
  if (key === undefined) return undefined;
  const [left, right] = [treeOf(keys, 2 * index + 1), treeOf(keys, 2 * index + 2)];
  return { value: key, ...(left && { left }), ...(right && { right }) };
};

export const binaryHeap = defineFamily({
  name: 'binary-heap',
  version: 1,
  subject: 'computing',
  concepts: ['heap', 'priority queue', 'complete binary tree', 'array representation of a tree'],
  level: 'undergraduate',
  language: 'dot',
  generate: (random) => {
    const look = pickGraphLook(random.fork('look'), ['circle', 'circle', 'box', 'ellipse']);
    const keys = differentKeys(random, random.int(5, 14), random.pick([30, 60, 99]));
    const sort = random.pick(['max', 'min'] as const);
    for (let at = keys.length >> 1; at >= 0; at--) siftDown(keys, at, (a, b) => (sort === 'max' ? a > b : a < b));
    const tree = treeOf(keys);
    if (tree === undefined) throw new Error('a heap of no keys');
    const array = random.chance(0.5);
    const record = keys.map((key) => String(key)).join(' | ');
    return dotFigure(
      'graph',
      look,
      {
        ordering: 'out',
        nodesep: random.pick([0.2, 0.3, 0.4]),
        ranksep: random.pick([0.3, 0.45, 0.6]),
        ...graphTitle(random, [
          `${sort === 'max' ? 'Max' : 'Min'}-heap`,
          `A binary ${sort}-heap of ${keys.length} keys`,
          `Priority queue as a ${sort}-heap`,
        ]),
      },
      [
        ...binaryStatements(tree, {
          arrow: '--',
          label: (key) => ({ label: key }),
        }),
        ...(array ? [`{ rank=sink; ${node('array', { shape: 'record', label: record, style: 'solid' })} }`] : []),
      ],
    );
  },
});
