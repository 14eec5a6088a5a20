import { distance } from '../../../renderers/circuit/distance.js';
import type { Point, SceneElement } from '../../../renderers/scene.js';

const meets = (a: Point, b: Point): boolean => distance(a, b) < 0.5;

/** A stroke of a head goes back from the tip, along the shaft or aslant. */
const isBarb = (from: Point, tip: Point, end: Point): boolean => {
  const [shaft, barb] = [distance(from, tip), distance(tip, end)];
  const along = (tip[0] - from[0]) * (tip[0] - end[0]) + (tip[1] - from[1]) * (tip[1] - end[1]);
  return barb > 2 && barb <= 26 && barb < 0.6 * shaft && along > 0.4 * shaft * barb;
};

const sideOf = (from: Point, tip: Point, end: Point): number =>
  Math.sign((tip[0] - from[0]) * (end[1] - tip[1]) - (tip[1] - from[1]) * (end[0] - tip[0]));

/** "M a V b M b l -6 -10 M b l 6 -10": an arrow whose head is drawn in the stroke of its shaft. */
const withHead = (element: SceneElement): SceneElement => {
  const { kind, path = [], fill, data } = element;
  const [from, tip, one, again, other, ...more] = path;
  if (kind !== 'path' || fill !== undefined || !from || !tip || !one || !again || !other || more.length > 0)
    return element;
  const isHead =
    meets(tip, again) &&
    isBarb(from, tip, one) &&
    isBarb(from, tip, other) &&
    sideOf(from, tip, one) === -sideOf(from, tip, other);
  return isHead && data?.['arrow'] === undefined
    ? { ...element, path: [from, tip], data: { ...data, arrow: 'end' } }
    : element;
};

export const withDrawnHeads = (elements: readonly SceneElement[]): readonly SceneElement[] =>
  elements.some(({ path = [] }) => path.length === 5) ? elements.map(withHead) : elements;
