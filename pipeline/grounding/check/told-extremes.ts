import { mayMatch } from '../all-matches.js';
import type { Measure, Plot, Row } from '../reading/reading.js';
import { isCumulative } from './cumulative.js';
import { hasSense, isEntity } from './clause.js';
import type { Finding, Mention, MentionOf } from './mention.js';
import { agrees, dimensionOf, factsOfRows, matchesRow, nameOf } from './query.js';
import type { Sentence } from './scan.js';
import type { World } from './world.js';

type NumberIn = Mention & MentionOf<'number'>;

/** Between a superlative and its value: "highest temperature, 28 °C", "largest apartment, with 150". */
const valued =
  /^(?: [\p{L}-]+){0,3}?(?:,|:| \(| of|,? with|,? at| is| was)(?: (?:about|around|only|just|roughly|approximately|nearly|almost|some|a|an|of))* ?[$€£]?$/u;
/** Between the value and what it belongs to. */
const joined =
  /^(?!.*\b(?:than|above|below|more|less|fewer|times|points?|higher|lower|ahead|behind|after|before|from|not|never|total|average|mean|sum|combined|together|difference|gap|and|followed|respectively)\b)(?! ?\S{0,3} ?(?:to|[-–]) ?$)(?:\s?°?\p{L}?%?| [\p{L}/²³·%-]+){0,3}\s?[,)]*(?: (?:which|it|this))?(?: (?:also|only|just))?(?: (?:is|was|are|were|has|have|had|occurs?|occurred|belongs?|goes|appears?|comes?|stands?|falls?|costs?|cost|reach(?:es|ed)|achieves?|achieved|scores?|scored|weighs?))?(?: (?:[\p{L}-]+)){0,7} ?[$€£]?$/u;
const borders = /^(?:;|whereas|while|but|although|when|followed)$/;
/** Of how much something changed. */
const ofChange = /\b(?:increas|decreas|chang|differ|gap|drop|growth|rise|fall|gain|loss|jump|declin|share)/i;
/** The words that lead to a place. */
const leading =
  /\b(?:in|on|at|by|for|to|during|of|from|with|is|was|has|had|costs?|reach(?:es|ed)|achieves?|scores?|weighs?)(?: (?:[\p{L}-]+)){0,5} ?[$€£]?$/u;

interface Told {
  readonly value: NumberIn;
  readonly places: readonly Mention[];
  /** A second number: the other coordinate of a point. */
  readonly other: NumberIn | undefined;
  readonly end: number;
}

const isNumber = (one: Mention): one is NumberIn =>
  one.type === 'number' && one.unit !== 'ordinal' && one.unit !== 'factor' && one.unit !== 'fraction' && !one.inWords;

const isExtremeWord = (one: Mention): boolean => hasSense(one, 'max', 'min', 'peak', 'trough');
const isPlace = (one: Mention, world: World): boolean => isEntity(one) && dimensionOf(world, one) === 'category';

const reached =
  /^(?:(?:reaches|reached) its (?:maximum|highest|lowest|minimum)|maximum|minimum|peak|trough)(?: (?:value|level|point|count|rate|height|amplitude))? of(?: (?:about|around|only|just|roughly|approximately|nearly|almost|some))* ?[$€£]?$/i;

/** "reaches its maximum of 460 in the evening": of one course, a value whose place no name tells. */
const isAlone = (lead: string, rest: string): boolean =>
  reached.test(lead) &&
  !/^[^,;.]*\b(?:than|above|below|more|less|fewer|times|total|each|per|for|between|and)\b/i.test(rest);

/** What one superlative of a sentence tells: its value, and where that is. */
const toldBy = ({ text, start, tokens, mentions }: Sentence, extreme: Mention, world: World): Told | undefined => {
  // "June has another peak of 35": not the highest of all.
  if (
    /^(?:another|second|further|secondary|smaller|lesser|minor|third|local)$/.test(
      tokens[extreme.from - 1]?.lower ?? '',
    )
  )
    return undefined;
  const next = mentions.find((one) => one.from >= extreme.to && isExtremeWord(one));
  const border = tokens.findIndex(
    ({ lower, text: sign }, index) =>
      index >= extreme.to && (borders.test(lower) || (sign === ',' && tokens[index + 1]?.lower === 'and')),
  );
  const last = Math.min(next?.from ?? tokens.length, border < 0 ? tokens.length : border);
  const own = mentions.filter((one) => one.from >= extreme.to && one.to <= last);
  const value = own.find((one) => one.type === 'number');
  if (!value || !isNumber(value) || !valued.test(text.slice(extreme.end - start, value.start - start)))
    return undefined;
  const behind = own.filter((one) => one.from >= value.to);
  const places = behind.filter((one) => isPlace(one, world) || dimensionOf(world, one) === 'series');
  const numbers = behind.filter((one) => one.type === 'number' && !places.includes(one));
  const [other, ...more] = numbers;
  const target = places[0] ?? other;
  if (!target)
    return isAlone(text.slice(extreme.start - start, value.start - start), text.slice(value.end - start))
      ? { value, places, other: undefined, end: value.end }
      : undefined;
  if (more.length > 0 || (other && (places.length > 0 || !isNumber(other)))) return undefined;
  if (own.some((one) => one.to <= value.from && isEntity(one) && dimensionOf(world, one) !== undefined))
    return undefined;
  const link = text.slice(value.end - start, target.start - start);
  if (!joined.test(link) || !leading.test(link) || ofChange.test(text.slice(extreme.end - start, value.start - start)))
    return undefined;
  // "Drug B has the longest sleep, 8.1 hours": where it is was told before.
  const ahead = mentions.filter((one) => one.to <= extreme.from);
  if (!ahead.some(isExtremeWord) && ahead.some((one) => isPlace(one, world))) return undefined;
  return { value, places, other, end: (places.at(-1) ?? target).end };
};

type Side = 'x' | 'y' | 'size' | 'value';

interface Point {
  readonly row: Row;
  readonly at: number;
}

const pointsOf = (rows: readonly Row[], side: Side): Point[] =>
  rows.flatMap((row) => {
    const at = row[side];
    return at === undefined ? [] : [{ row, at }];
  });

const endsOf = (points: readonly Point[], sign: 1 | -1): Point[] => {
  const best = points.reduce((a, { at }) => Math.max(a, sign * at), -Infinity);
  return points.filter(({ at }) => sign * at === best);
};

interface Verdict {
  readonly value: boolean;
  readonly place: boolean;
  readonly rows: readonly Row[];
}

const plain: ReadonlySet<string> = new Set(['bar', 'line', 'area', 'dot', 'heatmap']);

/** Of values beside names: whether the value is the highest, and whether that stands at the place. */
const atPlaces = (told: Told, plot: Plot, rows: readonly Row[], sign: 1 | -1, isOwned: boolean): Verdict[] => {
  const isStack = plot.arrangement === 'stacked' || plot.arrangement === 'normalised';
  // Layers of a stack are told one by one, or all together.
  // The heights of a curve of shares are no values of what it counts.
  if (!plain.has(plot.form) || (isStack && !isOwned) || isCumulative(plot)) return [];
  const ends = endsOf(pointsOf(rows, 'value'), sign);
  const [end] = ends;
  if (!end || rows.length < 3 || !rows.some((row) => told.places.every((place) => matchesRow(row, place)))) return [];
  return [
    {
      value: agrees(told.value, end.at, plot.measure),
      place: ends.some(({ row }) => told.places.every((place) => matchesRow(row, place))),
      rows: ends.map(({ row }) => row),
    },
  ];
};

/** Of points: whether the value is the highest along one axis, and the other number that point's place along the other. */
const atPoint = (told: Told, plot: Plot, rows: readonly Row[], sign: 1 | -1): Verdict[] => {
  const { other } = told;
  if (!other || plot.form !== 'scatter' || rows.length < 3) return [];
  const sides: readonly (readonly [Side, Measure | undefined])[] = [
    ['x', plot.x],
    ['y', plot.y],
  ];
  return sides.map(([side, measure], index) => {
    const ends = endsOf(pointsOf(rows, side), sign);
    const [along, scale] = sides[1 - index] ?? ['x', undefined];
    return {
      value: ends.some(({ at }) => agrees(told.value, at, measure)),
      place: ends.some(({ row }) => row[along] !== undefined && agrees(other, row[along], scale)),
      rows: ends.map(({ row }) => row),
    };
  });
};

const isOfBoth = /\b(?:both|each|all|total|sum|together|respectively|overall|of all|stack)\b/i;

const judge = (sentence: Sentence, extreme: Mention, world: World): Finding | undefined => {
  const told = toldBy(sentence, extreme, world);
  if (!told) return undefined;
  const sign = hasSense(extreme, 'max', 'peak') ? 1 : -1;
  const earlier = sentence.mentions.filter((one) => isEntity(one) && one.to <= extreme.from);
  if (told.places.length === 0 && !told.other && /\b(?:ax[ei]s|scale)\b/i.test(sentence.text)) return undefined;
  const isOpen = /\b(?:not|second|third|among|excluding|except|apart|other)\b|n['’]t\b/iu.test(sentence.text);
  // Of a running total each bar shows only a step.
  const isRunning = world.plots.some(({ special }) => special === 'waterfall');
  if (isOpen || isRunning || world.reading.panels.length > 1) return undefined;
  const whole = world.plots.flatMap((plot) => {
    const named = earlier.filter((one) => plot.rows.some((row) => row.series !== undefined && matchesRow(row, one)));
    // Rows and columns of a grid both divide it: the last of them is no owner.
    const isSeveral = plot.form === 'heatmap' || isOfBoth.test(sentence.text);
    const owners = isSeveral ? named : named.slice(-1);
    const own = plot.rows.filter((row) => owners.every((one) => matchesRow(row, one)));
    const parts = [...new Set(plot.rows.map(({ series }) => series))].map((series) =>
      plot.rows.filter((row) => row.series === series),
    );
    const isAtOne = told.places.length === 0 && told.other === undefined;
    if (isAtOne && new Set(own.map(({ series }) => series)).size > 1) return [];
    const read = told.places.length > 0 || isAtOne ? atPlaces : atPoint;
    const groups = owners.length > 0 && own.length > 0 && !isSeveral ? [own] : [own, ...parts, plot.rows];
    return groups.map((rows) => read(told, plot, rows, sign, owners.length > 0));
  });
  const verdicts = whole.flat();
  if (verdicts.length === 0 || verdicts.some(({ value, place }) => value && place)) return undefined;
  const wrong = verdicts.find(({ value, place }) => value !== place);
  const [row] = wrong?.rows ?? [];
  if (!wrong || !row) return undefined;
  return {
    start: extreme.start,
    end: told.end,
    ok: false,
    stated: sentence.text.slice(extreme.start - sentence.start, told.end - sentence.start),
    actual: row.value === undefined ? `(${row.x}, ${row.y})` : `${nameOf(row)}: ${row.value}`,
    facts: factsOfRows(world, [row]),
    plain: true,
  };
};

/**
 * "The highest temperature, 28 °C, is recorded on day 8, and the lowest, 6 °C, on day 4": of a value and its place, one is
 * that of the extreme and the other is not.
 */
export const extremeFindings = (sentence: Sentence, world: World): Finding[] => {
  if (!mayMatch(sentence.text, /\d/)) return [];
  return sentence.mentions.flatMap((one) => (isExtremeWord(one) ? (judge(sentence, one, world) ?? []) : []));
};
