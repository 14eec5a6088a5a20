import type { Spot, View } from '../figure.js';

type Field = (x: number, y: number) => number;

/** Squares along each side of the window. */
const side = 160;

/** Marching squares: strokes of F(x, y) = 0 inside a window, each crossing refined along its edge. */
const strokesOf = (field: Field, x: View['x'], y: View['y']): (readonly [Spot, Spot])[] => {
  const xs = Array.from({ length: side + 1 }, (_, i) => x[0] + ((x[1] - x[0]) * i) / side + (x[1] - x[0]) * 1.3e-7);
  const ys = Array.from({ length: side + 1 }, (_, i) => y[0] + ((y[1] - y[0]) * i) / side + (y[1] - y[0]) * 1.7e-7);
  const values = xs.map((px) => ys.map((py) => field(px, py)));
  const crossing = (a: Spot, b: Spot, atA: number, atB: number): Spot | undefined => {
    if (!Number.isFinite(atA) || !Number.isFinite(atB) || atA < 0 === atB < 0) return undefined;
    let [low, high] = [0, 1];
    const at = (part: number): Spot => [a[0] + (b[0] - a[0]) * part, a[1] + (b[1] - a[1]) * part];
    for (let round = 0; round < 30; round += 1) {
      const half = (low + high) / 2;
      const [px, py] = at(half);
      if (field(px, py) < 0 === atA < 0) low = half;
      else high = half;
    }
    const [px, py] = at(low);
    return Math.abs(field(px, py)) <= 1e-3 * (Math.abs(atA) + Math.abs(atB)) ? [px, py] : undefined;
  };
  const found: (readonly [Spot, Spot])[] = [];
  for (let i = 0; i < side; i += 1)
    for (let j = 0; j < side; j += 1) {
      const [x0, x1, y0, y1] = [xs[i], xs[i + 1], ys[j], ys[j + 1]] as [number, number, number, number];
      const [v00, v10, v11, v01] = [values[i]?.[j], values[i + 1]?.[j], values[i + 1]?.[j + 1], values[i]?.[j + 1]] as [
        number,
        number,
        number,
        number,
      ];
      const ends = [
        crossing([x0, y0], [x1, y0], v00, v10),
        crossing([x1, y0], [x1, y1], v10, v11),
        crossing([x1, y1], [x0, y1], v11, v01),
        crossing([x0, y1], [x0, y0], v01, v00),
      ].filter((one) => one !== undefined);
      if (ends[0] && ends[1]) found.push([ends[0], ends[1]]);
      if (ends[2] && ends[3]) found.push([ends[2], ends[3]]);
    }
  return found;
};

const keyOf = ([x, y]: Spot): string => `${x.toPrecision(11)} ${y.toPrecision(11)}`;

/** Strokes end to end. */
const chained = (strokes: readonly (readonly [Spot, Spot])[]): Spot[][] => {
  const at = new Map<string, number[]>();
  for (const [index, ends] of strokes.entries())
    for (const end of ends) at.set(keyOf(end), [...(at.get(keyOf(end)) ?? []), index]);
  const used = new Set<number>();
  const follow = (start: Spot): Spot[] => {
    const course: Spot[] = [];
    for (let spot: Spot | undefined = start; spot !== undefined;) {
      const index: number | undefined = at.get(keyOf(spot))?.find((one) => !used.has(one));
      if (index === undefined) break;
      used.add(index);
      const [a, b] = strokes[index] as readonly [Spot, Spot];
      spot = keyOf(a) === keyOf(spot) ? b : a;
      course.push(spot);
    }
    return course;
  };
  return strokes.flatMap(([a, b], index) => {
    if (used.has(index)) return [];
    used.add(index);
    return [[...follow(a).toReversed(), a, b, ...follow(b)]];
  });
};

/** The curve F(x, y) = 0 inside a window. */
export const implicitCourses = (field: Field, x: View['x'], y: View['y']): Spot[][] => chained(strokesOf(field, x, y));
