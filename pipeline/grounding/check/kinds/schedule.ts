import { allMatches } from '../../all-matches.js';
import type { Row } from '../../reading/reading.js';
import { highest, lowest } from '../../reading/statistics.js';
import type { Finding, Mention, MentionOf } from '../mention.js';
import { isNear, nameOf } from '../query.js';
import type { Sentence } from '../scan.js';
import type { World } from '../world.js';
import { cuesOf, judged, toldOf, within, type Cue, type Place, type Told } from './told.js';

type Bar = Row & { readonly from: number; readonly to: number };

const barsOf = (rows: readonly Row[]): Bar[] =>
  rows.filter((row): row is Bar => row.from !== undefined && row.to !== undefined);

/** A point in time that the text names, and whether a bar's end is it. */
interface When {
  readonly start: number;
  readonly end: number;
  readonly is: (value: number) => boolean;
}

const isDated = ({ plot }: Told): boolean =>
  plot.rows.some(({ element }) => typeof element.encoding?.['x'] === 'string');

const dateIs =
  ({ year, month, day }: MentionOf<'date'>) =>
  (value: number): boolean => {
    const date = new Date(Math.round(value * 86_400_000));
    return (
      (year === undefined || date.getUTCFullYear() === year) &&
      (month === undefined || date.getUTCMonth() + 1 === month) &&
      (day === undefined || Math.abs(date.getUTCDate() - day) < 0.5)
    );
  };

const whensOf = (told: Told): When[] => {
  const { sentence, plot } = told;
  const dated = isDated(told);
  return sentence.mentions.flatMap((mention: Mention): When[] => {
    const span = { start: mention.start - sentence.start, end: mention.end - sentence.start };
    if (dated) return mention.type === 'date' ? [{ ...span, is: dateIs(mention) }] : [];
    if (mention.type !== 'number' || mention.unit === 'factor' || mention.unit === 'percent') return [];
    return [{ ...span, is: (value) => isNear(mention, value, (plot.measure?.tolerance(value) ?? 0) * 0.6) }];
  });
};

const verbs =
  /\b(?:(starts?|started|starting|begins?|began|beginning|commenc(?:es?|ed|ing)|kicks? off|launch(?:es|ed))|(ends?|ended|ending|finish(?:es|ed|ing)?|complet(?:es?|ed)|conclud(?:es?|ed|ing)|is done|wraps? up)|(lasts?|lasted|lasting|takes?|took|taking|requires?|durations?|continu(?:es?|ed) for)|(runs?|ran|running|spans?|spanned|spanning|extends?|extended|extending|goes|stretch(?:es|ed)|(?:is |are )?(?:busy|active|scheduled|occupied|in use|planned)|covers?|occup(?:y|ies)))\b/giu;

const barsAt = (place: Place | undefined): Bar[] => barsOf(place?.rows ?? []);

const subjectOf = (told: Told, cue: Cue): Place | undefined => {
  const own = within(told.places, cue.from, cue.start).at(-1);
  return own ?? told.places.findLast(({ end }) => end <= cue.start);
};

/** Where what is said begins: with its subject, unless that belongs to a verb before. */
const startOf = (place: Place, cue: Cue): number =>
  place.start >= cue.from ? Math.min(place.start, cue.start) : cue.start;

const show = (told: Told, value: number): string => told.plot.measure?.plain(value) ?? String(value);

const spanFindings = (told: Told, place: Place, from: number, to: number, whens: readonly When[]): Finding[] => {
  const bars = barsAt(place);
  if (bars.length === 0) return [];
  const found: Finding[] = [];
  const own = within(whens, from, to);
  for (let index = 0; index + 1 < own.length; index++) {
    const [a, b] = [own[index], own[index + 1]];
    if (!a || !b) break;
    const gap = told.text.slice(a.end, b.start);
    if (
      !/^ ?(?:to|until|till|through|and|–|-|up to|week|day|hour|month| )+ ?(?:week |day |hour |month |the )?$/i.test(
        gap,
      )
    )
      continue;
    if (/\band\b/i.test(gap) && !/\bbetween (?:week |day |hour |month )?$/i.test(told.text.slice(0, a.start))) continue;
    // "from 7 to 12 for Walls"
    const later = told.places.find(({ start }) => start >= b.end && start - b.end < 12);
    const owned = later && /^(?: \w+)? (?:for|by) $/i.test(told.text.slice(b.end, later.start)) ? barsAt(later) : bars;
    const ok = owned.some((bar) => a.is(bar.from) && b.is(bar.to));
    const actual = owned.map((bar) => `${show(told, bar.from)} to ${show(told, bar.to)}`).join('; ');
    found.push(judged(told, a.start, b.end, ok, actual, owned));
    index += 1;
  }
  return found;
};

const units: Readonly<Record<string, number>> = { hour: 1 / 24, day: 1, week: 7, month: 30.44, year: 365.25 };

/** "7 weeks", "lasting 57 days": how long a bar is, in units of the axis or in those of a calendar. */
const lengthFinding = (told: Told, cue: Cue, place: Place): Finding[] => {
  const stated = within(told.numbers, cue.end, cue.to)[0];
  const bars = barsAt(place);
  if (!stated || bars.length === 0 || stated.start - cue.end > 30) return [];
  const unit = /^ ?-?(hour|day|week|month|year)/i.exec(told.text.slice(stated.end))?.[1]?.toLowerCase();
  const scale = isDated(told) && unit !== undefined ? (units[unit] ?? 1) : 1;
  const slack = isDated(told) ? (scale > 1 ? 0.6 : 1.05) : 1e-6;
  const lengths = [...bars.map(({ from, to }) => to - from), bars.reduce((sum, { from, to }) => sum + to - from, 0)];
  const ok = lengths.some((length) => isNear(stated.number, length / scale, slack));
  return [judged(told, startOf(place, cue), stated.end, ok, (lengths[0] ?? 0) / scale, bars)];
};

const verbFinding = (told: Told, cue: Cue, whens: readonly When[]): Finding[] => {
  const place = subjectOf(told, cue);
  if (!place) return [];
  const bars = barsAt(place);
  const [, starts, ends, lasts] = cue.match;
  const all = /\b(?:first|last|project|schedule|whole|entire|overall)\b/i.test(told.text.slice(cue.from, cue.start));
  if (bars.length === 0 || all) return [];
  if (lasts !== undefined) return lengthFinding(told, cue, place);
  if (starts === undefined && ends === undefined)
    return spanFindings(
      told,
      place,
      cue.end,
      Math.min(cue.to, told.places.find(({ start }) => start >= cue.end)?.start ?? cue.to),
      whens,
    );
  const gap = told.text.slice(cue.end, cue.to);
  const when = within(whens, cue.end, cue.to)[0];
  if (
    !when ||
    !/^(?: (?:in|on|at|from|by|around|about|the|week|day|hour|month|year|of|end|beginning|start))*[ #]?$/i.test(
      told.text.slice(cue.end, when.start),
    )
  )
    return [];
  if (/\bweeks?|days? (?:after|before|later|earlier)\b/i.test(gap.slice(when.end - cue.end, when.end - cue.end + 16)))
    return [];
  const value = (bar: Bar): number => (starts === undefined ? bar.to : bar.from);
  const ok = bars.some((bar) => when.is(value(bar)));
  return [judged(told, startOf(place, cue), when.end, ok, bars.map((bar) => show(told, value(bar))).join('; '), bars)];
};

const grades = /\b(longest|shortest|earliest|latest)\b(?: (?:-?\p{L}+)+){0,3}/giu;

/** "Development is the longest task": by how long its bar is. */
const gradeFinding = (told: Told, cue: Cue): Finding[] => {
  const bars = barsOf(told.plot.rows);
  const word = cue.match[1]?.toLowerCase() ?? '';
  const end = /\b(?:end|finish|complet)/i.test(cue.match[0]);
  const of = (bar: Bar): number => (/^(?:long|short)est$/.test(word) ? bar.to - bar.from : end ? bar.to : bar.from);
  const most = /^(?:longest|latest)$/.test(word);
  const best = most ? highest(bars.map(of)) : lowest(bars.map(of));
  const tops = bars.filter((bar) => Math.abs(of(bar) - best) < 1e-6);
  const before = within(told.places, cue.from, cue.start).at(-1);
  const led =
    before &&
    /\b(?:is|was|are|were|has|had|being|as|takes?|requires?|represents?)\b/i.test(
      told.text.slice(before.end, cue.start),
    );
  const place = led ? before : within(told.places, cue.start, cue.to)[0];
  if (!place || bars.length < 2) return [];
  const ok = tops.some(({ id }) => place.rows.some((row) => row.id === id));
  return [
    judged(told, Math.min(place.start, cue.start), Math.max(place.end, cue.end), ok, tops.map(nameOf).join('; '), tops),
  ];
};

const relations =
  /\b(starts?|started|begins?|began|commenc\w+|ends?|ended|finish\w*)\b(?: only| right| shortly| just| directly| immediately| well| once)? (before|after|when|as soon as|once|while)\b/giu;

/** "Testing begins before Development ends". */
const relationFinding = (told: Told, { match, start, end }: Cue): Finding[] => {
  const subject = told.places.findLast((place) => place.end <= start);
  const other = told.places.find((place) => place.start >= end);
  const [bar] = barsAt(subject);
  const [beside] = barsAt(other);
  if (!bar || !beside || !subject || !other || barsAt(subject).length > 1 || barsAt(other).length > 1) return [];
  const tail = told.text.slice(other.end, other.end + 30);
  const verb =
    /^(?:['’]s)? (?:\w+ )?(starts?|started|begins?|began|ends?|ended|end|start|beginning|finish\w*|complet\w+|is (?:done|over))\b/i.exec(
      tail,
    );
  const own = /^(?:end|finish)/i.test(match[1] ?? '') ? bar.to : bar.from;
  const after = /^(?:after|as soon|once|when)/i.test(match[2] ?? '');
  const its = verb
    ? /^(?:start|beg)/i.test(verb[1] ?? '')
      ? beside.from
      : beside.to
    : after
      ? beside.to
      : beside.from;
  if (!verb && after && !/^after$/i.test(match[2] ?? '')) return [];
  if (/^while$/i.test(match[2] ?? '')) return [];
  const ok = after ? own >= its - 1e-6 : own <= its + 1e-6;
  // "starts after" alone may mean after the other began.
  const loose = !verb && after && own >= beside.from;
  return [
    judged(
      told,
      subject.start,
      other.end + (verb?.[0].length ?? 0),
      ok || (loose ? undefined : false),
      `${show(told, own)}, ${show(told, its)}`,
      [bar, beside],
    ),
  ];
};

const overlapping = /\boverlap(?:s|ped|ping)?\b/giu;

const overlapFinding = (told: Told, cue: Cue): Finding[] => {
  const named = told.places.map(barsAt);
  const [a, b] = named;
  if (named.length !== 2 || !a?.[0] || !b?.[0] || a.length > 1 || b.length > 1) {
    if (
      !/\b(?:each|every) \w+ overlaps? with the next\b|\b(?:consecutive|successive|adjacent) \w+ overlap\b/i.test(
        told.text,
      )
    )
      return [];
    const bars = barsOf(told.plot.rows).sort((x, y) => x.from - y.from);
    const ok = bars.slice(1).every((bar, index) => bar.from < (bars[index]?.to ?? bar.from));
    return [judged(told, cue.from, cue.to, ok, null, bars)];
  }
  const ok = Math.max(a[0].from, b[0].from) < Math.min(a[0].to, b[0].to);
  return [
    judged(told, Math.min(cue.start, told.places[0]?.start ?? 0), told.places[1]?.end ?? cue.end, ok, null, [
      a[0],
      b[0],
    ]),
  ];
};

const idle = /\b(?:idle|free|unused|not in use|inactive|a gap|a break|pauses?)\b/giu;

/** "Machine 1 is idle between 10 and 13": no bar there. */
const idleFinding = (told: Told, cue: Cue, whens: readonly When[]): Finding[] => {
  const place = subjectOf(told, cue);
  const bars = barsAt(place).sort((x, y) => x.from - y.from);
  const [a, b] = within(whens, cue.end, cue.to + 1);
  if (!place || bars.length === 0 || !a || !b) return [];
  const gaps = bars.slice(1).map((bar, index) => ({ from: bars[index]?.to ?? 0, to: bar.from }));
  const ok = gaps.some((gap) => a.is(gap.from) && b.is(gap.to));
  const busy = !gaps.some((gap) => gap.to > gap.from) && bars.length > 0;
  return [judged(told, cue.start, b.end, ok ? true : busy ? false : undefined, null, bars)];
};

/** "has three blocks": how many bars stand in a row. */
const blockFinding = (told: Told): Finding[] =>
  [
    ...allMatches(
      told.text,
      /\b(?:has|have|shows?|with|consists? of|contains?|comprises?) (\w+) (?:separate |different |distinct |busy |working |colou?red )?(?:blocks?|segments?|bars?|intervals?|periods?|slots?|phases?)\b/giu,
    ),
  ].flatMap((match) => {
    const place = told.places.findLast(({ end }) => end <= match.index);
    const stated = told.numbers.find(({ start }) => start >= match.index && start < match.index + match[0].length);
    const bars = barsAt(place);
    if (!place || !stated || match.index - place.end > 3) return [];
    return [
      judged(told, place.start, match.index + match[0].length, bars.length === stated.number.value, bars.length, bars),
    ];
  });

/** What is said of the times of a schedule. */
export const scheduleFindings = (sentence: Sentence, world: World): Finding[] => {
  const told = toldOf(sentence, world, 'schedule');
  if (!told || told.plot.measure === undefined) return [];
  const whens = whensOf(told);
  return [
    ...cuesOf(told, relations).flatMap((cue) => relationFinding(told, cue)),
    ...cuesOf(told, overlapping).flatMap((cue) => overlapFinding(told, cue)),
    ...cuesOf(told, idle).flatMap((cue) => idleFinding(told, cue, whens)),
    ...blockFinding(told),
    ...cuesOf(told, grades).flatMap((cue) => gradeFinding(told, cue)),
    ...cuesOf(told, verbs).flatMap((cue) => verbFinding(told, cue, whens)),
    ...told.places.flatMap((place, index) =>
      spanFindings(told, place, place.end, told.places[index + 1]?.start ?? told.text.length, whens),
    ),
  ];
};
