import type { ElementKind } from '../../scene.js';
import { datumOf, type Item, type Mark } from './scenegraph.js';

/** What a map draws of these is no country: places, and rivers, routes or the net of meridians. */
const geometries: Readonly<Record<string, ElementKind>> = {
  Point: 'point',
  MultiPoint: 'point',
  LineString: 'path',
  MultiLineString: 'path',
};

const typeIn = (holder: unknown, name: string): unknown =>
  typeof holder === 'object' && holder !== null ? Reflect.get(holder, name) : undefined;

const wholeTurn = 2 * Math.PI - 1e-3;

/** What one item of a mark is, where that is not what most of its sort are. */
export const ownKind = (item: Item, mark: Mark, kind: ElementKind): ElementKind => {
  if (mark.marktype === 'shape') {
    const datum = datumOf(item);
    return geometries[String(typeIn(typeIn(datum, 'geometry'), 'type') ?? typeIn(datum, 'type'))] ?? kind;
  }
  // All around and alone: the ring of a dial.
  const isRing =
    mark.marktype === 'arc' &&
    mark.items.length === 1 &&
    Math.abs((item.endAngle ?? 0) - (item.startAngle ?? 0)) >= wholeTurn &&
    (item.innerRadius ?? 0) > 0.8 * (item.outerRadius ?? 0);
  return isRing ? 'circle' : kind;
};

/** What all items of a mark are, where that is one kind. */
export const sharedKind = (mark: Mark, kind: ElementKind): ElementKind => {
  const [first, ...others] = new Set(mark.items.map((item) => ownKind(item, mark, kind)));
  return first === undefined || others.length > 0 ? kind : first;
};
