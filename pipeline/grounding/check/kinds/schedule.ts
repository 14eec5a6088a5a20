import { allMatches } from '../../all-matches.js';
import { highest, lowest } from '../../reading/statistics.js';
import type { Finding } from '../mention.js';
import { isNear, nameOf } from '../query.js';
import type { Sentence } from '../scan.js';
import type { World } from '../world.js';
import { sectionFindings } from './schedule-sections.js';
import { relationFindings } from './schedule-relations.js';
import { barsAt, barsOf, isDated, show, subjectOf, whensOf, type Bar, type When } from './schedule-times.js';
import { cuesOf, judged, toldOf, within, type Cue, type Place, type Told } from './told.js';

const verbs =
  /\b(?:(starts?|started|starting|begins?|began|beginning|commenc(?:es?|ed|ing)|kicks? off|launch(?:es|ed)|departs?|departed|leaves|sets? (?:off|out)|opens?|opened)|((?<!\b(?:the|its|their|very) )ends?|ended|ending|comes? back|came back|returns?|returned|arrives?|arrived|is back|closes?|closed|finish(?:es|ed|ing)?|complet(?:es?|ed)|conclud(?:es?|ed|ing)|is done|wraps? up)|((?<!\b(?:the|its|their|very|these|those) )lasts?|lasted|lasting|takes?|took|taking|requires?|durations?|continu(?:es?|ed) for)|(runs?|ran|running|spans?|spanned|spanning|extends?|extended|extending|goes|stretch(?:es|ed)|(?:is |are )?(?:busy|active|scheduled|occupied|in use|planned)|covers?|occup(?:y|ies)))\b/giu;

/** Where what is said begins: with its subject, unless that belongs to a verb before. */
const startOf = (place: Place, cue: Cue): number =>
  place.start >= cue.from ? Math.min(place.start, cue.start) : cue.start;

/** Bars that follow each other without a gap, as the one stretch that they make. */
const joined = (bars: readonly Bar[]): { readonly from: number; readonly to: number }[] => {
  const sorted = bars.toSorted((a, b) => a.from - b.from);
  const isOne = sorted.every(({ from }, at) => at === 0 || from <= highest(sorted.slice(0, at).map(({ to }) => to)));
  return sorted.length > 1 && isOne
    ? [{ from: lowest(sorted.map(({ from }) => from)), to: highest(sorted.map(({ to }) => to)) }]
    : [];
};

const spanFindings = (told: Told, place: Place, from: number, to: number, whens: readonly When[]): Finding[] => {
  const bars = barsAt(place);
  // Where two run side by side is the span of neither.
  if (bars.length === 0 || /\boverlap/i.test(told.text)) return [];
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
    const ok = [...owned, ...joined(owned)].some((bar) => a.is(bar.from) && b.is(bar.to));
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
  // "lasts until week 10": where it ends.
  if (lasts !== undefined)
    return /^ (?:until|till|up to|through|to|from|beyond|past)\b/i.test(told.text.slice(cue.end))
      ? []
      : lengthFinding(told, cue, place);
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
  if (
    /\bweeks?\b|\b(?:hours?|days?|months?|years?) (?:after|before|later|earlier)\b/i.test(
      gap.slice(when.end - cue.end, when.end - cue.end + 16).split(/[,;]/)[0] ?? '',
    )
  )
    return [];
  const value = (bar: Bar): number => (starts === undefined ? bar.to : bar.from);
  const ok = bars.some((bar) => when.is(value(bar)));
  return [judged(told, startOf(place, cue), when.end, ok, bars.map((bar) => show(told, value(bar))).join('; '), bars)];
};

const grades =
  /\b(longest|shortest|earliest|latest)\b(?: (?!(?:is|was|are|were|at|with|belongs|goes|comes)\b)(?:-?\p{L}+)+){0,3}/giu;

/** "Development is the longest task": by how long its bar is. */
const gradeFinding = (told: Told, cue: Cue): Finding[] => {
  const bars = barsOf(told.plot.rows);
  const word = cue.match[1]?.toLowerCase() ?? '';
  const isEnd = /\b(?:end|finish|complet)/i.test(cue.match[0]);
  const of = (bar: Bar): number => (/^(?:long|short)est$/.test(word) ? bar.to - bar.from : isEnd ? bar.to : bar.from);
  const most = /^(?:longest|latest)$/.test(word);
  const best = most ? highest(bars.map(of)) : lowest(bars.map(of));
  const tops = bars.filter((bar) => Math.abs(of(bar) - best) < 1e-6);
  const before = within(told.places, cue.from, cue.start).at(-1);
  const led =
    before &&
    /\b(?:is|was|are|were|has|had|being|as|takes?|requires?|represents?)\b/i.test(
      told.text.slice(before.end, cue.start),
    );
  const after = within(told.places, cue.start, cue.to)[0];
  // "Building takes the longest, seven weeks, and the launch is over within one": what follows is of another.
  const isNext =
    after !== undefined && /[,;].*\b(?:and|while|but|whereas)\b/.test(told.text.slice(cue.end, after.start));
  const place = led ? before : isNext ? undefined : after;
  if (!place || bars.length < 2) return [];
  const ok = tops.some(({ id }) => place.rows.some((row) => row.id === id));
  const end = Math.max(place.end, cue.end);
  const [number] = within(told.numbers, end, cue.to);
  // "the longest bar is that of Design (27 days)", "Design is the longest task, at 27 days".
  const isLength =
    /^(?:long|short)est$/.test(word) &&
    number !== undefined &&
    // "My longest task is Measurements, six weeks in the lab".
    /^, (?:about |around |only |just |exactly )?$|^,? ?(?:\(|(?:at|with|lasting|taking|for|of) )(?:about |around |only |just |exactly )?$/.test(
      told.text.slice(end, number.start),
    );
  return [
    judged(told, Math.min(place.start, cue.start), end, ok, tops.map(nameOf).join('; '), tops),
    ...(isLength ? lengthFinding(told, { ...cue, start: number.start, end, from: end }, place) : []),
  ];
};

/** "The timeline spans from March 1 to July 15": from the first beginning to the last end. */
const wholeFinding = (told: Told, whens: readonly When[]): Finding[] => {
  const bars = barsOf(told.plot.rows);
  if (told.places.length > 0 || bars.length === 0) return [];
  if (!/\b(?:timeline|project|schedule|chart|plan|tasks?|works?|everything|overall|whole)\b/i.test(told.text))
    return [];
  const [first, last] = [lowest(bars.map(({ from }) => from)), highest(bars.map(({ to }) => to))];
  return whens.flatMap((a, index): Finding[] => {
    const b = whens[index + 1];
    const gap = b ? told.text.slice(a.end, b.start) : '';
    if (!b || !/^ ?(?:to|until|till|through|and|–|-) (?:week |day |hour |month )?$/i.test(gap)) return [];
    return a.is(first) && b.is(last) ? [judged(told, a.start, b.end, true, null, bars.slice(0, 3))] : [];
  });
};

/** "is used for 7.5 hours in total": how long the bars of a row are. */
const sumFinding = (told: Told): Finding[] =>
  allMatches(
    told.text,
    /\bfor (?:about |around |a total of |only |just )?([\d.]*\d) (?:hours?|days?|weeks?|months?)\b/giu,
  ).flatMap((match) => {
    const place = told.places.findLast(({ end }) => end <= match.index);
    const bars = barsAt(place);
    const stated = told.numbers.find(({ start }) => start >= match.index);
    if (!place || bars.length === 0 || !stated || isDated(told)) return [];
    const lengths = [...bars.map(({ from, to }) => to - from), bars.reduce((sum, { from, to }) => sum + to - from, 0)];
    const ok = lengths.some((length) => isNear(stated.number, length, 1e-6));
    return [judged(told, match.index, match.index + match[0].length, ok, lengths.at(-1) ?? 0, bars)];
  });

/** What is said of the times of a schedule. */
export const scheduleFindings = (sentence: Sentence, world: World): Finding[] => {
  const told = toldOf(sentence, world, 'schedule');
  if (!told || told.plot.measure === undefined) return [];
  const whens = whensOf(told);
  return [
    ...relationFindings(told, whens),
    ...sectionFindings(told),
    ...wholeFinding(told, whens),
    ...sumFinding(told),
    ...cuesOf(told, grades).flatMap((cue) => gradeFinding(told, cue)),
    ...cuesOf(told, verbs).flatMap((cue) => verbFinding(told, cue, whens)),
    ...told.places.flatMap((place, index) =>
      spanFindings(told, place, place.end, told.places[index + 1]?.start ?? told.text.length, whens),
    ),
  ];
};
