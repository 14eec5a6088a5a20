import { describe, expect, it } from 'vitest';
import { mergeBlocks } from '../../../renderers/page/mathjs/space/blocks.js';
import {
  cubeNets,
  folded,
  isCubeNet,
  oppositePairs,
  turnedCells,
} from '../../../renderers/page/mathjs/space/cube-net.js';
import { coversOf, hiddenSpans, visibleSpans } from '../../../renderers/page/mathjs/space/hidden.js';
import {
  dihedralAngle,
  edgesOf,
  facePoints,
  isConvex,
  type Polyhedron,
  surfaceOf,
  volumeOf,
} from '../../../renderers/page/mathjs/space/polyhedron.js';
import { createView, defaultView } from '../../../renderers/page/mathjs/space/projection.js';
import { polygonName, sectionsOf } from '../../../renderers/page/mathjs/space/section.js';
import {
  cuboid,
  frustum,
  platonic,
  platonicNames,
  prism,
  pyramid,
  regularPolygon,
} from '../../../renderers/page/mathjs/space/solids.js';
import { cubesOf, facesSeen, outerFaces, silhouette } from '../../../renderers/page/mathjs/space/stack.js';
import { sideView } from '../../../renderers/page/mathjs/space/three-view.js';
import { overlap, petals, unfold } from '../../../renderers/page/mathjs/space/unfold.js';
import { areaOf, planeThrough, type Vec3 } from '../../../renderers/page/mathjs/space/vector.js';

const view = createView(defaultView);

/** Edges that a body's own faces hide from a view: wholly, partly, not at all. */
const hiddenEdges = (body: Polyhedron, from = view): { all: number; part: number } => {
  const covers = body.faces.flatMap((_, index) => coversOf(facePoints(body, index), from));
  const spans = edgesOf(body).map(({ from: a, to: b }) =>
    hiddenSpans(body.vertices[a] ?? [0, 0, 0], body.vertices[b] ?? [0, 0, 0], covers, from, 1e-5),
  );
  const whole = spans.filter((one) => visibleSpans(one).length === 0);
  return { all: whole.length, part: spans.filter((one) => one.length > 0).length - whole.length };
};

describe('bodies', () => {
  it.each([
    ['tetrahedron', 4, 6, 4, Math.SQRT2 / 12, Math.sqrt(3), 70.5288],
    ['cube', 8, 12, 6, 1, 6, 90],
    ['octahedron', 6, 12, 8, Math.SQRT2 / 3, 2 * Math.sqrt(3), 109.4712],
    ['dodecahedron', 20, 30, 12, (15 + 7 * Math.sqrt(5)) / 4, 3 * Math.sqrt(25 + 10 * Math.sqrt(5)), 116.5651],
    ['icosahedron', 12, 30, 20, (5 * (3 + Math.sqrt(5))) / 12, 5 * Math.sqrt(3), 138.1897],
  ] as const)(
    '%s has its vertices, edges, faces, volume, surface and dihedral angle',
    (name, v, e, f, volume, surface, angle) => {
      const body = platonic(name, 1);
      const edges = edgesOf(body);
      expect([body.vertices.length, edges.length, body.faces.length]).toEqual([v, e, f]);
      expect(volumeOf(body)).toBeCloseTo(volume, 9);
      expect(surfaceOf(body)).toBeCloseTo(surface, 9);
      for (const edge of edges) expect(dihedralAngle(body, edge)).toBeCloseTo(angle, 3);
      expect(isConvex(body)).toBe(true);
    },
  );

  it('measures pyramids, frusta and leaning prisms', () => {
    const base = regularPolygon(4, 4);
    expect(volumeOf(pyramid(base, [0, 0, 6]))).toBeCloseTo(32, 9);
    expect(volumeOf(frustum(base, [0, 0, 6], 0.5))).toBeCloseTo(28, 9);
    expect(volumeOf(prism(base, [3, 1, 5]))).toBeCloseTo(80, 9);
  });

  it('merges boxes, so that only true edges are left', () => {
    const stairs = mergeBlocks([
      { at: [0, 0, 0], size: [2, 3, 1] },
      { at: [1, 0, 1], size: [1, 3, 1] },
    ]);
    expect([stairs.faces.length, edgesOf(stairs).length, stairs.vertices.length]).toEqual([8, 18, 12]);
    expect(volumeOf(stairs)).toBeCloseTo(9, 9);
    expect(surfaceOf(stairs)).toBeCloseTo(2 * 3 + 3 * (2 + 2 + 2 + 2), 9);
    expect(isConvex(stairs)).toBe(false);
    const notched = mergeBlocks([{ at: [0, 0, 0], size: [3, 3, 3] }], [{ at: [2, 0, 2], size: [1, 1, 1] }]);
    expect(volumeOf(notched)).toBeCloseTo(26, 9);
    expect(surfaceOf(notched)).toBeCloseTo(54, 9);
    expect(edgesOf(notched).every(({ faces }) => faces.length === 2)).toBe(true);
  });

  it('refuses a hole in the middle of a face', () => {
    expect(() => mergeBlocks([{ at: [0, 0, 0], size: [3, 3, 3] }], [{ at: [1, 1, 0], size: [1, 1, 3] }])).toThrow(
      RangeError,
    );
  });
});

describe('hidden lines', () => {
  it.each([
    ['a cube', cuboid([1, 1, 1])],
    ['a square pyramid from above', pyramid(regularPolygon(4, 2, [0, 0, 0], 10), [0, 0, 3])],
    ['a hexagonal prism', prism(regularPolygon(6, 1, [0, 0, 0], 7), [0, 0, 2])],
  ] as const)('of %s: those between two faces that are turned away', (_, body) => {
    const { all, part } = hiddenEdges(body);
    expect(part).toBe(0);
    expect(all).toBeGreaterThanOrEqual(3);
    // By the faces: an edge of a convex body is hidden when both of its faces are turned away.
    const away = body.faces.map((_, index) => {
      const seen = facePoints(body, index).map(view.project);
      return (
        seen.reduce(
          (sum, [x, y], at) =>
            sum + x * (seen[(at + 1) % seen.length]?.[1] ?? 0) - (seen[(at + 1) % seen.length]?.[0] ?? 0) * y,
          0,
        ) < 0
      );
    });
    expect(all).toBe(edgesOf(body).filter(({ faces }) => faces.every((face) => away[face])).length);
  });

  it('cuts a stroke where a body begins to cover it, and where it goes in', () => {
    const cube = cuboid([2, 2, 2], [-1, -1, -1]);
    const front = createView({ ...defaultView, azimuth: 0, elevation: 0 });
    const covers = cube.faces.flatMap((_, index) => coversOf(facePoints(cube, index), front));
    expect(hiddenSpans([-3, 5, 0], [3, 5, 0], covers, front, 1e-6)).toEqual([
      [expect.closeTo(1 / 3, 4), expect.closeTo(2 / 3, 4)],
    ]);
    expect(hiddenSpans([0, -3, 0.5], [0.5, 0, 0.5], covers, front, 1e-6)).toEqual([[expect.closeTo(2 / 3, 4), 1]]);
    expect(hiddenSpans([-3, -2, 0], [3, -2, 0], covers, front, 1e-6)).toEqual([]);
  });

  it('treats perspective like any other view', () => {
    const seen = createView({ ...defaultView, kind: 'perspective', distance: 9 });
    expect(hiddenEdges(cuboid([2, 2, 2], [-1, -1, -1]), seen)).toEqual({ all: 3, part: 0 });
  });
});

describe('sections', () => {
  const cube = cuboid([2, 2, 2]);
  it.each([
    [
      'regular hexagon',
      [
        [1, 0, 0],
        [0, 1, 0],
        [0, 2, 1],
      ],
      3 * Math.sqrt(3),
    ],
    [
      'equilateral triangle',
      [
        [2, 0, 0],
        [0, 2, 0],
        [0, 0, 2],
      ],
      2 * Math.sqrt(3),
    ],
    [
      'rectangle',
      [
        [0, 0, 0],
        [2, 2, 0],
        [2, 2, 2],
      ],
      4 * Math.SQRT2,
    ],
    [
      'square',
      [
        [0, 0, 1],
        [2, 0, 1],
        [2, 2, 1],
      ],
      4,
    ],
    [
      'rhombus',
      [
        [0, 0, 0],
        [2, 0, 1],
        [2, 2, 2],
      ],
      2 * Math.sqrt(6),
    ],
    [
      'isosceles trapezium',
      [
        [0, 0, 0],
        [2, 2, 0],
        [1, 2, 2],
      ],
      4.5,
    ],
    [
      'pentagon',
      [
        [0, 0, 0],
        [2, 1.2, 0],
        [0, 1, 1],
      ],
      undefined,
    ],
  ] as const)('of a cube: %s', (name, [a, b, c], area) => {
    const [found, ...others] = sectionsOf(cube, planeThrough(a, b, c));
    expect(others).toEqual([]);
    if (name !== 'pentagon') expect(polygonName(found?.points ?? [])).toBe(name);
    if (area !== undefined) expect(areaOf(found?.points ?? [])).toBeCloseTo(area, 6);
  });

  it('is none where the plane passes by, and several where a body is not convex', () => {
    expect(sectionsOf(cube, planeThrough([0, 0, 3], [1, 0, 3], [0, 1, 3]))).toEqual([]);
    const fork = mergeBlocks([
      { at: [0, 0, 0], size: [3, 1, 1] },
      { at: [0, 0, 1], size: [1, 1, 1] },
      { at: [2, 0, 1], size: [1, 1, 1] },
    ]);
    expect(sectionsOf(fork, planeThrough([0, 0, 1.5], [1, 0, 1.5], [0, 1, 1.5]))).toHaveLength(2);
  });
});

describe('nets', () => {
  it('of a cube are eleven, all different', () => {
    const shapes = cubeNets.map(
      (cells) =>
        [0, 1, 2, 3]
          .flatMap((turn) => [turnedCells(cells, turn), turnedCells(cells, turn, true)])
          .map((turned) => JSON.stringify(turned.toSorted((a, b) => a[1] - b[1] || a[0] - b[0])))
          .toSorted()[0],
    );
    expect(cubeNets.every(isCubeNet)).toBe(true);
    expect(new Set(shapes).size).toBe(11);
  });

  it('fold so that squares two apart in a row are opposite', () => {
    const cross = cubeNets[4] ?? [];
    const pairs = oppositePairs(cross).map(([a, b]) => [cross[a], cross[b]]);
    expect(pairs).toContainEqual([
      [0, 1],
      [2, 1],
    ]);
    expect(folded(cross, 2).find(({ face }) => face === 'top')).toMatchObject({ right: 'right' });
    expect(
      isCubeNet([
        [0, 0],
        [1, 0],
        [2, 0],
        [0, 1],
        [1, 1],
        [2, 1],
      ]),
    ).toBe(false);
  });

  it.each(platonicNames.map((name) => [name] as const))(
    '%s unfolds without overlaps, every face in its true size',
    (name) => {
      const body = platonic(name, 1);
      const flats = unfold(body, petals(body, 0), 0) ?? [];
      expect(flats).toHaveLength(body.faces.length);
      for (const { face, outline } of flats)
        expect(areaOf(outline.map(([x, y]): Vec3 => [x, y, 0]))).toBeCloseTo(areaOf(facePoints(body, face)), 9);
      expect(flats.some((one, i) => flats.slice(i + 1).some((other) => overlap(one.outline, other.outline)))).toBe(
        false,
      );
    },
  );
});

describe('stacks of cubes', () => {
  const corner = [
    [2, 1],
    [1, 1],
  ];
  const isometric = createView({ ...defaultView, kind: 'isometric' });
  const count = (heights: readonly (readonly number[])[]): number =>
    new Set(facesSeen(heights, isometric).flatMap(({ cube, seen }) => (seen ? [cube.join()] : []))).size;

  it('count what is there and what is seen', () => {
    expect(cubesOf(corner)).toHaveLength(5);
    expect(outerFaces(corner)).toBe(20);
    // From the right front above, the cube under the tower at the back left is covered by nothing but the tower.
    expect(count([[1]])).toBe(1);
    expect(
      count([
        [3, 3, 3],
        [3, 3, 3],
        [3, 3, 3],
      ]),
    ).toBe(19);
  });

  it('have views from the sides', () => {
    expect(
      silhouette(
        [
          [3, 1],
          [0, 2],
        ],
        'front',
      ),
    ).toEqual([3, 2]);
    expect(
      silhouette(
        [
          [3, 1],
          [0, 2],
        ],
        'left',
      ),
    ).toEqual([3, 2]);
    expect(
      silhouette(
        [
          [3, 1],
          [0, 2],
        ],
        'right',
      ),
    ).toEqual([2, 3]);
  });
});

describe('views of a body', () => {
  it('join what falls together, and dash what is behind', () => {
    const step = mergeBlocks([
      { at: [0, 0, 0], size: [4, 3, 1] },
      { at: [0, 1, 1], size: [2, 2, 2] },
    ]);
    expect(sideView([step], 'front').hidden).toEqual([]);
    expect(sideView([step], 'front').visible).toHaveLength(6);
    expect(sideView([cuboid([1, 2, 3])], 'left').visible).toHaveLength(4);
    const notched = mergeBlocks([{ at: [0, 0, 0], size: [3, 3, 3] }], [{ at: [1, 1, 2], size: [1, 2, 1] }]);
    expect(sideView([notched], 'left').hidden).toHaveLength(2);
  });
});
