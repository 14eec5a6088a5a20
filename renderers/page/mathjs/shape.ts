import type { Box } from '../../scene.js';
import type { Drawn } from './draft.js';
import type { DotShape, Piece, PieceId, Spot } from './figure.js';
import type { Words } from './words.js';

/** A piece in the image: CSS pixels, y downwards. */
export type Shape =
  | {
      readonly type: 'path';
      readonly courses: readonly (readonly Spot[])[];
      readonly closed: boolean;
      readonly behind?: readonly (readonly Spot[])[];
    }
  /** `turn` is in degrees, clockwise. */
  | { readonly type: 'ellipse'; readonly centre: Spot; readonly radii: Spot; readonly turn: number }
  | { readonly type: 'dot'; readonly at: Spot; readonly shape: DotShape; readonly size: number }
  | { readonly type: 'words'; readonly words: Words; readonly box: Box; readonly turn: number };

export interface Placed {
  readonly id: PieceId;
  readonly piece: Piece;
  readonly shape: Shape;
  readonly span: Drawn['span'];
  /** For the words of a label: the piece that they name. */
  readonly names?: PieceId;
}

export const boxOfWords = ({ width, ascent, descent }: Words, [x, y]: Spot, align: string, turn: number): Box => {
  const high = ascent + descent;
  const left = align === 'start' ? x : align === 'end' ? x - width : x - width / 2;
  const upright = { x: left, y: y - high / 2, width, height: high };
  if (turn % 180 === 0) return upright;
  const angle = (turn * Math.PI) / 180;
  const [across, down] = [
    Math.abs(width * Math.cos(angle)) + Math.abs(high * Math.sin(angle)),
    Math.abs(width * Math.sin(angle)) + Math.abs(high * Math.cos(angle)),
  ];
  return { x: x - across / 2, y: y - down / 2, width: across, height: down };
};

/** The box of a shape; a stroke's width is not counted. */
export const boxOfShape = (shape: Shape): Box => {
  if (shape.type === 'words') return shape.box;
  if (shape.type === 'dot') {
    const half = shape.size / 2;
    return { x: shape.at[0] - half, y: shape.at[1] - half, width: shape.size, height: shape.size };
  }
  if (shape.type === 'ellipse') {
    const turn = (shape.turn * Math.PI) / 180;
    const across = Math.hypot(shape.radii[0] * Math.cos(turn), shape.radii[1] * Math.sin(turn));
    const down = Math.hypot(shape.radii[0] * Math.sin(turn), shape.radii[1] * Math.cos(turn));
    return { x: shape.centre[0] - across, y: shape.centre[1] - down, width: 2 * across, height: 2 * down };
  }
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const course of [...shape.courses, ...(shape.behind ?? [])])
    for (const [x, y] of course) {
      left = Math.min(left, x);
      top = Math.min(top, y);
      right = Math.max(right, x);
      bottom = Math.max(bottom, y);
    }
  return left <= right
    ? { x: left, y: top, width: right - left, height: bottom - top }
    : { x: 0, y: 0, width: 0, height: 0 };
};
