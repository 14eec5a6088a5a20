import type { Encoding, SceneElement } from '../../scene.js';
import type { Traced } from '../svg/trace.js';
import type { Model, Plot } from './model.js';

type Change = Partial<Pick<SceneElement, 'kind' | 'label' | 'encoding' | 'points' | 'data'>>;

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
  const said = words?.element.text ?? '';
  const section = model.sections.find(({ label, value }) => said === label || said === `${label} [${value}]`);
  if (section === undefined) return { kind: 'slice' };
  return { kind: 'slice', label: section.label, encoding: { theta: section.value, color: section.label } };
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

const readingOf = ([at, value]: Plot['data'][number], sideways: boolean): Encoding =>
  sideways ? { x: value, y: at } : { x: at, y: value };

/** The bars and lines of an xy chart, by the place of their plot and their place within it. */
const plotOf = (source: Element, { plots, sideways }: Model): Change | undefined => {
  const [, shape, index] = /^(bar|line)-plot-(\d+)$/.exec(source.parentElement?.getAttribute('class') ?? '') ?? [];
  if (shape === undefined) return undefined;
  const data = plots[Number(index)]?.data ?? [];
  if (shape === 'line') return { kind: 'line', points: data.map((datum) => readingOf(datum, sideways)) };
  const datum = data[[...(source.parentElement?.querySelectorAll('rect') ?? [])].findIndex((bar) => bar === source)];
  if (datum === undefined) return { kind: 'bar' };
  return { kind: 'bar', label: String(datum[0]), encoding: readingOf(datum, sideways) };
};

/** Words beside or inside a shape, in the same group. */
const wordsWith = ({ source }: Traced, pieces: readonly Traced[]): { label?: string } => {
  const words = pieces.find(
    (piece) => piece.element.kind === 'text' && piece.source.parentElement === source.parentElement,
  );
  return words?.element.text === undefined ? {} : { label: words.element.text };
};

/** What the pieces of mermaid's charts are, beyond their shape. */
export const chartChange = (piece: Traced, pieces: readonly Traced[], model: Model): Change | undefined => {
  const { classList, parentElement } = piece.source;
  if (classList.contains('pieCircle')) return sliceOf(piece, pieces, model);
  const named = classList.contains('note') || classList.contains('actor-bottom');
  if (named && piece.element.kind === 'rect') return wordsWith(piece, pieces);
  if (classList.contains('task')) return taskOf(piece, model);
  const plot = parentElement?.getAttribute('class') ?? '';
  if (plot === 'data-point' && piece.element.kind === 'circle') return { kind: 'point', ...wordsWith(piece, pieces) };
  return plotOf(piece.source, model);
};
