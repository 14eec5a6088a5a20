import { allMatches } from '../all-matches.js';
import { multipleIn } from '../language/multiple.js';
import { isOtherPer, isSamePer, perUnit, type PerUnit } from '../language/per-unit.js';
import type { Finding } from './mention.js';
import type { Sentence } from './scan.js';
import { isWritten, meantBy, titlesOf, type Shown } from './unit-titles.js';
import type { World } from './world.js';

/** One word of a unit, and what it is so much of: "euros per square metre", "deaths per 100,000 inhabitants". */
const word = '[\\p{L}°%$€£µμ][\\p{L}°%$€£µμ²³⁻¹·.]*';
export const unitPhrase = `(?:(?:light|astronomical|[GCT]PU|core)[- ](?:years?|units?|hours?|days?)|(?:(?:cubic|square|metric|US) )?${word}(?:(?:(?: (?:of mercury|Celsius|Fahrenheit))|-?hours?))?(?:(?: per | ?/ ?| an? (?=(?:second|minute|hour|day|week|month|year|head|person|night|litre|liter|gallon)\\b))(?:[\\d,]+ )?(?:(?:cubic|square|live) )?${word})*)`;
const end = '(?=[.,;:)]|$| (?:and|over|on|for|by|as|with|while|whereas|which|from|between|at|in)\\b)';
const given =
  '(?:given|measured|expressed|quoted|reported|stated|shown|recorded|counted|told|plotted|listed|displayed|indicated|specified)';

const across = '(?<axis>[xyz][- ]axis|horizontal axis|vertical axis|(?:left|right)(?:-hand)? axis)';
const axisShows = `${across}(?: on the (?:left|right))?,? (?:is about|counts?|shows?|gives?|measures?|is|represents?|displays?|tells?|indicates?)(?: us)?`;

const timeWords = '(?:(?:milli|micro|nano)?seconds|minutes|hours|days|weeks|months|quarters|years|decades)';

/** What is said to be given in a unit, and in which. */
const declared: readonly RegExp[] = [
  new RegExp(
    `(?<what>[^.;:,()]{2,60}?) (?:is|are|was|were) (?:also )?(?:${given} )?in (?<unit>${unitPhrase})${end}`,
    'giu',
  ),
  new RegExp(`${axisShows} (?:the )?(?<what>[^.;:,()]{2,40}?) in (?<unit>${unitPhrase})${end}`, 'giu'),
  new RegExp(
    `(?:${axisShows}|numbers? (?:on|along) the axis (?:is|are)) (?:the )?(?:number of )?(?<unit>${word}(?: \\p{L}+ed)?(?: of [\\p{L} ]{3,24}?)?(?: per (?:[\\d,]+ )?(?:(?:cubic|square|live) )?${word}){1,2})${end}`,
    'giu',
  ),
  new RegExp(`${axisShows} (?:the )?(?:number of )?(?<unit>${timeWords})${end}`, 'giu'),
  new RegExp(`(?<both>(?:both|the two|all(?: three)?) axes) [^.;:]{0,40}?in (?<unit>${unitPhrase})${end}`, 'giu'),
];

/** "daily trips (in thousands)", "the initial rate, in nmol per hour,": a unit right behind what is measured. */
const aside: readonly RegExp[] = [
  new RegExp(`(?<= )\\((?:in )?(?:${across}, )?(?:in )?(?<unit>${unitPhrase})\\)`, 'giu'),
  new RegExp(`, (?:which is )?(?:${given} )?in (?<unit>${unitPhrase})${end}`, 'giu'),
];

const turnedUnits = /\b(?:not|no longer|rather than|instead|should|would|could|if|convert\w*)\b|n['’]t\b/i;

/** Whether a text that says so tells of a unit at all. */
export const mayTurnUnits = (text: string): boolean => turnedUnits.test(text);

/** "light years" of an axis in arcminutes, "kilometres" of one in Earth radii: no unit that is known, and no other word for it. */
const isForeign = (stated: PerUnit, { unit: own }: Shown): boolean =>
  stated.family !== undefined &&
  stated.family !== 'share' &&
  own.family === undefined &&
  own.bases.length === 0 &&
  /^[\p{L} ]{3,}$/u.test(own.head) &&
  own.head.charAt(0).toLowerCase() !== stated.head.charAt(0).toLowerCase() &&
  multipleIn(own.head) === undefined;

interface Declared {
  readonly what: string;
  readonly axis: string | undefined;
  readonly isBoth: boolean;
  readonly phrase: string;
  readonly start: number;
  readonly end: number;
}

/** The last words before a place, where they belong together. */
const lastWords = (text: string): string => /[^.;:,()]{0,40}$/.exec(text)?.[0] ?? '';

const declaredIn = (text: string): Declared[] => [
  ...declared.flatMap((pattern) =>
    allMatches(text, pattern).map((match) => {
      const { what = '', axis, both, unit: phrase = '' } = match.groups ?? {};
      return {
        what,
        axis: axis ?? new RegExp(across, 'iu').exec(what)?.[1],
        isBoth: both !== undefined,
        phrase,
        start: match.index,
        end: match.index + match[0].length,
      };
    }),
  ),
  ...aside.flatMap((pattern) =>
    allMatches(text, pattern).map((match) => ({
      what: lastWords(text.slice(0, match.index).trimEnd()),
      axis: match.groups?.['axis'],
      isBoth: false,
      phrase: match.groups?.['unit'] ?? '',
      start: match.index,
      end: match.index + match[0].length,
    })),
  ),
];

/** "Consumption is given in gallons per head", "the y-axis shows kilograms per person": another unit than is printed. */
export const givenUnitFindings = ({ text, start }: Sentence, world: World): Finding[] => {
  const titles = titlesOf(world);
  if (titles.shown.length === 0 || mayTurnUnits(text)) return [];
  const isOne = world.reading.panels.length <= 1;
  return declaredIn(text).flatMap(({ what, axis, isBoth, phrase, start: from, end: to }): Finding[] => {
    const stated = perUnit(phrase.replace(/ of [\p{L} ]+(?= per )/u, '').replace(/[.]$/, ''));
    const own = isBoth
      ? titles.shown.filter(({ channel }) => channel !== undefined)
      : meantBy(what, axis, titles, isOne);
    if (!stated || own.length === 0 || isWritten(stated, titles)) return [];
    if (
      titles.shown.some((one) => isSamePer(one.unit, stated)) ||
      !own.every((one) => isOtherPer(stated, one.unit) || ((axis ?? what) !== '' && isForeign(stated, one)))
    )
      return [];
    const actual = own[0]?.printed ?? null;
    return [{ start: start + from, end: start + to, ok: false, stated: phrase, actual, facts: [] }];
  });
};
