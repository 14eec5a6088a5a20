import { dimensionsOf, rowsAt, isDiverging } from './amounts.js';
import type { Mention } from '../mention.js';
import { dimensionOf, nameOf } from '../query.js';
import type { World } from '../world.js';
import { judgeComparison, sidesOf } from './compare.js';
import { isLittle, isOpposed } from './degree-words.js';
import { directed, everyDirection } from './directed.js';
import { judgeNext } from './extreme.js';
import { combine, type Judgement } from './judgement.js';
import { aspectOf, namesIn, numberIn, signOfChange, type Context, type Match, type Reader } from './match.js';
import {
  bounds,
  comparisons,
  counts,
  courses,
  directions,
  ends,
  eachSums,
  everyDirections,
  extremes,
  gatherings,
  journeys,
  lists,
  majorities,
  means,
  movers,
  outpacings,
  multiples,
  nexts,
  ranges,
  shares,
  signs,
  spreads,
  steps,
  sums,
  ties,
  totals,
  values,
} from './patterns.js';
import {
  ablations,
  againstRests,
  cuts,
  evens,
  everyValues,
  fromTos,
  furtherExtremes,
  furtherValues,
  gains,
  gaps,
  harms,
  listedMultiples,
  loneValues,
  peaks,
  soleComparisons,
} from './patterns-further.js';
import { ablated, mostHarmful } from './ablation.js';
import { cut } from './cut.js';
import { againstRest, everyValue, fromTo, peaked, soleCompared } from './further.js';
import { majority, share, signed } from './parts.js';
import { bound, counted } from './bound.js';
import { multiplied, multipliedEach } from './multiplied.js';
import { mover, outpaced } from './movers.js';
import { superlative } from './superlative.js';
import { exceptedIn, isEach } from './throughout.js';
import { eachSum } from './each-sum.js';
import { course, gathered, journey, listed, mean, step, sum, total } from './several.js';
import { end, loneValue, range, spread, value } from './single.js';
import { tied } from './ties.js';
import { wholePlots } from './units.js';

/** "The Seminar one is the shortest": of a box or a violin, how far it reaches and not how high it lies. */
const isOfReach = (pieces: Match['pieces'], { plots: [plot] }: World): boolean =>
  plot?.form === 'box' &&
  pieces.some(
    ({ code, degree }, at) =>
      code === 'M' &&
      degree !== undefined &&
      /^(?:short|long|tall)/.test(degree.stem) &&
      /^[KA,;]?$/.test(pieces[at + 1]?.code ?? ''),
  );

/** "The slowest" of times has the most of them. */
const isPaceOfTime = (pieces: Match['pieces'], { plots: [plot] }: World): boolean =>
  pieces.some(({ degree }) => degree && /^(?:slow|fast|quick|speed)/.test(degree.stem)) &&
  /time|duration|latency|delay|\b(?:ms|seconds?|minutes?|hours?|days?)\b/i.test(plot?.measure?.title?.printed ?? '');

/** "better" of times, of damage, of costs: nobody knows whether much of it is good. */
export const isUnsure = ({ groups, pieces }: Match, world: World): boolean =>
  isOfReach(pieces, world) ||
  isPaceOfTime(pieces, world) ||
  ([...(groups['sign'] ?? []), ...(groups['adverb'] ?? [])].some(({ degree }) => degree?.judged) &&
    /time|delay|duration|error|waste|loss|pollut|dust|cost|price|rank|crime|death|accident|emission|noise/i.test(
      world.plots[0]?.measure?.title?.printed ?? '',
    ));

/** The place of what was told before that is of the kind which is named now, where nothing else is. */
const placesLike = (
  right: readonly Mention[],
  left: readonly Mention[],
  { world, places }: Context,
): readonly Mention[] => {
  const kinds = [right, left].map((names) => dimensionsOf(world, names));
  if ([...(kinds[0]?.keys() ?? [])].some((kind) => kinds[1]?.has(kind))) return [];
  return places.filter((one) => kinds[0]?.has(dimensionOf(world, one) ?? ''));
};

/** "A and B combined". */
const isTogether = (groups: Match['groups']): boolean =>
  (groups['together']?.length ?? 0) + (groups['together2']?.length ?? 0) > 0;

const comparison = (match: Match, context: Context): Judgement | undefined => {
  const [{ groups, pieces }, { sentence, world }] = [match, context];
  const [by] = groups['by'] ?? [];
  // "halved": of a course.
  if (by?.code === 'f' && !by.mention) return undefined;
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
  const isAgain = number?.unit === 'fraction' && /\bas (?:\w+ )?again as\b/i.test(sentence.text);
  const sign = signOfChange(groups['sign']?.[0]) ?? (by || equal ? 0 : undefined);
  const aspect = aspectOf(pieces, sentence, world);
  // "overtakes the lion between epoch 8 and epoch 16": somewhere between.
  const said = (pattern: RegExp): boolean =>
    pieces.some(({ from }) => pattern.test(sentence.tokens[from]?.lower ?? ''));
  if (said(/^overt[ao]/) && said(/^(?:between|after|before|around|near)$/)) return undefined;
  // "The loss from 2018 to 2022 is larger than that from 1990 to 1994": of two courses.
  if ([...(groups['left'] ?? []), ...(groups['right'] ?? [])].some(({ code }) => code === 't')) return undefined;
  // "The swift fell more than the sparrow": of how much they changed.
  if (
    sign === undefined ||
    (aspect === 'plain' && pieces.some(({ code }, index) => /^[RF]$/.test(code) && pieces[index + 1]?.code === 'C'))
  )
    return undefined;
  const { left, right, scope } = sidesOf(match, context);
  return judgeComparison(world, {
    // "8 in 2022, ten times what it was in 1990": where the part before was about.
    left: [...left, ...placesLike(right, left, context)],
    right,
    scope,
    each: isEach(groups),
    but: exceptedIn(groups),
    together: isTogether(groups),
    equal,
    sign,
    // "half as much again as food": one and a half times as much.
    factor:
      number && isAgain
        ? { ...number, value: 1 + number.value }
        : by?.code === 'f' && !isManyTimes
          ? number
          : undefined,
    amount: by?.code === '#' || isManyTimes ? number : undefined,
    aspect,
  });
};

/** "as tall as", "not as many as", "almost as high as": alike, or less than the other. */
const even: Reader = ({ groups, pieces }, { sentence, world, lead }) => {
  const first = pieces.findIndex(({ code }) => code === 's');
  const { from = 0 } = pieces[first] ?? {};
  const words = sentence.tokens.slice(from, groups['mid']?.at(-1)?.to ?? from + 1).map(({ lower }) => lower);
  const before = sentence.tokens.slice(Math.max(0, from - 2), from).map(({ lower }) => lower);
  const adjectives = (groups['mid'] ?? []).filter(({ code }) => code === 'j');
  // What little of something means is left to others: "as short as".
  if (words.includes('well') || adjectives.some(({ from: at }) => isLittle(sentence.tokens[at]?.lower ?? '')))
    return undefined;
  if (adjectives.some(({ from: at }) => isOpposed(sentence.tokens[at]?.lower ?? ''))) return undefined;
  const isLess = groups['not']?.length || before.some((word) => /^(?:almost|nearly|not)$/.test(word));
  const isAtLeast = before.join(' ') === 'at least';
  if (isAtLeast) return undefined;
  const isNear = before.some((word) => /^(?:almost|nearly)$/.test(word));
  return judgeComparison(world, {
    left: namesIn(groups['left']),
    right: namesIn(groups['right']),
    scope: [...(groups['lead']?.length ? [] : lead), ...namesIn(groups['lead']), ...namesIn(groups['trail'])],
    each: isEach(groups),
    but: exceptedIn(groups),
    together: isTogether(groups),
    equal: isLess && !isNear ? undefined : 'near',
    sign: isLess && !isNear ? -1 : 0,
    factor: undefined,
    amount: undefined,
    aspect: aspectOf(pieces, sentence, world),
  });
};

/** The one that comes right after another in order of size. */
const next: Reader = ({ groups, pieces }, { world, sentence }) => {
  const after = groups['after']?.[0];
  if (after && !/^(?:after|behind)$/.test(sentence.tokens[after.from]?.lower ?? '')) return undefined;
  const sign = pieces.find(({ degree }) => degree)?.degree?.sign ?? 1;
  return judgeNext(world, { ref: namesIn(groups['ref']), target: namesIn(groups['target']), sign });
};

const direction = (match: Match, { sentence, world, ...rest }: Context): Judgement | undefined => {
  const { groups, pieces } = match;
  const aspect = aspectOf(pieces, sentence, world);
  if (aspect === 'plain') return directed(match, { sentence, world, ...rest });
  if (aspect !== 'gain' && aspect !== 'loss') return undefined;
  const names = [...namesIn(groups['lead']), ...namesIn(groups['of']), ...namesIn(groups['trail'])];
  // "The red bars point downwards": how they are drawn.
  if (sentence.tokens[groups['change']?.[0]?.from ?? -1]?.lower.endsWith('wards') === true) return undefined;
  return combine(
    wholePlots(world).map((plot): Judgement | undefined => {
      const rows = rowsAt(world, plot, names);
      if (rows.length === 0 || !isDiverging(plot)) return undefined;
      const goes = aspect === 'gain' ? 1 : -1;
      const wrong = rows.find(({ value: one }) => (groups['not']?.length ? one * goes > 0 : one * goes < 0));
      return { ok: !wrong, actual: wrong ? `${nameOf(wrong)}: ${wrong.value}` : null, rows };
    }),
  );
};

/** Patterns, what reads a stretch that they take, and the letters it needs. */
export const readers: readonly (readonly [readonly RegExp[], Reader, needs: RegExp])[] = [
  [outpacings, outpaced, /[RF].*[Cx]/],
  [comparisons, comparison, /[CfXE]/],
  [ablations, ablated, /[vyVF].*#/],
  [harms, mostHarmful, /[vyVF].*M/],
  [cuts, cut, /[vF].*#.*t#/],
  [evens, even, /s.*s/],
  [gaps, comparison, /D.*#/],
  [gains, comparison, /[RF].*B.*#.*X/],
  [soleComparisons, soleCompared, /O.*[CRF].*T/],
  [againstRests, againstRest, /C.*T.*S/],
  [ties, tied, /#.*[My]/],
  [[...extremes, ...furtherExtremes], superlative, /[Mo]|C.*T/],
  [movers, mover, /M.*[RF]|[RF].*M/],
  [multiples, multiplied, /[fv]/],
  [listedMultiples, multipliedEach, /A.*f/],
  [fromTos, fromTo, /P.*[#f].*t.*[#f]/],
  [peaks, peaked, /p/],
  [nexts, next, /n|^P.*M/],
  [signs, signed, /[GH]/],
  [shares, share, /[f#]P/],
  [majorities, majority, /[fh]P/],
  [totals, total, /S.*#/],
  [eachSums, eachSum, /L.*S/],
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
  [[...values, ...furtherValues], value, /[#f]/],
  [everyValues, everyValue, /L.*#/],
  [loneValues, loneValue, /y.*#/],
  [everyDirections, everyDirection, /[LO!].*[RF]|[RF].*L/],
  [directions, direction, /[RF]/],
];
