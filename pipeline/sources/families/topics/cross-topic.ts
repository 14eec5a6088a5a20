import { roundTo } from '../round.js';
import { type CrossTable, synthetic, type Topic, variable } from './table.js';

/** A subject with one number for each pair of a category and a series. */
interface CrossPlan {
  readonly titles: readonly string[];
  readonly subtitle?: string;
  readonly category: string;
  readonly series: string;
  readonly value: string;
  readonly categories: readonly string[];
  /** For each series its typical values, in the order of `categories`. */
  readonly values: Readonly<Record<string, readonly number[]>>;
  /** How far a drawn value lies from the typical one, as a share of it. */
  readonly spread: number;
  readonly step: number;
  /** How many categories and series a table has; all when absent. */
  readonly categoryCount?: readonly [min: number, max: number];
  readonly seriesCount?: readonly [min: number, max: number];
  readonly ordered?: boolean;
  /** The series have an order of their own (doses, years). */
  readonly orderedSeries?: boolean;
  readonly additive?: boolean;
}

export const crossTopic =
  (plan: CrossPlan): Topic<CrossTable> =>
  (random) => {
    const [category, series, value] = [variable(plan.category), variable(plan.series), variable(plan.value)];
    const choose = <T>(
      items: readonly T[],
      range: readonly [number, number] | undefined,
      ordered = false,
    ): readonly T[] => {
      const count = range === undefined ? items.length : random.int(...range);
      if (!ordered) return random.sample(items, count);
      const start = random.int(0, items.length - count);
      return items.slice(start, start + count);
    };
    const columns = choose([...plan.categories.keys()], plan.categoryCount, plan.ordered);
    const names = choose(Object.keys(plan.values), plan.seriesCount, plan.orderedSeries);
    return {
      title: random.pick(plan.titles),
      ...(plan.subtitle !== undefined && { subtitle: plan.subtitle }),
      origin: synthetic,
      rows: columns.flatMap((column) =>
        names.map((name) => ({
          [category.field]: plan.categories[column] ?? '',
          [series.field]: name,
          [value.field]: roundTo(
            (plan.values[name]?.[column] ?? 0) * (1 + plan.spread * random.between(-1, 1)),
            plan.step,
          ),
        })),
      ),
      category,
      series,
      value,
      ordered: plan.ordered ?? false,
      additive: plan.additive ?? false,
    };
  };
