import { boxOfPoints, inked, pixel } from '../model/parts.js';
import type { Point } from '../../../scene.js';
import type { Stroke } from '../../../html/testimony.js';

/** Calls that a canvas keeps: a figure has hundreds, and one that draws for ever must not fill the memory. */
const mostStrokes = 20_000;
export const mostPoints = 2_000;

export type Pen = CanvasRenderingContext2D;

export interface Sheet {
  strokes: Stroke[];
  /** The path under way, in the canvas's own pixels. */
  parts: Point[][];
  /** Set while the path is one whole circle or ellipse. */
  round: 'circle' | 'ellipse' | undefined;
  closed: boolean;
}

export const sheets = new Map<HTMLCanvasElement, Sheet>();

/** The canvas of a pen, whatever the pen says. */
const canvasOf = Reflect.get(
  Object.getOwnPropertyDescriptor(CanvasRenderingContext2D.prototype, 'canvas') ?? {},
  'get',
) as () => HTMLCanvasElement;

export const sheetOf = (pen: Pen): Sheet => {
  const canvas = Reflect.apply(canvasOf, pen, []);
  const known = sheets.get(canvas);
  if (known !== undefined) return known;
  const made: Sheet = { strokes: [], parts: [], round: undefined, closed: false };
  sheets.set(canvas, made);
  return made;
};

export const native = CanvasRenderingContext2D.prototype;
export const getTransform = Reflect.get(native, 'getTransform');
export const measureText = Reflect.get(native, 'measureText');

export const onSheet = (pen: Pen, x: number, y: number): Point => {
  const { a, b, c, d, e, f } = getTransform.call(pen);
  return [pixel(a * x + c * y + e), pixel(b * x + d * y + f)];
};

export const grown = (pen: Pen): number => {
  const { a, b, c, d } = getTransform.call(pen);
  return Math.sqrt(Math.abs(a * d - b * c));
};

const paintOf = (paint: Pen['fillStyle']): unknown => (typeof paint === 'string' ? paint : '#808080');

export const add = (pen: Pen, stroke: Stroke): void => {
  const sheet = sheetOf(pen);
  if (sheet.strokes.length < mostStrokes && stroke.opacity > 0) sheet.strokes.push(stroke);
};

export const fillInk = (pen: Pen): ReturnType<typeof inked> =>
  inked(paintOf(pen.fillStyle), undefined, 0, pen.globalAlpha);
export const lineInk = (pen: Pen): ReturnType<typeof inked> & { dash?: number[] } => {
  const dash = pen.getLineDash().map((length) => pixel(length * grown(pen)));
  return {
    ...inked(undefined, paintOf(pen.strokeStyle), pixel(pen.lineWidth * grown(pen)), pen.globalAlpha),
    ...(dash.length > 0 ? { dash } : {}),
  };
};

export const corners = (pen: Pen, x: number, y: number, width: number, height: number): Point[] => [
  onSheet(pen, x, y),
  onSheet(pen, x + width, y),
  onSheet(pen, x + width, y + height),
  onSheet(pen, x, y + height),
];

export const wipe = (pen: Pen, x: number, y: number, width: number, height: number): void => {
  const box = boxOfPoints(corners(pen, x, y, width, height));
  const sheet = sheetOf(pen);
  sheet.strokes = sheet.strokes.filter(
    (stroke) =>
      stroke.box.x < box.x - 1 ||
      stroke.box.y < box.y - 1 ||
      stroke.box.x + stroke.box.width > box.x + box.width + 1 ||
      stroke.box.y + stroke.box.height > box.y + box.height + 1,
  );
};
