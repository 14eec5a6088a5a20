import type { Point, SceneElement } from '../../scene.js';
import type { Mark } from '../../tikz/marks.js';
import { boxAround } from '../svg/geometry.js';
import { boxOf, centreOf, type Draft, isText, merge, nodeOf, type Piece, placeOf } from './draft.js';
import { type Net, netsOf, slack, type Strand, type Terminal, wiresAmong } from '../../circuit/nets.js';
import { type CircuitPart, circuitRelations, type NetName } from '../../circuit/relate.js';
import { written } from '../../circuit/written.js';
import { resolve } from './nodes.js';
import { coursesOf, distance, lengthOf } from './strokes.js';
import { isBipole, isCurrentArrow, isPole, isSign, symbolOf } from './symbols.js';

interface Component {
  readonly mark: Mark;
  readonly id: string;
  readonly shape: string;
  readonly terminals: readonly Terminal[];
}

const shapeOf = (mark: Mark): string => (mark.kind === 'node' ? (mark.fields['shape'] ?? '') : '');

/** Ends that two anchors name are one. */
const terminalsOf = (draft: Draft, mark: Mark, id: string): Terminal[] => {
  const found: Terminal[] = [];
  for (const [field, text] of Object.entries(mark.fields)) {
    const place = field.startsWith('anchor ') ? placeOf(draft, mark, text) : undefined;
    if (place === undefined || found.some((other) => distance(other.place, place) < slack)) continue;
    found.push({ component: id, name: field.slice('anchor '.length), place });
  }
  return found;
};

/** Texts that circuitikz put beside a component: their nodes are named after it. */
const wordsBeside = (draft: Draft, mark: Mark): Piece[] => {
  const name = mark.fields['name'] ?? '';
  return draft.pieces.filter((piece) => {
    const node = isText(piece) ? nodeOf(draft, piece.mark) : undefined;
    const own = node?.fields['name'] ?? '';
    if (node === undefined || name === '' || !own.startsWith(name)) return false;
    return (
      /^(?:label|annotation|current|voltage|flow)$/.test(own.slice(name.length)) &&
      resolve(draft.marks, name, node.id) === mark
    );
  });
};

const symbolElement = (
  type: string,
  parts: readonly Piece[],
  words: readonly Piece[],
  terminals: readonly Terminal[],
): SceneElement | undefined => {
  const [first] = parts;
  if (first === undefined) return undefined;
  const { path: _, fill: __, dash: ___, ...looks } = first.element;
  const texts = words.flatMap(({ element: { text } }) => (text === undefined || isSign(text) ? [] : [text]));
  const values = texts.map(written);
  const named =
    texts.find((_text, index) => values[index]?.value === undefined) ?? values.find(({ name }) => name)?.name;
  const { value, unit } = values.find((one) => one.value !== undefined) ?? {};
  const label = named ?? texts[0];
  const filled = parts.find(({ element }) => element.fill !== undefined)?.element.fill;
  return {
    ...looks,
    kind: 'component',
    box: boxOf(parts),
    ...(terminals.length === 2 ? { path: terminals.map(({ place }) => place) } : {}),
    ...(filled === undefined ? {} : { fill: filled }),
    ...(label === undefined ? {} : { label }),
    visible: parts.some(({ element }) => element.visible),
    data: { type, terminals: terminals.length },
    ...(value === undefined ? {} : { measures: { value } }),
    ...(unit === undefined ? {} : { unit }),
  };
};

const readComponents = (draft: Draft): Component[] => {
  const components: Component[] = [];
  for (const mark of draft.marks) {
    const shape = shapeOf(mark);
    const type = symbolOf(shape);
    if (type === undefined) continue;
    const own = draft.pieces.filter((piece) => nodeOf(draft, piece.mark) === mark);
    const parts = own.filter((piece) => !isText(piece));
    const [first] = parts;
    if (first === undefined) continue;
    const { id } = first.element;
    const terminals = terminalsOf(draft, mark, id);
    const inside = own.filter(isText);
    const beside = wordsBeside(draft, mark);
    const naming = beside.filter(
      (piece) => !/(?:current|voltage|flow)$/.test(nodeOf(draft, piece.mark)?.fields['name'] ?? ''),
    );
    const element = symbolElement(type, parts, [...inside, ...naming], terminals);
    if (element === undefined) continue;
    merge(draft, parts, [{ ...first, element }]);
    for (const word of [...inside, ...beside]) draft.relations.push({ kind: 'labels', from: word.element.id, to: id });
    components.push({ mark, id, shape, terminals });
  }
  return components;
};

/** Dots and arrow heads on wires. @returns where there are dots */
const readPoles = (draft: Draft): Point[] => {
  const dots: Point[] = [];
  for (const mark of draft.marks) {
    const shape = shapeOf(mark);
    const [pole, current] = [isPole(shape), isCurrentArrow(shape)];
    if (!pole && !current) continue;
    const own = draft.pieces.filter((piece) => nodeOf(draft, piece.mark) === mark && !isText(piece));
    const [first] = own;
    const place = centreOf(draft, mark);
    if (first === undefined || place === undefined) continue;
    if (pole) dots.push(place);
    const { path: _, ...looks } = first.element;
    const data = { type: current ? 'current' : shape.startsWith('o') ? 'terminal' : 'junction' };
    const kind = current ? 'vector' : 'point';
    merge(draft, own, [
      { ...first, element: { ...looks, kind, box: boxOf(own), data, ...(pole ? { shape: 'circle' } : {}) } },
    ]);
  }
  return dots;
};

const isOutput = ({ name }: Terminal): boolean => /^(?:out|output|bout)/.test(name);

const partOf = ({ id, shape, terminals }: Component): CircuitPart => ({
  id,
  terminals,
  outputs: terminals.filter(isOutput),
  isBipole: isBipole(shape) && terminals.length === 2,
  // Neither what has one end nor a voltmeter leads a current away.
  carries: terminals.length > 1 && !/^(?:voltmeter|oscope)/.test(shape),
});

/** CSS pixels from the arrow head of a current to the middle of its name. */
const besideArrow = 40;

/** What circuitikz writes beside a component as its current names the arrow head on the wire. */
const nameCurrents = (draft: Draft): void => {
  for (const { element, mark } of draft.pieces.filter(isText)) {
    const node = nodeOf(draft, mark);
    const place = node && centreOf(draft, node);
    if (place === undefined || !/(?:current|flow)$/.test(node?.fields['name'] ?? '')) continue;
    const middle = ({ element: { box } }: Piece): Point => [box.x + box.width / 2, box.y + box.height / 2];
    const [arrow] = draft.pieces
      .filter((piece) => piece.element.data?.['type'] === 'current' && distance(middle(piece), place) < besideArrow)
      .toSorted((a, b) => distance(middle(a), place) - distance(middle(b), place));
    if (arrow === undefined) continue;
    const old = draft.relations.findIndex(({ kind, from }) => kind === 'labels' && from === element.id);
    if (old >= 0) draft.relations.splice(old, 1);
    draft.relations.push({ kind: 'labels', from: element.id, to: arrow.element.id });
    draft.pieces = draft.pieces.map((piece) =>
      piece === arrow ? { ...piece, element: { ...piece.element, label: element.text ?? '' } } : piece,
    );
  }
};

interface Drawn {
  readonly piece: Piece;
  readonly strands: readonly Strand[];
}

const strandsOf = (draft: Draft): Drawn[] =>
  draft.pieces.flatMap((piece) => {
    const { mark, element } = piece;
    if (mark?.kind !== 'path' || nodeOf(draft, mark) !== undefined || isText(piece)) return [];
    if (element.stroke === undefined || element.fill !== undefined || element.kind === 'component') return [];
    // Paths of circuitikz are full of moves that draw nothing, and go over parts of themselves twice.
    const drawn = new Map(
      coursesOf(piece)
        .filter(({ path }) => lengthOf(path) > slack)
        .map(({ path }) => [JSON.stringify(boxAround(path)), path]),
    );
    const strands = [...drawn.values()].map((path, index) => ({
      id: `${element.id}${index === 0 ? '' : `-${index + 1}`}`,
      path,
    }));
    return [{ piece, strands }];
  });

/** A path becomes its wires; what of it is no wire stays as it was. */
const putWires = (draft: Draft, drawn: readonly Drawn[], wires: ReadonlySet<string>): void => {
  for (const { piece, strands } of drawn) {
    if (strands.length > 0 && !strands.some(({ id }) => wires.has(id))) continue;
    merge(
      draft,
      [piece],
      strands.map(({ id, path }) => {
        const kind = wires.has(id) ? ('wire' as const) : path.length === 2 ? ('rule' as const) : ('path' as const);
        return { ...piece, element: { ...piece.element, id, kind, path, box: boxAround(path) } };
      }),
    );
  }
};

/** Words at the end of a wire name the signal on it. */
const nameWires = (draft: Draft, nets: readonly Net[]): ReadonlyMap<Net, NetName> => {
  const names = new Map<Net, NetName>();
  const labelling = new Set(draft.relations.flatMap(({ kind, from }) => (kind === 'labels' ? [from] : [])));
  for (const { element, mark } of draft.pieces.filter(isText)) {
    const node = nodeOf(draft, mark);
    const place = node && centreOf(draft, node);
    if (place === undefined || labelling.has(element.id)) continue;
    for (const net of nets) {
      const wire = net.wires.find(({ path }) =>
        [path[0], path.at(-1)].some((end) => end && distance(end, place) < 2 * slack),
      );
      if (wire === undefined) continue;
      draft.relations.push({ kind: 'labels', from: element.id, to: wire.id });
      if (!names.has(net)) names.set(net, { wire: wire.id, name: element.text ?? '' });
      draft.pieces = draft.pieces.map((piece) =>
        piece.element.id === wire.id ? { ...piece, element: { ...piece.element, label: element.text ?? '' } } : piece,
      );
      break;
    }
  }
  return names;
};

/**
 * Symbols become components, the lines between them wires; what wires join, and what stands in series and in parallel,
 * becomes relations. @returns whether there is a circuit in the figure
 */
export const readCircuit = (draft: Draft): boolean => {
  const components = readComponents(draft);
  if (components.length === 0) return false;
  const dots = readPoles(draft);
  const drawn = strandsOf(draft);
  const terminals = components.flatMap((component) => component.terminals);
  const wires = wiresAmong(
    drawn.flatMap(({ strands }) => strands),
    terminals,
    dots,
  );
  putWires(draft, drawn, new Set(wires.map(({ id }) => id)));
  const nets = netsOf(wires, terminals, dots);
  const names = nameWires(draft, nets);
  nameCurrents(draft);
  draft.relations.push(...circuitRelations(components.map(partOf), nets, names));
  return true;
};
