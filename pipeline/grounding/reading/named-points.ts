import type { Box, Scene, SceneElement } from '../../../renderers/scene.js';
import type { Plot, Row } from './reading.js';

/** Words and no number: "Iceland", "Model B (2021)". */
const isName = (text: string): boolean => /\p{L}{2}|^\p{Lu}\d?$/u.test(text) && text.length <= 40 && !/[=:]/.test(text);

/** Pixels between the nearest sides of two boxes; 0 where they overlap. */
const gap = (a: Box, b: Box): number => {
  const dx = Math.max(a.x - (b.x + b.width), b.x - (a.x + a.width), 0);
  const dy = Math.max(a.y - (b.y + b.height), b.y - (a.y + a.height), 0);
  return Math.hypot(dx, dy);
};

const isAt = (text: SceneElement, { element: { encoding } }: Row): boolean =>
  text.encoding?.x !== undefined &&
  text.encoding.y !== undefined &&
  text.encoding.x === encoding?.x &&
  text.encoding.y === encoding?.y;

/** As far from a point as a label that belongs to it may stand, in pixels. */
const reach = (text: SceneElement): number => Math.max(10, (text.fontSize ?? 10) * 1.5);

/** Each name with the point that it stands beside: the one drawn at its place, or the nearest of all. */
const pairs = (rows: readonly Row[], texts: readonly SceneElement[]): Map<Row, string> => {
  const found = new Map<Row, string>();
  const near = texts
    .flatMap((text) => rows.map((row) => ({ text, row, far: isAt(text, row) ? -1 : gap(text.box, row.element.box) })))
    .filter(({ text, far }) => far <= reach(text))
    .sort((a, b) => a.far - b.far);
  const taken = new Set<SceneElement>();
  for (const { text, row } of near) {
    if (taken.has(text) || found.has(row)) continue;
    taken.add(text);
    found.set(row, text.text ?? '');
  }
  return found;
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
