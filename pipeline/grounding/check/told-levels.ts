import { allMatches } from '../all-matches.js';
import { levelsIn, type Level } from '../reading/levels.js';
import { looksOf } from '../reading/looks.js';
import type { Finding } from './mention.js';
import type { Sentence } from './scan.js';
import type { World } from './world.js';

/** "the dashed vertical lines", "a gray reference line": a line with up to five words before it that say which. */
const lines =
  /(?<looks>(?:[\p{L}-]+,? ){1,5}?)(?:lines?|rules?)(?<behind>\b(?:(?!\b(?:while|whereas|but|curves?|lines?|rise\w*|fall\w*|from|between|until|before|after|except)\b)[^;:.,\d]){0,60}?)\b(?:at|marks?|marking|indicat(?:es|ing)|denot(?:es|ing)|highlight(?:s|ing))(?: (?:a|an|the|its|about|around|exactly|roughly|just|only|value|level|height|position|x|y|=|\p{Ll}+)){0,4}? ?(?:of |at |= ?|\()?[$€£]?(?<first>[-−]?\d+(?:,\d{3})*(?:\.\d+)?)(?! ?(?:st|nd|rd|th)\b|-\p{L})(?:,? (?:and|to) [$€£]?(?<second>[-−]?\d+(?:,\d{3})*(?:\.\d+)?))?(?<after>.{0,14})/giu;
const across =
  /\b(?:horizontal|vertical|reference|threshold|target|limit|cut-?off|benchmark|baseline|average|mean|median)\b/i;
const dashed = /\b(?:dashed|dotted|dash-dotted|dashdot)\b/i;
const notOne = /\b(?:no|not|without|second|other|two|three|grid)\b/i;

const numberOf = (digits: string): number => Number(digits.replaceAll(',', '').replace('−', '-'));
const multiples = [1, 100, 1000, 1e6, 1e9, 0.01];

/** The number may be the level, in whatever multiple either is told. */
const isAt = (digits: string, { low, measure }: Level): boolean => {
  const rounding = 0.5 * 10 ** -(digits.split('.')[1]?.length ?? 0);
  return multiples.some(
    (multiple) =>
      Math.abs(numberOf(digits) * multiple - low) <= Math.max(measure.tolerance(low), rounding * multiple * 1.01),
  );
};

/** A course is drawn dashed: it may be what a dashed line is. */
const hasDashedCourse = ({ reading }: World): boolean =>
  reading.plots.some((plot) => plot.kind === 'line' && plot.form !== 'reference' && looksOf(plot).dash !== 'solid');

const bands =
  /\b(?:bands?|(?:shaded|highlighted|gr[ae]y|shading|colou?red|translucent|pale|light)(?: [\p{Ll}-]+){0,2}? (?:areas?|regions?|zones?|spans?|strips?|rectangles?|periods?|stretch(?:es)?|background))\b(?:(?!\b(?:while|whereas|but|curves?|lines?|rise\w*|fall\w*|until|before|after|around|interval|confidence)\b)[^;:.,]){0,50}?\b(?:from|between) (?:[\p{Ll}$€£]+ ){0,2}?(?<first>[-−]?\d+(?:,\d{3})*(?:\.\d+)?)(?: ?[\p{L}%°/]+){0,2}? ?(?:to|and|until|through|[-–]) (?:[\p{Ll}$€£]+ ){0,2}?(?<last>[-−]?\d+(?:,\d{3})*(?:\.\d+)?)/giu;

/** "A gray band highlights the recession from 2008 to 2010": where a band across the plot begins and ends. */
const bandFindings = (sentence: Sentence, world: World): Finding[] => {
  const own = levelsIn(world.reading).filter(({ low, high }) => high > low && Math.abs(high) < 1e10);
  const isOther = world.reading.plots.some(({ kind }) => kind === 'area' || kind === 'error-band');
  if (own.length === 0 || isOther || world.reading.panels.length > 1) return [];
  return allMatches(sentence.text, bands).flatMap((match): Finding[] => {
    const { first = '', last = '' } = match.groups ?? {};
    const isSo = (level: Level): boolean => isAt(first, level) && isAt(last, { ...level, low: level.high });
    if (own.some(isSo)) return [];
    const start = sentence.start + match.index;
    return [
      {
        start,
        end: start + match[0].length,
        ok: false,
        stated: `${first} to ${last}`,
        actual: own.map(({ low, high }) => `${low} to ${high}`).join(', '),
        facts: [],
        plain: true,
      },
    ];
  });
};

/** "Dashed vertical lines at 50 and 62", "the gray horizontal line at a score of 60": where lines across the plot are. */
const lineFindings = (sentence: Sentence, world: World): Finding[] => {
  const all = levelsIn(world.reading).filter(({ low, high }) => low === high && Math.abs(low) < 1e10);
  if (all.length === 0 || world.reading.panels.length > 1) return [];
  return allMatches(sentence.text, lines).flatMap((match): Finding[] => {
    const { looks = '', behind = '', first = '', second, after = '' } = match.groups ?? {};
    const said = `${looks}${behind}`;
    const isAcross = across.test(said);
    if (notOne.test(looks) || (!isAcross && (!dashed.test(said) || hasDashedCourse(world)))) return [];
    // "at 40 in 2010": a course, which has a value there.
    if (/^\S* (?:in|on|for|to|from|until|and|percent of)\b/i.test(after) && second === undefined && !isAcross)
      return [];
    const way = /\bvertical\b|\bx ?=/i.test(match[0]) ? 'x' : /\bhorizontal\b|\by ?=/i.test(match[0]) ? 'y' : undefined;
    const own = all.filter(({ channel }) => way === undefined || channel === way);
    if (own.length === 0) return [];
    const stated = [first, ...(second === undefined ? [] : [second])];
    // What is right is found by the rules, which read the rest of it as well.
    if (stated.every((digits) => own.some((level) => isAt(digits, level)))) return [];
    const start = sentence.start + match.index;
    const end = start + match[0].length - after.length;
    const facts = world
      .factsBy('reference')
      .filter(({ about }) => own.some(({ row }) => about.includes(row.element.id)))
      .map(({ id }) => id);
    return [
      {
        start,
        end,
        ok: false,
        stated: stated.join(', '),
        actual: own.map(({ low }) => low).join(', '),
        facts,
        plain: true,
      },
    ];
  });
};

/** Where lines and bands across the plot are said to be. */
export const levelFindings = (sentence: Sentence, world: World): Finding[] => [
  ...lineFindings(sentence, world),
  ...bandFindings(sentence, world),
];
