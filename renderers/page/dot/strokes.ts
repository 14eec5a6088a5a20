import { inkOf } from '../vega/color.js';
import { type Face, faceOf } from './font.js';
import type { Frame } from './frame.js';
import type { Colored, GradientOp, Op, XY } from './layout.js';

/** What fills or strokes. */
export type Paint = { readonly color: string; readonly alpha: number; readonly gradient?: GradientOp };

interface Common {
  readonly stroke: Paint;
  /** CSS pixels. */
  readonly strokeWidth: number;
  readonly dash: readonly number[];
}

export interface Outline extends Common {
  readonly kind: 'ellipse' | 'polygon' | 'polyline' | 'curve';
  /** Set for what is filled. */
  readonly fill?: Paint;
  /** CSS pixels in the image: corners; a curve's control points; an ellipse's centre and radii. */
  readonly points: readonly XY[];
}

export interface Words {
  readonly kind: 'words';
  readonly text: string;
  /** Where the baseline starts, is centred, or ends. */
  readonly at: XY;
  readonly align: 'l' | 'c' | 'r';
  /** What the layout left for it, CSS pixels. */
  readonly room: number;
  readonly size: number;
  readonly face: Face;
  readonly ink: Paint;
}

export type Stroke = Outline | Words;

/** What colours give together, each with its part of one. */
export const blend = (colors: readonly { readonly color: string; readonly part: number }[]): string => {
  const channel = (at: number): string => {
    const sum = colors.reduce(
      (total, { color, part }) => total + Number.parseInt(color.slice(at, at + 2), 16) * part,
      0,
    );
    return Math.round(sum).toString(16).padStart(2, '0');
  };
  return `#${channel(1)}${channel(3)}${channel(5)}`;
};

/** A gradient counts as the middle of its colours. */
const paintOf = (op: Colored<'c' | 'C'>): Paint => {
  if (op.grad !== 'none') {
    const inks = op.stops.map(({ color }) => inkOf(color)).filter((ink) => ink !== undefined);
    const alpha = inks.reduce((sum, ink) => sum + ink.alpha, 0) / Math.max(1, inks.length);
    return { color: blend(inks.map(({ color }) => ({ color, part: 1 / inks.length }))), alpha, gradient: op };
  }
  const ink = inkOf(op.color);
  return { color: ink?.color ?? '#000000', alpha: ink?.alpha ?? 1 };
};

const black: Paint = { color: '#000000', alpha: 1 };
/** Of Graphviz's own SVG, in points. */
const dashes: Readonly<Record<string, readonly number[]>> = { dashed: [5, 2], dotted: [1, 5], solid: [] };
const kinds = { e: 'ellipse', p: 'polygon', l: 'polyline', b: 'curve' } as const;

/** Follows one list of xdot operations; pens, paints and fonts hold until they are changed. */
export const strokesOf = (ops: readonly Op[] | undefined, { place, scale, angle }: Frame): Stroke[] => {
  const strokes: Stroke[] = [];
  let [stroke, fill, width, dash] = [black, black, 1, dashes['solid'] ?? []];
  let [size, family, characteristics] = [14, 'Times-Roman', 0];
  const outline = (op: string, points: readonly XY[]): void => {
    strokes.push({
      kind: kinds[op.toLowerCase() as keyof typeof kinds],
      points,
      stroke,
      strokeWidth: width * scale,
      dash: dash.map((length) => length * scale),
      ...(op === 'L' || op === op.toLowerCase() ? {} : { fill }),
    });
  };
  for (const op of ops ?? []) {
    if (op.op === 'c') stroke = paintOf(op);
    else if (op.op === 'C') fill = paintOf(op);
    else if (op.op === 'S') {
      const wide = /setlinewidth\(([\d.]+)\)/.exec(op.style);
      if (wide !== null) width = Number(wide[1]);
      else if (op.style === 'bold') width = 2;
      else dash = dashes[op.style] ?? dash;
    } else if (op.op === 'F') [size, family, characteristics] = [op.size, op.face, 0];
    else if (op.op === 't') characteristics = op.fontchar;
    else if (op.op === 'T') {
      const { text, align } = op;
      const face = faceOf(family, characteristics);
      strokes.push({
        kind: 'words',
        text,
        align,
        at: place(op.pt),
        room: op.width * scale,
        size: size * scale,
        face,
        ink: stroke,
      });
    } else if ('rect' in op) {
      const [x, y, rx, ry] = op.rect;
      const lying = Math.abs(angle) % 180 === 90;
      outline(op.op, [place([x, y]), lying ? [ry * scale, rx * scale] : [rx * scale, ry * scale]]);
    } else if ('points' in op) outline(op.op, op.points.map(place));
  }
  return strokes;
};
