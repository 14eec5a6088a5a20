import type { Box } from '../../scene.js';
import type { Frame } from './frame.js';
import type { XY } from './layout.js';
import type { Outline, Paint, Stroke, Words } from './strokes.js';

type Pen = CanvasRenderingContext2D;

const styleOf = (pen: Pen, paint: Paint, place: (point: XY) => XY, scale: number): string | CanvasGradient => {
  const { gradient } = paint;
  if (gradient === undefined) {
    const alpha = Math.round(paint.alpha * 255)
      .toString(16)
      .padStart(2, '0');
    return paint.color + alpha;
  }
  const [x0 = 0, y0 = 0, r0 = 0] = gradient.p0;
  const [x1 = 0, y1 = 0, r1 = 0] = gradient.p1;
  const [from, to] = [place([x0, y0]), place([x1, y1])];
  const style =
    gradient.grad === 'linear'
      ? pen.createLinearGradient(from[0], from[1], to[0], to[1])
      : pen.createRadialGradient(from[0], from[1], r0 * scale, to[0], to[1], r1 * scale);
  for (const { frac, color } of gradient.stops) style.addColorStop(Math.min(1, Math.max(0, frac)), color);
  return style;
};

const pathOf = ({ kind, points }: Outline): Path2D => {
  const path = new Path2D();
  const [first = [0, 0], second = [0, 0]] = points;
  if (kind === 'ellipse') {
    path.ellipse(first[0], first[1], second[0], second[1], 0, 0, 2 * Math.PI);
    return path;
  }
  path.moveTo(first[0], first[1]);
  if (kind === 'curve') {
    for (let index = 1; index + 2 < points.length; index += 3) {
      const [a, b, c] = [points[index], points[index + 1], points[index + 2]];
      if (a !== undefined && b !== undefined && c !== undefined) path.bezierCurveTo(...a, ...b, ...c);
    }
  } else for (const point of points.slice(1)) path.lineTo(...point);
  if (kind === 'polygon') path.closePath();
  return path;
};

const paintOutline = (pen: Pen, outline: Outline, { place, scale }: Frame): void => {
  const path = pathOf(outline);
  if (outline.fill !== undefined) {
    pen.fillStyle = styleOf(pen, outline.fill, place, scale);
    pen.fill(path);
  }
  if (outline.strokeWidth <= 0 || outline.stroke.alpha === 0) return;
  pen.strokeStyle = styleOf(pen, outline.stroke, place, scale);
  pen.lineWidth = outline.strokeWidth;
  pen.setLineDash([...outline.dash]);
  pen.stroke(path);
};

/** Text that is wider than the layout planned is squeezed, but not beyond this part of its width. */
const tightest = 0.8;

/** Size and place of words before they are turned: left end of the baseline, width as drawn, ascent and descent. */
const measure = (pen: Pen, { text, face, size, room, align }: Words) => {
  pen.font = face.font(size * face.part);
  const metrics = pen.measureText(text);
  const width = metrics.width <= room * 1.06 ? metrics.width : Math.max(room * 1.03, metrics.width * tightest);
  const left = align === 'l' ? 0 : align === 'c' ? -width / 2 : -width;
  const { fontBoundingBoxAscent, fontBoundingBoxDescent } = metrics;
  return { left, width, squeeze: width / metrics.width, up: fontBoundingBoxAscent, down: fontBoundingBoxDescent };
};

const paintWords = (pen: Pen, words: Words, angle: number): void => {
  const { left, width, squeeze } = measure(pen, words);
  const { face, size, ink } = words;
  pen.save();
  pen.translate(...words.at);
  pen.rotate((angle * Math.PI) / 180);
  pen.translate(left, -size * face.rise);
  pen.fillStyle = styleOf(pen, ink, (point) => point, 1);
  const thick = Math.max(0.5, size / 18);
  for (const [wanted, height] of [
    [face.underline, size * 0.12],
    [face.strike, -size * 0.28],
    [face.overline, -size * 0.85],
  ] as const) {
    if (wanted) pen.fillRect(0, height, width, thick);
  }
  pen.scale(squeeze, 1);
  pen.fillText(words.text, 0, 0);
  pen.restore();
};

export const paintStrokes = (pen: Pen, strokes: readonly Stroke[], frame: Frame): void => {
  for (const stroke of strokes) {
    if (stroke.kind === 'words') paintWords(pen, stroke, frame.angle);
    else paintOutline(pen, stroke, frame);
  }
};

/** The box around words as they are painted. */
export const wordsBox = (pen: Pen, words: Words, angle: number): Box => {
  const { left, width, up, down } = measure(pen, words);
  const raised = words.size * words.face.rise;
  const turn = (angle * Math.PI) / 180;
  const corners = [
    [left, -up - raised],
    [left + width, -up - raised],
    [left, down - raised],
    [left + width, down - raised],
  ].map(([x = 0, y = 0]): XY => [
    words.at[0] + x * Math.cos(turn) - y * Math.sin(turn),
    words.at[1] + x * Math.sin(turn) + y * Math.cos(turn),
  ]);
  const xs = corners.map(([x]) => x);
  const ys = corners.map(([, y]) => y);
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
};
