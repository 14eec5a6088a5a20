import type { Point } from '../../../../renderers/scene.js';
import { oncePer } from '../../once-per.js';
import { gapBetween } from '../../recognised/shapes.js';
import type { Drawing, Thing } from '../drawing.js';

/** An arrow that stands on the axis: the object, or its image. */
interface Upright {
  readonly things: readonly Thing[];
  readonly x: number;
  /** How far its tip is above the axis; below it, less than nothing. */
  readonly height: number;
}

/** A ray from the tip of the object, before and behind the lens. */
export interface Ray {
  readonly things: readonly Thing[];
  readonly colour: string | undefined;
  readonly way: 'parallel' | 'central' | 'other';
  readonly isBent: boolean;
  /** Where it meets the axis behind the lens. */
  readonly crossing: number | undefined;
}

/** A thin lens on its axis, with an object and its image on either side or on one. */
export interface Lens {
  readonly axis: number;
  readonly x: number;
  readonly object: Upright;
  readonly image: Upright;
  /** Where the points with names are: "f", "f'", "2f", "2f'", in small letters. */
  readonly points: ReadonlyMap<string, number>;
  readonly rays: readonly Ray[];
}

const near = (a: number, b: number, slack = 6): boolean => Math.abs(a - b) <= slack;
const pathOf = ({ element: { path = [] } }: Thing): readonly Point[] => path;
const middleOf = ({ element: { box } }: Thing): number => box.x + box.width / 2;

const axisOf = (lines: readonly Thing[], width: number): number | undefined => {
  const level = lines.filter(({ element: { box } }) => box.height < 2 && box.width > 0.6 * width);
  const [longest, more] = level.toSorted((a, b) => b.element.box.width - a.element.box.width);
  return longest && !more ? longest.element.box.y : undefined;
};

/** What stands on the axis next to its word; an arrow may be a line and a head. */
const uprightAt = (drawing: Drawing, word: RegExp, axis: number): Upright | undefined => {
  const [text, more] = drawing.of('text').filter(({ name = '' }) => word.test(name.trim()));
  if (!text || more) return undefined;
  const found = drawing
    .of('shape')
    .filter(({ element: { box } }) => {
      const stands = near(box.y + box.height, axis) || near(box.y, axis);
      return stands && box.width <= 20 && box.height >= 15;
    })
    .map((thing) => ({ thing, gap: gapBetween(thing.element.box, text.element.box) }))
    .filter(({ gap }) => gap < 60)
    .toSorted((a, b) => a.gap - b.gap);
  const [first] = found;
  if (!first) return undefined;
  const { box } = first.thing.element;
  const x = middleOf(first.thing);
  const isUp = near(box.y + box.height, axis);
  const heads = drawing.of('shape').filter((one) => one.outline === 'triangle' && near(middleOf(one), x, 3));
  // Without its head the box of an arrow is shorter than its course.
  const ends = [first.thing, ...heads].flatMap((one) => [
    one.element.box.y,
    one.element.box.y + one.element.box.height,
    ...pathOf(one).map(([, y]) => y),
  ]);
  const height = axis - (isUp ? Math.min(...ends) : Math.max(...ends));
  return { things: [text, first.thing, ...heads], x, height };
};

const lensAt = (drawing: Drawing, axis: number, apart: readonly Upright[]): number | undefined => {
  const [only, more] = drawing.of('shape').filter((thing) => {
    const { box } = thing.element;
    const isAcross = near(box.y + box.height / 2, axis, 0.08 * box.height + 8);
    return (
      isAcross &&
      box.height > 0.35 * drawing.scene.height &&
      box.width < 0.15 * drawing.scene.width &&
      !apart.some(({ things }) => things.includes(thing))
    );
  });
  return only && !more ? middleOf(only) : undefined;
};

const focus = /^(?:2 ?)?F(?:[₁₂12]|['′’])?$/u;
/** One spelling for the names of foci. */
export const focusName = (name: string): string =>
  name.normalize('NFKC').toLowerCase().replaceAll(/[′’]/g, "'").replaceAll(' ', '');

const pointsOn = (drawing: Drawing, axis: number): Map<string, number> => {
  const dots = drawing
    .of('shape')
    .filter(({ element: { box } }) => box.width < 14 && box.height < 14 && near(box.y + box.height / 2, axis));
  return new Map(
    drawing.of('text').flatMap((text) => {
      if (!focus.test(text.name ?? '') || !near(text.element.box.y, axis, 40)) return [];
      const [dot] = dots.toSorted(
        (a, b) => Math.abs(middleOf(a) - middleOf(text)) - Math.abs(middleOf(b) - middleOf(text)),
      );
      const isOwn = dot !== undefined && near(middleOf(dot), middleOf(text), 24);
      return [[focusName(text.name ?? ''), middleOf(isOwn ? dot : text)] as const];
    }),
  );
};

/** Where a course meets a height, behind a place. */
const meeting = (path: readonly Point[], y: number, from: number): number | undefined => {
  for (let at = 1; at < path.length; at += 1) {
    const [[ax, ay], [bx, by]] = [path[at - 1] as Point, path[at] as Point];
    const x = ax + ((y - ay) / (by - ay || 1e-9)) * (bx - ax);
    if ((ay - y) * (by - y) <= 0 && Math.max(ax, bx) > from + 2) return x;
  }
  return undefined;
};

const rayOf = (
  things: readonly Thing[],
  path: readonly Point[],
  { axis, x }: Pick<Lens, 'axis' | 'x'>,
): Ray | undefined => {
  const [from, last] = [path[0], path.at(-1)];
  if (!from || !last || from[0] >= x || last[0] <= x + 10) return undefined;
  const kink = path.find((point) => near(point[0], x, 8));
  const isParallel = kink !== undefined && near(kink[1], from[1], 3);
  const slope = (last[1] - from[1]) / (last[0] - from[0]);
  const isCentral = path.length === 2 && near(from[1] + slope * (x - from[0]), axis, 4);
  return {
    things,
    colour: things[0]?.element.stroke,
    way: isParallel ? 'parallel' : isCentral ? 'central' : 'other',
    isBent: path.length > 2,
    crossing: meeting(path, axis, x),
  };
};

/** Lines that begin at the tip of the object, each with what goes on in its colour where it ends in the lens. */
const raysOf = (drawing: Drawing, at: Pick<Lens, 'axis' | 'x' | 'object'>): Ray[] => {
  const lines = drawing.of('shape').filter((one) => !one.filled && pathOf(one).length >= 2 && pathOf(one).length < 5);
  const tip = at.axis - at.object.height;
  return lines.flatMap((line) => {
    const path = pathOf(line);
    const [first, last] = [path[0], path.at(-1)];
    if (!first || !last || !near(first[0], at.object.x, 8) || !near(first[1], tip, 14)) return [];
    const next = lines.find(
      (one) =>
        one !== line &&
        one.element.stroke === line.element.stroke &&
        near(pathOf(one)[0]?.[0] ?? -99, last[0], 3) &&
        near(pathOf(one)[0]?.[1] ?? -99, last[1], 3),
    );
    return rayOf(next ? [line, next] : [line], next ? [...path, ...pathOf(next).slice(1)] : path, at) ?? [];
  });
};

/** A drawing of how a lens forms an image: an axis, a lens across it, arrows called object and image. */
export const lensOf = oncePer((drawing: Drawing): Lens | undefined => {
  if (drawing.kind !== 'shapes') return undefined;
  const axis = axisOf(drawing.of('shape'), drawing.scene.width);
  const object = axis === undefined ? undefined : uprightAt(drawing, /^object$/i, axis);
  const image = axis === undefined ? undefined : uprightAt(drawing, /^(?:real |virtual )?image$/i, axis);
  if (axis === undefined || !object || !image) return undefined;
  const x = lensAt(drawing, axis, [object, image]);
  if (x === undefined || near(x, object.x, 15)) return undefined;
  return { axis, x, object, image, points: pointsOn(drawing, axis), rays: raysOf(drawing, { axis, x, object }) };
});
