import type { Encoding, Point, Scene, SceneElement } from '../../../renderers/scene.js';
import { between, heightAt, slicesOf } from './areas.js';
import { axisOf, numbersAlong, type Scale, titlesIn, wordsUnder } from './scales.js';
import { centreOf, pathOf, type Sketch } from './shapes.js';
import { legendFor, type Swatch, swatchesIn } from './swatches.js';

type MarkKind = 'area' | 'line' | 'point';

interface Plane {
  readonly x: Scale;
  readonly y: Scale;
  readonly dots: readonly SceneElement[];
  readonly lines: readonly SceneElement[];
  readonly areas: readonly SceneElement[];
  readonly swatches: readonly Swatch[];
}

const isSmall = ({ box }: SceneElement): boolean => box.width <= 26 && Math.abs(box.width - box.height) < 2;

const isDot = (element: SceneElement): boolean =>
  (element.kind === 'circle' || element.kind === 'ellipse') && isSmall(element);

/** A course of straight pieces from left to right: a series of values, and no outline. */
const isSeries = (stroke: SceneElement): boolean => {
  const path = pathOf(stroke);
  return (
    path.length > 3 &&
    path.every(([x], index) => index === 0 || x > (path[index - 1]?.[0] ?? 0) + (path.length < 60 ? 2 : 0))
  );
};

const planeIn = (sketch: Sketch): Plane | undefined => {
  const { closed, strokes, texts } = sketch;
  const swatches = swatchesIn(sketch, new Set());
  const symbols = new Set(swatches.map(({ symbol }) => symbol));
  const dots = closed.filter((one) => isDot(one) && !symbols.has(one));
  const lines = strokes.filter(isSeries);
  const areas = closed.filter((one) => (one.kind === 'polygon' || one.kind === 'path') && slicesOf(one) !== undefined);
  const courses = [...lines, ...areas];
  if (dots.length < 5 && courses.length === 0) return undefined;
  const marks = [...dots, ...courses];
  const left = Math.min(...marks.map(({ box }) => box.x));
  const floor = Math.max(...marks.map(({ box }) => box.y + box.height));
  const beside = texts.filter(({ box }) => box.x + box.width < left + 8);
  const under = texts.filter(({ box }) => box.y > floor - 8);
  const y =
    numbersAlong(beside, ({ x, width }) => x + width, 1) ??
    numbersAlong(beside, (box) => centreOf(box)[0], 1) ??
    numbersAlong(beside, ({ x }) => x, 1);
  const x = numbersAlong(under, ({ y: top }) => top, 0) ?? (courses.length > 0 ? wordsUnder(under, floor) : undefined);
  if (!x || !y) return undefined;
  // Points with letters, and outlines between them, are a figure of geometry.
  const isGeometry =
    closed.some((one) => one.kind === 'polygon' && !areas.includes(one) && !isSmall(one)) ||
    texts.filter(({ text = '' }) => /^[A-Z]['′]?$/.test(text)).length > 1;
  const spread = new Set(dots.map(({ box }) => Math.round(centreOf(box)[1] / 3)));
  return isGeometry || (courses.length === 0 && spread.size < 3) ? undefined : { x, y, dots, lines, areas, swatches };
};

const encodingAt = ({ x, y }: Plane, [left, top]: readonly [number, number], series: string | undefined): Encoding => ({
  x: x.valueAt(left),
  y: y.valueAt(top),
  ...(series === undefined ? {} : { color: series }),
});

/** The layers of a plane, back to front. */
const layersOf = ({ dots, lines, areas }: Plane): readonly (readonly [MarkKind, readonly SceneElement[]])[] =>
  (
    [
      ['area', areas],
      ['line', lines],
      ['point', dots],
    ] as const
  ).filter(([, marks]) => marks.length > 0);

/** A corner in the middle of a straight piece is none: what stands above a tick is a place of a course all the same. */
const withTicks = (path: readonly Point[], ticks: readonly number[]): Point[] => {
  const more = between(
    ticks,
    path.map(([x]) => x),
  );
  return [...path, ...more.map((at): Point => [at, heightAt(path, at)])].toSorted(([a], [b]) => a - b);
};

/** Of places so near to each other that their numbers round alike, the first. */
const apart = <T extends Encoding>(points: readonly T[]): T[] =>
  points.filter(({ x }, index) => typeof x !== 'number' || x !== points[index - 1]?.x);

/** What a mark shows, in the numbers and words of the axes. */
const shownBy = (
  plane: Plane,
  kind: MarkKind,
  element: SceneElement,
  series: string | undefined,
): Partial<SceneElement> => {
  const at = (place: Point): Encoding => encodingAt(plane, place, series);
  const ticks = plane.x.ticks.map(({ at: place }) => place);
  if (kind === 'point') return { shape: 'circle', encoding: at(centreOf(element.box)) };
  if (kind === 'line') return { points: apart(withTicks(pathOf(element), ticks).map(at)) };
  const slices = slicesOf(element, ticks) ?? [];
  return { points: apart(slices.map((slice) => ({ ...at([slice.at, slice.top]), y2: plane.y.valueAt(slice.base) }))) };
};

const markOf = (plane: Plane, layers: ReturnType<typeof layersOf>, element: SceneElement): SceneElement | undefined => {
  const index = layers.findIndex(([, marks]) => marks.includes(element));
  const kind = layers[index]?.[0];
  if (kind === undefined) return undefined;
  const series = plane.swatches.find(({ fill }) => fill === (element.fill ?? element.stroke))?.label;
  return {
    ...element,
    ...(series === undefined ? {} : { label: series }),
    kind,
    group: 'panel-1',
    layer: `layer-${index + 1}`,
    ...shownBy(plane, kind, element, series),
  };
};

/** A cloud of points, or lines over a scale, that someone drew by hand, as the scene of a chart. */
export const pointScene = (sketch: Sketch): Scene | undefined => {
  const plane = planeIn(sketch);
  if (!plane) return undefined;
  const { scene } = sketch;
  const { x, y, swatches } = plane;
  const layers = layersOf(plane);
  const roles = new Map<SceneElement, SceneElement['role']>();
  for (const { text } of [...x.ticks, ...y.ticks]) roles.set(text, 'axis-label');
  for (const { symbol, text } of swatches) {
    roles.set(symbol, 'legend-symbol');
    roles.set(text, 'legend-label');
  }
  const titles = titlesIn(sketch, x, new Set(roles.keys()));
  for (const text of [titles.x, titles.y]) if (text) roles.set(text, 'axis-title');
  const [xs, ys] = [x.ticks.map(({ at }) => at), y.ticks.map(({ at }) => at)];
  const box = {
    x: Math.min(...xs),
    y: Math.min(...ys),
    width: Math.max(...xs) - Math.min(...xs),
    height: Math.max(...ys) - Math.min(...ys),
  };
  const legend = legendFor(swatches, 'legend-1');
  return {
    ...scene,
    elements: scene.elements.map((element) => {
      const role = roles.get(element);
      const mark = markOf(plane, layers, element);
      if (mark) return mark;
      if (role !== undefined) return { ...element, role };
      return element.kind === 'text' ? { ...element, group: 'panel-1' } : { ...element, role: 'frame' };
    }),
    groups: [{ id: 'panel-1', kind: 'panel', box }],
    layers: layers.map(([kind, marks], index) => ({
      id: `layer-${index + 1}`,
      kind,
      group: 'panel-1',
      fields: {},
      count: marks.length,
    })),
    axes: [axisOf('x', x, titles.x?.text), axisOf('y', y, titles.y?.text)],
    legends: legend ? [legend] : [],
    relations: [],
  };
};
