import type { Encoding, SceneElement } from '../../scene.js';
import type { Traced } from '../svg/trace.js';
import type { Model, Plot } from './model.js';

type Change = Partial<
  Pick<SceneElement, 'kind' | 'role' | 'label' | 'encoding' | 'points' | 'data' | 'group' | 'layer'>
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

const taskOf = (piece: Traced, model: Model): Change => {
  const task = model.tasks.find(({ id }) => piece.source.id === id || piece.source.id.endsWith(`-${id}`));
  if (task === undefined) return { kind: 'bar' };
  const [x, x2] = [task.startTime, task.endTime].map((time) => new Date(time).toISOString());
  return {
    kind: 'bar',
    label: task.task.trim(),
    data: { section: task.type },
    ...(x === undefined || x2 === undefined ? {} : { encoding: { x, x2, y: task.task.trim() } }),
  };
};

/** On an axis of numbers mermaid spreads the values evenly, and names their places by numbers as words. */
const readingOf = ([named, value]: Plot['data'][number], { sideways, xAxis }: Model): Encoding => {
  const at = xAxis?.type === 'linear' ? Number(Number(named).toPrecision(12)) : named;
  return sideways ? { x: value, y: at } : { x: at, y: value };
};

/** The bars and lines of an xy chart, by the place of their plot and their place within it. */
const plotOf = (source: Element, model: Model): Change | undefined => {
  const [, shape, index] = /^(bar|line)-plot-(\d+)$/.exec(source.parentElement?.getAttribute('class') ?? '') ?? [];
  if (shape === undefined) return undefined;
  const data = model.plots[Number(index)]?.data ?? [];
  const place = { group: 'panel', layer: `plot-${index}` };
  if (shape === 'line') return { ...place, kind: 'line', points: data.map((datum) => readingOf(datum, model)) };
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
export const isAxisLine = ({ source, element }: Traced, { plots }: Model): boolean =>
  plots.length > 0 && element.kind !== 'text' && source.closest('.left-axis, .bottom-axis, .top-axis') !== null;

/** What the pieces of mermaid's charts are, beyond their shape. */
export const chartChange = (piece: Traced, pieces: readonly Traced[], model: Model): Change | undefined => {
  const { classList, parentElement } = piece.source;
  if (classList.contains('pieCircle')) return sliceOf(piece, pieces, model);
  const named = classList.contains('note') || classList.contains('actor-bottom');
  if (named && piece.element.kind === 'rect') return wordsWith(piece, pieces);
  if (classList.contains('task')) return taskOf(piece, model);
  const plot = parentElement?.getAttribute('class') ?? '';
  if (plot === 'data-point' && piece.element.kind === 'circle') return { kind: 'point', ...wordsWith(piece, pieces) };
  return plotOf(piece.source, model) ?? apparatusOf(piece, model);
};
