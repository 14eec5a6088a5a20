import type { Box, Point, SceneElement } from '../../../renderers/scene.js';
import { pathOf } from './shapes.js';

/** A place across an area, and the two edges there; CSS pixels. */
export interface Slice {
  readonly at: number;
  readonly top: number;
  readonly base: number;
}

const same = 0.01;

/** From one end of a closed outline to the other, in the order in which they are listed or against it. */
const chain = (path: readonly Point[], from: number, to: number, step: 1 | -1): Point[] => {
  const found: Point[] = [];
  for (let index = from; ; index = (index + step + path.length) % path.length) {
    const point = path[index];
    if (point) found.push(point);
    if (index === to) return found;
  }
};

/** An edge that runs to the right only, without the upright sides at its ends; undefined where it turns back. */
const edgeOf = (points: readonly Point[]): readonly Point[] | undefined => {
  const [left, right] = [points[0]?.[0] ?? 0, points.at(-1)?.[0] ?? 0];
  const from = points.findLastIndex(([x]) => x - left < same);
  const to = points.findIndex(([x]) => right - x < same);
  const edge = points.slice(from, to + 1);
  return edge.length > 1 && edge.every(([x], index) => index === 0 || x > (edge[index - 1]?.[0] ?? 0) - same)
    ? edge
    : undefined;
};

/** The height of a course above a place across it, between its corners as straight lines have it; CSS pixels. */
export const heightAt = (edge: readonly Point[], at: number): number => {
  const next = Math.max(
    1,
    edge.findIndex(([x]) => x >= at - same),
  );
  const [from, to] = [edge[next - 1] ?? [at, 0], edge[next] ?? [at, 0]];
  return to[0] - from[0] < same ? to[1] : from[1] + ((at - from[0]) / (to[0] - from[0])) * (to[1] - from[1]);
};

/** The ticks that stand between places, and at none of them. */
export const between = (ticks: readonly number[], places: readonly number[]): number[] => {
  const [left, right] = [Math.min(...places), Math.max(...places)];
  return ticks.filter((at) => at > left && at < right && places.every((place) => Math.abs(place - at) >= 1));
};

/** The frame of a legend and other boxes with round corners fill nearly all of their box. */
const isBoxed = (slices: readonly Slice[], { width, height }: Box): boolean => {
  const filled = slices.reduce((sum, { at, top, base }, index) => {
    const next = slices[index + 1];
    return next ? sum + ((next.at - at) * (base - top + next.base - next.top)) / 2 : sum;
  }, 0);
  return filled > 0.95 * width * height;
};

/**
 * An outline that runs from its left end to its right one twice, above and below: what is filled between two courses.
 * @param ticks places across that slices are wanted at, too; CSS pixels
 */
export const slicesOf = (element: SceneElement, ticks: readonly number[] = []): readonly Slice[] | undefined => {
  const path = pathOf(element);
  if (element.fill === undefined || path.length < 5 || element.box.width < 40) return undefined;
  const xs = path.map(([x]) => x);
  const [from, to] = [xs.indexOf(Math.min(...xs)), xs.indexOf(Math.max(...xs))];
  const [one, other] = ([1, -1] as const).map((step) => edgeOf(chain(path, from, to, step)));
  if (!one || !other) return undefined;
  const corners = new Set([...one, ...other].map(([at]) => at));
  const places = [...corners, ...between(ticks, [...corners])].toSorted((a, b) => a - b);
  const slices = places.map((at) => {
    const heights = [heightAt(one, at), heightAt(other, at)];
    return { at, top: Math.min(...heights), base: Math.max(...heights) };
  });
  const isFlat = new Set(slices.map(({ base }) => Math.round(base))).size === 1;
  return isBoxed(slices, element.box) || (path.length < 8 && !isFlat) ? undefined : slices;
};
