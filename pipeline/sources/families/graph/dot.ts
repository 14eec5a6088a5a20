import type { Random } from '../../../random.js';
import { synthetic } from '../topics/table.js';
import type { FamilyFigure } from '../family.js';

export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** How a graph looks apart from what it says: typeface, lines, colours. */
export interface GraphLook {
  readonly graph: Attributes;
  readonly node: Attributes;
  readonly edge: Attributes;
  /** Pale fills, for nodes of several sorts. */
  readonly fills: readonly string[];
  /** A strong colour, for what is to be noticed. */
  readonly accent: string;
}

const fillSets: readonly (readonly string[])[] = [
  ['#dbe9f6', '#fde2cf', '#dff0d8', '#f3e1f2', '#fff3c4', '#e3e3e3'],
  ['#cfe8e5', '#f9d9d6', '#ece4f5', '#fbeccb', '#d8e2ee', '#e4eed2'],
  ['#e8f1fa', '#fff0d9', '#e7f5e4', '#fbe5ea', '#efe9fb', '#f2f2ee'],
  ['#b8d4ea', '#f6c9a6', '#bfe0c0', '#e3bfdc', '#f4e19c', '#cfcfcf'],
  ['#ffffff', '#e0e0e0', '#c4c4c4', '#f0f0f0', '#d2d2d2', '#b5b5b5'],
];
const inks = ['#000000', '#222222', '#1b3a57', '#333333', '#3b2f2f', '#2f4f4f'];
const accents = ['#c0392b', '#d55e00', '#1f5a8c', '#2e7d5b', '#7b4397', '#b7561b'];

/** @param shape of the nodes, where the family leaves it open: one of these. */
export const pickGraphLook = (random: Random, shapes: readonly string[]): GraphLook => {
  const ink = random.pick(inks);
  const font = random.pick(['Times-Roman', 'Helvetica', 'Tinos', 'Arimo', 'Helvetica', 'Courier']);
  const fontsize = font === 'Courier' ? random.int(11, 13) : random.int(12, 16);
  const fills = random.pick(fillSets);
  const filled = random.chance(0.65);
  const shape = random.pick(shapes);
  const round = (shape === 'box' || shape === 'rect') && random.chance(0.4);
  const style = [filled ? 'filled' : '', round ? 'rounded' : ''].filter((word) => word !== '').join(',');
  return {
    graph: {
      bgcolor: random.weighted([
        ['white', 7],
        ['#fbfaf5', 1],
        ['#f5f8fb', 1],
      ]),
      pad: 0.2,
      fontname: font,
      fontsize: fontsize + 2,
      fontcolor: ink,
    },
    node: {
      shape,
      fontname: font,
      fontsize,
      fontcolor: ink,
      color: ink,
      penwidth: random.pick([1, 1, 1.5, 2]),
      ...(style !== '' && { style }),
      ...(filled && { fillcolor: random.pick(fills) }),
    },
    edge: {
      fontname: font,
      fontsize: fontsize - 1,
      fontcolor: ink,
      color: random.chance(0.7) ? ink : '#666666',
      penwidth: random.pick([1, 1, 1.5]),
      arrowsize: random.pick([0.7, 0.8, 1]),
    },
    fills,
    accent: random.pick(accents),
  };
};

/** A name as DOT writes it: bare where it may be. */
export const name = (text: string): string =>
  /^(?:[A-Za-z_]\w*|-?\d+(?:\.\d+)?)$/.test(text) && !/^(?:node|edge|graph|digraph|subgraph|strict)$/i.test(text)
    ? text
    : `"${text.replaceAll('"', '\\"')}"`;

/** `[label="a", color=red]`, or nothing where there are none. Labels between `<` and `>` are HTML of Graphviz. */
export const attributes = (list: Attributes): string => {
  const written = Object.entries(list).flatMap(([key, value]) => {
    if (value === undefined) return [];
    return [`${key}=${typeof value === 'string' && /^<.*>$/s.test(value) ? value : name(String(value))}`];
  });
  return written.length === 0 ? '' : ` [${written.join(', ')}]`;
};

export const node = (id: string, list: Attributes = {}): string => `${name(id)}${attributes(list)};`;

/** One program: defaults first, then the statements, one a line. */
export const dotFigure = (
  kind: 'graph' | 'digraph',
  look: GraphLook,
  graph: Attributes,
  statements: readonly string[],
): FamilyFigure => {
  const { arrowsize, ...edge } = look.edge;
  const defaults = [
    `graph${attributes({ ...look.graph, ...graph })};`,
    `node${attributes(look.node)};`,
    `edge${attributes(kind === 'digraph' ? { ...edge, arrowsize } : edge)};`,
  ];
  return {
    program: `${kind} {\n${[...defaults, ...statements].map((line) => `  ${line}`).join('\n')}\n}\n`,
    data: synthetic,
  };
};

/** A heading over or under a graph, or none, as in a book where it stands in the caption. */
export const graphTitle = (random: Random, titles: readonly string[]): Attributes =>
  random.chance(0.45) ? {} : { label: random.pick(titles), labelloc: random.pick(['t', 't', 'b']) };
