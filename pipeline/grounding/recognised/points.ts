import type { Axis, AxisTick, Box, Encoding, Scene, SceneElement } from '../../../renderers/scene.js';
import { lineThrough, rounded } from './bars.js';
import { centreOf, numberIn, pathOf, type Sketch } from './shapes.js';
import { legendFor, type Swatch, swatchesIn } from './swatches.js';

interface Tick {
  readonly text: SceneElement;
  readonly value: number | string;
  /** CSS pixels in the image, along the axis. */
  readonly at: number;
}

/** What is written along one side, and what stands at a place along it. */
interface Scale {
  readonly ticks: readonly Tick[];
  readonly valueAt: (at: number) => number | string;
  readonly isNumbers: boolean;
}

const stepOf = (ticks: readonly Tick[]): number => Math.abs(Number(ticks[1]?.value) - Number(ticks[0]?.value)) || 1;

/** Texts in one line, of which at least three are evenly growing numbers. */
const numbersAlong = (
  texts: readonly SceneElement[],
  across: (box: Box) => number,
  along: 0 | 1,
): Scale | undefined => {
  const all = texts.flatMap((text) => {
    const value = numberIn(text.text);
    return value === undefined ? [] : [{ text, value, at: centreOf(text.box)[along] }];
  });
  for (const one of all) {
    const ticks = all
      .filter(({ text }) => Math.abs(across(text.box) - across(one.text.box)) < 4)
      .toSorted((a, b) => a.at - b.at);
    const valueAt = ticks.length > 2 ? lineThrough(ticks.map(({ at, value }) => [at, value])) : undefined;
    const step = stepOf(ticks);
    if (valueAt) return { ticks, valueAt: (at) => rounded(valueAt(at), step), isNumbers: true };
  }
  return undefined;
};

/** Words in one row under everything: "Mon", "Tue"… */
const wordsUnder = (texts: readonly SceneElement[], floor: number): Scale | undefined => {
  const under = texts.filter(({ box, text = '', angle }) => box.y > floor - 4 && !angle && /\p{L}/u.test(text));
  const rows = under.map(({ box }) => under.filter((other) => Math.abs(other.box.y - box.y) < 4));
  const [row = []] = rows.toSorted((a, b) => b.length - a.length || (a[0]?.box.y ?? 0) - (b[0]?.box.y ?? 0));
  const ticks = row
    .map((text) => ({ text, value: text.text?.trim() ?? '', at: centreOf(text.box)[0] }))
    .toSorted((a, b) => a.at - b.at);
  if (ticks.length < 4) return undefined;
  const nearest = (at: number): Tick | undefined =>
    ticks.toSorted((a, b) => Math.abs(a.at - at) - Math.abs(b.at - at))[0];
  return { ticks, valueAt: (at) => nearest(at)?.value ?? '', isNumbers: false };
};

interface Plane {
  readonly x: Scale;
  readonly y: Scale;
  readonly dots: readonly SceneElement[];
  readonly lines: readonly SceneElement[];
  readonly swatches: readonly Swatch[];
}

const isDot = ({ kind, box }: SceneElement): boolean =>
  (kind === 'circle' || kind === 'ellipse') && box.width <= 26 && Math.abs(box.width - box.height) < 2;

/** A course of straight pieces from left to right: a series of values, and no outline. */
const isSeries = (stroke: SceneElement): boolean => {
  const path = pathOf(stroke);
  return (
    path.length > 3 &&
    path.length < 60 &&
    path.every(([x], index) => index === 0 || x > (path[index - 1]?.[0] ?? 0) + 2)
  );
};

const planeIn = (sketch: Sketch): Plane | undefined => {
  const { closed, strokes, texts } = sketch;
  const swatches = swatchesIn(sketch, new Set());
  const symbols = new Set(swatches.map(({ symbol }) => symbol));
  const dots = closed.filter((one) => isDot(one) && !symbols.has(one));
  const lines = strokes.filter(isSeries);
  if (dots.length < 5 && lines.length === 0) return undefined;
  const marks = [...dots, ...lines];
  const left = Math.min(...marks.map(({ box }) => box.x));
  const floor = Math.max(...marks.map(({ box }) => box.y + box.height));
  const beside = texts.filter(({ box }) => box.x + box.width < left + 8);
  const under = texts.filter(({ box }) => box.y > floor - 8);
  const y =
    numbersAlong(beside, ({ x, width }) => x + width, 1) ??
    numbersAlong(beside, (box) => centreOf(box)[0], 1) ??
    numbersAlong(beside, ({ x }) => x, 1);
  const x = numbersAlong(under, ({ y: top }) => top, 0) ?? (lines.length > 0 ? wordsUnder(under, floor) : undefined);
  if (!x || !y) return undefined;
  // Points with letters, and outlines between them, are a figure of geometry.
  const isGeometry =
    closed.some(({ kind }) => kind === 'polygon') ||
    texts.filter(({ text = '' }) => /^[A-Z]['′]?$/.test(text)).length > 1;
  const spread = new Set(dots.map(({ box }) => Math.round(centreOf(box)[1] / 3)));
  return isGeometry || (lines.length === 0 && spread.size < 3) ? undefined : { x, y, dots, lines, swatches };
};

const axisOf = (channel: 'x' | 'y', { ticks, isNumbers }: Scale, title: string | undefined): Axis => {
  const sorted = ticks.map(({ text, value, at }): AxisTick => ({
    value,
    label: text.text?.trim() ?? '',
    position: at,
  }));
  const ordered = channel === 'y' ? sorted.toReversed() : sorted;
  const [first, last] = [ordered[0], ordered.at(-1)];
  const boxes = ticks.map(({ text }) => text.box);
  const [left, top] = [Math.min(...boxes.map((box) => box.x)), Math.min(...boxes.map((box) => box.y))];
  return {
    id: channel === 'x' ? 'axis-1' : 'axis-2',
    channel,
    orient: channel === 'x' ? 'bottom' : 'left',
    ...(title === undefined ? {} : { title }),
    scale: isNumbers ? 'linear' : 'point',
    domain: isNumbers ? [first?.value ?? 0, last?.value ?? 0] : ordered.map(({ value }) => value),
    range: [first?.position ?? 0, last?.position ?? 0],
    ticks: ordered,
    grid: false,
    groups: ['panel-1'],
    box: {
      x: left,
      y: top,
      width: Math.max(...boxes.map((box) => box.x + box.width)) - left,
      height: Math.max(...boxes.map((box) => box.y + box.height)) - top,
    },
  };
};

/** Words along the sides: turned ones beside the values, and those in the middle under the places. */
const titlesIn = (
  { texts }: Sketch,
  { x }: Plane,
  used: ReadonlySet<SceneElement>,
): Record<'x' | 'y', SceneElement | undefined> => {
  const free = texts.filter((text) => !used.has(text) && /\p{L}/u.test(text.text ?? ''));
  const low = Math.max(...x.ticks.map(({ text }) => text.box.y));
  const middle = ((x.ticks[0]?.at ?? 0) + (x.ticks.at(-1)?.at ?? 0)) / 2;
  const reach = Math.abs((x.ticks.at(-1)?.at ?? 0) - (x.ticks[0]?.at ?? 0));
  return {
    y: free.find(({ angle }) => angle !== undefined && Math.abs(angle - 270) < 5),
    x: free.find(
      ({ box, angle }) => !angle && box.y > low + 2 && Math.abs(centreOf(box)[0] - middle) < Math.max(40, reach / 3),
    ),
  };
};

const encodingAt = ({ x, y }: Plane, [left, top]: readonly [number, number], series: string | undefined): Encoding => ({
  x: x.valueAt(left),
  y: y.valueAt(top),
  ...(series === undefined ? {} : { color: series }),
});

const markOf = (plane: Plane, element: SceneElement): SceneElement => {
  const series = plane.swatches.find(({ fill }) => fill === (element.fill ?? element.stroke))?.label;
  const isLine = plane.lines.includes(element);
  const named = series === undefined ? {} : { label: series };
  const layer = isLine || plane.lines.length === 0 ? 'layer-1' : 'layer-2';
  const shared = { ...element, ...named, group: 'panel-1', layer };
  return isLine
    ? { ...shared, kind: 'line', points: pathOf(element).map((place) => encodingAt(plane, place, series)) }
    : { ...shared, kind: 'point', shape: 'circle', encoding: encodingAt(plane, centreOf(element.box), series) };
};

/** A cloud of points, or lines over a scale, that someone drew by hand, as the scene of a chart. */
export const pointScene = (sketch: Sketch): Scene | undefined => {
  const plane = planeIn(sketch);
  if (!plane) return undefined;
  const { scene } = sketch;
  const { x, y, dots, lines, swatches } = plane;
  const roles = new Map<SceneElement, SceneElement['role']>();
  for (const { text } of [...x.ticks, ...y.ticks]) roles.set(text, 'axis-label');
  for (const { symbol, text } of swatches) {
    roles.set(symbol, 'legend-symbol');
    roles.set(text, 'legend-label');
  }
  const titles = titlesIn(sketch, plane, new Set(roles.keys()));
  for (const text of [titles.x, titles.y]) if (text) roles.set(text, 'axis-title');
  const [xs, ys] = [x.ticks.map(({ at }) => at), y.ticks.map(({ at }) => at)];
  const box = {
    x: Math.min(...xs),
    y: Math.min(...ys),
    width: Math.max(...xs) - Math.min(...xs),
    height: Math.max(...ys) - Math.min(...ys),
  };
  const marks = new Set([...dots, ...lines]);
  const legend = legendFor(swatches, 'legend-1');
  return {
    ...scene,
    elements: scene.elements.map((element) => {
      const role = roles.get(element);
      if (marks.has(element)) return markOf(plane, element);
      if (role !== undefined) return { ...element, role };
      return element.kind === 'text' ? { ...element, group: 'panel-1' } : { ...element, role: 'frame' };
    }),
    groups: [{ id: 'panel-1', kind: 'panel', box }],
    layers: [
      ...(lines.length > 0
        ? [{ id: 'layer-1', kind: 'line' as const, group: 'panel-1', fields: {}, count: lines.length }]
        : []),
      ...(dots.length > 0
        ? [
            {
              id: lines.length > 0 ? 'layer-2' : 'layer-1',
              kind: 'point' as const,
              group: 'panel-1',
              fields: {},
              count: dots.length,
            },
          ]
        : []),
    ],
    axes: [axisOf('x', x, titles.x?.text), axisOf('y', y, titles.y?.text)],
    legends: legend ? [legend] : [],
    relations: [],
  };
};
