import { sumOf } from '../../reading/statistics.js';
import { agrees } from '../query.js';
import { dimensionsOf, isAdditive, rowsAt } from './amounts.js';
import { combine, type Judgement } from './judgement.js';
import { namesIn, numberIn, type Reader } from './match.js';
import { wholePlots } from './units.js';

/** What each of several parts comes to by itself: all of one division, where none is named. */
export const eachSum: Reader = ({ groups }, { world, lead }) => {
  const number = numberIn(groups['value']);
  const own = namesIn(groups['of']);
  const scope = [...lead, ...namesIn(groups['lead'])];
  const dimensions = [...dimensionsOf(world, own).keys()];
  if (!number || number.unit !== 'plain' || dimensions.length > 1) return undefined;
  return combine(
    wholePlots(world).map((plot): Judgement | undefined => {
      if (!isAdditive(plot) && plot.form !== 'line') return undefined;
      const rows = rowsAt(world, plot, [...own, ...scope]);
      const keys = (['category', 'series'] as const).filter((key) => dimensions.length === 0 || dimensions[0] === key);
      const told = keys.flatMap((key) => {
        const labels = [...new Set(rows.map((row) => row[key]))];
        if (labels.includes(undefined) || labels.length < 2 || labels.length === rows.length) return [];
        return [labels.map((label) => sumOf(rows.filter((row) => row[key] === label).map(({ value }) => value)))];
      });
      const [first] = told;
      if (!first) return undefined;
      const ok = told.some((sums) => sums.every((total) => agrees(number, total, plot.measure)));
      return { ok, stated: number.value, actual: first.join(', '), rows };
    }),
  );
};
