import type { Box } from '../../../renderers/scene.js';
import type { Inset, Panel, Row } from './reading.js';

const liesIn = (inner: Box, outer: Box): boolean =>
  inner.width * inner.height < outer.width * outer.height * 0.6 &&
  outer.x - 3 <= inner.x &&
  outer.y - 3 <= inner.y &&
  inner.x + inner.width <= outer.x + outer.width + 3 &&
  inner.y + inner.height <= outer.y + outer.height + 3;

/** The plot that a panel lies in. */
export const hostOf = (panel: Panel, panels: readonly Panel[]): Panel | undefined =>
  panels.find((other) => other !== panel && liesIn(panel.group.box, other.group.box));

const key = ({ x, y, category, value }: Row): string =>
  [x ?? category, y ?? value].map((part) => (typeof part === 'number' ? part.toPrecision(6) : part)).join('|');

/** Nearly all that the inset shows stands in the plot around it as well. */
const repeats = (panel: Panel, host: Panel): boolean => {
  const shown = new Set(host.plots.flatMap(({ rows }) => rows.map(key)));
  const rows = panel.plots
    .filter(({ form }) => form !== 'reference')
    .flatMap((plot) => plot.rows)
    // What lies beyond its ends has no name there.
    .filter(({ x, category }) => x !== undefined || category !== undefined);
  return rows.length > 0 && rows.filter((row) => shown.has(key(row))).length >= rows.length * 0.8;
};

/** The panels that enlarge a part of another one, which are no plots of their own to a reader. */
export const insetsOf = (panels: readonly Panel[]): readonly Inset[] =>
  panels.flatMap((panel) => {
    const host = hostOf(panel, panels);
    return host && repeats(panel, host) ? [{ panel, host }] : [];
  });
