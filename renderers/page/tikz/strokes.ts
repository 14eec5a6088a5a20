export { distance } from '../../circuit/distance.js';
import { distance } from '../../circuit/distance.js';
import type { Point } from '../../scene.js';
import { type Course, courseOf } from '../svg/course.js';
import { around, type Draft, type Piece } from './draft.js';

/** The courses of a path, one for each time that the pen is put down. */
export const coursesOf = ({ source, element }: Piece): Course[] => {
  const matrix = source.getScreenCTM();
  if (matrix === null || source.localName !== 'path') return [];
  return (source.getAttribute('d') ?? '')
    .split(/(?=M)/)
    .map((part) => courseOf(part, matrix, element.fill !== undefined))
    .filter((course) => course !== undefined && course.path.length > 1) as Course[];
};

export interface Tips {
  readonly start: boolean;
  readonly end: boolean;
  /** Where the outlines of the arrow heads have their corners, CSS pixels. */
  readonly corners?: readonly Point[];
  /** How far their ink goes beyond, CSS pixels. */
  readonly ink?: number;
}

/** Takes arrow heads out of the drawing. @returns which ends of a path have one, by the path's mark */
export const takeTips = (draft: Draft): ReadonlyMap<number, Tips> => {
  const tips = new Map<number, Tips>();
  const drawn = new Set(
    draft.pieces.flatMap(({ mark }) => (mark === undefined || mark.kind === 'tip' ? [] : [mark.id])),
  );
  draft.pieces = draft.pieces.filter((piece) => {
    const [tip, path] = around(draft, piece.mark);
    // A path may be nothing but its tip.
    if (tip?.kind !== 'tip' || path === undefined || !drawn.has(path.id)) return true;
    const known = tips.get(path.id) ?? { start: false, end: false };
    const corners = [...(known.corners ?? []), ...(piece.element.path ?? [])];
    const ink = piece.element.stroke === undefined ? 0 : (piece.element.strokeWidth ?? 0) / 2;
    tips.set(path.id, { ...known, corners, ink, [tip.fields['at'] ?? 'end']: true });
    return false;
  });
  return tips;
};

export const lengthOf = (path: readonly Point[]): number => {
  let length = 0;
  for (const [index, [x, y]] of path.entries()) {
    const [px, py] = path[index - 1] ?? [x, y];
    length += Math.hypot(x - px, y - py);
  }
  return length;
};

/** The place halfway along. */
export const middleOf = (path: readonly Point[]): Point => {
  let left = lengthOf(path) / 2;
  for (const [index, [x, y]] of path.entries()) {
    const [px, py] = path[index - 1] ?? [x, y];
    const step = Math.hypot(x - px, y - py);
    if (index > 0 && left <= step && step > 0) return [px + ((x - px) * left) / step, py + ((y - py) * left) / step];
    left -= step;
  }
  return path.at(-1) ?? [0, 0];
};

/** Arrow heads are longer than this many CSS pixels only in figures that are made of them. */
const longestTip = 60;

const reaching = (path: readonly Point[], { corners = [], ink = 0 }: Tips): readonly Point[] => {
  const [before, last] = [path.at(-2), path.at(-1)];
  if (before === undefined || last === undefined) return path;
  const [dx, dy] = [last[0] - before[0], last[1] - before[1]];
  const length = Math.hypot(dx, dy);
  if (length === 0) return path;
  const ahead = corners
    .filter((corner) => distance(corner, last) < longestTip)
    .map(([x, y]) => ((x - last[0]) * dx + (y - last[1]) * dy) / length);
  const further = Math.max(0, ...ahead.map((reach) => reach + ink));
  return [...path.slice(0, -1), [last[0] + (dx / length) * further, last[1] + (dy / length) * further]];
};

/** A course with the arrow heads that it was shortened for. */
export const withTips = (path: readonly Point[], tips: Tips | undefined): readonly Point[] => {
  const ended = tips?.end === true ? reaching(path, tips) : path;
  return tips?.start === true ? reaching(ended.toReversed(), tips).toReversed() : ended;
};
