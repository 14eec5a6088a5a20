import type { Box, Scalar, SceneElement } from '../../scene.js';
import type { Traced } from '../svg/trace.js';
import { figureId, type Model, type ModelNode } from './model.js';

/** A node or cluster of the diagram: its element, and the pieces that draw it. */
export interface FoundNode {
  /** By which the model knows it. */
  readonly name: string;
  readonly element: SceneElement;
  readonly shapes: readonly Traced[];
  readonly texts: readonly Traced[];
  readonly parent?: string;
}

const around = (boxes: readonly Box[]): Box => {
  const [x, y] = [Math.min(...boxes.map((box) => box.x)), Math.min(...boxes.map((box) => box.y))];
  return {
    x,
    y,
    width: Math.max(...boxes.map((box) => box.x + box.width)) - x,
    height: Math.max(...boxes.map((box) => box.y + box.height)) - y,
  };
};

/** What mermaid names by chance it also counts, over all diagrams that it has seen. */
const unseries = (id: string): string => id.replace(/\bid-([0-9a-z]{6,})-\d+/, 'id-$1');

/** Mermaid counts at the end of an id, too. */
const uncounted = (id: string): string => unseries(id).replace(/-\d+$/, '');

const groupsById = (root: SVGSVGElement): ReadonlyMap<string, readonly Element[]> => {
  const groups = new Map<string, Element[]>();
  for (const part of root.querySelectorAll('[data-node]')) {
    const id = part.getAttribute('data-node') ?? '';
    groups.set(id, [...(groups.get(id) ?? []), part]);
  }
  for (const group of root.querySelectorAll('g[id]')) {
    const id = group.id.startsWith(`${figureId}-`) ? group.id.slice(figureId.length + 1) : group.id;
    if (!groups.has(id)) groups.set(id, [group]);
    if (!groups.has(uncounted(id))) groups.set(uncounted(id), [group]);
  }
  return groups;
};

const textsIn = (texts: readonly Traced[], selector: string): string =>
  texts
    .filter(({ source }) => source.closest(selector) !== null)
    .map(({ element }) => element.text)
    .join('; ');

/** The rows of an entity: type, name, keys and comment of each attribute. */
const rowsIn = (texts: readonly Traced[]): string => {
  const rows: string[] = [];
  for (const { source, element } of texts) {
    const cell = source.closest('[class*="attribute-"]');
    if (cell === null) continue;
    if (cell.matches('.attribute-type')) rows.push(element.text ?? '');
    else rows[rows.length - 1] += ` ${element.text}`;
  }
  return rows.join('; ');
};

/** The name of a class, an entity or a card stands over the rest. */
const headOf = (node: ModelNode, texts: readonly Traced[]): readonly Traced[] => {
  if (node.shape === 'classBox') return texts.filter(({ source }) => source.closest('.label-group') !== null);
  if (node.shape === 'erBox') return texts.slice(0, 1);
  // A field says its name under its bits, a part of a treemap beside its value.
  if (node.shape === 'packetField') return texts.filter(({ source }) => source.matches('.packetLabel'));
  if (node.shape === 'treemap') return texts.slice(0, 1);
  // A card says its task above its ticket and who has it.
  if (node.shape === 'kanbanItem') return texts.toSorted((a, b) => a.element.box.y - b.element.box.y).slice(0, 1);
  return texts;
};

/** A class says its members and methods apart. */
const compartments = (texts: readonly Traced[]): Record<string, Scalar> => {
  const parts = { annotation: '.annotation-group', members: '.members-group', methods: '.methods-group' };
  const said = Object.entries(parts).map(([name, selector]): [string, string] => [name, textsIn(texts, selector)]);
  const rows = rowsIn(texts);
  if (rows !== '') said.push(['attributes', rows]);
  return Object.fromEntries(said.filter(([, text]) => text !== ''));
};

const foundIn = (
  groups: readonly Element[],
  node: ModelNode,
  index: number,
  pieces: readonly Traced[],
): FoundNode | undefined => {
  const own = pieces.filter(({ source }) => groups.some((group) => group.contains(source)));
  const texts = own.filter(({ element }) => element.kind === 'text');
  const shapes = own.filter(({ element }) => element.kind !== 'text');
  if (own.length === 0) return undefined;
  const inked = shapes.filter(({ element }) => element.visible);
  const look = inked.find(({ element }) => element.fill !== undefined) ?? inked[0];
  const edge = inked.find(({ element }) => element.stroke !== undefined);
  const label =
    headOf(node, texts)
      .map(({ element }) => element.text)
      .join(' | ') || (node.isGroup === true ? (node.label ?? '') : '');
  const { fill, path } = look?.element ?? {};
  const { stroke, strokeWidth, dash } = edge?.element ?? {};
  const element: SceneElement = {
    id: `node${index}`,
    // What has a name of its own in its diagram is no node of a graph.
    kind: node.isGroup === true ? 'cluster' : node.noun === undefined ? 'node' : 'rect',
    role: 'mark',
    box: around((inked.length > 0 ? inked : own).map(({ element }) => element.box)),
    ...(path === undefined ? {} : { path }),
    ...(node.shape === undefined ? {} : { shape: node.shape }),
    ...(label === '' ? {} : { label }),
    ...(node.noun === undefined ? {} : { noun: node.noun }),
    // Of a frame only the tab with its name is filled.
    ...(fill === undefined || node.shape === 'frame' ? {} : { fill }),
    ...(stroke === undefined ? {} : { stroke }),
    ...(strokeWidth === undefined || stroke === undefined ? {} : { strokeWidth }),
    ...(dash === undefined ? {} : { dash }),
    opacity: look?.element.opacity ?? 1,
    visible: own.some(({ element }) => element.visible),
    data: {
      name: node.shape === 'erBox' ? (node.label ?? node.id) : unseries(node.id),
      ...node.more,
      ...compartments(texts),
    },
  };
  return { name: node.id, element, shapes, texts, ...(node.parentId === undefined ? {} : { parent: node.parentId }) };
};

/** Participants of a sequence stand in the drawing by their names. */
const participants = (root: SVGSVGElement): { found: readonly Element[]; node: ModelNode }[] =>
  [...root.querySelectorAll('g[data-et="participant"][data-id]')].map((group) => ({
    found: [group],
    node: { id: group.getAttribute('data-id') ?? '', shape: group.getAttribute('data-type') ?? 'participant' },
  }));

/** Loops, alternatives and the like of a sequence are frames around their messages. */
const frames = (root: SVGSVGElement): { found: readonly Element[]; node: ModelNode }[] =>
  [...root.querySelectorAll('g[data-et="control-structure"]')].map((group, index) => ({
    found: [group],
    node: { id: `frame${index + 1}`, shape: 'frame', isGroup: true },
  }));

/** The nodes and clusters of a diagram, in the order of its model. */
export const findNodes = (root: SVGSVGElement, model: Model, pieces: readonly Traced[]): FoundNode[] => {
  const groups = groupsById(root);
  const named = model.nodes.flatMap((node) => {
    const id = node.domId ?? node.id;
    const found = groups.get(id) ?? groups.get(uncounted(id)) ?? groups.get(node.id);
    return found === undefined ? [] : [{ found, node }];
  });
  return [...named, ...participants(root), ...frames(root)]
    .map(({ found, node }, index) => foundIn(found, node, index, pieces))
    .filter((found) => found !== undefined);
};
