import type { Landscape, Spot } from '../../reading/landscape.js';

/** A part of the plane that words name: each way to take them, as a test of a place. */
export type Region = readonly ((spot: Pick<Spot, 'u' | 'v' | 'x' | 'y'>) => boolean)[];

const part =
  '(?:[- ](?:hand|most))?(?: (?:corner|part|quadrant|area|region|side|edge|end|margin|half|portion|border|boundary|section|zone|third|shore|coast|flank|slope|wing|tip)s?)?';
const sides = 'upper|top|lower|bottom|left|right|(?:north|south)(?:ern)?|east(?:ern)?|west(?:ern)?';
const corner =
  '(?:upper|top|lower|bottom)[- ](?:left|right|cent(?:re|er)|middle)|(?:cent(?:re|er)|middle)[- ](?:left|right)|(?:north|south)[- ]?(?:east|west)(?:ern)?';
const middle =
  'very middle|middle|cent(?:re|er)|central (?:part|area|region|zone|channel)|core|interior|mid-?line|inside';
const rim =
  'outer (?:edge|rim|part|region|area|zone|border)s?|rims?|(?:outer )?edges|edge|periphery|perimeter|borders?|boundar(?:y|ies)|margins?|banks?|corners|outskirts|outside|sides';

/** A part of the plane, with the words that may stand around it. */
export const regionWords = `(?:the )?(?:(?:very|far|extreme|four|two|all) )?(?:(?:${corner})${part}|(?:${sides})(?:[- ]hand)?(?:most)? (?:corner|part|side|edge|end|margin|half|portion|border|boundary|section|zone|third|shore|coast|flank|slope|wing|tip)s?|(?<=the |\\b(?:in|on|at|from|to|than) )(?:north|south|east|west|left|right|top|bottom)(?= ?(?:[.,;)]|$|(?:of the|than|and|but|the arrows?|all arrows?|arrows?|is|are|was|has|have|shows?|while|whereas|points?|flows?|runs?|blows?|moves?|heads?)\\b))|${middle}|${rim}|origin)(?: of the (?!data\\b)\\p{L}+)?`;

/** A side alone, as it stands after "toward the" or "as you go". */
export const sideWords = `(?:${corner}|${sides})(?:wards?)?`;

/** "the centre of the rod": of something that may lie along one side alone. */
const ofThing =
  / of the (?!map|plots?|figure|field|plane|chart|image|picture|grid|panel|domain|area|square|disc|disk|plate|graph)\p{L}/iu;

const ofSide = new RegExp(`(?:very )?(?:middle|cent(?:re|er)) of the (?<side>${sides})`);

const third = 0.36;

const isOut = ({ u, v }: Pick<Spot, 'u' | 'v'>): boolean => Math.hypot(u - 0.5, v - 0.5) > 0.42;

/** What the words mean in a field; undefined where they name no part of it. */
export const regionOf = (words: string, field: Pick<Landscape, 'x' | 'y'>, far = third): Region | undefined => {
  // "in the middle of the bottom edge": of that side, and not of all.
  const said = words
    .toLowerCase()
    .replace(ofSide, '$<side> middle')
    .replace(/ of the .*$/, '');
  if (/\borigin\b/.test(said)) {
    const [spanX, spanY] = [field.x[1] - field.x[0], field.y[1] - field.y[0]];
    if (field.x[0] * field.x[1] > 0 || field.y[0] * field.y[1] > 0) return undefined;
    return [({ x, y }) => Math.hypot(x / spanX, y / spanY) < 0.12];
  }
  const right = /right|east/.test(said) ? 1 : /left|west/.test(said) ? -1 : 0;
  const up = /upper|top|north/.test(said) ? 1 : /lower|bottom|south/.test(said) ? -1 : 0;
  if (right !== 0 || up !== 0) {
    const reach = /half/.test(said) ? 0.5 : far;
    const isMiddle = /cent|middle/.test(said);
    const is = (at: number, way: number): boolean =>
      way === 0 ? !isMiddle || Math.abs(at - 0.5) < 0.25 : way > 0 ? at >= 1 - reach : at <= reach;
    return [({ u, v }) => is(u, right) && is(v, up)];
  }
  if (/corner/.test(said)) return [({ u, v }) => Math.min(u, 1 - u) < 0.15 && Math.min(v, 1 - v) < 0.15];
  if (/middle|cent|core|interior|mid-?line|inside/.test(said))
    return [
      ({ u, v }) => Math.hypot(u - 0.5, v - 0.5) < 0.2,
      ...(/middle|mid-?line|channel/.test(said) || ofThing.test(words)
        ? [({ v }: Pick<Spot, 'v'>) => Math.abs(v - 0.5) < 0.15, ({ u }: Pick<Spot, 'u'>) => Math.abs(u - 0.5) < 0.15]
        : []),
    ];
  if (/rim|edge|peripher|perimeter|border|boundar|margin|bank|outskirt|outside|sides|outer/.test(said))
    return [isOut, ({ u }) => Math.min(u, 1 - u) < 0.12, ({ v }) => Math.min(v, 1 - v) < 0.12];
  return undefined;
};

/** Whether the field is at its highest, or with -1 at its lowest, in a part; undefined where that is a matter of taste. */
export const isExtremeIn = (
  field: Landscape,
  region: Region,
  sign: 1 | -1,
  // How far off, as a share of all, is certainly not the extreme: of a part of the plane that is a loose word.
  far = 0.25,
): boolean | undefined => {
  const range = field.high - field.low;
  const best = sign > 0 ? field.high : field.low;
  const verdicts = region.map((within, index) => {
    const own = field.spots.filter(within).map(({ value }) => sign * value);
    if (own.length === 0) return undefined;
    // A strip from end to end has something of all: most of it counts.
    const off = sign * best - own.reduce((a, b) => Math.max(a, b));
    const most = index > 0 ? sign * best - (own.sort((a, b) => a - b)[Math.floor(own.length / 2)] ?? 0) : off;
    return most <= field.slack + range * 0.06 ? true : off > field.slack + range * far ? false : undefined;
  });
  if (verdicts.includes(true)) return true;
  return verdicts.every((one) => one === false) ? false : undefined;
};

/** The mean of a field over each way to take a part; none where nothing of it is there. */
export const meansIn = (field: Landscape, region: Region): number[] =>
  region.flatMap((within) => {
    const own = field.spots.filter(within);
    return own.length === 0 ? [] : [own.reduce((sum, { value }) => sum + value, 0) / own.length];
  });

/** Pearson's correlation of the values with some coordinate, -1 to 1. */
export const alongOf = ({ spots }: Landscape, of: (spot: Spot) => number): number => {
  const mean = (get: (spot: Spot) => number): number => spots.reduce((sum, one) => sum + get(one), 0) / spots.length;
  const [a, b] = [mean(of), mean(({ value }) => value)];
  const part = (f: (spot: Spot) => number): number => spots.reduce((sum, one) => sum + f(one), 0);
  const cross = part((one) => (of(one) - a) * (one.value - b));
  const size = Math.sqrt(part((one) => (of(one) - a) ** 2) * part((one) => (one.value - b) ** 2));
  return size === 0 ? 0 : cross / size;
};
