import type { Box, Point, Relation, SceneElement } from '../../scene.js';
import { type Net, netsOf, slack, type Strand, type Terminal, wiresAmong } from '../../circuit/nets.js';
import { type CircuitPart, circuitRelations, type NetName } from '../../circuit/relate.js';
import { spokenSymbol } from '../circuit/spoken.js';
import { written } from '../../circuit/written.js';
import { distance } from '../tikz/strokes.js';
import { boxAround } from './geometry.js';
import { nameOfGroup, type Traced } from './trace.js';

/** A group of the drawing that its author calls a symbol of a circuit, and what it consists of. */
interface Symbol {
  readonly type: string;
  readonly name: string;
  readonly parts: readonly Traced[];
}

const symbolsIn = (traced: readonly Traced[]): Symbol[] => {
  const groups = new Map<Element, Traced[]>();
  for (const one of traced) {
    let group = one.source.parentElement;
    while (group !== null && spokenSymbol(nameOfGroup(group) ?? '') === undefined) group = group.parentElement;
    if (group !== null) groups.set(group, [...(groups.get(group) ?? []), one]);
  }
  return [...groups].flatMap(([group, parts]) => {
    const spoken = spokenSymbol(nameOfGroup(group) ?? '');
    const drawn = parts.some(({ element }) => element.visible && element.kind !== 'text');
    return spoken && drawn ? [{ ...spoken, parts }] : [];
  });
};

const isBetween = (value: number, from: number, size: number, more: number): boolean =>
  value >= from - more && value <= from + size + more;
const isIn = ([x, y]: Point, box: Box, more: number): boolean =>
  isBetween(x, box.x, box.width, more) && isBetween(y, box.y, box.height, more);

const boxOf = (parts: readonly Traced[]): Box =>
  boxAround(
    parts.flatMap(({ element: { kind, box } }): Point[] =>
      kind === 'text'
        ? []
        : [
            [box.x, box.y],
            [box.x + box.width, box.y + box.height],
          ],
    ),
  );

const isStroke = ({ element }: Traced): boolean =>
  element.visible &&
  (element.kind === 'rule' || element.kind === 'path') &&
  element.fill === undefined &&
  element.stroke !== undefined &&
  (element.path?.length ?? 0) > 1;

const endsOf = ({ path }: Strand): Point[] => [path[0], path.at(-1)].filter((end) => end !== undefined);

/** Where strokes from outside end at a symbol, it has its terminals. */
const terminalsOf = (id: string, box: Box, strands: readonly Strand[]): Terminal[] => {
  const found: Terminal[] = [];
  for (const place of strands.flatMap(endsOf))
    if (isIn(place, box, 2) && !found.some((other) => distance(other.place, place) < slack))
      found.push({ component: id, name: '', place });
  return found;
};

/** A gate's signal leaves where its ring is, or else on the side that has one wire. */
const outputsOf = ({ type, parts }: Symbol, box: Box, terminals: readonly Terminal[]): Terminal[] => {
  if (!/-gate$|^buffer$/.test(type)) return [];
  const middle = box.x + box.width / 2;
  const [left, right] = [true, false].map((side) => terminals.filter(({ place: [x] }) => x < middle === side));
  const ring = parts.find(({ element }) => element.kind === 'circle')?.element.box;
  if (ring && terminals.length > 1) return (ring.x > middle ? right : left) ?? [];
  if (left?.length === 1 && (right?.length ?? 0) > 1) return left;
  return right?.length === 1 ? right : [];
};

const keyOf = (words: string): string =>
  words
    .normalize('NFKC')
    .replaceAll(/[\s_{}$\\]/g, '')
    .toLowerCase();

/** Words that stand apart: not part of a symbol, the title. */
const textsOutside = (traced: readonly Traced[], inside: ReadonlySet<Traced>): SceneElement[] =>
  traced.flatMap((one) =>
    one.element.kind === 'text' && one.element.visible && !inside.has(one) ? [one.element] : [],
  );

const gapTo = ([x, y]: Point, box: Box): number =>
  Math.hypot(Math.max(box.x - x, 0, x - box.x - box.width), Math.max(box.y - y, 0, y - box.y - box.height));

const componentOf = (symbol: Symbol, box: Box, label: SceneElement | undefined, terminals: number): Traced => {
  const [first] = symbol.parts.filter(({ element }) => element.kind !== 'text');
  if (first === undefined) throw new Error('A symbol without a stroke is none');
  const { path: _, fill: __, dash: ___, text: ____, label: _____, data: ______, ...looks } = first.element;
  const filled = symbol.parts.find(({ element }) => element.fill !== undefined && element.kind !== 'text')?.element
    .fill;
  const { value, unit } = label?.text === undefined ? {} : written(label.text);
  return {
    source: first.source,
    element: {
      ...looks,
      kind: 'component',
      box,
      ...(filled === undefined ? {} : { fill: filled }),
      ...(label?.text === undefined ? {} : { label: label.text }),
      visible: true,
      data: { type: symbol.type, terminals },
      ...(value === undefined ? {} : { measures: { value } }),
      ...(unit === undefined ? {} : { unit }),
    },
  };
};

interface Placed {
  readonly symbol: Symbol;
  readonly part: CircuitPart;
  readonly component: Traced;
  readonly label: SceneElement | undefined;
}

const place = (symbol: Symbol, strands: readonly Strand[], texts: readonly SceneElement[]): Placed => {
  const box = boxOf(symbol.parts);
  const id = symbol.parts.find(({ element }) => element.kind !== 'text')?.element.id ?? '';
  const terminals = terminalsOf(id, box, strands);
  const own = texts.filter(({ text }) => symbol.name !== '' && keyOf(text ?? '') === keyOf(symbol.name));
  const centre = ({ box: at }: SceneElement): Point => [at.x + at.width / 2, at.y + at.height / 2];
  const [label] = own.toSorted((a, b) => gapTo(centre(a), box) - gapTo(centre(b), box));
  return {
    symbol,
    label,
    component: componentOf(symbol, box, label, terminals.length),
    part: {
      id,
      terminals,
      outputs: outputsOf(symbol, box, terminals),
      isBipole: terminals.length === 2 && !/-gate$|^buffer$/.test(symbol.type),
      carries: terminals.length > 1 && symbol.type !== 'voltmeter',
    },
  };
};

/** CSS pixels from the end of a wire to the words that name what is on it. */
const beside = 12;

const namesAt = (
  nets: readonly Net[],
  texts: readonly SceneElement[],
): ReadonlyMap<Net, NetName & { text: string }> => {
  const names = new Map<Net, NetName & { text: string }>();
  for (const net of nets)
    for (const wire of net.wires)
      for (const end of endsOf(wire)) {
        if (net.terminals.some((terminal) => distance(terminal.place, end) < slack)) continue;
        const text = texts.find(({ box }) => gapTo(end, box) < beside);
        if (text?.text !== undefined && !names.has(net))
          names.set(net, { wire: wire.id, name: text.text, text: text.id });
      }
  return names;
};

const labelling = (from: string, to: string): Relation => ({ kind: 'labels', from, to });

/**
 * Groups that the author names as circuit symbols ("resistor R1", "AND gate") become components, the strokes between
 * them wires, where at least two of them are wired to each other; any other drawing stays as it is.
 */
export const withCircuit = (
  traced: readonly Traced[],
): { readonly traced: readonly Traced[]; readonly relations: readonly Relation[] } => {
  const none = { traced, relations: [] };
  const symbols = symbolsIn(traced);
  if (symbols.length < 2) return none;
  const inside = new Set(symbols.flatMap(({ parts }) => parts));
  const strands = traced
    .filter((one) => !inside.has(one) && isStroke(one))
    .map(({ element }) => ({ id: element.id, path: element.path ?? [] }));
  const texts = textsOutside(traced, inside);
  const placed = symbols.map((symbol) => place(symbol, strands, texts));
  const parts = placed.map(({ part }) => part);
  const terminals = parts.flatMap((part) => part.terminals);
  const dots = traced.filter(({ element }) => element.kind === 'circle' && element.visible && element.box.width < 10);
  const spots = dots
    .filter((one) => !inside.has(one))
    .map(({ element: { box } }): Point => [box.x + box.width / 2, box.y + box.height / 2]);
  const wires = wiresAmong(strands, terminals, spots);
  const nets = netsOf(wires, terminals, spots);
  if (!nets.some((net) => new Set(net.terminals.map(({ component }) => component)).size > 1)) return none;
  const free = texts.filter(({ id }) => !placed.some(({ label }) => label?.id === id));
  const names = namesAt(nets, free);
  return {
    traced: redrawn(traced, placed, new Set(wires.map(({ id }) => id)), names),
    relations: [
      ...placed.flatMap(({ symbol, part, label }) => [
        ...symbol.parts.flatMap(({ element }) => (element.kind === 'text' ? [labelling(element.id, part.id)] : [])),
        ...(label ? [labelling(label.id, part.id)] : []),
      ]),
      ...[...names.values()].map(({ text, wire }) => labelling(text, wire)),
      ...circuitRelations(parts, nets, names),
    ],
  };
};

/** The drawing with each symbol as one component, where its first stroke was, and with its wires as such. */
const redrawn = (
  traced: readonly Traced[],
  placed: readonly Placed[],
  wires: ReadonlySet<string>,
  names: ReadonlyMap<Net, NetName>,
): Traced[] => {
  const components = new Map(placed.map(({ component }) => [component.element.id, component]));
  const gone = new Set(placed.flatMap(({ symbol }) => symbol.parts.filter(({ element }) => element.kind !== 'text')));
  const named = new Map([...names.values()].map(({ wire, name }) => [wire, name]));
  return traced.flatMap((one): Traced[] => {
    const component = components.get(one.element.id);
    if (component) return [component];
    if (gone.has(one)) return [];
    if (one.element.kind === 'circle' && one.element.box.width < 10)
      return [{ ...one, element: { ...one.element, kind: 'point', shape: 'circle', data: { type: 'junction' } } }];
    if (!wires.has(one.element.id)) return [one];
    const name = named.get(one.element.id);
    return [{ ...one, element: { ...one.element, kind: 'wire', ...(name === undefined ? {} : { label: name }) } }];
  });
};
