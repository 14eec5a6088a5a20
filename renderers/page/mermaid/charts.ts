import type { SceneElement } from '../../scene.js';
import type { Traced } from '../svg/trace.js';
import type { Model } from './model.js';

type Change = Partial<Pick<SceneElement, 'kind' | 'label' | 'encoding' | 'data'>>;

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

/** What the pieces of mermaid's charts are, beyond their shape. */
export const chartChange = (piece: Traced, pieces: readonly Traced[], model: Model): Change | undefined => {
  const { classList, parentElement } = piece.source;
  if (classList.contains('pieCircle')) return sliceOf(piece, pieces, model);
  if (classList.contains('note') && piece.element.kind === 'rect') {
    const words = pieces.find(
      ({ source, element }) => element.kind === 'text' && source.parentElement === parentElement,
    );
    return words?.element.text === undefined ? undefined : { label: words.element.text };
  }
  if (classList.contains('task')) return taskOf(piece, model);
  const plot = parentElement?.getAttribute('class') ?? '';
  if (plot.startsWith('bar-plot')) return { kind: 'bar' };
  if (plot.startsWith('line-plot')) return { kind: 'line' };
  if (plot === 'data-point' && piece.element.kind === 'circle') {
    const words = pieces.find(
      ({ source, element }) => element.kind === 'text' && source.parentElement === parentElement,
    );
    return { kind: 'point', ...(words?.element.text === undefined ? {} : { label: words.element.text }) };
  }
  return undefined;
};
