import type { Relation, Scene, SceneElement } from '../../scene.js';
import type { Size } from '../svg/size.js';
import type { Traced } from '../svg/trace.js';
import { chartChange, isAxisLine } from './charts.js';
import { guidesOf, type Placed } from './guides.js';
import type { Model } from './model.js';
import { type FoundEdge, findEdges, findMessages } from './edges.js';
import { findNodes, type FoundNode } from './nodes.js';

/** What a program's front matter names as its title is not in the diagram's model, but drawn with a class of its own. */
const titles =
  '[class$="TitleText"], .titleText, .radarTitle, .packetTitle, .treemapTitle, .venn-title, .cynefinTitle, .wardley-title';

/** The scene's elements in the order of drawing: a node stands where its first piece does. */
const assemble = (
  pieces: readonly Traced[],
  nodes: readonly FoundNode[],
  edges: readonly FoundEdge[],
  model: Model,
): { elements: SceneElement[]; ids: ReadonlyMap<Traced, string>; placed: readonly Placed[] } => {
  const placed: Placed[] = [];
  const instead = new Map<Traced, SceneElement | undefined>();
  const before = new Map<Traced, SceneElement>();
  for (const { element, shapes, texts } of nodes) {
    shapes.forEach((shape, index) => instead.set(shape, index === 0 ? element : undefined));
    if (shapes.length === 0 && texts[0] !== undefined) before.set(texts[0], element);
  }
  for (const { element, lines } of edges)
    lines.forEach((line, index) => instead.set(line, index === 0 ? element : undefined));
  const ids = new Map<Traced, string>();
  let titled = false;
  const elements = pieces.flatMap((piece): SceneElement[] => {
    if (instead.has(piece)) {
      const element = instead.get(piece);
      return element === undefined ? [] : [element];
    }
    const id = `e${ids.size}`;
    ids.set(piece, id);
    const { data: _record, ...plain } = piece.element;
    const isTitle = !titled && plain.kind === 'text' && (piece.source.matches(titles) || plain.text === model.title);
    titled ||= isTitle;
    const element: SceneElement = {
      ...plain,
      id,
      ...(isTitle ? { role: 'title' } : {}),
      ...(plain.kind === 'rect' && piece.source.matches('rect.note') ? { noun: 'note' } : {}),
      ...chartChange(piece, pieces, model),
    };
    placed.push({ piece, element });
    if (isAxisLine(piece, model)) return [];
    const first = before.get(piece);
    return first === undefined ? [element] : [first, element];
  });
  return { elements, ids, placed };
};

const labelling = (
  owners: readonly { readonly element: SceneElement; readonly texts: readonly Traced[] }[],
  ids: ReadonlyMap<Traced, string>,
): Relation[] =>
  owners.flatMap(({ element, texts }) =>
    texts
      .map((text) => ids.get(text))
      .filter((from) => from !== undefined)
      .map((from): Relation => ({ kind: 'labels', from, to: element.id })),
  );

const framing = (nodes: readonly FoundNode[]): Relation[] => {
  const clusters = new Map(nodes.map(({ name, element }) => [name, element]));
  return nodes.flatMap(({ parent, element }): Relation[] => {
    const cluster = parent === undefined ? undefined : clusters.get(parent);
    return cluster?.kind === 'cluster' ? [{ kind: 'contains', from: cluster.id, to: element.id }] : [];
  });
};

/** A frame of a sequence holds the messages whose lines lie in it. */
const framedMessages = (nodes: readonly FoundNode[], messages: readonly FoundEdge[]): Relation[] =>
  nodes
    .filter(({ element }) => element.shape === 'frame')
    .flatMap(({ element }) =>
      messages
        .filter(({ element: message }) => message.box.y > element.box.y && endOf(message) < endOf(element))
        .map((message): Relation => ({ kind: 'contains', from: element.id, to: message.element.id })),
    );

/** Points of a quadrant chart stand in one of its quarters. */
const quarters = (placed: readonly Placed[]): Relation[] => {
  const of = (kind: SceneElement['kind']): SceneElement[] =>
    placed.map(({ element }) => element).filter((element) => element.kind === kind);
  const words = of('text');
  const shapes = [...of('cluster'), ...of('node')];
  const labels = shapes.flatMap(({ id, label }): Relation[] => {
    const from = words.find(({ text }) => text === label)?.id;
    return from === undefined ? [] : [{ kind: 'labels', from, to: id }];
  });
  return [
    ...labels,
    ...of('cluster').flatMap((quarter) =>
      of('node')
        .filter((point) => holds(quarter.box, { x: midOf(point, 'x', 'width'), y: midOf(point, 'y', 'height') }))
        .map((point): Relation => ({ kind: 'contains', from: quarter.id, to: point.id })),
    ),
  ];
};

const midOf = ({ box }: SceneElement, side: 'x' | 'y', extent: 'width' | 'height'): number =>
  box[side] + box[extent] / 2;

const holds = ({ x, y, width, height }: SceneElement['box'], at: { readonly x: number; readonly y: number }): boolean =>
  at.x >= x && at.x < x + width && at.y >= y && at.y < y + height;

const endOf = ({ box }: SceneElement): number => box.y + box.height;

/** What diagrams are called that are drawn of things with names of their own. */
const names: Readonly<Record<string, string>> = {
  timeline: 'timeline',
  journey: 'user journey',
  packet: 'packet diagram',
  treemap: 'treemap',
  sankey: 'Sankey diagram',
  mindmap: 'mind map',
  kanban: 'kanban board',
  quadrantChart: 'quadrant chart',
  gitGraph: 'git graph',
  wardley: 'Wardley map',
  treeView: 'file tree',
};

/** The scene of a diagram: its nodes, edges and clusters by mermaid's model, everything else by its shape. */
export const sceneOf = (
  root: SVGSVGElement,
  model: Model,
  pieces: readonly Traced[],
  size: Size,
  background: string,
): Scene => {
  const nodes = findNodes(root, model, pieces);
  const messages = findMessages(nodes, pieces);
  const edges = [...findEdges(model, nodes, pieces), ...messages];
  const { elements, ids, placed } = assemble(pieces, nodes, edges, model);
  const relations = [
    ...labelling([...nodes, ...edges], ids),
    ...edges.flatMap((edge) => edge.relations),
    ...framing(nodes),
    ...framedMessages(nodes, messages),
    ...quarters(placed),
  ];
  const title = elements.find(({ role }) => role === 'title')?.text;
  return {
    ...size,
    background,
    ...(title === undefined ? {} : { title }),
    ...(names[model.type] === undefined ? {} : { name: names[model.type] }),
    elements,
    ...guidesOf(placed, model),
    relations,
  };
};
