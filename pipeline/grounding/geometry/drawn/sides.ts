import type { SceneElement } from '../../../../renderers/scene.js';
import type { NamedSpot } from './names.js';
import { cornersIn, far, footOn } from './pixels.js';
import { sideOf, type Strokes } from './strokes.js';

/** Strokes that are no elements of their own. */
export interface Sides {
  /** Sides of outlines along which no stroke is drawn. */
  readonly free: readonly SceneElement[];
  /** Parts of strokes and sides between points with names. */
  readonly pieces: readonly SceneElement[];
}

/** The parts of a line between points on it that have names. */
const piecesOf = (line: SceneElement, named: readonly NamedSpot[]): SceneElement[] => {
  const [a, b] = line.path ?? [];
  if (!a || !b) return [];
  const inner = named.flatMap(({ at }) => {
    const { along, off } = footOn(at, a, b);
    return off < 2.5 && along > 0.03 && along < 0.97 ? [{ at, along }] : [];
  });
  if (inner.length === 0) return [];
  const stops = [a, ...inner.toSorted((p, q) => p.along - q.along).map(({ at }) => at), b];
  return stops.slice(1).map((stop, index) => {
    const from = stops[index] ?? a;
    const box = {
      x: Math.min(from[0], stop[0]),
      y: Math.min(from[1], stop[1]),
      width: Math.abs(from[0] - stop[0]),
      height: Math.abs(from[1] - stop[1]),
    };
    return {
      ...line,
      kind: 'segment' as const,
      id: `${line.id}#part${index + 1}`,
      path: [from, stop],
      box,
      data: { side: true },
    };
  });
};

/** The sides of outlines, without those along which a stroke is drawn, and what points with names make of a stroke. */
export const sidesOf = ({ segments, polygons }: Strokes, named: readonly NamedSpot[]): Sides => {
  const isDrawn = (side: SceneElement): boolean =>
    segments.some(({ path = [] }) => path.every((end) => (side.path ?? []).some((other) => far(end, other) < 2)));
  const free = polygons
    .filter(({ stroke }) => stroke !== undefined)
    .flatMap((polygon) => cornersIn(polygon).map((_, index) => sideOf(polygon, index)))
    .filter((side) => !isDrawn(side));
  return { free, pieces: [...segments, ...free].flatMap((line) => piecesOf(line, named)) };
};
