import type { Plot } from '../../reading/reading.js';
import { sumOf } from '../../reading/statistics.js';
import { isNear, matchesRow, nameOf } from '../query.js';
import { isAdditive, rowsAt } from './amounts.js';
import type { Mention } from '../mention.js';
import type { Token } from '../token.js';
import type { NumberIn } from './compare.js';
import { combine, type Judgement } from './judgement.js';
import { namesIn, numberIn, type Reader } from './match.js';
import { wholePlots } from './units.js';

/** "in the last week", "at noon": a place, and no source. */
const isWhere = (tokens: readonly Token[], name: Mention | undefined): boolean => {
  const before = tokens.slice(Math.max(0, (name?.from ?? 0) - 2), name?.from).map(({ lower }) => lower);
  return /^(?:in|at|during|on)$/.test(
    (/^(?:the|its)$/.test(before.at(-1) ?? '') ? before.at(-2) : before.at(-1)) ?? '',
  );
};

/** "Cove gets half of its energy from solar": what one name has of another's whole. */
export const share: Reader = ({ groups }, { sentence: { tokens }, world, lead }) => {
  const number = numberIn(groups['value']);
  const told = namesIn(groups['part']);
  const wholes = [...namesIn(groups['whole']), ...namesIn(groups['whole2'])];
  // "Search supplies half of the traffic in the last week": of what all have there.
  const isPlace =
    (groups['whole'] ?? []).some(({ code, from }) => code === 'N' && from < (told[0]?.from ?? 0)) &&
    isWhere(tokens, told[0]);
  const [part, whole] = isPlace ? [wholes, told] : [told, wholes];
  if (!number || part.length === 0 || whole.length === 0) return undefined;
  if (number.unit !== 'fraction' && number.unit !== 'percent') return undefined;
  const percent: NumberIn = number.unit === 'fraction' ? { ...number, value: number.value * 100, rounding: 2 } : number;
  const judge = (own: readonly Mention[], of: readonly Mention[]): Judgement | undefined =>
    combine(
      wholePlots(world).map((plot): Judgement | undefined => {
        if (!isAdditive(plot) || (plot.measure?.unit === '%' && plot.arrangement !== 'normalised')) return undefined;
        const all = rowsAt(world, plot, [...of, ...lead]);
        const some = rowsAt(world, plot, [...own, ...of, ...lead]);
        if (some.length === 0 || some.length >= all.length) return undefined;
        const actual = (sumOf(some.map(({ value }) => value)) / sumOf(all.map(({ value }) => value))) * 100;
        return { ok: isNear(percent, actual, 0.6), stated: percent.value, actual, rows: some };
      }),
    );
  const found = judge(part, whole);
  // "Malta puts 85 % of the waste on landfills": of its own, or of all that is there.
  const isEither = found?.ok === false && (groups['part']?.[0]?.from ?? 0) < (groups['whole']?.[0]?.from ?? 0);
  const other = isEither ? judge(whole, part) : undefined;
  return other?.ok ? other : found;
};

/** The places from one to another along the axis; undefined where they do not lie there. */
const placesBetween = (plot: Plot, ends: readonly Mention[]): readonly string[] | undefined => {
  const labels = plot.category?.labels ?? [];
  const at = ends.map((end) => plot.rows.find((row) => matchesRow(row, end))?.category);
  const [from, to] = at.map((label) => labels.indexOf(label ?? ''));
  return from === undefined || to === undefined || from < 0 || to < 0
    ? undefined
    : labels.slice(Math.min(from, to), Math.max(from, to) + 1);
};

/** "Profit was negative in 2021 Q4": on which side of zero values lie, where some lie on either. */
export const signed: Reader = ({ groups }, { world, lead }) => {
  const positive = groups['positive']?.[0]?.code === 'G';
  const own = [...lead, ...namesIn(groups['lead']), ...namesIn(groups['of'])];
  const span = namesIn(groups['span']);
  // "in every year between 2011 and 2019".
  const isStretch = span.length === 2 && groups['span']?.some(({ code }) => code === 'A' || code === 't') === true;
  const names = isStretch ? own : [...own, ...span];
  if (names.length === 0 && !groups['every']?.length) return undefined;
  return combine(
    wholePlots(world).map((plot): Judgement | undefined => {
      const within = isStretch ? placesBetween(plot, span) : undefined;
      const rows = rowsAt(world, plot, names).filter(({ category = '' }) => within?.includes(category) !== false);
      if (rows.length === 0 || !plot.rows.some(({ value }) => value !== undefined && value < 0)) return undefined;
      const wrong = rows.find(({ value }) => (positive ? value <= 0 : value >= 0));
      return { ok: wrong === undefined, actual: wrong?.value ?? null, rows };
    }),
  );
};

/** "The majority", "less than half", of every whole that is named or, of all of them, of each. */
export const majority: Reader = ({ groups }, { sentence, world, lead }) => {
  const part = namesIn(groups['part']);
  const number = numberIn(groups['bound']);
  const said = sentence.tokens[groups['sign']?.[0]?.from ?? -1]?.lower;
  const side = number ? number.precision : said === 'majority' ? 'over' : said === 'minority' ? 'under' : undefined;
  const edge = number ? number.value * 100 : 50;
  const isEach = (groups['each']?.length ?? 0) + (groups['eachAfter']?.length ?? 0) > 0;
  if (!isEach || part.length === 0 || (side !== 'over' && side !== 'under')) return undefined;
  const names = [...lead, ...namesIn(groups['lead']), ...namesIn(groups['trail'])];
  const but = namesIn(groups['but']);
  return combine(
    wholePlots(world).map((plot): Judgement | undefined => {
      if (!isAdditive(plot)) return undefined;
      const all = rowsAt(world, plot, names);
      const places = new Set(all.map(({ category }) => category));
      if (places.size < 2 || new Set(all.map(({ series }) => series)).size < 2) return undefined;
      const own = rowsAt(world, plot, [...part, ...names]);
      for (const place of places) {
        const rows = own.filter(({ category }) => category === place);
        const [first] = rows;
        const whole = sumOf(all.filter(({ category }) => category === place).map(({ value }) => value));
        const share = (sumOf(rows.map(({ value }) => value)) / whole) * 100;
        // Shares that do not add up are not of one whole.
        if (plot.measure?.unit === '%' && Math.abs(whole - 100) > 2) return undefined;
        if (!first || rows.length === all.length / places.size) return undefined;
        const isExcepted = but.some((name) => matchesRow(first, name));
        const isSo = side === 'over' ? share > edge : share < edge;
        if (isSo === isExcepted) return { ok: false, actual: `${nameOf(first)}: ${share}`, rows };
      }
      return { ok: true, actual: null, rows: own };
    }),
  );
};
