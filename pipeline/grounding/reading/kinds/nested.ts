import type { Scene } from '../../../../renderers/scene.js';
import type { Division, Plot } from '../reading.js';

const nameOf = (index: number, count: number): string =>
  index === 0 ? 'outer ring' : index === count - 1 ? 'inner ring' : 'middle ring';

/** Pies one in the other: each slice is of its ring, from the outer one in. */
export const withNested = (_: Scene, plots: readonly Plot[]): readonly Plot[] => {
  const pies = plots.filter(({ form }) => form === 'pie');
  const ids = new Set(pies.map(({ id }) => id.split(':')[0]));
  if (pies.length < 2 || ids.size > 1) return plots;
  return plots.map((plot): Plot => {
    const index = pies.indexOf(plot);
    if (index < 0) return plot;
    const name = nameOf(index, pies.length);
    const series: Division = {
      channel: 'radius',
      id: `${plot.id}:ring`,
      title: undefined,
      kind: 'names',
      labels: [name],
      labelOf: () => name,
    };
    return { ...plot, special: 'nested-pie', series, rows: plot.rows.map((row) => ({ ...row, series: name })) };
  });
};
