import { allMatches } from '../../all-matches.js';
import type { Landscape } from '../../reading/landscape.js';
import { peaksOf, type Peak } from '../../reading/peaks.js';
import type { Finding } from '../mention.js';
import { placeOf } from './landscape-marks.js';
import { falling, gap, isOfValues, isUnitOf, lessWords, moreWords, namesOf, rising, shown } from './landscape-words.js';
import { meansIn, regionWords, sideWords } from './regions.js';
import { sideWord } from './sides.js';
import { factIds, found, number, value, type Told } from './told.js';

const factsOf = (told: Told): string[] => factIds(told.world, 'extreme').slice(0, 1);

const changing = `(?:(?<up>${rising})|(?<down>${falling}))`;
const top = 'summit|peak|hill ?top|crest|hot ?spot|maximum|highest point';
const foot = 'valley floor|bottom of the valley|pit|lowest point|minimum|trough';
const start = `(?:the |its )?(?:(?<top>${top})|(?<foot>${foot})|(?<from>${regionWords}|(?:very )?(?:${sideWords})(?: edge| side| corner| end| cent(?:re|er))?))(?: of (?:the |a )?\\p{L}+)?`;
const target = `(?:(?:to|towards?) (?:the |its )?(?<to>${regionWords}|(?:${sideWords})(?: edge| side| corner| end| margin| wall| rim| cent(?:re|er))?)|(?<out>outwards?|in (?:all|every) directions?))`;
const verbFirst = new RegExp(
  `\\b${changing}\\b(?:,? \\p{L}+ly)?(?:,? (?:as|when|if) (?:one|you|we) (?:moves?|goe?s?|walks?|travels?))? from ${start} ${target}`,
  'giu',
);
const placeFirst = new RegExp(
  `(?:^|[,;:] |\\b(?:if|when|as) (?:you|one|we) )(?:(?:going|moving|heading|walking|coming|travell?ing|go|move|walk) )?from ${start} ${target}(?: of the \\p{L}+)?, (?<subject>[^,;:.]{3,40}?) ${changing}\\b`,
  'giu',
);

const valueOf = (told: Told, field: Landscape, words: string): readonly number[] => {
  const region = placeOf(told, field, words.replace(/^(?:its|very) /, '')) ?? [];
  return meansIn(field, region);
};

/** "from the valley floor to the eastern margin", "from the centre of the map outwards": one place held against the other. */
const wayFindings = (told: Told, field: Landscape): Finding[] =>
  [verbFirst, placeFirst].flatMap((pattern) =>
    allMatches(told.sentence.text, pattern).flatMap((match) => {
      const { up, top: isTop, foot: isFoot, from = '', to = 'rim', subject } = match.groups ?? {};
      if (!isOfValues(told, subject ?? told.sentence.text.slice(0, match.index))) return [];
      const first = isTop
        ? [field.high]
        : isFoot
          ? [field.low]
          : valueOf(told, field, `the ${from}`.replace('the the', 'the'));
      const last = valueOf(told, field, `the ${to}`.replace('the the', 'the'));
      const near = (field.high - field.low) * 0.08;
      const gaps = first.flatMap((a) => last.map((b) => (up === undefined ? a - b : b - a)));
      const ok = gaps.some((one) => one > near)
        ? true
        : gaps.length > 0 && gaps.every((one) => one < -near)
          ? false
          : undefined;
      return ok === undefined ? [] : [found(told, match, ok, shown(field), factsOf(told))];
    }),
  );

const bound = new RegExp(
  `\\b(?:(?<over>exceeds?|surpass(?:es)?|tops|(?:(?:is|are|lies?|rises?|goes|climbs?|reach(?:es)?|gets?|at|with) )?(?:well |far )?(?:above|over|more than|higher than|greater than))|(?<under>(?:is|are|lies?|falls?|drops?|goes|sinks?|gets?|stays?|remains?|at|with) (?:well |far |to )?(?:below|under|less than|lower than))) (?:an? |the )?(?:\\p{L}+ of )?(?:about |around |almost |nearly )?(?<n>zero|${number}) ?(?<unit>[\\p{L}°%µ][\\p{L}°%µ/²³]*)?`,
  'giu',
);

/** "exceeds 1500 mm at some stations", "no part lies below zero": how far the values of a field go at all. */
const boundFindings = (told: Told, field: Landscape): Finding[] =>
  allMatches(told.sentence.text, bound).flatMap((match) => {
    const { over, n = '', unit = '' } = match.groups ?? {};
    const before =
      told.sentence.text
        .slice(0, match.index)
        .split(/[,;:]| (?:and|but|while|whereas|where) /)
        .at(-1) ?? '';
    const isOwn = isUnitOf(field.value, unit);
    const isBare =
      /^(?:and|at|in|on|near|along|,|\.|)$/i.test(unit) && namesOf(told.world)?.value.test(before) === true;
    const isSide = isUnitOf(field.across, unit) || isUnitOf(field.up, unit);
    const isMoved = /\b(?:by|differs?|differences?|distance|range|tim(?:e|es)|steps?|not|never|hardly|rarely)\b/i.test(
      before,
    );
    if ((!isOwn && !isBare) || isSide || isMoved || !isOfValues(told, before)) return [];
    const stated = /zero/i.test(n) ? 0 : value(n);
    const near = field.slack + (field.high - field.low) * 0.05;
    const none = /^(?:no|nowhere|none)\b/i.test(before.trim());
    const isBeyond = over === undefined ? stated < field.low - near : stated > field.high + near;
    const isWithin = over === undefined ? stated > field.low + near : stated < field.high - near;
    const ok = none ? (isWithin ? false : isBeyond ? true : undefined) : isBeyond ? false : undefined;
    return ok === undefined ? [] : [{ ...found(told, match, ok, shown(field), factsOf(told)), ok }];
  });

const noun =
  '(?:one|hill|peak|maximum|cluster|group|summit|mode|spot|hot ?spot|bump|mountain|concentration|lobe|island|source)';
const side = `(?:${sideWords})`;
const which = `the (?:(?<a>${side})(?:[- ]hand)?[, ]${noun}|${noun}(?: (?:further|that lies|which lies|lying|located|farther))? (?:on|in|at|to|near|towards?) the (?<b>${side})(?: (?:side|corner|part))?|(?:cluster|hill|peak|one|maximum|group|summit|mode) (?:near|at|around) \\((?<x>${number}), ?(?<y>${number})\\))`;
const stronger = `${moreWords}|brighter|more (?:intense|populated|concentrated|pronounced)|(?:twice|three times|\\p{L}+ times) as (?:strong|high|dense|tall|bright|intense)|(?:brightest|highest|densest|tallest|strongest|hottest|most populated|main|major|dominant)`;
const weaker = `${lessWords}|fainter|dimmer|less (?:intense|populated|concentrated|pronounced)|(?:weakest|faintest|lowest|minor|secondary)`;
const ranked = new RegExp(
  `\\b${which}(?:,? (?:with|marked|which|that)[^.;,]{0,30},?)? (?:is|has|contains|holds|reaches|looks|rises) (?:the |a |an |by far |clearly |about |roughly |considerably |much |slightly |somewhat )*(?:(?<more>${stronger})|(?<less>${weaker}))\\b(?!${gap}{0,20} than)(?! (?:in (?:width|declination|area)|spread))`,
  'giu',
);
// How many heights there are is a statement of its own.
const level =
  /(?<=\b(?:two|both) (?:\p{L}+ )?(?:peaks?|hills?|maxima|summits?|clusters?|modes?|bumps?|hot ?spots?|ones)(?: \p{L}+){0,3}? )(?:are|is|have|reach|look) (?:all |about |roughly |almost |exactly )*(?:equally (?:high|tall|strong|dense|intense|bright)|(?:of )?(?:the same|equal|identical) (?:height|strength|size|intensity|density|value))\b/giu;

/** The one of two heights that words mean by its place. */
const meantOf = (
  field: Landscape,
  peaks: readonly Peak[],
  groups: Readonly<Record<string, string | undefined>>,
): number => {
  const [one, other] = peaks;
  if (!one || !other || peaks.length > 2) return -1;
  if (groups['x'] !== undefined) {
    const [u, v] = (['x', 'y'] as const).map(
      (axis) => (value(groups[axis] ?? '') - field[axis][0]) / (field[axis][1] - field[axis][0]),
    );
    const far = peaks.map((peak) => Math.hypot(peak.u - (u ?? 0), peak.v - (v ?? 0)));
    const [a = 1, b = 1] = far;
    return Math.min(a, b) > 0.15 ? -1 : a < b ? 0 : 1;
  }
  const way = sideWord(groups['a'] ?? groups['b'] ?? '');
  if (!way) return -1;
  const steps = [way[0] * (one.u - other.u), way[1] * (one.v - other.v)].filter((_, index) => way[index] !== 0);
  return steps.every((step) => step > 0.08) ? 0 : steps.every((step) => step < -0.08) ? 1 : -1;
};

/** "the right one is about twice as strong", "the hill further to the south is the higher one", "both are equally high". */
const heightFindings = (told: Told, field: Landscape): Finding[] => {
  const { text } = told.sentence;
  const ranks = allMatches(text, ranked);
  const levels = allMatches(text, level);
  if (ranks.length === 0 && levels.length === 0) return [];
  const peaks = peaksOf(field, 1);
  const [first, second] = peaks;
  if (!first || !second || peaks.length > 2) return [];
  const off = Math.abs(first.value - second.value) / (field.high - field.low);
  return [
    ...ranks.flatMap((match) => {
      const at = meantOf(field, peaks, match.groups ?? {});
      if (at < 0 || off < 0.08) return [];
      return [found(told, match, (at === 0) === (match.groups?.['more'] !== undefined), shown(field), factsOf(told))];
    }),
    ...levels.flatMap((match) =>
      off < 0.04 || off > 0.12 ? [found(told, match, off < 0.04, shown(field), factsOf(told))] : [],
    ),
  ];
};

/** One place of a field held against another, values against how far they go, two heights against each other. */
export const betweenFindings = (told: Told, field: Landscape): Finding[] => [
  ...wayFindings(told, field),
  ...boundFindings(told, field),
  ...heightFindings(told, field),
];
