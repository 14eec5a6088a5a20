import { allMatches } from '../../all-matches.js';
import type { Landscape } from '../../reading/landscape.js';
import type { Finding } from '../mention.js';
import { placeOf } from './landscape-marks.js';
import { gap, gathered, highs, isCalled, isOfValues, isUnitOf, lows, namesOf, shown } from './landscape-words.js';
import { regionWords } from './regions.js';
import { factIds, found, number, value, type Told } from './told.js';

const about = '(?:(?:exactly|about|around|nearly|almost|roughly|approximately|close to|just|only|some) )*';
const amount = `(?<amount>zero|${number})(?:(?! ?(?:times|percent of))(?: ?[^\\s,;.\\d()]+){0,3}?)`;

/** "it is more than 1500 mm in the lower left part", "reaches about 9 mm in the middle", "drops to zero at the edges". */
const valued = new RegExp(
  `\\b(?:is|are|reach(?:es)?|equals?|has values of|measures|amounts to|lies at|(?:falls?|drops?|rises?|climbs?|goes|decays?|declines?|decreases?|increases?)(?: off)? to) ${about}(?<side>more than|over|above|less than|below|under|at least|at most)? ?${about}${amount} (?:in|at|near|along|around|towards?|on) (?<place>${regionWords}|the \\p{L}+)`,
  'giu',
);

/** A value that is told of a part of the plane, after it; undefined where the part has many, and the value may be any. */
export const placedValues = (told: Told, field: Landscape): Finding[] =>
  allMatches(told.sentence.text, valued).flatMap((match) => {
    const { side = '', amount: said = '', place = '' } = match.groups ?? {};
    const [region] = placeOf(told, field, place) ?? [];
    const own = region ? field.spots.filter(region).map((spot) => spot.value) : [];
    if (own.length === 0 || !isOfValues(told, told.sentence.text.slice(0, match.index))) return [];
    const stated = /zero/i.test(said) ? 0 : value(said);
    const near = (field.high - field.low) * 0.08 + field.slack;
    const [low, high] = [Math.min(...own), Math.max(...own)];
    const isWide = high - low >= (field.high - field.low) * 0.4;
    const isIn = /more|over|above|at least/i.test(side)
      ? high >= stated - near
      : /less|below|under|most/i.test(side)
        ? low <= stated + near
        : stated >= low - near && stated <= high + near;
    const ok = isIn && isWide ? undefined : isIn;
    return ok === undefined ? [] : [found(told, match, ok, shown(field), factIds(told.world, 'extreme').slice(0, 1))];
  });

/** "the water is fastest at a cross-stream distance of about 3.7 m", "trips are concentrated near 9 km". */
const at = new RegExp(
  `\\b(?:(?<high>${highs}|${gathered})|(?<low>${lows}))\\b(?<between>${gap}{0,30}?) (?:near|around|at|about|close to) (?:an? |the )?(?<noun>(?:[\\p{L}-]+ ){0,4}?(?:of |= ?))?${about}(?<at>${number})(?: ?(?<unit>[\\p{L}°%$€£/²³µ]+))?(?! ?(?:[,;] ?${number}|and ${number}(?! ?[%°])))`,
  'giu',
);

/** Which side of the plane a number is on: by the noun before it, or by its unit where only one side has it. */
const sideOf = (
  told: Told,
  { across, up, value: own }: Landscape,
  noun: string,
  unit: string,
): 'x' | 'y' | undefined => {
  const names = namesOf(told.world);
  const [x, y] = [names?.across.test(noun) === true, names?.up.test(noun) === true];
  if (noun !== '') return x === y ? undefined : x ? 'x' : 'y';
  const [ofX, ofY] = [isUnitOf(across, unit), isUnitOf(up, unit)];
  return ofX === ofY || isUnitOf(own, unit) ? undefined : ofX ? 'x' : 'y';
};

export const endPlaces = (told: Told, field: Landscape): Finding[] =>
  allMatches(told.sentence.text, at).flatMap((match) => {
    const { high, between = '', noun = '', at: place = '', unit = '' } = match.groups ?? {};
    const side = isCalled(match[0]) ? undefined : sideOf(told, field, noun, unit);
    if (!side || !isOfValues(told, told.sentence.text.slice(0, match.index)) || !isOfValues(told, between)) return [];
    const span = Math.abs(field[side][1] - field[side][0]);
    const sign = high === undefined ? -1 : 1;
    const own = field.spots.filter((spot) => Math.abs(spot[side] - value(place)) <= span * 0.07);
    if (own.length === 0) return [];
    const best = sign > 0 ? field.high : field.low;
    const off = Math.min(...own.map((spot) => sign * (best - spot.value)));
    const range = field.high - field.low;
    const ok = off <= field.slack + range * 0.08 ? true : off > field.slack + range * 0.25 ? false : undefined;
    return ok === undefined ? [] : [found(told, match, ok, shown(field), factIds(told.world, 'extreme').slice(0, 1))];
  });
