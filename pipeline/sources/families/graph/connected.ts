import type { Random } from '../../../random.js';

export interface Link {
  readonly from: number;
  readonly to: number;
}

/**
 * A connected graph on `count` vertices without loops or double edges: a random tree, and `extra` more edges where
 * there is room for them.
 */
export const connectedGraph = (random: Random, count: number, extra: number): Link[] => {
  const links: Link[] = [];
  const taken = new Set<string>();
  const add = (one: number, other: number): void => {
    const [from, to] = one < other ? [one, other] : [other, one];
    if (from === to || taken.has(`${from}-${to}`)) return;
    taken.add(`${from}-${to}`);
    links.push({ from, to });
  };
  // Near neighbours in the numbering, so that the drawing does not become a ball of wool.
  for (let index = 1; index < count; index++) add(index, random.int(Math.max(0, index - 3), index - 1));
  for (let tries = 0; tries < 60 && links.length < count - 1 + extra; tries++) {
    const one = random.int(0, count - 1);
    add(one, Math.min(count - 1, one + random.int(1, 4)));
  }
  return links;
};
