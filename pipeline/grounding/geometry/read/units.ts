import type { Point, SceneElement } from '../../../../renderers/scene.js';
import type { Geometry } from '../geometry.js';
import type { Vec } from './vector.js';

export const middleOf = ({ box }: SceneElement): Point => [box.x + box.width / 2, box.y + box.height / 2];

export const noCourse = (): readonly Vec[] => [];

export type ToUnits = (point: Point) => Vec;

/** Units per pixel, by the one thing whose measure the program tells and whose outline is drawn. */
const scaleOf = (things: Geometry['things']): number | undefined => {
  for (const { element } of things) {
    const { path = [], measures, kind } = element;
    const told = kind === 'polygon' ? measures?.perimeter : kind === 'segment' ? measures?.length : undefined;
    if (told === undefined || path.length < 2) continue;
    const pixels = path.reduce((total, [x, y], at) => {
      const [a, b] = path[at + 1] ?? (kind === 'polygon' ? path[0] : undefined) ?? [x, y];
      return total + Math.hypot(a - x, b - y);
    }, 0);
    if (pixels > 5 && told > 0) return told / pixels;
  }
  return undefined;
};

/** From pixels to the figure's units, by its axes or by two points whose coordinates are known. */
export const unitsOf = ({ scene, things }: Geometry): ToUnits => {
  const known = things.flatMap(({ element }) => {
    const [x, y] = [element.data?.['x'], element.data?.['y']];
    return element.kind === 'point' && typeof x === 'number' && typeof y === 'number'
      ? [{ at: middleOf(element), x, y }]
      : [];
  });
  const line = (channel: 'x' | 'y', index: 0 | 1): ((pixel: number) => number) | undefined => {
    const axis = scene.axes.find((one) => one.channel === channel);
    const [low, high] = axis?.domain ?? [];
    if (axis && typeof low === 'number' && typeof high === 'number' && axis.scale === 'linear') {
      const [from, to] = axis.range;
      return (pixel) => low + ((pixel - from) / (to - from)) * (high - low);
    }
    const [first, ...others] = known;
    if (first === undefined) return undefined;
    const far = others.reduce(
      (best, one) =>
        Math.abs(one.at[index] - first.at[index]) > Math.abs(best.at[index] - first.at[index]) ? one : best,
      first,
    );
    const pixels = far.at[index] - first.at[index];
    if (Math.abs(pixels) < 5) return undefined;
    const scale = (far[channel] - first[channel]) / pixels;
    return (pixel) => first[channel] + (pixel - first.at[index]) * scale;
  };
  const [toX, toY] = [line('x', 0), line('y', 1)];
  const [first] = known;
  if (toX && toY) return ([x, y]) => [toX(x), toY(y), 0];
  // One direction tells the scale of both, where the points lie in a row.
  if (first && (toX ?? toY)) {
    const scale = toX ? toX(1) - toX(0) : -((toY?.(1) ?? 0) - (toY?.(0) ?? 0));
    return ([x, y]) => [first.x + (x - first.at[0]) * scale, first.y - (y - first.at[1]) * scale, 0];
  }
  const scale = scaleOf(things) ?? 1;
  return ([x, y]) => [x * scale, -y * scale, 0];
};
