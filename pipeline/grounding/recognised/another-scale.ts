import type { Box, Scene, SceneElement } from '../../../renderers/scene.js';
import { lineThrough } from './bars.js';
import { centreOf, gapBetween, numberIn } from './shapes.js';

/** Where a text stands across the line that it may be in, and where along it. */
type Line = readonly [across: (box: Box) => number, along: 0 | 1];

const lines: readonly Line[] = [
  [({ x, width }) => x + width, 1],
  [({ x }) => x, 1],
  [({ y }) => y, 0],
];

/** A narrow strip of colours whose numbers stand beside it. */
const isKey = ({ kind, box }: SceneElement, ticks: readonly SceneElement[]): boolean =>
  (kind === 'image' || kind === 'rect') &&
  Math.max(box.width, box.height) > 4 * Math.min(box.width, box.height) &&
  ticks.every((tick) => gapBetween(box, tick.box) < 20);

/**
 * Numbers that grow evenly along a line and belong to no axis: of a second panel, or of a scale at the other side.
 * Which marks they measure cannot be told from one scale.
 */
export const hasAnotherScale = ({ elements }: Scene): boolean => {
  const free = elements.filter(({ kind, role, visible }) => kind === 'text' && role === 'mark' && visible);
  const numbers = free.flatMap((text) => {
    const value = numberIn(text.text);
    return value === undefined ? [] : [{ text, value }];
  });
  return lines.some(([across, along]) =>
    numbers.some((one) => {
      const ticks = numbers
        .filter(({ text }) => Math.abs(across(text.box) - across(one.text.box)) < 2)
        .toSorted((a, b) => centreOf(a.text.box)[along] - centreOf(b.text.box)[along]);
      const pairs = ticks.map(({ text, value }) => [centreOf(text.box)[along], value] as const);
      const texts = ticks.map(({ text }) => text);
      return ticks.length > 3 && lineThrough(pairs) !== undefined && !elements.some((element) => isKey(element, texts));
    }),
  );
};
