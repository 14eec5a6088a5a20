import type { Encoding, SceneElement } from '../../scene.js';
import type { Traced } from '../svg/trace.js';
import { ganttChange, isGanttGrid } from './gantt.js';
import type { Model, Plot } from './model.js';
import { radarChange } from './radar.js';

type Change = Partial<
  Pick<
    SceneElement,
    'kind' | 'role' | 'visible' | 'label' | 'shape' | 'encoding' | 'path' | 'points' | 'data' | 'group' | 'layer'
  >
>;

/** The section that words in the legend of a pie name, with or without its value. */
export const sectionWith = (said: string, { sections }: Model): Model['sections'][number] | undefined =>
  sections.find(({ label, value }) => said === label || said === `${label} [${value}]`);

/** A slice is named by the legend's symbol of its colour. */
const sliceOf = (piece: Traced, pieces: readonly Traced[], model: Model): Change | undefined => {
  const symbol = pieces.find(
    ({ source, element }) =>
      element.kind !== 'text' &&
      element.fill === piece.element.fill &&
      source.parentElement?.classList.contains('legend'),
  );
  const words = pieces.find(
    ({ source, element }) => element.kind === 'text' && source.parentElement === symbol?.source.parentElement,
  );
  const section = sectionWith(words?.element.text ?? '', model);
  const place = { kind: 'slice', group: 'panel', layer: 'slices' } as const;
  if (section === undefined) return place;
  return { ...place, label: section.label, encoding: { theta: section.value, color: section.label } };
};

/** On an axis of numbers mermaid spreads the values evenly, and names their places by numbers as words. */
const readingOf = ([named, value]: Plot['data'][number], { sideways, xAxis }: Model): Encoding => {
  const at = xAxis?.type === 'linear' ? Number(Number(named).toPrecision(12)) : named;
  return sideways ? { x: value, y: at } : { x: at, y: value };
};

/**
 * The bars and lines of an xy chart, by the place of their plot and their place within it. Lines are one layer: they are
 * told apart by their colour. Values that are written on the bars stay texts.
 */
const plotOf = ({ source, element }: Traced, model: Model): Change | undefined => {
  const [, shape, index] = /^(bar|line)-plot-(\d+)$/.exec(source.parentElement?.getAttribute('class') ?? '') ?? [];
  if (shape === undefined) return undefined;
  if (element.kind === 'text') return { group: 'panel' };
  const data = model.plots[Number(index)]?.data ?? [];
  if (shape === 'line')
    return { group: 'panel', layer: 'lines', kind: 'line', points: data.map((datum) => readingOf(datum, model)) };
  const place = { group: 'panel', layer: `plot-${index}` };
  const datum = data[[...(source.parentElement?.querySelectorAll('rect') ?? [])].findIndex((bar) => bar === source)];
  if (datum === undefined) return { ...place, kind: 'bar' };
  return { ...place, kind: 'bar', label: String(datum[0]), encoding: readingOf(datum, model) };
};

/** Words beside or inside a shape, in the same group. */
const wordsWith = ({ source }: Traced, pieces: readonly Traced[]): { label?: string } => {
  const words = pieces.find(
    (piece) => piece.element.kind === 'text' && piece.source.parentElement === source.parentElement,
  );
  return words?.element.text === undefined ? {} : { label: words.element.text };
};

/** What makes a chart readable: words of axes and legends, and the frame around a pie. */
const apparatusOf = ({ source, element }: Traced, { plots, sections }: Model): Change | undefined => {
  const within = (selector: string): boolean => source.closest(selector) !== null;
  const words = element.kind === 'text';
  if (sections.length > 0) {
    if (within('.legend')) return { role: words ? 'legend-label' : 'legend-symbol' };
    return source.classList.contains('pieOuterCircle') ? { role: 'frame' } : undefined;
  }
  if (plots.length === 0 || !words || !within('.left-axis, .bottom-axis, .top-axis')) return undefined;
  return { role: within('.title') ? 'axis-title' : 'axis-label' };
};

/** Lines and ticks of axes: not elements but properties of their axis. */
export const isAxisLine = (piece: Traced, { plots, tasks }: Model): boolean => {
  if (tasks.length > 0) return isGanttGrid(piece);
  return (
    plots.length > 0 &&
    piece.element.kind !== 'text' &&
    piece.source.closest('.left-axis, .bottom-axis, .top-axis') !== null
  );
};

/** What the pieces of mermaid's charts are, beyond their shape. */
export const chartChange = (piece: Traced, pieces: readonly Traced[], model: Model): Change | undefined => {
  const { classList, parentElement } = piece.source;
  if (classList.contains('pieCircle')) return sliceOf(piece, pieces, model);
  const named = classList.contains('note') || classList.contains('actor-bottom');
  if (named && piece.element.kind === 'rect') return wordsWith(piece, pieces);
  if (model.tasks.length > 0) return ganttChange(piece, model);
  if (model.radar !== undefined) return radarChange(piece, pieces, model.radar);
  const place = parentElement?.getAttribute('class') ?? '';
  if (place === 'data-point' && piece.element.kind === 'circle')
    return { kind: 'node', shape: 'point', ...wordsWith(piece, pieces) };
  // Whatever the colour of a quarter, lines are drawn around it.
  const quarter = place === 'quadrant' && piece.element.kind === 'rect' ? wordsWith(piece, pieces) : {};
  if (quarter.label !== undefined && quarter.label !== '') return { kind: 'cluster', visible: true, ...quarter };
  return plotOf(piece, model) ?? apparatusOf(piece, model);
};
