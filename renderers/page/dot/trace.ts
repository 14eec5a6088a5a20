import type { Box, Relation, Scene, SceneElement } from '../../scene.js';
import { isArrow, type Measure, textElement, traceEdge, traceShape, type Traced } from './elements.js';
import { type Lines, textsOf } from './labels.js';
import type { Layout, LayoutObject } from './layout.js';
import type { EdgePart, Parts } from './parts.js';
import { wordsAmong } from './parts.js';
import { ranksOf } from './ranks.js';
import { markVisible } from './visible.js';

/** An edge with an arrow at either end is two relations by the same line. */
const connections = (part: EdgePart, { element }: Traced, drawn: ReadonlySet<string>): Relation[] => {
  const { edge, head, tail } = part;
  const [from, to] = [`node${edge.tail}`, `node${edge.head}`];
  if (!drawn.has(from) || !drawn.has(to)) return [];
  const forward = isArrow(head, edge.arrowhead);
  const backward = isArrow(tail, edge.arrowtail);
  const label = element.label === undefined ? {} : { label: element.label };
  const connects = (from: string, to: string, directed: boolean): Relation => ({
    kind: 'connects',
    from,
    to,
    via: element.id,
    directed,
    ...label,
  });
  if (backward && !forward) return [connects(to, from, true)];
  const there = connects(from, to, forward);
  return backward ? [there, connects(to, from, true)] : [there];
};

/** A cluster frames its nodes and clusters, but not those that a cluster within it frames. */
const framed = (objects: readonly LayoutObject[], drawn: ReadonlySet<string>): Relation[] => {
  const clusters = objects.filter((object) => drawn.has(`cluster${object._gvid}`));
  const members = (object: LayoutObject): readonly number[] => object.nodes ?? [];
  const byId = new Map(objects.map((object) => [object._gvid, object]));
  const below = (object: LayoutObject): LayoutObject[] =>
    (object.subgraphs ?? [])
      .map((id) => byId.get(id))
      .filter((child) => child !== undefined)
      .flatMap((child) => (drawn.has(`cluster${child._gvid}`) ? [child] : below(child)));
  return clusters.flatMap((cluster) => {
    const children = below(cluster);
    const inner = new Set(children.flatMap(members));
    const own = members(cluster).filter((id) => !inner.has(id) && drawn.has(`node${id}`));
    return [...children.map((child) => `cluster${child._gvid}`), ...own.map((id) => `node${id}`)].map(
      (to): Relation => ({ kind: 'contains', from: `cluster${cluster._gvid}`, to }),
    );
  });
};

export interface Figure {
  readonly width: number;
  readonly height: number;
  readonly background: string;
}

const titleOf = (parts: Parts, { boxOf, frame }: Measure): { lines: Lines; element: SceneElement }[] =>
  textsOf(wordsAmong(parts.title), boxOf, []).map((lines, index) => ({
    lines,
    element: textElement(`title${index}`, lines, frame.angle, index === 0 ? 'title' : 'subtitle'),
  }));

const onCanvas = (figure: Figure, box: Box): boolean =>
  box.x < figure.width && box.y < figure.height && box.x + box.width > 0 && box.y + box.height > 0;

/** The scene of a layout: nodes, edges and clusters as they are drawn, and what joins and frames them. */
export const traceScene = (layout: Layout, parts: Parts, figure: Figure, measure: Measure): Scene => {
  const ranks = ranksOf(layout);
  const traced = parts.drawn.map((part) => ({
    part,
    traced: part.kind === 'edge' ? traceEdge(part, measure) : traceShape(part, ranks.get(part.object._gvid), measure),
  }));
  const titles = titleOf(parts, measure);
  const drawn = new Set(traced.map(({ traced }) => traced.element.id));
  const relations = traced.flatMap(({ part, traced }): Relation[] => [
    ...traced.texts.map(({ id }): Relation => ({ kind: 'labels', from: id, to: traced.element.id })),
    ...(part.kind === 'edge' ? connections(part, traced, drawn) : []),
  ]);
  const [title, subtitle] = titles;
  const elements = [
    ...titles.map(({ element }) => element),
    ...traced.flatMap(({ traced }) => [traced.element, ...traced.texts]),
  ];
  return {
    ...figure,
    ...(title === undefined ? {} : { title: title.lines.text }),
    ...(subtitle === undefined ? {} : { subtitle: subtitle.lines.text }),
    elements: markVisible(elements, relations, figure.background, (box) => onCanvas(figure, box)),
    groups: [],
    layers: [],
    axes: [],
    legends: [],
    relations: [...relations, ...framed(layout.objects ?? [], drawn)],
  };
};
