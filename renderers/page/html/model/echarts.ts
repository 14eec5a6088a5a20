import {
  type Any,
  at,
  boxBetween,
  boxOfPoints,
  call,
  defined,
  list,
  number,
  object,
  placeOf,
  text,
  word,
} from './parts.js';
import { option, axisOf } from './echarts/axis.js';
import type { Chart, ChartAxis, ChartLayer, ChartLegend, ChartRadial } from '../../../html/testimony.js';
import { candlesOf } from './echarts/prices.js';
import { outlinesOf, radialOf, stepsOf } from './echarts/round.js';
import { type Series, barsOf, lineOf, symbolsOf, cellsOf, slicesOf } from './echarts/marks.js';

const layersOf = (series: Series): ChartLayer[] => {
  const type = word(series.model['subType']);
  if (type === 'bar') return [barsOf(series)];
  if (type === 'candlestick') return candlesOf(series);
  if (type === 'line')
    return [lineOf(series), ...(option(series.model, 'showSymbol') === false ? [] : [symbolsOf(series)])];
  if (type === 'scatter' || type === 'effectScatter') return [symbolsOf(series)];
  return type === 'heatmap' ? [cellsOf(series)] : [];
};

const legendOf = (model: unknown, layers: readonly ChartLayer[]): ChartLegend[] => {
  const legend = call(model, 'getComponent', 'legend', 0);
  if (legend === undefined || option(legend, 'show') === false) return [];
  const names = list(call(legend, 'getData')).flatMap((item) => text(call(item, 'get', 'name')) ?? []);
  const marks = layers.flatMap(({ marks: all }) => all);
  const entries = names.flatMap((label) => {
    const mark = marks.find((one) => one.label === label || one.encoding.color === label);
    return mark === undefined ? [] : [{ label, value: label, ...defined({ fill: mark.fill, stroke: mark.stroke }) }];
  });
  if (entries.length === 0) return [];
  return [
    {
      kind: 'symbols',
      channels: ['color'],
      scale: 'ordinal',
      domain: entries.map(({ value }) => value),
      entries,
      box: { x: 0, y: 0, width: 0, height: 0 },
    },
  ];
};

const rectOf = (rect: unknown): Chart['panels'][number] => {
  const [x, y] = [number(at(rect, 'x')), number(at(rect, 'y'))];
  return boxBetween(x, y, x + number(at(rect, 'width')), y + number(at(rect, 'height')));
};

/** What was found of a chart so far. */
interface Found {
  readonly many: boolean;
  readonly panels: Chart['panels'];
  /** What each panel is drawn on, where that is a system of coordinates. */
  readonly planes: unknown[];
  readonly axes: ChartAxis[];
  readonly radials: ChartRadial[];
  readonly layers: ChartLayer[];
}

/** A layer that is a panel of its own: a pie, a funnel. */
const addAlone = ({ panels, planes, layers }: Found, layer: ChartLayer): void => {
  panels.push(boxOfPoints(layer.marks.flatMap(({ path = [] }) => path)));
  planes.push(undefined);
  layers.push(layer);
};

const addRadar = ({ panels, planes, radials, layers }: Found, series: unknown, plane: unknown): void => {
  if (!planes.includes(plane)) {
    planes.push(plane);
    const [cx, cy, reach] = [number(at(plane, 'cx')), number(at(plane, 'cy')), number(at(plane, 'r'))];
    panels.push(boxBetween(cx - reach, cy - reach, cx + reach, cy + reach));
    radials.push(...[radialOf(plane, panels.length - 1)].filter((one) => one !== undefined));
  }
  layers.push(outlinesOf(series, call(series, 'getData'), plane, planes.indexOf(plane)));
};

/** Adds a series to what was found; false where it is drawn on nothing that is known. */
const addSeries = (found: Found, series: Any): boolean => {
  const { panels, planes, axes, layers } = found;
  const data = call(series, 'getData');
  const plane = series['coordinateSystem'];
  const type = word(series['subType']);
  if (type === 'pie') addAlone(found, slicesOf(data, panels.length));
  else if (type === 'funnel') addAlone(found, stepsOf(data, panels.length));
  else if (type === 'radar') addRadar(found, series, plane);
  else if (at(plane, 'type') !== 'cartesian2d') return false;
  else {
    const [x, y] = [object(call(plane, 'getAxis', 'x')), object(call(plane, 'getAxis', 'y'))];
    if (!planes.includes(plane)) {
      planes.push(plane);
      panels.push(rectOf(call(at(plane, 'master'), 'getRect') ?? call(plane, 'getArea')));
      const panel = panels.length - 1;
      axes.push(...[axisOf(x, panel), axisOf(y, panel)].filter((axis) => axis !== undefined));
    }
    // A series that nobody named has a name of the library's own, with a zero character in it.
    const name = text(series['name']);
    const named = found.many && name !== undefined && !name.includes('\0') ? name : undefined;
    layers.push(...layersOf({ model: series, data, x, y, panel: planes.indexOf(plane), named }));
  }
  return true;
};

const chartOf = (chart: unknown, source: Element, all: readonly Element[]): Chart | undefined => {
  const model = call(chart, 'getModel');
  const seriesModels = list(call(model, 'getSeries'))
    .map(object)
    .filter((series) => call(model, 'isSeriesFiltered', series) !== true);
  const many = seriesModels.length > 1 || call(model, 'getComponent', 'legend', 0) !== undefined;
  const found: Found = { many, panels: [], planes: [], axes: [], radials: [], layers: [] };
  // No plane: the strokes must do.
  if (!seriesModels.every((series) => addSeries(found, series))) return undefined;
  const drawn = found.layers.filter(({ marks }) => marks.length > 0);
  if (drawn.length === 0) return undefined;
  const title = call(model, 'getComponent', 'title', 0);
  return {
    ...placeOf(source, all),
    ...defined({ title: text(option(title, 'text')), subtitle: text(option(title, 'subtext')) }),
    panels: found.panels,
    axes: found.axes,
    radials: found.radials,
    legends: legendOf(model, drawn),
    layers: drawn,
  };
};

/** The charts of ECharts, as its models and layouts have them after all options were resolved. */
export const echartsCharts = (libraries: readonly unknown[], all: readonly Element[]): Chart[] =>
  [...document.querySelectorAll('[_echarts_instance_]')].flatMap((holder) => {
    const chart = libraries
      .map((library) => call(library, 'getInstanceByDom', holder))
      .find((one) => one !== undefined && one !== null);
    const canvas = holder.querySelector('canvas') ?? holder.querySelector('svg');
    return chart === undefined || canvas === null ? [] : (chartOf(chart, canvas, all) ?? []);
  });
