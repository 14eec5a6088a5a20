import { oncePer } from '../once-per.js';
import { classRelation, isClass, isEntity, rowsOf } from './boxes.js';
import { historyOf } from './commits.js';
import type { Drawing, Thing } from './drawing.js';
import { degreesOf, isSequence } from './structure.js';
import { treeOf } from './tree.js';

/** The words of a field for parts of its figures, and what they mean in one: in several senses, where there are several. */
type Senses = (drawing: Drawing) => readonly (readonly unknown[])[] | undefined;

const shapeOf = ({ element }: Thing): string => element.shape ?? '';
const shaped = (drawing: Drawing, shapes: RegExp): Thing[] =>
  drawing.of('node').filter((node) => shapes.test(shapeOf(node)));
const some = <T>(list: readonly T[]): readonly (readonly T[])[] | undefined => (list.length > 0 ? [list] : undefined);

/** Boxes that are no dots, marks or notes. */
export const statesOf = (drawing: Drawing): Thing[] =>
  drawing.of('node').filter((node) => !/^(?:stateStart|stateEnd|choice|fork|join|note|point)$/.test(shapeOf(node)));

const isMarked = (drawing: Drawing): boolean => shaped(drawing, /^(?:stateStart|stateEnd)$/).length > 0;

const messages = (drawing: Drawing, fits: (edge: Thing) => boolean): readonly (readonly Thing[])[] | undefined =>
  isSequence(drawing) ? [drawing.links.filter(({ edge }) => fits(edge)).map(({ edge }) => edge)] : undefined;

const linesOf = (things: readonly Thing[], axis: 'x' | 'y'): Thing[][] => {
  const lines: Thing[][] = [];
  const middle = ({ element: { box } }: Thing): number =>
    axis === 'y' ? box.y + box.height / 2 : box.x + box.width / 2;
  const size = ({ element: { box } }: Thing): number => (axis === 'y' ? box.height : box.width);
  for (const thing of [...things].sort((a, b) => middle(a) - middle(b))) {
    const last = lines.at(-1);
    const near = last?.[0];
    if (near && Math.abs(middle(near) - middle(thing)) <= Math.max(6, Math.min(size(near), size(thing)) / 3))
      last.push(thing);
    else lines.push([thing]);
  }
  return lines;
};

/** The nodes, or the shapes, as they stand in rows from top to bottom and in columns from left to right. */
export const linesIn = oncePer(
  (
    drawing: Drawing,
  ): { readonly rows: readonly (readonly Thing[])[]; readonly columns: readonly (readonly Thing[])[] } => {
    const nodes = drawing.of('node');
    const things = nodes.length > 0 ? nodes : drawing.of('shape').filter(({ id }) => id !== drawing.ground?.id);
    return { rows: linesOf(things, 'y'), columns: linesOf(things, 'x') };
  },
);

const related =
  (kind: string): Senses =>
  (drawing) =>
    drawing.of('node').some(isClass) ? [drawing.links.filter((link) => classRelation(link)?.kind === kind)] : undefined;

const ends = (drawing: Drawing, side: 'in' | 'out'): Thing[] | undefined =>
  drawing.links.some(({ directed }) => directed)
    ? drawing.of('node').filter((node) => degreesOf(drawing, node)[side] === 0)
    : undefined;

/** Marks from which an arrow leads to where one begins: dots, and nodes without words or with the word "start" alone. */
export const startDots = oncePer((drawing: Drawing): readonly Thing[] => {
  const dots = shaped(drawing, /^stateStart$/);
  if (dots.length > 0) return dots;
  const isBare = ({ name, element }: Thing): boolean =>
    name === undefined
      ? true
      : /^(?:start|begin|init)$/i.test(name) && /^(?:none|plaintext|plain|point)$/.test(element.shape ?? '');
  return drawing
    .of('node')
    .filter(
      (node) =>
        isBare(node) &&
        drawing.links.filter(({ from, directed }) => directed && from.id === node.id).length === 1 &&
        !drawing.links.some(({ to }) => to.id === node.id),
    );
});

/** A node that an arrow from nowhere points at. */
const entered = (drawing: Drawing): Thing[] => {
  const nodes = drawing.of('node');
  const touches = ([x, y]: readonly [number, number] | readonly number[], { element: { box } }: Thing): boolean =>
    x !== undefined &&
    y !== undefined &&
    x > box.x - 6 &&
    x < box.x + box.width + 6 &&
    y > box.y - 6 &&
    y < box.y + box.height + 6;
  return drawing.things.flatMap(({ element: { kind, path = [] } }) => {
    const [first, last] = [path[0], path.at(-1)];
    if (kind !== 'vector' || !first || !last || nodes.some((node) => touches(first, node))) return [];
    return nodes.filter((node) => touches(last, node)).slice(0, 1);
  });
};

const senses: Readonly<Record<string, Senses>> = {
  entity: (drawing) => some(drawing.of('node').filter(isEntity)),
  class: (drawing) => {
    const boxes = drawing.of('node').filter(isClass);
    const plain = boxes.filter(({ element }) => !/interface|enum/i.test(String(element.data?.['annotation'] ?? '')));
    return boxes.length > 0 ? [boxes, plain] : undefined;
  },
  interface: (drawing) =>
    drawing.of('node').some(isClass)
      ? [drawing.of('node').filter(({ element }) => /interface/i.test(String(element.data?.['annotation'] ?? '')))]
      : undefined,
  relationship: (drawing) =>
    drawing.of('node').some((one) => isEntity(one) || isClass(one)) ? [drawing.links] : undefined,
  attribute: (drawing) => {
    const all = rowsOf(drawing).filter(({ what }) => what === 'attribute');
    return drawing.of('node').some((one) => isEntity(one) || isClass(one))
      ? [all, [...new Set(all.map(({ name }) => name))]]
      : undefined;
  },
  method: (drawing) =>
    drawing.of('node').some(isClass) ? [rowsOf(drawing).filter(({ what }) => what === 'method')] : undefined,
  inheritance: related('inheritance'),
  composition: related('composition'),
  aggregation: related('aggregation'),
  subclass: (drawing) => [
    [
      ...new Set(
        drawing.links.flatMap((link) =>
          classRelation(link)?.kind === 'inheritance' ? [classRelation(link)?.part] : [],
        ),
      ),
    ],
  ],
  superclass: (drawing) => [
    [
      ...new Set(
        drawing.links.flatMap((link) =>
          classRelation(link)?.kind === 'inheritance' ? [classRelation(link)?.whole] : [],
        ),
      ),
    ],
  ],
  decision: (drawing) => {
    const asked = drawing.of('node').filter(({ name }) => name?.endsWith('?') === true);
    const diamonds = drawing.of('node').filter(({ noun, element }) => noun === 'diamond' || element.shape === 'choice');
    if (diamonds.length > 0) return [diamonds, ...(asked.length > 0 ? [asked] : [])];
    return some(asked);
  },
  state: (drawing) => {
    // A dot from which an arrow points at the first state is none itself.
    const dots = shaped(drawing, /^point$/).concat(
      startDots(drawing).filter(({ element }) => element.shape !== 'stateStart'),
    );
    return [
      drawing.of('node').filter((node) => !dots.includes(node)),
      statesOf(drawing).filter((node) => !dots.includes(node)),
    ];
  },
  final: (drawing) => {
    const marked = shaped(drawing, /^(?:stateEnd)$/);
    const rings = shaped(drawing, /^doublecircle$/i);
    if (marked.length > 0 || rings.length > 0) return [marked.length > 0 ? marked : rings];
    return undefined;
  },
  initial: (drawing) => {
    const dots = startDots(drawing);
    const first = [...new Set(drawing.links.flatMap(({ from, to }) => (dots.includes(from) ? [to] : [])))];
    return first.length > 0 ? [first, dots] : (some(dots) ?? some(entered(drawing)));
  },
  terminal: (drawing) => {
    const out = ends(drawing, 'out');
    const round = shaped(drawing, /^(?:stadium|doublecircle|stateEnd)$/i);
    return out && [out, [...out, ...(ends(drawing, 'in') ?? [])], round];
  },
  leaf: (drawing) => {
    const tree = treeOf(drawing);
    const out = ends(drawing, 'out');
    return tree ? [tree.leaves] : out && [out];
  },
  inner: (drawing) => {
    const tree = treeOf(drawing);
    if (!tree) return undefined;
    const inner = drawing.of('node').filter(({ id }) => tree.childrenOf(id).length > 0);
    return [inner, inner.filter(({ id }) => id !== tree.root.id)];
  },
  root: (drawing) => {
    const tree = treeOf(drawing);
    const sources = ends(drawing, 'in');
    return tree ? [[tree.root]] : sources && [sources];
  },
  level: (drawing) => {
    const tree = treeOf(drawing);
    const { rows, columns } = linesIn(drawing);
    const deep = tree ? new Set(drawing.of('node').map(({ id }) => tree.depthOf(id))) : undefined;
    return deep ? [[...deep], [...deep].slice(1)] : [rows, columns];
  },
  row: (drawing) => [linesIn(drawing).rows],
  column: (drawing) => {
    const rows = rowsOf(drawing);
    return rows.length > 0 ? [rows, linesIn(drawing).columns] : [linesIn(drawing).columns];
  },
  branch: (drawing) => {
    const history = historyOf(drawing);
    if (history) return [history.branches];
    const tree = treeOf(drawing);
    // A chain branches nowhere.
    const isChain = tree !== undefined && drawing.of('node').every(({ id }) => tree.childrenOf(id).length < 2);
    return tree && [...(isChain ? [[]] : []), tree.childrenOf(tree.root.id), drawing.links];
  },
  participant: (drawing) =>
    isSequence(drawing) ? [drawing.of('node'), ...(some(shaped(drawing, /^actor$/)) ?? [])] : undefined,
  reply: (drawing) => messages(drawing, ({ dash }) => dash !== 'solid'),
  request: (drawing) => messages(drawing, ({ dash }) => dash === 'solid'),
  selfloop: (drawing) => [drawing.links.filter(({ from, to }) => from.id === to.id)],
  stage: (drawing) => {
    const tree = treeOf(drawing);
    const deep = tree ? [...new Set(drawing.of('node').map(({ id }) => tree.depthOf(id)))] : [];
    return [namedNodes(drawing), drawing.of('node'), ...(deep.length > 1 ? [deep.slice(1), deep] : [])];
  },
  // Cards on a board: nothing joins them, and each stands in a column.
  task: (drawing) => {
    const nodes = drawing.of('node');
    const isBoard =
      nodes.length > 0 && drawing.links.length === 0 && nodes.every((node) => drawing.framesOf(node).length > 0);
    return isBoard ? [nodes] : undefined;
  },
  item: (drawing) => [namedNodes(drawing), drawing.of('node')],
  commit: (drawing) => {
    const history = historyOf(drawing);
    const all = shaped(drawing, /^commit$/);
    // Merges are counted, or not.
    const plain = all.filter((one) => history?.merges.some(({ commit }) => commit === one) !== true);
    return all.length > 0 ? [all, plain] : undefined;
  },
};

/** The things, or what else can be counted, that a word of a field means in this figure; undefined where it means nothing in it. */
export const sensesOf = (drawing: Drawing, kind: string): readonly (readonly unknown[])[] | undefined =>
  Object.hasOwn(senses, kind) ? senses[kind]?.(drawing) : undefined;

const isThing = (one: unknown): one is Thing =>
  typeof one === 'object' && one !== null && 'role' in one && 'noun' in one;

/** The things that the word means, in its first sense. */
export const membersOf = (drawing: Drawing, kind: string): readonly Thing[] =>
  (sensesOf(drawing, kind)?.[0] ?? []).filter(isThing);

/** Marks at the beginning and the end of a state diagram are no states to some. */
export const namedNodes = (drawing: Drawing): Thing[] =>
  isMarked(drawing) ? statesOf(drawing) : drawing.of('node').filter(({ name }) => name !== undefined);
