import { sumOf } from '../reading/statistics.js';
import type { Clause } from './clause.js';
import type { NumberIn } from './named-rows.js';
import { isNear } from './query.js';
import type { World } from './world.js';

/** Parts on either side of a middle line, some of them below zero. */
export const isDiverging = ({ plots }: World): boolean =>
  plots.some(
    ({ arrangement, rows }) =>
      arrangement === 'stacked' && rows.some(({ value = 0 }) => value < 0) && rows.some(({ value = 0 }) => value > 0),
  );

/** "Each bar sums to 100 %": every stack by itself. */
export const eachTotal = ({ sentence: { text } }: Clause, number: NumberIn, world: World): boolean | undefined => {
  const plots = world.plots.filter(
    ({ arrangement, series }) => (arrangement === 'stacked' || arrangement === 'normalised') && series !== undefined,
  );
  if (plots.length === 0 || !/\b(?:each|every|all|both|always|areas|layers)\b/i.test(text)) return undefined;
  const sums = plots.flatMap(({ rows }) =>
    [...new Set(rows.map(({ category }) => category))].map((place) =>
      sumOf(rows.filter(({ category }) => category === place).map(({ value = 0 }) => value)),
    ),
  );
  return sums.every((sum) => isNear(number, sum, Math.abs(sum) * 0.015));
};
