import type { Axis } from '../../../renderers/scene.js';
import { highest, lowest } from '../reading/statistics.js';
import type { NumberMention } from './mention.js';
import { isNear } from './query.js';
import type { World } from './world.js';

export type Stated = NumberMention;

/** "The sample number runs from 0 to 15 on the x-axis", which itself begins a little before: the first and the last place. */
export const isDataExtent = (axes: readonly Axis[], [a, b]: readonly [Stated, Stated], world: World): boolean =>
  world.plots.some(({ rows, category, x }) => {
    const isAcross = axes.some(({ channel }) => channel === 'x') && (x !== undefined || category?.channel === 'x');
    const places = isAcross ? rows.map(({ x: at, categoryValue }) => at ?? categoryValue) : [];
    const values = places.filter((place) => typeof place === 'number');
    if (values.length < 2 || values.length < rows.length) return false;
    const slack = (highest(values) - lowest(values)) * 0.005;
    return isNear(a, lowest(values), slack) && isNear(b, highest(values), slack);
  });
