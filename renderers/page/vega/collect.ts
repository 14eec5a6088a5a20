import type { Axis, Box, Layer, Legend, Point, Relation, SceneElement, SceneGroup } from '../../scene.js';
import type { Traced } from './network.js';
import type { Bounds, Datum } from './scenegraph.js';

type Open<T> = { -readonly [K in keyof T]: T[K] };

/** A panel while it is being traced. */
export interface OpenPanel {
  readonly id: string;
  readonly origin: Point;
  readonly width: number;
  readonly height: number;
}

/** Everything that the walk over the scenegraph gathers, with ids that depend on the order of drawing alone. */
export interface Collector {
  readonly elements: Open<SceneElement>[];
  readonly groups: Open<SceneGroup>[];
  readonly layers: Layer[];
  readonly axes: Open<Axis>[];
  readonly legends: Legend[];
  readonly relations: Relation[];
  /** Elements by the record behind them, for relations between layers that show the same record. */
  readonly byDatum: Map<Datum, string[]>;
  /** Marks with what they were traced from, in the order of drawing. */
  readonly traced: Traced[];
  readonly width: number;
  readonly height: number;
  readonly nextId: (prefix: string) => string;
}

export const createCollector = (width: number, height: number): Collector => {
  const counters = new Map<string, number>();
  return {
    elements: [],
    groups: [],
    layers: [],
    axes: [],
    legends: [],
    relations: [],
    byDatum: new Map(),
    traced: [],
    width,
    height,
    nextId: (prefix) => {
      const number = (counters.get(prefix) ?? 0) + 1;
      counters.set(prefix, number);
      return `${prefix}-${number}`;
    },
  };
};

/** Hundredths of a pixel: enough for any use, and half the text. */
export const pixel = (value: number): number => Math.round(value * 100) / 100;

/** An item that draws nothing (a country without an outline) has bounds without numbers: its box is a bare point. */
const isFinite = ({ x1, y1, x2, y2 }: Bounds): boolean => [x1, y1, x2, y2].every(Number.isFinite);

export const boxOf = (bounds: Bounds, origin: Point): Box => {
  if (!isFinite(bounds)) return { x: pixel(origin[0]), y: pixel(origin[1]), width: 0, height: 0 };
  return {
    x: pixel(bounds.x1 + origin[0]),
    y: pixel(bounds.y1 + origin[1]),
    width: pixel(Math.max(0, bounds.x2 - bounds.x1)),
    height: pixel(Math.max(0, bounds.y2 - bounds.y1)),
  };
};

/** What two boxes share. */
export const intersect = (box: Box, frame: Box): Box => {
  const x = Math.max(box.x, frame.x);
  const y = Math.max(box.y, frame.y);
  const right = Math.min(box.x + box.width, frame.x + frame.width);
  const bottom = Math.min(box.y + box.height, frame.y + frame.height);
  return { x: pixel(x), y: pixel(y), width: pixel(Math.max(0, right - x)), height: pixel(Math.max(0, bottom - y)) };
};

/** Whether any of a box can be seen within another. A box of no width still counts as a line. */
export const meets = (box: Box, frame: Box): boolean =>
  box.x <= frame.x + frame.width &&
  box.x + box.width >= frame.x &&
  box.y <= frame.y + frame.height &&
  box.y + box.height >= frame.y;
