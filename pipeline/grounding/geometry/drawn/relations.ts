import type { Point, Relation, SceneElement } from '../../../../renderers/scene.js';
import { centreOf, cornersIn, far, footOn } from './pixels.js';

interface Parts {
  readonly points: readonly SceneElement[];
  readonly segments: readonly SceneElement[];
  readonly polygons: readonly SceneElement[];
  readonly circles: readonly SceneElement[];
  readonly angles: readonly SceneElement[];
}

const near = 2;

const directions = (a: SceneElement, b: SceneElement): readonly [along: number, across: number] => {
  const [[p, q], [r, s]] = [a.path ?? [], b.path ?? []];
  if (!p || !q || !r || !s) return [1, 1];
  const [u, v] = [[q[0] - p[0], q[1] - p[1]] as const, [s[0] - r[0], s[1] - r[1]] as const];
  const size = Math.hypot(...u) * Math.hypot(...v) || 1;
  return [Math.abs(u[0] * v[0] + u[1] * v[1]) / size, Math.abs(u[0] * v[1] - u[1] * v[0]) / size];
};

const isOnStroke = (place: Point, { path = [] }: SceneElement): boolean => {
  const [a, b] = path;
  if (!a || !b) return false;
  const { along, off } = footOn(place, a, b);
  return off < near && along > -0.01 && along < 1.01;
};

const ofCircle = (circle: SceneElement, { points, segments }: Parts): Relation[] => {
  const [centre, radius] = [centreOf(circle), circle.box.width / 2];
  return [
    ...points.flatMap((point): Relation[] => {
      const off = far(centreOf(point), centre);
      if (off < 2.5) return [{ kind: 'centre-of', from: point.id, to: circle.id }];
      return Math.abs(off - radius) < near ? [{ kind: 'lies-on', from: point.id, to: circle.id }] : [];
    }),
    ...segments.flatMap((segment): Relation[] => {
      const [a, b] = segment.path ?? [];
      if (!a || !b || segment.kind !== 'segment') return [];
      const { along, off } = footOn(centre, a, b);
      const touches = Math.abs(off - radius) < 1.5 && along > -0.01 && along < 1.01;
      return touches ? [{ kind: 'tangent', from: segment.id, to: circle.id }] : [];
    }),
  ];
};

/** Which of the things of a drawn plane belong together, as far as two pixels tell. */
export const relationsOf = (parts: Parts): Relation[] => {
  const { points, segments, polygons, circles, angles } = parts;
  const strokes = segments.filter(({ kind, data }) => kind === 'segment' && data?.['side'] !== true);
  const named = new Map(points.map((point) => [point.label, point]));
  return [
    ...circles.flatMap((circle) => ofCircle(circle, parts)),
    ...points.flatMap((point) =>
      segments.flatMap((segment): Relation[] =>
        isOnStroke(centreOf(point), segment) ? [{ kind: 'lies-on', from: point.id, to: segment.id }] : [],
      ),
    ),
    ...points.flatMap((point) =>
      polygons.flatMap((polygon): Relation[] =>
        cornersIn(polygon).some((corner) => far(corner, centreOf(point)) < 2.5)
          ? [{ kind: 'vertex-of', from: point.id, to: polygon.id }]
          : [],
      ),
    ),
    ...angles.flatMap((angle): Relation[] => {
      const vertex = named.get(String(angle.data?.['vertex'] ?? ''));
      return vertex ? [{ kind: 'vertex-of', from: vertex.id, to: angle.id }] : [];
    }),
    ...strokes.flatMap((one, index) =>
      strokes.slice(index + 1).flatMap((other): Relation[] => {
        const [along, across] = directions(one, other);
        if (across < 4e-3) return [{ kind: 'parallel', from: one.id, to: other.id }];
        return along < 4e-3 ? [{ kind: 'perpendicular', from: one.id, to: other.id }] : [];
      }),
    ),
  ];
};
