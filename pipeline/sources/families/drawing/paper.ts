import type { FamilyFigure } from '../family.js';
import { synthetic } from '../topics/table.js';
import { textWidth, wrapText } from '../text-width.js';
import type { Look } from './look.js';

export type Place = readonly [x: number, y: number];

export type Ink = Readonly<Record<string, string | number | undefined>>;

export interface Words {
  readonly size?: number;
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly italic?: boolean;
  readonly bold?: boolean;
  readonly fill?: string;
}

/** A sheet that grows with what is drawn on it: the picture is as large as its contents, and nothing is cut. */
export interface Paper {
  readonly look: Look;
  readonly line: (from: Place, to: Place, ink?: Ink) => void;
  /** A line with a head at its end, or at both. */
  readonly arrow: (from: Place, to: Place, ink?: Ink & { readonly both?: string }) => void;
  readonly rect: (corner: Place, width: number, height: number, ink?: Ink) => void;
  readonly circle: (centre: Place, radius: number, ink?: Ink) => void;
  readonly ellipse: (centre: Place, across: number, down: number, ink?: Ink) => void;
  readonly polygon: (corners: readonly Place[], ink?: Ink) => void;
  readonly polyline: (places: readonly Place[], ink?: Ink) => void;
  /** An outline by SVG's path commands; `within` are places that bound it. */
  readonly path: (commands: string, within: readonly Place[], ink?: Ink) => void;
  /** Words around a place: `x_1` has a subscript, `x^2` a superscript. Their middle is at that height. */
  readonly text: (words: string, at: Place, style?: Words) => void;
  /** What is drawn meanwhile belongs together and has a name. */
  readonly group: (name: string, draw: () => void) => void;
  /** @param title words over the drawing; none where it is undefined. */
  readonly finish: (title?: string, margin?: number) => FamilyFigure;
}

const number = (value: number): string => String(Math.round(value * 10) / 10 + 0);
const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const attributes = (list: Ink): string =>
  Object.entries(list)
    .flatMap(([key, value]) =>
      value === undefined ? [] : [` ${key}="${typeof value === 'number' ? number(value) : escape(value)}"`],
    )
    .join('');

/**
 * Letters lowered or raised after `_` and `^`, one character or several in braces. What follows a script returns to the
 * line by a shift of its own.
 */
const scripts = (words: string, size: number): string => {
  const shift = size * 0.28;
  let back = 0;
  return words
    .split(/([_^](?:\{[^}]*\}|.))/u)
    .filter((part) => part !== '')
    .map((part) => {
      const raised = part.startsWith('^');
      if (!raised && !part.startsWith('_')) {
        const move = back;
        back = 0;
        return move === 0 ? escape(part) : `<tspan dy="${number(move)}">${escape(part)}</tspan>`;
      }
      const move = raised ? -shift : shift;
      back = -move;
      const letters = part.slice(1).replaceAll(/[{}]/g, '');
      return `<tspan dy="${number(move)}" font-size="${number(size * 0.72)}">${escape(letters)}</tspan>`;
    })
    .join('');
};

const plain = (words: string): string => words.replaceAll(/[_^{}]/g, '');

interface Extent {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

const head =
  '<defs>\n  <marker id="head" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="8" markerHeight="8" markerUnits="userSpaceOnUse" orient="auto-start-reverse">\n    <path d="M0,0 L10,5 L0,10 Z" fill="context-stroke"/>\n  </marker>\n</defs>';

interface Named {
  readonly title: string | undefined;
  /** What the figure is: "pedigree". */
  readonly name: string | undefined;
}

const document = (look: Look, extent: Extent, lines: readonly string[], { title, name }: Named): string => {
  const width = extent.right - extent.left;
  const size = look.fontSize + 2;
  const heading = title === undefined ? [] : wrapText(title, size * 1.05, Math.max(width, 160));
  const wide = Math.max(width, ...heading.map((line) => textWidth(line, size * 1.05)), 130);
  const left = extent.left - (wide - width) / 2;
  const above = heading.length === 0 ? 0 : heading.length * size * 1.25 + 8;
  const top = extent.top - above;
  const height = Math.max(extent.bottom - top, 130);
  const lineAt = (index: number): string => number(top + size * (1.05 + 1.25 * index));
  const middle = number(left + wide / 2);
  const spans = heading.map((line, index) => `<tspan x="${middle}" y="${lineAt(index)}">${escape(line)}</tspan>`);
  const style = `role="heading" text-anchor="middle" font-size="${size}" font-weight="bold" fill="${look.ink}"`;
  const over =
    heading.length === 0
      ? []
      : heading.length === 1
        ? [`<text x="${middle}" y="${lineAt(0)}" ${style}>${escape(heading[0] ?? '')}</text>`]
        : [`<text ${style}>${spans.join('')}</text>`];
  const box = [left, top, wide, height].map((value) => number(value));
  const called = name === undefined ? '' : ` role="img" aria-label="${escape(name)}"`;
  const defs = lines.some((line) => line.includes('url(#head)')) ? [head] : [];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${box[2] ?? ''}" height="${box[3] ?? ''}" viewBox="${box.join(' ')}" font-family="${look.font}" font-size="${look.fontSize}"${called}>`,
    ...[
      ...defs.flatMap((block) => block.split('\n')),
      `<rect x="${box[0] ?? ''}" y="${box[1] ?? ''}" width="${box[2] ?? ''}" height="${box[3] ?? ''}" fill="${look.background}"/>`,
      ...over,
      ...lines,
    ].map((line) => `  ${line}`),
    '</svg>\n',
  ].join('\n');
};

/** What all drawing goes through: the lines of the program so far and how far the drawing reaches. */
interface Pen {
  readonly look: Look;
  readonly lines: string[];
  readonly extent: Extent;
  readonly reach: (places: readonly Place[], around?: number) => void;
  readonly put: (name: string, list: Ink, content?: string) => void;
  readonly within: (draw: () => void) => void;
}

const createPen = (look: Look): Pen => {
  const lines: string[] = [];
  const extent: Extent = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  let indent = '';
  return {
    look,
    lines,
    extent,
    reach: (places, around = 1) => {
      for (const [x, y] of places) {
        extent.left = Math.min(extent.left, x - around);
        extent.right = Math.max(extent.right, x + around);
        extent.top = Math.min(extent.top, y - around);
        extent.bottom = Math.max(extent.bottom, y + around);
      }
    },
    put: (name, list, content) => {
      const end = content === undefined ? '/>' : `>${content}</${name}>`;
      lines.push(`${indent}<${name}${attributes(list)}${end}`);
    },
    within: (draw) => {
      const before = indent;
      indent = `${indent}  `;
      draw();
      indent = before;
    },
  };
};

const pointList = (places: readonly Place[]): string => places.map(([x, y]) => `${number(x)},${number(y)}`).join(' ');

type Shapes = Pick<Paper, 'line' | 'arrow' | 'rect' | 'circle' | 'ellipse' | 'polygon' | 'polyline' | 'path'>;

const shapesOn = ({ look, reach, put }: Pen): Shapes => {
  const stroke = { stroke: look.ink, 'stroke-width': look.stroke };
  const outline = { fill: 'none', ...stroke };
  const line: Paper['line'] = (from, to, ink = {}) => {
    reach([from, to]);
    put('line', { x1: from[0], y1: from[1], x2: to[0], y2: to[1], ...stroke, ...ink });
  };
  const oval = (cx: number, cy: number, rx: number, ry: number): void =>
    reach([
      [cx - rx, cy - ry],
      [cx + rx, cy + ry],
    ]);
  return {
    line,
    arrow: (from, to, { both, ...ink } = {}) => {
      reach([from, to], 4);
      line(from, to, { ...ink, ...(both && { 'marker-start': 'url(#head)' }), 'marker-end': 'url(#head)' });
    },
    rect: ([x, y], width, height, ink = {}) => {
      oval(x + width / 2, y + height / 2, width / 2, height / 2);
      put('rect', { x, y, width, height, ...outline, ...ink });
    },
    circle: ([cx, cy], r, ink = {}) => {
      oval(cx, cy, r, r);
      put('circle', { cx, cy, r, ...outline, ...ink });
    },
    ellipse: ([cx, cy], rx, ry, ink = {}) => {
      oval(cx, cy, rx, ry);
      put('ellipse', { cx, cy, rx, ry, ...outline, ...ink });
    },
    polygon: (corners, ink = {}) => {
      reach(corners);
      put('polygon', { points: pointList(corners), ...outline, ...ink });
    },
    polyline: (places, ink = {}) => {
      reach(places);
      put('polyline', { points: pointList(places), ...outline, ...ink });
    },
    path: (d, within, ink = {}) => {
      reach(within);
      put('path', { d, ...outline, ...ink });
    },
  };
};

const writeOn =
  ({ look, reach, put }: Pen): Paper['text'] =>
  (words, [x, y], { size = look.fontSize, anchor = 'middle', italic, bold, fill = look.ink } = {}) => {
    const width = textWidth(plain(words), size) * (bold ? 1.08 : 1);
    const left = anchor === 'middle' ? x - width / 2 : anchor === 'end' ? x - width : x;
    reach([[left, y]], size * 0.6);
    reach([[left + width, y]], 0);
    put(
      'text',
      {
        x,
        y: y + size * 0.34,
        ...(anchor !== 'start' && { 'text-anchor': anchor }),
        ...(size !== look.fontSize && { 'font-size': size }),
        ...(italic && { 'font-style': 'italic' }),
        ...(bold && { 'font-weight': 'bold' }),
        fill,
      },
      scripts(words, size),
    );
  };

/** @param name what the figure is, as its accessible name: "pedigree" */
export const createPaper = (look: Look, name?: string): Paper => {
  const pen = createPen(look);
  const { lines, extent } = pen;
  return {
    look,
    ...shapesOn(pen),
    text: writeOn(pen),
    group: (name, draw) => {
      const at = lines.length;
      pen.within(draw);
      const indent = /^ */.exec(lines[at] ?? '')?.[0].slice(2) ?? '';
      lines.splice(at, 0, `${indent}<g aria-label="${escape(name)}">`);
      lines.push(`${indent}</g>`);
    },
    finish: (title, margin = 14) => {
      const grown = {
        left: extent.left - margin,
        top: extent.top - margin,
        right: extent.right + margin,
        bottom: extent.bottom + margin,
      };
      return { program: document(look, grown, lines, { title, name }), data: synthetic };
    },
  };
};
