import type { Random } from '../../../random.js';
import { roundTo } from '../round.js';
import { type CategoryTable, synthetic, type Topic, variable } from './table.js';

/** A subject with one number for each category, from which any number of tables can be drawn. */
interface CategoryPlan {
  /** Headings that are true of every table drawn. */
  readonly titles: readonly string[];
  readonly subtitle?: string;
  readonly category: string;
  readonly value: string;
  /** Typical value of each category; constants of nature when there is no `spread`. Names that are whole numbers come in numeric order. */
  readonly items: Readonly<Record<string, number>>;
  /** How far a drawn value lies from the typical one, as a share of it. */
  readonly spread?: number;
  /** Values are multiples of this. */
  readonly step: number;
  /** How many categories a table has; all of them when absent. */
  readonly count?: readonly [min: number, max: number];
  readonly ordered?: boolean;
  /** The values are parts of a whole: they are scaled to this total, or left as drawn when it is `'sum'`. */
  readonly whole?: number | 'sum';
  readonly reference?: { readonly value: number; readonly label: string };
}

/** Rounds parts so that they still add up: what rounding loses or gains, the largest part takes. */
const scaleToTotal = (values: readonly number[], total: number, step: number): number[] => {
  const sum = values.reduce((left, right) => left + right, 0);
  const scaled = values.map((value) => roundTo((value / sum) * total, step));
  const largest = scaled.indexOf(Math.max(...scaled));
  const rest = total - scaled.reduce((left, right) => left + right, 0);
  return scaled.map((value, index) => (index === largest ? roundTo(value + rest, step) : value));
};

const choose = (random: Random, plan: CategoryPlan): (readonly [string, number])[] => {
  const items = Object.entries(plan.items);
  const count = plan.count === undefined ? items.length : random.int(...plan.count);
  if (!plan.ordered) return random.sample(items, count);
  const start = random.int(0, items.length - count);
  return items.slice(start, start + count);
};

export const categoryTopic =
  (plan: CategoryPlan): Topic<CategoryTable> =>
  (random) => {
    const category = variable(plan.category);
    const value = variable(plan.value);
    const chosen = choose(random, plan);
    const drawn = chosen.map(([, typical]) => typical * (1 + (plan.spread ?? 0) * random.between(-1, 1)));
    const values =
      typeof plan.whole === 'number'
        ? scaleToTotal(drawn, plan.whole, plan.step)
        : drawn.map((number) => roundTo(number, plan.step));
    return {
      title: random.pick(plan.titles),
      ...(plan.subtitle !== undefined && { subtitle: plan.subtitle }),
      origin: synthetic,
      rows: chosen.map(([name], index) => ({ [category.field]: name, [value.field]: values[index] ?? 0 })),
      category,
      value,
      ordered: plan.ordered ?? false,
      whole: plan.whole !== undefined,
      ...(plan.reference && { reference: plan.reference }),
    };
  };
