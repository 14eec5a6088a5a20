import { oncePer } from '../../once-per.js';
import type { Plot } from '../../reading/reading.js';
import { highest, lowest, sumOf } from '../../reading/statistics.js';
import { binEdges } from '../bins.js';
import { isCumulative } from '../cumulative.js';
import { isEntity } from '../clause.js';
import { hasValue, matchesRow } from '../query.js';
import type { Mention } from '../mention.js';
import type { Sentence } from '../scan.js';
import type { World } from '../world.js';

/** One place of a distribution, and how much lies there. */
export interface Mass {
  readonly low: number;
  readonly high: number;
  readonly weight: number;
}

/** How often each value occurs: the bins of a histogram, or a curve of density. */
export interface Distribution {
  readonly name: string | undefined;
  readonly plot: Plot;
  readonly masses: readonly Mass[];
  readonly isCurve: boolean;
}

const isDensity = (plot: Plot): boolean =>
  (plot.form === 'line' || plot.form === 'area') &&
  /\bdensit|\bprobability\b(?! of)|\bkde\b|^frequency$/i.test(plot.measure?.title?.printed ?? '') &&
  plot.arrangement !== 'stacked' &&
  !isCumulative(plot);

const bySeries = (plot: Plot): ReadonlyMap<string | undefined, Plot['rows']> => {
  const groups = new Map<string | undefined, Plot['rows'][number][]>();
  for (const row of plot.rows) {
    const list = groups.get(row.series);
    if (list) list.push(row);
    else groups.set(row.series, [row]);
  }
  return groups;
};

const binned = (plot: Plot): Distribution[] => {
  const bins = binEdges(plot) ?? [];
  return [...bySeries(plot).keys()].flatMap((name): Distribution[] => {
    const masses = bins
      .filter(({ row }) => row.series === name)
      .map(({ low, high, row }): Mass => ({ low, high, weight: row.value ?? 0 }))
      .sort((a, b) => a.low - b.low);
    return masses.length > 2 ? [{ name, plot, masses, isCurve: false }] : [];
  });
};

const drawnAsCurve = (plot: Plot): Distribution[] =>
  [...bySeries(plot)].flatMap(([name, rows]): Distribution[] => {
    const points = rows
      .filter(hasValue)
      .flatMap(({ x, category, value }) => {
        const at = x ?? Number(category);
        return Number.isFinite(at) ? [{ at, value }] : [];
      })
      .sort((a, b) => a.at - b.at);
    // A curve of density has both its ends on the ground.
    const top = highest(points.map(({ value }) => value));
    if (points.length < 20 || points.some(({ value }) => value < -top * 0.01)) return [];
    const masses = points.slice(1).map(({ at, value }, index): Mass => {
      const before = points[index] ?? { at, value };
      return { low: before.at, high: at, weight: ((value + before.value) / 2) * (at - before.at) };
    });
    return [{ name, plot, masses, isCurve: true }];
  });

/** The distributions that a figure shows by their shape; none where it has anything else beside them. */
export const distributionsOf = oncePer((world: World): readonly Distribution[] => {
  const histograms = world.plots.filter(({ form }) => form === 'histogram');
  const found =
    histograms.length > 0 ? histograms.flatMap(binned) : world.plots.filter(isDensity).flatMap(drawnAsCurve);
  return found.filter(({ masses }) => sumOf(masses.map(({ weight }) => weight)) > 0);
});

export const massOf = ({ masses }: Distribution): number => sumOf(masses.map(({ weight }) => weight));

export const meanOf = (one: Distribution): number =>
  sumOf(one.masses.map(({ low, high, weight }) => ((low + high) / 2) * weight)) / massOf(one);

const moment = (one: Distribution, power: number): number => {
  const mean = meanOf(one);
  return sumOf(one.masses.map(({ low, high, weight }) => ((low + high) / 2 - mean) ** power * weight)) / massOf(one);
};

export const deviationOf = (one: Distribution): number => Math.sqrt(moment(one, 2));

/** Above zero where the long tail is on the right. */
export const skewnessOf = (one: Distribution): number => moment(one, 3) / moment(one, 2) ** 1.5;

const heights = ({ masses }: Distribution): number[] =>
  masses.map(({ low, high, weight }) => weight / (high - low || 1));

/** Where it has its highest point: the middle of that bin. */
export const modeOf = (one: Distribution): number => {
  const tops = heights(one);
  const { low = 0, high = 0 } = one.masses[tops.indexOf(highest(tops))] ?? {};
  return (low + high) / 2;
};

/** How many summits rise by that part of the highest one above the lowest place between them and a higher one. */
export const summitsOf = (one: Distribution, part: number): number => {
  const tops = heights(one);
  const least = highest(tops) * part;
  let [count, isUp, edge] = [0, true, 0];
  for (const top of [...tops, 0]) {
    if (isUp) {
      if (top > edge) edge = top;
      else if (edge - top >= least) {
        count += 1;
        isUp = false;
        edge = top;
      }
    } else if (top < edge) edge = top;
    else if (top - edge >= least) {
      isUp = true;
      edge = top;
    }
  }
  return count;
};

/** Which share of it lies between two values. */
export const shareBetween = (one: Distribution, from: number, to: number): number =>
  sumOf(
    one.masses.map(({ low, high, weight }) => {
      const common = Math.min(high, to) - Math.max(low, from);
      return common <= 0 ? 0 : (weight * common) / (high - low || 1);
    }),
  ) / massOf(one);

/** How much two have in common: 0 where they lie apart, 1 where they are the same. */
export const overlapOf = (a: Distribution, b: Distribution): number => {
  const edges = [...a.masses, ...b.masses].flatMap(({ low, high }) => [low, high]);
  const [from, to] = [lowest(edges), highest(edges)];
  const steps = Array.from({ length: 120 }, (_, index) => from + ((to - from) * index) / 120);
  const width = (to - from) / 120;
  return sumOf(steps.map((at) => Math.min(shareBetween(a, at, at + width), shareBetween(b, at, at + width))));
};

const isNamed = ({ plot, name }: Distribution, mention: Mention): boolean =>
  plot.rows.some((row) => row.series === name && matchesRow(row, mention)) &&
  !plot.rows.every((row) => matchesRow(row, mention));

/** The distributions that a name means, or the one of its panel. */
export const distributionNamed = (mention: Mention, world: World): Distribution | undefined => {
  const all = distributionsOf(world);
  const own = all.filter((one) => isNamed(one, mention));
  const inPanel = own.length > 0 ? own : all.filter(({ plot }) => plot.rows.every((row) => matchesRow(row, mention)));
  return inPanel.length === 1 && all.length > 1 ? inPanel[0] : undefined;
};

/** The names of distributions in a sentence, in its order. */
export const namedIn = (
  { mentions }: Sentence,
  world: World,
): readonly { readonly mention: Mention; readonly distribution: Distribution }[] =>
  mentions.filter(isEntity).flatMap((mention) => {
    const distribution = distributionNamed(mention, world);
    return distribution ? [{ mention, distribution }] : [];
  });
