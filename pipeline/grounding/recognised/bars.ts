import type { Box, SceneElement } from '../../../renderers/scene.js';
import { holds, numberIn, type Sketch } from './shapes.js';
import { type Swatch, swatchesIn } from './swatches.js';

/** Where values run: up from a common floor, or to the right from a common wall. */
type Course = 'up' | 'right';

/** A box as bars that stand would have it, whatever their course. */
interface Upright {
  readonly left: number;
  readonly right: number;
  /** Along the values, growing with them. */
  readonly low: number;
  readonly high: number;
}

const uprightOf = ({ x, y, width, height }: Box, course: Course): Upright =>
  course === 'up'
    ? { left: x, right: x + width, low: -(y + height), high: -y }
    : { left: y, right: y + height, low: x, high: x + width };

export const acrossOf = ({ left, right }: Upright): number => (left + right) / 2;

export interface Scale {
  /** Of a place along the values. */
  readonly valueAt: (along: number) => number;
  readonly ticks: readonly { readonly text: SceneElement; readonly value: number; readonly along: number }[];
}

/** The straight line through pairs of a place and a number; undefined where they lie on none. */
export const lineThrough = (
  pairs: readonly (readonly [along: number, value: number])[],
): Scale['valueAt'] | undefined => {
  const [first, last] = [pairs[0], pairs.at(-1)];
  if (!first || !last || first[0] === last[0] || pairs.length < 2) return undefined;
  const slope = (last[1] - first[1]) / (last[0] - first[0]);
  const valueAt = (along: number): number => first[1] + (along - first[0]) * slope;
  const reach = Math.abs(last[1] - first[1]);
  return reach > 0 && pairs.every(([along, value]) => Math.abs(valueAt(along) - value) < 0.04 * reach)
    ? valueAt
    : undefined;
};

/** Numbers beside the bars, in a line along which they grow evenly. */
const axisScale = ({ texts }: Sketch, bars: readonly Upright[], course: Course): Scale | undefined => {
  const [left, right] = [Math.min(...bars.map((bar) => bar.left)), Math.max(...bars.map((bar) => bar.right))];
  const numbers = texts.flatMap((text) => {
    const value = numberIn(text.text);
    const place = uprightOf(text.box, course);
    return value !== undefined && (place.right < left + 2 || place.left > right - 2)
      ? [{ text, value, along: (place.low + place.high) / 2, place }]
      : [];
  });
  const scales = [(one: Upright) => one.right, acrossOf, (one: Upright) => one.left].flatMap((side) =>
    numbers.flatMap(({ place }): Scale[] => {
      const ticks = numbers
        .filter((other) => Math.abs(side(other.place) - side(place)) < 4)
        .toSorted((a, b) => a.along - b.along);
      const valueAt = ticks.length > 2 ? lineThrough(ticks.map(({ along, value }) => [along, value])) : undefined;
      return valueAt ? [{ valueAt, ticks }] : [];
    }),
  );
  return scales.toSorted((a, b) => b.ticks.length - a.ticks.length)[0];
};

export interface Bar {
  readonly element: SceneElement;
  readonly place: Upright;
}

/** Filled rectangles that stand on one line, at least three and about as broad as each other. */
const barsIn = ({ closed }: Sketch, course: Course): Bar[] => {
  const rects = closed
    .filter(({ kind, fill, box }) => kind === 'rect' && fill !== undefined && Math.min(box.width, box.height) > 1)
    .map((element) => ({ element, place: uprightOf(element.box, course) }));
  const groups = rects.map((one) =>
    rects.filter(
      ({ place }) =>
        Math.abs(place.low - one.place.low) < 1.5 &&
        Math.abs(place.right - place.left - one.place.right + one.place.left) <
          0.06 * (one.place.right - one.place.left) + 0.5,
    ),
  );
  // Tubes of one height around what rises in them are no bars.
  const isVaried = (group: readonly Bar[]): boolean =>
    new Set(group.map(({ place }) => Math.round(place.high - place.low))).size > 1;
  const [best] = groups.toSorted((a, b) => Number(isVaried(b)) - Number(isVaried(a)) || b.length - a.length);
  const sorted = (best ?? []).toSorted((a, b) => a.place.left - b.place.left);
  const apart = sorted.every(
    ({ place }, index) => index === 0 || place.left >= (sorted[index - 1]?.place.right ?? 0) - 1,
  );
  return sorted.length > 2 && apart && isVaried(sorted) ? sorted : [];
};

/** Rectangles that begin where another bar ends, and so on: the parts of a stack. */
const stackedOn = (bars: readonly Bar[], { closed }: Sketch, course: Course): Bar[] => {
  const all = [...bars];
  const rest = closed
    .filter(({ kind, fill }) => kind === 'rect' && fill !== undefined)
    .map((element) => ({ element, place: uprightOf(element.box, course) }))
    .filter(({ element }) => !bars.some((bar) => bar.element === element));
  for (let at = 0; at < all.length; at += 1) {
    const below = all[at] as Bar;
    const next = rest.find(
      (one) =>
        !all.includes(one) &&
        Math.abs(one.place.low - below.place.high) < 1 &&
        Math.abs(one.place.left - below.place.left) < 1 &&
        Math.abs(one.place.right - below.place.right) < 1,
    );
    if (next) all.push(next);
  }
  return all;
};

/** Words at the foot of the bars, one for each place where bars stand. */
const categoriesOf = (
  { texts }: Sketch,
  bars: readonly Bar[],
  course: Course,
  taken: ReadonlySet<SceneElement>,
): { readonly text: SceneElement; readonly across: number }[] => {
  const floor = Math.min(...bars.map(({ place }) => place.low));
  const foot = texts
    .filter((text) => !taken.has(text))
    .map((text) => ({ text, place: uprightOf(text.box, course) }))
    .filter(({ place }) => place.high <= floor + 4 && place.high > floor - 60)
    .filter(({ place }) => bars.some((bar) => bar.place.left < place.right + 20 && place.left < bar.place.right + 20));
  const near = Math.max(...foot.map(({ place }) => place.high));
  const first = Math.min(...foot.map(({ place }) => place.high));
  const row = foot.filter(({ place }) => (course === 'up' ? near - place.high < 6 : place.high >= first));
  return row.map(({ text, place }) => ({ text, across: acrossOf(place) })).toSorted((a, b) => a.across - b.across);
};

/** The numbers written at or in the bars. */
const statedOn = ({ texts }: Sketch, bars: readonly Bar[], course: Course): ReadonlyMap<Bar, SceneElement> => {
  const found = new Map<Bar, SceneElement>();
  for (const bar of bars) {
    const text = texts.find((one) => {
      if (numberIn(one.text) === undefined) return false;
      const place = uprightOf(one.box, course);
      const over = place.low >= bar.place.high - 3 && place.low < bar.place.high + 18;
      return (
        acrossOf(place) > bar.place.left - 1 &&
        acrossOf(place) < bar.place.right + 1 &&
        (over || holds(bar.element.box, one.box))
      );
    });
    if (text) found.set(bar, text);
  }
  return found;
};

export const rounded = (value: number, step: number): number => {
  const grain = 10 ** Math.floor(Math.log10(Math.abs(step) || 1));
  const near = Math.round(value / (grain / 10)) * (grain / 10);
  return Number(near.toPrecision(10));
};

/** By the axis, or where there is none by the numbers on the bars, if these are as the bars are long. */
const scaleOf = (
  axis: Scale | undefined,
  bars: readonly Bar[],
  stated: ReadonlyMap<Bar, SceneElement>,
): Scale | undefined => {
  if (axis) return axis;
  if (stated.size < bars.length) return undefined;
  const base = bars[0]?.place.low ?? 0;
  const pairs = bars.map((bar) => [bar.place.high, numberIn(stated.get(bar)?.text) ?? NaN] as const);
  const valueAt = lineThrough([[base, 0], ...pairs.toSorted((a, b) => a[0] - b[0])]);
  return valueAt ? { valueAt, ticks: [] } : undefined;
};

export interface BarChart {
  readonly course: Course;
  readonly bars: readonly Bar[];
  readonly scale: Scale;
  readonly stated: ReadonlyMap<Bar, SceneElement>;
  readonly categories: ReturnType<typeof categoriesOf>;
  readonly swatches: readonly Swatch[];
}

/** Bars of one course, with the numbers and words that say what they are. */
const chartIn = (sketch: Sketch, course: Course): BarChart | undefined => {
  const standing = barsIn(sketch, course);
  if (standing.length === 0) return undefined;
  const swatches = swatchesIn(sketch, new Set(standing.map(({ element }) => element)));
  const symbols = new Set(swatches.map(({ symbol }) => symbol));
  const bars = stackedOn(
    standing.filter(({ element }) => !symbols.has(element)),
    sketch,
    course,
  );
  const axis = axisScale(
    sketch,
    bars.map(({ place }) => place),
    course,
  );
  const stated = statedOn(sketch, bars, course);
  const scale = scaleOf(axis, standing, stated);
  if (!scale) return undefined;
  const taken = new Set([
    ...scale.ticks.map(({ text }) => text),
    ...stated.values(),
    ...swatches.map(({ text }) => text),
  ]);
  const categories = categoriesOf(sketch, bars, course, taken);
  const series = new Set(bars.map(({ element }) => element.fill)).size;
  const isGrouped = swatches.length > 1 && categories.length * series >= bars.length;
  return categories.length === standing.length || (isGrouped && categories.length > 1)
    ? { course, bars, scale, stated, categories, swatches }
    : undefined;
};

/** Bars that someone drew by hand, with words at their feet and a scale or numbers. */
export const barChartIn = (sketch: Sketch): BarChart | undefined => chartIn(sketch, 'up') ?? chartIn(sketch, 'right');
