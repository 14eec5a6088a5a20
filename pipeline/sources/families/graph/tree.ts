import type { Random } from '../../../random.js';

/** A binary tree; what stands in a node is a number, an operator, a word. */
export interface BinaryTree<T> {
  readonly value: T;
  readonly left?: BinaryTree<T>;
  readonly right?: BinaryTree<T>;
}

const insert = (tree: BinaryTree<number> | undefined, value: number): BinaryTree<number> => {
  if (tree === undefined) return { value };
  if (value < tree.value) return { ...tree, left: insert(tree.left, value) };
  return value > tree.value ? { ...tree, right: insert(tree.right, value) } : tree;
};

/** The search tree that comes of inserting keys in this order. */
export const searchTree = (keys: readonly number[]): BinaryTree<number> | undefined =>
  keys.reduce<BinaryTree<number> | undefined>(insert, undefined);

export const heightOf = (tree: BinaryTree<unknown> | undefined): number =>
  tree === undefined ? 0 : 1 + Math.max(heightOf(tree.left), heightOf(tree.right));

/** Different whole numbers from a range, in random order. */
export const differentKeys = (random: Random, count: number, most: number): number[] =>
  random.sample(
    Array.from({ length: most }, (_, index) => index + 1),
    count,
  );
