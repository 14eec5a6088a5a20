import { allMatches } from '../../all-matches.js';
import { unitName } from '../../language/unit.js';
import type { Landscape } from '../../reading/landscape.js';
import { peaksOf, type Peak } from '../../reading/peaks.js';
import type { Measure } from '../../reading/reading.js';
import type { Finding } from '../mention.js';
import { isOfValues, shown } from './landscape-words.js';
import { factIds, found, number, value, type Told } from './told.js';

const about =
  '(?:(?:about|around|roughly|approximately|nearly|almost|close to|just (?:over|under|above|below)|some) )?';
const unit = '(?: ?(?<unit>[\\p{L}°%][\\p{L}°/²³]{0,11}))?';
const amount = `${about}(?<amount>${number})(?!\\d|[.,]\\d)${unit}`;

/** How high a field goes: each way to say it. */
const heights: readonly RegExp[] = [
  // "The dune is around 12 metres high".
  new RegExp(`\\b(?:is|are|stands?|measures) ${amount} (?:high|tall)(?! and\\b)`, 'giu'),
  // "Values peak at roughly 3000 mm", "rainfall tops out at 3000".
  new RegExp(
    `\\b(?:peaks?|peaking|max(?:es)? out|tops? out|culminat(?:es?|ing)) at ${amount}(?! ?(?:,|and|[\\p{L}.]+ ?=|on the|along|to the))`,
    'giu',
  ),
  new RegExp(
    `\\b(?:rises?|rising|climbs?|reach(?:es|ing)?|going|goes|up)(?: up)? (?:to )?a (?:peak |maximum |top )?(?:height|maximum|peak|elevation|altitude|value|level) of ${amount}`,
    'giu',
  ),
  new RegExp(
    `\\b(?:maximum|highest|peak|top) (?:value|height|elevation|altitude|level|depth) (?:is|of|reaches|lies at) ${amount}`,
    'giu',
  ),
];

const alike = (measure: Measure | undefined, said: string | undefined): boolean => {
  if (said === undefined || measure?.unit === undefined) return false;
  const own = unitName(measure.unit.toLowerCase()) ?? measure.unit;
  return measure.unit === said || own === (unitName(said.toLowerCase()) ?? said) || measure.unit.startsWith(`${said}/`);
};

/** A number in the unit of the values, and in that of no side of the plane unless it is said to be a height. */
const isOfField = ({ value: own, across, up }: Landscape, said: string | undefined, isHeight: boolean): boolean =>
  alike(own, said) && (isHeight || (!alike(across, said) && !alike(up, said)));

const named =
  /\b(?:the|an?) (?<which>\p{L}+(?:-hand)?)(?: of the two)? (?:hill|peak|summit|mountain|crest|maximum|hump|bump|mound|top|one)\b[^,;.]*$/iu;
const smaller = /^(?:smaller|lower|second|secondary|lesser|minor|other|shorter|weaker)$/i;
const larger = /^(?:larger|higher|main|taller|highest|tallest|bigger|first|largest|major|primary)$/i;
const sides: readonly (readonly [words: RegExp, place: (peak: Peak) => number])[] = [
  [/^(?:left(?:-hand)?|western)$/i, ({ u }) => -u],
  [/^(?:right(?:-hand)?|eastern)$/i, ({ u }) => u],
  [/^(?:lower|bottom|southern)$/i, ({ v }) => -v],
  [/^(?:upper|top|northern)$/i, ({ v }) => v],
];

/** How high the one of two heights is that the words name: "the smaller hill", "the western summit"; nothing where they name another. */
const heightsMeant = (field: Landscape, before: string): readonly number[] | undefined => {
  const { which } = named.exec(before)?.groups ?? {};
  if (which === undefined) return undefined;
  const [first, second, ...more] = peaksOf(field, 1);
  const place = sides.find(([words]) => words.test(which))?.[1];
  if (larger.test(which)) return first ? [first.value, field.high] : [];
  if (!smaller.test(which) && !place) return undefined;
  if (!first || !second || more.length > 0) return [];
  if (smaller.test(which)) return [second.value];
  const gap = place ? place(first) - place(second) : 0;
  return Math.abs(gap) < 0.15 ? [] : [(gap > 0 ? first : second).value];
};

const heightFindings = (told: Told, field: Landscape): Finding[] =>
  heights.flatMap((pattern) =>
    allMatches(told.sentence.text, pattern).flatMap((match) => {
      const { amount: said = '', unit: word } = match.groups ?? {};
      if (!isOfValues(told, told.sentence.text.slice(0, match.index))) return [];
      const stated = value(said);
      const range = field.high - field.low;
      const near = field.slack + range * 0.05;
      // "20 m high" may be told from the lowest ground on.
      const whole = pattern === heights[0] ? [field.high, range] : [field.high];
      const known = heightsMeant(field, told.sentence.text.slice(0, match.index)) ?? whole;
      if (known.length === 0) return [];
      const isNear = known.some((one) => Math.abs(one - stated) <= near);
      const isFar = known.every((one) => Math.abs(one - stated) > field.slack + range * 0.12);
      const isSure = isOfField(field, word, /\b(?:high|tall|height|elevation|altitude)\b/i.test(match[0]));
      const ok = isNear ? true : isFar && isSure ? false : undefined;
      return ok === undefined ? [] : [found(told, match, ok, shown(field), factIds(told.world, 'extreme').slice(0, 1))];
    }),
  );

const sizes = new RegExp(
  `\\b(?<first>${number})${unit} (?<one>wide|across|broad|long)(?:,? (?:and|by|x|×) )(?<second>${number})(?: ?[\\p{L}°%]{1,11})? (?<two>deep|high|tall|long|wide|broad)\\b`,
  'giu',
);
const round = new RegExp(`\\b(?<what>radius|diameter) of ${about}(?<amount>${number})(?!\\d|[.,]\\d)${unit}`, 'giu');

const spanOf = ([low, high]: readonly [number, number]): number => Math.abs(high - low);

/** Ends of the plane as its values reach, and as its axes are drawn. */
const spansOf = ({ x, y, across, up }: Landscape): readonly (readonly number[])[] => [
  [spanOf(x), ...(across ? [Math.abs(across.high - across.low)] : [])],
  [spanOf(y), ...(up ? [Math.abs(up.high - up.low)] : [])],
];

/** "a festival ground that is 100 m wide and 60 m deep", "a round island with a radius of 5 km". */
const planeFindings = (told: Told, field: Landscape): Finding[] => {
  const { text } = told.sentence;
  const [wide = [], high = []] = spansOf(field);
  const fits = (stated: number, spans: readonly number[]): boolean =>
    spans.some((span) => Math.abs(span - stated) <= span * 0.06);
  const both = allMatches(text, sizes).flatMap((match) => {
    const [first, second] = [value(match.groups?.['first'] ?? ''), value(match.groups?.['second'] ?? '')];
    if (field.plot.drawn === 'surface' || field.plot.drawn === 'wireframe') return [];
    const ok =
      (fits(first, wide) && fits(second, high)) || (/long/i.test(match[0]) && fits(second, wide) && fits(first, high));
    return [found(told, match, ok, `${wide[0] ?? ''} by ${high[0] ?? ''}`, factIds(told.world, 'axis-range'))];
  });
  const rounds = allMatches(text, round).flatMap((match) => {
    const { what = '', amount: said = '', unit: word } = match.groups ?? {};
    // "At a radius of 0.5 m": a place in it.
    if (
      /\b(?:at|to|within|beyond|inside|outside|from|until|between|past) (?:an? |the )?$/i.test(
        text.slice(0, match.index),
      )
    )
      return [];
    const size = Math.min(wide[0] ?? 0, high[0] ?? 0) / (/radius/i.test(what) ? 2 : 1);
    // Only of a plane that is as wide as it is high, and of all of it.
    if (Math.abs((wide[0] ?? 0) / (high[0] ?? 1) - 1) > 0.05 || field.plot.drawn !== 'triangles') return [];
    const off = Math.abs(value(said) - size) / size;
    const ok = off < 0.06 ? true : off > 0.2 && (word === undefined || !alike(field.value, word)) ? false : undefined;
    return ok === undefined ? [] : [found(told, match, ok, size, factIds(told.world, 'axis-range'))];
  });
  return [...both, ...rounds];
};

/** How high a field goes, and how large its plane is. */
export const sizeFindings = (told: Told, field: Landscape): Finding[] => [
  ...heightFindings(told, field),
  ...planeFindings(told, field),
];
