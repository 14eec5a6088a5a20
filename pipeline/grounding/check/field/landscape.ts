import { allMatches, firstMatch } from '../../all-matches.js';
import type { Landscape } from '../../reading/landscape.js';
import { peaksOf } from '../../reading/peaks.js';
import type { Finding } from '../mention.js';
import { amount, peakFindings, peakPlaces, valuePlaces, wayValues } from './landscape-peaks.js';
import { alongFindings, diagonalFindings, wayFindings } from './landscape-ways.js';
import {
  falling,
  gap,
  gathered,
  highs,
  isCalled,
  isOfValues,
  lesser,
  lessWords,
  lows,
  moreWords,
  only,
  rising,
  shown,
  toneEnd,
  tones,
} from './landscape-words.js';
import { betweenFindings } from './landscape-between.js';
import { besideFindings } from './landscape-beside.js';
import { placeOf } from './landscape-marks.js';
import { sizeFindings } from './landscape-sizes.js';
import { levelFindings } from './landscape-level.js';
import { comparedFindings } from './landscape-compared.js';
import { endPlaces, placedValues } from './landscape-values.js';
import { walkFindings } from './landscape-walks.js';
import { isExtremeIn, regionOf, regionWords } from './regions.js';
import { factIds, found, type Told } from './told.js';

const placed = new RegExp(
  `\\b(?:(${highs}|${gathered})|(${lows})|(${tones}))\\b(${gap}{0,50}?) (?:in|at|near|around|along|towards?|close to|on|by|next to|right in|along both) (${regionWords}|the \\p{L}+)`,
  'giu',
);
const named = new RegExp(
  `\\b(?:in |at |near |along )?(${regionWords}),? (?:which |that )?(?:is|are|was|has|have|shows?|holds?|contains?|lies|forms?|marks?) (?:by far |clearly |also )?(?:the |its )?(?:(${highs})|(${lows}))\\b`,
  'giu',
);

const cutWords =
  /\b(?:along|across|in|for) (?:the |each |every |any |a )?(?:\p{L}+[- ])?(?:axis|direction|cut|section|profile|row|column|fixed|given)\b/iu;

const anyEnd = new RegExp(`\\b(?:${highs}|${lows}|${tones})\\b`, 'i');

/** "a second, weaker maximum in the lower right part": one of the heights is there that is not the highest. */
const lesserFindings = (
  told: Told,
  field: Landscape,
  match: RegExpMatchArray,
  words: string,
  sign: 1 | -1,
): Finding[] => {
  const others = peaksOf(field, sign).slice(1);
  const [spanX, spanY] = [field.x[1] - field.x[0], field.y[1] - field.y[0]];
  // Half of the plane is a loose word for a corner.
  const [isThere, isNear] = [undefined, 0.5].map((far) =>
    others.some(({ u, v }) =>
      regionOf(words, field, far)?.some((within) =>
        within({ u, v, x: field.x[0] + u * spanX, y: field.y[0] + v * spanY }),
      ),
    ),
  );
  if (!regionOf(words, field) || others.length === 0 || (isNear === true && isThere !== true)) return [];
  return [found(told, match, isThere, shown(field), factIds(told.world, 'extreme').slice(0, 1))];
};

/** "hottest in the centre", "the rim, which is the coldest spot". */
const placeFindings = (told: Told, field: Landscape): Finding[] => {
  const { text } = told.sentence;
  const facts = factIds(told.world, 'extreme').slice(0, 1);
  const judge = (match: RegExpMatchArray, words: string, high: boolean): Finding[] => {
    const region = placeOf(told, field, words);
    if (!region) return [];
    const ok = isExtremeIn(field, region, high ? 1 : -1, regionOf(words, field) ? undefined : 0.08);
    return ok === undefined ? [] : [found(told, match, ok, shown(field), facts)];
  };
  const after = allMatches(text, placed).flatMap((match) => {
    const [, high, low, tone, between = '', words = ''] = match;
    // "the peak of the hill on the left": which one is meant, and no more is said.
    if (
      anyEnd.test(between) ||
      isCalled(match[0]) ||
      /\bof the (?:hill|mountain|cluster|group|one|island)$/i.test(between)
    )
      return [];
    const before = text.slice(0, match.index);
    if (!isOfValues(told, before) || !isOfValues(told, between)) return [];
    // "are the fastest and the light blue ones near the middle are slow": of others.
    if (/\band the\b[^,]* ones?\b/i.test(between)) return [];
    const sign = tone === undefined ? (high !== undefined && low === undefined ? 1 : -1) : toneEnd(told.world, tone);
    if (sign === undefined) return [];
    // "Along the tension axis, the surface has its maximum in the middle": of a cut through the field.
    if (cutWords.test(before)) return [];
    if (lesser.test(before)) return lesserFindings(told, field, match, words, sign);
    return judge(match, words, sign > 0);
  });
  const before = allMatches(text, named).flatMap((match) => judge(match, match[1] ?? '', match[2] !== undefined));
  return [...after, ...before];
};

const ofTwo = new RegExp(
  `\\bthe (?:(${moreWords}|main|major|dominant)|(${lessWords}|secondary|minor|other)) (?:one|of (?:the two|them|these)|peaks?|hills?|summits?|maximum|cluster|group|hot ?spot|mountain|bump)(?:,? which)? (?:(?:is|lies|sits|stands|is located|is found|appears) )?(?:in|at|near|on|towards?) (${regionWords})`,
  'giu',
);

/** "the higher one lies in the lower left, the lower one in the upper right": of two heights. */
const twoFindings = (told: Told, field: Landscape): Finding[] =>
  allMatches(told.sentence.text, ofTwo).flatMap((match) => {
    if (match[1] === undefined) return lesserFindings(told, field, match, match[3] ?? '', 1);
    const region = regionOf(match[3] ?? '', field);
    const ok = region && peaksOf(field, 1).length > 1 ? isExtremeIn(field, region, 1) : undefined;
    return ok === undefined ? [] : [found(told, match, ok, shown(field), factIds(told.world, 'extreme').slice(0, 1))];
  });

const rules = [
  placeFindings,
  twoFindings,
  wayFindings,
  alongFindings,
  diagonalFindings,
  peakFindings,
  peakPlaces,
  valuePlaces,
  wayValues,
  comparedFindings,
  placedValues,
  endPlaces,
  besideFindings,
  betweenFindings,
  levelFindings,
  sizeFindings,
  walkFindings,
];

const cue = new RegExp(
  `\\b(?:${highs}|${lows}|${tones}|${gathered}|${rising}|${falling}|than|zero|equals?|is|are|reach(?:es)?|cent(?:re|er)ed|summits?|hills?|clusters?|groups?|change|changes|vary|varies|depend|constant|uniform|the same|variation|from|exceeds?|tops|above|over|below|under|high|tall|wide|across|radius|diameter|f[au]rther|closer|nearer|with|going|moving|heading|${amount})\\b`,
  'iu',
);

/** What a sentence says of where a field is high and low, which way it goes, and how many heights it has. */
export const landscapeFindings = (told: Told): Finding[] => {
  const field = firstMatch(told.sentence.text, cue) ? only(told) : undefined;
  if (!field) return [];
  // "two peaks in the middle": how many is told before where.
  const miscounted = peakFindings(told, field).filter(({ ok }) => ok === false);
  return [...miscounted, ...rules.flatMap((rule) => rule(told, field))];
};
