import { at, boxBetween, call, defined, inked, list, number, object, placeOf, text, word } from './parts.js';
import { axisOf } from './chart-js/axis.js';
import type { Chart, ChartLayer, ChartLegend } from '../../../html/testimony.js';
import { asLater } from './chart-js/second.js';
import { outlineOf, radialOf, sectorsOf } from './chart-js/round.js';
import { type Stacks, type Series, optionsOf, barsOf, pointsOf, lineOf, slicesOf } from './chart-js/marks.js';

const layersOf = (series: Series): ChartLayer[] => {
  const { meta } = series;
  if (meta['type'] === 'bar') return [barsOf(series)];
  if (meta['type'] === 'radar') return [outlineOf(series)];
  if (meta['type'] === 'polarArea') return [sectorsOf(series)];
  if (meta['type'] === 'pie' || meta['type'] === 'doughnut') return [slicesOf(series)];
  if (meta['type'] === 'scatter' || meta['type'] === 'bubble') {
    const joined = optionsOf(meta['dataset'])['showLine'] === true || series.dataset['showLine'] === true;
    return joined ? [lineOf(series), pointsOf(series)] : [pointsOf(series)];
  }
  return meta['type'] === 'line'
    ? series.dataset['showLine'] === false
      ? [pointsOf(series)]
      : [lineOf(series), pointsOf(series)]
    : [];
};

const legendOf = (chart: unknown): ChartLegend[] => {
  const legend = at(chart, 'legend');
  if (at(chart, 'options', 'plugins', 'legend', 'display') === false || legend === undefined) return [];
  const items = list(at(legend, 'legendItems')).filter((item) => at(item, 'hidden') !== true);
  if (items.length === 0) return [];
  const labels = items.map((item) => text(at(item, 'text')) ?? '');
  return [
    {
      ...defined({
        title:
          at(chart, 'options', 'plugins', 'legend', 'title', 'display') === true
            ? text(at(chart, 'options', 'plugins', 'legend', 'title', 'text'))
            : undefined,
      }),
      kind: 'symbols',
      channels: ['color'],
      scale: 'ordinal',
      domain: labels,
      entries: items.map((item, index) => {
        const { fill, stroke } = inked(at(item, 'fillStyle'), at(item, 'strokeStyle'), at(item, 'lineWidth'));
        return { label: labels[index] ?? '', value: labels[index] ?? '', ...defined({ fill, stroke }) };
      }),
      box: boxBetween(
        number(at(legend, 'left')),
        number(at(legend, 'top')),
        number(at(legend, 'right')),
        number(at(legend, 'bottom')),
      ),
    },
  ];
};

const heading = (chart: unknown, plugin: string): string | undefined =>
  at(chart, 'options', 'plugins', plugin, 'display') === true
    ? text(at(chart, 'options', 'plugins', plugin, 'text'))
    : undefined;

const chartOf = (chart: unknown, all: readonly Element[]): Chart | undefined => {
  const canvas = at(chart, 'canvas');
  if (!(canvas instanceof Element) || !canvas.isConnected) return undefined;
  const labels = list(at(chart, 'data', 'labels'));
  const metas = list(call(chart, 'getSortedVisibleDatasetMetas')).map(object);
  const legends = legendOf(chart);
  const stacks: Stacks = new Map();
  const layers = metas.flatMap((meta) => {
    const dataset = object(at(chart, 'data', 'datasets', number(meta['index'])));
    const name = metas.length > 1 || legends.length > 0 ? text(dataset['label']) : undefined;
    const scale = `${word(meta['xAxisID'])} ${word(meta['yAxisID'])}`;
    return layersOf({ meta, dataset, labels, stacks, named: name }).map((layer) => ({ ...layer, scale }));
  });
  const drawn = layers.filter(({ marks }) => marks.length > 0);
  if (drawn.length === 0) return undefined;
  const isRound = metas.some(({ type }) => type === 'radar' || type === 'polarArea');
  const area = at(chart, 'chartArea');
  const side = (name: string): number => number(at(area, name));
  return {
    ...placeOf(canvas, all),
    ...defined({ title: heading(chart, 'title'), subtitle: heading(chart, 'subtitle') }),
    panels: [boxBetween(side('left'), side('top'), side('right'), side('bottom'))],
    axes: Object.values(object(at(chart, 'scales'))).flatMap((scale) => axisOf(object(scale)) ?? []),
    ...(isRound ? { radials: [radialOf(at(chart, 'scales', 'r'))] } : {}),
    legends,
    layers: drawn,
  };
};

/** The charts of Chart.js, as its own controllers and scales have them. */
export const chartJsCharts = (libraries: readonly unknown[], all: readonly Element[]): Chart[] => {
  const charts = new Set(libraries.flatMap((library) => Object.values(object(at(library, 'instances')))));
  return [...charts].flatMap((chart) => chartOf(asLater(chart), all) ?? []);
};
