import { sumOf } from '../reading/statistics.js';
import { binEdges, type Bin } from './bins.js';
import { isHigh, type NumberIn, type Quantified, type Side } from './bound-words.js';
import { finding } from './finding.js';
import type { Finding, Mention } from './mention.js';
import { dimensionOf, factsOfRows, matchesRow } from './query.js';
import type { Sentence } from './scan.js';
import type { World } from './world.js';

const isOfBins = /\b(?:bins?|bars?|columns?|intervals?|counts?|frequenc(?:y|ies)|classes|class) (?:\w+ ){0,7}$/i;

/** "Only one student got more than 90": observations of a histogram beyond an edge of its bins. */
export const inBins = (
  number: NumberIn,
  side: Side,
  quantified: Quantified,
  named: readonly Mention[],
  world: World,
  { text, start }: Sentence,
): Finding | undefined => {
  const plot = world.plots.find((one) => one.form === 'histogram');
  // "No bin holds more than 40 students": of the heights.
  if (isOfBins.test(text.slice(0, number.start - start))) return undefined;
  const all = plot && binEdges(plot);
  // "Nobody got less than 50 in history": of the groups that are named.
  const own = all?.filter(({ row }) =>
    named.some((name) => dimensionOf(world, name) === 'series' && matchesRow(row, name)),
  );
  const bins = own && own.length > 0 ? own : all;
  if (!plot || !bins || !bins.some(({ low, high }) => low === number.value || high === number.value)) return undefined;
  const beyond = bins.filter(({ low, high }) => (isHigh(side) ? low >= number.value : high <= number.value));
  const { quantity, used } = quantified;
  // "The tallest bar reaches 6": nothing says how many.
  if (quantity === undefined) return undefined;
  const countIn = (list: readonly Bin[]): number => sumOf(list.map(({ row }) => row.value ?? 0));
  const holds = (isOwn: (bin: Bin) => boolean): boolean => {
    const [count, total] = [countIn(beyond.filter(isOwn)), countIn(bins.filter(isOwn))];
    return quantity === 'all'
      ? count === total
      : quantity === 'most'
        ? count * 2 > total
        : count === (quantity === 'none' ? 0 : quantity);
  };
  const count = countIn(beyond);
  const ok = holds(() => true);
  // "Nobody scored below 10 after the course": of one of several groups, which no name tells.
  const groups = own && own.length > 0 ? [] : (plot.series?.labels ?? []);
  const isOfOne = !ok && groups.some((label) => holds(({ row }) => row.series === label));
  // "Hardly anyone is taller than 190": a few are.
  const isHardly =
    quantity === 'none' && /\b(?:hardly|barely|scarcely|almost|nearly|virtually|practically)\b/i.test(text);
  if (isHardly)
    return finding(
      [number, ...used],
      ok || count <= countIn(bins) / 20 ? true : count > countIn(bins) / 5 ? false : undefined,
      `hardly any ${side} ${number.value}`,
      count,
      factsOfRows(
        world,
        beyond.map(({ row }) => row),
      ),
    );
  const isCounted = quantity === 'none' || quantity === 'all' || quantity === 'most' || typeof quantity === 'number';
  return finding(
    [number, ...used],
    // "Few calls are longer than 12 minutes": how many few are, nobody knows.
    isCounted && !isOfOne ? ok : undefined,
    `${String(quantity)} ${side} ${number.value}`,
    count,
    factsOfRows(
      world,
      beyond.map(({ row }) => row),
    ),
  );
};
