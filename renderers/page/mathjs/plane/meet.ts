import type { Exact, Spot } from '../figure.js';
import { rootsOf } from '../curves/roots.js';
import { exact } from '../values.js';

type Line = Extract<Exact, { type: 'line' }>;
type Circle = Extract<Exact, { type: 'circle' }>;
type Graph = Extract<Exact, { type: 'graph' }>;

const on = ({ a, b, extent }: Line, [x, y]: Spot): boolean => {
  if (extent === 'line') return true;
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const part = ((x - a[0]) * dx + (y - a[1]) * dy) / (dx * dx + dy * dy);
  return part >= -1e-9 && (extent === 'ray' || part <= 1 + 1e-9);
};

const lines = (one: Line, other: Line): Spot[] => {
  const [dx, dy] = [one.b[0] - one.a[0], one.b[1] - one.a[1]];
  const [ex, ey] = [other.b[0] - other.a[0], other.b[1] - other.a[1]];
  const d = dx * ey - dy * ex;
  if (Math.abs(d) < 1e-10 * Math.hypot(dx, dy) * Math.hypot(ex, ey)) return [];
  const part = ((other.a[0] - one.a[0]) * ey - (other.a[1] - one.a[1]) * ex) / d;
  return [[one.a[0] + part * dx, one.a[1] + part * dy]];
};

/** From the two sides of a chord; one place where it only touches. */
const chord = (middle: Spot, [ux, uy]: Spot, square: number, size: number): Spot[] => {
  if (square < -1e-9 * size) return [];
  if (square < 1e-9 * size) return [middle];
  const half = Math.sqrt(square);
  return [
    [middle[0] - ux * half, middle[1] - uy * half],
    [middle[0] + ux * half, middle[1] + uy * half],
  ];
};

const lineCircle = ({ a, b }: Line, { centre, radius }: Circle): Spot[] => {
  const length = Math.hypot(b[0] - a[0], b[1] - a[1]);
  const [ux, uy] = [(b[0] - a[0]) / length, (b[1] - a[1]) / length];
  const along = (centre[0] - a[0]) * ux + (centre[1] - a[1]) * uy;
  const middle: Spot = [a[0] + along * ux, a[1] + along * uy];
  const far = (middle[0] - centre[0]) ** 2 + (middle[1] - centre[1]) ** 2;
  return chord(middle, [ux, uy], radius ** 2 - far, radius ** 2);
};

const circles = (one: Circle, other: Circle): Spot[] => {
  const [dx, dy] = [other.centre[0] - one.centre[0], other.centre[1] - one.centre[1]];
  const apart = Math.hypot(dx, dy);
  if (apart < 1e-12) return [];
  const along = (apart ** 2 + one.radius ** 2 - other.radius ** 2) / (2 * apart);
  const middle: Spot = [one.centre[0] + (dx * along) / apart, one.centre[1] + (dy * along) / apart];
  return chord(middle, [-dy / apart, dx / apart], one.radius ** 2 - along ** 2, one.radius ** 2);
};

const graphs = (one: Graph, other: (x: number) => number, from: number, to: number): Spot[] => {
  const [low, high] = [Math.max(one.from, from), Math.min(one.to, to)];
  return low < high ? rootsOf((x) => one.f(x) - other(x), low, high).map((x): Spot => [x, one.f(x)]) : [];
};

const graphWith = (graph: Graph, other: Exact): Spot[] => {
  if (other.type === 'graph') return graphs(graph, other.f, other.from, other.to);
  if (other.type === 'line') {
    const [dx, dy] = [other.b[0] - other.a[0], other.b[1] - other.a[1]];
    if (Math.abs(dx) < 1e-12) {
      const y = graph.f(other.a[0]);
      return other.a[0] >= graph.from && other.a[0] <= graph.to && Number.isFinite(y) ? [[other.a[0], y]] : [];
    }
    return graphs(graph, (x) => other.a[1] + ((x - other.a[0]) * dy) / dx, -Infinity, Infinity);
  }
  if (other.type !== 'circle') return [];
  const { centre, radius } = other;
  return rootsOf(
    (x) => (x - centre[0]) ** 2 + (graph.f(x) - centre[1]) ** 2 - radius ** 2,
    Math.max(graph.from, centre[0] - radius * 1.01),
    Math.min(graph.to, centre[0] + radius * 1.01),
  ).map((x): Spot => [x, graph.f(x)]);
};

const places = (one: Exact, other: Exact): Spot[] => {
  if (one.type === 'graph') return graphWith(one, other);
  if (other.type === 'graph') return graphWith(other, one);
  if (one.type === 'line' && other.type === 'line') return lines(one, other);
  if (one.type === 'line' && other.type === 'circle') return lineCircle(one, other);
  if (one.type === 'circle' && other.type === 'line') return lineCircle(other, one);
  return one.type === 'circle' && other.type === 'circle' ? circles(one, other) : [];
};

/** Where two exact things meet, from left to right. */
export const meetings = (one: Exact, other: Exact): Spot[] =>
  places(one, other)
    .filter((spot) => [one, other].every((thing) => thing.type !== 'line' || on(thing, spot)))
    .map(([x, y]): Spot => [exact(x), exact(y)])
    .toSorted((a, b) => a[0] - b[0] || a[1] - b[1]);
