import type { Scene } from '../../../../renderers/scene.js';
import type { Plot, Row, Special } from '../reading.js';

const compass = /^(?:[NS]?[EW]?|NNE|ENE|ESE|SSE|SSW|WSW|WNW|NNW|north|south|(?:north|south)?[- ]?(?:east|west))$/i;

const isWind = (labels: readonly string[]): boolean =>
  labels.length >= 4 && labels.every((label) => label !== '' && compass.test(label));

/** A bar's own length: from where it begins to its outer edge. */
const lengthOf = (row: Row): Row => {
  const begin = row.element.encoding?.radius2;
  if (typeof begin !== 'number' || row.value === undefined) return row;
  return { ...row, value: Number((row.value - begin).toPrecision(9)), from: begin, to: row.value };
};

/** An outline comes back to its first corner, which is no second value. */
const withoutReturn = (rows: readonly Row[]): Row[] => {
  const seen = new Set<string>();
  return rows.filter((row) => {
    const key = `${row.element.id}|${row.category ?? ''}|${String(row.value)}`;
    const first = !seen.has(key);
    seen.add(key);
    return first;
  });
};

const specialOf = (plot: Plot): Special => {
  const labels = plot.category?.labels ?? [];
  if (plot.kind === 'bar') return isWind(labels) ? 'wind-rose' : 'polar-bars';
  const corners = labels.length >= 3 && labels.length <= 24;
  const closed = plot.rows.length > withoutReturn(plot.rows).length;
  return plot.kind === 'line' && corners && (plot.category?.kind === 'names' || closed) ? 'radar' : 'polar';
};

const isRound = (plot: Plot): boolean =>
  plot.category?.channel === 'theta' && plot.form !== 'pie' && plot.rows.length > 0;

/** Bars, outlines and points around a centre. */
export const withRound = (_: Scene, plots: readonly Plot[]): readonly Plot[] => {
  if (!plots.some(isRound)) return plots;
  return plots.map((plot): Plot => {
    // The filling of an outline.
    if (plot.kind === 'polygon' && plots.some((other) => other.kind === 'line' && isRound(other)))
      return { ...plot, form: 'part' };
    if (!isRound(plot)) return plot;
    const special = specialOf(plot);
    if (plot.kind !== 'bar')
      return { ...plot, special, rows: special === 'radar' ? withoutReturn(plot.rows) : plot.rows };
    const stacked = plot.rows.some(({ element }) => typeof element.encoding?.radius2 === 'number');
    return {
      ...plot,
      special,
      rows: plot.rows.map(lengthOf),
      ...(stacked ? { arrangement: 'stacked' as const } : {}),
    };
  });
};
