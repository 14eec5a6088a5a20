import type { ModelEdge, ModelNode } from './model.js';

/** Maps of components and trees of files: graphs whose parts are drawn in the order of their databases. */
interface Stamped {
  readonly nodes: readonly ModelNode[];
  readonly edges: readonly ModelEdge[];
}

const all = (root: Element, selector: string): Element[] => [...root.querySelectorAll(selector)];

const stampNode = (element: Element | undefined, id: string): void => element?.setAttribute('data-node', id);

const stampEdge = (line: Element | null | undefined, id: string): void => {
  line?.setAttribute('data-edge', 'true');
  line?.setAttribute('data-id', id);
};

interface Component {
  readonly id: string;
  readonly className?: string;
}

interface Dependency {
  readonly source: string;
  readonly target: string;
  readonly label?: string;
}

interface Pipeline {
  readonly nodeId: string;
  readonly componentIds: readonly string[];
}

interface WardleyMap {
  readonly nodes: readonly Component[];
  readonly links: readonly Dependency[];
  readonly pipelines: readonly Pipeline[];
}

/** Components stand in the order of the map, and so do lines; what leads from a part of a pipeline to it has none. */
export const stampWardley = (root: Element, database: { readonly getWardleyData: () => WardleyMap }): Stamped => {
  const { nodes, links, pipelines } = database.getWardleyData();
  const components = all(root, '.wardley-nodes > .wardley-node');
  const lines = all(root, '.wardley-links > line');
  const words = all(root, '.wardley-links > text');
  for (const [index, { id }] of nodes.entries()) stampNode(components[index], id);
  const known = new Set(nodes.map(({ id }) => id));
  const drawn = links.filter(
    ({ source, target }) =>
      known.has(source) &&
      known.has(target) &&
      pipelines.find(({ nodeId }) => nodeId === target)?.componentIds.includes(source) !== true,
  );
  const model = nodes.map(({ id, className }): ModelNode => ({ id, shape: className ?? 'component' }));
  if (drawn.length !== lines.length) return { nodes: model, edges: [] };
  let worded = 0;
  const edges = drawn.map(({ source, target, label }, index): ModelEdge => {
    const id = `dependency-${index}`;
    stampEdge(lines[index], id);
    if (label !== undefined && label !== '') {
      words[worded]?.classList.add('edgeLabel');
      words[worded]?.setAttribute('data-id', id);
      worded += 1;
    }
    return { id, start: source, end: target };
  });
  return { nodes: model, edges };
};

interface Branch {
  readonly id: number | string;
  readonly children: readonly Branch[];
}

/** Names stand from top to bottom, each with the line that leads to it from what it is in. */
export const stampTreeView = (root: Element, database: { readonly getRoot: () => Branch }): Stamped => {
  const groups = all(root, '.treeView-node-label').map((words) => words.parentElement);
  const nodes: ModelNode[] = [];
  const edges: ModelEdge[] = [];
  const walk = ({ children }: Branch, parent: string | undefined): void => {
    const group = groups[nodes.length];
    const id = `file-${nodes.length}`;
    stampNode(group ?? undefined, id);
    nodes.push({ id, shape: 'none' });
    if (parent !== undefined) {
      stampEdge(group?.nextElementSibling, `branch-${id}`);
      edges.push({ id: `branch-${id}`, start: parent, end: id });
    }
    for (const child of children) walk(child, id);
  };
  walk(database.getRoot(), undefined);
  return { nodes, edges };
};
