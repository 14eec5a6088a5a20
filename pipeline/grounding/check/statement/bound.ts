import type { Plot } from '../../reading/reading.js';
import { sumOf } from '../../reading/statistics.js';
import { lies, type Side } from '../bound-words.js';
import { nameOf, type Valued } from '../query.js';
import { isAdditive, isDiverging, rowsAt } from './amounts.js';
import type { NumberIn } from './compare.js';
import { combine, type Judgement } from './judgement.js';
import { aspectOf, namesIn, numberIn, type Match, type Reader } from './match.js';
import type { Sentence } from '../scan.js';
import type { Piece } from './piece.js';
import { wholePlots } from './units.js';

/** On which side of the number; "reaches 20" where nothing does is at least 20. */
const sideOf = ({ precision, value }: NumberIn, text: string): Side | undefined => {
  if (/\b(?:beyond|past)\s+\S*$/i.test(text)) return value < 0 ? 'under' : 'over';
  if (precision === 'over' || precision === 'under' || precision === 'at-least' || precision === 'at-most')
    return precision;
  if (
    /\b(?:under|below|(?:short|small|low|few|light|narrow|young|cool|cold)\w*er than|less than|fewer than)\s+\S*$/i.test(
      text,
    )
  )
    return 'under';
  if (/\b(?:over|above|exceed\w*|surpass\w*|\w+er than|more than)\s+\S*$/i.test(text)) return 'over';
  return /\b(?:reach\w*|attain\w*|hits?|gets? to|gets? up to)\s+\S*$/i.test(text) ? 'at-least' : undefined;
};

/** The number in what the axis shows; undefined where it is a share of something. */
const boundIn = (number: NumberIn, { measure }: Plot): number | undefined => {
  const percent = measure?.unit === '%';
  if (number.unit === 'fraction') return percent ? number.value * 100 : undefined;
  if (number.unit === 'percent') return percent ? number.value : undefined;
  return number.value;
};

/** The things that may be counted: marks, and of stacked columns the whole ones. */
const readingsOf = (plot: Plot, rows: readonly Valued[], counts: boolean): number[][] => {
  const single = rows.map(({ value }) => value);
  const groups = new Map<string, number[]>();
  for (const { category, value } of rows) groups.set(category ?? '', [...(groups.get(category ?? '') ?? []), value]);
  const parts = [...groups.values()];
  if (parts.length === rows.length || parts.length < 2 || plot.form === 'scatter') return [single];
  return plot.arrangement === 'stacked' && isAdditive(plot)
    ? [single, parts.map(sumOf)]
    : !counts
      ? [single]
      : [single, parts.map((list) => Math.max(...list)), parts.map((list) => Math.min(...list))];
};

const joinsRange = (pieces: readonly Piece[], tokens: Sentence['tokens']): boolean =>
  pieces.some(({ code, from }) => code !== 'N' && /^(?:to|through|until|till|[-–])$/.test(tokens[from]?.lower ?? ''));

/** "Every commute lasted at least 40 minutes", "no delay was above 30": of boxes with whiskers the ends. */
const reaching = (
  { form }: Plot,
  rows: readonly Valued[],
  side: Side,
  edge: number,
  negated: boolean,
): Judgement | undefined => {
  const isCandle = rows.some((row) => row.low !== undefined && row.high !== undefined && row.from !== undefined);
  if (form !== 'box' && !(form === 'range' && isCandle)) return undefined;
  const isLow = (side === 'over' || side === 'at-least') !== negated;
  const ends = rows.map((row) => (isLow ? row.low : row.high));
  const at = ends.findIndex((end) => end !== undefined && lies(end, side, edge) === negated);
  if (ends.includes(undefined)) return undefined;
  return { ok: at < 0, actual: at < 0 ? null : `${nameOf(rows[at] as Valued)}: ${ends[at]}`, rows };
};

/** "Total revenue never exceeds 140": of what the parts at each place come to. */
const ofSums = (plot: Plot, rows: readonly Valued[], holds: (value: number) => boolean): Judgement | undefined => {
  const places = [...new Set(rows.map(({ category }) => category))];
  if (places.length < 2 || !isAdditive(plot)) return undefined;
  const sums = places.map((place) =>
    sumOf(rows.filter(({ category }) => category === place).map(({ value }) => value)),
  );
  const at = sums.findIndex((value) => !holds(value));
  return { ok: at < 0, actual: at < 0 ? null : `${places[at] ?? ''}: ${sums[at]}`, rows };
};

/** How many parts of the one division or of the other it holds for everywhere. */
const everywhere = (rows: readonly Valued[], holds: (row: Valued) => boolean, count: number): Judgement | undefined => {
  const told = (['category', 'series'] as const).flatMap((key) => {
    const labels = [...new Set(rows.map((row) => row[key]))];
    return labels.length < 2 || labels.includes(undefined)
      ? []
      : [labels.filter((label) => rows.every((row) => row[key] !== label || holds(row))).length];
  });
  return told.length < 2 ? undefined : { ok: told.includes(count), stated: count, actual: told.join(' or '), rows };
};

const once =
  /\b(?:ever|sometimes|at (?:some|any) (?:point|time)|dips?|drops?|falls?|gets?|goes|climbs?|rises?|reach\w*|exceeds?|tops)\b/i;

/** "Only the mutant stays below 20": those that are named do, and none of the rest. */
const soleIn = (
  groups: Match['groups'],
  { tokens, text }: Sentence,
  rows: readonly Valued[],
  all: readonly Valued[],
  holds: (row: Valued) => boolean,
): Judgement | undefined => {
  // "June through August are the only months": those between them, too.
  if (joinsRange(groups['of'] ?? [], tokens)) return undefined;
  const rest = all.filter((row) => !rows.includes(row));
  if (rows.length === 0 || rest.length === 0 || rest.length + rows.length > 60) return undefined;
  // "Oslo is the only place that ever dips below zero": at one of its places, or more.
  const isOnce = rows.length > 1 && once.test(text) && rows.some(holds);
  const wrong = (isOnce ? undefined : rows.find((row) => !holds(row))) ?? rest.find(holds);
  return { ok: !wrong, actual: wrong ? `${nameOf(wrong)}: ${wrong.value}` : null, rows: wrong ? [wrong] : rows };
};

/** So many, none or all of some things lie on one side of a number. */
export const bound: Reader = ({ groups }, { sentence, world, lead }) => {
  const number = numberIn(groups['value']);
  const [counter] = groups['count'] ?? [];
  if (!number) return undefined;
  const before = sentence.text.slice(0, number.start - sentence.start);
  const side = sideOf(number, before);
  const negated = counter?.code === '!' || (groups['never']?.length ?? 0) > 0;
  // "No other country has more than 25": than the one that was spoken of.
  const others = /\b(?:no|none of the) other\b/i.test(before);
  const sole = /^(?:only|solely)$/.test(sentence.tokens[groups['sole']?.[0]?.from ?? -1]?.lower ?? '');
  if (!sole && (groups['sole']?.length ?? 0) > 0) return undefined;
  const count = numberIn(groups['count'])?.value;
  const exact = /\b(?:at least|at most|more than|over|fewer than|less than|about|around|nearly|almost)\s+\S*$/i.test(
    before.slice(0, Math.max(0, (counter?.mention?.start ?? sentence.start) - sentence.start)),
  );
  if (side === undefined || exact || (counter?.code === '#' && (count === undefined || !Number.isInteger(count))))
    return undefined;
  if (
    side === 'at-least' &&
    number.precision === 'plain' &&
    !negated &&
    count === undefined &&
    counter?.code !== 'L' &&
    !sole
  )
    return undefined;
  const around = [...lead, ...namesIn(groups['lead']), ...namesIn(groups['trail'])];
  const isEach = (groups['eachAfter']?.length ?? 0) > 0;
  const isTotal = (groups['of'] ?? []).some(({ code }) => code === 'S');
  const told = namesIn(groups['of']);
  // "Three moons", where one of them is called Moon: what all are.
  const isNamed =
    count === undefined || wholePlots(world).some((plot) => rowsAt(world, plot, told).length >= Math.max(2, count));
  const names = [...lead, ...namesIn(groups['lead']), ...(isNamed ? told : []), ...namesIn(groups['trail'])];
  return combine(
    wholePlots(world).map((plot): Judgement | undefined => {
      const found = rowsAt(world, plot, names);
      // Candles and other ranges have ends, and no value.
      const rows =
        found.length > 0 || names.length > 0 ? found : plot.rows.filter((row): row is Valued => row.high !== undefined);
      const edge = boundIn(number, plot);
      // Of bins the number may be a place.
      if (edge !== undefined && sole)
        return plot.form === 'histogram'
          ? undefined
          : soleIn(groups, sentence, rows, rowsAt(world, plot, around), (row) => lies(row.value, side, edge));
      if (edge === undefined || rows.length === 0) return undefined;
      const reach = counter?.code === '#' ? undefined : reaching(plot, rows, side, edge, negated);
      if (reach) return reach;
      if (/^(?:box|error|band|histogram|pie|range)$/.test(plot.form)) return undefined;
      if (isTotal && found.length > 0) return ofSums(plot, found, (value) => lies(value, side, edge) !== negated);
      // "Two countries exceed 400 in every year": those that do so everywhere.
      if (isEach && count !== undefined) return everywhere(rows, (row) => lies(row.value, side, edge), count);
      const hits = readingsOf(plot, rows, count !== undefined).map((list) => ({
        all: list.length,
        over: list.filter((one) => lies(one, side, edge)).length,
      }));
      const told = hits.map(({ over }) => over);
      const ok = hits.some(({ all, over }) =>
        negated ? over <= (others ? 1 : 0) : counter?.code === 'L' ? over === all : over === count,
      );
      return { ok, actual: `${told[0] ?? 0} of ${hits[0]?.all ?? 0}`, rows };
    }),
  );
};

/** "Five kinds of bird declined": of bars that are gains and losses. */
export const counted: Reader = ({ groups, pieces }, { sentence, world }) => {
  const count = numberIn(groups['count'])?.value;
  const aspect = aspectOf(pieces, sentence, world);
  if (count === undefined || (aspect !== 'loss' && aspect !== 'gain')) return undefined;
  return combine(
    wholePlots(world).map((plot): Judgement | undefined => {
      if (!isDiverging(plot)) return undefined;
      const rows = rowsAt(world, plot, namesIn(groups['lead'])).filter(({ value }) =>
        aspect === 'loss' ? value < 0 : value > 0,
      );
      return { ok: rows.length === count, stated: count, actual: rows.length, rows };
    }),
  );
};
