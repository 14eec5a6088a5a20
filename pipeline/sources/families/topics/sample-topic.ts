import { roundTo } from '../round.js';
import { type Row, type SampleTable, synthetic, type Topic, variable } from './table.js';

/** A subject measured many times over, in one group or several. */
interface SamplePlan {
  readonly titles: readonly string[];
  readonly subtitle?: string;
  readonly group: string;
  readonly value: string;
  /** Mean and standard deviation of each group, in order. */
  readonly groups: Readonly<Record<string, readonly [mean: number, deviation: number]>>;
  readonly groupCount: readonly [min: number, max: number];
  /** Measurements per group. */
  readonly counts: readonly number[];
  readonly step: number;
  readonly min?: number;
  readonly max?: number;
  /** Skewed to the right, as waiting times and incomes are. */
  readonly skewed?: boolean;
}

export const sampleTopic =
  (plan: SamplePlan): Topic<SampleTable> =>
  (random) => {
    const [group, value] = [variable(plan.group), variable(plan.value)];
    const all = Object.entries(plan.groups);
    const count = random.int(...plan.groupCount);
    const first = random.int(0, all.length - count);
    const repeats = random.pick(plan.counts);
    const draw = (mean: number, deviation: number): number => {
      if (!plan.skewed) return random.normal(mean, deviation);
      const sigma = Math.sqrt(Math.log(1 + (deviation / mean) ** 2));
      return Math.exp(random.normal(Math.log(mean) - sigma ** 2 / 2, sigma));
    };
    const rows = all.slice(first, first + count).flatMap(([name, [mean, deviation]]) => {
      const centre = mean + random.between(-0.4, 0.4) * deviation;
      return Array.from({ length: repeats }, (): Row => {
        const reading = Math.min(plan.max ?? Infinity, Math.max(plan.min ?? -Infinity, draw(centre, deviation)));
        return { [group.field]: name, [value.field]: roundTo(reading, plan.step) };
      });
    });
    return {
      title: random.pick(plan.titles),
      ...(plan.subtitle !== undefined && { subtitle: plan.subtitle }),
      origin: synthetic,
      rows,
      group,
      value,
    };
  };
