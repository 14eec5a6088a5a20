import { oncePer } from '../../once-per.js';
import type { Drawing, Thing } from '../drawing.js';

const reachedIn = oncePer((_drawing: Drawing) => new Map<string, ReadonlySet<string>>());

const from = ({ links }: Drawing, start: string, closed: ReadonlySet<string> = new Set()): Set<string> => {
  const found = new Set<string>();
  const open = [start];
  for (let at = open.pop(); at !== undefined; at = open.pop())
    for (const { from: one, to: other, directed } of links) {
      const next = one.id === at ? other.id : !directed && other.id === at ? one.id : undefined;
      if (next === undefined || found.has(next) || closed.has(next)) continue;
      found.add(next);
      open.push(next);
    }
  return found;
};

/** Along the arrows, or either way along lines without any, one comes from the one thing to the other. */
export const reaches = (drawing: Drawing, one: Thing, other: Thing): boolean => {
  const known = reachedIn(drawing);
  const all = known.get(one.id) ?? from(drawing, one.id);
  known.set(one.id, all);
  return all.has(other.id);
};

/** The same along ways that leave some things out: "without passing through C". */
export const reachesWithout = (drawing: Drawing, one: Thing, other: Thing, out: readonly Thing[]): boolean =>
  from(drawing, one.id, new Set(out.map(({ id }) => id))).has(other.id);
