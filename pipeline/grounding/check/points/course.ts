import { allMatches, firstMatch } from '../../all-matches.js';
import { monthNames } from '../../language/date.js';
import type { Finding } from '../mention.js';
import { agrees } from '../query.js';
import type { Sentence } from '../scan.js';
import { labelKey } from '../tokenize.js';
import type { World } from '../world.js';
import { itemsIn, numeral, valuesOf, type Item } from './item.js';
import { best, denied, verdictOn, type Verdict } from './judge.js';
import { foundAt } from './place.js';
import { coursesIn, type Of } from './whose.js';

const up = 'rises|climbs|increases|grows|rose|climbed|increased|grew';
const down = 'falls|drops|declines|decreases|fell|dropped|declined|decreased';
const verb = `(?:${up}|${down})`;
const join = '(?:, and then |, then |, before | and then |, and |, )';

/** "the line for A rises from … to … and then falls to …": who goes, and each way with its ends. */
const legs = new RegExp(
  `^((?:in the panel for [^,]{1,60}, )?(?:the |a )?[^,;:]{0,80}?)\\b(?:goes up and down but )?(${verb})(?: overall)? from (.+)$`,
  'iu',
);
const turns = new RegExp(`${join}(${verb}) (?:back )?to `, 'giu');
const tail = /, with ups and downs and a (?:peak|low) of /iu;
const swings = /^(.{0,80}?)\bgoes up and down between (.+?\d.*?) and ([−$€£-]*\d.+)$/iu;
const stays = new RegExp(
  `^(.{0,80}?)\\b(?:stays|remains) between (${numeral})([^\\d,]*) and (${numeral})([^\\d,]*)$`,
  'iu',
);

interface Told {
  readonly subject: string;
  readonly items: readonly Item[];
  /** The ways that are told, as "rises to": each with the item where it ends. */
  readonly ways: readonly { readonly rising: boolean; readonly item: number }[];
}

const isRising = (word: string): boolean => new RegExp(`^(?:${up})$`, 'iu').test(word);

/** The single items between certain offsets; undefined where one of the stretches is no item. */
const itemsAt = (text: string, stretches: readonly (readonly [number, number])[]): readonly Item[] | undefined => {
  const items = stretches.map(([from, to]) => itemsIn(text, from, to));
  return items.every((list) => list?.length === 1) ? items.flatMap((list) => list ?? []) : undefined;
};

/** "from A to B": the word between the two, of all those that may be it. */
const splitTo = (text: string, from: number, to: number): readonly (readonly [number, number])[] | undefined => {
  for (const { index, 0: word } of allMatches(text, / to (?=[−$€£-]*\d)/gu)) {
    if (index < from || index >= to) continue;
    const stretches = [
      [from, index],
      [index + word.length, to],
    ] as const;
    if (itemsAt(text, stretches)) return stretches;
  }
  return undefined;
};

const toldIn = (text: string): Told | undefined => {
  const swing = swings.exec(text);
  if (swing) {
    const [all, subject = '', , last = ''] = swing;
    const between = / and (?=[−$€£-]*\d)/u;
    const at = all.length - last.length;
    const from = subject.length + 'goes up and down between '.length;
    const items = itemsAt(text, [
      [from, at - (between.exec(' and 1')?.[0].length ?? 0)],
      [at, text.length],
    ]);
    return items && { subject, items, ways: [] };
  }
  const match = legs.exec(text);
  const [, subject, first, rest] = match ?? [];
  if (subject === undefined || first === undefined || rest === undefined) return undefined;
  const begin = text.length - rest.length;
  const extra = tail.exec(text);
  const stop = extra?.index ?? text.length;
  const cuts = allMatches(text, turns).filter(({ index }) => index > begin && index < stop);
  const opening = splitTo(text, begin, cuts[0]?.index ?? stop);
  if (!opening) return undefined;
  const items = itemsAt(text, [
    ...opening,
    ...cuts.map(({ index, 0: word }, at) => [index + word.length, cuts[at + 1]?.index ?? stop] as const),
    ...(extra ? [[extra.index + extra[0].length, text.length] as const] : []),
  ]);
  const ways = [first, ...cuts.map(({ 1: word = '' }) => word)].map((word, at) => ({
    rising: isRising(word),
    item: at + 1,
  }));
  return items && { subject, items, ways };
};

/**
 * "climbs from 0 at 103 nm … to 0.05 at 2,250 nm", where the course begins at 50 nm: told to its very end, and in places
 * that are points of it, it begins where it begins.
 */
const beginning = (verdicts: readonly Verdict[], rows: Of['rows']): readonly Verdict[] => {
  const [first, ...others] = verdicts;
  const isTold =
    first?.ok === true &&
    others.at(-1)?.rows[0] === rows.at(-1) &&
    others.every((one) => one.ok && one.rows.length === 1);
  return isTold && first.between === true ? [{ ...first, ok: false }, ...others] : verdicts;
};

/** "rises to 0" after 3: the text's own numbers go the other way. */
const against = ({ items, ways }: Told): Verdict[] =>
  ways.map(({ rising, item }): Verdict => {
    const [before, after] = [items[item - 1], items[item]];
    // In its largest sense: "7 million" after 100.
    const [was, is] = [before?.values.at(-1), after?.values.at(-1)];
    const change = (is?.value ?? 0) - (was?.value ?? 0);
    const rounding = (is?.rounding ?? 0) + (was?.rounding ?? 0);
    return {
      start: before?.start ?? 0,
      end: after?.end ?? 0,
      ok: (rising ? change : -change) >= -rounding,
      actual: rising ? 'falling' : 'rising',
      rows: [],
    };
  });

const staying = (
  { plot, rows }: Of,
  [, , low = '', lowUnit, high = '', highUnit]: RegExpExecArray,
  text: string,
): Verdict[] => {
  const values = rows.map(({ value }) => value);
  const from = text.indexOf(' between ') + ' between '.length;
  const end = from + text.slice(from).length;
  return [
    { stated: valuesOf(low, lowUnit), actual: Math.min(...values) },
    { stated: valuesOf(high, highUnit), actual: Math.max(...values) },
  ].map(({ stated, actual }) => ({
    start: from,
    end,
    ok: stated.some((one) => agrees(one, actual, plot.measure)),
    actual,
    rows: rows.filter(({ value }) => value === actual).slice(0, 1),
  }));
};

const ofSeries = /\b(?:line|area|curve|graph)s? (?:for|of) (.+?) $/iu;

/** "The line for March": of a name like those of the series, which none of them has. */
const strangerIn = (subject: string, world: World): string | undefined => {
  const [, name] = ofSeries.exec(subject) ?? [];
  const labels = world.reading.plots.flatMap(({ series }) => series?.labels ?? []);
  const months = (label: string): boolean =>
    monthNames.some((month) => labelKey(month.slice(0, 3))[0] === labelKey(label.slice(0, 3))[0]);
  const skeleton = (label: string): string => labelKey(label).join(' ').replace(/\d+/g, '#');
  if (name === undefined || labels.length < 2 || labels.some((label) => skeleton(label) === '')) return undefined;
  const isMonth = months(name) && labels.every(months) && labels.every((label) => !name.startsWith(label.slice(0, 3)));
  const isNumbered =
    skeleton(name).includes('#') &&
    labels.every((label) => skeleton(label) === skeleton(name)) &&
    labels.every((label) => labelKey(label).join(' ') !== labelKey(name).join(' '));
  return isMonth || isNumbered ? name : undefined;
};

/** How one course goes, told by its turning points: each held against the course there. */
export const courseFindings = (sentence: Sentence, world: World): Finding[] => {
  const text = sentence.text.trimEnd().replace(/\.$/, '');
  const level = firstMatch(text.replace(/ throughout$/, ''), stays);
  if (level)
    return denied(best(coursesIn(level[1] ?? '', world).map((one) => staying(one, level, text))), sentence, world);
  const told = toldIn(text);
  if (!told) return [];
  const stranger = strangerIn(told.subject, world);
  if (stranger !== undefined) {
    const at = text.indexOf(stranger);
    const labels = world.reading.plots.flatMap(({ series }) => series?.labels ?? []);
    const [start, end] = [sentence.start + at, sentence.start + at + stranger.length];
    return [{ start, end, ok: false, stated: stranger, actual: labels.join(', '), facts: [] }];
  }
  const readings = coursesIn(told.subject, world).flatMap(({ plot, rows }): (readonly Verdict[])[] => {
    const verdicts = told.items.map((item) => verdictOn(item, foundAt(plot, rows, item.preposition, item.place), plot));
    return verdicts.every((one) => one !== undefined)
      ? [told.ways.length > 0 ? beginning(verdicts, rows) : verdicts]
      : [];
  });
  const otherwise = denied(best(readings), sentence, world);
  return otherwise.length > 0 || readings.length === 0
    ? otherwise
    : denied([...(readings[0] ?? []), ...against(told)], sentence, world);
};
