import { allMatches } from '../../all-matches.js';
import type { Landscape } from '../../reading/landscape.js';
import type { Finding } from '../mention.js';
import { gap, highs, isOfValues, lows, shown, toneEnd, tones } from './landscape-words.js';
import { sideWord } from './sides.js';
import { factIds, found, type Told } from './told.js';

const ways =
  'left|right|above|below|north|south|east|west|north-?east|north-?west|south-?east|south-?west|upper left|upper right|lower left|lower right';
const pattern = new RegExp(
  `\\b(?:(?<high>${highs})|(?<low>${lows})|(?<tone>${tones}))\\b(?<between>${gap}{0,50}?) (?:to the )?(?<way>${ways}) (?:of |from )?(?:the|its) (?:very )?(?:cent(?:re|er)|middle|origin)\\b`,
  'giu',
);

/** Where the highest, or with -1 the lowest, values of a field lie, in parts of the plane from its middle. */
const endOffsets = (field: Landscape, sign: 1 | -1, isOrigin: boolean): readonly (readonly [number, number])[] => {
  const best = sign > 0 ? field.high : field.low;
  const near = field.slack + (field.high - field.low) * 0.03;
  const [spanX, spanY] = [field.x[1] - field.x[0], field.y[1] - field.y[0]];
  const [cx, cy] = isOrigin ? [-field.x[0] / spanX, -field.y[0] / spanY] : [0.5, 0.5];
  return field.spots.flatMap(({ u, v, value }) => (sign * (best - value) <= near ? [[u - cx, v - cy] as const] : []));
};

/** "The wettest place is a bit west of its centre": on which side of the middle an end of the field lies. */
export const besideFindings = (told: Told, field: Landscape): Finding[] =>
  allMatches(told.sentence.text, pattern).flatMap((match) => {
    const { high, tone, between = '', way = '' } = match.groups ?? {};
    const side = sideWord(way.replace('above', 'up').replace('below', 'down'));
    const sign = tone === undefined ? (high === undefined ? -1 : 1) : toneEnd(told.world, tone);
    const before = told.sentence.text.slice(0, match.index);
    if (!side || sign === undefined || !isOfValues(told, before) || !isOfValues(told, between)) return [];
    const offsets = endOffsets(field, sign, /origin$/i.test(match[0]));
    const mean = [0, 1].map((at) => offsets.reduce((sum, one) => sum + (one[at] ?? 0), 0) / offsets.length);
    const verdicts = side.map((one, at) => {
      const off = one * (mean[at] ?? 0);
      return one === 0 ? true : off > 0.03 ? true : off < -0.03 ? false : undefined;
    });
    const ok = verdicts.includes(false) ? false : verdicts.includes(undefined) ? undefined : true;
    if (ok === undefined) return [];
    const one = found(told, match, ok, shown(field), factIds(told.world, 'extreme').slice(0, 1));
    // What value it has there is told on its own: "peaks at 3000 mm left of the middle".
    return [/\d/.test(between) ? { ...one, start: one.start + match[0].lastIndexOf(way) } : one];
  });
