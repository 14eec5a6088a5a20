import { type Any, at, call, list, number, object, word } from '../parts.js';

/**
 * Charts of Chart.js 2 in the form that they have since: their elements kept what they show in a model, scales had a
 * name for each of their titles and grids, and values were not parsed.
 */
const elementOf = (element: unknown, more: Any = {}): Any => {
  const model = { ...object(at(element, '_model')), ...more };
  return { ...model, options: model };
};

const scaleOf = (scale: unknown): Any => {
  const type = word(at(scale, 'type'));
  const ticks = list(at(scale, 'ticks'));
  const numbers = list(at(scale, 'ticksAsNumbers'));
  const first = number(at(scale, 'minIndex')) || 0;
  const valueOf = (index: number): unknown =>
    type === 'category' ? first + index : (numbers[index] ?? at(scale, '_ticks', index, 'value'));
  return {
    type,
    axis: call(scale, 'isHorizontal') === true ? 'x' : 'y',
    ...Object.fromEntries(
      ['left', 'right', 'top', 'bottom', 'position', 'min', 'max'].map((side) => [side, at(scale, side)]),
    ),
    options: {
      display: at(scale, 'options', 'display'),
      stacked: at(scale, 'options', 'stacked'),
      ticks: at(scale, 'options', 'ticks'),
      title: {
        display: at(scale, 'options', 'scaleLabel', 'display'),
        text: at(scale, 'options', 'scaleLabel', 'labelString'),
      },
      grid: at(scale, 'options', 'gridLines'),
    },
    ticks: ticks.map((label, index) => ({ label, value: valueOf(index) })),
    getPixelForValue: (value: unknown) =>
      type === 'category'
        ? call(scale, 'getPixelForTick', number(value) - first)
        : call(scale, 'getPixelForValue', value),
    getLabelForValue: (value: unknown) => list(call(scale, 'getLabels'))[number(value)] ?? ticks[number(value) - first],
    getLabels: () => ticks,
  };
};

/** A place in the data: a number by its place in the list, or a point with both its values. */
const parsedOf = (raw: unknown, index: number, along: string, across: string): unknown => {
  const { x, y, r } = object(raw);
  if (x !== undefined || y !== undefined) return { x, y, _custom: r };
  return { [across]: index, [along]: typeof raw === 'string' ? Number(raw) : raw };
};

const metaOf = (chart: unknown, index: number, scales: ReadonlyMap<string, Any>): Any => {
  const meta = object(call(chart, 'getDatasetMeta', index));
  const dataset = object(at(chart, 'data', 'datasets', index));
  const lying = word(meta['type']) === 'horizontalBar';
  const [x, y] = ['xAxisID', 'yAxisID'].map((name) => scales.get(word(meta[name])));
  const [iScale, vScale] = lying ? [y, x] : [x, y];
  const round = x === undefined;
  const [along, across] = lying ? ['x', 'y'] : ['y', 'x'];
  const fill = dataset['fill'] ?? at(chart, 'options', 'elements', 'line', 'fill');
  return {
    ...meta,
    type: lying ? 'bar' : meta['type'],
    index,
    stack: dataset['stack'],
    iScale,
    vScale,
    dataset: elementOf(meta['dataset'], { fill }),
    data: list(meta['data']).map((element) => elementOf(element)),
    controller: {
      getParsed: (item: number) => {
        const raw = list(dataset['data'])[item];
        return round ? raw : parsedOf(raw, item, along ?? 'y', across ?? 'x');
      },
    },
  };
};

/** What has been read for the later versions, from a chart of the second; any other as it is. */
export const asLater = (chart: unknown): unknown => {
  if (typeof at(chart, 'getSortedVisibleDatasetMetas') === 'function') return chart;
  if (typeof at(chart, 'getDatasetMeta') !== 'function') return chart;
  const scales = new Map(Object.entries(object(at(chart, 'scales'))).map(([id, scale]) => [id, scaleOf(scale)]));
  const visible = list(at(chart, 'data', 'datasets')).flatMap((_, index) =>
    call(chart, 'isDatasetVisible', index) === true ? [index] : [],
  );
  // Charts on one round scale are read by their shapes.
  const metas = at(chart, 'scale') === undefined ? visible.map((index) => metaOf(chart, index, scales)) : [];
  return {
    canvas: at(chart, 'canvas') ?? at(chart, 'chart', 'canvas'),
    data: at(chart, 'data'),
    legend: at(chart, 'legend'),
    chartArea: at(chart, 'chartArea'),
    options: { plugins: { title: at(chart, 'options', 'title'), legend: at(chart, 'options', 'legend') } },
    scales: Object.fromEntries(scales),
    getSortedVisibleDatasetMetas: () => metas,
  };
};
