import { allMatches } from '../../all-matches.js';
import { parseTitle } from '../../language/title.js';
import { knownUnit } from '../../language/unit-family.js';
import { levelsOf, isContour } from '../../reading/field.js';
import type { Finding } from '../mention.js';
import { factIds, found, number, value, type Told } from './told.js';

const bar = '\\bcolou?r[ -]?(?:bar|scale|legend|key)\\b';
const unitOf = new RegExp(
  `${bar}[^.;,]{0,60}?\\b(?:in|unit is|units are) ((?:degrees? )?[\\p{L}µ°%$€£]+(?:(?:/| per )[\\p{L}²³]+)?)`,
  'giu',
);
const endOf = new RegExp(
  `${bar}(?: \\w+){0,3}? (?:goes|runs|extends|reaches|ends|tops out|climbs|rises|stretches)(?: all the way)?(?: up)?(?: to| at)?(?: an?)?(?: \\p{L}+ of| about| around| roughly)? (${number})`,
  'giu',
);

/** "The colour bar shows the speed in km/h", "goes up to 12". */
const barFindings = (told: Told): Finding[] => {
  const bars = told.world.reading.legends.filter(({ kind }) => kind === 'gradient');
  const [only] = bars;
  if (!only || bars.length > 1) return [];
  const units = allMatches(told.sentence.text, unitOf).flatMap((match) => {
    const stated = knownUnit(match[1] ?? '');
    const printed = parseTitle(only.title ?? '').unit;
    const shown = knownUnit(printed ?? '');
    if (!stated || !shown || printed === undefined) return [];
    return [found(told, match, stated.name === shown.name, printed, factIds(told.world, 'axis-unit').slice(0, 1))];
  });
  const [low, high] = only.domain.filter((end) => typeof end === 'number');
  const ends = allMatches(told.sentence.text, endOf).flatMap((match) => {
    if (low === undefined || high === undefined) return [];
    const off = Math.abs(value(match[1] ?? '') - high) / Math.abs(high - low || 1);
    return [found(told, match, off <= 0.08, high, factIds(told.world, 'axis-range').slice(0, 1))];
  });
  return [...units, ...ends];
};

const steps = new RegExp(
  `\\b(?:(?:in|at|with) (?:steps|intervals|increments|spacings?) of|(?:at|with) an? (?:interval|step|spacing) of|every) (${number})`,
  'giu',
);

/** "levels from 50 to 350 in steps of 100". */
const stepFindings = (told: Told): Finding[] => {
  const contours = told.fields.filter(isContour);
  const [plot] = contours;
  if (!plot || contours.length > 1 || !/\b(?:levels?|contours?|lines?|bands?|isolines?)\b/i.test(told.sentence.text))
    return [];
  const levels = levelsOf(plot);
  const gaps = levels.slice(1).map((level, index) => level - (levels[index] ?? 0));
  const [first] = gaps;
  if (first === undefined || gaps.some((gap) => Math.abs(gap - first) > first * 0.02)) return [];
  return allMatches(told.sentence.text, steps).map((match) =>
    found(
      told,
      match,
      Math.abs(value(match[1] ?? '') - first) <= first * 0.02,
      first,
      factIds(told.world, 'count').slice(0, 1),
    ),
  );
};

const listed = new RegExp(
  `\\b(?:levels?|contours?|contour lines|isolines|isobars)\\b(?: (?:are |is )?(?:drawn|placed|set|shown|labell?ed))?(?: at| of|:)?(?: the)?(?: levels?| values)?(?: of| at)? ((?:${number},? (?:and )?){2,}${number})(?! ?[%x×])`,
  'giu',
);

/** "drawn at levels of 20, 40, 60 and 80": each is one of the levels. */
const levelFindings = (told: Told): Finding[] => {
  const contours = told.fields.filter(isContour);
  const [plot] = contours;
  if (!plot || contours.length > 1) return [];
  const levels = levelsOf(plot);
  const span = (levels.at(-1) ?? 0) - (levels[0] ?? 0);
  return levels.length < 2
    ? []
    : allMatches(told.sentence.text, listed).map((match) => {
        const stated = allMatches(match[1] ?? '', new RegExp(number, 'g')).map(([text]) => value(text));
        const ok = stated.every((one) => levels.some((level) => Math.abs(level - one) <= span * 0.01));
        return found(told, match, ok, levels.join(', '), factIds(told.world, 'count').slice(0, 1));
      });
};

const nouns: readonly (readonly [words: RegExp, shapes: RegExp])[] = [
  [/^star/i, /star/],
  [/^triangle/i, /triangle/],
  [/^square/i, /square/],
  [/^diamond/i, /diamond/],
  [/^cross/i, /cross|plus|^x$/],
];
const placed = new RegExp(
  `\\b(stars?|triangles?|squares?|diamonds?|crosse?s?|dots?|markers?|circles?) (?:(?:drawn|placed|located|sitting|marked|shown|is|lies|sits|stands) )?at (?:about |around )?\\(?(${number})(?: ?[%°\\p{L}/$²³]{1,9})?(?: and|,|;) (?:about )?(${number})(?! ?(?:marks|points|stars)\\b)`,
  'giu',
);

/** "a white star at 320 °C and 7 bar": of the few single marks over a field. */
const markFindings = (told: Told): Finding[] =>
  allMatches(told.sentence.text, placed).flatMap((match) => {
    const [x, y] = [value(match[2] ?? ''), value(match[3] ?? '')];
    const shapes = nouns.find(([words]) => words.test(match[1] ?? ''))?.[1];
    const marks = told.world.reading.plots
      .filter(({ kind, drawn }) => kind === 'point' && drawn === undefined)
      .flatMap((plot) => plot.rows.map((row) => ({ row, plot })))
      .filter(({ row }) => shapes === undefined || row.element.shape === undefined || shapes.test(row.element.shape));
    if (marks.length === 0 || marks.length > 4) return [];
    const offs = marks.flatMap(({ row, plot }) =>
      row.x === undefined || row.y === undefined || !plot.x || !plot.y
        ? []
        : [
            Math.max(
              Math.abs(row.x - x) / (plot.x.high - plot.x.low),
              Math.abs(row.y - y) / (plot.y.high - plot.y.low),
            ),
          ],
    );
    const least = offs.reduce((a, b) => Math.min(a, b), Infinity);
    const ok = least <= 0.02 ? true : least > 0.05 && offs.length === marks.length ? false : undefined;
    return ok === undefined ? [] : [found(told, match, ok, null, factIds(told.world, 'coordinates').slice(0, 1))];
  });

/** What a sentence says of the bar of colours, of the levels, and of marks over a field. */
export const scaleFindings = (told: Told): Finding[] => [
  ...barFindings(told),
  ...(told.fields.length > 0 ? [...stepFindings(told), ...levelFindings(told), ...markFindings(told)] : []),
];
