import { coversOf, hiddenSpans, visibleSpans } from './hidden.js';
import { edgesOf, facePoints, type Polyhedron } from './polyhedron.js';
import type { Seen, View } from './projection.js';
import { angleBetween, between, dot, normalOf, type Vec3 } from './vector.js';

export type ViewSide = 'front' | 'top' | 'left' | 'right';

type Flat = readonly [x: number, y: number];

export interface FlatLine {
  readonly from: Flat;
  readonly to: Flat;
}

/** What is seen of a body from one side: lines in front, and edges that the body itself hides. */
export interface SideView {
  readonly visible: readonly FlatLine[];
  readonly hidden: readonly FlatLine[];
}

/** Straight at a side; to the right and up as drawn. Seen from above, what is in front is below. */
const viewFrom = (side: ViewSide): View => {
  const looks: Readonly<Record<ViewSide, readonly [(point: Vec3) => Seen, Vec3]>> = {
    front: [([x, y, z]) => [x, z, y], [0, -1, 0]],
    top: [([x, y, z]) => [x, y, -z], [0, 0, 1]],
    left: [([x, y, z]) => [-y, z, x], [-1, 0, 0]],
    right: [([x, y, z]) => [y, z, -x], [1, 0, 0]],
  };
  const [project, eye] = looks[side];
  return { kind: 'axonometric', project, towardsEye: () => eye };
};

/** The lines of a body that are drawn from a side: its sharp edges, and where a smooth side turns away. */
const drawnEdges = (body: Polyhedron, eye: Vec3): (readonly [Vec3, Vec3])[] =>
  edgesOf(body).flatMap(({ from, to, faces }) => {
    const [a, b] = faces.map((face) => normalOf(facePoints(body, face)));
    const [p, q] = [body.vertices[from], body.vertices[to]];
    if (!p || !q) return [];
    const smooth = a && b && angleBetween(a, b) < 12;
    return smooth && dot(a, eye) > 1e-9 === dot(b, eye) > 1e-9 ? [] : [[p, q] as const];
  });

/** A line of the view and a stretch of it, measured along it. */
interface Stretch {
  readonly key: string;
  readonly from: number;
  readonly to: number;
}

interface Carrier {
  readonly direction: Flat;
  readonly offset: number;
}

const carrierOf = ([ax, ay]: Flat, [bx, by]: Flat): Carrier => {
  let [dx, dy] = [bx - ax, by - ay];
  const size = Math.hypot(dx, dy);
  const sign = dx < -1e-9 || (Math.abs(dx) <= 1e-9 && dy < 0) ? -1 : 1;
  [dx, dy] = [(dx / size) * sign, (dy / size) * sign];
  return { direction: [dx, dy], offset: ax * -dy + ay * dx };
};

const joined = (spans: readonly (readonly [number, number])[]): [number, number][] => {
  const result: [number, number][] = [];
  for (const [from, to] of spans.toSorted((a, b) => a[0] - b[0])) {
    const last = result.at(-1);
    if (last && from <= last[1] + 1e-7) last[1] = Math.max(last[1], to);
    else result.push([from, to]);
  }
  return result;
};

const without = (
  spans: readonly (readonly [number, number])[],
  taken: readonly (readonly [number, number])[],
): [number, number][] =>
  spans.flatMap(([from, to]) => {
    const left: [number, number][] = [];
    let at = from;
    for (const [start, end] of taken) {
      if (end <= at || start >= to) continue;
      if (start > at + 1e-7) left.push([at, start]);
      at = Math.max(at, end);
    }
    if (to > at + 1e-7) left.push([at, to]);
    return left;
  });

/** The view of bodies from one side; lines that fall on each other are one, and a line that is seen hides what is behind it. */
export const sideView = (bodies: readonly Polyhedron[], side: ViewSide): SideView => {
  const view = viewFrom(side);
  const eye = view.towardsEye([0, 0, 0]);
  const covers = bodies.flatMap((body) => body.faces.flatMap((_, index) => coversOf(facePoints(body, index), view)));
  const size = Math.max(...bodies.flatMap(({ vertices }) => vertices.flatMap((vertex) => vertex.map(Math.abs))), 1e-9);
  const carriers = new Map<string, Carrier>();
  const stretches: Record<'visible' | 'hidden', Stretch[]> = { visible: [], hidden: [] };
  for (const [p, q] of bodies.flatMap((body) => drawnEdges(body, eye))) {
    const hidden = hiddenSpans(p, q, covers, view, 1e-6 * size);
    const put = (kind: 'visible' | 'hidden', [from, to]: readonly [number, number]): void => {
      const [a, b] = [view.project(between(p, q, from)), view.project(between(p, q, to))];
      if (Math.hypot(a[0] - b[0], a[1] - b[1]) < 1e-6 * size) return;
      const carrier = carrierOf([a[0], a[1]], [b[0], b[1]]);
      const key = [...carrier.direction, carrier.offset / size]
        .map((one) => one.toFixed(4).replace('-0.0000', '0.0000'))
        .join(' ');
      const known = carriers.get(key) ?? carrier;
      carriers.set(key, known);
      const along = ([x, y]: Seen): number => x * known.direction[0] + y * known.direction[1];
      const [s, t] = [along(a), along(b)];
      stretches[kind].push({ key, from: Math.min(s, t), to: Math.max(s, t) });
    };
    for (const span of visibleSpans(hidden)) put('visible', span);
    for (const span of hidden) put('hidden', span);
  }
  const lines: Record<'visible' | 'hidden', FlatLine[]> = { visible: [], hidden: [] };
  for (const [key, { direction, offset }] of carriers) {
    const of = (kind: 'visible' | 'hidden'): [number, number][] =>
      joined(stretches[kind].filter((one) => one.key === key).map(({ from, to }) => [from, to] as const));
    const at = (s: number): Flat => [
      direction[0] * s - direction[1] * offset,
      direction[1] * s + direction[0] * offset,
    ];
    const seen = of('visible');
    lines.visible.push(...seen.map(([from, to]) => ({ from: at(from), to: at(to) })));
    lines.hidden.push(...without(of('hidden'), seen).map(([from, to]) => ({ from: at(from), to: at(to) })));
  }
  return lines;
};
