import { boxOfPoints } from '../model/parts.js';
import { mostPoints, type Pen, type Sheet, onSheet } from './sheet.js';
import type { Point } from '../../../scene.js';
import type { Stroke } from '../../../html/testimony.js';

export const writable = (points: readonly Point[]): [number, number][] =>
  points.slice(0, mostPoints).map(([x, y]) => [x, y]);

export const shapeOf = ({ parts, round, closed }: Sheet, filled: boolean): Pick<Stroke, 'kind' | 'box' | 'path'>[] =>
  parts
    .filter((part) => part.length > 1)
    .map((part) => {
      const box = boxOfPoints(part);
      if (round !== undefined && parts.length === 1) return { kind: round, box };
      const straight = part.length === 2;
      if (straight && !filled) return { kind: 'rule' as const, box, path: writable(part) };
      const upright =
        part.length === 4 &&
        part.every(([x, y]) => [box.x, box.x + box.width].includes(x) && [box.y, box.y + box.height].includes(y));
      if (upright && (closed || filled)) return { kind: 'rect' as const, box };
      return {
        kind: (closed || filled) && part.length < 13 ? ('polygon' as const) : ('path' as const),
        box,
        path: writable(part),
      };
    });

/** A path that is filled and then outlined is one thing. */
export const outline = (
  sheet: Sheet,
  shape: Pick<Stroke, 'kind' | 'box' | 'path'>,
  ink: Omit<Stroke, 'kind' | 'box'>,
): boolean => {
  const last = sheet.strokes.at(-1);
  const same =
    last !== undefined &&
    last.stroke === undefined &&
    last.fill !== undefined &&
    JSON.stringify(last.box) === JSON.stringify(shape.box);
  if (same)
    sheet.strokes[sheet.strokes.length - 1] = {
      ...last,
      ...ink,
      fill: last.fill,
      opacity: Math.max(last.opacity, ink.opacity),
    };
  return same;
};

export const curve = (from: Point, to: Point, through: (t: number) => Point): Point[] =>
  from === to ? [] : Array.from({ length: 12 }, (_, step) => through((step + 1) / 12));

interface Arc {
  readonly x: number;
  readonly y: number;
  readonly rx: number;
  readonly ry: number;
  readonly turn: number;
  readonly start: number;
  readonly end: number;
  readonly back: boolean;
}

export const arcTo = (pen: Pen, sheet: Sheet, { x, y, rx, ry, turn, start, end, back }: Arc): void => {
  const whole = Math.abs(end - start) >= 2 * Math.PI - 1e-6;
  const sweep = whole
    ? 2 * Math.PI
    : back
      ? -((((start - end) % (2 * Math.PI)) + 2 * Math.PI) % (2 * Math.PI))
      : (((end - start) % (2 * Math.PI)) + 2 * Math.PI) % (2 * Math.PI);
  const points = Array.from({ length: 33 }, (_, step): Point => {
    const at = start + (sweep * step) / 32;
    const [across, down] = [rx * Math.cos(at), ry * Math.sin(at)];
    return onSheet(
      pen,
      x + across * Math.cos(turn) - down * Math.sin(turn),
      y + across * Math.sin(turn) + down * Math.cos(turn),
    );
  });
  const part = sheet.parts.at(-1);
  const alone = part === undefined || part.length === 0 || (whole && part.length === 1);
  if (whole) {
    if (alone && part !== undefined) sheet.parts.pop();
    sheet.parts.push(points);
    sheet.round = Math.abs(rx - ry) < 1e-6 ? 'circle' : 'ellipse';
  } else if (part === undefined) sheet.parts.push(points);
  else part.push(...points);
};
