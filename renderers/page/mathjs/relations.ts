import type { Feature, Relation, RelationKind } from '../../scene.js';
import type { Draft, Drawn } from './draft.js';
import type { Exact, PieceId, Spot } from './figure.js';
import { meetings } from './plane/meet.js';

type Kind = Exact['type'];
type Of<T extends Kind> = { readonly id: PieceId; readonly exact: Extract<Exact, { type: T }>; readonly drawn: Drawn };

/** Above so many things of one kind, pairs of them say nothing any more. */
const most = 40;

/** What no eye and no ruler tells apart: coordinates in programs are rounded. */
const alike = 3e-4;

const near = (a: number, b: number, size: number): boolean => Math.abs(a - b) <= alike * Math.max(size, 1e-9);

const pairs = <T>(list: readonly T[]): (readonly [T, T])[] =>
  list.flatMap((one, index) => list.slice(index + 1).map((other) => [one, other] as const));

const direction = ({ exact: { a, b } }: Of<'line'>): Spot => {
  const length = Math.hypot(b[0] - a[0], b[1] - a[1]);
  return [(b[0] - a[0]) / length, (b[1] - a[1]) / length];
};

const lineRelations = (lines: readonly Of<'line'>[]): Relation[] =>
  pairs(lines).flatMap(([one, other]): Relation[] => {
    const [[ax, ay], [bx, by]] = [direction(one), direction(other)];
    const found: RelationKind[] = [];
    if (Math.abs(ax * by - ay * bx) < alike) found.push('parallel');
    if (Math.abs(ax * bx + ay * by) < alike) found.push('perpendicular');
    const measures = [one, other].map(({ drawn }) => drawn.piece.measures?.length);
    const [first, second] = measures;
    const segments = [one, other].every(
      ({ drawn }) => drawn.piece.kind === 'segment' && drawn.piece.data?.['type'] !== 'interval',
    );
    if (segments && first !== undefined && second !== undefined && near(first, second, first)) found.push('congruent');
    return found.map((kind) => ({ kind, from: one.id, to: other.id }));
  });

/** How far a place is from a line, ray or segment. */
const distance = ({ a, b, extent }: Extract<Exact, { type: 'line' }>, [x, y]: Spot): number => {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const part = ((x - a[0]) * dx + (y - a[1]) * dy) / (dx * dx + dy * dy);
  const held = extent === 'line' ? part : Math.max(0, extent === 'ray' ? part : Math.min(1, part));
  return Math.hypot(a[0] + held * dx - x, a[1] + held * dy - y);
};

const isOn = (at: Spot, exact: Exact, size: number): boolean => {
  if (exact.type === 'line') return distance(exact, at) < alike * size;
  if (exact.type === 'circle')
    return near(Math.hypot(at[0] - exact.centre[0], at[1] - exact.centre[1]), exact.radius, size);
  return exact.type === 'graph' && at[0] >= exact.from && at[0] <= exact.to && near(exact.f(at[0]), at[1], size);
};

const pointRelations = (
  points: readonly Of<'point'>[],
  carriers: readonly Pick<Of<Kind>, 'id' | 'exact'>[],
  size: number,
): Relation[] =>
  points.flatMap(({ id, exact: { at } }) =>
    carriers.flatMap(({ id: to, exact }): Relation[] =>
      isOn(at, exact, size) ? [{ kind: 'lies-on', from: id, to }] : [],
    ),
  );

const tangencies = (lines: readonly Of<'line'>[], circles: readonly Of<'circle'>[], size: number): Relation[] => [
  ...lines.flatMap((line) =>
    circles.flatMap((circle): Relation[] => {
      const whole = distance({ ...line.exact, extent: 'line' }, circle.exact.centre);
      const own = distance(line.exact, circle.exact.centre);
      const touches = near(whole, circle.exact.radius, size) && near(own, whole, size);
      return touches ? [{ kind: 'tangent', from: line.id, to: circle.id }] : [];
    }),
  ),
  ...pairs(circles).flatMap(([one, other]): Relation[] => {
    const apart = Math.hypot(one.exact.centre[0] - other.exact.centre[0], one.exact.centre[1] - other.exact.centre[1]);
    const touch =
      apart > 1e-9 &&
      (near(apart, one.exact.radius + other.exact.radius, size) ||
        near(apart, Math.abs(one.exact.radius - other.exact.radius), size));
    return touch ? [{ kind: 'tangent', from: one.id, to: other.id }] : [];
  }),
];

const angleRelations = (angles: readonly Of<'angle'>[]): Relation[] =>
  pairs(angles).flatMap(([one, other]): Relation[] =>
    near(one.exact.degrees, other.exact.degrees, 100) && !near(one.exact.degrees, 90, 100)
      ? [{ kind: 'congruent', from: one.id, to: other.id }]
      : [],
  );

const sidesOf = (corners: readonly Spot[]): number[] =>
  corners.map(([x, y], index) =>
    Math.hypot(
      (corners[(index + 1) % corners.length]?.[0] ?? x) - x,
      (corners[(index + 1) % corners.length]?.[1] ?? y) - y,
    ),
  );

/** Congruent or similar triangles: sides in proportion. */
const triangleRelations = (polygons: readonly Of<'polygon'>[]): Relation[] => {
  const triangles = polygons.filter(({ exact }) => exact.corners.length === 3);
  return pairs(triangles).flatMap(([one, other]): Relation[] => {
    const [a, b] = [one, other].map(({ exact }) => sidesOf(exact.corners).toSorted((x, y) => x - y));
    const ratios = (a ?? []).map((side, index) => side / (b?.[index] ?? Number.NaN));
    const [first = 0] = ratios;
    if (!ratios.every((ratio) => near(ratio, first, first))) return [];
    return [{ kind: near(first, 1, 1) ? 'congruent' : 'similar', from: one.id, to: other.id }];
  });
};

const endsOn = (end: Spot, corners: readonly Spot[], size: number): number =>
  corners.findIndex(([x, y]) => Math.hypot(x - end[0], y - end[1]) < alike * size);

const sideRelations = (lines: readonly Of<'line'>[], polygons: readonly Of<'polygon'>[], size: number): Relation[] =>
  polygons.flatMap(({ id, exact: { corners } }) =>
    lines.flatMap((line): Relation[] => {
      const [a, b] = [endsOn(line.exact.a, corners, size), endsOn(line.exact.b, corners, size)];
      const beside = Math.abs(a - b) === 1 || Math.abs(a - b) === corners.length - 1;
      return line.exact.extent === 'segment' && a !== -1 && b !== -1 && beside
        ? [{ kind: 'side-of', from: line.id, to: id }]
        : [];
    }),
  );

const isNew = (relation: Relation, index: number, all: readonly Relation[]): boolean =>
  all.findIndex(({ kind, from, to }) => kind === relation.kind && from === relation.from && to === relation.to) ===
  index;

/** The relations of all that has exact geometry, computed from it; those that the program's functions told come first. */
export const relationsOf = ({ drawn, relations }: Draft): Relation[] => {
  const of = <T extends Kind>(type: T): Of<T>[] =>
    drawn
      .flatMap((one) =>
        one.piece.exact?.type === type ? [{ id: one.id, exact: one.piece.exact, drawn: one } as unknown as Of<T>] : [],
      )
      .slice(0, most);
  const [points, lines, circles, graphs, polygons] = [
    of('point'),
    of('line'),
    of('circle'),
    of('graph'),
    of('polygon'),
  ];
  const spots = [
    ...points.map(({ exact }) => exact.at),
    ...lines.flatMap(({ exact }) => [exact.a, exact.b]),
    ...circles.map(({ exact }) => exact.centre),
  ];
  const size = Math.max(1e-9, ...spots.flat().map(Math.abs), ...circles.map(({ exact }) => exact.radius));
  return [
    ...relations,
    ...lineRelations(lines),
    ...tangencies(lines, circles, size),
    ...angleRelations(of('angle')),
    ...triangleRelations(polygons),
    ...sideRelations(lines, polygons, size),
    ...pointRelations(points, [...lines, ...circles, ...graphs], size),
  ].filter(isNew);
};

/** Where graphs meet each other, for the features of both. */
export const crossingsOf = ({ drawn }: Draft): ReadonlyMap<PieceId, readonly Feature[]> => {
  const graphs = drawn.filter(({ piece }) => piece.exact?.type === 'graph').slice(0, 12);
  const others = drawn
    .filter(({ piece }) => piece.exact?.type === 'line' || piece.exact?.type === 'circle')
    .slice(0, 24);
  const found = new Map<PieceId, Feature[]>();
  const add = (id: PieceId, feature: Feature): void => {
    found.set(id, [...(found.get(id) ?? []), feature]);
  };
  for (const [one, other] of [
    ...pairs(graphs),
    ...graphs.flatMap((graph) => others.map((line) => [graph, line] as const)),
  ]) {
    const [a, b] = [one.piece.exact, other.piece.exact];
    if (a === undefined || b === undefined) continue;
    for (const [x, y] of meetings(a, b)) {
      add(one.id, { kind: 'intersection', x, y, with: other.id });
      if (b.type === 'graph') add(other.id, { kind: 'intersection', x, y, with: one.id });
    }
  }
  return found;
};
