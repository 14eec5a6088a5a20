import { oncePer } from '../once-per.js';
import { isOfBox } from './parts.js';
import type { Reading, Row } from './reading.js';

type Valued = Row & { readonly value: number };

const isValued = (row: Row): row is Valued => row.value !== undefined;

interface Outlier {
  readonly point: Valued;
  readonly box: Row;
}

/** The points beyond the whiskers of boxes, each once where all values are drawn over the boxes as well. */
export const outliersIn = oncePer(({ plots }: Reading): readonly Outlier[] => {
  const boxes = plots.filter(({ form }) => form === 'box').flatMap((plot) => plot.rows.map((box) => ({ plot, box })));
  const points = plots
    .filter(({ kind }) => kind === 'point')
    .flatMap(({ rows }) => rows)
    .flatMap((row): Outlier[] => {
      const of = boxes.find(({ plot, box }) => isOfBox(row, box, plot));
      return of && isValued(row) ? [{ point: row, box: of.box }] : [];
    });
  const isBeyond = ({ point, box: { low, high } }: Outlier): boolean =>
    low === undefined || high === undefined || point.value < low || point.value > high;
  const beyond = points.filter(isBeyond);
  if (beyond.length === points.length) return beyond;
  return beyond.filter(
    ({ point, box }, index) =>
      beyond.findIndex((other) => other.box === box && other.point.value === point.value) === index,
  );
});
