import { allMatches } from '../../all-matches.js';
import type { Landscape } from '../../reading/landscape.js';
import type { Finding } from '../mention.js';
import { placeOf } from './landscape-marks.js';
import { isOfValues, shown } from './landscape-words.js';
import { regionWords } from './regions.js';
import { factIds, found, type Told } from './told.js';

const much = 'high|large|strong|fast|hot|warm|loud|noisy|wet|dense|intense|busy|rich|elevated|tall';
const little = 'low|small|weak|slow|cold|cool|quiet|calm|dry|sparse|poor|shallow|faint';
const very = '(?:very |rather |quite |fairly |relatively |especially |particularly |really |still |also )*';
const place = `(?:in|at|near|around|along|towards?|close to|on|next to) (?<place>${regionWords}|the \\p{L}+)`;

const patterns: readonly RegExp[] = [
  // "The current is fast close to the centre".
  new RegExp(
    `\\b(?:is|are|was|were|stays?|remains?|runs?|flows?|looks?) ${very}(?:(?<much>${much})|(?<little>${little})) (?:only |mostly |mainly )?${place}`,
    'giu',
  ),
  // "high values near the edge", "low pressure in the middle".
  new RegExp(
    `\\b(?:(?<much>${much})|(?<little>${little})) (?:values?|speeds?|levels?|temperatures?|pressures?|densit(?:y|ies)|concentrations?|elevations?|intensit(?:y|ies)|winds?|readings) ${place}`,
    'giu',
  ),
];

/** Which share of the field lies below the middle value of a part of it. */
const rankIn = (field: Landscape, within: (spot: Landscape['spots'][number]) => boolean): number | undefined => {
  const own = field.spots
    .filter(within)
    .map(({ value }) => value)
    .sort((a, b) => a - b);
  const middle = own[Math.floor(own.length / 2)];
  if (middle === undefined || own.length < 3) return undefined;
  const below = field.spots.filter(({ value }) => value < middle).length;
  const same = field.spots.filter(({ value }) => value === middle).length;
  return (below + same / 2) / field.spots.length;
};

/** "is fast close to the centre", "low values at the edges": whether a part of the plane has much or little of all. */
export const levelFindings = (told: Told, field: Landscape): Finding[] =>
  patterns.flatMap((pattern) =>
    allMatches(told.sentence.text, pattern).flatMap((match) => {
      const { much: high, place: words = '' } = match.groups ?? {};
      const before = told.sentence.text.slice(0, match.index);
      if (!isOfValues(told, before) || /\b(?:not|as|so|too|how)\s*$/i.test(before)) return [];
      const region = placeOf(told, field, words);
      const ranks = (region ?? []).flatMap((within) => rankIn(field, within) ?? []);
      const levels = ranks.map((rank) => (high === undefined ? 1 - rank : rank));
      const ok = levels.some((rank) => rank > 0.58)
        ? true
        : levels.length > 0 && levels.every((rank) => rank < 0.3)
          ? false
          : undefined;
      return ok === undefined ? [] : [found(told, match, ok, shown(field), factIds(told.world, 'extreme').slice(0, 1))];
    }),
  );
