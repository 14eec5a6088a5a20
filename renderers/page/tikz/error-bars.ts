import type { Encoding, Point, SceneElement } from '../../scene.js';
import { boxAround } from '../svg/geometry.js';
import { readAt, valueAt } from './directions.js';
import { type Draft, merge, nearest, type Piece } from './draft.js';
import type { Plane } from './plots.js';
import { coursesOf, distance } from './strokes.js';

/** One half of an error bar: from the value outwards. */
interface Arm {
  readonly piece: Piece;
  readonly from: Point;
  readonly to: Point;
  readonly upright: boolean;
}

const armOf = (piece: Piece): Arm | undefined => {
  const path = coursesOf(piece)[0]?.path;
  const [from, to] = [path?.[0], path?.at(-1)];
  if (from === undefined || to === undefined || piece.element.stroke === undefined) return undefined;
  return { piece, from, to, upright: Math.abs(to[1] - from[1]) > Math.abs(to[0] - from[0]) };
};

const barOf = ({ piece, upright }: Arm, ends: readonly [Point, Point], plane: Plane, layer: string): SceneElement => {
  const [low, high] = ends.toSorted((a, b) => (upright ? b[1] - a[1] : a[0] - b[0])) as [Point, Point];
  const encoding: Encoding = upright
    ? { x: readAt(plane.x, low[0]), y: valueAt(plane.y, high[1]), y2: valueAt(plane.y, low[1]) }
    : { y: readAt(plane.y, low[1]), x: valueAt(plane.x, high[0]), x2: valueAt(plane.x, low[0]) };
  return {
    ...piece.element,
    kind: 'error-bar',
    box: boxAround(ends),
    path: [low, high],
    encoding,
    group: plane.panel,
    layer,
  };
};

/** The error bars of an axis, which TeX draws as two arms with an end each. */
export const readErrorBars = (draft: Draft, own: readonly Piece[], plane: Plane): void => {
  const layer = `${plane.panel}-error`;
  const counts = new Map<string, number>();
  const isEnd = ({ mark }: Piece): boolean => nearest(draft, mark, 'plotmark') !== undefined;
  const arms = own.flatMap((piece) => (isEnd(piece) ? [] : (armOf(piece) ?? [])));
  const used = new Set<Arm>();
  for (const arm of arms) {
    if (used.has(arm)) continue;
    const { stroke } = arm.piece.element;
    const isOther = (other: Arm): boolean =>
      other !== arm &&
      !used.has(other) &&
      other.upright === arm.upright &&
      other.piece.element.stroke === stroke &&
      distance(other.from, arm.from) < 0.5;
    const other = arms.find(isOther);
    used.add(arm);
    if (other !== undefined) used.add(other);
    // Those along one axis and those along the other are told apart.
    const along = `${layer}-${arm.upright ? 'y' : 'x'}`;
    const element = barOf(arm, [arm.to, other?.to ?? arm.from], plane, along);
    merge(draft, other === undefined ? [arm.piece] : [arm.piece, other.piece], [{ ...arm.piece, element }]);
    counts.set(along, (counts.get(along) ?? 0) + 1);
  }
  const ends = own.filter(isEnd);
  for (const end of ends) end.element = { ...end.element, kind: 'tick', group: plane.panel, layer: `${layer}-end` };
  for (const [id, count] of counts) draft.layers.push({ id, kind: 'error-bar', group: plane.panel, fields: {}, count });
  if (ends.length > 0)
    draft.layers.push({ id: `${layer}-end`, kind: 'tick', group: plane.panel, fields: {}, count: ends.length });
};
