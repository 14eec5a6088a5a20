import type { Layout, LayoutObject } from './layout.js';

const centre = (object: LayoutObject): [number, number] | undefined => {
  const [x, y] = (object.pos ?? '').split(',').map(Number);
  return x === undefined || y === undefined || Number.isNaN(x + y) ? undefined : [x, y];
};

/** The rank of each node, from 0, as the hierarchical layout gave it: nodes of one rank lie on one line. */
export const ranksOf = (layout: Layout): ReadonlyMap<number, number> => {
  const ranks = new Map<number, number>();
  if ((layout.layout ?? 'dot') !== 'dot') return ranks;
  const direction = layout.rankdir ?? 'TB';
  const sideways = direction === 'LR' || direction === 'RL';
  const along = ([x, y]: [number, number]): number => {
    if (sideways) return direction === 'LR' ? x : -x;
    return direction === 'BT' ? y : -y;
  };
  const placed = (layout.objects ?? [])
    .filter((object) => object.nodes === undefined && object.subgraphs === undefined)
    .map((object) => ({ id: object._gvid, centre: centre(object) }))
    .filter((node): node is { id: number; centre: [number, number] } => node.centre !== undefined)
    .map(({ id, centre }) => ({ id, at: along(centre) }))
    .sort((a, b) => a.at - b.at);
  let rank = -1;
  let line = -Infinity;
  for (const { id, at } of placed) {
    if (at - line > 1) {
      rank += 1;
      line = at;
    }
    ranks.set(id, rank);
  }
  return ranks;
};
