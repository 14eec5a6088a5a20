import type { Box, Point } from '../../scene.js';
import { pixel } from './collect.js';
import type { Item, Scale } from './scenegraph.js';
import { numericRange, ownAxes } from './shown.js';

/** How far the scales of a group's own axes reach. */
const reachOf = (scales: ReadonlySet<Scale>): number =>
  Math.max(0, ...[...scales].flatMap((scale) => numericRange(scale) ?? []));

/** The plotting area of a group, pixels. One that gives no size is as large as its axes, or else as what it holds. */
export const plotBox = (group: Item, origin: Point): Box => {
  const axes = ownAxes(group);
  const side = (channel: 'x' | 'y', given: number | undefined): [start: number, size: number] => {
    const at = origin[channel === 'x' ? 0 : 1];
    const size = given !== undefined && given > 0 ? given : reachOf(axes[channel]);
    if (size > 0) return [pixel(at), size];
    const [low, high] =
      channel === 'x'
        ? [group.bounds.x1 - (group.x ?? 0), group.bounds.x2]
        : [group.bounds.y1 - (group.y ?? 0), group.bounds.y2];
    const length = high - (group[channel] ?? 0) - low;
    return Number.isFinite(length) && length > 0 ? [pixel(at + low), pixel(length)] : [pixel(at), 0];
  };
  const [x, width] = side('x', group.width);
  const [y, height] = side('y', group.height);
  return { x, y, width, height };
};
