import { boxOfPoints, pixel } from './model/parts.js';
import {
  mostPoints,
  type Pen,
  type Sheet,
  sheets,
  sheetOf,
  native,
  getTransform,
  measureText,
  onSheet,
  grown,
  add,
  fillInk,
  lineInk,
  corners,
  wipe,
} from './canvas/sheet.js';
import type { Painting, Stroke } from '../../html/testimony.js';
import { shapeOf, outline, curve, arcTo } from './canvas/path.js';

const write = (pen: Pen, words: unknown, x: number, y: number, stroke: boolean): void => {
  const text = String(words).trim().slice(0, 2_000);
  if (text === '') return;
  const {
    actualBoundingBoxLeft: left,
    actualBoundingBoxRight: right,
    fontBoundingBoxAscent: up,
    fontBoundingBoxDescent: down,
  } = measureText.call(pen, String(words));
  const { a, b } = getTransform.call(pen);
  const angle = Math.round(((Math.atan2(b, a) * 180) / Math.PI + 360) % 360);
  add(pen, {
    kind: 'text',
    text,
    box: boxOfPoints(corners(pen, x - left, y - up, left + right, up + down)),
    fontSize: pixel((Number.parseFloat(/([\d.]+)px/.exec(pen.font)?.[1] ?? '10') || 10) * grown(pen)),
    ...(angle === 0 ? {} : { angle }),
    ...(stroke ? lineInk(pen) : fillInk(pen)),
  });
};

/** What a call means for the sheet; the call itself is made first, by the canvas's own method. */
const meanings: Readonly<Record<string, (pen: Pen, sheet: Sheet, parts: readonly never[]) => void>> = {
  beginPath: (_, sheet) => {
    sheet.parts = [];
    sheet.round = undefined;
    sheet.closed = false;
  },
  closePath: (_, sheet) => {
    sheet.closed = true;
  },
  moveTo: (pen, sheet, [x = 0, y = 0]) => void sheet.parts.push([onSheet(pen, x, y)]),
  lineTo: (pen, sheet, [x = 0, y = 0]) => {
    const part = sheet.parts.at(-1);
    if (part === undefined) sheet.parts.push([onSheet(pen, x, y)]);
    else if (part.length < mostPoints) part.push(onSheet(pen, x, y));
    sheet.round = undefined;
  },
  quadraticCurveTo: (pen, sheet, [x1 = 0, y1 = 0, x = 0, y = 0]) => {
    const part = sheet.parts.at(-1);
    const [from, middle, to] = [part?.at(-1), onSheet(pen, x1, y1), onSheet(pen, x, y)];
    if (part === undefined || from === undefined) return;
    const mix = (t: number, axis: 0 | 1): number =>
      (1 - t) ** 2 * from[axis] + 2 * t * (1 - t) * middle[axis] + t * t * to[axis];
    part.push(...curve(from, to, (t) => [mix(t, 0), mix(t, 1)]));
  },
  bezierCurveTo: (pen, sheet, [x1 = 0, y1 = 0, x2 = 0, y2 = 0, x = 0, y = 0]) => {
    const part = sheet.parts.at(-1);
    const [from, one, two, to] = [part?.at(-1), onSheet(pen, x1, y1), onSheet(pen, x2, y2), onSheet(pen, x, y)];
    if (part === undefined || from === undefined) return;
    const mix = (t: number, axis: 0 | 1): number =>
      (1 - t) ** 3 * from[axis] +
      3 * t * (1 - t) ** 2 * one[axis] +
      3 * t * t * (1 - t) * two[axis] +
      t ** 3 * to[axis];
    part.push(...curve(from, to, (t) => [mix(t, 0), mix(t, 1)]));
  },
  arc: (pen, sheet, [x = 0, y = 0, radius = 0, start = 0, end = 0, back = 0]) =>
    arcTo(pen, sheet, { x, y, rx: radius, ry: radius, turn: 0, start, end, back: Boolean(back) }),
  ellipse: (pen, sheet, [x = 0, y = 0, rx = 0, ry = 0, turn = 0, start = 0, end = 0, back = 0]) =>
    arcTo(pen, sheet, { x, y, rx, ry, turn, start, end, back: Boolean(back) }),
  rect: (pen, sheet, [x = 0, y = 0, width = 0, height = 0]) => {
    sheet.parts.push(corners(pen, x, y, width, height));
    sheet.closed = true;
  },
  roundRect: (pen, sheet, [x = 0, y = 0, width = 0, height = 0]) => {
    sheet.parts.push(corners(pen, x, y, width, height));
    sheet.closed = true;
  },
  fill: (pen, sheet) => {
    for (const shape of shapeOf(sheet, true)) add(pen, { ...shape, ...fillInk(pen) });
  },
  stroke: (pen, sheet) => {
    for (const shape of shapeOf(sheet, false))
      if (!outline(sheet, shape, lineInk(pen))) add(pen, { ...shape, ...lineInk(pen) });
  },
  fillRect: (pen, sheet, [x = 0, y = 0, width = 0, height = 0]) => {
    const box = boxOfPoints(corners(pen, x, y, width, height));
    const ink = fillInk(pen);
    if (
      ink.opacity > 0.99 &&
      box.x <= 0 &&
      box.y <= 0 &&
      box.width >= pen.canvas.width &&
      box.height >= pen.canvas.height
    )
      sheet.strokes = [];
    add(pen, { kind: 'rect', box, ...ink });
  },
  strokeRect: (pen, _, [x = 0, y = 0, width = 0, height = 0]) =>
    add(pen, { kind: 'rect', box: boxOfPoints(corners(pen, x, y, width, height)), ...lineInk(pen) }),
  clearRect: (pen, _, [x = 0, y = 0, width = 0, height = 0]) => wipe(pen, x, y, width, height),
  fillText: (pen, _, [words, x = 0, y = 0]) => write(pen, words, x, y, false),
  strokeText: (pen, _, [words, x = 0, y = 0]) => write(pen, words, x, y, true),
};

/** Records what canvases are asked to draw. The program runs in the same world: what it says is testimony. */
export const recordCanvases = (): void => {
  for (const [name, mean] of Object.entries(meanings)) {
    const own: unknown = Reflect.get(native, name);
    if (typeof own !== 'function') continue;
    Object.defineProperty(native, name, {
      configurable: true,
      writable: true,
      enumerable: true,
      value(this: Pen, ...parts: never[]) {
        const answer: unknown = Reflect.apply(own, this, parts);
        // What a Path2D holds cannot be asked.
        if (!parts.some((part: unknown) => part instanceof Path2D)) mean(this, sheetOf(this), parts);
        return answer;
      },
    });
  }
  for (const side of ['width', 'height'] as const) {
    const own = Object.getOwnPropertyDescriptor(HTMLCanvasElement.prototype, side);
    if (own?.set === undefined) continue;
    const set = Reflect.get(own, 'set') as (this: HTMLCanvasElement, value: unknown) => void;
    Object.defineProperty(HTMLCanvasElement.prototype, side, {
      ...own,
      set(this: HTMLCanvasElement, value: unknown) {
        Reflect.apply(set, this, [value]);
        sheets.delete(this);
      },
    });
  }
};

const scaled = (stroke: Stroke, across: number, down: number): Stroke => ({
  ...stroke,
  box: {
    x: pixel(stroke.box.x * across),
    y: pixel(stroke.box.y * down),
    width: pixel(stroke.box.width * across),
    height: pixel(stroke.box.height * down),
  },
  ...(stroke.path === undefined
    ? {}
    : { path: stroke.path.map(([x, y]) => [pixel(x * across), pixel(y * down)] as [number, number]) }),
  ...(stroke.fontSize === undefined ? {} : { fontSize: pixel(stroke.fontSize * down) }),
  ...(stroke.strokeWidth === undefined ? {} : { strokeWidth: pixel(stroke.strokeWidth * across) }),
});

/** What every canvas of the document was asked to draw and not to clear again; of charts that are read, the words. */
export const paintings = (all: readonly Element[], charts: ReadonlySet<number>): Painting[] =>
  [...sheets].flatMap(([canvas, { strokes }]) => {
    const source = all.indexOf(canvas);
    const { width, height } = canvas.getBoundingClientRect();
    if (source < 0 || canvas.width === 0 || canvas.height === 0) return [];
    const kept = charts.has(source) ? strokes.filter(({ kind }) => kind === 'text') : strokes;
    return [{ source, strokes: kept.map((stroke) => scaled(stroke, width / canvas.width, height / canvas.height)) }];
  });
