import type { LayerPlot } from '../../../renderers/scene-plots.js';
import type { Plot, Reading, Special } from './reading.js';

const isRing = (plot: Plot): boolean => {
  // The outline of a ring's sector stays away from the centre; that of a pie's begins there.
  const paths = plot.elements.flatMap((element) => (element.path ? [element.path] : []));
  if (paths.length === 0) return false;
  const xs = paths.flatMap((path) => path.map(([x]) => x));
  const ys = paths.flatMap((path) => path.map(([, y]) => y));
  const [cx, cy] = [(Math.min(...xs) + Math.max(...xs)) / 2, (Math.min(...ys) + Math.max(...ys)) / 2];
  const radius = (Math.max(...xs) - Math.min(...xs)) / 2;
  return radius > 0 && paths.every((path) => path.every(([x, y]) => Math.hypot(x - cx, y - cy) > radius * 0.15));
};

const barName = (plot: Plot): string => {
  const kind = {
    single: '',
    grouped: 'grouped ',
    stacked: 'stacked ',
    normalised: 'normalised stacked ',
    overlaid: '',
  }[plot.arrangement];
  return `${plot.horizontal ? 'horizontal ' : ''}${kind}bar chart`;
};

/** What plots are called whose method names them, and one of their marks. */
const drawnNames: Readonly<Record<LayerPlot, readonly [plot: string, mark: string]>> = {
  surface: ['3D surface plot', 'face'],
  wireframe: ['3D wireframe plot', 'line'],
  'space-scatter': ['3D scatter plot', 'point'],
  'space-line': ['3D line plot', 'line'],
  'space-bars': ['3D bar chart', 'bar'],
  voxels: ['voxel plot', 'voxel'],
  arrows: ['quiver plot', 'arrow'],
  'space-arrows': ['3D quiver plot', 'arrow'],
  barbs: ['wind barb plot', 'barb'],
  streamlines: ['stream plot', 'streamline'],
  contours: ['contour plot', 'contour line'],
  'filled-contours': ['filled contour plot', 'band'],
  hexagons: ['hexbin plot', 'hexagon'],
  triangles: ['tripcolor plot', 'triangle'],
  triangulation: ['triangular mesh plot', 'triangle'],
  counts: ['2D histogram', 'bin'],
  stems: ['stem plot', 'stem'],
  events: ['event plot', 'event'],
  steps: ['step plot', 'line'],
  parallel: ['parallel coordinates plot', 'line'],
  sunburst: ['sunburst chart', 'sector'],
  treemap: ['treemap', 'tile'],
  violins: ['violin plot', 'violin'],
  dendrogram: ['dendrogram', 'join'],
};

const compared = /\b(?:population|age|ages|men|women|male|males|female|females|sex|gender)\b/i;

/** Bars to both sides of a middle: of people by age, or of anything else. */
const pyramidName = ({ category, series, measure }: Plot): string =>
  compared.test([category?.title?.printed, measure?.title?.printed, ...(series?.labels ?? [])].join(' ')) ||
  (category?.labels ?? []).filter((label) => /^\d+\s?[-–]\s?\d+$|^\d+\s?\+$/.test(label)).length > 2
    ? 'population pyramid'
    : 'horizontal diverging bar chart';

const specialNames: Readonly<Record<Exclude<Special, 'pyramid'>, string>> = {
  waterfall: 'waterfall chart',
  candlestick: 'candlestick chart',
  'blind-candlestick': 'candlestick chart',
  ohlc: 'OHLC chart',
  schedule: 'Gantt chart',
  funnel: 'funnel chart',
  radar: 'radar chart',
  'polar-bars': 'polar bar chart',
  'wind-rose': 'wind rose',
  polar: 'polar plot',
  'nested-pie': 'nested pie chart',
};

/** The usual name of a plot: "horizontal grouped bar chart". */
export const plotName = (plot: Plot): string => {
  if (plot.drawn) return drawnNames[plot.drawn][0];
  if (plot.special)
    return plot.special === 'pyramid'
      ? pyramidName(plot)
      : plot.special === 'nested-pie' && isRing(plot)
        ? 'nested donut chart'
        : plot.special === 'polar-bars' && plot.arrangement === 'stacked'
          ? 'stacked polar bar chart'
          : specialNames[plot.special];
  switch (plot.form) {
    case 'bar':
      return barName(plot);
    case 'histogram':
      return plot.arrangement === 'stacked' ? 'stacked histogram' : 'histogram';
    case 'range':
      return 'range bar chart';
    case 'line':
      return 'line chart';
    case 'area':
      return plot.arrangement === 'stacked'
        ? 'stacked area chart'
        : plot.arrangement === 'normalised'
          ? 'normalised stacked area chart'
          : 'area chart';
    case 'scatter':
      return plot.size && new Set(plot.rows.map((row) => row.size)).size > 2 ? 'bubble chart' : 'scatter plot';
    case 'dot':
      return plot.stems === 'dumbbell' ? 'dumbbell plot' : plot.stems === 'lollipop' ? 'lollipop chart' : 'dot plot';
    case 'strip':
      return 'strip plot';
    case 'pie':
      return isRing(plot) ? 'donut chart' : 'pie chart';
    case 'heatmap':
      return 'heat map';
    case 'box':
      return 'box plot';
    case 'error':
      return plot.kind === 'error-bar' ? 'error bar chart' : 'chart';
    case 'band':
      return plot.kind === 'area' ? 'area chart' : 'line chart with an error band';
    case 'map':
      return 'map';
    default:
      return 'chart';
  }
};

/** What the figure as a whole is called. */
export const figureName = (reading: Reading): string => (reading.main ? plotName(reading.main) : 'chart');

/** What one mark is called in running text. */
export const markNoun = (plot: Plot): string => {
  const nouns: Partial<Record<Plot['kind'], string>> = {
    cell: 'cell',
    slice: 'slice',
    'error-bar': 'error bar',
    'error-band': 'band',
    region: 'region',
    rect: 'rectangle',
    text: 'label',
    area: 'area',
    box: 'box',
  };
  if (plot.form === 'reference') return 'reference line';
  if (plot.special === 'ohlc') return 'bar';
  if (plot.special === 'candlestick' || plot.special === 'blind-candlestick') return 'candle';
  if (plot.drawn) return drawnNames[plot.drawn][1];
  return nouns[plot.kind] ?? plot.kind;
};
