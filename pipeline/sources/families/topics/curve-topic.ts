import type { Random } from '../../../random.js';
import { roundSignificant, roundTo } from '../round.js';
import { type CurveTable, type Row, synthetic, type Topic, variable } from './table.js';

/** A subject in which one quantity follows from another, measured or computed. */
export interface CurvePlan {
  readonly titles: readonly string[];
  readonly subtitle?: string;
  readonly x: string;
  readonly y: string;
  /** First and last x, and how many points between and including them: a curve, or the readings of an experiment. */
  readonly from: number;
  readonly to: number;
  readonly counts: readonly number[];
  readonly xStep: number;
  /** Readings are multiples of this; on a logarithmic axis they have three significant digits instead. */
  readonly yStep: number;
  /** Standard deviation of the measurement, in units of y. */
  readonly noise?: number;
  /** No reading lies below this. */
  readonly min?: number;
  readonly zero?: boolean;
  readonly log?: boolean;
  readonly formatX?: string;
  readonly series?: {
    readonly title: string;
    readonly names: readonly string[];
    readonly count: readonly [min: number, max: number];
  };
  /** Draws the circumstances of one experiment, and answers with y as a function of x for the series of that index. */
  readonly law: (random: Random) => (index: number) => (x: number) => number;
  readonly reference?: { readonly value: number; readonly label: string };
}

export const curveTopic =
  (plan: CurvePlan): Topic<CurveTable> =>
  (random) => {
    const [x, y] = [variable(plan.x, plan.formatX), variable(plan.y)];
    const series = plan.series && variable(plan.series.title);
    const names = plan.series?.names ?? [''];
    const count = plan.series === undefined ? 1 : random.int(...plan.series.count);
    // A run of neighbours, so that ordered series (temperatures, doses) stay in order.
    const first = random.int(0, names.length - count);
    const points = random.pick(plan.counts);
    const law = plan.law(random);
    const rows = names.slice(first, first + count).flatMap((name, index) => {
      const curve = law(first + index);
      return Array.from({ length: points }, (_, point): Row => {
        const at = roundTo(plan.from + ((plan.to - plan.from) * point) / (points - 1), plan.xStep);
        const reading = curve(at) + random.normal(0, plan.noise ?? 0);
        const bounded = Math.max(plan.min ?? -Infinity, reading);
        return {
          ...(series && { [series.field]: name }),
          [x.field]: at,
          [y.field]: plan.log ? roundSignificant(bounded, 3) : roundTo(bounded, plan.yStep),
        };
      });
    });
    return {
      title: random.pick(plan.titles),
      ...(plan.subtitle !== undefined && { subtitle: plan.subtitle }),
      origin: synthetic,
      rows,
      x,
      y,
      ...(series && { series }),
      zero: plan.zero ?? false,
      log: plan.log ?? false,
      ...(plan.reference && { reference: plan.reference }),
    };
  };
