import type { Axis, Box, Layer, Legend, Point, Relation, SceneElement, SceneGroup } from '../../scene.js';
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

export const boxOf = (bounds: Bounds, origin: Point): Box => ({
  x: pixel(bounds.x1 + origin[0]),
  y: pixel(bounds.y1 + origin[1]),
  width: pixel(Math.max(0, bounds.x2 - bounds.x1)),
  height: pixel(Math.max(0, bounds.y2 - bounds.y1)),
});

/** Whether any of a box can be seen within another. A box of no width still counts as a line. */
export const meets = (box: Box, frame: Box): boolean =>
  box.x <= frame.x + frame.width &&
  box.x + box.width >= frame.x &&
  box.y <= frame.y + frame.height &&
  box.y + box.height >= frame.y;
