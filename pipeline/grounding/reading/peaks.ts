import { oncePer } from '../once-per.js';
import { endOfRing, linesOf, stepOf, valueAt, type Landscape } from './landscape.js';

const side = 24;

/** Its values on a lattice of `side` by `side` places, from the lower left corner on. */
const latticeOf = oncePer((field: Landscape): readonly number[] =>
  Array.from({ length: side * side }, (_, index) =>
    valueAt(field, ((index % side) + 0.5) / side, (Math.floor(index / side) + 0.5) / side),
  ),
);

/** A height, or a depth, that stands apart: where it is, and whether that is at the border of what is shown. */
export interface Peak {
  readonly u: number;
  readonly v: number;
  readonly value: number;
  readonly border: boolean;
}

/** Of contour lines: the middle of each innermost ring. */
const ringPeaks = ({ plot, spots }: Landscape, sign: 1 | -1): Peak[] => {
  const lines = linesOf(plot);
  const step = stepOf(plot);
  const tops = lines.filter((line) => endOfRing(line, lines) === sign).map(({ level }) => level + (sign * step) / 2);
  const own = spots.filter(({ value }) => tops.includes(value));
  const apart = own.filter((one, index) =>
    own.slice(0, index).every((other) => Math.hypot(one.u - other.u, one.v - other.v) > 0.1),
  );
  return apart.map(({ u, v, value }) => ({ u, v, value, border: false })).sort((a, b) => sign * (b.value - a.value));
};

/**
 * The separate heights, or with -1 depths, of a field: those that stand out from the saddle to a higher one by at least a
 * sixth of all that it shows. The highest comes first.
 */
export const peaksOf = (field: Landscape, sign: 1 | -1): readonly Peak[] => {
  if (field.plot.drawn === 'contours') return ringPeaks(field, sign);
  const values = latticeOf(field).map((value) => value * sign);
  const order = values.map((_, index) => index).sort((a, b) => (values[b] ?? 0) - (values[a] ?? 0));
  const roots = new Map<number, number>();
  const rootOf = (index: number): number => {
    let at = index;
    while (roots.get(at) !== at) at = roots.get(at) ?? at;
    return at;
  };
  const needed = (field.high - field.low) / 6;
  const found: number[] = order.slice(0, 1);
  for (const index of order) {
    const tops = new Set(around(index).flatMap((one) => (roots.has(one) ? [rootOf(one)] : [])));
    const [best, ...lesser] = [...tops].sort((a, b) => (values[b] ?? 0) - (values[a] ?? 0));
    roots.set(index, best ?? index);
    for (const one of lesser) {
      if ((values[one] ?? 0) - (values[index] ?? 0) >= needed) found.push(one);
      roots.set(one, best ?? index);
    }
  }
  return found.map((index) => {
    const [column, row] = [index % side, Math.floor(index / side)];
    const border = column < 2 || row < 2 || column > side - 3 || row > side - 3;
    return { u: (column + 0.5) / side, v: (row + 0.5) / side, value: sign * (values[index] ?? 0), border };
  });
};

const steps = [-1, 0, 1];

/** The places of the lattice beside one. */
const around = (index: number): number[] => {
  const [column, row] = [index % side, Math.floor(index / side)];
  return steps.flatMap((across) =>
    steps.flatMap((up) => {
      const [c, r] = [column + across, row + up];
      return c < 0 || r < 0 || c >= side || r >= side ? [] : [r * side + c];
    }),
  );
};
