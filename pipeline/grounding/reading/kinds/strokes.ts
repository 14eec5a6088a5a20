import type { Plot, Row } from '../reading.js';
import { highest, lowest } from '../statistics.js';

/** A bar or a straight stroke: where it stands on the screen, and how far it reaches in data. */
export interface Stroke {
  readonly row: Row;
  /** Ends in printed units. */
  readonly low: number;
  readonly high: number;
  /** On the screen, pixels. */
  readonly left: number;
  readonly right: number;
  readonly middle: number;
  readonly width: number;
  /** Lies at one value. */
  readonly flat: boolean;
}

const strokeOf = (row: Row, values: readonly number[]): Stroke[] => {
  if (values.length === 0) return [];
  const { box, path } = row.element;
  const xs = path && path.length === 2 ? path.map(([x]) => x) : [box.x, box.x + box.width];
  const [left, right] = [lowest(xs), highest(xs)];
  const [low, high] = [lowest(values), highest(values)];
  const flat = low === high && row.element.kind !== 'bar';
  return [{ row, low, high, left, right, middle: (left + right) / 2, width: right - left, flat }];
};

/** The rows of each element of a plot, by its id. */
export const byElement = (plot: Plot): ReadonlyMap<string, readonly Row[]> => {
  const found = new Map<string, Row[]>();
  for (const row of plot.rows) {
    const list = found.get(row.element.id);
    if (list) list.push(row);
    else found.set(row.element.id, [row]);
  }
  return found;
};

/** The bars of a plot, its rules, or its lines of two points each. */
export const strokesOf = (plot: Plot): Stroke[] => {
  return [...byElement(plot).values()].flatMap((rows) => {
    const [first] = rows;
    if (!first || (first.element.kind === 'line' && rows.length !== 2)) return [];
    return strokeOf(
      first,
      rows
        .flatMap(({ from, to, value }) => [from, to, ...(from === undefined ? [value] : [])])
        .filter((end) => end !== undefined),
    );
  });
};
