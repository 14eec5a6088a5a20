import type { Axis, Box, Scene, SceneElement, SceneGroup } from '../../../../renderers/scene.js';

/** Along which a broken axis goes, and across it. */
export interface Sides {
  readonly channel: 'x' | 'y';
  readonly at: 'x' | 'y';
  readonly size: 'width' | 'height';
  readonly across: 'x' | 'y';
  readonly breadth: 'width' | 'height';
}

export const sidesOf = {
  x: { channel: 'x', at: 'x', size: 'width', across: 'y', breadth: 'height' },
  y: { channel: 'y', at: 'y', size: 'height', across: 'x', breadth: 'width' },
} as const satisfies Record<'x' | 'y', Sides>;

/** A panel with one piece of an axis. */
export interface Part {
  readonly group: SceneGroup;
  readonly axis: Axis;
}

const isNumeric = ({ scale, domain }: Axis): boolean =>
  scale === 'linear' && domain.length === 2 && domain.every((end) => typeof end === 'number');

/** The panels that have one axis of numbers along the channel, from the left or the top on. */
const partsAlong = ({ groups, axes }: Scene, { channel, at }: Sides): Part[] =>
  groups
    .flatMap((group): Part[] => {
      const own = axes.filter((axis) => axis.channel === channel && axis.groups.includes(group.id));
      const [axis, more] = own;
      return group.kind === 'panel' && !group.round && !group.space && axis && !more && isNumeric(axis)
        ? [{ group, axis }]
        : [];
    })
    .toSorted((a, b) => a.group.box[at] - b.group.box[at]);

/** The values at the left or upper end of a part and at its other end. */
const valuesOf = ({ axis: { domain, range } }: Part): readonly [number, number] => {
  const [first, last] = [Number(domain[0]), Number(domain[1])];
  return range[0] <= range[1] ? [first, last] : [last, first];
};

/** Side by side, as broad as each other, and nearer than the smaller of them is long. */
const areInLine = (a: Box, b: Box, { at, size, across, breadth }: Sides): boolean => {
  const gap = b[at] - (a[at] + a[size]);
  return (
    Math.abs(a[across] - b[across]) < 1.5 &&
    Math.abs(a[breadth] - b[breadth]) < 1.5 &&
    gap > -1.5 &&
    gap < 0.8 * Math.min(a[size], b[size])
  );
};

/** Values go on from the one to the other, with a stretch left out. */
const goOn = (a: Part, b: Part): boolean => {
  const [[a0, a1], [b0, b1]] = [valuesOf(a), valuesOf(b)];
  const way = Math.sign(a1 - a0);
  return way !== 0 && way === Math.sign(b1 - b0) && (b0 - a1) * way > 0;
};

/** A short stroke or a small symbol that stands for no value, on a corner where two parts face each other. */
const isMark = (element: SceneElement, [a, b]: readonly [Box, Box], { at, size, across, breadth }: Sides): boolean => {
  const { box, encoding, points, visible, kind, role } = element;
  if (!visible || role !== 'mark' || encoding !== undefined || points !== undefined || kind === 'text') return false;
  if (Math.max(box.width, box.height) > 30) return false;
  const along = box[at] + box[size] / 2;
  const beside = box[across] + box[breadth] / 2;
  const near = (one: number, other: number): boolean => Math.abs(one - other) < 8;
  return (
    (near(along, a[at] + a[size]) || near(along, b[at])) &&
    (near(beside, a[across]) || near(beside, a[across] + a[breadth]))
  );
};

/** What an element shows: the same in all parts of a broken axis. */
export const keyOf = ({ kind, encoding, points }: SceneElement): string | undefined => {
  if (encoding === undefined && points === undefined) return undefined;
  const { x, y, x2, y2 } = encoding ?? {};
  return JSON.stringify([kind, x, y, x2, y2, points?.map((point) => [point.x, point.y])]);
};

/** The data are drawn in both, nothing of the smaller set in one alone. */
const showTheSame = ({ elements }: Scene, a: Part, b: Part): boolean => {
  const keysIn = ({ group }: Part): string[] =>
    elements.flatMap((element) =>
      element.group === group.id && element.role === 'mark' ? (keyOf(element) ?? []) : [],
    );
  const [one, other] = [keysIn(a), keysIn(b)].toSorted((c, d) => c.length - d.length);
  const left = new Map<string, number>();
  for (const key of other ?? []) left.set(key, (left.get(key) ?? 0) + 1);
  return (
    one !== undefined &&
    one.length > 0 &&
    one.every((key) => {
      const count = left.get(key) ?? 0;
      left.set(key, count - 1);
      return count > 0;
    })
  );
};

/** Pieces of one axis, and the strokes that say that something is left out between them. */
export interface Broken {
  readonly sides: Sides;
  readonly parts: readonly [Part, Part, ...Part[]];
  readonly marks: ReadonlySet<string>;
}

/**
 * The axes that are drawn in pieces: panels in line with each other that show the same data over stretches of values
 * that follow on each other, with the diagonal strokes at their corners that say so.
 */
export const brokenAxesIn = (scene: Scene, sides: Sides): Broken[] => {
  const chains: { parts: [Part, Part, ...Part[]]; marks: Set<string> }[] = [];
  const all = partsAlong(scene, sides);
  for (const a of all) {
    const b = all.find((one) => one !== a && areInLine(a.group.box, one.group.box, sides) && goOn(a, one));
    if (b === undefined || !showTheSame(scene, a, b)) continue;
    const marks = scene.elements.filter((one) => isMark(one, [a.group.box, b.group.box], sides)).map(({ id }) => id);
    if (marks.length < 2) continue;
    const known = chains.find(({ parts }) => parts.at(-1) === a);
    if (known) {
      known.parts.push(b);
      for (const id of marks) known.marks.add(id);
    } else chains.push({ parts: [a, b], marks: new Set(marks) });
  }
  return chains.map((chain) => ({ sides, ...chain }));
};

/** The values that no part shows, from low to high. */
export const gapsOf = ({ parts }: Broken): (readonly [number, number])[] =>
  parts
    .slice(1)
    .map((part, index): readonly [number, number] => {
      const [[, end], [start]] = [valuesOf(parts[index] ?? part), valuesOf(part)];
      return end < start ? [end, start] : [start, end];
    })
    .toSorted((a, b) => a[0] - b[0]);

/** The ends of a whole axis: value and pixel, at the left or the top first. */
export const wholeOf = ({
  parts,
  sides: { at, size },
}: Broken): { readonly values: readonly [number, number]; readonly pixels: readonly [number, number] } => {
  const [first, last] = [parts[0], parts.at(-1) ?? parts[0]];
  return {
    values: [valuesOf(first)[0], valuesOf(last)[1]],
    pixels: [first.group.box[at], last.group.box[at] + last.group.box[size]],
  };
};
