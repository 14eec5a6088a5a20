import type { Axis, Scene } from '../../../../renderers/scene.js';
import { formatDate, granularityOf, isDate } from '../../language/date.js';
import { parseTitle } from '../../language/title.js';
import type { Measure, Plot, Row } from '../reading.js';

const msPerDay = 86_400_000;

/** Days since 1970 of an ISO date. */
export const dayOf = (iso: string): number => Date.parse(iso) / msPerDay;

const isoOf = (day: number): string => new Date(Math.round(day * msPerDay)).toISOString();

/** Dates as a measure, counted in days. */
const dateMeasure = (axis: Axis, rows: readonly Row[]): Measure => {
  const dates = rows.flatMap(({ element: { encoding } }) => [encoding?.x, encoding?.x2].filter(isDate));
  const ends = axis.domain.filter(isDate).map(dayOf);
  const [low, high] = [Math.min(...ends), Math.max(...ends)];
  const length = Math.abs(axis.range[1] - axis.range[0]) || 1;
  const granularity = granularityOf(dates);
  const years = new Set(dates.map((date) => date.slice(0, 4)));
  const labelled = axis.ticks.some(({ label }) => /\b\d{4}\b/.test(label));
  const style = { granularity, yearless: years.size === 1 && !labelled, dayless: false };
  const plain = (day: number): string => formatDate(isoOf(day), style);
  return {
    channel: axis.channel,
    id: axis.id,
    title: axis.title ? parseTitle(axis.title) : undefined,
    noun: axis.title ? parseTitle(axis.title).noun : 'date',
    unit: undefined,
    factor: 1,
    low,
    high,
    log: false,
    step: undefined,
    tolerance: () => Math.max(((high - low) / length) * 1.5, granularity === 'minute' ? 0 : 0.5),
    format: plain,
    plain,
  };
};

const timely =
  /\b(?:time|timeline|schedule|hours?|days?|weeks?|months?|quarters?|years?|minutes?|seconds?|sprints?|dates?|gantt|project|plan|roadmap|tasks?)\b/i;

/** Bars over names from one place in time to another. */
export const asSchedule = (scene: Scene, plot: Plot): Plot | undefined => {
  if (plot.form !== 'range' || !plot.horizontal || plot.special || plot.category?.kind !== 'names') return undefined;
  const axis = scene.axes.find(
    (one) => one.channel === 'x' && one.groups.includes(plot.group) && (!plot.measure || one.id === plot.measure.id),
  );
  if (plot.measure === undefined) {
    if (!axis || !axis.domain.every(isDate)) return { ...plot, special: 'schedule' };
    const rows = plot.rows.map((row) => {
      const { x, x2 } = row.element.encoding ?? {};
      if (!isDate(x) || !isDate(x2)) return row;
      const [a, b] = [dayOf(x), dayOf(x2)];
      return { ...row, from: Math.min(a, b), to: Math.max(a, b) };
    });
    return { ...plot, special: 'schedule', measure: dateMeasure(axis, plot.rows), rows };
  }
  const told = [scene.title, axis?.title, plot.category.title?.printed, plot.panel].join(' ');
  return timely.test(told) ? { ...plot, special: 'schedule' } : undefined;
};
