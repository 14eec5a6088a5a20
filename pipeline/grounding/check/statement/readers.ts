import type { Mention } from '../mention.js';
import { agrees, isNear, matchesRow, nameOf } from '../query.js';
import { highest, lowest, sumOf } from '../../reading/statistics.js';
import type { Sentence } from '../scan.js';
import type { World } from '../world.js';
import { amountOf, isAdditive, isDiverging, rowsAt, type Aspect } from './amounts.js';
import { judgeComparison, type NumberIn } from './compare.js';
import { judgeExtreme } from './extreme.js';
import { combine, type Judgement } from './judgement.js';
import { comparisons, courses, directions, ends, extremes, lists, ranges, sums, values } from './patterns.js';
import { wholePlots } from './units.js';
import type { Piece } from './pieces.js';

/** A stretch of pieces that one pattern takes as a whole. */
export interface Match {
  readonly pieces: readonly Piece[];
  readonly groups: Readonly<Record<string, readonly Piece[]>>;
}

export const matchOf = (pattern: RegExp, code: string, pieces: readonly Piece[]): Match | undefined => {
  const found = pattern.exec(code);
  if (!found) return undefined;
  const groups = Object.fromEntries(
    Object.entries(found.indices?.groups ?? {}).map(([name, span]) => [name, span ? pieces.slice(...span) : []]),
  );
  return { pieces, groups };
};

export const namesIn = (pieces: readonly Piece[] | undefined): Mention[] =>
  (pieces ?? []).flatMap(({ code, mention }) => (code === 'N' && mention ? [mention] : []));

const numberIn = (pieces: readonly Piece[] | undefined): NumberIn | undefined => {
  const mention = pieces?.find(({ mention: one }) => one?.type === 'number')?.mention;
  return mention?.type === 'number' ? mention : undefined;
};

/** What a statement about bars that are changes speaks of. */
const aspectOf = (pieces: readonly Piece[], sentence: Sentence, world: World): Aspect => {
  if (!isDiverging(world.plots[0])) return 'plain';
  const code = pieces.map((piece) => piece.code).join('');
  const words = pieces.map(({ from }) => sentence.tokens[from]?.lower ?? '');
  if (words.some((word) => word.startsWith('chang'))) return 'change';
  return code.includes('F') ? 'loss' : code.includes('R') ? 'gain' : 'plain';
};

export interface Context {
  readonly sentence: Sentence;
  readonly world: World;
  /** Where the part before was about. */
  readonly lead: readonly Mention[];
  /** Of whom it spoke. */
  readonly subject: readonly Piece[];
}

const signOf = (piece: Piece | undefined): 1 | -1 | undefined => piece?.degree?.sign;

/** "better" of times, of damage, of costs: nobody knows whether much of it is good. */
export const isUnsure = ({ groups }: Match, world: World): boolean =>
  [...(groups['sign'] ?? []), ...(groups['adverb'] ?? [])].some(({ degree }) => degree?.judged) &&
  /time|delay|duration|error|waste|loss|pollut|dust|cost|price|rank|crime|death|accident|emission|noise/i.test(
    world.plots[0]?.measure?.title?.printed ?? '',
  );

const isEach = (groups: Match['groups']): boolean =>
  (groups['each']?.length ?? 0) > 0 || (groups['eachAfter']?.length ?? 0) > 0;

const comparison = ({ groups, pieces }: Match, { sentence, world, lead }: Context): Judgement | undefined => {
  const [by] = groups['by'] ?? [];
  const number = numberIn(groups['by']);
  const sign = signOf(groups['sign']?.[0]) ?? (by ? 0 : undefined);
  if (sign === undefined) return undefined;
  return judgeComparison(world, {
    left: namesIn(groups['left']),
    right: namesIn(groups['right']),
    scope: [
      ...(groups['lead']?.length ? [] : lead),
      ...namesIn(groups['lead']),
      ...namesIn(groups['mid']),
      ...namesIn(groups['trail']),
    ],
    each: isEach(groups),
    sign,
    factor: by?.code === 'f' ? number : undefined,
    amount: by?.code === '#' ? number : undefined,
    aspect: aspectOf(pieces, sentence, world),
  });
};

const rankOf = (pieces: readonly Piece[] | undefined): number => numberIn(pieces)?.value ?? 1;

const extreme = ({ groups, pieces }: Match, { sentence, world, lead }: Context): Judgement | undefined => {
  const own = [...(groups['lead']?.length ? [] : lead), ...namesIn(groups['lead'])];
  const aspect = aspectOf(pieces, sentence, world);
  const value = numberIn(groups['value']);
  const rank = rankOf(groups['rank']);
  const target = namesIn(groups['target']);
  const sign = signOf(groups['sign']?.[0] ?? groups['adverb']?.[0]) ?? (groups['rank']?.length ? 1 : undefined);
  if (sign === undefined || target.length === 0) return undefined;
  const counted = pieces.find(
    ({ code, mention }, index) => code === '#' && mention !== value && pieces[index - 1]?.code === 'd',
  );
  const count = counted?.mention?.type === 'number' ? counted.mention.value : undefined;
  const base = { sign, rank, value, aspect, count, each: isEach(groups), one: !groups['article'] && !groups['adverb'] };
  const place = namesIn(groups['place']);
  if (place.length > 0) {
    // "Tents sell best in summer": of the seasons of tents, or of all that sells in summer.
    return combine([
      judgeExtreme(world, { ...base, domain: [...own, ...target], target: place }),
      judgeExtreme(world, { ...base, domain: own, target: [...target, ...place] }),
    ]);
  }
  const domain = [...own, ...namesIn(groups['within']), ...namesIn(groups['trail'])];
  return judgeExtreme(world, { ...base, domain, target });
};

const value = ({ groups, pieces }: Match, { sentence, world, lead }: Context): Judgement | undefined => {
  const names = [
    ...(groups['lead']?.length ? [] : lead),
    ...namesIn(groups['lead']),
    ...namesIn(groups['of']),
    ...namesIn(groups['trail']),
  ];
  const number = numberIn(groups['value']);
  if (!number || names.length === 0) return undefined;
  const aspect = aspectOf(pieces, sentence, world);
  if (groups['change'] && aspect === 'plain') return undefined;
  return valueAt(
    names,
    number,
    aspect,
    pieces.some(({ code }) => code === 'e'),
    world,
  );
};

/** Whether a number is what some names together have. */
const valueAt = (
  names: readonly Mention[],
  number: NumberIn,
  aspect: Aspect,
  median: boolean,
  world: World,
): Judgement | undefined =>
  combine(
    wholePlots(world).map((plot): Judgement | undefined => {
      const rows = rowsAt(world, plot, names);
      const amount = amountOf(plot, rows);
      if (amount === undefined || plot.form === 'pie' || plot.form === 'histogram') return undefined;
      if (plot.form === 'box' && !median) return undefined;
      const stated = aspect === 'loss' ? { ...number, value: -Math.abs(number.value) } : number;
      if (number.unit === 'percent' && plot.measure?.unit !== '%') return undefined;
      const ok = agrees(stated, amount, plot.measure);
      return { ok, stated: number.value, actual: `${nameOf(rows[0] as (typeof rows)[number])}: ${amount}`, rows };
    }),
  );

/** Of several statements in one, all must hold. */
const allOf = (judged: readonly (Judgement | undefined)[]): Judgement | undefined => {
  if (judged.length === 0 || judged.some((one) => one === undefined)) return undefined;
  return (
    judged.find((one) => one?.ok === false) ?? {
      ok: true,
      actual: null,
      rows: judged.flatMap((one) => one?.rows ?? []),
    }
  );
};

/** Numbers with the names beside them, one of each in a part. */
const partsOf = (pieces: readonly Piece[]): Piece[][] => {
  const parts: Piece[][] = [];
  for (const piece of pieces) {
    const current = parts.at(-1);
    const isFull = current?.some(({ code }) => code === 'N') && current.some(({ code }) => code === '#');
    if (!current || (isFull && (piece.code === 'N' || piece.code === '#'))) parts.push([piece]);
    else current.push(piece);
  }
  return parts;
};

/** Each of several courses from its first to its last place. */
const course = ({ groups }: Match, { world }: Context): Judgement | undefined => {
  const falls = groups['change']?.[0]?.code === 'F';
  const until = namesIn(groups['lead']);
  const judged = partsOf(groups['pairs'] ?? []).map((part) => {
    const [number, names] = [numberIn(part), namesIn(part)];
    if (!number || number.unit === 'percent') return undefined;
    return combine(
      wholePlots(world).map((plot): Judgement | undefined => {
        const rows = rowsAt(world, plot, names);
        const places = plot.category?.labels ?? [];
        const sorted = [...rows].sort((a, b) => places.indexOf(a.category ?? '') - places.indexOf(b.category ?? ''));
        const [first, last] = [sorted[0], sorted.at(-1)];
        if (!first || !last || first.category === last.category || new Set(rows.map((row) => row.series)).size > 1)
          return undefined;
        if (until.length > 0 && !until.some((name) => matchesRow(last, name))) return undefined;
        const change = (last.value - first.value) * (falls ? -1 : 1);
        return {
          ok: agrees(number, change, plot.measure),
          actual: `${nameOf(last)}: ${last.value - first.value}`,
          rows: [first, last],
        };
      }),
    );
  });
  return allOf(judged);
};

/** What several names have together: the number, or its share of all. */
const sum = ({ groups }: Match, { world, lead }: Context): Judgement | undefined => {
  const number = numberIn(groups['value']);
  const shared = [...lead, ...namesIn(groups['lead']), ...namesIn(groups['trail'])];
  const own = namesIn(groups['of']);
  if (!number || own.length === 0) return undefined;
  return combine(
    wholePlots(world).map((plot): Judgement | undefined => {
      const rows = rowsAt(world, plot, [...own, ...shared]);
      if (rows.length < 2 || !isAdditive(plot)) return undefined;
      const total = sumOf(rows.map(({ value: one }) => one));
      const whole = sumOf(rowsAt(world, plot, shared).map(({ value: one }) => one));
      const share: NumberIn =
        number.unit === 'fraction' ? { ...number, value: number.value * 100, rounding: 2 } : number;
      const shares = number.unit === 'fraction' || (number.unit === 'percent' && plot.measure?.unit !== '%');
      const ok = shares ? isNear(share, (total / whole) * 100, 0.6) : agrees(number, total, plot.measure);
      return { ok, stated: number.value, actual: shares ? (total / whole) * 100 : total, rows };
    }),
  );
};

/** Each number with the names right beside it. */
const listed = ({ groups, pieces }: Match, { sentence, world, lead }: Context): Judgement | undefined => {
  const aspect = aspectOf(pieces, sentence, world);
  if (aspect !== 'plain' && aspect !== 'loss') return undefined;
  const shared = [...lead, ...namesIn(groups['lead']), ...namesIn(groups['of']), ...namesIn(groups['trail'])];
  const parts = partsOf(groups['pairs'] ?? []);
  const median = pieces.some(({ code }) => code === 'e');
  const judged = parts.map((part) => {
    const number = numberIn(part);
    return number && valueAt([...namesIn(part), ...shared], number, aspect, median, world);
  });
  return allOf(judged);
};

/** "The highest pulse after climbing was 166". */
const end = ({ groups }: Match, { world, lead }: Context): Judgement | undefined => {
  const names = [...lead, ...namesIn(groups['lead']), ...namesIn(groups['within']), ...namesIn(groups['trail'])];
  const number = numberIn(groups['value']);
  const sign = signOf(groups['sign']?.[0]);
  if (!number || sign === undefined) return undefined;
  // "The lowest value is 60, for South in 2021": who has it.
  if (groups['trail']?.[0]?.code === ',') {
    const domain = [...lead, ...namesIn(groups['lead']), ...namesIn(groups['within'])];
    const target = namesIn(groups['trail']);
    return judgeExtreme(world, {
      domain,
      target,
      sign,
      rank: 1,
      value: number,
      aspect: 'plain',
      each: false,
      one: true,
      count: undefined,
    });
  }
  return combine(
    wholePlots(world).map((plot): Judgement | undefined => {
      const rows = rowsAt(world, plot, names);
      if (rows.length === 0 || plot.form === 'histogram') return undefined;
      const found = rows.map(
        (row) =>
          (plot.form === 'box' || plot.form === 'error' ? (sign > 0 ? row.high : row.low) : undefined) ?? row.value,
      );
      const own = sign > 0 ? highest(found) : lowest(found);
      return { ok: agrees(number, own, plot.measure), actual: own, rows };
    }),
  );
};

/** The ends of a range, of values or of a course, with who has them. */
const range = ({ groups }: Match, { sentence, world, lead }: Context): Judgement | undefined => {
  const [low, high] = [numberIn(groups['low']), numberIn(groups['high'])];
  if (!low || !high) return undefined;
  const names = [...lead, ...namesIn(groups['lead']), ...namesIn(groups['of']), ...namesIn(groups['trail'])];
  const [from, to] = [namesIn(groups['lowAt']), namesIn(groups['highAt'])];
  if (from.length > 0 && to.length > 0) {
    const both = [
      valueAt([...names, ...from], low, 'plain', true, world),
      valueAt([...names, ...to], high, 'plain', true, world),
    ];
    if (both.some((one) => one === undefined)) return undefined;
    return both.find((one) => one?.ok === false) ?? both[0];
  }
  // "from 0.8 to 3.45 million": the multiple is of both.
  const multiple = /\b(?:thousand|million|billion)\b/i.exec(sentence.text.slice(high.start - sentence.start))?.[0];
  const scale = { thousand: 1e3, million: 1e6, billion: 1e9 }[multiple?.toLowerCase() ?? ''] ?? 1;
  const lows =
    low.value * scale <= high.value
      ? [low, { ...low, value: low.value * scale, rounding: low.rounding * scale }]
      : [low];
  const told = wholePlots(world).flatMap((plot) => {
    const rows = rowsAt(world, plot, names);
    const all = rows.flatMap(({ value: one, low: bottom, high: top }) => [
      one,
      ...(bottom === undefined || top === undefined ? [] : [bottom, top]),
    ]);
    return all.length > 1 &&
      lows.some((one) => agrees(one, lowest(all), plot.measure)) &&
      agrees(high, highest(all), plot.measure)
      ? [{ ok: true, actual: null, rows }]
      : [];
  });
  return told[0];
};

const direction = ({ groups, pieces }: Match, { sentence, world }: Context): Judgement | undefined => {
  const aspect = aspectOf(pieces, sentence, world);
  if (aspect !== 'gain' && aspect !== 'loss') return undefined;
  const names = [...namesIn(groups['lead']), ...namesIn(groups['of']), ...namesIn(groups['trail'])];
  return combine(
    wholePlots(world).map((plot): Judgement | undefined => {
      const rows = rowsAt(world, plot, names);
      if (rows.length === 0 || !isDiverging(plot)) return undefined;
      const wrong = rows.find((row) => (aspect === 'gain' ? row.value <= 0 : row.value >= 0));
      return { ok: !wrong, actual: wrong ? `${nameOf(wrong)}: ${wrong.value}` : null, rows };
    }),
  );
};

type Reader = (match: Match, context: Context) => Judgement | undefined;

export const readers: readonly (readonly [readonly RegExp[], Reader, needs: RegExp])[] = [
  [comparisons, comparison, /[CfX]/],
  [extremes, extreme, /M/],
  [sums, sum, /[SL]/],
  [courses, course, /[RF]B/],
  [ends, end, /M/],
  [lists, listed, /#.*#/],
  [ranges, range, /#.*#/],
  [values, value, /#/],
  [directions, direction, /[RF]/],
];
