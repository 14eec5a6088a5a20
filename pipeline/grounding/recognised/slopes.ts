import type { Point, SceneElement } from '../../../renderers/scene.js';
import { lineThrough } from './bars.js';
import { centreOf, pathOf, type Sketch } from './shapes.js';

interface Column {
  readonly name: string;
  readonly text: SceneElement;
  readonly at: number;
}

export interface Slope {
  readonly stroke: SceneElement;
  readonly name: string;
  /** What is written at its places, where anything is. */
  readonly values: readonly (number | undefined)[];
  readonly texts: readonly SceneElement[];
}

export interface SlopeChart {
  readonly columns: readonly Column[];
  readonly slopes: readonly Slope[];
  /** The number that stands at a height. */
  readonly valueAt: (y: number) => number;
  readonly decimals: number;
}

const near = (a: number, b: number): boolean => Math.abs(a - b) < 4;

/** A stroke from left to right, whichever way it was drawn. */
export const courseOf = (stroke: SceneElement): readonly Point[] => pathOf(stroke).toSorted(([a], [b]) => a - b);

/** Straight from place to place, and nowhere upright. */
const placesOf = (stroke: SceneElement): readonly number[] => {
  const path = courseOf(stroke);
  const isOnward = path.every(([x], at) => at === 0 || x - (path[at - 1]?.[0] ?? 0) > 30);
  return path.length > 1 && path.length < 9 && isOnward ? path.map(([x]) => x) : [];
};

/** Strokes that all go over the same places; at least two, and in colours of their own where a level one could be a guide. */
const coursesIn = ({ strokes }: Sketch): readonly SceneElement[] => {
  const all = strokes.flatMap((stroke) => {
    const places = placesOf(stroke);
    return places.length > 0 ? [{ stroke, places }] : [];
  });
  const groups = all.map(({ places }) =>
    all.filter(
      (other) => other.places.length === places.length && other.places.every((x, at) => near(x, places[at] ?? NaN)),
    ),
  );
  const [most = []] = groups.toSorted((a, b) => b.length - a.length);
  return most.length > 1 && most.some(({ stroke }) => stroke.box.height > 4) ? most.map(({ stroke }) => stroke) : [];
};

const numberSaid = /(?<![\p{L}\d.])[$€£]?([−-]?\d[\d,]*(?:\.\d+)?)\s?%?/gu;

interface End {
  readonly text: SceneElement;
  readonly name: string;
  readonly value: number | undefined;
  readonly decimals: number;
}

/** "Norland 42", "58", "Coal (15%)": the words and the number of what is written at an end. */
const endOf = (text: SceneElement): End => {
  const words = (text.text ?? '').trim();
  const found = [...words.matchAll(numberSaid)];
  const [last] = found.slice(-1);
  const name = (last && found.length === 1 ? words.replace(last[0], '') : words)
    .replaceAll(/\(\s*\)/g, '')
    .replaceAll(/^[\s,:;–—-]+|[\s,:;–—-]+$/gu, '');
  const digits = last?.[1] ?? '';
  return {
    text,
    name,
    value: last && found.length === 1 ? Number(digits.replaceAll(',', '').replace('−', '-')) : undefined,
    decimals: /\.(\d+)$/.exec(digits)?.[1]?.length ?? 0,
  };
};

/** Texts at the left of the first places and at the right of the last ones: to each end those that are nearest to it. */
const endsBeside = (
  strokes: readonly SceneElement[],
  texts: readonly SceneElement[],
  side: 'left' | 'right',
): ReadonlyMap<SceneElement, readonly End[]> => {
  const found = new Map<SceneElement, End[]>();
  for (const text of texts) {
    const { box } = text;
    const off = strokes
      .map((stroke) => {
        const path = courseOf(stroke);
        const [x = 0, y = 0] = (side === 'left' ? path[0] : path.at(-1)) ?? [];
        const gap = side === 'left' ? x - box.x - box.width : box.x - x;
        return { stroke, off: Math.abs(centreOf(box)[1] - y), isBeside: gap > -6 && gap < 90 };
      })
      .filter(({ isBeside, off: away }) => isBeside && away < 16)
      .toSorted((a, b) => a.off - b.off)[0];
    if (off) found.set(off.stroke, [...(found.get(off.stroke) ?? []), endOf(text)]);
  }
  return found;
};

const columnsIn = ({ texts }: Sketch, strokes: readonly SceneElement[]): Column[] => {
  const places = placesOf(strokes[0] as SceneElement);
  const heights = strokes.flatMap((stroke) => pathOf(stroke).map(([, y]) => y));
  const [top, bottom] = [Math.min(...heights), Math.max(...heights)];
  const gap = Math.min(...places.slice(1).map((x, at) => x - (places[at] ?? 0)));
  const over = (isAbove: boolean): Column[] =>
    places.flatMap((at): Column[] => {
      const [text] = texts
        .filter(({ box }) => Math.abs(centreOf(box)[0] - at) < Math.min(24, gap / 3) && box.width < gap * 1.2)
        .filter(({ box }) => (isAbove ? box.y + box.height < top + 2 : box.y > bottom - 2))
        .toSorted((a, b) => (isAbove ? b.box.y - a.box.y : a.box.y - b.box.y));
      return text ? [{ name: (text.text ?? '').trim(), text, at }] : [];
    });
  const [above, below] = [over(true), over(false)];
  return below.length === places.length ? below : above;
};

/** Numbers at the ends must all stand at their heights on one scale: what else is written there is none of this chart. */
const scaleOf = (slopes: readonly Slope[]): ((y: number) => number) | undefined => {
  const points = slopes.flatMap(({ stroke, values }) => {
    const path = courseOf(stroke);
    return values.flatMap((value, at): [number, number][] =>
      value === undefined ? [] : [[path[at]?.[1] ?? 0, value]],
    );
  });
  const different = new Set(points.map(([, value]) => value));
  return points.length >= slopes.length && different.size > 2
    ? lineThrough(points.toSorted(([a], [b]) => a - b))
    : undefined;
};

const slopeOf = (
  stroke: SceneElement,
  count: number,
  left: readonly End[],
  right: readonly End[],
): Slope | undefined => {
  const name = [...left, ...right].find((end) => /\p{L}/u.test(end.name))?.name;
  const numberAt = (ends: readonly End[]): number | undefined => ends.find(({ value }) => value !== undefined)?.value;
  const values = Array.from({ length: count }, (_, at) =>
    at === 0 ? numberAt(left) : at === count - 1 ? numberAt(right) : undefined,
  );
  return name === undefined ? undefined : { stroke, name, values, texts: [...left, ...right].map(({ text }) => text) };
};

/** Lines that each go from one place to the next, with numbers and names at their ends. */
export const slopeChartIn = (sketch: Sketch): SlopeChart | undefined => {
  const strokes = coursesIn(sketch);
  if (strokes.length < 2) return undefined;
  const columns = columnsIn(sketch, strokes);
  const places = placesOf(strokes[0] as SceneElement);
  if (columns.length !== places.length || new Set(columns.map(({ name }) => name)).size !== columns.length)
    return undefined;
  const texts = sketch.texts.filter((text) => columns.every((column) => column.text !== text));
  const [left, right] = [endsBeside(strokes, texts, 'left'), endsBeside(strokes, texts, 'right')];
  const slopes = strokes.flatMap((stroke): Slope[] => {
    const slope = slopeOf(stroke, places.length, left.get(stroke) ?? [], right.get(stroke) ?? []);
    return slope ? [slope] : [];
  });
  if (slopes.length !== strokes.length || new Set(slopes.map(({ name }) => name)).size !== slopes.length)
    return undefined;
  const valueAt = scaleOf(slopes);
  const decimals = Math.max(0, ...[...left.values(), ...right.values()].flat().map((end) => end.decimals));
  return valueAt && { columns, slopes, valueAt, decimals };
};
