import type { Item, Mark, Scale } from './scenegraph.js';
import { scalesOf } from './scenegraph.js';
import type { PanelScales } from './layer.js';
import type { OpenPanel } from './collect.js';
import type { PositionScale } from './position.js';

/** What the whole figure's axes and legends explain, found before any mark is read. */
export interface Shown {
  readonly axes: ReadonlyMap<Scale, 'x' | 'y'>;
  /** The groups that draw an axis of a scale. */
  readonly homes: ReadonlyMap<Scale, ReadonlySet<Item>>;
  /** Where the axis of a scale stands in such a group, across its own direction. */
  readonly places: ReadonlyMap<Scale, number>;
  readonly legends: ReadonlySet<Scale>;
  /** The items that one mark definition drew in all panels and series, by definition and scales. */
  readonly definitions: ReadonlyMap<string, readonly Item[]>;
}

const scaleIds = new WeakMap<Scale, number>();
let lastId = 0;

const idOf = (scale: Scale): number => {
  const known = scaleIds.get(scale);
  if (known !== undefined) return known;
  lastId += 1;
  scaleIds.set(scale, lastId);
  return lastId;
};

/** Marks of one definition that stand on the same scales are read together: one panel may hold a single item. */
export const definitionKey = (path: string, group: Item): string =>
  `${path}|${scalesOf(group.context)
    .map(([, scale]) => idOf(scale))
    .join()}`;

const axisScale = (group: Item): [Scale, 'x' | 'y'] | undefined => {
  const name = group.datum?.['scale'];
  const scale = typeof name === 'string' ? group.context?.scales[name]?.value : undefined;
  if (scale === undefined) return undefined;
  return [scale, group.orient === 'left' || group.orient === 'right' ? 'y' : 'x'];
};

/** Walks the scenegraph once for what must be known before its marks can be understood. */
export const findShown = (root: Mark): Shown => {
  const axes = new Map<Scale, 'x' | 'y'>();
  const homes = new Map<Scale, Set<Item>>();
  const legends = new Set<Scale>();
  const places = new Map<Scale, number>();
  const definitions = new Map<string, Item[]>();
  const visit = (group: Item, path: string): void => {
    group.items?.forEach((mark, index) => {
      const here = `${path}/${index}`;
      if (mark.role === 'axis') {
        for (const item of mark.items) {
          const [scale, channel] = axisScale(item) ?? [];
          if (scale === undefined || channel === undefined) continue;
          axes.set(scale, channel);
          places.set(scale, (channel === 'x' ? item.y : item.x) ?? 0);
          homes.set(scale, (homes.get(scale) ?? new Set()).add(group));
        }
      } else if (mark.role === 'legend') {
        for (const item of mark.items) {
          for (const name of Object.values(item.datum?.['scales'] ?? {})) {
            const scale = item.context?.scales[String(name)]?.value;
            if (scale !== undefined) legends.add(scale);
          }
        }
      } else if (mark.marktype === 'group') {
        for (const item of mark.items) visit(item, here);
      } else if (mark.role === 'mark') {
        const key = definitionKey(here, group);
        const known = definitions.get(key);
        if (known === undefined) definitions.set(key, [...mark.items]);
        else for (const item of mark.items) known.push(item);
      }
    });
  };
  for (const item of root.items) visit(item, '');
  return { axes, homes, places, legends, definitions };
};

/** The scales that a group itself draws axes of. */
export const ownAxes = (group: Item): Record<'x' | 'y', Set<Scale>> => {
  const own = { x: new Set<Scale>(), y: new Set<Scale>() };
  for (const mark of group.items ?? []) {
    if (mark.role !== 'axis') continue;
    for (const [scale, channel] of mark.items.map(axisScale).filter((found) => found !== undefined))
      own[channel].add(scale);
  }
  return own;
};

export const numericRange = (scale: Scale): [number, number] | undefined => {
  const range = scale.range();
  const [first, last] = [range[0], range.at(-1)];
  return typeof first === 'number' && typeof last === 'number' ? [first, last] : undefined;
};

/** Which of a group's scales place marks along x and along y, and which dress them. */
export const panelScalesOf = (group: Item, panel: OpenPanel, shown: Shown): PanelScales => {
  const x: PositionScale[] = [];
  const y: PositionScale[] = [];
  const guides: { name: string; scale: Scale; shown: boolean }[] = [];
  const own = ownAxes(group);
  for (const [name, scale] of scalesOf(group.context)) {
    const channel = shown.axes.get(scale);
    const range = numericRange(scale);
    // A panel with axes of its own is measured by them, not by those of its neighbours.
    if (channel !== undefined && own[channel].size > 0 && !own[channel].has(scale)) continue;
    const homes = shown.homes.get(scale);
    if (channel !== undefined)
      (channel === 'x' ? x : y).push({
        name,
        scale,
        shown: true,
        at: shown.places.get(scale) ?? 0,
        ...(homes === undefined ? {} : { homes }),
      });
    else if (range !== undefined && scale.type !== 'ordinal') {
      const near = (value: number, size: number): boolean => Math.abs(value - size) < 1.5 && size > 0;
      // Without an axis, the way a scale runs tells which side it is for: x to the right, y upwards.
      if (near(range[1], panel.width) && Math.abs(range[0]) < 1.5) x.push({ name, scale, shown: false });
      if (near(range[0], panel.height) && Math.abs(range[1]) < 1.5) y.push({ name, scale, shown: false });
      if (near(range[1], panel.height) && Math.abs(range[0]) < 1.5 && scale.bandwidth !== undefined)
        y.push({ name, scale, shown: false });
    }
    if (channel === undefined) guides.push({ name, scale, shown: shown.legends.has(scale) });
  }
  return { x, y, guides, width: panel.width, height: panel.height };
};
