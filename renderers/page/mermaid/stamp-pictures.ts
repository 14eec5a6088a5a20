import type { ModelEdge, ModelNode } from './model.js';

/**
 * Timelines, journeys, packets, treemaps and Sankey diagrams are drawings without a graph behind them. What belongs together
 * is told from the order and the classes that mermaid draws it with, and gets the attributes of nodes and edges.
 */
interface Stamped {
  readonly nodes: readonly ModelNode[];
  readonly edges: readonly ModelEdge[];
}

const mark = (elements: readonly (Element | null | undefined)[], id: string): void => {
  for (const element of elements) element?.setAttribute('data-node', id);
};

const all = (root: Element, selector: string): Element[] => [...root.querySelectorAll(selector)];

/** A period stands before its events, a section before its periods. */
export const stampTimeline = (root: Element): Stamped => {
  const nodes: ModelNode[] = [];
  let [section, period]: (string | undefined)[] = [];
  for (const [index, card] of all(root, '.timeline-node').entries()) {
    const id = `card-${index}`;
    mark([card], id);
    const place = card.parentElement?.getAttribute('class') ?? '';
    if (place === 'eventWrapper') {
      nodes.push({ id, noun: 'event', ...(period === undefined ? {} : { parentId: period }) });
    } else if (place === 'taskWrapper') {
      period = id;
      nodes.push({ id, noun: 'period', isGroup: true, ...(section === undefined ? {} : { parentId: section }) });
    } else {
      section = id;
      nodes.push({ id, noun: 'section', isGroup: true });
    }
  }
  return { nodes, edges: [] };
};

const sizeOf = (element: Element, name: string): number => Number(element.getAttribute(name) ?? Number.NaN);

/** The face of a task stands the lower, the worse it is: 30 pixels a point, from 5 down. */
const scoreOf = (line: Element | null): number | undefined => {
  const face = line?.parentElement?.querySelector('circle.face');
  const score = face == null ? Number.NaN : 5 - (sizeOf(face, 'cy') - 300) / 30;
  return Number.isInteger(score) && score >= 1 && score <= 5 ? score : undefined;
};

/** Tasks stand under their section; their words come in the element after their box. */
export const stampJourney = (root: Element): Stamped => {
  const nodes: ModelNode[] = [];
  let section: string | undefined;
  for (const [index, box] of all(root, 'rect.journey-section, rect.task').entries()) {
    const id = `box-${index}`;
    let words = box.nextElementSibling;
    while (words !== null && words.localName !== 'switch') words = words.nextElementSibling;
    mark([box, words], id);
    if (box.classList.contains('journey-section')) {
      section = id;
      nodes.push({ id, noun: 'section', isGroup: true });
    } else {
      const score = scoreOf(box);
      nodes.push({
        id,
        noun: 'task',
        ...(section === undefined ? {} : { parentId: section }),
        ...(score === undefined ? {} : { more: { score: String(score) } }),
      });
    }
  }
  return { nodes, edges: [] };
};

/** Each field with the numbers of its first and its last bit over it. */
export const stampPacket = (root: Element): Stamped => {
  const nodes = all(root, 'rect.packetBlock').map((box, index): ModelNode => {
    const id = `field-${index}`;
    const own = [box];
    for (let at = box.nextElementSibling; at?.localName === 'text'; at = at.nextElementSibling) own.push(at);
    mark(own, id);
    const bits = own.filter((one) => one.matches('.packetByte')).map(({ textContent }) => textContent?.trim() ?? '');
    return { id, noun: 'field', shape: 'packetField', more: { bits: bits.join('–') } };
  });
  return { nodes, edges: [] };
};

interface Frame {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const frameOf = (group: Element, id: string): Frame => {
  const [x = 0, y = 0] = (group.getAttribute('transform')?.match(/-?[\d.]+/g) ?? []).map(Number);
  const box = group.querySelector('rect.treemapSection, rect.treemapLeaf');
  const side = (name: string): number => (box === null ? 0 : sizeOf(box, name));
  return { id, x, y, width: side('width'), height: side('height') };
};

const holds = (a: Frame, b: Frame): boolean =>
  a.id !== b.id && b.x >= a.x && b.y >= a.y && b.x + b.width <= a.x + a.width && b.y + b.height <= a.y + a.height;

/** A rectangle belongs to the smallest section around it. The outermost, around all, is not drawn. */
export const stampTreemap = (root: Element): Stamped => {
  const groups = all(root, '.treemapSection, .treemapLeafGroup').filter(({ localName }) => localName === 'g');
  const drawn = groups.filter((group) => group.querySelector('.treemapSectionLabel')?.textContent?.trim() !== '');
  const frames = drawn.map((group, index) => frameOf(group, `part-${index}`));
  const nodes = drawn.map((group, index): ModelNode => {
    const own = frames[index] as Frame;
    mark([group], own.id);
    const [around] = frames
      .filter((frame, at) => drawn[at]?.classList.contains('treemapSection') === true && holds(frame, own))
      .toSorted((a, b) => a.width * a.height - b.width * b.height);
    const isGroup = group.classList.contains('treemapSection');
    const value = group.querySelector('.treemapSectionValue, .treemapValue')?.textContent?.trim();
    return {
      id: own.id,
      noun: isGroup ? 'section' : 'part',
      isGroup,
      shape: 'treemap',
      ...(around === undefined ? {} : { parentId: around.id }),
      ...(value === undefined || value === '' ? {} : { more: { value } }),
    };
  });
  return { nodes, edges: [] };
};

interface Flow {
  readonly nodes: readonly { readonly id: string }[];
  readonly links: readonly { readonly source: string; readonly target: string; readonly value: number }[];
}

/** Bars, words and bands are drawn in the order of the graph. */
export const stampSankey = (root: Element, database: { readonly getGraph: () => Flow }): Stamped => {
  const { nodes, links } = database.getGraph();
  const [bars, words] = [all(root, '.nodes > .node'), all(root, '.node-labels > text')];
  const bands = all(root, '.links > .link > path');
  return {
    nodes: nodes.map(({ id }, index) => {
      mark([bars[index], words[index]], id);
      return { id };
    }),
    edges: links.map(({ source, target, value }, index) => {
      const id = `flow-${index}`;
      bands[index]?.setAttribute('data-edge', 'true');
      bands[index]?.setAttribute('data-id', id);
      return { id, start: source, end: target, points: { forward: false, backward: false }, value };
    }),
  };
};
