import type { Point, Relation, Scene, SceneElement } from '../../scene.js';
import type { Collector } from './collect.js';
import { courseOf } from './course.js';
import { datumOf, type Datum, type Item } from './scenegraph.js';

/** The items that an element was traced from: one, or all those that a line runs through. */
export interface Traced {
  readonly element: SceneElement;
  readonly marktype: string;
  readonly items: readonly Item[];
  readonly origin: Point;
}

const strokes = new Set(['path', 'line', 'trail', 'rule']);

const isObject = (value: unknown): value is Datum =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);

/** The record that a link names as one of its ends: a record itself, or the item of a mark that was drawn for one. */
const recordBehind = (value: Datum): Datum => datumOf({ datum: value } as unknown as Item) ?? value;

/** The two records that the datum of a link joins (`source` and `target`, whatever a program calls them). */
const endsIn = (datum: Datum): readonly [Datum, Datum] | undefined => {
  const named = (name: RegExp): unknown =>
    Object.entries(datum).find(([key, value]) => name.test(key) && isObject(value))?.[1];
  const [source, target] = [named(/^(?:source|from|tail|parent)/i), named(/^(?:target|to(?![a-z])|head|child)/i)];
  if (isObject(source) && isObject(target)) return [recordBehind(source), recordBehind(target)];
  const [one, other, more] = Object.values(datum).filter(isObject);
  return one !== undefined && other !== undefined && more === undefined
    ? [recordBehind(one), recordBehind(other)]
    : undefined;
};

const isItem = (value: unknown): boolean => isObject(value) && 'mark' in value && 'bounds' in value && 'datum' in value;

/** A mark's own transform may have looked up the items that its item joins. */
const itemsFoundBy = (item: Item): Datum =>
  Object.fromEntries(Object.entries(item).filter(([key, value]) => key !== 'datum' && isItem(value)));

/** The records at the two ends of a stroke: those that its own record names, or those of the first and the last of its points. */
const endsOf = ({ element, marktype, items }: Traced): readonly [Datum, Datum] | undefined => {
  // What stands on scales is a course.
  if (element.points?.some((point) => Object.keys(point).length > 0)) return undefined;
  const [first, last] = [items[0], items.at(-1)].map((item) => item && datumOf(item));
  if (first === undefined || last === undefined) return undefined;
  if (items.length > 1) return [first, last];
  if (marktype === 'line' || items[0] === undefined) return undefined;
  return endsIn(first) ?? endsIn(itemsFoundBy(items[0]));
};

interface Edge {
  readonly stroke: Traced;
  readonly from: SceneElement;
  readonly to: SceneElement;
}

/** The shape that is drawn for each record, or else its words. */
const homesOf = (traced: readonly Traced[]): ReadonlyMap<Datum, SceneElement> => {
  const homes = new Map<Datum, SceneElement>();
  for (const { element, marktype, items } of traced) {
    const [item] = items;
    const datum = item && datumOf(item);
    if (datum === undefined || !element.visible || strokes.has(marktype) || marktype === 'shape') continue;
    const known = homes.get(datum);
    if (known === undefined || (known.kind === 'text' && element.kind !== 'text')) homes.set(datum, element);
  }
  return homes;
};

const pathOf = ({ element, marktype, items, origin }: Traced): readonly Point[] => {
  if (marktype !== 'path') return element.path ?? [];
  const [item] = items;
  const { path } = item ?? {};
  if (typeof path !== 'string') return [];
  return courseOf(path, [origin[0] + (item?.x ?? 0), origin[1] + (item?.y ?? 0)]);
};

const shapes: Readonly<Record<string, string>> = { rect: 'rectangle', text: 'label', symbol: 'circle' };

const edgesIn = (traced: readonly Traced[], homes: ReadonlyMap<Datum, SceneElement>): Edge[] =>
  traced.flatMap((stroke): Edge[] => {
    if (!strokes.has(stroke.marktype) || !stroke.element.visible) return [];
    const [source, target] = endsOf(stroke) ?? [];
    const [from, to] = [source && homes.get(source), target && homes.get(target)];
    return from && to ? [{ stroke, from, to }] : [];
  });

/** What is written for the record of a node is its name. */
const namesOf = (
  traced: readonly Traced[],
  homes: ReadonlyMap<Datum, SceneElement>,
): Map<SceneElement, SceneElement[]> => {
  const names = new Map<SceneElement, SceneElement[]>();
  for (const { element, items } of traced) {
    const datum = items[0] && datumOf(items[0]);
    const home = datum && homes.get(datum);
    if (element.kind !== 'text' || !element.visible || home === undefined || home === element) continue;
    names.set(home, [...(names.get(home) ?? []), element]);
  }
  return names;
};

const middleOf = ({ box }: SceneElement, side: 'x' | 'y'): number =>
  box[side] + box[side === 'x' ? 'width' : 'height'] / 2;

/** Each node but one hangs from one other, a step deeper, as the layout of a tree told. */
const isTree = (edges: readonly Edge[], nodes: readonly SceneElement[]): boolean => {
  const depth = ({ data }: SceneElement): number => Number(data?.['depth'] ?? Number.NaN);
  return (
    edges.length === nodes.length - 1 &&
    new Set(edges.map(({ to }) => to.id)).size === edges.length &&
    edges.every(({ from, to }) => depth(to) === depth(from) + 1)
  );
};

/** Nodes in one row, with arcs from one to another over it. */
const isArcs = (edges: readonly Edge[], nodes: readonly SceneElement[]): boolean =>
  edges.every(({ stroke }) => /A/.test(String(stroke.items[0]?.path))) &&
  (['x', 'y'] as const).some((side) => {
    const places = nodes.map((node) => middleOf(node, side));
    return Math.max(...places) - Math.min(...places) < 2;
  });

const nameOf = (edges: readonly Edge[], nodes: readonly SceneElement[]): string | undefined =>
  isTree(edges, nodes) ? 'tree diagram' : isArcs(edges, nodes) ? 'arc diagram' : undefined;

const bare = (element: SceneElement): SceneElement => {
  const { group: _, layer: __, encoding: ___, points: ____, ...rest } = element;
  return rest;
};

/**
 * A drawing in which strokes join the things that are drawn for the records at their ends is a graph: a tree, a network,
 * an arc diagram. On axes such strokes are courses, and on a map ways.
 */
export const networkOf = (scene: Scene, into: Collector): Scene => {
  if (scene.axes.length > 0 || scene.elements.some(({ kind }) => kind === 'region')) return scene;
  const homes = homesOf(into.traced);
  const edges = edgesIn(into.traced, homes);
  const drawn = into.traced.filter(({ element, marktype }) => strokes.has(marktype) && element.visible);
  if (edges.length < 2 || edges.length < drawn.length * 0.7) return scene;
  const ends = new Set(edges.flatMap(({ from, to }) => [from.id, to.id]));
  const layers = new Set(
    scene.elements.flatMap(({ id, layer }) => (ends.has(id) && layer !== undefined ? [layer] : [])),
  );
  const byStroke = new Map(edges.map((edge) => [edge.stroke.element.id, edge]));
  const names = namesOf(into.traced, homes);
  const isNode = ({ id, layer, visible }: SceneElement): boolean =>
    visible && (ends.has(id) || (layer !== undefined && layers.has(layer)));
  const shown = [...homes.values()].filter(isNode);
  const nodes = new Map(shown.map((element) => [element.id, element]));
  const elements = scene.elements.map((element): SceneElement => {
    const edge = byStroke.get(element.id);
    if (edge) {
      const { fill: _, ...line } = bare(element);
      return { ...line, kind: 'edge', path: pathOf(edge.stroke) };
    }
    const node = nodes.get(element.id);
    if (node === undefined) return bare(element);
    const written =
      element.kind === 'text'
        ? element.text
        : names
            .get(node)
            ?.map(({ text }) => text ?? '')
            .join(' ');
    const shape = element.shape ?? shapes[element.kind] ?? 'circle';
    return { ...bare(element), kind: 'node', shape, ...(written ? { label: written } : {}) };
  });
  const relations = [
    ...shown.flatMap((node) =>
      (names.get(node) ?? []).map(({ id }): Relation => ({ kind: 'labels', from: id, to: node.id })),
    ),
    ...edges.map(({ stroke, from, to }): Relation => ({
      kind: 'connects',
      from: from.id,
      to: to.id,
      via: stroke.element.id,
    })),
  ];
  const name = nameOf(edges, shown);
  return { ...scene, ...(name === undefined ? {} : { name }), elements, groups: [], layers: [], relations };
};
