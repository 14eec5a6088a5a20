import { allMatches } from '../all-matches.js';
import { knownUnit } from '../language/unit-family.js';
import { unitName } from '../language/unit.js';
import type { Plot } from '../reading/reading.js';
import { isEntity } from './clause.js';
import { focusWithin } from './focus.js';
import { lossesIn, saysLoss } from './losses.js';
import { dimensionOf, factsOfRows, hasValue, matchesRow, nameOf, type Valued } from './query.js';
import type { Finding, Mention, MentionOf } from './mention.js';
import type { Sentence } from './scan.js';
import { labelKey } from './tokenize.js';
import type { World } from './world.js';

const denied =
  "(?:none of(?: the| these| its)?|not one of(?: the)?|not a single|(?:at|on|in|during) no(?:ne of the| single)?|no|never|(?:do|does|did|has|have|had)(?: not|n['’]t)(?: ever)?)";
const up =
  'reach(?:es|ed)?|(?:gets?|got|climbs?|climbed|comes?|came|goes|went|makes? it|made it) (?:up |as far as )?to|as (?:many|much|high|large|tall|heavy|old|warm|expensive) as|exceed(?:s|ed|ing)?|surpass(?:es|ed)?|above|over|beyond|more than|(?:higher|greater|larger|longer|taller|heavier|warmer|hotter|bigger|deeper|better) than';
const down = 'below|under|beneath|less than|fewer than|(?:lower|smaller|shorter|colder|cooler|lighter) than';
const said = new RegExp(
  `(?:^|[,;:] |\\b(?:and|but|with|which|while) |(?<=[\\p{L}\\d]) )${denied} (?!more|less|longer)(?:[^,;:.\\d]{0,70}? )?(?:(?<up>${up})|(?<down>${down})) (?:the |an? )?(?:\\p{L}+ of )?(?:about |around |roughly )?(?=[-−]?\\d|zero\\b|\\p{L}+)`,
  'giu',
);

/** Of another number than the values are. */
const otherwise =
  /\b(?:except|other|apart from|aside from|save for|would|could|if|but for|only|average|difference|gap|change|grow\w*|increas\w*|decreas\w*|by more|times|half|than (?:the|that|it|they|in|a year)|mostly)\b/iu;
/** "for six of eight species": of some of them. */
const ofSome = /\b(?:one|two|three|four|five|six|seven|eight|nine|ten|most|some|many|few|several|\d+) of\b/iu;

const isUnit = (printed: string, told: string): boolean =>
  printed.toLowerCase() === told || (unitName(told) !== undefined && unitName(told) === unitName(printed));

/** The plot whose values are meant: the one with such a unit, or the only one. */
const meant = ({ plots }: World, names: readonly Mention[], unit: string): Plot | undefined => {
  const valued = plots.filter(
    ({ rows, form }) =>
      form !== 'box' &&
      form !== 'heatmap' &&
      form !== 'field' &&
      rows.some((row) => hasValue(row) && names.every((name) => matchesRow(row, name))),
  );
  const own = valued.filter(({ measure }) => unit !== '' && isUnit(measure?.unit ?? '', unit));
  const [one, ...more] = own.length > 0 ? own : valued;
  return more.length > 0 || (own.length === 0 && unit !== '') ? undefined : one;
};

/** What is counted at a place of a stack may be a part of it, or all of it. */
const sums = (rows: readonly Valued[]): readonly Valued[] =>
  [...new Set(rows.map(({ category }) => category))].flatMap((place) => {
    const own = rows.filter(({ category }) => category === place);
    const [first] = own;
    return first ? [{ ...first, series: undefined, value: own.reduce((sum, { value }) => sum + value, 0) }] : [];
  });

const isOfLoss = (clause: string, rows: readonly Valued[]): boolean =>
  saysLoss(clause) && rows.some(({ value }) => value < 0);

/** "no lesion received a score below 0.6", of bins of scores: along the other axis. */
const isAlong = (clause: string, { category }: Plot): boolean => {
  const along = labelKey(category?.title?.printed ?? '').filter((one) => one.length > 3);
  return labelKey(clause).some((one) => along.includes(one));
};

type NumberIn = Mention & MentionOf<'number'>;

/** "None of the batch sizes exceeds the 24 GB limit", "at no time did it fall below 5 °C": no value is beyond. */
export const noneBeyond = (sentence: Sentence, whole: World): Finding[] => {
  const { text, start, mentions } = sentence;
  return allMatches(text, said).flatMap((match): Finding[] => {
    const end = match.index + match[0].length;
    const number = mentions.find(
      (one): one is NumberIn => one.type === 'number' && one.start - start >= end - 10 && one.start - start <= end + 1,
    );
    const isLate = /^(?:(?:and|but) )?(?:never|(?:do|does|did|has|have|had)(?: not|n['’]t))/iu.test(match[0].trim());
    if (!number || /^(?:factor|ordinal|fraction)$/.test(number.unit)) return [];
    const before = text.slice(0, match.index + 1);
    const from = isLate ? Math.max(0, ...allMatches(before, /[,;:]/gu).map(({ index }) => index)) : match.index;
    const [rest = ''] = text.slice(number.end - start).split(/[,;:]|\.(?=\s|$)/u);
    const clause = text.slice(from, number.end - start) + rest;
    if (otherwise.test(clause.replace(/\bon average\b/iu, '')) || ofSome.test(text.slice(0, end))) return [];
    const to = number.end - start + rest.length;
    const world = focusWithin(sentence, whole, from, to);
    const told = mentions.filter((one) => isEntity(one) && dimensionOf(world, one) !== undefined && one !== number);
    const names = told.filter((one) => one.start - start >= from && one.start - start < to);
    const [, word = ''] = /^ ?(%|[\p{L}°µ/]{1,12})/u.exec(rest) ?? [];
    const unit =
      number.unit === 'percent'
        ? '%'
        : word === '%' || unitName(word) !== undefined || knownUnit(word) !== undefined
          ? word
          : '';
    const plot = meant(world, names, unit.toLowerCase());
    if (!plot?.measure || plot.form === 'scatter') return [];
    if (plot.form === 'histogram' && isAlong(clause, plot)) return [];
    // "CoLA is the hardest: no model exceeds 65": of a part that was named before.
    if (told.some((one) => one.start - start < from && !isLate)) return [];
    if (new Set(names.map((one) => dimensionOf(world, one))).size < names.length) return [];
    // Of one of several courses, which the words before may have named.
    if (isLate && (plot.series?.labels.length ?? 0) > 1 && names.every((one) => dimensionOf(world, one) !== 'series'))
      return [];
    const shown = plot.rows.filter(hasValue).filter((row) => names.every((one) => matchesRow(row, one)));
    const isTotal = /\b(?:total|altogether|combined|together)\b/iu.test(clause);
    const isLoss = match.groups?.['up'] !== undefined && isOfLoss(clause, shown);
    const rows = isTotal ? sums(shown) : isLoss ? lossesIn(shown).filter(({ value }) => value > 0) : shown;
    const level = number.unit === 'percent' && plot.measure.high <= 1.5 ? number.value / 100 : number.value;
    const slack = plot.measure.tolerance(level);
    const sign = match.groups?.['up'] === undefined ? -1 : 1;
    const [first] = rows;
    if (!first) return [];
    const top = rows.reduce((a, b) => (b.value * sign > a.value * sign ? b : a), first);
    const off = (top.value - level) * sign;
    const isOpen = plot.arrangement === 'stacked' && !isTotal;
    const ok = off > slack ? false : off <= 0 && !isOpen ? true : undefined;
    if (ok === undefined || (!isLoss && level < plot.measure.low - slack) || level > plot.measure.high * 1.2 + slack)
      return [];
    return [
      {
        start: start + match.index,
        end: number.end,
        ok,
        stated: clause.trim(),
        actual: `${nameOf(top)}: ${top.value}`,
        facts: factsOfRows(world, [top]),
        plain: true,
      },
    ];
  });
};
