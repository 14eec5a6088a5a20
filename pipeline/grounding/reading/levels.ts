import { oncePer } from '../once-per.js';
import type { Measure, Plot, Reading, Row } from './reading.js';

/** A line across the plot, or a band across it, that marks a value or a stretch of one axis. */
export interface Level {
  readonly row: Row;
  readonly plot: Plot;
  readonly channel: 'x' | 'y';
  readonly low: number;
  /** As `low` of a line. */
  readonly high: number;
  readonly measure: Measure;
  /** What a legend, or the program, calls it. */
  readonly label: string | undefined;
}

const finite = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);

const lineOf = (plot: Plot, row: Row): Level[] => {
  const flat = row.element.box.height < row.element.box.width;
  const [level, measure] = flat ? [row.y, plot.y] : [row.x, plot.x];
  if (level === undefined || !measure) return [];
  return [{ row, plot, channel: flat ? 'y' : 'x', low: level, high: level, measure, label: row.element.label }];
};

/** A rectangle from one side of the plot to the other. */
const bandOf = ({ panels }: Reading, plot: Plot, row: Row): Level[] => {
  const panel = panels.find(({ group }) => group.id === plot.group)?.group.box;
  const { box, encoding, label } = row.element;
  if (!panel) return [];
  const channel = box.width >= panel.width * 0.98 ? 'y' : box.height >= panel.height * 0.98 ? 'x' : undefined;
  const isWhole = box.width >= panel.width * 0.98 && box.height >= panel.height * 0.98;
  const measure = channel && plot[channel];
  const [a, b] = channel === 'x' ? [encoding?.x, encoding?.x2] : [encoding?.y, encoding?.y2];
  if (!channel || isWhole || !measure || !finite(a) || !finite(b)) return [];
  const [low, high] = [Math.min(a, b) * measure.factor, Math.max(a, b) * measure.factor];
  return [{ row, plot, channel, low, high, measure, label }];
};

/** All of them, in the order in which they are drawn. */
export const levelsIn = oncePer((reading: Reading): readonly Level[] =>
  reading.plots.flatMap((plot) =>
    plot.form === 'reference'
      ? plot.rows.flatMap((row) => lineOf(plot, row))
      : plot.kind === 'rect'
        ? plot.rows.flatMap((row) => bandOf(reading, plot, row))
        : [],
  ),
);
