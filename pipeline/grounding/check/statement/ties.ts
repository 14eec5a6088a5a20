import { highest, lowest } from '../../reading/statistics.js';
import { agrees, nameOf } from '../query.js';
import { isAdditive, rowsAt } from './amounts.js';
import { combine, type Judgement } from './judgement.js';
import { namesIn, numberIn, signOf, type Reader } from './match.js';
import { wholePlots } from './units.js';

/** Marks that stand each for one amount: points of a cloud and bins are not ranked one by one. */
const isCounted = (form: string): boolean => form === 'bar' || form === 'dot' || form === 'line' || form === 'area';

const endSign = (word: string): 1 | -1 | undefined =>
  /^(?:maximum|top|peak)$/.test(word) ? 1 : /^(?:minimum|bottom)$/.test(word) ? -1 : undefined;

/** "Four bars reach the maximum of 8 ms", "two stages tie for the shortest time": how many are at the end of all. */
export const tied: Reader = ({ groups }, { world, lead, sentence: { tokens } }) => {
  const [count, value] = [numberIn(groups['count']), numberIn(groups['value'])];
  const sign = signOf(groups['sign']?.[0]) ?? endSign(tokens[groups['end']?.[0]?.from ?? -1]?.lower ?? '');
  if (!count || count.unit !== 'plain' || sign === undefined) return undefined;
  const scope = [...lead, ...namesIn(groups['lead']), ...namesIn(groups['within']), ...namesIn(groups['trail'])];
  return combine(
    wholePlots(world).map((plot): Judgement | undefined => {
      if (!isCounted(plot.form) || (!isAdditive(plot) && plot.form === 'bar')) return undefined;
      const rows = rowsAt(world, plot, scope);
      if (rows.length < 2) return undefined;
      const end = (sign > 0 ? highest : lowest)(rows.map((row) => row.value));
      const at = rows.filter((row) => row.value === end);
      const told = [
        at.length,
        new Set(at.map(({ category }) => category)).size,
        new Set(at.map(({ series }) => series)).size,
      ];
      const ok = told.includes(count.value) && (!value || agrees(value, end, plot.measure));
      const [first] = at;
      return { ok, stated: count.value, actual: `${at.length} (${first ? nameOf(first) : ''}: ${end})`, rows: at };
    }),
  );
};
