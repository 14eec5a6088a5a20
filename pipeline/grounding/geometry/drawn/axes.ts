import type { Axis, AxisTick, SceneElement } from '../../../../renderers/scene.js';
import { centreOf } from './pixels.js';
import { plain } from './names.js';

/** Axes with numbers beside them, and what they are made of. */
export interface DrawnAxes {
  readonly axes: readonly Axis[];
  readonly used: ReadonlySet<string>;
}

const numberOf = (text: string | undefined): number | undefined => {
  const words = plain(text).replace(/[−–]/, '-');
  return /^-?\d+(?:\.\d+)?$/.test(words) ? Number(words) : undefined;
};

interface Row {
  readonly texts: readonly SceneElement[];
  readonly ticks: readonly AxisTick[];
}

/** Numbers in a row whose values grow with their places, evenly. */
const rowOf = (texts: readonly SceneElement[], channel: 'x' | 'y'): Row | undefined => {
  const along = channel === 'x' ? 0 : 1;
  const rows = texts.map((text) =>
    texts.filter((other) => {
      const [a, b] = [text.box, other.box];
      return channel === 'x'
        ? Math.abs(a.y + a.height / 2 - b.y - b.height / 2) < 3
        : Math.abs(a.x + a.width - b.x - b.width) < 3 || Math.abs(a.x + a.width / 2 - b.x - b.width / 2) < 3;
    }),
  );
  const longest = rows.toSorted((a, b) => b.length - a.length)[0] ?? [];
  if (longest.length < 3) return undefined;
  const ticks = longest
    .map((one) => ({ value: numberOf(one.text) ?? 0, label: plain(one.text), position: centreOf(one)[along] }))
    .toSorted((a, b) => a.value - b.value);
  const [first, last] = [ticks[0], ticks.at(-1)];
  if (!first || !last || first.value === last.value) return undefined;
  const scale = (last.position - first.position) / (last.value - first.value);
  if (Math.abs(scale) < 5 || (channel === 'x' ? scale < 0 : scale > 0)) return undefined;
  const isEven = ticks.every(
    ({ value, position }) => Math.abs(first.position + (value - first.value) * scale - position) < 4,
  );
  return isEven ? { texts: longest, ticks } : undefined;
};

const isAlong = ({ path = [], kind }: SceneElement, channel: 'x' | 'y'): boolean => {
  const [a, b, more] = path;
  if (!a || !b || more || !/^(?:rule|segment|vector|path)$/.test(kind)) return false;
  return channel === 'x' ? Math.abs(a[1] - b[1]) < 0.5 : Math.abs(a[0] - b[0]) < 0.5;
};

/** The line that the numbers stand along: the nearest long one. */
const axisOf = (
  elements: readonly SceneElement[],
  { texts, ticks }: Row,
  channel: 'x' | 'y',
  origin: number | undefined,
): { readonly axis: Axis; readonly line: SceneElement } | undefined => {
  const across = channel === 'x' ? 1 : 0;
  const along = channel === 'x' ? 0 : 1;
  const [first, last] = [ticks[0], ticks.at(-1)];
  const at = centreOf(texts[0] as SceneElement)[across];
  const lines = elements.filter(
    (one) =>
      isAlong(one, channel) &&
      (channel === 'x' ? one.box.width : one.box.height) >=
        Math.abs((last?.position ?? 0) - (first?.position ?? 0)) * 0.9,
  );
  const off = (one: SceneElement): number => Math.abs((origin ?? at) - centreOf(one)[across]);
  const line = lines.toSorted((a, b) => off(a) - off(b))[0];
  if (!line || !first || !last || Math.abs(at - centreOf(line)[across]) > 40) return undefined;
  const scale = (Number(last.value) - Number(first.value)) / (last.position - first.position);
  const value = (pixel: number): number => Number(first.value) + (pixel - first.position) * scale;
  const ends = (line.path ?? []).map((place) => place[along]).toSorted((a, b) => (channel === 'x' ? a - b : b - a));
  const [from = 0, to = 0] = ends;
  const title = elements.find(({ kind, text }) => kind === 'text' && plain(text).toLowerCase() === channel);
  return {
    line,
    axis: {
      id: line.id,
      channel,
      orient: channel === 'x' ? 'bottom' : 'left',
      ...(title ? { title: plain(title.text) } : {}),
      scale: 'linear',
      domain: [value(from), value(to)],
      range: [from, to],
      ticks,
      grid: false,
      groups: ['panel'],
      box: line.box,
    },
  };
};

/** A pair of axes drawn by hand: two lines that meet at a right angle, with even numbers along them. */
export const drawnAxes = (elements: readonly SceneElement[]): DrawnAxes => {
  const numbers = elements.filter(
    ({ kind, visible, text }) => kind === 'text' && visible && numberOf(text) !== undefined,
  );
  const [xs, ys] = [rowOf(numbers, 'x'), rowOf(numbers, 'y')];
  const seen = elements.filter(({ visible }) => visible);
  const found = [xs ? axisOf(seen, xs, 'x', undefined) : undefined, ys ? axisOf(seen, ys, 'y', undefined) : undefined];
  const [x, y] = found;
  if (!x || !y || !xs || !ys) return { axes: [], used: new Set() };
  const titles = seen.filter(({ kind, text }) => kind === 'text' && /^[xy]$/.test(plain(text)));
  const isTick = (one: SceneElement): boolean =>
    /^(?:rule|segment|path)$/.test(one.kind) &&
    (one.path?.length ?? 0) === 2 &&
    Math.max(one.box.width, one.box.height) < 12 &&
    (Math.abs(centreOf(one)[1] - centreOf(x.line)[1]) < 6 || Math.abs(centreOf(one)[0] - centreOf(y.line)[0]) < 6);
  const isGrid = (one: SceneElement): boolean =>
    (one.kind === 'path' && (one.path?.length ?? 0) > 12 && one.box.width + one.box.height > 100) ||
    ((isAlong(one, 'x') || isAlong(one, 'y')) &&
      one.dash === undefined &&
      seen.filter(
        (other) =>
          other.stroke === one.stroke &&
          Math.abs(other.box.width - one.box.width) < 1 &&
          Math.abs(other.box.height - one.box.height) < 1,
      ).length > 3);
  const made = [
    x.line,
    y.line,
    ...xs.texts,
    ...ys.texts,
    ...titles,
    ...seen.filter((one) => isTick(one) || isGrid(one)),
  ];
  return { axes: [x.axis, y.axis], used: new Set(made.map(({ id }) => id)) };
};
