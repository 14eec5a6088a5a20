import { allMatches } from '../../all-matches.js';
import { unitName } from '../../language/unit.js';
import { spaceAxesOf } from '../../reading/field.js';
import { spaceMeasure } from '../../reading/measure.js';
import { peaksOf } from '../../reading/peaks.js';
import type { Measure } from '../../reading/reading.js';
import { highest, lowest } from '../../reading/statistics.js';
import type { Finding } from '../mention.js';
import { gap, highs, isOfValues, isUnitOf, lesser, lows, namesOf, only } from './landscape-words.js';
import { factIds, found, number, value, type Told } from './told.js';

/** How high and how low the values go that a sentence speaks of. */
interface Ends {
  readonly low: number;
  readonly high: number;
  readonly slack: number;
  /** Heights and depths that stand apart: each has a value of its own. */
  readonly tops: readonly number[];
  readonly pits: readonly number[];
  readonly value: Measure | undefined;
  readonly sides: readonly (Measure | undefined)[];
}

const ofLandscape = (told: Told): Ends | undefined => {
  const field = only(told);
  // Arrows have a length each, which no scale tells, unless their numbers stand in the title.
  if (!field || field.plot.drawn === 'arrows' || field.plot.drawn === 'barbs') return undefined;
  const { low, high, slack, value: own, across, up } = field;
  const [tops, pits] = ([1, -1] as const).map((sign) => peaksOf(field, sign).map((peak) => peak.value)) as [
    number[],
    number[],
  ];
  return { low, high, slack: slack + (high - low) * 0.05, tops, pits, value: own, sides: [across, up] };
};

/** Points in space: what stands upright is their value. */
const ofSpace = ({ fields, world }: Told): Ends | undefined => {
  const points = fields.filter(({ drawn }) => drawn === 'space-scatter' || drawn === 'space-line');
  const [first] = points;
  if (!first || points.length !== fields.length) return undefined;
  const all = points.flatMap(({ elements }) => elements.flatMap(({ space = [] }) => space.map((place) => place[2])));
  const [x, y, z] = spaceAxesOf(world.reading, first).map((axis) => spaceMeasure(axis, first.group));
  if (!z || all.length === 0) return undefined;
  const [low, high] = [lowest(all), highest(all)];
  return { low, high, slack: (z.high - z.low) * 0.03, tops: [high], pits: [low], value: z, sides: [x, y] };
};

const about = '(?:(?:exactly|about|around|nearly|almost|roughly|approximately|close to|just|only|some|well) )*';
const stated = `(?:(?<over>over |more than |above |at least )|(?<under>under |less than |below |at most ))?${about}[$€£]?(?<amount>zero|${number})(?![\\d:/]|[.,]\\d)(?: ?(?<unit>[\\p{L}°%µ$€/²³]+))?`;

const superlative = new RegExp(
  `\\b(?:(?<high>${highs})|(?<low>${lows}))\\b(?<between>${gap}{0,40}?) (?<link>(?:(?:is|are|was|were|lies?|stands?|reach(?:es)?|measures?|comes?|amounts?|has|have|holds?|contains?|counts?|shows?|equals?|of|at|with)(?: (?:at|to|of|a value of))?))? ?(?:an? (?<noun>[\\p{L}-]+(?: [\\p{L}-]+)?) of )?${stated}`,
  'giu',
);
const reached = new RegExp(
  `\\b(?:(?<high>reach(?:es|ed|ing)?|ris(?:es|ing) to|climb(?:s|ing)? to|peak(?:s|ing)? at|goes up to|up to|as (?:high|much) as|tops? out at|culminat(?:es|ing) (?:in|at))|(?<low>(?:drops?|falls?|sinks?|declines?|dips?) to|down to|as low as))(?: a (?:value|height|level|depth) of)? ${stated}`,
  'giu',
);

/** What may stand behind a number that is no value: a multiple, the first of two, a place, a size. */
const isOther =
  /^(?: ?(?:times|x\b|×|percent of|% of|wide|across|long|apart|away|in (?:diameter|width|length)|from the)|,? ?(?:to|and|or|by) (?:about |around )?[-−]?\d|-| ?[(=;,] ?[-−]?\d|\s?°?\s?[NSEW]\b)/;
const strict =
  /^(?: ?[\p{L}°%µ/²³]+){0,3}? at (?:its|the|their) (?:highest|lowest|most|maximum|minimum|peak|top|summit|deepest)/u;

/** The number is of the values: by its unit, or, where it has none, because nothing else is spoken of. */
const isOfOwn = (told: Told, ends: Ends, unit: string, before: string, isPlain: boolean): boolean => {
  const isUnit = unitName(unit) !== undefined || [ends.value, ...ends.sides].some((side) => isUnitOf(side, unit));
  const noun = namesOf(told.world)?.value;
  if (isUnit && unit !== '' && ends.value?.unit !== undefined)
    return (
      isUnitOf(ends.value, unit) &&
      (isPlain || !ends.sides.some((side) => isUnitOf(side, unit)) || noun?.test(before) === true)
    );
  if (isUnit && unit !== '') return !ends.sides.some((side) => isUnitOf(side, unit)) && isPlain;
  return isPlain || noun?.test(before) === true;
};

const ofOne =
  /\b(?:clusters?|groups?|peaks?|hills?|summits?|basins?|pits?|valleys?|lobes?|bumps?|(?:smaller|larger|second|other|main) \w+|ones?|spots?|left|right|upper|lower|north\w*|south\w*|east\w*|west\w*|centres?|centers?)\b/i;

const ofPart = /\b(?:left|right|upper|lower|north\w*|south\w*|east\w*|west\w*)\b/i;

const signs = new RegExp(
  `\\b(?:(?<none>(?:is|are|was|were|has|have|goes|becomes|turns|gets|takes|there (?:is|are)) (?:never|nowhere|no)(?: any)? )|(?<all>(?:is|are|stays?|remains?) (?:always |everywhere |entirely |all ))|never (?<never>(?:becomes|turns|gets|goes|drops|falls) )?)(?:(?<negative>negative|below zero)|(?<positive>positive|above zero))\\b`,
  'giu',
);

/** "The deflection is never negative": whether any of the values has the other sign. */
const signFindings = (told: Told): Finding[] =>
  allMatches(told.sentence.text, signs).flatMap((match) => {
    const ends = isOfValues(told, told.sentence.text.slice(0, match.index)) ? ofLandscape(told) : undefined;
    if (!ends) return [];
    const { all, negative } = match.groups ?? {};
    // No value below zero is asked for by "never negative" and by "always positive".
    const isLow = (negative !== undefined) === (all === undefined);
    const off = isLow ? -ends.low : ends.high;
    const slack = (ends.high - ends.low) * 0.03;
    const ok = off <= slack ? true : off > slack * 2 ? false : undefined;
    const actual = Number((isLow ? ends.low : ends.high).toPrecision(4));
    // Its own "never" is part of it.
    return ok === undefined
      ? []
      : [{ ...found(told, match, ok, actual, factIds(told.world, 'extreme').slice(0, 1)), ok }];
  });

/** Whether one number is more than another: false only where it is far less. */
const beyond = (more: number, less: number, far: number): boolean | undefined =>
  more >= less ? true : more < less - far ? false : undefined;

/** "the highest value is about 400 °C", "reaches about 40 mm at its highest", "drops to 12": how far the values go. */
export const valueEndFindings = (told: Told): Finding[] => {
  const { text } = told.sentence;
  const matches = [...allMatches(text, superlative), ...allMatches(text, reached)];
  const signed = signFindings(told);
  const ends = matches.length === 0 ? undefined : (ofLandscape(told) ?? ofSpace(told));
  if (!ends) return signed;
  const reach = matches.flatMap((match): Finding[] => {
    const { high, between, link, noun = '', amount = '', unit = '' } = match.groups ?? {};
    const [before, behind] = [
      text.slice(0, match.index),
      text.slice((match.index ?? 0) + match[0].length - (unit === '' ? 0 : unit.length + 1)),
    ];
    const isSuperlative = between !== undefined;
    // "from trough to crest": how far they are apart.
    if (/\b(?:to|and|from|between)\b/i.test(`${before.slice(-8)} ${between ?? ''}`)) return [];
    const after = text.slice((match.index ?? 0) + match[0].length);
    if (isOther.test(behind) || isOther.test(after) || lesser.test(before)) return [];
    if (!isOfValues(told, before) || (isSuperlative && !isOfValues(told, between))) return [];
    const names = namesOf(told.world);
    if ([noun, behind.slice(0, 24)].some((words) => names?.across.test(words) || names?.up.test(words))) return [];
    // "is highest at 40" may be a place: with its own unit alone it is a value.
    const isNamed = noun !== '' && names?.value.test(noun) === true;
    const isPlain = isNamed || (noun === '' && link !== undefined && !/\b(?:at|with)$/.test(link));
    if (noun !== '' && !isNamed) return [];
    if (!isOfOwn(told, ends, unit, before + (between ?? ''), isPlain)) return [];
    if (isSuperlative && !isPlain && !isUnitOf(ends.value, unit)) return [];
    const one = /zero/i.test(amount) ? 0 : value(amount);
    const isUp = high !== undefined;
    const own = [isUp ? ends.high : ends.low, ...(isUp ? ends.tops : ends.pits)];
    const far = ends.slack + (ends.high - ends.low) * 0.1;
    const isTold = isSuperlative || strict.test(behind);
    const ok = match.groups?.['over']
      ? beyond(own[0] ?? 0, one, far)
      : match.groups?.['under']
        ? beyond(one, own[0] ?? 0, far)
        : own.some((top) => Math.abs(top - one) <= ends.slack)
          ? true
          : (isUp ? one > ends.high + far : one < ends.low - far) ||
              (isTold && (isUp ? one < ends.high - far : one > ends.low + far))
            ? false
            : undefined;
    // Of two heights the one that is spoken of may be the lesser.
    const isOfOne = ofOne.test(before) ? own.length > 2 : ofPart.test(between ?? '');
    if (ok === undefined || (!ok && isOfOne)) return [];
    const actual = Number((isUp ? ends.high : ends.low).toPrecision(4));
    return [found(told, match, ok, actual, factIds(told.world, 'extreme').slice(0, 1))];
  });
  return [...signed, ...reach];
};
