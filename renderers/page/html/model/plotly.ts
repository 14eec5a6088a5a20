import { barsOf } from './plotly/bars.js';
import { boxesOf, cellsOf, slicesOf } from './plotly/shapes.js';
import { titleOf, axisOf } from './plotly/axis.js';
import {
  type Any,
  at,
  boxBetween,
  boxOfPoints,
  defined,
  inked,
  list,
  number,
  object,
  placeOf,
  text,
  word,
} from './parts.js';
import type { Chart, ChartAxis, ChartLayer, ChartLegend, ChartMark } from '../../../html/testimony.js';
import { type Series, lineOf, symbolsOf } from './plotly/series.js';

const layersOf = (series: Series): ChartLayer[] => {
  const { trace } = series;
  const type = word(trace['type']);
  if (type === 'bar' || type === 'histogram' || type === 'waterfall') return [barsOf(series)];
  if (type === 'box') return boxesOf(series);
  if (type === 'heatmap') return [cellsOf(series)];
  if (type !== 'scatter' && type !== 'scattergl') return [];
  const mode = word(trace['mode']);
  return [
    ...(mode.includes('lines') ? [lineOf(series)] : []),
    ...(mode.includes('markers') ? [symbolsOf(series)] : []),
  ];
};

const legendOf = (layout: Any, series: readonly Series[], slices: readonly ChartMark[]): ChartLegend[] => {
  if (layout['showlegend'] !== true) return [];
  const named = series.flatMap(({ named: name, trace }) =>
    name === undefined || trace['showlegend'] === false ? [] : [{ name, trace }],
  );
  const entries = [
    ...named.map(({ name, trace }) => {
      const color = at(trace, 'marker', 'color');
      const { fill, stroke } = inked(typeof color === 'string' ? color : undefined, at(trace, 'line', 'color'), 1);
      return { label: name, value: name, ...defined({ fill, stroke }) };
    }),
    ...slices.map(({ label = '', fill }) => ({ label, value: label, ...defined({ fill }) })),
  ];
  const legend = object(layout['legend']);
  if (entries.length === 0) return [];
  const [x, y] = [number(legend['_lx']) || 0, number(legend['_ly']) || 0];
  return [
    {
      ...defined({ title: text(at(legend, 'title', 'text')) }),
      kind: 'symbols',
      channels: ['color'],
      scale: 'ordinal',
      domain: entries.map(({ value }) => value),
      entries,
      box: boxBetween(x, y, x + (number(legend['_effWidth']) || 0), y + (number(legend['_effHeight']) || 0)),
    },
  ];
};

const chartOf = (graph: Element, all: readonly Element[]): Chart | undefined => {
  const layout = object(at(graph, '_fullLayout'));
  const panels: Chart['panels'] = [];
  const axes: ChartAxis[] = [];
  const keys: string[] = [];
  const panelOf = (x: Any, y: Any): number => {
    const key = `${word(x['_id'])}${word(y['_id'])}`;
    if (!keys.includes(key)) {
      const panel = keys.push(key) - 1;
      panels.push(
        boxBetween(
          number(x['_offset']),
          number(y['_offset']),
          number(x['_offset']) + number(x['_length']),
          number(y['_offset']) + number(y['_length']),
        ),
      );
      axes.push(...[axisOf(x, panel), axisOf(y, panel)].filter((axis) => axis !== undefined));
    }
    return keys.indexOf(key);
  };
  const calculated = list(at(graph, 'calcdata')).map((points) => list(points).map(object));
  const shown = calculated.filter(([first]) => at(first, 'trace', 'visible') === true);
  const many = shown.length > 1 || layout['showlegend'] === true;
  const layers: ChartLayer[] = [];
  const series: Series[] = [];
  for (const points of shown) {
    const trace = object(at(points[0], 'trace'));
    if (trace['type'] === 'pie') {
      panels.push(
        boxOfPoints([
          [number(points[0]?.['cx']) - number(points[0]?.['r']), number(points[0]?.['cy']) - number(points[0]?.['r'])],
          [number(points[0]?.['cx']) + number(points[0]?.['r']), number(points[0]?.['cy']) + number(points[0]?.['r'])],
        ]),
      );
      keys.push('pie');
      layers.push(slicesOf(points, trace, panels.length - 1));
      continue;
    }
    const [x, y] = ['xaxis', 'yaxis'].map((side) =>
      object(layout[word(trace[side] ?? '').replace(/^([xy])(\d*)$/, '$1axis$2')]),
    ) as [Any, Any];
    if (x['_id'] === undefined || y['_id'] === undefined) return undefined; // no plane: what the DOM shows must do
    const one = { trace, points, x, y, panel: panelOf(x, y), named: many ? text(trace['name']) : undefined };
    series.push(one);
    layers.push(...layersOf(one));
  }
  const drawn = layers.filter(({ marks }) => marks.length > 0);
  if (drawn.length === 0) return undefined;
  const slices = drawn.filter(({ kind }) => kind === 'slice').flatMap(({ marks }) => marks);
  return {
    ...placeOf(graph, all),
    ...defined({ title: titleOf(layout), subtitle: text(at(layout, 'title', 'subtitle', 'text')) }),
    panels,
    axes,
    legends: legendOf(layout, series, slices),
    layers: drawn,
  };
};

/** The charts of plotly.js, as its full layout and calculated data have them. */
export const plotlyCharts = (all: readonly Element[]): Chart[] =>
  [...document.querySelectorAll('.js-plotly-plot')].flatMap((graph) => chartOf(graph, all) ?? []);
