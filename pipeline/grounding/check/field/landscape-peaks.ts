import { allMatches } from '../../all-matches.js';
import type { Landscape } from '../../reading/landscape.js';
import { peaksOf } from '../../reading/peaks.js';
import type { Finding } from '../mention.js';
import { countOf } from '../number-words.js';
import { namesOf, shown, toneEnd } from './landscape-words.js';
import { regionOf, regionWords } from './regions.js';
import { factIds, found, number, value, type Told } from './told.js';

/** How many of something there are. */
export const amount = '(a single|one|two|three|four|five|six|seven|eight|\\d+)';
const counted = new RegExp(
  `\\b${amount} (?:\\p{L}+ )??(?:(?:separate|distinct|clear|different|local|main|well separated|isolated|equal|marked|visible|pronounced|similar) )*(?:(peaks|maxima|hills|summits|crests|hot ?spots|bumps|humps|mounds|ridges|hilltops|mountains|maximum|peak|crest|summit|ridge|hot ?spot|hump|bump|(?:noise|heat|sound|light|pollution|emission) sources)|(minima|valleys|basins|troughs|pits|depressions|hollows|minimum|valley|basin)|(clusters|groups|clouds|blobs|concentrations)|((?:bright|dark) (?:spots|areas|regions|patches)))\\b`,
  'giu',
);

const ofSome =
  /^,? (?:(?:on|at|in|to|near|along|towards?|above|below|with|whose|further|nearest|closest|that|which) )/i;

/** "two separate hills", "three clusters of stars". */
export const peakFindings = (told: Told, field: Landscape): Finding[] =>
  allMatches(told.sentence.text, counted).flatMap((match) => {
    const stated = /^a single$/i.test(match[1] ?? '') ? 1 : countOf(match[1] ?? '');
    // Cells beside each other make heights only where they are as fine as a picture.
    const isCells = field.plot.form === 'heatmap' && field.plot.drawn !== 'counts' && field.plot.rows.length < 200;
    if (isCells || field.plot.drawn === 'arrows' || field.plot.drawn === 'barbs') return [];
    if (match[4] !== undefined && field.plot.drawn !== 'hexagons' && field.plot.drawn !== 'counts') return [];
    // "one peak" of two may be spoken of alone.
    if (stated === 1 && !/single|only|just/i.test(told.sentence.text.slice(0, match.index + match[0].length)))
      return [];
    // "The two minima on the right": some of them.
    const behind = told.sentence.text.slice(match.index + match[0].length);
    if (/\bthe $/i.test(told.sentence.text.slice(0, match.index)) && ofSome.test(behind)) return [];
    const sign = match[5] === undefined ? (match[3] === undefined ? 1 : -1) : toneEnd(told.world, match[5]);
    if (sign === undefined) return [];
    const peaks = peaksOf(field, sign);
    // What the border cuts off may be counted, or not.
    const inside = peaks.filter(({ border }) => !border).length;
    const ok = stated >= inside && stated <= peaks.length ? true : peaks.length <= 4 && inside > 0 ? false : undefined;
    return ok === undefined ? [] : [found(told, match, ok, peaks.length, factIds(told.world, 'extreme').slice(0, 1))];
  });

const pair = new RegExp(
  `\\b(hills?|clusters?|groups?|peaks?|maxim(?:um|a)|centroids?|summits?|cent(?:re|er)ed|crests?|humps?|hot ?spots?|blobs?|concentrations?|(?:another|one|other|second|third) (?:one )?(?:cent(?:re|er)ed|located))\\b[^.;()]{0,50}\\((${number})[,;] ?(${number})\\)`,
  'giu',
);

/** "a second hill is centred near (7.5, 2.5)". */
export const peakPlaces = (told: Told, field: Landscape): Finding[] =>
  allMatches(told.sentence.text, pair).flatMap((match) => {
    const [u, v] = [
      (value(match[2] ?? '') - field.x[0]) / (field.x[1] - field.x[0]),
      (value(match[3] ?? '') - field.y[0]) / (field.y[1] - field.y[0]),
    ];
    const peaks = [...peaksOf(field, 1), ...(/cent/i.test(match[1] ?? '') ? peaksOf(field, -1) : [])];
    const near = peaks.reduce((least, peak) => Math.min(least, Math.hypot(peak.u - u, peak.v - v)), Infinity);
    const ok = near <= 0.12 ? true : near > 0.22 && peaks.length > 0 ? false : undefined;
    return ok === undefined ? [] : [found(told, match, ok, null, factIds(told.world, 'coordinates').slice(0, 1))];
  });

const valued = new RegExp(
  `\\b(?:at|in|along|near) (${regionWords}|(?:all |the )?(?:four )?corners)(?: of the \\p{L}+)?,? (?:the )?([\\p{L}-]+) (?:equals?|is|are|has a value of|reaches|comes to|goes? to|drops to|rises to|is back at)(?: exactly| about| around| nearly| almost| close to| near| equal to| back at)* (zero|${number})(?! ?(?:times|percent))`,
  'giu',
);

/** A value that is told of a part of the plane; undefined where the part has many, and the value may be any of them. */
const holdsIn = (field: Landscape, words: string, stated: number): boolean | undefined => {
  const region = regionOf(words, field)?.[0];
  const own = region ? field.spots.filter(region).map((spot) => spot.value) : [];
  if (own.length === 0) return undefined;
  const near = (field.high - field.low) * 0.08 + field.slack;
  const [low, high] = [Math.min(...own), Math.max(...own)];
  const ok = stated >= low - near && stated <= high + near;
  return ok && high - low >= (field.high - field.low) * 0.4 ? undefined : ok;
};

const measured = `(?:about |around |roughly |approximately |nearly |almost )?(${number})(?: ?[^\\s,;.\\d]+){0,3}? (?:in|at|near|along) (${regionWords})`;
const way = new RegExp(`\\bfrom ${measured},? to ${measured}`, 'giu');

/** "grows from 1 ppm in the lower left corner to 9 ppm in the upper right corner". */
export const wayValues = (told: Told, field: Landscape): Finding[] =>
  allMatches(told.sentence.text, way).flatMap((match) => {
    const [, first = '', from = '', last = '', to = ''] = match;
    const ends = [holdsIn(field, from, value(first)), holdsIn(field, to, value(last))];
    const ok = ends.includes(false) ? false : ends.includes(undefined) ? undefined : true;
    return ok === undefined ? [] : [found(told, match, ok, shown(field), factIds(told.world, 'extreme').slice(0, 1))];
  });

/** "At the origin z equals zero". */
export const valuePlaces = (told: Told, field: Landscape): Finding[] =>
  allMatches(told.sentence.text, valued).flatMap((match) => {
    if (namesOf(told.world)?.value.test(match[2] ?? '') !== true) return [];
    const ok = holdsIn(field, match[1] ?? '', /zero/i.test(match[3] ?? '') ? 0 : value(match[3] ?? ''));
    return ok === undefined ? [] : [found(told, match, ok, shown(field), factIds(told.world, 'extreme').slice(0, 1))];
  });
