import { oncePer } from '../once-per.js';
import type { Plot, Reading } from '../reading/reading.js';

/** Names of places in the order in which they are drawn: from left to right, or from top to bottom. */
export interface PlaceOrder {
  readonly along: 'x' | 'y';
  readonly labels: readonly string[];
}

const sorted = (plot: Plot, along: 'x' | 'y', by: 'category' | 'series'): PlaceOrder | undefined => {
  const places = new Map<string, number>();
  for (const row of plot.rows) {
    const name = row[by];
    const { box } = row.element;
    const place = along === 'x' ? box.x + box.width / 2 : box.y + box.height / 2;
    if (name !== undefined) places.set(name, Math.min(places.get(name) ?? Infinity, place));
  }
  const labels = [...places].toSorted((a, b) => a[1] - b[1]);
  const distinct = new Set(labels.map(([, place]) => Math.round(place))).size;
  return labels.length > 1 && distinct === labels.length
    ? { along, labels: labels.map(([label]) => label) }
    : undefined;
};

/** Orders of named places in the main plot; a grid has two. */
export const placeOrders = oncePer((reading: Reading): readonly PlaceOrder[] => {
  const plot = reading.main;
  const isMany = reading.panels.length > 1;
  const found =
    !plot ||
    isMany ||
    plot.kind === 'line' ||
    plot.kind === 'area' ||
    plot.form === 'pie' ||
    plot.category?.channel === 'theta'
      ? []
      : plot.form === 'heatmap'
        ? [sorted(plot, 'x', 'category'), sorted(plot, 'y', 'series')]
        : plot.form === 'scatter' || plot.category === undefined
          ? []
          : [sorted(plot, plot.category.channel === 'y' ? 'y' : 'x', 'category')];
  return found.filter((one) => one !== undefined);
});
