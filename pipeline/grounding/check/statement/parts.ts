import { sumOf } from '../../reading/statistics.js';
import { isNear } from '../query.js';
import { isAdditive, rowsAt } from './amounts.js';
import type { NumberIn } from './compare.js';
import { combine, type Judgement } from './judgement.js';
import { namesIn, numberIn, type Reader } from './match.js';
import { wholePlots } from './units.js';

/** "Cove gets half of its energy from solar": what one name has of another's whole. */
export const share: Reader = ({ groups }, { world, lead }) => {
  const number = numberIn(groups['value']);
  const part = namesIn(groups['part']);
  const whole = [...namesIn(groups['whole']), ...namesIn(groups['whole2'])];
  if (!number || part.length === 0 || whole.length === 0) return undefined;
  if (number.unit !== 'fraction' && number.unit !== 'percent') return undefined;
  const percent: NumberIn = number.unit === 'fraction' ? { ...number, value: number.value * 100, rounding: 2 } : number;
  return combine(
    wholePlots(world).map((plot): Judgement | undefined => {
      if (!isAdditive(plot) || (plot.measure?.unit === '%' && plot.arrangement !== 'normalised')) return undefined;
      const all = rowsAt(world, plot, [...whole, ...lead]);
      const own = rowsAt(world, plot, [...part, ...whole, ...lead]);
      if (own.length === 0 || own.length >= all.length) return undefined;
      const actual = (sumOf(own.map(({ value }) => value)) / sumOf(all.map(({ value }) => value))) * 100;
      return { ok: isNear(percent, actual, 0.6), stated: percent.value, actual, rows: own };
    }),
  );
};

/** "Profit was negative in 2021 Q4": on which side of zero values lie, where some lie on either. */
export const signed: Reader = ({ groups }, { world, lead }) => {
  const positive = groups['positive']?.[0]?.code === 'G';
  const names = [...lead, ...namesIn(groups['lead']), ...namesIn(groups['of']), ...namesIn(groups['trail'])];
  if (names.length === 0) return undefined;
  return combine(
    wholePlots(world).map((plot): Judgement | undefined => {
      const rows = rowsAt(world, plot, names);
      if (rows.length === 0 || !plot.rows.some(({ value }) => value !== undefined && value < 0)) return undefined;
      const wrong = rows.find(({ value }) => (positive ? value <= 0 : value >= 0));
      return { ok: wrong === undefined, actual: wrong?.value ?? null, rows };
    }),
  );
};
