import type { OpenPanel } from './collect.js';
import type { Item } from './scenegraph.js';

/** What is around a group. */
interface Around {
  readonly parent?: string;
  readonly panel?: OpenPanel;
  readonly scope?: Item;
}

export const hasRole = (group: Item, ...roles: string[]): boolean =>
  (group.items ?? []).some((mark) => roles.includes(mark.role ?? ''));

const drawsMarks = (group: Item): boolean =>
  (group.items ?? []).some(
    (mark) =>
      mark.role === 'mark' || (mark.role === 'scope' && mark.items.some((item) => !isSized(item) && drawsMarks(item))),
  );

export const isSized = (group: Item): boolean => (group.width ?? 0) > 0 && (group.height ?? 0) > 0;

/** A group without a size is a panel when it has axes of its own, or is the whole figure. */
export const isPanel = (group: Item, { parent }: Around): boolean =>
  hasRole(group, 'axis') ||
  (isSized(group) && drawsMarks(group)) ||
  (parent === undefined && (group.items ?? []).some((mark) => mark.role === 'mark'));

export const covers = (group: Item, { panel }: Around): boolean =>
  panel !== undefined &&
  (group.x ?? 0) === 0 &&
  (group.y ?? 0) === 0 &&
  (!isSized(group) || (group.width === panel.width && group.height === panel.height));

/**
 * Vega draws each series in a group of its own: as large as the panel around it, or in its place on the panel's axes,
 * as the bars of one category are.
 */
export const isSeries = (group: Item, place: Around): boolean =>
  place.panel !== undefined &&
  !hasRole(group, 'axis', 'title') &&
  (covers(group, place) || (place.scope !== undefined && hasRole(place.scope, 'axis')));
