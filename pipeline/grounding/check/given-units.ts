import { allMatches } from '../all-matches.js';
import { isOtherPer, isSamePer, perUnit, type PerUnit } from '../language/per-unit.js';
import { parseTitle } from '../language/title.js';
import { knownUnit } from '../language/unit-family.js';
import { oncePer } from '../once-per.js';
import type { Finding } from './mention.js';
import { rowAgrees } from './query.js';
import type { Sentence } from './scan.js';
import { labelKey } from './tokenize.js';
import type { World } from './world.js';

/** One word of a unit, and what it is so much of: "euros per square metre", "deaths per 100,000 inhabitants". */
const word = '[\\p{L}°%$€£µμ][\\p{L}°%$€£µμ²³⁻¹·.]*';
const unit = `(?:(?:cubic|square|metric|US) )?${word}(?:(?:(?: (?:of mercury|Celsius|Fahrenheit))|-?hours?))?(?:(?: per | ?/ ?| an? (?=(?:second|minute|hour|day|week|month|year|head|person|night|litre|liter|gallon)\\b))(?:[\\d,]+ )?(?:(?:cubic|square|live) )?${word})*`;
const end = '(?=[.,;:)]|$| (?:and|over|on|for|by|as|with|while|whereas|which|from|between|at|in)\\b)';
const given =
  '(?:given|measured|expressed|quoted|reported|stated|shown|recorded|counted|told|plotted|listed|displayed|indicated|specified)';

const across = '(?<axis>[xyz][- ]axis|horizontal axis|vertical axis|(?:left|right)(?:-hand)? axis)';
const axisShows = `${across}(?: on the (?:left|right))?,? (?:is about|counts?|shows?|gives?|measures?|is|represents?|displays?|tells?|indicates?)(?: us)?`;

/** What is said to be given in a unit, and in which. */
const declared: readonly RegExp[] = [
  new RegExp(`(?<what>[^.;:,()]{2,60}?) (?:is|are|was|were) (?:also )?(?:${given} )?in (?<unit>${unit})${end}`, 'giu'),
  new RegExp(`${axisShows} (?:the )?(?<what>[^.;:,()]{2,40}?) in (?<unit>${unit})${end}`, 'giu'),
  new RegExp(
    `${axisShows} (?:the )?(?:number of )?(?<unit>${word}(?: of [\\p{L} ]{3,24}?)? per (?:[\\d,]+ )?(?:(?:cubic|square|live) )?${word})${end}`,
    'giu',
  ),
];

interface Shown {
  readonly channel: string | undefined;
  readonly orient: string | undefined;
  readonly words: readonly string[];
  readonly unit: PerUnit;
  readonly printed: string;
}

/** What stands in the last brackets, or a title that is a unit as a whole: "Litres per head", "Minutes". */
const unitIn = (title: string, isNumeric: boolean): string | undefined => {
  const parsed = parseTitle(title).unit;
  if (parsed !== undefined || !isNumeric) return parsed;
  const short = title.trim();
  if (/^[\p{L} ]{2,30} per [\p{L}\d, ]{2,30}$/u.test(short)) return short;
  return /^\p{L}+$/u.test(short) ? (knownUnit(short) ? short : undefined) : undefined;
};

interface Titles {
  readonly shown: readonly Shown[];
  /** Measures whose title tells no unit. */
  readonly isOpen: boolean;
  /** All that is written. */
  readonly texts: readonly string[];
}

const titlesOf = oncePer(({ reading: { scene, legends, texts, panels }, factsBy }: World): Titles => {
  const titles = [
    ...scene.axes.map(({ channel, orient, title, ticks }) => ({
      channel,
      orient,
      title,
      isNumeric: ticks.every(({ value }) => typeof value === 'number'),
    })),
    ...legends
      .filter(({ kind }) => kind === 'gradient')
      .map(({ title }) => ({ channel: undefined, orient: undefined, title, isNumeric: true })),
    ...factsBy('axis-title').flatMap(({ args, value }) => {
      const [channel] = /^[xyz](?=:panel)/.exec(String(args[0])) ?? [];
      return channel === undefined ? [] : [{ channel, orient: undefined, title: String(value), isNumeric: true }];
    }),
    ...[scene.title, scene.subtitle].map((title) => ({
      channel: undefined,
      orient: undefined,
      title,
      isNumeric: false,
    })),
  ];
  const shown = titles.flatMap(({ channel, orient, title, isNumeric }): Shown[] => {
    const printed = unitIn(title ?? '', isNumeric);
    const own = printed === undefined ? undefined : perUnit(printed);
    return own && title !== undefined
      ? [{ channel, orient, words: labelKey(parseTitle(title).noun), unit: own, printed: title }]
      : [];
  });
  return {
    shown,
    isOpen: titles.some(
      ({ title, isNumeric }) => isNumeric && title !== undefined && unitIn(title, isNumeric) === undefined,
    ),
    texts: [
      ...titles.flatMap(({ title }) => title ?? []),
      ...texts.map(({ text }) => text ?? ''),
      ...panels.flatMap(({ label }) => label ?? []),
    ],
  };
});

const plainWords =
  /^(?:the|of|and|all|in|on|per|for|this|that|its|each|both|value|number|amount|axi|horizontal|vertical|unit|figure)$/;

/** The titles that may be meant: of the axis that is named, of the quantity, or else of all. */
const meantBy = (what: string, axis: string | undefined, { shown, isOpen }: Titles): readonly Shown[] => {
  if (axis !== undefined) {
    const [first = ''] = axis.toLowerCase();
    const side = /^(left|right)/i.exec(axis)?.[1]?.toLowerCase();
    const channel = side !== undefined || first === 'v' ? 'y' : first === 'h' ? 'x' : first;
    return shown.filter((one) => one.channel === channel && (side === undefined || one.orient === side));
  }
  const words = labelKey(what).filter((one) => one.length > 2 && !plainWords.test(one));
  const named = shown.filter((one) => one.words.some((own) => words.includes(own)));
  if (named.length > 0) return named;
  return isOpen ? [] : shown;
};

/** The unit is written somewhere else in the figure. */
const isWritten = (stated: PerUnit, { texts }: Titles): boolean =>
  texts.some((text) =>
    text.split(/[\s()[\],:]+|(?<=\d)(?=\p{L})/u).some((part) => part !== '' && perUnit(part)?.head === stated.head),
  ) && stated.bases.length === 0;

const turnedUnits = /\b(?:not|no longer|rather than|instead|should|would|could|if|convert\w*)\b|n['’]t\b/i;

/** "Consumption is given in gallons per head", "the y-axis shows kilograms per person": another unit than is printed. */
export const givenUnitFindings = ({ text, start }: Sentence, world: World): Finding[] => {
  const titles = titlesOf(world);
  if (titles.shown.length === 0 || world.reading.panels.length > 1) return [];
  if (turnedUnits.test(text)) return [];
  return declared.flatMap((pattern) =>
    allMatches(text, pattern).flatMap((match): Finding[] => {
      const { what = '', axis, unit: phrase = '' } = match.groups ?? {};
      const stated = perUnit(phrase.replace(/ of [\p{L} ]+(?= per )/u, '').replace(/[.]$/, ''));
      const own = meantBy(what, axis ?? new RegExp(across, 'iu').exec(what)?.[1], titles);
      if (!stated || own.length === 0 || isWritten(stated, titles)) return [];
      if (titles.shown.some((one) => isSamePer(one.unit, stated)) || !own.every((one) => isOtherPer(stated, one.unit)))
        return [];
      const at = start + match.index;
      return [
        { start: at, end: at + match[0].length, ok: false, stated: phrase, actual: own[0]?.printed ?? null, facts: [] },
      ];
    }),
  );
};

const behind = new RegExp(`^ ?(?:(?:thousand|million|billion) )?(?<unit>${unit})`, 'iu');

/** "a median of 24 mg/dL" where the value is 24 and the axis counts in ng/mL. */
export const numberUnitFindings = ({ text, start, mentions }: Sentence, world: World): Finding[] => {
  const titles = titlesOf(world);
  if (titles.shown.length === 0 || world.reading.panels.length > 1 || turnedUnits.test(text)) return [];
  return mentions.flatMap((number): Finding[] => {
    if (number.type !== 'number' || number.inWords || number.unit !== 'plain') return [];
    const [before, after] = [text.slice(0, number.start - start), text.slice(number.end - start)];
    const phrase = (behind.exec(after)?.groups?.['unit'] ?? '').replace(/[.]$/, '');
    const stated =
      phrase === '' || /^(?:in|a|as|at|has|d|k)$/i.test(phrase) || /\b(?:by|than|over|of) $/.test(before)
        ? undefined
        : perUnit(phrase);
    if (stated?.family === undefined || stated.family === 'share' || isWritten(stated, titles)) return [];
    const rows = world.rows.filter((row) => rowAgrees(number, row, world));
    const own = titles.shown.filter((one) => one.unit.family === stated.family);
    if (rows.length === 0 || own.length === 0 || own.some((one) => !isOtherPer(stated, one.unit))) return [];
    return [
      {
        start: number.start,
        end: number.end + phrase.length + 1,
        ok: false,
        stated: `${number.digits} ${phrase}`,
        actual: own[0]?.printed ?? null,
        facts: [],
      },
    ];
  });
};
