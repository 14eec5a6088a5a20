import type { Drawn } from './draft.js';
import type { Outline, Spot, View } from './figure.js';
import type { Settings } from './settings.js';

export interface Margins {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The image: how large, and where the plane is in it. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly view: View;
  readonly margins: Margins;
}

type Range = readonly [number, number];

const spotsIn = (outline: Outline): readonly Spot[] => {
  if (outline.type === 'path') return outline.in === 'pixels' ? [] : outline.courses.flat();
  if (outline.type === 'circle' || outline.type === 'ellipse') {
    const [x, y] = outline.centre;
    const radii = outline.type === 'circle' ? [outline.radius, outline.radius] : outline.radii;
    const turn = outline.type === 'circle' ? 0 : (outline.turn * Math.PI) / 180;
    const [a, b] = [radii[0] ?? 0, radii[1] ?? 0];
    const across = Math.hypot(a * Math.cos(turn), b * Math.sin(turn));
    const up = Math.hypot(a * Math.sin(turn), b * Math.cos(turn));
    return [
      [x - across, y - up],
      [x + across, y + up],
    ];
  }
  return 'in' in outline && outline.in === 'pixels' ? [] : [outline.at];
};

const extentOf = ({ piece }: Drawn): readonly Spot[] =>
  piece.extent ?? (typeof piece.outline === 'function' ? [] : spotsIn(piece.outline));

const spread = (values: readonly number[]): Range | undefined => {
  let [low, high] = [Infinity, -Infinity];
  for (const value of values) {
    if (!Number.isFinite(value)) continue;
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  return low <= high ? [low, high] : undefined;
};

/** A range of no length gets one. */
const opened = ([low, high]: Range, other: Range | undefined): Range => {
  if (high - low > 1e-9 * Math.max(1, Math.abs(low))) return [low, high];
  // Next to nothing: what is drawn along one line needs the room of its words only.
  const half = other === undefined || other[0] === other[1] ? 1 : (other[1] - other[0]) / 2_000;
  return [low - half, high + half];
};

const ranges = (drawn: readonly Drawn[], settings: Settings): { x: Range; y: Range } => {
  const spots = drawn.flatMap((one) => [...extentOf(one)]);
  const x = settings.x ?? spread(spots.map(([across]) => across)) ?? [-1, 1];
  const y = settings.y ?? spread(spots.map(([, up]) => up)) ?? [-1, 1];
  return { x: opened(x, y), y: opened(y, x) };
};

/** CSS pixels of the longer side of the plane where a program names no size. */
const usual = { equal: 340, width: 440, height: 300 } as const;

const scalesOf = (x: Range, y: Range, equal: boolean, settings: Settings, margins: Margins): Spot => {
  const [dx, dy] = [x[1] - x[0], y[1] - y[0]];
  const across = settings.width === undefined ? undefined : (settings.width - margins.left - margins.right) / dx;
  const up = settings.height === undefined ? undefined : (settings.height - margins.top - margins.bottom) / dy;
  if (!equal) return [across ?? usual.width / dx, up ?? usual.height / dy];
  const free = usual.equal / Math.max(dx, dy);
  const scale = Math.min(across ?? Infinity, up ?? Infinity);
  const one = Number.isFinite(scale) ? scale : free;
  return [one, one];
};

const grown = ([low, high]: Range, size: number | undefined, scale: number): Range => {
  if (size === undefined) return [low, high];
  const more = (size / scale - (high - low)) / 2;
  return [low - more, high + more];
};

/** Lays the plane out in an image. @param margins CSS pixels around what must be seen. */
export const sheetOf = (drawn: readonly Drawn[], settings: Settings, margins: Margins): Sheet => {
  const content = ranges(drawn, settings);
  const graphs = drawn.some(({ piece }) => piece.exact?.type === 'graph' || piece.role === 'axis-title');
  const equal = settings.equal ?? !graphs;
  const scale = scalesOf(content.x, content.y, equal, settings, margins);
  const inner = (size: number | undefined, before: number, after: number): number | undefined =>
    size === undefined ? undefined : Math.max(1, size - before - after);
  const x = grown(content.x, inner(settings.width, margins.left, margins.right), scale[0]);
  const y = grown(content.y, inner(settings.height, margins.top, margins.bottom), scale[1]);
  const width = Math.round(settings.width ?? (x[1] - x[0]) * scale[0] + margins.left + margins.right);
  const height = Math.round(settings.height ?? (y[1] - y[0]) * scale[1] + margins.top + margins.bottom);
  const edge = 7;
  const wide = (range: Range, set: boolean, before: number, after: number, one: number): Range =>
    set ? range : [range[0] - Math.max(0, before - edge) / one, range[1] + Math.max(0, after - edge) / one];
  const view: View = {
    x,
    y,
    scale,
    room: {
      x: wide(x, settings.x !== undefined, margins.left, margins.right, scale[0]),
      y: wide(y, settings.y !== undefined, margins.bottom, margins.top, scale[1]),
    },
    size: [width, height],
    pixel: ([across, up]) => [margins.left + (across - x[0]) * scale[0], margins.top + (y[1] - up) * scale[1]],
    spot: ([across, down]) => [(across - margins.left) / scale[0] + x[0], y[1] - (down - margins.top) / scale[1]],
  };
  return { width, height, view, margins };
};
