import { allMatches, mayMatch } from '../../all-matches.js';
import { looksByName } from '../../reading/looks.js';
import type { Row } from '../../reading/reading.js';
import type { Finding, Mention } from '../mention.js';
import { nameOf } from '../query.js';
import type { Sentence } from '../scan.js';
import type { World } from '../world.js';
import { countOf } from '../number-words.js';
import { judged, toldOf, toldOfPlot, within, type Place, type Told } from './told.js';

interface Side {
  readonly start: number;
  readonly end: number;
  readonly series: string;
}

const synonyms: readonly (readonly [RegExp, RegExp])[] = [
  [/^(?:men|males?|man|boys?)$/i, /\b(?:men|males?|boys)\b/giu],
  [/^(?:women|females?|woman|girls?)$/i, /\b(?:women|females?|girls)\b/giu],
];

/** Where a sentence names one of the two sides, in its own word or in another for the same people. */
const sidesIn = ({ plot, sentence, text }: Told): Side[] => {
  const labels = plot.series?.labels ?? [];
  const own = sentence.mentions.flatMap((mention: Mention): Side[] => {
    if (mention.type !== 'name') return [];
    const ref = mention.refs.find(({ label }) => labels.includes(label));
    return ref ? [{ start: mention.start - sentence.start, end: mention.end - sentence.start, series: ref.label }] : [];
  });
  const others = labels.flatMap((series) => {
    const words = synonyms.find(([is]) => is.test(series))?.[1];
    return words
      ? allMatches(text, words).map(({ index, 0: word }) => ({ start: index, end: index + word.length, series }))
      : [];
  });
  const all = [...own, ...others.filter((one) => !own.some(({ start, end }) => one.start < end && start < one.end))];
  return all.sort((a, b) => a.start - b.start);
};

const more =
  /\b(?:(more|greater|larger|higher)|(fewer|less|smaller|lower)|(outnumber(?:s|ed)?|exceed(?:s|ed)?|surpass(?:es|ed)?)|(?:is|are) (?:more numerous|ahead of))\b/iu;

/** "more men than women", "women outnumber men", "the male share exceeds the female share". */
const comparison = (told: Told): Finding[] => {
  const match = more.exec(told.text);
  const sides = sidesIn(told);
  if (!match) return [];
  const verb = match[3] !== undefined;
  const than = told.text.indexOf(' than ', match.index);
  if (!verb && than < 0) return [];
  const split = verb ? match.index : than;
  const [a, b] = [sides.findLast(({ end }) => end <= split), sides.find(({ start }) => start >= split)];
  if (
    !a ||
    !b ||
    a.series === b.series ||
    told.numbers.some(({ number }) => !number.inWords && number.unit === 'factor')
  )
    return [];
  if (/\btimes|twice|half|by \d/i.test(told.text.slice(Math.max(0, match.index - 20), b.end + 20))) return [];
  // "in every group under 60", "from 60-69 upwards": in some of the groups.
  const [start, end] = partAround(told.text, Math.min(a.start, match.index), b.end);
  const bounded = groupsBeyond(told, start, end);
  if (
    !bounded &&
    /\b(?:under|over|above|below|beyond|up to|until|upwards?|downwards?|onwards?|younger|older|age of)\b/i.test(
      told.text.slice(b.end),
    )
  )
    return [];
  const sign = match[2] === undefined ? 1 : -1;
  // "In the two youngest groups men outnumber women, whereas from 30-44 upwards …": each part has its own groups.
  const named = within(told.places, start, end).filter(
    ({ rows }) => new Set(rows.map(({ category }) => category)).size === 1,
  );
  const categories = [...new Set(named.flatMap(({ rows }) => rows.map(({ category }) => category ?? '')))];
  const labels = told.plot.category?.labels ?? [];
  const part = told.text.slice(start, end);
  const all =
    bounded ?? ranked(part, labels) ?? (isRanked(part) ? undefined : categoriesMeant(part, categories, labels));
  if (!all) return [];
  const of = (series: string, category: string): number | undefined =>
    told.plot.rows.find((row: Row) => row.series === series && row.category === category)?.value;
  const wrong = all.find((category) => {
    const [x, y] = [of(a.series, category), of(b.series, category)];
    return x === undefined || y === undefined || Math.sign(x - y) !== sign;
  });
  const from = Math.min(a.start, match.index);
  // Of some groups told by their age, all may be meant together.
  const isEach = /\b(?:every|each|all|any)\b/i.test(told.text);
  const isMixed =
    bounded !== undefined &&
    !isEach &&
    all.some((category) => Math.sign((of(a.series, category) ?? 0) - (of(b.series, category) ?? 0)) === sign);
  return [judged(told, from, b.end, wrong === undefined ? true : isMixed ? undefined : false, wrong ?? null)];
};

const ageBound =
  /\b(?:(?<low>under|below|younger than|up to(?: the age of)?)|(?<high>over|above|older than|from(?: the age of)?)) (?<age>\d+)(?! ?[-–]|\d)(?<behind> (?:and|or) (?:over|above|older|up|under|below|younger))?/giu;

/** "In all the age groups under 50", "over 60": the groups that lie on that side of an age as a whole. */
const groupsBeyond = ({ text, plot, places: named }: Told, from: number, to: number): readonly string[] | undefined => {
  const [match, other] = allMatches(text, ageBound).filter(({ index }) => index >= from && index < to);
  const age = Number(match?.groups?.['age']);
  const isOther = ({ start, end, rows }: Place): boolean =>
    !match ||
    (new Set(rows.map(({ category }) => category)).size === 1 &&
      (start < match.index || end > match.index + match[0].length));
  if (!match || other || match.groups?.['behind'] !== undefined || named.some(isOther)) return undefined;
  const labels = plot.category?.labels ?? [];
  const ages = labels.map((label) => (label.match(/\d+/g) ?? []).map(Number));
  if (ages.some(([first]) => first === undefined)) return undefined;
  const own = labels.filter((label, index) => {
    const [first = 0, last = /\+|over|older/i.test(label) ? Infinity : first] = ages[index] ?? [];
    return match.groups?.['low'] === undefined ? first >= age : last <= age;
  });
  // Where no group begins or ends there, the words are of something else.
  const isEdge = ages.some(([first = 0, last = first]) => first === age || last === age || last + 1 === age);
  return own.length > 0 && isEdge ? own : undefined;
};

/** The part of a sentence around a statement, from one joint to the next. */
const partAround = (text: string, from: number, to: number): readonly [number, number] => {
  const joints = allMatches(text, /[;]|,? (?:whereas|while|but|although|though)\b/giu).map(({ index }) => index);
  return [Math.max(0, ...joints.filter((at) => at <= from)), Math.min(text.length, ...joints.filter((at) => at >= to))];
};

const rank = /\bthe (?:(one|two|three|four|five|six) )?(youngest|oldest|eldest)\b/iu;
const isRanked = (text: string): boolean => rank.test(text);

/** "In the two youngest groups", "among the oldest". */
const ranked = (text: string, labels: readonly string[]): readonly string[] | undefined => {
  const [, count = 'one', end = ''] = rank.exec(text) ?? [];
  const ages = labels.map((label) => Number.parseFloat(label.replace(/^\D+/, '')));
  if (end === '' || ages.some((age) => !Number.isFinite(age))) return undefined;
  const sorted = labels.toSorted((x, y) => (ages[labels.indexOf(x)] ?? 0) - (ages[labels.indexOf(y)] ?? 0));
  return /^young/i.test(end) ? sorted.slice(0, countOf(count)) : sorted.slice(-countOf(count));
};

/** One group, every group, or all from one onwards. */
const categoriesMeant = (
  text: string,
  named: readonly string[],
  labels: readonly string[],
): readonly string[] | undefined => {
  const [one] = named;
  const every =
    /\b(?:all|every|each|any)\b(?: \w+){0,2} (?:groups?|ages?|cohorts?|categor|brackets?|bands?|levels?)/i.test(text);
  if (named.length === 0) return every ? labels : undefined;
  if (one === undefined || named.length > 1) return undefined;
  const at = labels.indexOf(one);
  // Whichever way the axis counts, the older groups are those with the larger numbers.
  const rising = (Number.parseFloat(labels[0] ?? '') || 0) < (Number.parseFloat(labels.at(-1) ?? '') || 0);
  const older = rising ? labels.slice(at) : labels.slice(0, at + 1);
  const younger = rising ? labels.slice(0, at + 1) : labels.slice(at);
  if (/\b(?:upwards?|onwards?|and (?:over|above|older|up)|or older)\b/i.test(text)) return older;
  if (/\b(?:up to|until|and (?:under|below|younger)|or younger|downwards?)\b/i.test(text)) return younger;
  return /\b(?:from|after|before|between|above|below|since)\b/i.test(text) ? undefined : [one];
};

const places = /\b(?:on|to|at) (?:the )?(left|right)\b|\b(left|right)[- ](?:hand )?side\b/giu;

/** "Men are shown on the left": on which side of the middle. */
const sideFindings = (told: Told): Finding[] => {
  const sides = sidesIn(told);
  return allMatches(told.text, places).flatMap((match) => {
    const side = sides.findLast(({ end }) => end <= match.index);
    const between = side && told.text.slice(side.end, match.index);
    if (
      !side ||
      between === undefined ||
      between.length > 40 ||
      /[;.]|\b(?:left|right|legend|axis|ones?|those|others?)\b/i.test(between)
    )
      return [];
    const look = looksByName(told.plot, 'series').get(side.series);
    const own = told.plot.rows.filter((row: Row) => row.series === side.series && look !== undefined);
    const other = told.plot.rows.filter((row: Row) => row.series !== undefined && row.series !== side.series);
    const [x, y] = [own, other].map((rows) => Math.max(...rows.map(({ element: { box } }) => box.x)));
    if (x === undefined || y === undefined || own.length === 0 || other.length === 0) return [];
    const left = (match[1] ?? match[2] ?? '').toLowerCase() === 'left';
    return [
      judged(
        told,
        side.start,
        match.index + match[0].length,
        x < y === left,
        x < y ? 'left' : 'right',
        own.slice(0, 2),
      ),
    ];
  });
};

/** "The largest female group is 30-39": the longest bar of one side. */
const extremeFindings = (told: Told): Finding[] =>
  allMatches(told.text, /\b(largest|biggest|smallest|longest|shortest|highest|lowest)\b/giu).flatMap((match) => {
    const end = told.text.slice(match.index).search(/[;.]|,? and the | while | whereas |, with the /);
    const until = end < 0 ? told.text.length : match.index + end;
    const side = sidesIn(told).find(({ start }) => start >= match.index && start < Math.min(until, match.index + 45));
    const place = told.places.find(
      ({ start, rows }) =>
        start >= match.index && start < until && new Set(rows.map(({ category }) => category)).size === 1,
    );
    const number = told.numbers.find(
      ({ start, number: one }) => start >= (place?.end ?? match.index) && start < until && !one.inWords,
    );
    if (!side || (!place && !number)) return [];
    const own = told.plot.rows.filter((row: Row) => row.series === side.series && row.value !== undefined);
    const values = own.map(({ value = 0 }) => value);
    const size = /^(?:l(?:ar|on)|b|h)/i.test(match[1] ?? '') ? Math.max(...values) : Math.min(...values);
    const best = own.filter(({ value }) => value === size);
    const ok = !place || best.some((row) => place.rows.some(({ id }) => id === row.id));
    return [judged(told, match.index, place?.end ?? side.end, ok, best.map(nameOf).join('; '), best)];
  });

const ends = /\bfrom (\d[\d,.]*\d|\d) on the left\b.{0,24}?\bto (\d[\d,.]*\d|\d) on the right\b/giu;

/** "from 400 on the left through 0 to 400 on the right": the two ends of the axis. */
const axisFindings = (told: Told): Finding[] =>
  allMatches(told.text, ends).map((match) => {
    const { low = 0, high = 0, step = 0 } = told.plot.measure ?? {};
    const near = (text: string | undefined, end: number): boolean =>
      Math.abs(Number((text ?? '').replaceAll(',', '')) - Math.abs(end)) <= step * 0.999;
    const ok = near(match[1], low) && near(match[2], high);
    return judged(told, match.index, match.index + match[0].length, ok, `${Math.abs(low)} to ${high}`);
  });

/** What is said of the two sides of a pyramid, or of an axis that counts to both sides. */
export const pyramidFindings = (sentence: Sentence, world: World): Finding[] => {
  const told = toldOf(sentence, world, 'pyramid');
  if (!told) {
    if (!mayMatch(sentence.text, ends)) return [];
    const plot = world.plots.find(({ measure }) => measure !== undefined && measure.low < 0 && measure.high > 0);
    return plot ? axisFindings(toldOfPlot(sentence, world, plot)) : [];
  }
  return [...comparison(told), ...sideFindings(told), ...extremeFindings(told), ...axisFindings(told)];
};
