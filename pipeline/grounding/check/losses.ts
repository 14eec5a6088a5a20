import type { Clause } from './clause.js';
import { quantityWorld } from './quantity.js';
import { hasValue, type Valued } from './query.js';
import { saying } from './saying.js';
import { isDiverging } from './statement/amounts.js';
import type { World } from './world.js';

const losing = /\b(?:lost|los(?:es?|ing|s|ses)|deficits?|shr[aiu]nk\w*|declin\w+|fell|fallen|dropp?\w*)\b/iu;

export const saysLoss = (said: string): boolean => losing.test(said);

/** Where what is below zero is a loss, as much as it is below. */
export const lossesIn = (rows: readonly Valued[]): readonly Valued[] =>
  rows.map((row) => ({ ...row, value: -row.value }));

/** "Only Denham lost more than 200 people": of bars that are gains and losses, how much each lost. */
export const boundWorld = (clause: Clause, whole: World): World => {
  const world = quantityWorld(clause, whole);
  if (!saysLoss(saying(clause).text) || !world.plots.every(isDiverging)) return world;
  const plots = world.plots.map((plot) => ({ ...plot, rows: lossesIn(plot.rows.filter(hasValue)) }));
  return { ...world, plots, rows: plots.flatMap(({ rows }) => rows) };
};
