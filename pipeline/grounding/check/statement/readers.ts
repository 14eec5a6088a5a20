import { rowsAt, isDiverging } from './amounts.js';
import { nounOfExtreme } from './apart.js';
import type { Mention } from '../mention.js';
import { nameOf } from '../query.js';
import type { Sentence } from '../scan.js';
import type { World } from '../world.js';
import { judgeComparison } from './compare.js';
import { judgeExtreme, judgeNext } from './extreme.js';
import { combine, type Judgement } from './judgement.js';
import { aspectOf, namesIn, numberIn, signOf, type Context, type Match, type Reader } from './match.js';
import {
  bounds,
  comparisons,
  counts,
  courses,
  directions,
  ends,
  extremes,
  gatherings,
  journeys,
  lists,
  means,
  movers,
  nexts,
  ranges,
  shares,
  signs,
  spreads,
  steps,
  sums,
  totals,
  values,
} from './patterns.js';
import type { Piece } from './piece.js';
import { share, signed } from './parts.js';
import { bound, counted } from './bound.js';
import { mover } from './movers.js';
import { course, gathered, journey, listed, mean, step, sum, total } from './several.js';
import { end, range, spread, value } from './single.js';
import { wholePlots } from './units.js';

/** "better" of times, of damage, of costs: nobody knows whether much of it is good. */
export const isUnsure = ({ groups }: Match, world: World): boolean =>
  [...(groups['sign'] ?? []), ...(groups['adverb'] ?? [])].some(({ degree }) => degree?.judged) &&
  /time|delay|duration|error|waste|loss|pollut|dust|cost|price|rank|crime|death|accident|emission|noise/i.test(
    world.plots[0]?.measure?.title?.printed ?? '',
  );

const isEach = (groups: Match['groups']): boolean =>
  (groups['each']?.length ?? 0) > 0 || (groups['eachAfter']?.length ?? 0) > 0;

const comparison = (match: Match, context: Context): Judgement | undefined => {
  const [{ groups, pieces }, { sentence, world, lead }] = [match, context];
  const [by] = groups['by'] ?? [];
  if (groups['told']?.length) {
    const own = value({ ...match, groups: { ...groups, of: groups['left'] ?? [], value: groups['told'] } }, context);
    if (own?.ok !== true) return own;
  }
  const number = numberIn(groups['by']);
  // "borrowed 350 times more": so many times, as each loan is one.
  const isManyTimes = by?.code === 'f' && number !== undefined && number.unit === 'factor' && number.value >= 20;
  const equal = groups['equal']?.length
    ? /\b(?:almost|nearly|about|roughly|approximately|much|similar|virtually|practically|more or less|close)\b/i.test(
        sentence.text,
      )
      ? ('near' as const)
      : ('exact' as const)
    : undefined;
  const sign = signOf(groups['sign']?.[0]) ?? (by || equal ? 0 : undefined);
  const aspect = aspectOf(pieces, sentence, world);
  // "The swift fell more than the sparrow": of how much they changed.
  if (
    sign === undefined ||
    (aspect === 'plain' && pieces.some(({ code }, index) => /^[RF]$/.test(code) && pieces[index + 1]?.code === 'C'))
  )
    return undefined;
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
    equal,
    sign,
    factor: by?.code === 'f' && !isManyTimes ? number : undefined,
    amount: by?.code === '#' || isManyTimes ? number : undefined,
    aspect,
  });
};

/** Ahead of all others, wherever that is said to be. */
const leading = /^(?:leads?|led|wins?|won|dominates?|dominated)$/;

/** "Lynx leads in Coding and Math": in each of them it has the most. */
const inPlaces = (
  { groups }: Match,
  place: readonly Mention[],
  { tokens }: Sentence,
  judge: (place: readonly Mention[]) => Judgement | undefined,
): Judgement | undefined | 'elsewhere' => {
  const listed = place.length > 1 && (groups['place'] ?? []).some(({ code }) => code === 'A' || code === ',');
  const leads = leading.test(tokens[groups['adverb']?.[0]?.from ?? -1]?.lower ?? '');
  if (!listed && !(leads && place.length > 0)) return 'elsewhere';
  const told = (listed ? place.map((one) => [one]) : [place]).map(judge);
  const wrong = told.find((one) => one?.ok === false);
  if (wrong) return leads ? wrong : undefined;
  return told.every((one) => one?.ok) ? told[0] : undefined;
};

const rankOf = (pieces: readonly Piece[] | undefined): number => numberIn(pieces)?.value ?? 1;

/** "SAC ends highest", "TD3 finishes second": at the last place of a course; 'none' where no course has one. */
const endPlace = ({ groups, pieces }: Match, { sentence: { tokens }, world }: Context): readonly Mention[] | 'none' => {
  const verb = pieces.find(({ code }) => code === 'x');
  if (!verb) return [];
  // "Solar is always the smallest": another word that the grammar does not know.
  if (!/^(?:end|finish|close|start|begin|open|began)/.test(tokens[verb.from]?.lower ?? '')) return 'none';
  const isEnd = /^(?:end|finish|close)/.test(tokens[verb.from]?.lower ?? '');
  const [plot] = world.plots;
  const labels = plot?.category?.labels ?? [];
  const label = isEnd ? labels.at(-1) : labels[0];
  // "The runner finishes second": of bars, a rank.
  if (plot?.form !== 'line' && plot?.form !== 'area') return isEnd && groups['rank']?.length ? [] : 'none';
  if (label === undefined || plot.series === undefined) return 'none';
  const { from, to } = verb;
  const place = { type: 'name', refs: [{ role: 'category', label }], quoted: false, from, to, used: false } as const;
  return [{ ...place, start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 }];
};

/** "than any other line", "than the rest": not "than the average". */
const isOfOthers = ({ groups, pieces }: Match, { sentence: { tokens } }: Context): boolean =>
  pieces.some(
    ({ from }) =>
      from > (groups['others']?.[0]?.from ?? 0) && /^(?:others?|else|rest|remaining)$/.test(tokens[from]?.lower ?? ''),
  );

const peakOf = ({ pieces }: Match, { sentence: { tokens } }: Context): string | undefined =>
  pieces
    .flatMap(({ code, to }) => (code === 'M' ? (tokens[to]?.lower ?? '') : []))
    .find((word) => /^(?:peak|maximum|minimum|trough|summit|high|low|top)s?$/.test(word));

const extreme = (match: Match, context: Context): Judgement | undefined => {
  const [{ groups, pieces }, { sentence, world, lead }] = [match, context];
  const noun = nounOfExtreme(match, context);
  if (noun === 'unseen') return undefined;
  const own = [...(groups['lead']?.length ? [] : lead), ...namesIn(groups['lead'])];
  const aspect = aspectOf(pieces, sentence, world);
  const value = numberIn(groups['value']) ?? numberIn(groups['inner']);
  const rank = rankOf(groups['rank']);
  const target = namesIn(groups['target']);
  const sign =
    signOf(groups['sign']?.[0] ?? groups['adverb']?.[0] ?? groups['others']?.[0]) ??
    (groups['rank']?.length ? 1 : undefined);
  if (sign === undefined || target.length === 0 || (groups['others']?.length && !isOfOthers(match, context)))
    return undefined;
  // "The biggest fall is from March to April": of changes.
  if (pieces.some(({ code }, index) => code === 'M' && /^[RF]$/.test(pieces[index + 1]?.code ?? ''))) return undefined;
  // "the lowest peak", "the highest minimum": of the ends of courses; "the highest peak": of all that is drawn.
  const peak = peakOf(match, context);
  const isWhole = peak !== undefined && /^(?:peak|summit|maximum)$/.test(peak) && sign > 0;
  if (peak !== undefined && !(isWhole && world.plots.every(({ form }) => form === 'line' || form === 'area')))
    return undefined;
  const ends = endPlace(match, context);
  if (ends === 'none') return undefined;
  const counted = pieces.find(
    ({ code, mention }, index) => code === '#' && mention !== value && pieces[index - 1]?.code === 'd',
  );
  const count = counted?.mention?.type === 'number' ? counted.mention.value : undefined;
  const base = {
    sign,
    rank,
    value,
    aspect,
    count,
    each: isEach(groups),
    total: pieces.some(({ code }) => code === 'S'),
    spread: noun === 'apart',
    ofLength: pieces.some(({ degree, from }) => degree && /^(?:long|short)/.test(sentence.tokens[from]?.lower ?? '')),
    one: !groups['article'] && !groups['adverb'],
  };
  // "Newspapers lose the most": how far each course goes (movers); "leads with about a third": no place in an order.
  if (groups['adverb']?.length && pieces.some(({ code }) => /^[RF]$/.test(code)) && aspect === 'plain')
    return undefined;
  if (
    sign === 1 &&
    groups['rank']?.some(({ from }) => /^(?:an?|one)$/.test(sentence.tokens[from - 1]?.lower ?? '')) &&
    !groups['sign']?.length
  )
    return undefined;
  const place = namesIn(groups['place']);
  const ahead = inPlaces(match, place, sentence, (one) =>
    judgeExtreme(world, { ...base, domain: [...own, ...one], target }),
  );
  if (ahead !== 'elsewhere') return ahead;
  if (place.length > 0) {
    // "Tents sell best in summer": of the seasons of tents, or of all that sells in summer.
    return combine([
      judgeExtreme(world, { ...base, domain: [...own, ...target], target: place }),
      judgeExtreme(world, { ...base, domain: own, target: [...target, ...place] }),
    ]);
  }
  const domain = [...own, ...ends, ...namesIn(groups['within']), ...namesIn(groups['trail'])];
  return judgeExtreme(world, { ...base, peaks: isWhole, domain, target });
};

/** The one that comes right after another in order of size. */
const next: Reader = ({ groups, pieces }, { world }) => {
  const sign = pieces.find(({ degree }) => degree)?.degree?.sign ?? 1;
  return judgeNext(world, { ref: namesIn(groups['ref']), target: namesIn(groups['target']), sign });
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

/** Patterns, what reads a stretch that they take, and the letters it needs. */
export const readers: readonly (readonly [readonly RegExp[], Reader, needs: RegExp])[] = [
  [comparisons, comparison, /[CfXE]/],
  [extremes, extreme, /[Mo]|C.*T/],
  [movers, mover, /M.*[RF]|[RF].*M/],
  [nexts, next, /n/],
  [signs, signed, /[GH]/],
  [shares, share, /[f#]P/],
  [totals, total, /S.*#/],
  [sums, sum, /[SL]/],
  [gatherings, gathered, /A|,/],
  [steps, step, /[RF]B?#/],
  [courses, course, /[RF]B/],
  [ends, end, /M/],
  [bounds, bound, /[#!LO].*#|!.*#/],
  [counts, counted, /#.*[RF]/],
  [lists, listed, /#.*#/],
  [journeys, journey, /#.*P.*#/],
  [ranges, range, /#.*#/],
  [spreads, spread, /K.*#.*#/],
  [means, mean, /a.*#/],
  [values, value, /#/],
  [directions, direction, /[RF]/],
];
