import type { Axis, AxisTick, Box, SceneElement } from '../../../renderers/scene.js';
import { lineThrough, rounded } from './bars.js';
import { centreOf, numberIn, type Sketch } from './shapes.js';

interface Tick {
  readonly text: SceneElement;
  readonly value: number | string;
  /** CSS pixels in the image, along the axis. */
  readonly at: number;
}

/** What is written along one side, and what stands at a place along it. */
export interface Scale {
  readonly ticks: readonly Tick[];
  readonly valueAt: (at: number) => number | string;
  readonly isNumbers: boolean;
}

const stepOf = (ticks: readonly Tick[]): number => Math.abs(Number(ticks[1]?.value) - Number(ticks[0]?.value)) || 1;

/** Texts in one line, of which at least three are evenly growing numbers. */
export const numbersAlong = (
  texts: readonly SceneElement[],
  across: (box: Box) => number,
  along: 0 | 1,
): Scale | undefined => {
  const all = texts.flatMap((text) => {
    const value = numberIn(text.text);
    return value === undefined ? [] : [{ text, value, at: centreOf(text.box)[along] }];
  });
  for (const one of all) {
    const ticks = all
      .filter(({ text }) => Math.abs(across(text.box) - across(one.text.box)) < 4)
      .toSorted((a, b) => a.at - b.at);
    const valueAt = ticks.length > 2 ? lineThrough(ticks.map(({ at, value }) => [at, value])) : undefined;
    const step = stepOf(ticks);
    if (valueAt) return { ticks, valueAt: (at) => rounded(valueAt(at), step), isNumbers: true };
  }
  return undefined;
};

/** Words in one row under everything: "Mon", "Tue"… */
export const wordsUnder = (texts: readonly SceneElement[], floor: number): Scale | undefined => {
  const under = texts.filter(({ box, text = '', angle }) => box.y > floor - 4 && !angle && /\p{L}/u.test(text));
  const rows = under.map(({ box }) => under.filter((other) => Math.abs(other.box.y - box.y) < 4));
  const [row = []] = rows.toSorted((a, b) => b.length - a.length || (a[0]?.box.y ?? 0) - (b[0]?.box.y ?? 0));
  const ticks = row
    .map((text) => ({ text, value: text.text?.trim() ?? '', at: centreOf(text.box)[0] }))
    .toSorted((a, b) => a.at - b.at);
  if (ticks.length < 4) return undefined;
  const nearest = (at: number): Tick | undefined =>
    ticks.toSorted((a, b) => Math.abs(a.at - at) - Math.abs(b.at - at))[0];
  return { ticks, valueAt: (at) => nearest(at)?.value ?? '', isNumbers: false };
};

export const axisOf = (channel: 'x' | 'y', { ticks, isNumbers }: Scale, title: string | undefined): Axis => {
  const sorted = ticks.map(({ text, value, at }): AxisTick => ({
    value,
    label: text.text?.trim() ?? '',
    position: at,
  }));
  const ordered = channel === 'y' ? sorted.toReversed() : sorted;
  const [first, last] = [ordered[0], ordered.at(-1)];
  const boxes = ticks.map(({ text }) => text.box);
  const [left, top] = [Math.min(...boxes.map((box) => box.x)), Math.min(...boxes.map((box) => box.y))];
  return {
    id: channel === 'x' ? 'axis-1' : 'axis-2',
    channel,
    orient: channel === 'x' ? 'bottom' : 'left',
    ...(title === undefined ? {} : { title }),
    scale: isNumbers ? 'linear' : 'point',
    domain: isNumbers ? [first?.value ?? 0, last?.value ?? 0] : ordered.map(({ value }) => value),
    range: [first?.position ?? 0, last?.position ?? 0],
    ticks: ordered,
    grid: false,
    groups: ['panel-1'],
    box: {
      x: left,
      y: top,
      width: Math.max(...boxes.map((box) => box.x + box.width)) - left,
      height: Math.max(...boxes.map((box) => box.y + box.height)) - top,
    },
  };
};

/** Words along the sides: turned ones beside the values, and those in the middle under the places. */
export const titlesIn = (
  { texts }: Sketch,
  { ticks }: Scale,
  used: ReadonlySet<SceneElement>,
): Record<'x' | 'y', SceneElement | undefined> => {
  const free = texts.filter((text) => !used.has(text) && /\p{L}/u.test(text.text ?? ''));
  const low = Math.max(...ticks.map(({ text }) => text.box.y));
  const middle = ((ticks[0]?.at ?? 0) + (ticks.at(-1)?.at ?? 0)) / 2;
  const reach = Math.abs((ticks.at(-1)?.at ?? 0) - (ticks[0]?.at ?? 0));
  return {
    y: free.find(({ angle }) => angle !== undefined && Math.abs(angle - 270) < 5),
    x: free.find(
      ({ box, angle }) => !angle && box.y > low + 2 && Math.abs(centreOf(box)[0] - middle) < Math.max(40, reach / 3),
    ),
  };
};
