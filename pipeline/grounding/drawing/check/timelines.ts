import { allMatches } from '../../all-matches.js';
import { unitWord } from '../../check/number-words.js';
import type { SentenceText } from '../../check/sentences.js';
import { ordinalRank } from '../../language/number.js';
import { oncePer } from '../../once-per.js';
import type { Verdict } from '../../verdict.js';
import type { Drawing, Thing } from '../drawing.js';
import { namedIn, partsOf } from './named-in.js';
import type { Scope } from './verdict.js';

/** One time of a time line, and what is told of it. */
export interface Period {
  readonly frame: Thing;
  readonly name: string;
  readonly year: number | undefined;
  readonly events: readonly string[];
}

const yearIn = (name: string): number | undefined => {
  const [, year, era] = /^(?:c\. ?|ca\. ?|about )?(\d{3,4})(?:s)?(?: ?(BC|BCE))?$/.exec(name.trim()) ?? [];
  return year === undefined ? undefined : Number(year) * (era === undefined ? 1 : -1);
};

/** Frames in a row with events in them, from left to right. */
export const periodsOf = oncePer((drawing: Drawing): readonly Period[] => {
  const events = drawing.of('shape').filter(({ noun }) => noun === 'event');
  return drawing
    .of('cluster')
    .filter(({ noun }) => noun.startsWith('period'))
    .toSorted((a, b) => a.element.box.x - b.element.box.x)
    .map((frame) => ({
      frame,
      name: frame.name ?? '',
      year: yearIn(frame.name ?? ''),
      events: events
        .filter((event) => drawing.framesOf(event).some(({ id }) => id === frame.id))
        .map(({ name }) => name ?? ''),
    }));
});

export const numberOf = (word: string | undefined): number | undefined =>
  word === undefined ? undefined : /^\d+$/.test(word) ? Number(word) : unitWord(word.toLowerCase());

const N = '(?<n>\\d+|\\p{L}+(?:-\\p{L}+)?)';
const apart = new RegExp(
  `\\b${N} years?(?: (?:and \\p{L}+ )?)?(?: later)? ?(?<way>before|earlier than|after|later than|ahead of|prior to)`,
  'giu',
);
const between = new RegExp(
  `\\b${N} years (?:lie |pass |passed |elapsed? |are |separate )?(?:between|apart|separate)|\\bbetween [^,.;]*? (?:lie |are |there are )?(?<m>\\d+|\\p{L}+(?:-\\p{L}+)?) years\\b`,
  'giu',
);
const order =
  /\b(?:comes?|came|is|was|happened|happens|stands?|lies|appears?|dates?|goes|precedes?|follows?|predates?)(?: (?:shown|placed|dated|long|shortly|right|directly|just|back|to|on the time ?line))* ?(?<way>before|earlier than|after|later than|ahead of)\b|\b(?<verb>precedes?|preceded|predates?|follows?|followed)\b(?! by| in| on| at| then|,)/giu;
/** "Gagarin flew before Sputnik": whatever was done. */
const beside =
  /(?<=\b\p{L}+(?:ed|ew|lew|an|ame|ent|ade|ook|ote|uilt|ound|roke|hed) )(?<!years? |months? |decades? |centur(?:y|ies) )(?:before|after|earlier than|later than|prior to)\b(?= (?:the )?\p{Lu})/giu;
const rank =
  /\b(?:the )?(?<nth>first|second|third|fourth|fifth|sixth|seventh|last|final|earliest|latest|oldest|newest|middle|most recent)(?: (?:entry|model|theory|discovery|invention|event|item|stop|period|date|step|station|milestone|box|column|one|stage|year|point))?(?: (?:from the (?<side>left|right)|in (?:the )?(?:row|line|timeline|order)|on the (?:time ?line|left|right)|of (?:the |all )?\p{L}+))?/giu;
const ends = /\b(?<way>start|begin|open|end|finish|stop|close|conclude)(?:s|es|ning|ing)? (?:with|at|in|on|by)\b/giu;
const count = new RegExp(
  `\\b${N} (?:(?<other>different|distinct|separate|dated|marked) )?(?<noun>events?|entries|periods?|dates?|years|milestones?|columns?|stages?|items|steps|points in time)\\b`,
  'giu',
);

interface Said {
  readonly index: number;
  readonly at: number;
  readonly label: string;
}

type Match = { readonly index: number; readonly 0: string };

/** One part of a sentence about a time line, and how a reader of it answers. */
interface Told {
  readonly text: string;
  readonly periods: readonly Period[];
  /** The times that are named, once each; with a name that is no year, where one is told. */
  readonly found: readonly Said[];
  readonly before: (at: number) => Said | undefined;
  readonly after: (at: number) => Said | undefined;
  /** What its sections are called, in lower case. */
  readonly sections: readonly string[];
  readonly yearOf: (one: Said | undefined) => number | undefined;
  readonly say: (match: Match, ok: boolean, stated: string | number, actual: string | number | null) => void;
}

/** "Ten years before Bohr", "94 years between the two". */
const readGaps = ({ text, found, before, after, yearOf, say }: Told): void => {
  for (const match of allMatches(text, apart)) {
    const n = numberOf(match.groups?.['n']);
    // "Two years after Rutherford, Bohr introduced energy levels".
    const isLead = before(match.index) === undefined;
    const [one, other] = isLead ? [found[1], found[0]] : [before(match.index), after(match.index)];
    const [a, b] = [yearOf(one), yearOf(other)];
    const sign = /before|earlier|ahead|prior/.test(match.groups?.['way'] ?? '') ? 1 : -1;
    if (n !== undefined && a !== undefined && b !== undefined) say(match, (b - a) * sign === n, n, (b - a) * sign);
  }
  for (const match of found.length === 2 ? allMatches(text, between) : []) {
    const [n, a, b] = [numberOf(match.groups?.['n'] ?? match.groups?.['m']), yearOf(found[0]), yearOf(found[1])];
    // "Covers six years between 1957 and 1998": so many of them are shown.
    if (/\b(?:covers?|shows?|lists?|has|with|names?|marks?)\s*$/i.test(text.slice(0, match.index))) continue;
    if (n !== undefined && a !== undefined && b !== undefined) say(match, Math.abs(b - a) === n, n, Math.abs(b - a));
  }
};

/** "Bohr comes after Rutherford", "it begins with Dalton". */
const readOrder = ({ text, periods, found, before, after, say }: Told): void => {
  if (!/\d+ years|years? (?:before|after|earlier|later)/.test(text) && found.length === 2)
    for (const match of allMatches(text, order)) {
      const [one, other] = [before(match.index), after(match.index)];
      const isAhead = /before|earlier|ahead|preced|predat/.test(match.groups?.['way'] ?? match.groups?.['verb'] ?? '');
      if (one && other) say(match, one.index < other.index === isAhead, match[0], null);
    }
  for (const match of found.length === 2 ? allMatches(text, beside) : []) {
    const [one, other] = [before(match.index), after(match.index)];
    const isAhead = /before|earlier|prior/.test(match[0]);
    if (one && other) say(match, one.index < other.index === isAhead, match[0], null);
  }
  for (const match of allMatches(text, ends)) {
    const index = /^(?:start|begin|open)/i.test(match[0]) ? 0 : periods.length - 1;
    // "It closes with the telescope in 1990 and the station in 1998".
    const isThere = found.some((one) => one.at > match.index && one.index === index);
    if (after(match.index)) say(match, isThere, match[0], periods[index]?.name ?? null);
  }
};

const ranked =
  /entry|event|item|stop|period|date|step|milestone|box|column|one|stage|from the|earliest|latest|oldest|newest|most recent|(?:comes|came) /;

/** "The third entry from the left is Rutherford". */
const readRanks = ({ text, periods, found, say }: Told): void => {
  // "… is the first event, with Sputnik following after it": ranked is what stands before.
  const aside = text.search(/,? (?:with|followed|ahead of|before|after|then|while)\b/);
  const [only, more] = found.filter((one) => aside < 0 || one.at < aside);
  if (!only || more || !/\b(?:is|was|comes|came|stands|as|being|:)\b/.test(text) || !ranked.test(text)) return;
  for (const match of allMatches(text, rank)) {
    // "The first ISS module" has the word in its name.
    const isNamed =
      / /.test(match[0].replace(/^the /i, '')) ||
      /^\W*(?:$|(?:of|in|on|to) )/.test(text.slice(match.index + match[0].length));
    if (!isNamed) continue;
    const word = match.groups?.['nth']?.toLowerCase() ?? '';
    const isLast = /^(?:last|final|latest|newest|most recent)$/.test(word);
    const isFirst = /^(?:earliest|oldest)$/.test(word);
    const nth = word === 'middle' ? (periods.length + 1) / 2 : isFirst ? 1 : (ordinalRank(word) ?? 0);
    const at = isLast ? periods.length : match.groups?.['side'] === 'right' ? periods.length + 1 - nth : nth;
    say(match, only.index + 1 === at, word, periods[at - 1]?.name ?? null);
  }
};

/** "In 1911 Rutherford found the nucleus": the year that stands over what is named. */
const readYears = ({ text, found, yearOf, say }: Told): void => {
  const years = [...text.matchAll(/(?<![\d-])(?:in|from|of|dated|the year|:|\() ?(\d{4})(?![\d-])/gi)];
  const named = found.filter(({ label }) => yearIn(label) === undefined);
  const [only, more] = named;
  const [year, another] = years;
  // "It starts with Dalton in 1803 and ends with orbitals in 1936": each year behind what it is told of.
  const isPaired = named.every(
    (one, index) =>
      (years[index]?.index ?? 0) > one.at && (years[index]?.index ?? 0) < (named[index + 1]?.at ?? Infinity),
  );
  if (more && years.length === named.length && isPaired && !/years|between|until|since|before|after|by /.test(text))
    for (const [index, one] of named.entries()) {
      const [match, own] = [years[index], yearOf(one)];
      if (match && own !== undefined) say(match, Number(match[1]) === own, Number(match[1]), own);
    }
  const actual = yearOf(only);
  if (!year || another || more || actual === undefined) return;
  if (!/years|between|until|since|before|after|by /.test(text))
    say(year, Number(year[1]) === actual, Number(year[1]), actual);
};

/** "The time line has five entries". */
const readCounts = ({ text, periods, found, sections, say }: Told): void => {
  // "Stations contains three entries": those of one section.
  const isOwned = (to: number): boolean => sections.some((name) => text.slice(0, to).toLowerCase().includes(name));
  // "With nine dates from 1796 to 2020".
  for (const match of found.every(({ label }) => yearIn(label) !== undefined) ? allMatches(text, count) : []) {
    const n = numberOf(match.groups?.['n']);
    const noun = match.groups?.['noun'] ?? '';
    const total = periods.reduce((sum, { events }) => sum + events.length, 0);
    const isAll = /\b(?:there are|has|shows?|with|lists?|contains?|of|comprises?|covers?|names?|presents?)\s*$/i.test(
      text.slice(0, match.index),
    );
    const isGap = /^ (?:before|after|later|earlier|between|apart)/.test(text.slice(match.index + match[0].length));
    if (
      n !== undefined &&
      isAll &&
      !isOwned(match.index) &&
      !isGap &&
      (noun !== 'years' || match.groups?.['other'] !== undefined)
    )
      say(match, n === periods.length || (noun.startsWith('event') && n === total), n, periods.length);
  }
};

interface Label {
  readonly label: string;
  readonly index: number;
}

/** Words that rank as well as they name: "First module of the ISS". */
const ranking = /^(?:First|Second|Third|Fourth|Fifth|Last|Final|Early|Late|Begin|Start|Launch|Year|Years)$/;

/** What each time may be called by: its events, words with a capital that no other has, and its own name. */
export const labelsOf = oncePer((periods: readonly Period[]): readonly Label[] => {
  const words = periods.map(({ events }) => [
    ...new Set(
      [/(?<!\p{L})\p{Lu}\p{Ll}{3,}/gu, /(?<!\p{L})\p{Lu}\p{Ll}{3,} \d+(?!\d)/gu].flatMap(
        (word) => events.join('\n').match(word) ?? [],
      ),
    ),
  ]);
  return periods.flatMap(({ name, events }, index) => {
    const own = (words[index] ?? []).filter(
      (word) => words.every((others, at) => at === index || !others.includes(word)) && !ranking.test(word),
    );
    return [...events, ...own, name].filter((label) => label !== '').map((label) => ({ label, index }));
  });
});

/** Which event was when, which came before which and how many years before, what is first and last on a time line. */
export const timelineRule = (sentence: SentenceText, { drawing, about }: Scope): Verdict[] => {
  const periods = drawing.of('cluster').length > 1 ? periodsOf(drawing) : [];
  if (periods.length < 2) return [];
  const labels = labelsOf(periods);
  const names = labels.map(({ label }) => label);
  const isName = (word: string): boolean => names.some((name) => name.startsWith(word));
  const verdicts: Verdict[] = [];
  for (const part of partsOf(sentence.text, isName)) {
    const isNot = /\b(?:not|never)\b|n['’]t\b/.test(part.text);
    const all = namedIn(part.text, names).flatMap(({ index, at }) => (labels[index] ? [{ ...labels[index], at }] : []));
    const words = all.filter(({ label }) => yearIn(label) === undefined);
    const kept = all.filter((one) => words.includes(one) || !words.some(({ index }) => index === one.index));
    const found = kept.filter((one, at) => kept.findIndex((other) => other.index === one.index) === at);
    const told: Told = {
      text: part.text,
      periods,
      found,
      sections: drawing
        .of('cluster')
        .flatMap(({ noun, name }) => (noun === 'section' && name !== undefined ? [name.toLowerCase()] : [])),
      before: (at) => found.findLast((one) => one.at < at),
      after: (at) => found.find((one) => one.at > at),
      yearOf: (one) => (one ? periods[one.index]?.year : undefined),
      say: (match, ok, stated, actual) => {
        const start = sentence.start + part.at + match.index;
        const facts = about('member', ...found.flatMap(({ index }) => periods[index]?.frame ?? []));
        verdicts.push({ start, end: start + match[0].trimEnd().length, ok: ok !== isNot, stated, actual, facts });
      },
    };
    for (const reader of [readGaps, readOrder, readRanks, readYears, readCounts]) reader(told);
  }
  return verdicts;
};
