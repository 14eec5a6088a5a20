import { allMatches } from '../../all-matches.js';
import { correlationOf, meanOf } from '../../reading/statistics.js';
import type { Plot } from '../../reading/reading.js';
import { countOf } from '../number-words.js';
import type { Finding } from '../mention.js';
import { amount } from './amount.js';
import { factIds, found, type Told } from './told.js';

type Place = readonly [x: number, y: number, z: number];

interface Arrow {
  readonly tail: Place;
  readonly way: Place;
  readonly length: number;
}

const arrowsOf = ({ elements }: Plot): Arrow[] =>
  elements.flatMap(({ space = [] }) => {
    const [tail, tip] = space;
    if (!tail || !tip) return [];
    const way = [tip[0] - tail[0], tip[1] - tail[1], tip[2] - tail[2]] as const;
    return [{ tail, way, length: Math.hypot(...way) }];
  });

const sorted = (sizes: readonly number[]): string => sizes.toSorted((a, b) => a - b).join();

const things = '(?:arrows?|vectors?|flow|field|wind|air|water|current|they|all|ones|motion)';
const goes =
  '(?:points?|pointing|flows?|flowing|blows?|blowing|heads?|heading|directed|moves?|moving|goes|going|rises?|rising|streams?|aims?|run|runs|sinks?|sinking)';
const upright = new RegExp(
  `\\b${things}\\b[^.;,]{0,30}?\\b${goes} (?:all |straight |vertically |mainly |mostly |directly |generally |steadily )*(?:(?<up>up(?:wards?)?\\b|to the top|skywards?)|(?<down>down(?:wards?)?\\b|to the bottom))(?! (?:and|or|to) (?:up|down))`,
  'giu',
);
const radial = new RegExp(
  `\\b${things}\\b[^.;,]{0,30}?\\b(?:${goes}|diverges?|converges?|radiates?|spreads?) (?:all |straight |directly )*(?:(?<out>away from|out(?:wards?)?(?: from)?)|(?<in>towards?|in(?:wards?)(?: to(?:wards?)?)?|into)) (?:the )?(?:origin|cent(?:re|er)|middle|(?:vertical |z[- ])?axis)`,
  'giu',
);
const turning = new RegExp(
  `\\b${things}\\b[^.;,]{0,30}?\\b(?:swirls?|swirling|circles?|circling|circulates?|rotates?|rotating|spirals?|spiralling|whirls?|spins?|turns?|goes around|form an? (?:vortex|whirl|swirl)) (?:(?:anti|counter)?-?clockwise )?(?:around|about)\\b`,
  'giu',
);
const grow = '(?:gets?|become|becomes|grows?|grow|are)';
const growing = new RegExp(
  `\\b(?:arrows?|vectors?|they|ones|lengths?|speed|velocity)\\b[^.;]{0,30}?\\b(?:${grow} (?:ever |steadily |gradually |progressively |much )?(?:(?<long>longer|larger|bigger|stronger|faster)|(?<short>shorter|smaller|weaker|slower))(?: and \\p{L}+)?|(?<up>increases?|grows?|rises?)|(?<down>decreases?|falls?|drops?|shrinks?)) (?<where>with (?:the |increasing |growing )*(?:height|altitude|elevation|z)|up(?:wards?)|towards? the (?:top|bottom)|(?:from (?:the )?bottom )?to (?:the )?top|the higher)`,
  'giu',
);
const ends = new RegExp(
  `\\b(?:arrows?|vectors?|ones) (?:at|near|on) the (?<place>top|bottom) (?:are|is) (?:much |clearly |slightly )?(?:(?<long>longer|larger|stronger)|(?:shorter|smaller|weaker)) than`,
  'giu',
);
const each = new RegExp(
  `\\b${amount} (?:arrows? )?(?:at|on|in) each of (?:the )?${amount} (?:heights|levels|layers|altitudes|planes)`,
  'giu',
);
const grid = new RegExp(`\\b${amount} ?(?:[x×]|by) ?${amount} ?(?:[x×]|by) ?${amount}\\b`, 'giu');

const share = (all: readonly number[], is: (one: number) => boolean): number => all.filter(is).length / all.length;

/** True of nearly all, false where it is so of hardly any. */
const byShare = (part: number): boolean | undefined => (part >= 0.9 ? true : part <= 0.4 ? false : undefined);

/** The part of the way, level with the floor, that goes out from the middle, or with `turned` about it. */
const aboutMiddle = (arrows: readonly Arrow[], turned: boolean): number[] => {
  const middle = [0, 1].map((at) => meanOf(arrows.map(({ tail }) => tail[at] ?? 0)));
  return arrows.flatMap(({ tail, way, length }) => {
    const [x, y] = [tail[0] - (middle[0] ?? 0), tail[1] - (middle[1] ?? 0)];
    const far = Math.hypot(x, y);
    if (far === 0 || length === 0) return [];
    return [(turned ? x * way[1] - y * way[0] : x * way[0] + y * way[1]) / far / length];
  });
};

/** What a sentence says of arrows in space: which way they point, where they are longer, how many stand at each height. */
export const spaceArrowFindings = (told: Told): Finding[] => {
  const plots = told.fields.filter(({ drawn }) => drawn === 'space-arrows');
  const [plot] = plots;
  if (!plot || plots.length > 1) return [];
  const { text } = told.sentence;
  const arrows = arrowsOf(plot);
  if (arrows.length < 4 || arrows.length !== plot.elements.length) return [];
  const facts = factIds(told.world, 'count').slice(0, 1);
  const say = (match: RegExpMatchArray, ok: boolean | undefined, actual: number | null = null): Finding[] =>
    ok === undefined ? [] : [found(told, match, ok, actual, facts)];
  const steep = arrows.map(({ way, length }) => way[2] / (length || 1));
  const heights = [...new Set(arrows.map(({ tail }) => tail[2].toPrecision(6)))];
  const lengths = arrows.map(({ length }) => length);
  const range = Math.max(...lengths) - Math.min(...lengths);
  const up =
    range < meanOf(lengths) * 0.02 ? 0 : correlationOf(arrows.map(({ tail, length }) => [tail[2], length] as const));
  const isLonger = (sign: number): boolean | undefined =>
    sign * up > 0.3 ? true : sign * up < 0.1 ? false : undefined;
  return [
    ...allMatches(text, upright).flatMap((match) => {
      const sign = match.groups?.['up'] === undefined ? -1 : 1;
      return say(match, byShare(share(steep, (one) => sign * one > 0.2)));
    }),
    ...allMatches(text, radial).flatMap((match) => {
      const sign = match.groups?.['out'] === undefined ? -1 : 1;
      return say(match, byShare(share(aboutMiddle(arrows, false), (one) => sign * one > 0.25)));
    }),
    ...allMatches(text, turning).flatMap((match) =>
      say(match, byShare(share(aboutMiddle(arrows, true), (one) => Math.abs(one) > 0.25))),
    ),
    ...allMatches(text, growing).flatMap((match) => {
      const { long, up: rises, where = '' } = match.groups ?? {};
      const isMore = long !== undefined || rises !== undefined;
      return say(match, isLonger((isMore ? 1 : -1) * (where.endsWith('bottom') ? -1 : 1)));
    }),
    ...allMatches(text, ends).flatMap((match) => {
      const { place, long } = match.groups ?? {};
      return say(match, isLonger((place === 'top' ? 1 : -1) * (long === undefined ? -1 : 1)));
    }),
    ...allMatches(text, each).flatMap((match) => {
      const [few, many] = [countOf(match[1] ?? ''), countOf(match[2] ?? '')];
      const own = heights.map((height) => arrows.filter(({ tail }) => tail[2].toPrecision(6) === height).length);
      return say(match, many === heights.length && own.every((count) => count === few), heights.length);
    }),
    ...allMatches(text, grid).flatMap((match) => {
      const sides = [0, 1, 2].map((at) => new Set(arrows.map(({ tail }) => tail[at]?.toPrecision(6))).size);
      const stated = [1, 2, 3].map((at) => countOf(match[at] ?? ''));
      const isGrid = sides.reduce((a, b) => a * b) === arrows.length;
      return isGrid ? say(match, sorted(sides) === sorted(stated), arrows.length) : [];
    }),
  ];
};
