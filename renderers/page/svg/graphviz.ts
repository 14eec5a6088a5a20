import type { Box, Point, Relation, SceneElement } from '../../scene.js';
import { distance } from '../../circuit/distance.js';
import { boxAround, holds } from './geometry.js';
import type { Traced } from './trace.js';

const sorts = ['node', 'edge', 'cluster'];

/**
 * Whether a group is one of Graphviz's: it puts each node, line and frame into a group of its class, under the name that
 * the program has for it, and all of them into one for the graph.
 */
export const isGraphviz = (group: Element): boolean =>
  group.classList.contains('graph') ||
  (sorts.some((sort) => group.classList.contains(sort)) && group.parentElement?.classList.contains('graph') === true);

/** The group of a node, line or frame that an element stands in. */
const groupOf = (source: Element): Element | null => {
  for (let at = source.parentElement; at !== null; at = at.parentElement)
    if (at.parentElement?.classList.contains('graph') === true && isGraphviz(at)) return at;
  return null;
};

/** What Graphviz writes beside all nodes. */
export const isGraphTitle = (source: Element): boolean =>
  source.localName === 'text' &&
  source.parentElement?.classList.contains('graph') === true &&
  source.parentElement.querySelector(':scope > .node') !== null;

interface Part {
  readonly id: string;
  readonly name: string;
  readonly shapes: readonly Traced[];
  readonly texts: readonly Traced[];
}

type Parts = Readonly<Record<'node' | 'edge' | 'cluster', readonly Part[]>>;

const titleOf = (group: Element): string =>
  [...group.children].find((child) => child.localName === 'title')?.textContent?.trim() ?? '';

const partsOf = (traced: readonly Traced[]): Parts => {
  const groups = new Map<Element, Traced[]>();
  for (const one of traced) {
    const group = one.element.visible ? groupOf(one.source) : null;
    if (group !== null) groups.set(group, [...(groups.get(group) ?? []), one]);
  }
  const all = [...groups].map(([group, own]) => ({
    group,
    id: own[0]?.element.id ?? '',
    name: titleOf(group),
    shapes: own.filter(({ element }) => element.kind !== 'text'),
    texts: own.filter(({ element }) => element.kind === 'text'),
  }));
  const of = (name: string): Part[] => all.filter(({ group }) => group.classList.contains(name));
  return { node: of('node'), edge: of('edge'), cluster: of('cluster') };
};

const areaOf = ({ element: { box } }: Traced): number => box.width * box.height;

const boxOf = (parts: readonly Traced[]): Box =>
  boxAround(
    parts.flatMap(({ element: { box } }): Point[] => [
      [box.x, box.y],
      [box.x + box.width, box.y + box.height],
    ]),
  );

/** Lines below each other are one text; words that stand apart, as in the fields of a record, are several. */
const labelOf = (texts: readonly Traced[]): string | undefined => {
  let label = '';
  for (const [index, { element }] of texts.entries()) {
    const before = texts[index - 1]?.element;
    const size = element.fontSize ?? 12;
    const isNext =
      before !== undefined &&
      Math.abs(element.box.y - before.box.y - before.box.height) < 0.6 * size &&
      element.box.x < before.box.x + before.box.width &&
      before.box.x < element.box.x + element.box.width;
    label += `${before === undefined ? '' : isNext ? '\n' : ' | '}${element.text ?? ''}`;
  }
  return label === '' ? undefined : label;
};

/** What Graphviz calls an outline. */
const shapeOf = (shapes: readonly Traced[], largest: Traced | undefined): string => {
  if (largest === undefined) return 'plaintext';
  const { kind, box, path = [] } = largest.element;
  if (kind === 'circle')
    return shapes.filter(({ element }) => element.kind === kind).length > 1 ? 'doublecircle' : kind;
  if (kind === 'ellipse') return kind;
  if (shapes.some(({ source }) => source.localName === 'polyline')) return 'record';
  const middle = [box.x + box.width / 2, box.y + box.height / 2] as const;
  const isPointed = path.every(
    ([x, y]) => Math.min(Math.abs(x - middle[0]) / box.width, Math.abs(y - middle[1]) / box.height) < 0.05,
  );
  if (kind !== 'polygon') return 'box';
  if (path.length === 4 && isPointed) return 'diamond';
  return { 3: 'triangle', 5: 'pentagon', 6: 'hexagon', 8: 'octagon' }[path.length] ?? 'box';
};

const shapeElement = ({ id, name, shapes, texts }: Part, kind: 'node' | 'cluster'): SceneElement => {
  const outlines = shapes.toSorted((a, b) => areaOf(b) - areaOf(a));
  const [largest] = outlines;
  const label = labelOf(texts);
  const fill = outlines.find(({ element }) => element.fill !== undefined)?.element.fill;
  const { stroke, strokeWidth, dash, path, opacity = 1 } = largest?.element ?? {};
  return {
    id: `${id}-${kind}`,
    kind,
    role: 'mark',
    box: boxOf(shapes.length > 0 ? shapes : texts),
    ...(path === undefined ? {} : { path }),
    ...(kind === 'node' ? { shape: shapeOf(shapes, largest) } : {}),
    ...(label === undefined ? {} : { label }),
    ...(fill === undefined ? {} : { fill }),
    ...(stroke === undefined ? {} : { stroke }),
    ...(strokeWidth === undefined ? {} : { strokeWidth }),
    ...(dash === undefined ? {} : { dash }),
    opacity,
    visible: true,
    data: { name },
  };
};

/** The names at both ends of a line: `a->b`, where each may go on with the name of a port and of a side. */
const endsIn = (name: string, nodes: ReadonlyMap<string, string>): readonly [string, string] | undefined => {
  const nodeOf = (end: string): string | undefined => {
    for (let at = end; ; at = at.slice(0, at.lastIndexOf(':'))) {
      const found = nodes.get(at);
      if (found !== undefined || !at.includes(':')) return found;
    }
  };
  for (const { index } of name.matchAll(/->|--/g)) {
    const [from, to] = [nodeOf(name.slice(0, index)), nodeOf(name.slice(index + 2))];
    if (from !== undefined && to !== undefined) return [from, to];
  }
  return undefined;
};

/** What is drawn at the end of a line, by its corners: a diamond has four, a crow's foot more than an arrow. */
const headOf = ({ element: { kind, path = [] } }: Traced): string =>
  kind === 'circle' || kind === 'ellipse'
    ? 'dot'
    : kind === 'rect'
      ? 'box'
      : path.length === 4
        ? 'diamond'
        : path.length > 6
          ? 'crow'
          : 'normal';

interface Line {
  readonly part: Part;
  readonly element: SceneElement;
  readonly relations: readonly Relation[];
}

const lineOf = (part: Part, nodes: ReadonlyMap<string, string>): Line | undefined => {
  const ends = endsIn(part.name, nodes);
  const course = part.shapes.find(({ source }) => source.localName === 'path');
  const path = course?.element.path ?? [];
  const [first, last] = [path[0], path.at(-1)];
  if (ends === undefined || course === undefined || first === undefined || last === undefined) return undefined;
  const drawn = { head: '', tail: '' };
  for (const tip of part.shapes) {
    if (tip.source.localName === 'path') continue;
    const { box } = tip.element;
    const middle: Point = [box.x + box.width / 2, box.y + box.height / 2];
    drawn[distance(middle, first) < distance(middle, last) ? 'tail' : 'head'] = headOf(tip);
  }
  const label = labelOf(part.texts)?.replaceAll(' | ', '\n');
  const id = `${part.id}-edge`;
  const { fill: _, data: __, ...looks } = course.element;
  const told = { kind: 'connects' as const, via: id, ...(label === undefined ? {} : { label }) };
  const [on, back] = [
    { ...told, from: ends[0], to: ends[1] },
    { ...told, from: ends[1], to: ends[0], directed: true },
  ];
  const [isOn, isBack] = [drawn.head === 'normal', drawn.tail === 'normal'];
  return {
    part,
    element: {
      ...looks,
      id,
      kind: 'edge',
      box: boxOf(part.shapes),
      path,
      ...(label === undefined ? {} : { label }),
      data: {
        ...(drawn.head === '' ? {} : { arrowhead: drawn.head }),
        ...(drawn.tail === '' ? {} : { arrowtail: drawn.tail }),
      },
    },
    relations: isBack ? [...(isOn ? [{ ...on, directed: true }] : []), back] : [{ ...on, directed: isOn }],
  };
};

/** A frame contains what stands in it, but for what stands in a frame within it. */
const contained = (clusters: readonly SceneElement[], nodes: readonly SceneElement[]): Relation[] => {
  const all = [...clusters, ...nodes];
  const innermost = (one: SceneElement): SceneElement | undefined =>
    clusters
      .filter((other) => other !== one && holds(other.box, one.box, 1))
      .toSorted((a, b) => a.box.width * a.box.height - b.box.width * b.box.height)[0];
  return all.flatMap((one): Relation[] => {
    const frame = innermost(one);
    return frame === undefined ? [] : [{ kind: 'contains', from: frame.id, to: one.id }];
  });
};

/** A drawing by Graphviz as the graph that it is; any other one stays as it was. */
export const withGraphviz = (
  traced: readonly Traced[],
): { readonly traced: readonly Traced[]; readonly relations: readonly Relation[] } => {
  const parts = partsOf(traced);
  const nodes = parts.node.map((part) => ({ part, element: shapeElement(part, 'node') }));
  const byName = new Map(nodes.map(({ part, element }) => [part.name, element.id]));
  const lines = parts.edge.map((part) => lineOf(part, byName));
  if (nodes.length === 0 || lines.includes(undefined)) return { traced, relations: [] };
  const edges = lines.filter((line) => line !== undefined);
  const clusters = parts.cluster.map((part) => ({ part, element: shapeElement(part, 'cluster') }));
  const whole = [...nodes, ...edges, ...clusters];
  const byFirst = new Map(whole.map((one) => [one.part.id, one.element]));
  const gone = new Set(whole.flatMap(({ part }) => part.shapes));
  return {
    traced: traced.flatMap((one): Traced[] => {
      const own = byFirst.get(one.element.id);
      return [...(own ? [{ source: one.source, element: own }] : []), ...(gone.has(one) ? [] : [one])];
    }),
    relations: [
      ...whole.flatMap(({ part, element }) =>
        part.texts.map((text): Relation => ({ kind: 'labels', from: text.element.id, to: element.id })),
      ),
      ...edges.flatMap(({ relations }) => relations),
      ...contained(
        clusters.map(({ element }) => element),
        nodes.map(({ element }) => element),
      ),
    ],
  };
};
