import type { Plot } from '../reading/reading.js';
import type { World } from './world.js';

/** The values of a plot are percents as they are drawn: its axis, its unit or a heading says so. */
export const isInPercent = ({ measure }: Plot, { reading: { scene } }: World): boolean =>
  (measure?.high ?? 0) > 1.5 &&
  (measure?.unit === '%' ||
    /%|per ?cent/i.test([scene.title, scene.subtitle, ...scene.axes.map(({ title }) => title)].join(' ')));
