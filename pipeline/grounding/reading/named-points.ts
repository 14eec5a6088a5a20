import type { Box, Scene, SceneElement } from '../../../renderers/scene.js';
import { nearestPairs } from './name-pairs.js';
import { gapBetween } from '../recognised/shapes.js';
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
      rows.map((mark) => ({ mark, name, far: isAt(name, mark) ? -1 : gapBetween(name.box, mark.element.box) })),
    )
    .filter(({ name, far }) => far <= reach(name));
  return new Map([...nearestPairs(candidates)].map(([row, { text = '' }]) => [row, text] as const));
};

/** Where a text may be held: at its middle or at either end, and half way up. */
const anchors: readonly ((box: Box) => number)[] = [
  ({ x, width }) => x + width / 2,
  ({ x }) => x,
  ({ x, width }) => x + width,
];

/** As far from its point as all names may be moved, in pixels. */
const farthest = 90;

/** Each name with its point, where all names stand at the same distance and side of theirs, however far. */
const movedPairs = (rows: readonly Row[], texts: readonly SceneElement[]): Map<Row, string> => {
  const [first] = texts;
  if (!first || texts.length !== rows.length) return new Map();
  const middle = (box: Box): number => box.y + box.height / 2;
  for (const anchor of anchors)
    for (const start of rows) {
      const [dx, dy] = [
        anchor(first.box) - (start.element.box.x + start.element.box.width / 2),
        middle(first.box) - middle(start.element.box),
      ];
      if (Math.hypot(dx, dy) > farthest) continue;
      const found = new Map<Row, string>();
      for (const text of texts) {
        const own = rows.find(
          ({ element: { box } }) =>
            Math.abs(anchor(text.box) - dx - (box.x + box.width / 2)) < 2.5 &&
            Math.abs(middle(text.box) - dy - middle(box)) < 2.5,
        );
        if (own && !found.has(own)) found.set(own, text.text ?? '');
      }
      if (found.size === rows.length) return found;
    }
  return new Map();
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
  const near = pairs(plot.rows, texts);
  const moved = near.size < plot.rows.length ? movedPairs(plot.rows, texts) : near;
  const names = moved.size > near.size ? moved : near;
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
