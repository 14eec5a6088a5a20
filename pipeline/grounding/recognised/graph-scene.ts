import type { Point, Relation, Scene, SceneElement } from '../../../renderers/scene.js';
import { nodeShape } from './node-shape.js';
import { holds, type Sketch } from './shapes.js';

/** A shape with its words, or words alone, that lines lead to. */
export interface Node {
  readonly element: SceneElement;
  readonly words: readonly SceneElement[];
}

export interface Edge {
  readonly stroke: SceneElement;
  readonly path: readonly Point[];
  readonly from: SceneElement;
  readonly to: SceneElement;
  readonly arrow: 'none' | 'start' | 'end' | 'both';
  readonly heads: readonly SceneElement[];
}

export interface Graph {
  readonly nodes: readonly Node[];
  readonly edges: readonly Edge[];
}

/** A shape around nodes that no line leads to. */
export interface Frame {
  readonly frame: SceneElement;
  readonly inner: readonly SceneElement[];
}
const lineOf = (words: readonly SceneElement[]): string =>
  words
    .toSorted((a, b) => a.box.y - b.box.y || a.box.x - b.box.x)
    .map(({ text }) => (text ?? '').replaceAll(/\s+/g, ' ').trim())
    .join(' ');

const relationsOf = ({ stroke, from, to, arrow }: Edge, label: string | undefined): Relation[] => {
  const told = { kind: 'connects' as const, via: stroke.id, ...(label === undefined ? {} : { label }) };
  const [on, back] = [
    { ...told, from: from.id, to: to.id },
    { ...told, from: to.id, to: from.id },
  ];
  if (arrow === 'both')
    return [
      { ...on, directed: true },
      { ...back, directed: true },
    ];
  if (arrow === 'start') return [{ ...back, directed: true }];
  return [arrow === 'end' ? { ...on, directed: true } : on];
};

/** The scene with what was found as nodes, edges and clusters, and without the shapes that are parts of these. */
export const graphScene = (
  scene: Scene,
  { nodes, edges }: Graph,
  labels: ReadonlyMap<SceneElement, Edge>,
  frames: readonly Frame[],
  parts: readonly SceneElement[],
  { texts }: Sketch,
): Scene => {
  const byShape = new Map(nodes.map((node) => [node.element.id, node]));
  const byStroke = new Map(edges.map((edge) => [edge.stroke.id, edge]));
  const byFrame = new Map(frames.map((one) => [one.frame.id, one]));
  const labelOf = (edge: Edge): string | undefined => [...labels].find(([, other]) => other === edge)?.[0].text;
  const taken = new Set([...labels.keys(), ...nodes.flatMap(({ words }) => words)]);
  const gone = new Set(parts.map(({ id }) => id));
  const relations: Relation[] = [];
  const elements = scene.elements.flatMap((element): SceneElement[] => {
    if (gone.has(element.id)) return [];
    const [node, edge, frame] = [byShape.get(element.id), byStroke.get(element.id), byFrame.get(element.id)];
    if (node) {
      const label = element.kind === 'text' ? element.text : lineOf(node.words);
      relations.push(...node.words.map(({ id }): Relation => ({ kind: 'labels', from: id, to: element.id })));
      return [{ ...element, kind: 'node', shape: nodeShape(element), ...(label ? { label } : {}) }];
    }
    if (edge) {
      const label = labelOf(edge);
      relations.push(...relationsOf(edge, label));
      const { fill: _, ...rest } = element;
      return [{ ...rest, kind: 'edge', path: edge.path, ...(label === undefined ? {} : { label }) }];
    }
    if (frame) {
      const [heading] = texts.filter((text) => !taken.has(text) && holds(element.box, text.box, 4));
      if (heading) relations.push({ kind: 'labels', from: heading.id, to: element.id });
      relations.push(...frame.inner.map(({ id }): Relation => ({ kind: 'contains', from: element.id, to: id })));
      const label = heading?.text;
      return [{ ...element, kind: 'cluster', ...(label === undefined ? {} : { label }) }];
    }
    return [element];
  });
  for (const [text, { stroke }] of labels) relations.push({ kind: 'labels', from: text.id, to: stroke.id });
  return { ...scene, elements, relations };
};
