import type { SceneElement } from '../../../renderers/scene.js';
import { gapBetween } from '../recognised/shapes.js';
import { nearestPairs } from './name-pairs.js';
import { isMarking } from './read.js';
import type { Plot, Reading, Row } from './reading.js';

/** Words in a plot that are neither printed values nor the names of what is drawn. */
export const wordsIn = (reading: Reading, plot: Plot): readonly SceneElement[] => {
  // The slices of a pie are told by their labels.
  if (plot.form !== 'values' || reading.plots.some(({ form, group }) => form === 'pie' && group === plot.group))
    return [];
  const names = new Set(reading.plots.flatMap(({ rows }) => rows.flatMap(({ element: { label } }) => label ?? [])));
  const own = plot.elements.filter(({ text }) => /\p{L}/u.test(text ?? ''));
  const elements = own.filter(({ text = '' }) => !names.has(text.trim()));
  return own.length > 8 || own.length < plot.elements.length / 2 ? [] : elements;
};

/** Single points and lines across the plot, each with the words that stand beside it and beside no other. */
export type Beside = ReadonlyMap<Row, SceneElement>;

/** As far from a mark as its words may stand, in pixels. */
const near = 14;

export const wordsBeside = (reading: Reading, plots: readonly Plot[]): Beside => {
  const texts = plots.flatMap((plot) => wordsIn(reading, plot));
  const marks = plots.filter((plot) => plot.form === 'reference' || isMarking(plot, reading.plots));
  return nearestPairs(
    marks
      .flatMap(({ rows }) =>
        rows.flatMap((mark) => texts.map((name) => ({ mark, name, far: gapBetween(name.box, mark.element.box) }))),
      )
      .filter(({ far }) => far <= near),
  );
};
