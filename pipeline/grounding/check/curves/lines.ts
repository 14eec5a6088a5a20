import { oncePer } from '../../once-per.js';
import type { Measure, Row } from '../../reading/reading.js';
import { sequencesOf } from '../../reading/sequence.js';
import type { World } from '../world.js';

/** A course over an axis of numbers, in its panel. */
export interface Line {
  readonly label: string | undefined;
  readonly colour: string | undefined;
  readonly panel: string | undefined;
  readonly group: string;
  /** From left to right. */
  readonly points: readonly (readonly [x: number, y: number])[];
  readonly rows: readonly Row[];
  readonly x: Measure | undefined;
  readonly measure: Measure;
  readonly isStep: boolean;
}

/** Every line, and every edge of an area, that stands over numbers. */
export const linesOf = oncePer((world: World): readonly Line[] =>
  world.plots
    .filter(
      ({ form, category, horizontal, arrangement, special }) =>
        (form === 'line' || form === 'area') &&
        category?.kind === 'numbers' &&
        !horizontal &&
        special === undefined &&
        !(form === 'area' && arrangement === 'stacked'),
    )
    .flatMap((plot) =>
      sequencesOf(plot).flatMap(({ name, rows }): Line[] => {
        const points = rows.map(
          ({ categoryValue, category, value }) => [Number(categoryValue ?? category), value] as const,
        );
        const [first, last] = [points[0], points.at(-1)];
        if (!first || !last || !plot.measure || points.some(([x]) => !Number.isFinite(x))) return [];
        // What stands upright, or turns back, is no course.
        if (last[0] <= first[0] || points.some(([x], at) => x < (points[at - 1]?.[0] ?? -Infinity))) return [];
        return [
          {
            label: plot.series ? name : undefined,
            colour: rows[0]?.colour,
            panel: plot.panel,
            group: plot.group,
            points,
            rows,
            x: plot.x,
            measure: plot.measure,
            isStep: plot.drawn === 'steps',
          },
        ];
      }),
    ),
);

/** The value at a place, between two points by the line through them. */
export const heightOf = ({ points }: Line, x: number): number | undefined => {
  const next = points.findIndex(([at]) => at >= x);
  const [before, after] = [points[next - 1], points[next]];
  if (!after) return undefined;
  if (!before || after[0] === x) return after[0] === x ? after[1] : undefined;
  return before[1] + ((after[1] - before[1]) * (x - before[0])) / (after[0] - before[0] || 1);
};

/** How far along its axis a place is, from 0 to 1, as a reader's eye has it. */
export const alongX = ({ x, points }: Line, at: number): number => {
  const isLog = x?.log === true && (points[0]?.[0] ?? 0) > 0 && at > 0;
  const [low, high] = [points[0]?.[0] ?? 0, points.at(-1)?.[0] ?? 1];
  return isLog ? Math.log(at / low) / Math.log(high / low || 2) : (at - low) / (high - low || 1);
};

const spread = (numbers: readonly number[]): number =>
  numbers.reduce((a, b) => Math.max(a, b), -Infinity) - numbers.reduce((a, b) => Math.min(a, b), Infinity);

/** What a reader takes for no difference, of values that the lines of a panel have. */
export const hairOf = (lines: readonly Line[]): number =>
  spread(lines.flatMap(({ points }) => points.map(([, y]) => y))) / 100;

/** How far one line is above another, at every place that both have. */
export const gapsOf = (a: Line, b: Line): readonly (readonly [x: number, gap: number])[] => {
  const xs = [...new Set([...a.points, ...b.points].map(([x]) => x))].toSorted((one, two) => one - two);
  return xs.flatMap((x) => {
    const [high, low] = [heightOf(a, x), heightOf(b, x)];
    return high === undefined || low === undefined ? [] : [[x, high - low] as const];
  });
};

/** Where two lines change sides, and which way: up where the first comes to be above. */
export const meetingsOf = (a: Line, b: Line): readonly { readonly x: number; readonly isUp: boolean }[] => {
  const hair = hairOf([a, b]) / 2;
  const clear = gapsOf(a, b).filter(([, gap]) => Math.abs(gap) > hair);
  return clear.flatMap(([x, gap], index) => {
    const before = clear[index - 1];
    if (!before || before[1] < 0 === gap < 0) return [];
    return [{ x: before[0] + ((x - before[0]) * before[1]) / (before[1] - gap), isUp: gap > 0 }];
  });
};
