import type { Point, Scene, SceneElement } from '../../../../renderers/scene.js';
import { cornersIn, far } from './pixels.js';

/** What a drawing of the plane consists of: everything straight or round that is neither a mark nor a text. */
export interface Strokes {
  readonly segments: readonly SceneElement[];
  readonly polygons: readonly SceneElement[];
  readonly circles: readonly SceneElement[];
  readonly dots: readonly SceneElement[];
  /** Open strokes of several parts, and arcs: marks of angles, or something else. */
  readonly others: readonly SceneElement[];
}

const isOutline = (path: readonly Point[]): boolean => path.length > 2 && path.length < 13;

const isClosed = (path: readonly Point[]): boolean => far(path[0] ?? [0, 0], path.at(-1) ?? [0, 0]) < 0.5;

/** Fill and line of one outline, drawn one after the other, are one shape. */
const merged = (shapes: readonly SceneElement[]): SceneElement[] => {
  const found: SceneElement[] = [];
  for (const shape of shapes) {
    const at = found.findIndex(
      ({ kind, box }) =>
        kind === shape.kind &&
        Math.abs(box.x - shape.box.x) < 0.6 &&
        Math.abs(box.y - shape.box.y) < 0.6 &&
        Math.abs(box.width - shape.box.width) < 0.6 &&
        Math.abs(box.height - shape.box.height) < 0.6,
    );
    const before = found[at];
    if (!before || (before.stroke !== undefined) === (shape.stroke !== undefined)) {
      found.push(shape);
      continue;
    }
    const { fill = before.fill, stroke = before.stroke, strokeWidth = before.strokeWidth, dash = before.dash } = shape;
    const {
      fill: _fill,
      stroke: _stroke,
      strokeWidth: _width,
      dash: _dash,
      ...rest
    } = before.stroke === undefined ? shape : before;
    found[at] = {
      ...rest,
      ...(fill === undefined ? {} : { fill }),
      ...(stroke === undefined ? {} : { stroke }),
      ...(strokeWidth === undefined ? {} : { strokeWidth }),
      ...(dash === undefined ? {} : { dash }),
    };
  }
  return found;
};

/** The box is that of a part. */
const between = (element: SceneElement, a: Point, b: Point, index: number): SceneElement => ({
  ...element,
  id: index === 0 ? element.id : `${element.id}#${index}`,
  kind: 'segment',
  path: [a, b],
  box: {
    x: Math.min(a[0], b[0]),
    y: Math.min(a[1], b[1]),
    width: Math.abs(a[0] - b[0]),
    height: Math.abs(a[1] - b[1]),
  },
});

const asSegments = (element: SceneElement): SceneElement[] => {
  const path = cornersIn(element);
  return path.slice(1).map((corner, index) => between(element, path[index] ?? corner, corner, index));
};

/** One side of an outline, as a stroke of its own. */
export const sideOf = (polygon: SceneElement, index: number): SceneElement => {
  const path = cornersIn(polygon);
  const side = between(polygon, path[index] ?? [0, 0], path[(index + 1) % path.length] ?? [0, 0], index + 1);
  const { fill: _fill, measures: _measures, label: _label, ...rest } = side;
  return { ...rest, data: { side: true } };
};

/** A part of a disc: from its centre to a stretch of its rim and back. */
export interface Sector {
  readonly element: SceneElement;
  readonly centre: Point;
  readonly radius: number;
  readonly ends: readonly [Point, Point];
  /** In degrees. */
  readonly angle: number;
}

/** The sector that an outline is, if it is one: all its corners but one lie on a circle around that one. */
export const sectorIn = (element: SceneElement): Sector | undefined => {
  const whole = cornersIn(element);
  const path = whole.length > 1 && isClosed(whole) ? whole.slice(0, -1) : whole;
  if (element.fill === undefined || path.length < 6) return undefined;
  for (const [at, centre] of path.entries()) {
    const rim = [...path.slice(at + 1), ...path.slice(0, at)];
    const [first, last] = [rim[0], rim.at(-1)];
    if (!first || !last) continue;
    const radius = far(centre, first);
    if (radius < 20 || !rim.every((place) => Math.abs(far(place, centre) - radius) < 0.015 * radius)) continue;
    const turns = rim.slice(1).map((place, index) => {
      const [a, b] = [rim[index] ?? place, place];
      const cross = (a[0] - centre[0]) * (b[1] - centre[1]) - (a[1] - centre[1]) * (b[0] - centre[0]);
      const dot = (a[0] - centre[0]) * (b[0] - centre[0]) + (a[1] - centre[1]) * (b[1] - centre[1]);
      return (Math.atan2(cross, dot) * 180) / Math.PI;
    });
    if (turns.some((turn) => Math.abs(turn) > 50 || turn * (turns[0] ?? 0) <= 0)) return undefined;
    const angle = Math.abs(turns.reduce((sum, turn) => sum + turn, 0));
    return { element, centre, radius, ends: [first, last], angle: Math.round(angle * 10) / 10 };
  }
  return undefined;
};

/** Its two straight sides, where they are drawn with it. */
export const radiiOf = ({ element, centre, ends }: Sector): SceneElement[] => {
  if (element.stroke === undefined) return [];
  const { fill: _fill, ...rest } = element;
  return ends.map((end, index) => between(rest, centre, end, index + 1));
};

const small = 7;

export const strokesOf = (scene: Scene): Strokes => {
  const marks = scene.elements.filter(({ visible, role, kind }) => visible && role === 'mark' && kind !== 'text');
  const isDot = ({ kind, box, fill }: SceneElement): boolean =>
    kind === 'point' || ((kind === 'circle' || kind === 'ellipse') && fill !== undefined && box.width <= 2 * small);
  const dots = marks.filter(isDot);
  const rest = marks.filter((one) => !isDot(one));
  const outlines = rest.flatMap((element): SceneElement[] => {
    const path = cornersIn(element);
    if (element.kind === 'polygon' || element.kind === 'rect')
      return isOutline(path) ? [{ ...element, kind: 'polygon', path: isClosed(path) ? path.slice(0, -1) : path }] : [];
    return element.kind === 'path' && isOutline(path) && path.length > 3 && isClosed(path)
      ? [{ ...element, kind: 'polygon', path: path.slice(0, -1) }]
      : [];
  });
  const closed = new Set(outlines.map(({ id }) => id));
  const open = rest.filter(({ id }) => !closed.has(id));
  return {
    dots,
    polygons: merged(outlines),
    circles: merged(open.filter(({ kind }) => kind === 'circle')),
    segments: open.flatMap((element): SceneElement[] => {
      if (element.kind === 'vector') return [element];
      const isStroke = /^(?:segment|rule|path)$/.test(element.kind) && cornersIn(element).length === 2;
      return isStroke ? [{ ...element, kind: 'segment' }] : [];
    }),
    others: open.filter((element) => /^(?:path|arc|angle)$/.test(element.kind) && cornersIn(element).length > 2),
  };
};

export const parts = asSegments;
