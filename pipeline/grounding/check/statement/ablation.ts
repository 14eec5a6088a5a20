import type { Plot } from '../../reading/reading.js';
import { highest, lowest } from '../../reading/statistics.js';
import type { Mention } from '../mention.js';
import { agrees, matchesRow, nameOf, type Valued } from '../query.js';
import type { Token } from '../token.js';
import { rowsAt } from './amounts.js';
import { combine, type Judgement } from './judgement.js';
import { namesIn, numberIn, signOf, type Context, type Match, type Reader } from './match.js';
import type { Piece } from './piece.js';
import { wholePlots } from './units.js';

const whole = /^(?:the )?(?:full|complete|baseline|base|ours|default|proposed|all|everything)\b/i;
const less = /^(?:w\/o|without|no|minus|[-−–])\s/i;

const costs =
  /^(?:costs?|los(?:es?|t|ing)|hurts?|harms?|lowers?|lowered|reduces?|reduced|drops?|dropped|decreases?|decreased|damages?|degrades?|matters?)$/;

interface Parts {
  readonly full: Valued;
  readonly without: readonly Valued[];
}

/** The whole model and what is left of it without one part each, at the places that are named. */
const partsAt = (plot: Plot, places: readonly Mention[], { world }: Context): Parts | undefined => {
  const rows = rowsAt(world, plot, places);
  const labelOf = ({ series = '', category = '' }: Valued): string =>
    less.test(series) || whole.test(series) ? series : category;
  const full = rows.filter((row) => whole.test(labelOf(row)));
  // "w/o both", "w/o A & B": more than one part.
  const without = rows.filter((row) => less.test(labelOf(row)) && !/\bboth\b|[&+]|\band\b/i.test(labelOf(row)));
  const [first] = full;
  return first && full.length === 1 && without.length > 1 ? { full: first, without } : undefined;
};

const saysCost = (pieces: readonly Piece[], tokens: readonly Token[]): boolean =>
  pieces.some(({ code, from }) => /^[vyVF]$/.test(code) && costs.test(tokens[from]?.lower ?? ''));

/** Each number with the place right behind it. */
const pairsOf = (pieces: readonly Piece[]): Piece[][] => {
  const parts: Piece[][] = [];
  for (const piece of pieces) {
    if (piece.code === '#') parts.push([]);
    parts.at(-1)?.push(piece);
  }
  return parts;
};

/** "Removing pretraining costs 7.8 points": how much less there is without it than in the whole. */
export const ablated: Reader = (match: Match, context) => {
  const { groups, pieces } = match;
  const own = namesIn(groups['of']);
  if (own.length !== 1 || !saysCost(pieces, context.sentence.tokens)) return undefined;
  const told = pairsOf(groups['pairs'] ?? []).map((part) => {
    const number = numberIn(part);
    const places = [...context.lead, ...namesIn(groups['lead']), ...namesIn(part)];
    return (
      number &&
      combine(
        wholePlots(context.world).map((plot): Judgement | undefined => {
          const parts = partsAt(plot, places, context);
          const row = parts?.without.find((one) => own.some((name) => matchesRow(one, name)));
          if (!parts || !row) return undefined;
          const actual = Math.abs(parts.full.value - row.value);
          return {
            ok: agrees({ ...number, unit: 'plain' }, actual, plot.measure),
            stated: number.value,
            actual: Math.round(actual * 1000) / 1000,
            rows: [parts.full, row],
          };
        }),
      )
    );
  });
  return told.length === 0 || told.includes(undefined) ? undefined : (told.find((one) => one?.ok === false) ?? told[0]);
};

/** What the variants are shown for, where that is more than one thing: data sets, tasks. */
const placesOf = (plot: Plot): readonly (readonly [key: 'series' | 'category', label: string])[] => {
  const isVariant = (labels: readonly string[]): boolean => labels.some((label) => less.test(label));
  const [series, categories] = [plot.series?.labels ?? [], plot.category?.labels ?? []];
  if (isVariant(categories)) return series.map((label) => ['series', label] as const);
  return isVariant(series) ? categories.map((label) => ['category', label] as const) : [];
};

/** "Removing attention hurts the most": of all parts that were left out one by one, everywhere or nowhere. */
export const mostHarmful: Reader = ({ groups, pieces }, context) => {
  const own = namesIn(groups['of']);
  const sign = signOf(groups['sign']?.[0]);
  if (own.length !== 1 || sign === undefined || !saysCost(pieces, context.sentence.tokens)) return undefined;
  const named = [...context.lead, ...namesIn(groups['lead']), ...namesIn(groups['trail'])];
  return combine(
    wholePlots(context.world).map((plot): Judgement | undefined => {
      const places = placesOf(plot);
      const among = places.length > 1 && named.length === 0 ? places : [undefined];
      const told = among.map((place): Judgement | undefined => {
        const rows = place ? plot.rows.filter((row) => row[place[0]] === place[1]) : plot.rows;
        const parts = partsAt({ ...plot, rows }, named, context);
        const row = parts?.without.find((one) => own.some((name) => matchesRow(one, name)));
        if (!parts || !row) return undefined;
        const lossOf = ({ value }: Valued): number => Math.abs(parts.full.value - value);
        const best = sign > 0 ? highest(parts.without.map(lossOf)) : lowest(parts.without.map(lossOf));
        const found = parts.without.find((one) => lossOf(one) === best) ?? row;
        return { ok: lossOf(row) === best, actual: `${nameOf(found)}: ${found.value}`, rows: [found] };
      });
      const [first] = told;
      return told.every((one) => one !== undefined && one.ok === first?.ok) ? first : undefined;
    }),
  );
};
