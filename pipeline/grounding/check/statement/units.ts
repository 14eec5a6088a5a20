import { oncePer } from '../../once-per.js';
import type { Plot } from '../../reading/reading.js';
import type { World } from '../world.js';

/** The plots of a figure, those that show the same in several panels as one. */
export const wholePlots = oncePer((world: World): readonly Plot[] => {
  const groups = new Map<string, Plot[]>();
  // A curve that is fitted to a cloud of points gives none of its values.
  const isCloud = world.plots.some(({ form, rows }) => form === 'scatter' && rows.length > 2);
  for (const plot of world.plots) {
    if (isCloud && plot.form === 'line' && (plot.series?.labels.length ?? 0) < 2) continue;
    // Each pie is a whole of its own.
    const own = plot.form === 'pie' ? plot.id : '';
    const key = `${own} ${plot.form} ${plot.arrangement} ${plot.measure?.title?.printed ?? plot.measure?.id ?? ''}`;
    const list = groups.get(key);
    if (list) list.push(plot);
    else groups.set(key, [plot]);
  }
  return [...groups.values()].flatMap((list) => {
    const [first] = list;
    if (!first) return [];
    return list.length === 1 ? [first] : [{ ...first, panel: undefined, rows: list.flatMap(({ rows }) => rows) }];
  });
});
