import type { Box, Scene, SceneElement } from '../../../renderers/scene.js';
import { nearestPairs } from './name-pairs.js';
import type { Plot } from './reading.js';

/** What stands before the number in "Site Visits: 5000", "Leads (1,200)" or "Orders - 12 %"; all of a text without any. */
export const nameIn = (text: string): string =>
  text
    .replace(/[\s:(,|–—-]*[$€£]?\d[\s\S]*$/u, '')
    .replace(/\s+/g, ' ')
    .trim();

const isName = (text: string): boolean => /\p{L}{2}/u.test(text) && text.length <= 40;

/** The middle of a text lies on the bar, across its length. */
const across = (bar: Box, { box }: SceneElement, horizontal: boolean): number =>
  horizontal
    ? Math.abs(box.y + box.height / 2 - (bar.y + bar.height / 2)) / bar.height
    : Math.abs(box.x + box.width / 2 - (bar.x + bar.width / 2)) / bar.width;

const atNumbers = ({ category, rows }: Plot): boolean =>
  category?.kind !== 'names' || rows.every(({ category: label }) => /^[-−]?[\d.]+$/.test(label ?? '0'));

/** Numbers or names are printed along the side that bars stand on: what stands there is what they are called. */
const hasTicks = ({ axes }: Scene, { horizontal, group, elements: [element] }: Plot): boolean =>
  axes.some(
    (axis) =>
      axis.channel === (horizontal ? 'y' : 'x') &&
      (axis.groups.includes(group) || axis.groups.includes(element?.group ?? '')) &&
      axis.ticks.some(({ label }) => label.trim() !== ''),
  );

/**
 * Bars that stand on nothing printed, each with a name written on it or beside it, as in a funnel: who looks knows them
 * by it.
 */
export const withBarNames = (plot: Plot, scene: Scene): Plot => {
  const { rows, horizontal, group } = plot;
  if (plot.kind !== 'bar' || (plot.form !== 'bar' && plot.form !== 'range') || rows.length < 2 || rows.length > 30)
    return plot;
  if (!atNumbers(plot) || hasTicks(scene, plot)) return plot;
  const texts = scene.elements.filter(
    ({ kind, role, visible, group: own, text = '' }) =>
      kind === 'text' && role === 'mark' && visible && own === group && isName(nameIn(text)),
  );
  const names = nearestPairs(
    texts.flatMap((name) =>
      rows
        .map((mark) => ({ mark, name, far: across(mark.element.box, name, horizontal) }))
        .filter(({ far }) => far <= 0.5),
    ),
  );
  const labels = rows.map((row) => nameIn(names.get(row)?.text ?? ''));
  if (names.size < rows.length || new Set(labels).size < labels.length) return plot;
  return {
    ...plot,
    category: {
      channel: horizontal ? 'y' : 'x',
      id: `${plot.id}:names`,
      title: undefined,
      kind: 'names',
      labels,
      labelOf: String,
    },
    rows: rows.map((row, index) => ({ ...row, category: labels[index], categoryValue: labels[index] })),
  };
};
