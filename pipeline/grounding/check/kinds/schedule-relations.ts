import { allMatches } from '../../all-matches.js';
import type { Finding } from '../mention.js';
import { barsAt, barsOf, show, subjectOf, type When } from './schedule-times.js';
import { cuesOf, judged, within, type Cue, type Told } from './told.js';

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

/** What is said of the tasks of a schedule beside each other: order, overlaps, gaps, blocks. */
export const relationFindings = (told: Told, whens: readonly When[]): Finding[] => [
  ...cuesOf(told, relations).flatMap((cue) => relationFinding(told, cue)),
  ...cuesOf(told, overlapping).flatMap((cue) => overlapFinding(told, cue)),
  ...cuesOf(told, idle).flatMap((cue) => idleFinding(told, cue, whens)),
  ...blockFinding(told),
];
