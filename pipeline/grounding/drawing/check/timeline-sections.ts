import { allMatches } from '../../all-matches.js';
import type { SentenceText } from '../../check/sentences.js';
import { escaped } from '../../language/escaped.js';
import { ordinalRank } from '../../language/number.js';
import { oncePer } from '../../once-per.js';
import type { Verdict } from '../../verdict.js';
import type { Drawing } from '../drawing.js';
import { namedIn } from './named-in.js';
import { labelsOf, numberOf, periodsOf, type Period } from './timelines.js';
import type { Scope } from './verdict.js';

/*
 * What is said of the sections of a time line, of how many of its times lie before or after a year, and of the time
 * that passes between them.
 */

interface Section {
  readonly name: string;
  readonly periods: readonly Period[];
}

const sectionsOf = oncePer((drawing: Drawing): readonly Section[] => {
  const frames = drawing.of('cluster').filter(({ noun, name }) => noun === 'section' && name !== undefined);
  return frames
    .toSorted((a, b) => a.element.box.x - b.element.box.x)
    .map((section) => ({
      name: section.name ?? '',
      periods: periodsOf(drawing).filter(({ frame }) => drawing.framesOf(frame).some(({ id }) => id === section.id)),
    }));
});

/** One sentence about a time line, and how a reader of it answers. */
interface Told {
  readonly text: string;
  readonly periods: readonly Period[];
  readonly sections: readonly Section[];
  readonly say: (match: RegExpMatchArray, ok: boolean, stated: string | number, actual: string | number | null) => void;
}

type Reader = (told: Told) => void;

const eventsOf = (periods: readonly Period[]): readonly string[] => periods.flatMap(({ events }) => events);

const SECTION = '(?:section|era|part|phase|block|group|chapter|age|epoch)';
const called = new RegExp(
  `\\b(?:[Tt]he|whose|[Ii]ts) (?:very )?(?<nth>first|second|third|fourth|fifth|middle|last|final) (?:of (?:the|its) (?:\\p{L}+ )?)?${SECTION}s? ?(?:is|,|:|reads|being)? ?(?:called|named|titled|entitled|labelled|headed|dedicated to|about)? ?["“']?(?<name>\\p{Lu}[\\p{L} ]*\\p{L})`,
  'gu',
);
const anyCalled = new RegExp(
  `\\b(?:[Aa]|[Tt]he|one|another) ${SECTION} (?:is )?(?:called|named|titled|entitled|labelled|headed) ["“']?(?<name>\\p{Lu}[\\p{L} ]*\\p{L})`,
  'gu',
);

const isNamedSo = (section: Section | undefined, name: string): boolean =>
  section !== undefined && name.toLowerCase().startsWith(section.name.toLowerCase());

/** "Whose middle section is called Moon era". */
const readCalled: Reader = ({ text, sections, say }) => {
  for (const match of allMatches(text, called)) {
    const word = match.groups?.['nth'] ?? '';
    const rank = /^(?:last|final)$/.test(word)
      ? sections.length
      : word === 'middle'
        ? (sections.length + 1) / 2
        : (ordinalRank(word) ?? 0);
    const section = sections[rank - 1];
    if (Number.isInteger(rank))
      say(match, isNamedSo(section, match.groups?.['name'] ?? ''), word, section?.name ?? null);
  }
  for (const match of allMatches(text, anyCalled)) {
    const name = match.groups?.['name'] ?? '';
    say(
      match,
      sections.some((section) => isNamedSo(section, name)),
      name,
      null,
    );
  }
};

/** Where a sentence names a section, with its name alone. */
const sectionsIn = ({
  text,
  sections,
}: Told): { readonly section: Section; readonly start: number; readonly end: number }[] =>
  sections.flatMap((section) =>
    allMatches(text, new RegExp(`(?<![\\p{L}\\d])${escaped(section.name)}(?![\\p{L}\\d])`, 'giu')).map((match) => ({
      section,
      start: match.index,
      end: match.index + match[0].length,
    })),
  );

const holds =
  /^["”']?(?: (?:section|era|part|phase|block))?,?(?: which)? (?:covers?|contains?|holds|includes?|comprises?|has|lists?|shows?|consists of|spans?|groups|collects) (?<rest>[^;.]*)/iu;
const sits =
  /\b(?:belongs?|falls?|is|are|was|were|lies?|sits?|stands?|comes?|appears?|filed|listed|placed|counts?|put|found|grouped) (?:(?:filed|listed|placed|part|both|all|grouped|found|still|also) )*(?:in(?:to|side)?|to|under|within|of|among) (?:the )?(?:(?:section|era|phase|part|block) )?(?:called |named |titled )?["“']?$/iu;
const amount =
  /^(?:only |just |exactly |a total of )?(?<n>\d+|\p{L}+) (?:different |separate )?(?<what>events?|entries|dates?|years|items?|milestones?|periods?|stops?|points?)\b/iu;

/** "The section Moon era covers 1969 and 1972", "Mir belongs to the Moon era", "Stations has three entries". */
const readMembers = (told: Told, drawing: Drawing): void => {
  const labels = labelsOf(periodsOf(drawing));
  const periodsIn = (text: string): Period[] =>
    namedIn(
      text,
      labels.map(({ label }) => label),
    ).flatMap(({ index }) => told.periods[labels[index]?.index ?? -1] ?? []);
  for (const { section, start, end } of sectionsIn(told)) {
    const before = told.text.slice(0, start);
    const match = holds.exec(told.text.slice(end));
    const found = Object.assign([told.text.slice(start, end + (match?.[0].length ?? 0))], {
      index: start,
    }) as RegExpMatchArray;
    const counted = match ? amount.exec(match.groups?.['rest'] ?? '') : null;
    const n = numberOf(counted?.groups?.['n']);
    const names = section.periods.map(({ name }) => name).join(', ');
    if (counted && n !== undefined) {
      const sizes = [section.periods.length, eventsOf(section.periods).length];
      told.say(found, sizes.includes(n), n, sizes[1] ?? null);
    } else if (match && !/\b(?:most|more|fewer|least|fewest)\b/i.test(match[0])) {
      for (const period of periodsIn(match.groups?.['rest'] ?? ''))
        told.say(found, section.periods.includes(period), period.name, names);
    } else if (sits.test(before)) {
      const clause = before.slice(
        Math.max(before.lastIndexOf(';'), before.lastIndexOf('.'), before.search(/,(?=[^,]*$)/)) + 1,
      );
      for (const period of periodsIn(clause)) told.say(found, section.periods.includes(period), period.name, names);
    }
  }
};

const most =
  /\b(?:(?<least>fewest|least|smallest number of)|most|largest number of|biggest number of) (?:of the |of all )?(?:events|entries|dates|items|milestones|years)/giu;

/** "Stations is the section with the most entries". */
const readMost: Reader = (told) => {
  const named = sectionsIn(told);
  const [only] = named;
  if (!only || named.length > 1) return;
  for (const match of allMatches(told.text, most)) {
    const sizes = told.sections.map(({ periods }) => [periods.length, eventsOf(periods).length] as const);
    const own = [only.section.periods.length, eventsOf(only.section.periods).length];
    const best = match.groups?.['least'] === undefined ? Math.max : Math.min;
    const ok = [0, 1].some((at) => own[at] === best(...sizes.map((size) => size[at] ?? 0)));
    told.say(match, ok, match[0], own[1] ?? null);
  }
};

const Q =
  '(?<q>none|no|not one|all|every|each|most|both|half|only one|exactly one|just one|only two|\\d+|one|two|three|four|five|six|seven|eight|nine|ten)';
const WHAT = '(?:events?|entries|entry|dates?|years?|items?|milestones?|periods?|points?|stops?|of them|of these)';
const sided = new RegExp(
  `(?<!\\bthe )\\b${Q} (?:of )?(?:the |its |these |all )?(?:\\p{L}+ )?${WHAT}\\b(?: (?:on|in|of|shown on|listed on) (?:this|the) (?:\\p{L}+ )?(?:time ?line|chart|figure|diagram|list|line))?(?: (?:that|which))?(?: (?:are|is|was|were|shown|listed|lies?|lie|falls?|fall|comes?|come|happened|happens?|took place|takes? place|dates?|date|occurred|stands?|dated|placed|marked|before|back))* (?<way>after|before|later than|earlier than|prior to|since|in|during|from) (?:the )?(?:year )?(?<when>\\d{4}(?:s)?|(?:\\d{2}(?:st|nd|rd|th)|nineteenth|twentieth|twenty-first|eighteenth) century)(?! (?:and|to|or|until)\\b)`,
  'giu',
);

const centuries: Readonly<Record<string, number>> = {
  eighteenth: 18,
  nineteenth: 19,
  twentieth: 20,
  'twenty-first': 21,
};

/** The years from and to that a year, a decade or a century means. */
const yearsOf = (words: string): readonly [number, number] => {
  const century = /^(?:(\d{2})|([a-z-]+))\D* century/i.exec(words);
  if (century) {
    const n = century[1] === undefined ? (centuries[century[2]?.toLowerCase() ?? ''] ?? 0) : Number(century[1]);
    return [(n - 1) * 100, n * 100 - 1];
  }
  const year = Number(words.slice(0, 4));
  return words.endsWith('s') ? [year, year + (year % 100 === 0 ? 99 : 9)] : [year, year];
};

const quantity = (word: string, n: number, all: number): boolean => {
  if (/^(?:none|no|not one)$/.test(word)) return n === 0;
  if (/^(?:all|every|each|both)$/.test(word)) return n === all;
  if (word === 'most') return n * 2 > all;
  if (word === 'half') return n * 2 === all;
  return n === numberOf(word.replace(/^(?:only|exactly|just) /, ''));
};

/** "None of the years lies after 2000", "only one event falls in the 21st century". */
const readSides: Reader = ({ text, periods, say }) => {
  if (periods.some(({ year }) => year === undefined)) return;
  for (const match of allMatches(text, sided)) {
    const [from, to] = yearsOf(match.groups?.['when'] ?? '');
    const way = match.groups?.['way']?.toLowerCase() ?? '';
    const fits = ({ year = 0 }: Period): boolean =>
      /^(?:after|later)/.test(way)
        ? year > to
        : /^(?:since|from)/.test(way)
          ? year >= from
          : /^(?:before|earlier|prior)/.test(way)
            ? year < from
            : year >= from && year <= to;
    const own = periods.filter(fits);
    const q = match.groups?.['q']?.toLowerCase() ?? '';
    const counts = [
      [own.length, periods.length],
      [eventsOf(own).length, eventsOf(periods).length],
    ] as const;
    say(
      match,
      counts.some(([n, all]) => quantity(q, n, all)),
      q,
      own.length,
    );
  }
};

const gaps =
  /\b(?<way>longest|largest|biggest|greatest|widest|shortest|smallest|briefest) (?:gap|interval|break|pause|distance|wait|stretch)\b[^.;]*?(?:between|from) (?<a>\d{4}) (?:and|to) (?<b>\d{4})/giu;
const span =
  /\b(?:(?:time ?line|chart|it|line|chronology|figure|diagram|story) )(?:\p{L}+ )?(?:spans?|covers?|stretch(?:es)?(?: over)?|extends? over|runs? over)(?: (?:a period of|a total of|about|exactly|some|over))* (?<n>\d+) years/giu;
const fromTo =
  /\b(?:time ?line|chart|chronology|line|figure|diagram|it)\b[^.;,]{0,40}? (?:runs?|goes|extends?|reaches|spans?|stretch(?:es)?|leads?|covers?(?: the (?:period|years|time))?)(?: from)? (?<a>\d{4}) (?:to|until|through|up to|and|–) (?<b>\d{4})/giu;

/** "The longest gap lies between 1998 and 2021", "it spans 64 years", "the line runs from 1957 to 2021". */
const readSpans: Reader = ({ text, periods, say }) => {
  const years = periods.flatMap(({ year }) => year ?? []).toSorted((a, b) => a - b);
  if (years.length < 2 || years.length < periods.length) return;
  const [first = 0, last = 0] = [years[0], years.at(-1)];
  const steps = years.slice(1).map((year, at) => year - (years[at] ?? 0));
  for (const match of allMatches(text, gaps)) {
    const [a, b] = [Number(match.groups?.['a']), Number(match.groups?.['b'])];
    const best = /^(?:short|small|brief)/i.test(match.groups?.['way'] ?? '') ? Math.min(...steps) : Math.max(...steps);
    const isStep = years.indexOf(b) - years.indexOf(a) === 1 && years.includes(a);
    say(match, isStep && b - a === best, b - a, best);
  }
  for (const match of allMatches(text, span))
    say(match, Math.abs(Number(match.groups?.['n']) - (last - first)) <= 1, match[0], last - first);
  for (const match of allMatches(text, fromTo)) {
    const [a, b] = [Number(match.groups?.['a']), Number(match.groups?.['b'])];
    say(match, a === first && b === last, `${a}–${b}`, `${first}–${last}`);
  }
};

const at =
  /\b(?<n>no|\d+|one|two|three|four|five|six) (?:different |separate )?(?:events?|entries|entry|things|items?|milestones?)\b(?: (?:is|are|was|were|happened|stands?|listed|given|shown|placed|named|took place|marked|recorded|fall|falls))*(?: (?:for|in|under|at|below))(?: the year)? (?<year>\d{4})\b(?!s)/giu;
const lists =
  /\b(?:lists|names|shows|marks|presents|mentions|contains|has|dates|records)(?: (?:a total of|exactly|just|only))? (?<n>\d+|\p{L}+) (?:different )?(?<what>years|events|dates|entries|milestones)\b(?! (?:of|for|in|from|before|after|between|apart|later|earlier|are|is|have|lie|in the|fall|took|with))/giu;

/** "Two events are listed for 1969", "the chronology lists nine years". */
const readNumbers: Reader = ({ text, periods, sections, say }) => {
  for (const match of allMatches(text, at)) {
    const year = Number(match.groups?.['year']);
    const own = periods.filter((period) => period.year === year);
    const n = match.groups?.['n']?.toLowerCase() === 'no' ? 0 : numberOf(match.groups?.['n']);
    if (n !== undefined) say(match, eventsOf(own).length === n, n, eventsOf(own).length);
  }
  const names = sections.map(({ name }) => name.toLowerCase());
  for (const match of allMatches(text, lists)) {
    const n = numberOf(match.groups?.['n']);
    // "The section Stations lists three years": of that section.
    if (n === undefined || names.some((name) => text.slice(0, match.index).toLowerCase().includes(name))) continue;
    say(match, [periods.length, eventsOf(periods).length].includes(n), n, periods.length);
  }
};

/** What is said of the sections, sides and spans of a time line. */
export const timelineSectionRule = (sentence: SentenceText, { drawing, about }: Scope): Verdict[] => {
  const periods = drawing.of('cluster').length > 1 ? periodsOf(drawing) : [];
  if (periods.length < 2) return [];
  const verdicts: Verdict[] = [];
  const facts = about('member', ...periods.map(({ frame }) => frame));
  const told: Told = {
    text: sentence.text,
    periods,
    sections: sectionsOf(drawing),
    say: (match, ok, stated, actual) => {
      const start = sentence.start + (match.index ?? 0);
      const isNot = /\b(?:not|never)\b|n['’]t\b/.test(match[0].replace(/^not one/i, ''));
      verdicts.push({ start, end: start + match[0].trimEnd().length, ok: ok !== isNot, stated, actual, facts });
    },
  };
  if (told.sections.length > 1) {
    readCalled(told);
    readMembers(told, drawing);
    readMost(told);
  }
  for (const reader of [readSides, readSpans, readNumbers]) reader(told);
  return verdicts;
};
