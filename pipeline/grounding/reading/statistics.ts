// Loops: these three are asked of every course that a text may speak of.
export const sumOf = (values: readonly number[]): number => {
  let sum = 0;
  for (const value of values) sum += value;
  return sum;
};
export const meanOf = (values: readonly number[]): number =>
  values.length > 0 ? sumOf(values) / values.length : Number.NaN;
export const lowest = (values: readonly number[]): number => {
  let low = Infinity;
  for (const value of values) if (value < low) low = value;
  return low;
};
export const highest = (values: readonly number[]): number => {
  let high = -Infinity;
  for (const value of values) if (value > high) high = value;
  return high;
};

export const medianOf = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1
    ? (sorted[middle] ?? Number.NaN)
    : ((sorted[middle - 1] ?? Number.NaN) + (sorted[middle] ?? Number.NaN)) / 2;
};

/** Pearson's coefficient; NaN where one side does not vary. */
export const correlationOf = (pairs: readonly (readonly [number, number])[]): number => {
  const [mx, my] = [meanOf(pairs.map(([x]) => x)), meanOf(pairs.map(([, y]) => y))];
  let [xy, xx, yy] = [0, 0, 0];
  for (const [x, y] of pairs) {
    xy += (x - mx) * (y - my);
    xx += (x - mx) ** 2;
    yy += (y - my) ** 2;
  }
  return xy / Math.sqrt(xx * yy);
};
