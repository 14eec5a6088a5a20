import type { Point } from '../scene.js';
import { distance, distanceTo } from './distance.js';

/** One end of a component, in CSS pixels. */
export interface Terminal {
  readonly component: string;
  readonly name: string;
  readonly place: Point;
}

export interface Strand {
  readonly id: string;
  readonly path: readonly Point[];
}

/** Everything that metal joins. */
export interface Net {
  readonly wires: readonly Strand[];
  readonly terminals: readonly Terminal[];
}

/** CSS pixels within which two places are one. */
export const slack = 1.6;

const isOn = (place: Point, { path }: Strand): boolean =>
  path.some((corner, index) => {
    const next = path[index + 1];
    return next !== undefined && distanceTo(place, corner, next) < slack;
  });

const endsOf = ({ path }: Strand): Point[] => [path[0], path.at(-1)].filter((end) => end !== undefined);

/** Wires join where one ends on the other; where they only cross, there must be a dot. */
const joins = (one: Strand, other: Strand, dots: readonly Point[]): boolean =>
  endsOf(one).some((end) => isOn(end, other)) ||
  endsOf(other).some((end) => isOn(end, one)) ||
  dots.some((dot) => isOn(dot, one) && isOn(dot, other));

/** The strokes that begin at a terminal, or at a stroke that does. Others are arrows and decoration beside the circuit. */
export const wiresAmong = (
  strands: readonly Strand[],
  terminals: readonly Terminal[],
  dots: readonly Point[],
): Strand[] => {
  const wires = strands.filter((strand) => terminals.some(({ place }) => isOn(place, strand)));
  const rest = new Set(strands.filter((strand) => !wires.includes(strand)));
  for (let at = 0; at < wires.length; at += 1) {
    for (const strand of rest) {
      if (!joins(strand, wires[at] as Strand, dots)) continue;
      wires.push(strand);
      rest.delete(strand);
    }
  }
  return strands.filter((strand) => wires.includes(strand));
};

/** Groups wires and the terminals on them; terminals that touch with no wire between are a net too. */
export const netsOf = (wires: readonly Strand[], terminals: readonly Terminal[], dots: readonly Point[]): Net[] => {
  const parents = [...wires, ...terminals].map((_, index) => index);
  const rootOf = (index: number): number => {
    let root = index;
    while (parents[root] !== root) root = parents[root] as number;
    return root;
  };
  const unite = (a: number, b: number): void => void (parents[rootOf(a)] = rootOf(b));
  for (const [a, one] of wires.entries()) {
    for (const [b, other] of wires.entries()) if (a < b && joins(one, other, dots)) unite(a, b);
    for (const [t, { place }] of terminals.entries()) if (isOn(place, one)) unite(a, wires.length + t);
  }
  for (const [a, one] of terminals.entries())
    for (const [b, other] of terminals.entries())
      if (a < b && distance(one.place, other.place) < slack) unite(wires.length + a, wires.length + b);
  const nets = new Map<number, { wires: Strand[]; terminals: Terminal[] }>();
  const netAt = (index: number): { wires: Strand[]; terminals: Terminal[] } => {
    const root = rootOf(index);
    const net = nets.get(root) ?? { wires: [], terminals: [] };
    nets.set(root, net);
    return net;
  };
  for (const [index, wire] of wires.entries()) netAt(index).wires.push(wire);
  for (const [index, terminal] of terminals.entries()) netAt(wires.length + index).terminals.push(terminal);
  return [...nets.values()];
};
