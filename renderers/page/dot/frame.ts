import type { Laid } from './graphviz.js';
import type { XY } from './layout.js';

/** CSS pixels per point. */
export const pixelsPerPoint = 96 / 72;

/** Points between the drawing and the edge of the image. */
const margin = 4;

export interface Frame {
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** Left, bottom, right, top of the layout, points. */
  readonly bounds: readonly [number, number, number, number];
  /** Degrees by which the drawing is turned, clockwise. */
  readonly angle: number;
  /** CSS pixels per point of the layout. */
  readonly scale: number;
  /** From the layout (points, y upwards) to the image. */
  readonly place: (point: XY) => XY;
}

const numbers = (text: string): number[] =>
  [...text.matchAll(/-?\d+(?:\.\d+)?(?:e[-+]?\d+)?/gi)].map(([n]) => Number(n));

const boundsOf = (bb: string): Frame['bounds'] => {
  const [left = 0, bottom = 0, right = 0, top = 0] = numbers(bb);
  return [left, bottom, right, top];
};

/** How Graphviz's SVG places the layout: `scale(s s) rotate(a) translate(x y)` in a page of so many points. */
const readSvg = (svg: string): { page: XY; view: XY; scale: number; angle: number; shift: XY } | undefined => {
  const page = /<svg width="([\d.]+)(pt|px)?" height="([\d.]+)(?:pt|px)?"\s+viewBox="([^"]+)"/.exec(svg);
  const transform = /class="graph" transform="scale\(([^)]+)\) rotate\(([^)]+)\) translate\(([^)]+)\)"/.exec(svg);
  if (page === null || transform === null) return undefined;
  const [, , viewWidth = 1, viewHeight = 1] = numbers(page[4] ?? '');
  const [scale = 1] = numbers(transform[1] ?? '');
  const [angle = 0] = numbers(transform[2] ?? '');
  const [x = 0, y = 0] = numbers(transform[3] ?? '');
  const unit = page[2] === 'px' ? 1 : pixelsPerPoint;
  return {
    page: [Number(page[1]) * unit, Number(page[3]) * unit],
    view: [viewWidth, viewHeight],
    scale,
    angle,
    shift: [x, y],
  };
};

/** The image that a layout needs, and the way into it. */
export const frameOf = ({ layout, svg }: Laid): Frame => {
  const bounds = boundsOf(layout.bb);
  const [left, bottom, right, top] = bounds;
  const read = svg === undefined ? undefined : readSvg(svg);
  if (read === undefined) {
    const size = (from: number, to: number): number => Math.ceil((to - from + 2 * margin) * pixelsPerPoint - 1e-6);
    return {
      width: size(left, right),
      height: size(bottom, top),
      bounds,
      angle: 0,
      scale: pixelsPerPoint,
      place: ([x, y]) => [(x - left + margin) * pixelsPerPoint, (top + margin - y) * pixelsPerPoint],
    };
  }
  const [width, height] = read.page;
  const unit = width / read.view[0];
  const turn = (read.angle * Math.PI) / 180;
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  const scale = read.scale * unit;
  return {
    width: Math.max(1, Math.ceil(width - 1e-6)),
    height: Math.max(1, Math.ceil(height - 1e-6)),
    bounds,
    angle: read.angle,
    scale,
    place: ([x, y]) => {
      const [u, v] = [x + read.shift[0], read.shift[1] - y];
      return [(u * cos - v * sin) * scale, (u * sin + v * cos) * scale];
    },
  };
};
