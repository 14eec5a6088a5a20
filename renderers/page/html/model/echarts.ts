import { at, boxBetween, boxOfPoints, call, defined, list, number, object, placeOf, text, word } from './parts.js';
import { option, axisOf } from './echarts/axis.js';
import type { Chart, ChartAxis, ChartLayer, ChartLegend } from '../../../html/testimony.js';
import { type Series, barsOf, lineOf, symbolsOf, cellsOf, slicesOf } from './echarts/marks.js';

const layersOf = (series: Series): ChartLayer[] => {
  const type = word(series.model['subType']);
  if (type === 'bar') return [barsOf(series)];
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

const chartOf = (chart: unknown, source: Element, all: readonly Element[]): Chart | undefined => {
  const model = call(chart, 'getModel');
  const panels: Chart['panels'] = [];
  const planes: unknown[] = [];
  const axes: ChartAxis[] = [];
  const layers: ChartLayer[] = [];
  const seriesModels = list(call(model, 'getSeries')).map(object);
  const many = seriesModels.length > 1 || call(model, 'getComponent', 'legend', 0) !== undefined;
  for (const series of seriesModels) {
    const data = call(series, 'getData');
    if (call(model, 'isSeriesFiltered', series) === true) continue;
    if (series['subType'] === 'pie') {
      const layer = slicesOf(data, panels.length);
      panels.push(boxOfPoints(layer.marks.flatMap(({ path = [] }) => path)));
      planes.push(undefined);
      layers.push(layer);
      continue;
    }
    const plane = series['coordinateSystem'];
    if (at(plane, 'type') !== 'cartesian2d') return undefined; // no plane: the strokes must do
    const [x, y] = [object(call(plane, 'getAxis', 'x')), object(call(plane, 'getAxis', 'y'))];
    if (!planes.includes(plane)) {
      planes.push(plane);
      panels.push(rectOf(call(at(plane, 'master'), 'getRect') ?? call(plane, 'getArea')));
      const panel = panels.length - 1;
      axes.push(...[axisOf(x, panel), axisOf(y, panel)].filter((axis) => axis !== undefined));
    }
    // A series that nobody named has a name of the library's own, with a zero character in it.
    const name = text(series['name']);
    const named = many && name !== undefined && !name.includes('\0') ? name : undefined;
    layers.push(...layersOf({ model: series, data, x, y, panel: planes.indexOf(plane), named }));
  }
  const drawn = layers.filter(({ marks }) => marks.length > 0);
  if (drawn.length === 0) return undefined;
  const title = call(model, 'getComponent', 'title', 0);
  return {
    ...placeOf(source, all),
    ...defined({ title: text(option(title, 'text')), subtitle: text(option(title, 'subtext')) }),
    panels,
    axes,
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
