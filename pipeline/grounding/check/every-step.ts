import { firstMatch } from '../all-matches.js';
import { isEntity } from './clause.js';
import type { Finding } from './mention.js';
import { dimensionOf, factsOfRows } from './query.js';
import type { Sentence } from './scan.js';
import { candidates, oneSided } from './stretch.js';
import type { World } from './world.js';

const rises = 'rise|rose|increase|grow|grew|climb|go up|went up';
const falls = 'fall|fell|decrease|decline|drop|shrink|go down|went down';
const times = 'year|month|quarter|week|day|season|decade';
const said = new RegExp(
  String.raw`(?:\b(?:did|does|has|have)(?: not|n['’]t)|\bnever) (?:(${rises})|(${falls}))(?:en|n)? (?:in|during|on) (?:any|a) (?:single |one )?(?:${times})\b`,
  'iu',
);

/** "The rent did not fall in any year before 2020": no step of the course goes that way. */
export const stepFindings = (sentence: Sentence, world: World): Finding[] => {
  const match = firstMatch(sentence.text, said);
  if (!match) return [];
  const own = sentence.mentions.filter(isEntity);
  const parts = own.filter((one) => dimensionOf(world, one) !== 'category');
  const places = own.filter((one) => dimensionOf(world, one) === 'category');
  const [course, ...others] = candidates(world, parts);
  const [place] = places;
  if (!course || others.length > 0 || places.length > 1) return [];
  const word =
    place &&
    /\b(before|until|after|since) (?:the year )?$/iu.exec(sentence.text.slice(0, place.start - sentence.start))?.[1];
  if (place && word === undefined) return [];
  const rows = place ? oneSided(course, place, word === 'before' ? 'until' : (word ?? '')) : course.rows;
  const stretch = word?.toLowerCase() === 'before' ? rows.slice(0, -1) : rows;
  if (stretch.length < 3) return [];
  const sign = match[1] === undefined ? -1 : 1;
  const at = stretch.findIndex((row, index) => index > 0 && (row.value - (stretch[index - 1]?.value ?? 0)) * sign > 0);
  const [from, to] = [stretch[at - 1], stretch[at]];
  return [
    {
      start: sentence.start + match.index,
      end:
        place && place.start > sentence.start + match.index
          ? place.end
          : sentence.start + match.index + match[0].length,
      ok: at < 0,
      stated: match[0],
      actual: from && to ? `${from.category}: ${from.value}; ${to.category}: ${to.value}` : match[0],
      facts: factsOfRows(world, from && to ? [from, to] : stretch.slice(0, 2)),
      plain: true,
    },
  ];
};
