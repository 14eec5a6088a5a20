import { figureId, type ModelEdge, type ModelNode } from './model.js';
import { stampTreeView, stampWardley } from './stamp-maps.js';
import { stampJourney, stampPacket, stampSankey, stampTimeline, stampTreemap } from './stamp-pictures.js';

/**
 * Git graphs, blocks, architectures and C4 have databases of their own instead of a common graph. Their nodes and edges
 * get the attributes that other diagrams mark them with: `data-node`, `data-edge` and `data-id`.
 */
export interface Stamped {
  readonly nodes: readonly ModelNode[];
  readonly edges: readonly ModelEdge[];
}

type Stamp = (root: Element, database: never) => Stamped;

const byClass = (root: Element, place: string, name: string): Element[] =>
  [...root.querySelectorAll(`${place} > *`)].filter((element) => element.classList.contains(name));

const stampNode = (elements: readonly (Element | null | undefined)[], id: string): void => {
  for (const element of elements) element?.setAttribute('data-node', id);
};

const stampEdge = (element: Element | null | undefined, id: string): void => {
  element?.setAttribute('data-edge', 'true');
  element?.setAttribute('data-id', id);
};

interface Commit {
  readonly id: string;
  readonly branch: string;
  readonly tags?: readonly string[];
  readonly parents: readonly (string | null)[];
}

/** Lines run from parents to children in the order of the commits. */
const stampGit = (root: Element, database: { readonly getCommits: () => ReadonlyMap<string, Commit> }): Stamped => {
  const commits = [...database.getCommits().values()];
  const lines = [...root.querySelectorAll('.commit-arrows > path')];
  const labels = [...root.querySelectorAll('.commit-labels text.commit-label')];
  for (const { id } of commits) {
    const label = labels.find((text) => text.textContent === id);
    stampNode([...byClass(root, '.commit-bullets', id), label], id);
  }
  const pairs = commits.flatMap(({ id, parents }) =>
    parents.filter((parent) => parent !== null).map((parent) => ({ start: parent, end: id })),
  );
  return {
    nodes: commits.map(({ id, branch, tags }) => ({
      id,
      shape: 'commit',
      more: { branch, ...(tags === undefined || tags.length === 0 ? {} : { tags: tags.join(', ') }) },
    })),
    edges: pairs.map((pair, index) => {
      stampEdge(lines[index], `commit-line-${index}`);
      return { id: `commit-line-${index}`, ...pair };
    }),
  };
};

interface Block {
  readonly id: string;
  readonly type?: string;
  readonly children?: readonly Block[];
}

const stampBlocks = (
  _root: Element,
  database: { readonly getBlocksFlat: () => readonly Block[]; readonly getEdges: () => readonly ModelEdge[] },
): Stamped => {
  const blocks = database.getBlocksFlat().filter(({ type }) => type !== 'space' && type !== 'edge');
  const parents = new Map(blocks.flatMap(({ id, children = [] }) => children.map((child) => [child.id, id] as const)));
  return {
    nodes: blocks.map(({ id, type }): ModelNode => {
      const parentId = parents.get(id);
      return {
        id,
        ...(type === undefined ? {} : { shape: type }),
        isGroup: type === 'composite',
        ...(parentId === undefined ? {} : { parentId }),
      };
    }),
    edges: database.getEdges(),
  };
};

interface Placed {
  readonly id: string;
  readonly title?: string;
  readonly in?: string;
}

interface Cable {
  readonly lhsId: string;
  readonly rhsId: string;
  readonly lhsInto?: boolean;
  readonly rhsInto?: boolean;
}

const stampArchitecture = (
  root: Element,
  database: {
    readonly getServices: () => readonly Placed[];
    readonly getGroups: () => readonly Placed[];
    readonly getEdges: () => readonly Cable[];
  },
): Stamped => {
  const at = (id: string): Element | null => root.querySelector(`[id="${CSS.escape(`${figureId}-${id}`)}"]`);
  const node = (kind: 'service' | 'group', { id, title, in: parentId }: Placed): ModelNode => {
    stampNode([at(`${kind}-${id}`)], id);
    const label = title === undefined ? {} : { label: title };
    return { id, ...label, shape: kind, isGroup: kind === 'group', ...(parentId === undefined ? {} : { parentId }) };
  };
  const nodes = [
    ...database.getGroups().map((group) => node('group', group)),
    ...database.getServices().map((service) => node('service', service)),
  ];
  const edges = database.getEdges().map(({ lhsId, rhsId, lhsInto, rhsInto }): ModelEdge => {
    const id = `L_${lhsId}_${rhsId}_0`;
    stampEdge(at(id), id);
    return { id, start: lhsId, end: rhsId, points: { forward: rhsInto === true, backward: lhsInto === true } };
  });
  return { nodes, edges };
};

interface Rel {
  readonly from: string;
  readonly to: string;
}

/** Relationships are drawn in their order, each line with its words after it. */
const stampC4 = (
  root: Element,
  database: {
    readonly getC4ShapeArray: () => readonly { readonly alias: string; readonly parentBoundary?: string }[];
    readonly getRels: () => readonly Rel[];
  },
): Stamped => {
  const lines = [...root.querySelectorAll(':scope > g > line, :scope > g > path')].filter(
    (line) => line.hasAttribute('marker-end') || line.hasAttribute('marker-start'),
  );
  const edges = database.getRels().map(({ from, to }, index): ModelEdge => {
    const id = `relationship-${index}`;
    stampEdge(lines[index], id);
    for (let at = lines[index]?.nextElementSibling; at?.localName === 'text'; at = at.nextElementSibling) {
      at.classList.add('edgeLabel');
      at.setAttribute('data-id', id);
    }
    return { id, start: from, end: to };
  });
  return { nodes: database.getC4ShapeArray().map(({ alias }) => ({ id: alias, shape: 'c4' })), edges };
};

const stamps: Readonly<Record<string, Stamp>> = {
  gitGraph: stampGit,
  block: stampBlocks,
  architecture: stampArchitecture,
  c4: stampC4,
  timeline: stampTimeline,
  journey: stampJourney,
  packet: stampPacket,
  treemap: stampTreemap,
  sankey: stampSankey,
  wardley: stampWardley,
  treeView: stampTreeView,
};

/** Undefined for diagrams that need no stamps. */
export const stamp = (type: string, root: Element, database: unknown): Stamped | undefined =>
  stamps[type]?.(root, database as never);
