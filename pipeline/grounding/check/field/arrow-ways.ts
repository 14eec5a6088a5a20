import { allMatches } from '../../all-matches.js';
import { arrowsOf } from '../../reading/field.js';
import { highest, lowest, meanOf } from '../../reading/statistics.js';
import type { Plot } from '../../reading/reading.js';
import type { Finding } from '../mention.js';
import { regionOf, regionWords } from './regions.js';
import { sideWord } from './sides.js';
import { factIds, found, number, value, type Told } from './told.js';

const arrows = '(?:arrows?|arrowheads?|vectors?|streamlines?|flow|winds?|currents?|lines|water|air|ones|those|they)';
const goes =
  '(?:points?|pointing|flows?|flowing|blows?|blowing|heads?|heading|directed|moves?|moving|runs?|running|goes|going|travels?|travel?ling|streams?|streaming)';
const side =
  '(?:upper|lower|top|bottom)[- ](?:left|right)|(?:north|south)[- ]?(?:east|west)|east|north|south|west|right|left|up|down|top|bottom';
const way = `(?:from (?:the )?(?<from>${side}) to (?:the )?(?<to>${side})|(?:(?:to(?:wards?)?|in the direction of) (?:the )?|straight |vertically )?(?<side>${side})(?:wards?)?(?! (?:to|side|half|corner|part|edge)\\b))`;
const manner =
  '(?: (?:mainly|mostly|all|generally|consistently|uniformly|predominantly|steadily|roughly|straight|smoothly))?';
const inPart = (name: string): string =>
  `(?:(?:on|in|at|near|along) (?<${name}>${regionWords})[, ]*(?: of the \\p{L}+,?)? ?)`;

/** "on the right-hand side the arrows point upwards", "the arrows on the left point down", "they run from left to right". */
const told = new RegExp(
  `\\b${inPart('before')}?(?:all |the |all the |most )*${arrows} (?:on (?:the )?streamlines? )?${inPart('behind')}?(?:(?:that|which|all|mostly|mainly|generally|are|is) ){0,3}?${goes}${manner} ${way}`,
  'giu',
);

const endsOf = (values: readonly number[]): readonly [number, number] => [lowest(values), highest(values)];

/** The mean way of the arrows in a part of the plane, as a vector of at most one: short where they go many ways. */
const meanWay = (plot: Plot, words: string | undefined): readonly [number, number] | undefined => {
  const all = arrowsOf(plot).filter(({ u, v }) => u !== 0 || v !== 0);
  if (all.length < 4) return undefined;
  const [x, y] = [endsOf(all.map((one) => one.x)), endsOf(all.map((one) => one.y))];
  const region = words === undefined ? [() => true] : regionOf(words, { x, y });
  const [within] = region ?? [];
  const own = all.filter((one) =>
    within?.({ x: one.x, y: one.y, u: (one.x - x[0]) / (x[1] - x[0] || 1), v: (one.y - y[0]) / (y[1] - y[0] || 1) }),
  );
  const mean = (get: (u: number, v: number) => number): number =>
    meanOf(own.map(({ u, v }) => get(u, v) / Math.hypot(u, v)));
  return own.length === 0 ? undefined : [mean((u) => u), mean((_, v) => v)];
};

/** Which way the arrows go, everywhere or in a part of the plane. */
export const flowFindings = (about: Told): Finding[] =>
  allMatches(about.sentence.text, told).flatMap((match) => {
    const { before, behind, from, to, side: single } = match.groups ?? {};
    const [end, start] = [sideWord(to ?? single ?? ''), sideWord(from ?? '')];
    const plots = about.fields.filter(
      ({ drawn }) => drawn === 'arrows' || drawn === 'streamlines' || drawn === 'barbs',
    );
    const [plot] = plots;
    // The staff of a barb points against the wind.
    if (!end || !plot || plots.length > 1 || (plot.drawn === 'barbs' && !/\b(?:wind|air|flow)/i.test(match[0])))
      return [];
    const said = start ? ([end[0] - start[0], end[1] - start[1]] as const) : end;
    const shown = meanWay(plot, before ?? behind);
    const length = Math.hypot(...said);
    if (!shown || length === 0 || Math.hypot(...shown) < 0.5) return [];
    const along = (said[0] * shown[0] + said[1] * shown[1]) / length / Math.hypot(...shown);
    const ok = along > 0.7 ? true : along < 0 ? false : undefined;
    return ok === undefined ? [] : [found(about, match, ok, null, factIds(about.world, 'attribute'))];
  });

const atSpot = new RegExp(
  `\\b(?:at|near) (?:the )?(?:point |position |location )?(?:\\((?<x1>${number})[,;] ?(?<y1>${number})\\)|x ?= ?(?<x2>${number})(?: and|,) y ?= ?(?<y2>${number})),? (?:the |an? )?(?:arrow|vector|flow|wind)s? ${goes}${manner} ${way}`,
  'giu',
);

/** "At the point (2, 0) the arrow points straight up": of the one that stands there. */
export const spotArrows = (about: Told): Finding[] =>
  allMatches(about.sentence.text, atSpot).flatMap((match) => {
    const { x1, x2, y1, y2, side: single = '' } = match.groups ?? {};
    const [x, y] = [value(x1 ?? x2 ?? ''), value(y1 ?? y2 ?? '')];
    const end = sideWord(single);
    const plots = about.fields.filter(({ drawn }) => drawn === 'arrows');
    const all = plots.flatMap((plot) => arrowsOf(plot));
    const near = (side: 'x' | 'y'): number => {
      const places = [...new Set(all.map((one) => one[side]))].sort((a, b) => a - b);
      return Math.min(...places.slice(1).map((one, index) => one - (places[index] ?? one))) / 2;
    };
    const own = all.filter((one) => Math.abs(one.x - x) <= near('x') && Math.abs(one.y - y) <= near('y'));
    const [arrow] = own;
    const length = arrow ? Math.hypot(arrow.u, arrow.v) : 0;
    if (!end || !arrow || own.length > 1 || length === 0) return [];
    const along = (end[0] * arrow.u + end[1] * arrow.v) / Math.hypot(...end) / length;
    const ok = along > 0.8 ? true : along < 0.4 ? false : undefined;
    return ok === undefined ? [] : [found(about, match, ok, null, factIds(about.world, 'attribute'))];
  });
