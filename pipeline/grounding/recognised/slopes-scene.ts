import type { Axis, Box, Encoding, Layer, Scene, SceneElement } from '../../../renderers/scene.js';
import { aroundPoints, centreOf, pathOf, type Sketch } from './shapes.js';
import { courseOf, type Slope, type SlopeChart, slopeChartIn } from './slopes.js';

const axesOf = ({ columns, valueAt }: SlopeChart, box: Box): Axis[] => {
  const [low, high] = [valueAt(box.y + box.height), valueAt(box.y)];
  const shared = { grid: false, groups: ['panel-1'] } as const;
  return [
    {
      ...shared,
      id: 'axis-1',
      channel: 'x',
      orient: 'bottom',
      scale: 'point',
      domain: columns.map(({ name }) => name),
      range: [columns[0]?.at ?? 0, columns.at(-1)?.at ?? 0],
      ticks: columns.map(({ name, at }) => ({ value: name, label: name, position: at })),
      box: columns[0]?.text.box ?? box,
    },
    {
      ...shared,
      id: 'axis-2',
      channel: 'y',
      orient: 'left',
      scale: 'linear',
      domain: [low, high],
      range: [box.y + box.height, box.y],
      ticks: [],
      box: { ...box, width: 0 },
    },
  ];
};

/** As it is written at its place; else as high as the scale of what is written says. */
const pointsOf = ({ columns, valueAt, decimals }: SlopeChart, { stroke, values, name }: Slope): Encoding[] =>
  courseOf(stroke).map(([, y], at) => ({
    x: columns[at]?.name ?? '',
    y: values[at] ?? Number(valueAt(y).toFixed(decimals)),
    color: name,
  }));

interface End {
  readonly x: number;
  readonly y: number;
  readonly point: Encoding;
  readonly name: string;
}

const endsOf = (chart: SlopeChart): readonly End[] =>
  chart.slopes.flatMap((slope) => {
    const points = pointsOf(chart, slope);
    return courseOf(slope.stroke).map(([x, y], at) => ({ x, y, point: points[at] ?? {}, name: slope.name }));
  });

const inPanel = { group: 'panel-1' } as const;

const lineElement = (chart: SlopeChart, slope: Slope): SceneElement => ({
  ...slope.stroke,
  ...inPanel,
  kind: 'line',
  layer: 'layer-1',
  label: slope.name,
  path: courseOf(slope.stroke),
  points: pointsOf(chart, slope),
});

const dotElement = (element: SceneElement, ends: readonly End[]): SceneElement | undefined => {
  if (element.kind !== 'circle' && element.kind !== 'ellipse') return undefined;
  const [x, y] = centreOf(element.box);
  const end = ends.find((one) => Math.hypot(one.x - x, one.y - y) < 3);
  return (
    end && {
      ...element,
      ...inPanel,
      kind: 'point',
      shape: 'circle',
      layer: 'layer-2',
      label: end.name,
      encoding: end.point,
    }
  );
};

/** A chart of slopes that someone drew by hand, as the scene of a chart of lines. */
export const slopeScene = (sketch: Sketch): Scene | undefined => {
  const chart = slopeChartIn(sketch);
  if (!chart) return undefined;
  const { scene } = sketch;
  const box = aroundPoints(chart.slopes.flatMap(({ stroke }) => pathOf(stroke)));
  const by = new Map(chart.slopes.map((slope) => [slope.stroke, slope]));
  const names = new Set(chart.columns.map(({ text }) => text));
  const ends = endsOf(chart);
  let dots = 0;
  const elements = scene.elements.map((element): SceneElement => {
    const slope = by.get(element);
    if (slope) return lineElement(chart, slope);
    const dot = dotElement(element, ends);
    if (dot) dots += 1;
    if (dot) return dot;
    if (names.has(element)) return { ...element, role: 'axis-label' };
    return element.kind === 'text' ? { ...element, ...inPanel } : { ...element, role: 'frame' };
  });
  const layer = (id: string, kind: Layer['kind'], count: number): Layer => ({
    id,
    kind,
    ...inPanel,
    fields: {},
    count,
  });
  return {
    ...scene,
    elements,
    groups: [{ id: 'panel-1', kind: 'panel', box }],
    layers: [layer('layer-1', 'line', chart.slopes.length), ...(dots > 0 ? [layer('layer-2', 'point', dots)] : [])],
    axes: axesOf(chart, box),
    legends: [],
    relations: chart.slopes.flatMap(({ stroke, texts }) =>
      texts.map((text) => ({ kind: 'labels' as const, from: text.id, to: stroke.id })),
    ),
  };
};
