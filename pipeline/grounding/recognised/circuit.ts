import type { Point, Relation, Scene, SceneElement } from '../../../renderers/scene.js';
import { type Net, netsOf, type Strand, type Terminal, wiresAmong } from '../../../renderers/circuit/nets.js';
import { type CircuitPart, circuitRelations } from '../../../renderers/circuit/relate.js';
import { written } from '../../../renderers/circuit/written.js';
import { distance, distanceTo } from '../../../renderers/circuit/distance.js';
import { centreOf, gapBetween, gapTo, type Sketch } from './shapes.js';
import { type Found, symbolsIn } from './symbols.js';

const near = 3;

const endsOf = (path: readonly Point[]): Point[] => [path[0], path.at(-1)].filter((end) => end !== undefined);

/** Where wires end at a symbol; two ends that touch each other are one. */
const terminalsOf = ({ id, box, ends }: Found, strands: readonly Strand[]): Terminal[] => {
  const places = ends ?? strands.flatMap(({ path }) => endsOf(path)).filter((end) => gapTo(end, box) <= near);
  const apart = places.filter(
    (place, index) => !places.slice(0, index).some((other) => Math.hypot(place[0] - other[0], place[1] - other[1]) < 4),
  );
  return apart.map((place) => ({ component: id, name: '', place }));
};

/** A wire that goes on under a symbol, as under a switch that is drawn over it, ends at the one side and begins at the other. */
const cut = (strands: readonly Strand[], symbols: readonly Found[]): Strand[] =>
  strands.flatMap((strand): Strand[] => {
    const { id, path } = strand;
    for (const { ends, type } of symbols) {
      const [a, b] = ends ?? [];
      if (type !== 'switch' || !a || !b) continue;
      const at = path.findIndex((from, index) => {
        const to = path[index + 1];
        return to !== undefined && distanceTo(a, from, to) < 2 && distanceTo(b, from, to) < 2;
      });
      const from = path[at];
      if (!from) continue;
      const [near, far] = distance(from, a) < distance(from, b) ? [a, b] : [b, a];
      return [
        { id: `${id}~a`, path: [...path.slice(0, at + 1), near] },
        { id: `${id}~b`, path: [far, ...path.slice(at + 1)] },
      ];
    }
    return [strand];
  });

/** Words beside a symbol: each on the nearest, if that is near. */
const wordsOf = (symbols: readonly Found[], { texts }: Sketch): ReadonlyMap<Found, SceneElement[]> => {
  const found = new Map<Found, SceneElement[]>();
  for (const text of texts) {
    const [nearest] = symbols
      .map((symbol) => ({ symbol, gap: gapBetween(text.box, symbol.box) }))
      .filter(({ gap }) => gap < 34)
      .toSorted((a, b) => a.gap - b.gap);
    if (nearest) found.set(nearest.symbol, [...(found.get(nearest.symbol) ?? []), text]);
  }
  return found;
};

interface Placed {
  readonly symbol: Found;
  readonly part: CircuitPart;
  readonly words: readonly SceneElement[];
}

const componentOf = ({ symbol, part, words }: Placed, first: SceneElement): SceneElement => {
  const told = words.map(({ text }) => (text ?? '').trim()).filter((text) => text !== symbol.letter);
  const values = told.map(written);
  const { value, unit } = values.find((one) => one.value !== undefined) ?? {};
  const name =
    values.find((one) => one.name !== undefined)?.name ?? told.find((text) => written(text).value === undefined);
  const label = name ?? told[0] ?? symbol.letter;
  const { path: _, text: __, label: ___, data: ____, dash: _____, ...looks } = first;
  return {
    ...looks,
    kind: 'component',
    box: symbol.box,
    ...(label === undefined ? {} : { label }),
    data: {
      type: symbol.type,
      terminals: part.terminals.length,
      ...(symbol.state === undefined ? {} : { state: symbol.state }),
    },
    ...(value === undefined ? {} : { measures: { value } }),
    ...(unit === undefined ? {} : { unit }),
  };
};

const dotsIn = ({ closed }: Sketch, used: ReadonlySet<SceneElement>): SceneElement[] =>
  closed
    .filter(({ kind, box, fill }) => kind === 'circle' && fill !== undefined && box.width < 11)
    .filter((one) => !used.has(one));

/** Symbols of a circuit, drawn as they are in schoolbooks, that wires join; undefined where there are not two. */
export const circuitIn = (sketch: Sketch): Scene | undefined => {
  const { scene } = sketch;
  const { symbols, wires: whole } = symbolsIn(sketch);
  const rest = cut(whole, symbols);
  if (symbols.length < 2 || !symbols.some(({ sure }) => sure)) return undefined;
  // Slanted strokes alone are a hatching, a pattern, anything.
  if (symbols.every(({ type }) => type === 'switch')) return undefined;
  const used = new Set(symbols.flatMap(({ parts }) => parts));
  // A plant, a machine: much is filled that is no symbol.
  const others = sketch.closed.filter(
    (one) =>
      !used.has(one) &&
      one.fill !== undefined &&
      !/^#f[a-f0-9]f[a-f0-9]f[a-f0-9]$/i.test(one.fill) &&
      one.box.width * one.box.height > 500,
  );
  if (others.length > 2) return undefined;
  const dots = dotsIn(sketch, used);
  const spots = dots.map(({ box }) => centreOf(box));
  const words = wordsOf(symbols, sketch);
  const placed = symbols.map((symbol): Placed => {
    const terminals = terminalsOf(symbol, rest);
    const isBipole = terminals.length === 2;
    const carries = terminals.length > 1 && symbol.type !== 'voltmeter';
    return {
      symbol,
      part: { id: symbol.id, terminals, outputs: [], isBipole, carries },
      words: words.get(symbol) ?? [],
    };
  });
  const terminals = placed.flatMap(({ part }) => part.terminals);
  const wires = wiresAmong(rest, terminals, spots);
  const nets: Net[] = netsOf(wires, terminals, spots);
  const joined = nets.filter((net) => new Set(net.terminals.map(({ component }) => component)).size > 1);
  if (joined.length === 0) return undefined;
  return circuitScene(scene, placed, wires, nets, new Set(dots));
};

const circuitScene = (
  scene: Scene,
  placed: readonly Placed[],
  wires: readonly Strand[],
  nets: readonly Net[],
  dots: ReadonlySet<SceneElement>,
): Scene => {
  const byFirst = new Map(placed.map((one) => [one.symbol.parts[0], one]));
  const parts = new Set(placed.flatMap(({ symbol }) => symbol.parts));
  const strands = new Set(wires.map(({ id }) => id.split('~')[0]));
  const renamed = (id: string): string => id.split('~')[0] ?? id;
  const elements = scene.elements.flatMap((element): SceneElement[] => {
    const one = byFirst.get(element);
    // A zigzag may be drawn in one line with its wires: the line stays as one of them.
    const own = one && { ...componentOf(one, element), id: one.symbol.id };
    if (own && strands.has(element.id)) return [{ ...element, kind: 'wire' }, own];
    if (own) return [own];
    if (dots.has(element)) return [{ ...element, kind: 'point', shape: 'circle', data: { type: 'junction' } }];
    if (strands.has(element.id)) return [{ ...element, kind: 'wire' }];
    return parts.has(element) && element.kind !== 'text' ? [] : [element];
  });
  const labels = placed.flatMap(({ symbol, words }) =>
    words.map((text): Relation => ({ kind: 'labels', from: text.id, to: symbol.id })),
  );
  const joins = circuitRelations(
    placed.map(({ part }) => part),
    nets,
    new Map(),
  ).map((relation) => (relation.via === undefined ? relation : { ...relation, via: renamed(relation.via) }));
  return { ...scene, elements, relations: [...labels, ...joins] };
};
