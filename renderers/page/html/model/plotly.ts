import { barsOf } from './plotly/bars.js';
import { errorsOf } from './plotly/errors.js';
import { boxesOf, cellsOf, slicesOf } from './plotly/shapes.js';
import { outlineOf, radialOf, sectorsOf, type RoundSeries } from './plotly/round.js';
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
import type { Chart, ChartAxis, ChartLayer, ChartLegend, ChartMark, ChartRadial } from '../../../html/testimony.js';
import { pricesOf } from './plotly/prices.js';
import { type Series, lineOf, symbolsOf } from './plotly/series.js';

const layersOf = (series: Series): ChartLayer[] => {
  const { trace } = series;
  const type = word(trace['type']);
  if (type === 'bar' || type === 'histogram' || type === 'waterfall' || type === 'funnel')
    return [barsOf(series), ...errorsOf(series)];
  if (type === 'candlestick' || type === 'ohlc') return pricesOf(series);
  if (type === 'box') return boxesOf(series);
  if (type === 'heatmap') return [cellsOf(series)];
  if (type !== 'scatter' && type !== 'scattergl') return [];
  const mode = word(trace['mode']);
  return [
    ...(mode.includes('lines') ? [lineOf(series)] : []),
    ...(mode.includes('markers') ? [symbolsOf(series)] : []),
    ...errorsOf(series),
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

/** What was found of a chart so far. */
interface Found {
  readonly layout: Any;
  readonly many: boolean;
  readonly panels: Chart['panels'];
  /** What each panel is drawn on. */
  readonly keys: string[];
  readonly axes: ChartAxis[];
  readonly radials: ChartRadial[];
  readonly layers: ChartLayer[];
  readonly series: Series[];
}

const panelOf = ({ keys, panels, axes }: Found, x: Any, y: Any): number => {
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

const addPie = ({ panels, keys, layers }: Found, points: readonly Any[], trace: Any): void => {
  const [cx, cy, r] = ['cx', 'cy', 'r'].map((key) => number(points[0]?.[key])) as [number, number, number];
  panels.push(
    boxOfPoints([
      [cx - r, cy - r],
      [cx + r, cy + r],
    ]),
  );
  keys.push('pie');
  layers.push(slicesOf(points, trace, panels.length - 1));
};

const addRound = (found: Found, points: readonly Any[], trace: Any, named: string | undefined): void => {
  const { keys, panels, radials, layers, series, layout } = found;
  const plane = object(at(layout, word(trace['subplot']), '_subplot'));
  const key = `polar ${word(trace['subplot'])}`;
  if (!keys.includes(key)) {
    const radial = radialOf(plane, keys.push(key) - 1);
    const [[cx, cy], reach] = [radial.centre, radial.reach];
    panels.push(boxBetween(cx - reach, cy - reach, cx + reach, cy + reach));
    radials.push(radial);
  }
  const one: RoundSeries = { trace, points, plane, panel: keys.indexOf(key), named };
  layers.push(...(trace['type'] === 'barpolar' ? [sectorsOf(one)] : outlineOf(one)));
  series.push({ ...one, x: plane, y: plane });
};

/** Adds a trace to what was found; false where it is drawn on nothing that is known. */
const addTrace = (found: Found, points: readonly Any[]): boolean => {
  const trace = object(at(points[0], 'trace'));
  const named = found.many ? text(trace['name']) : undefined;
  if (trace['type'] === 'pie') {
    addPie(found, points, trace);
    return true;
  }
  if (trace['type'] === 'scatterpolar' || trace['type'] === 'barpolar') {
    addRound(found, points, trace, named);
    return true;
  }
  const [x, y] = ['xaxis', 'yaxis'].map((side) =>
    object(found.layout[word(trace[side] ?? '').replace(/^([xy])(\d*)$/, '$1axis$2')]),
  ) as [Any, Any];
  if (x['_id'] === undefined || y['_id'] === undefined) return false;
  const one = { trace, points, x, y, panel: panelOf(found, x, y), named };
  found.series.push(one);
  found.layers.push(...layersOf(one));
  return true;
};

const chartOf = (graph: Element, all: readonly Element[]): Chart | undefined => {
  const layout = object(at(graph, '_fullLayout'));
  const calculated = list(at(graph, 'calcdata')).map((points) => list(points).map(object));
  const shown = calculated.filter(([first]) => at(first, 'trace', 'visible') === true);
  const many = shown.length > 1 || layout['showlegend'] === true;
  const found: Found = { layout, many, panels: [], keys: [], axes: [], radials: [], layers: [], series: [] };
  // No plane: what the DOM shows must do.
  if (!shown.every((points) => addTrace(found, points))) return undefined;
  const drawn = found.layers.filter(({ marks }) => marks.length > 0);
  if (drawn.length === 0) return undefined;
  const slices = drawn.filter(({ kind }) => kind === 'slice').flatMap(({ marks }) => marks);
  return {
    ...placeOf(graph, all),
    ...defined({ title: titleOf(layout), subtitle: text(at(layout, 'title', 'subtitle', 'text')) }),
    panels: found.panels,
    axes: found.axes,
    radials: found.radials,
    legends: legendOf(layout, found.series, slices),
    layers: drawn,
  };
};

/** The charts of plotly.js, as its full layout and calculated data have them. */
export const plotlyCharts = (all: readonly Element[]): Chart[] =>
  [...document.querySelectorAll('.js-plotly-plot')].flatMap((graph) => chartOf(graph, all) ?? []);
