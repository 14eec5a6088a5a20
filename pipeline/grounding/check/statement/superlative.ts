import type { Mention } from '../mention.js';
import { dimensionOf } from '../query.js';
import type { Sentence } from '../scan.js';
import { dimensionsOf } from './amounts.js';
import { nounOfExtreme } from './apart.js';
import { judgeExtreme, type Extreme } from './extreme.js';
import { intervalIn } from './interval.js';
import { combine, type Judgement } from './judgement.js';
import { aspectOf, namesIn, numberIn, signOf, type Context, type Match } from './match.js';
import type { Piece } from './piece.js';
import { exceptedIn, isEach } from './throughout.js';

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

/** "Newspapers lose the most": how far each course goes (movers); "leads with about a third": no place in an order. */
const isOtherwiseMeant = ({ groups, pieces }: Match, { sentence: { tokens } }: Context): boolean =>
  ((groups['adverb']?.length ?? 0) > 0 && pieces.some(({ code }) => /^[RF]$/.test(code))) ||
  // "imports most of its beans from Brazil": the larger part of them.
  groups['adverb']?.some(({ from }) => tokens[from]?.lower === 'most' && tokens[from + 1]?.lower === 'of') === true ||
  (!groups['sign']?.length &&
    groups['rank']?.some(({ from }) => /^(?:an?|one)$/.test(tokens[from - 1]?.lower ?? '')) === true);

/** "Ashby has the most members, with a fee of 160": the number is of the name before it. */
const isOfNext = ({ pieces }: Match): boolean =>
  pieces.some(
    ({ code }, at) =>
      code === '#' &&
      pieces[at - 1]?.code === 'P' &&
      pieces[at - 2]?.code === 'N' &&
      pieces[at - 3]?.code === 'd' &&
      pieces[at - 4]?.code === 'P',
  );

/** "the most fruit at 15 years", of a cloud: where along the other axis. */
const isAlong = ({ groups }: Match, { sentence: { tokens }, world }: Context): boolean => {
  const [number] = groups['value'] ?? [];
  return (
    number !== undefined &&
    world.plots.some(({ form }) => form === 'scatter') &&
    /^(?:at|after|for)$/.test(tokens[number.from - 1]?.lower ?? '')
  );
};

/** "In May, sandals reach their highest number": among all of their own. */
const isOwn = ({ groups: { article } }: Match, { sentence: { tokens } }: Context): boolean =>
  /^(?:its|their)$/.test(tokens[article?.[0]?.from ?? -1]?.lower ?? '');

const atAnEnd = /^(?:start|began|begin|end|finish|open|close)(?:s|ed|ing)?$/;

/** Where a place stands right behind: "best in summer", "first in Q1". */
const atPlace = (
  match: Match,
  { sentence, world }: Context,
  { own, target, ...base }: Omit<Extreme, 'domain'> & { readonly own: readonly Mention[] },
): Judgement | undefined | 'elsewhere' => {
  const { groups } = match;
  const place = namesIn(groups['place']);
  // "Rafts ranked first in Q1": among all of Q1.
  if (base.rank === 1 && groups['adverb']?.[0]?.degree?.stem === 'first' && place.length > 0)
    return judgeExtreme(world, { ...base, domain: [...own, ...place], target });
  const ahead = inPlaces(match, place, sentence, (one) =>
    judgeExtreme(world, { ...base, domain: [...own, ...one], target }),
  );
  if (ahead !== 'elsewhere') return ahead;
  if (place.length > 0) {
    // "Tents sell best in summer": of the seasons of tents, or of all that sells in summer.
    return combine([
      judgeExtreme(world, { ...base, domain: [...own, ...target], target: place }),
      judgeExtreme(world, { ...base, domain: own, target: [...target, ...place] }),
      // "Spain started out highest in 2010": of all at that place.
      ...(match.pieces.some(({ from }) => atAnEnd.test(sentence.tokens[from]?.lower ?? ''))
        ? [judgeExtreme(world, { ...base, domain: [...own, ...place], target })]
        : []),
    ]);
  }
  return 'elsewhere';
};

/** "is the biggest in 2021", "but the most common in 2020": nothing says the biggest what. */
const isBare = ({ pieces }: Match, { sentence: { tokens } }: Context): boolean =>
  /^d?MP/.test(pieces.map(({ code }) => code).join('')) ||
  pieces.some(
    ({ code, from }, at) =>
      code === 'V' &&
      /^(?:is|was|are|were)$/.test(tokens[from]?.lower ?? '') &&
      pieces
        .slice(at + 1, at + 4)
        .map((piece) => piece.code)
        .join('') === 'dMP',
  );

/** The superlative is of the ends of courses: 'open' where it is not said of all that is drawn. */
const ofPeaks = (match: Match, context: Context, sign: 1 | -1): boolean | 'open' => {
  const peak = peakOf(match, context);
  if (peak === undefined) return false;
  const isWhole = /^(?:peak|summit|maximum)$/.test(peak) && sign > 0;
  return isWhole && context.world.plots.every(({ form }) => form === 'line' || form === 'area') ? true : 'open';
};

/** "Devices brought in the most until 2020": at every place of that stretch; "since 2015" may leave out where it begins. */
const overInterval = (
  { names, all, sure }: NonNullable<ReturnType<typeof intervalIn>>,
  target: readonly Mention[],
  judge: (place: readonly Mention[], target: readonly Mention[]) => Judgement | undefined,
): Judgement | undefined => {
  const who = target.filter((one) => !names.includes(one));
  if (who.length === 0 || sure.length === 0) return undefined;
  const told = (places: readonly Mention[]): (Judgement | undefined)[] => places.map((one) => judge([one], who));
  const whole = told(all);
  if (whole.every((one) => one?.ok)) return whole[0];
  const inner = told(sure);
  if (inner.some((one) => one === undefined)) return undefined;
  const wrong = inner.find((one) => one?.ok === false);
  // Those of the stretch together: "the biggest producer since 2000".
  return wrong && judge(all, who)?.ok ? undefined : (wrong ?? inner[0]);
};

/** "Saturday has the highest number", "SAC ends second", "with Estin in third place". */
export const superlative = (match: Match, context: Context): Judgement | undefined => {
  const [{ groups, pieces }, { sentence, world, lead }] = [match, context];
  const noun = nounOfExtreme(match, context);
  if (noun === 'unseen') return undefined;
  const own = [...(groups['lead']?.length ? [] : lead), ...namesIn(groups['lead'])];
  const aspect = aspectOf(pieces, sentence, world);
  const value = numberIn(groups['value']) ?? numberIn(groups['inner']);
  const rank = rankOf(groups['rank']);
  if (isOfNext(match) || isAlong(match, context)) return undefined;
  const target = namesIn(groups['target']);
  const sign =
    signOf(groups['sign']?.[0] ?? groups['adverb']?.[0] ?? groups['others']?.[0]) ??
    (groups['rank']?.length ? 1 : undefined);
  if (sign === undefined || target.length === 0 || (groups['others']?.length && !isOfOthers(match, context)))
    return undefined;
  // "The biggest fall is from March to April": of changes.
  if (pieces.some(({ code }, index) => code === 'M' && /^[RF]$/.test(pieces[index + 1]?.code ?? ''))) return undefined;
  // "the lowest peak", "the highest minimum": of the ends of courses; "the highest peak": of all that is drawn.
  const peaks = ofPeaks(match, context, sign);
  if (peaks === 'open') return undefined;
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
    // "…, with Estin second": where the first was so.
    each: isEach(groups) || (context.each === true && groups['rank']?.length === 1 && !groups['sign']?.length),
    but: exceptedIn(groups),
    none: groups['owners']?.[0]?.code === '!',
    total: pieces.some(({ code }) => code === 'S'),
    spread: noun === 'apart',
    ofLength: pieces.some(({ degree, from }) => degree && /^(?:long|short)/.test(sentence.tokens[from]?.lower ?? '')),
    one: !groups['article'] && !groups['adverb'],
  };
  if (aspect === 'plain' && isOtherwiseMeant(match, context)) return undefined;
  const stretch = intervalIn(pieces, context);
  if (stretch)
    return overInterval(stretch, target, (place, who) =>
      judgeExtreme(world, { ...base, domain: [...own, ...place], target: who }),
    );
  const placed = atPlace(match, context, { ...base, own, target });
  if (placed !== 'elsewhere') return placed;
  // "takes second place on RTE", and not "ranked second after Koper".
  const kinds = dimensionsOf(world, target);
  const beside = namesIn(groups['beside']).filter((name) => !kinds.has(dimensionOf(world, name) ?? ''));
  const within = [...beside, ...namesIn(groups['within']), ...namesIn(groups['trail'])];
  if (isOwn(match, context))
    return own.length === 0 || within.length > 0
      ? undefined
      : judgeExtreme(world, { ...base, domain: target, target: own });
  const domain = [...own, ...ends, ...within];
  const judged = judgeExtreme(world, { ...base, peaks, domain, target });
  // "The green part is the biggest in 2021": in no other year is it as big.
  if (judged?.ok !== false || within.length === 0 || own.length > 0 || rank > 1 || !isBare(match, context))
    return judged;
  return judgeExtreme(world, { ...base, peaks, domain: target, target: within })?.ok ? undefined : judged;
};
