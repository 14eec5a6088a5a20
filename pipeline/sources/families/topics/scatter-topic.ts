import type { Random } from '../../../random.js';
import { roundTo } from '../round.js';
import { type Row, type ScatterTable, synthetic, type Topic, variable } from './table.js';

/** A subject in which each observation is a pair of measurements. */
interface ScatterPlan {
  readonly titles: readonly string[];
  readonly subtitle?: string;
  readonly x: string;
  readonly y: string;
  readonly from: number;
  readonly to: number;
  readonly counts: readonly [min: number, max: number];
  readonly xStep: number;
  readonly yStep: number;
  /** Readings at even steps of x, as in an experiment, rather than at whatever x nature gave. */
  readonly even?: boolean;
  readonly min?: number;
  readonly method: NonNullable<ScatterTable['law']>;
  /** Draws y for an x, scatter included. */
  readonly law: (random: Random) => (x: number) => number;
}

export const scatterTopic =
  (plan: ScatterPlan): Topic<ScatterTable> =>
  (random) => {
    const [x, y] = [variable(plan.x), variable(plan.y)];
    const count = random.int(...plan.counts);
    const law = plan.law(random);
    const places = Array.from({ length: count }, (_, index) =>
      plan.even ? plan.from + ((plan.to - plan.from) * index) / (count - 1) : random.between(plan.from, plan.to),
    );
    return {
      title: random.pick(plan.titles),
      ...(plan.subtitle !== undefined && { subtitle: plan.subtitle }),
      origin: synthetic,
      rows: places.map((place): Row => {
        const at = roundTo(place, plan.xStep);
        return { [x.field]: at, [y.field]: roundTo(Math.max(plan.min ?? -Infinity, law(at)), plan.yStep) };
      }),
      x,
      y,
      law: plan.method,
    };
  };
