import type { Scene, SceneElement } from '../../../renderers/scene.js';
import { apart, nearestPairs } from './name-pairs.js';
import type { Plot, Row } from './reading.js';

/** Words and no number: "Iceland", "Model B (2021)". */
const isName = (text: string): boolean => /\p{L}{2}|^\p{Lu}\d?$/u.test(text) && text.length <= 40 && !/[=:]/.test(text);

const isAt = (text: SceneElement, { element: { encoding } }: Row): boolean =>
  text.encoding?.x !== undefined &&
  text.encoding.y !== undefined &&
  text.encoding.x === encoding?.x &&
  text.encoding.y === encoding?.y;

/** As far from a point as a label that belongs to it may stand, in pixels. */
const reach = (text: SceneElement): number => Math.max(10, (text.fontSize ?? 10) * 1.5);

/** Each name with the point that it stands beside: the one drawn at its place, or the nearest of all. */
const pairs = (rows: readonly Row[], texts: readonly SceneElement[]): Map<Row, string> => {
  const candidates = texts
    .flatMap((name) =>
      rows.map((mark) => ({ mark, name, far: isAt(name, mark) ? -1 : apart(name.box, mark.element.box) })),
    )
    .filter(({ name, far }) => far <= reach(name));
  return new Map([...nearestPairs(candidates)].map(([row, { text = '' }]) => [row, text] as const));
};

const most = 60;

/**
 * Points of a cloud that each have a name printed beside them: who looks knows them by it. Where only some have one,
 * a note on a few of them, they stay without.
 */
export const withNames = (plot: Plot, scene: Scene): Plot => {
  if (plot.form !== 'scatter' || plot.category || plot.rows.length < 3 || plot.rows.length > most) return plot;
  const texts = scene.elements.filter(
    ({ kind, role, visible, group, text = '' }) =>
      kind === 'text' && role === 'mark' && visible && group === plot.group && isName(text),
  );
  if (texts.length < plot.rows.length * 0.7 || texts.length > plot.rows.length + 3) return plot;
  const names = pairs(plot.rows, texts);
  const labels = [...names.values()];
  if (labels.length < plot.rows.length * 0.7 || new Set(labels).size < labels.length) return plot;
  return {
    ...plot,
    category: { channel: 'x', id: `${plot.id}:names`, title: undefined, kind: 'names', labels, labelOf: String },
    rows: plot.rows.map((row) => {
      const name = names.get(row);
      return name === undefined ? row : { ...row, category: name, categoryValue: name };
    }),
  };
};
