import type { Thing } from './drawing.js';

export type Course = 'left to right' | 'top to bottom';

export interface Row {
  readonly course: Course;
  readonly things: readonly Thing[];
}

interface Span {
  readonly thing: Thing;
  readonly from: number;
  readonly to: number;
}

const spansOf = (things: readonly Thing[], axis: 'x' | 'y'): Span[] =>
  things
    .map((thing) => {
      const { box } = thing.element;
      const from = box[axis];
      return { thing, from, to: from + (axis === 'x' ? box.width : box.height) };
    })
    .toSorted((a, b) => a.from + a.to - b.from - b.to);

/** One after the other, but for the width of a stroke; the things, and how far it is from the first to the last. */
const apart = (spans: readonly Span[]): { things: Thing[]; length: number } | undefined =>
  spans.every(({ from }, index) => index === 0 || from >= (spans[index - 1]?.to ?? 0) - 2)
    ? { things: spans.map(({ thing }) => thing), length: (spans.at(-1)?.from ?? 0) - (spans[0]?.from ?? 0) }
    : undefined;

/** The order of things that stand one after the other, across or down; undefined where they do not. */
export const rowOf = (things: readonly Thing[]): Row | undefined => {
  if (things.length < 2) return undefined;
  const [across, down] = [apart(spansOf(things, 'x')), apart(spansOf(things, 'y'))];
  if (across && (!down || across.length >= down.length)) return { course: 'left to right', things: across.things };
  return down && { course: 'top to bottom', things: down.things };
};

/** Where a row of things begins, as one counts them. */
export const startOf = { 'left to right': 'left', 'top to bottom': 'top' } as const;
