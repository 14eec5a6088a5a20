import { mayMatch } from '../../all-matches.js';
import type { Axis } from '../../../../renderers/scene.js';
import { isDate, monthNames } from '../../language/date.js';
import { axisDivision, isQuantitative } from '../../reading/division.js';
import { axisMeasure } from '../../reading/measure.js';
import { axisFacts, axisWithEnds } from '../axis-extent.js';
import type { Finding } from '../mention.js';
import type { Sentence } from '../scan.js';
import { labelKey } from '../tokenize.js';
import type { World } from '../world.js';
import { numeral, valuesOf } from './item.js';

const cue = /\baxis (?:shows|lists|runs|ranges|goes|is labell?ed)/iu;
const lead = String.raw`^the (?:(?:bottom|top|left|right) )?(x-axis|y-axis|horizontal axis|vertical axis) `;
const listed = new RegExp(`${lead}(?:shows “([^”]+)”(?: with)?: |lists |is labell?ed )(.+)$`, 'diu');
const range = String.raw`(?:shows “([^”]+)”|runs|ranges|goes) from `;
const numbered = new RegExp(
  `${lead}${range}(${numeral})(?! ?(?:π|pi\\b))\\S* to (${numeral})(?! ?(?:π|pi\\b))[^\\s,]*(?:,? (?:in|with) .*| \\S{1,9})?$`,
  'diu',
);
const day = String.raw`(\d{1,2}) (${monthNames.join('|')})(?: (\d{4}))?`;
const dated = new RegExp(`${lead}${range}${day} to ${day}$`, 'diu');

const keyOf = (text: string): string => labelKey(text).join(' ');

/** The axes that the words mean: those of the direction, and of them the one whose title is read out. */
const axesOf = (world: World, name: string, title: string | undefined): readonly Axis[] => {
  const channel = /^[xh]/i.test(name) ? 'x' : 'y';
  const all = world.reading.scene.axes.filter((axis) => axis.channel === channel && axis.ticks.length > 0);
  const titled = all.filter((axis) => title === undefined || keyOf(axis.title ?? '') === keyOf(title));
  return titled.length > 0 ? titled : [];
};

const found = (
  sentence: Sentence,
  [from, to]: readonly [number, number],
  actual: string,
  facts: readonly string[],
): Finding => ({
  start: sentence.start + from,
  end: sentence.start + to,
  ok: false,
  stated: sentence.text.slice(from, to),
  actual,
  facts: [...facts],
});

/** "The x-axis lists A, B and C": as many as there are, most of them at their place, and one that is not there. */
const listFindings = (sentence: Sentence, text: string, world: World): Finding[] => {
  const match = listed.exec(text);
  const [, name = '', title, words = ''] = match ?? [];
  const begin = match?.indices?.[3]?.[0];
  if (begin === undefined) return [];
  const items: { readonly word: string; readonly at: number }[] = [];
  let at = begin;
  for (const part of words.split(/(, (?:and )?| and )/u)) {
    if (!/^(?:, (?:and )?| and )$/u.test(part)) items.push({ word: part, at });
    at += part.length;
  }
  return axesOf(world, name, title).flatMap((axis, _, axes): Finding[] => {
    const { labels } = axisDivision(axis, axis.domain);
    const printed = axis.ticks.map(({ label }) => label).filter((label) => label !== '');
    const own = [labels, printed].find(({ length }) => length === items.length) ?? [];
    const isAt = ({ word }: { readonly word: string }, index: number): boolean =>
      keyOf(word) === keyOf(own[index] ?? '');
    const wrong = items.filter((item, index) => !isAt(item, index));
    if (axes.length > 1 || own.length < 3 || wrong.length === 0 || wrong.length > own.length / 4) return [];
    const said = new Set(items.map(({ word }) => keyOf(word)));
    // Only a number for a number, or a name of the list twice, is an error beyond doubt: names may be written otherwise.
    return wrong.flatMap((item) => {
      const label = own[items.indexOf(item)] ?? '';
      const isOther = /\d/.test(item.word) && /\d/.test(label);
      return isOther || said.size < items.length
        ? [found(sentence, [item.at, item.at + item.word.length], label, axisFacts(axis, world, 'axis-ticks'))]
        : [];
    });
  });
};

/** "The x-axis shows “Year” from 1950 to 2010", where one of the ends is right. */
const endFindings = (sentence: Sentence, text: string, world: World): Finding[] => {
  const match = numbered.exec(text);
  const [, name = '', title, low = '', high = ''] = match ?? [];
  const place = [match?.indices?.[3], match?.indices?.[4]] as const;
  const [a] = valuesOf(low);
  const [b] = valuesOf(high);
  const axes = match ? axesOf(world, name, title) : [];
  if (!a || !b || !place[0] || !place[1] || axes.length !== 1 || !axes.every(isQuantitative)) return [];
  const [axis] = axes;
  if (!axis || axisWithEnds(axes, [a, b])) return [];
  const measure = axisMeasure(axis);
  return [
    found(
      sentence,
      [place[0][0], place[1][1]],
      `${measure.low} to ${measure.high}`,
      axisFacts(axis, world, 'axis-range'),
    ),
  ];
};

const dayLength = 86_400_000;

/** "The x-axis runs from 12 February to 21 March": days that are ends of the axis, of its ticks or of the data. */
const dateFindings = (sentence: Sentence, text: string, world: World): Finding[] => {
  const match = dated.exec(text);
  if (!match) return [];
  const [, name = '', title, ...parts] = match;
  const [axis, more] = axesOf(world, name, title).filter(({ scale }) => scale === 'time');
  const times = (axis?.domain ?? []).filter(isDate).map((date) => Date.parse(date));
  const [low, high] = [Math.min(...times), Math.max(...times)];
  if (!axis || more || times.length < 2 || !(high > low)) return [];
  const slack = Math.max(dayLength * 1.1, (high - low) * 0.02);
  const ticks = axis.ticks.map(({ value }) => value).filter(isDate);
  const data = world.rows.flatMap(({ categoryValue, from, to }) => [categoryValue, from, to]).filter(isDate);
  const ends = [low, high, ...[...ticks, ...data].map((date) => Date.parse(date))];
  const years = [...new Set(ends.map((end) => new Date(end).getUTCFullYear()))];
  const isThere = (said: readonly (string | undefined)[]): boolean => {
    const month = monthNames.findIndex((one) => one.toLowerCase() === said[1]?.toLowerCase());
    const own = said[2] === undefined ? years : [Number(said[2])];
    return own.some((year) => ends.some((end) => Math.abs(end - Date.UTC(year, month, Number(said[0]))) <= slack));
  };
  const wrong = [parts.slice(0, 3), parts.slice(3, 6)].map((said) => !isThere(said));
  if (wrong[0] === wrong[1]) return [];
  const group = wrong[0] ? 3 : 6;
  const from = match.indices?.[group]?.[0] ?? 0;
  const to = match.indices?.[group + 1]?.[1] ?? text.length;
  const actual = new Date(wrong[0] ? low : high).toISOString().slice(0, 10);
  return [found(sentence, [from, to], actual, axisFacts(axis, world, 'axis-range'))];
};

/** An axis that is read out from one end to the other. */
export const axisFindings = (sentence: Sentence, world: World): Finding[] => {
  if (!mayMatch(sentence.text, cue)) return [];
  const text = sentence.text.trimEnd().replace(/\.$/, '');
  return [
    ...listFindings(sentence, text, world),
    ...endFindings(sentence, text, world),
    ...dateFindings(sentence, text, world),
  ];
};
