import { firstMatch } from '../all-matches.js';
import { crossingsOf, sequencesOf, type Sequence } from '../reading/sequence.js';
import { isEntity } from './clause.js';
import type { Finding, Mention } from './mention.js';
import { dimensionOf, matchesRow } from './query.js';
import type { Sentence } from './scan.js';
import { spotsOf } from './stretch.js';
import type { World } from './world.js';

const said =
  /\b(?:cross(?:es|ed|ing)?|intersect(?:s|ed|ing)?|overt(?:akes?|ook|aken|aking)|surpass(?:es|ed|ing)?|meets?|met)\b[^,;.]*?\b(?:in|around|about|near|at|by|between) (?:the year |about |around )?$/iu;

/** What is crossed is a level, or a line that stands there: "crosses zero at π". */
const level =
  /\b(?:cross(?:es|ed|ing)?|intersect(?:s|ed|ing)?|surpass(?:es|ed|ing)?|meets?|met) (?:(?:through|the|its|a|same) )*(?:zero|[xy][- ]axis|axis|axes|origin|horizontal|vertical|base ?line|threshold|target|reference|average|mean|level|mark|[-−$€£]?\d)/iu;

const unlike = /\b(?:not|never|n['’]t|before|after|until|almost|nearly|again|twice|second|first|\w+ times)\b/iu;

/** The two courses that are meant: those that are named, or the only two. */
const pairOf = (named: readonly Mention[], world: World): readonly [Sequence, Sequence] | undefined => {
  const [plot, ...others] = world.plots.filter(({ rows }) => rows.some(({ value }) => value !== undefined));
  if (!plot || others.length > 0 || plot.arrangement === 'stacked' || !/^(?:line|area)$/.test(plot.form))
    return undefined;
  const all = sequencesOf(plot);
  const own = all.filter(({ rows: [first] }) => first !== undefined && named.some((one) => matchesRow(first, one)));
  const [a, b, ...more] = named.length > 1 ? own : all;
  return a && b && more.length === 0 ? [a, b] : undefined;
};

/** "The two lines cross around 2010": wrong where they do so nowhere near. */
export const crossingFindings = (sentence: Sentence, world: World): Finding[] => {
  const { text, start, mentions } = sentence;
  const places = mentions.filter((one) => isEntity(one) && dimensionOf(world, one) === 'category');
  const [place] = places;
  const until = places[1];
  const isSpan =
    place !== undefined &&
    until !== undefined &&
    places.length === 2 &&
    /\bbetween (?:the )?$/i.test(text.slice(0, place.start - start)) &&
    /^ and (?:the )?$/i.test(text.slice(place.end - start, until.start - start));
  const match =
    place && (isSpan || (places.length === 1 && !/\bbetween $/i.test(text.slice(0, place.start - start))))
      ? firstMatch(text.slice(0, place.start - start), said)
      : undefined;
  if (!place || !match || unlike.test(text) || level.test(match[0])) return [];
  const pair = pairOf(
    mentions.filter((one) => isEntity(one) && dimensionOf(world, one) === 'series'),
    world,
  );
  if (!pair) return [];
  const [a, b] = pair;
  const [at] = spotsOf(a, place);
  const crossings = crossingsOf(a, b);
  const order = a.rows.map(({ category }) => category);
  if (at === undefined || crossings.length === 0) return [];
  const to = (isSpan && until ? spotsOf(a, until)[0] : undefined) ?? at;
  const lies = (slack: number): boolean =>
    crossings.some(([before, after]) => to >= order.indexOf(before) - slack && at <= order.indexOf(after) + slack);
  // Between two places there is no more to be seen than that.
  const [isThere, isNear] = isSpan ? [lies(0), lies(0)] : [lies(0), lies(1)];
  const [first] = crossings;
  return [
    {
      start: start + match.index,
      end: (isSpan ? until : place)?.end ?? place.end,
      ok: isThere ? true : isNear ? undefined : false,
      stated: text.slice(match.index, ((isSpan ? until : place)?.end ?? place.end) - start),
      actual: first ? `${first[0]} to ${first[1]}` : null,
      facts: world
        .factsBy('crossing')
        .slice(0, 1)
        .map(({ id }) => id),
      plain: true,
    },
  ];
};
