import { oncePer } from '../../once-per.js';
import type { Drawing, Thing } from '../drawing.js';
import { treeOf } from '../tree.js';
import { reaches } from './reach.js';

/**
 * What one node may be said to be to another.
 *
 * - `next`: an arrow leads from the one to the other
 * - `on`: arrows lead from the one to the other, over whatever lies between
 * - `ahead`: it comes before the other, wherever that is told
 * - `over`: the one stands directly above the other in an order of rank: its parent, its head, its whole
 * - `above`: as before, with others between them or not: what it is a kind of, or a part of
 * - `joined`: an edge joins them, whichever way it points
 */
export type Relation = 'next' | 'on' | 'ahead' | 'over' | 'above' | 'joined';

const isDirected = oncePer(({ links }: Drawing): boolean => links.some(({ directed }) => directed));

const hasLink = ({ links }: Drawing, one: Thing, other: Thing): boolean =>
  links.some(({ from, to }) => from.id === one.id && to.id === other.id);

const areJoined = (drawing: Drawing, one: Thing, other: Thing): boolean =>
  hasLink(drawing, one, other) || hasLink(drawing, other, one);

const isNext = (drawing: Drawing, one: Thing, other: Thing): boolean =>
  drawing.links.some(
    (link) =>
      (link.from.id === one.id && link.to.id === other.id) ||
      (!link.directed && link.to.id === one.id && link.from.id === other.id),
  );

/** Ranks run along the arrows, against them, or the figure does not tell. */
const ranksOf = oncePer((drawing: Drawing): 'along' | 'against' | undefined => {
  if (!isDirected(drawing)) return undefined;
  const nodes = drawing.of('node');
  const ends = (side: 'from' | 'to'): number =>
    nodes.filter(({ id }) => !drawing.links.some((link) => link[side].id === id)).length;
  const [sinks, sources] = [ends('from'), ends('to')];
  if (sources !== sinks) return sources < sinks ? 'along' : 'against';
  // As many at the one end as at the other: the top is what is drawn at the top.
  const drops = drawing.links.map(({ from, to }) => to.element.box.y - from.element.box.y);
  if (drops.every((drop) => drop > 0)) return 'along';
  return drops.every((drop) => drop < 0) ? 'against' : undefined;
});

const isAbove = (drawing: Drawing, one: Thing, other: Thing, direct: boolean): boolean | undefined => {
  const tree = treeOf(drawing);
  // A chain has two ends: which of them is the top, its arrows do not tell.
  if (tree && tree.leaves.length > 1) {
    for (let at = tree.parentOf(other.id), steps = 1; at; at = tree.parentOf(at.id), steps += 1)
      if (at.id === one.id) return steps === 1 ? true : undefined;
    return false;
  }
  if (!isDirected(drawing)) {
    if (!areJoined(drawing, one, other)) return reaches(drawing, one, other) ? undefined : false;
    // Lines without arrows: who is drawn higher stands above.
    const [high, low] = [one.element.box, other.element.box];
    return high.y + high.height <= low.y + 1 ? true : low.y + low.height <= high.y + 1 ? false : undefined;
  }
  const ranks = ranksOf(drawing) ?? (direct ? 'along' : undefined);
  const [top, low] = ranks === 'against' ? [other, one] : [one, other];
  if (ranks === undefined ? areJoined(drawing, one, other) : hasLink(drawing, top, low)) return true;
  if (ranks === undefined) return reaches(drawing, one, other) || reaches(drawing, other, one) ? undefined : false;
  return reaches(drawing, top, low) ? undefined : false;
};

/** Whether the figure shows it of the two; undefined where it shows something that may be meant. */
export const holds = (
  drawing: Drawing,
  relation: Relation,
  one: Thing,
  other: Thing,
  direct = false,
): boolean | undefined => {
  if (relation === 'over') return isAbove(drawing, one, other, direct) ?? (direct ? false : undefined);
  if (relation === 'above')
    return (
      isAbove(drawing, one, other, direct) ??
      (direct ? false : reaches(drawing, one, other) || reaches(drawing, other, one))
    );
  if (relation === 'joined') {
    if (areJoined(drawing, one, other)) return true;
    return !direct && (reaches(drawing, one, other) || reaches(drawing, other, one)) ? undefined : false;
  }
  if (relation === 'ahead') {
    const [on, back] = [reaches(drawing, one, other), reaches(drawing, other, one)];
    return on === back ? undefined : on;
  }
  if (isNext(drawing, one, other)) return true;
  if (direct || !reaches(drawing, one, other)) return false;
  // On a loop, where the arrow between the two points the other way.
  if (relation === 'next' && hasLink(drawing, other, one)) return false;
  return relation === 'on' ? true : undefined;
};

/** All nodes that are so to one, without those that only may be. */
export const allThatHold = (drawing: Drawing, relation: Relation, node: Thing, side: 'one' | 'other'): Thing[] =>
  drawing
    .of('node')
    .filter(
      (another) =>
        (side === 'one'
          ? holds(drawing, relation, another, node, true)
          : holds(drawing, relation, node, another, true)) === true,
    );
