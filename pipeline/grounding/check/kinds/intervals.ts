import { allMatches, mayMatch } from '../../all-matches.js';
import { oncePer } from '../../once-per.js';
import { levelsIn } from '../../reading/levels.js';
import type { Row } from '../../reading/reading.js';
import type { Finding, Mention, MentionOf } from '../mention.js';
import { agrees, factsOfRows, matchesRow, plotOf } from '../query.js';
import type { Sentence } from '../scan.js';
import type { World } from '../world.js';

/** From where to where an estimate may lie. */
export interface Interval {
  readonly row: Row;
  readonly low: number;
  readonly high: number;
}

/** Strokes of two points at one place of an axis of names, and bars of an error. */
export const intervalsOf = oncePer((world: World): readonly Interval[] => {
  const strokes = new Map<Row['element'], Row[]>();
  const found: Interval[] = [];
  for (const plot of world.plots) {
    if (plot.category?.kind !== 'names' || plot.form === 'box') continue;
    for (const row of plot.rows) {
      if (row.low !== undefined && row.high !== undefined) found.push({ row, low: row.low, high: row.high });
      else if (plot.kind === 'line' && row.value !== undefined)
        strokes.set(row.element, [...(strokes.get(row.element) ?? []), row]);
    }
  }
  for (const [first, second, ...more] of strokes.values()) {
    if (first?.value === undefined || second?.value === undefined || more.length > 0) continue;
    if (first.category !== second.category || first.value === second.value) continue;
    found.push({
      row: first,
      low: Math.min(first.value, second.value),
      high: Math.max(first.value, second.value),
    });
  }
  return found;
});

const cue = /\b(?:intervals?|CIs?|error bars?|whiskers?|uncertaint(?:y|ies))\b/u;

export const level =
  '(?: (?:the|its|a|this|that|dashed|dotted|solid|vertical|horizontal|gr[ae]y|black|red|reference|null|zero|unity|no-effect|line|value|mark|ratio|odds|hazard|risk|level|effect|with|of|at|and|so)\\b)*(?: ?(?<level>[-−]?\\d+(?:\\.\\d+)?|zero|one)\\b)?';
const verbs = new RegExp(
  `(?<no>\\b(?:do(?:es)? not|did not|never|none|neither|not|fails? to|without|no longer)\\b|n['’]t\\b)?(?: (?:even|quite|clearly|also|both|all))* ?\\b(?:(?<crosses>cross(?:es|ing)?|includ(?:es?|ing)|contain(?:s|ing)?|cover(?:s|ing)?|overlaps?(?: with)?|straddl(?:es?|ing)|reach(?:es|ing)?|touch(?:es|ing)?)|(?<excludes>exclud(?:es?|ing))|(?:lies?|stays?|is|are|remains?) (?:entirely|wholly|completely|fully|all|clearly) (?:(?<below>below|(?:to the )?left of|under)|(?<above>above|(?:to the )?right of|over)))\\b(?<to>${level})`,
  'giu',
);

export interface Told {
  readonly sentence: Sentence;
  readonly world: World;
  readonly intervals: readonly Interval[];
}

const named = ({ sentence, intervals }: Told, from: number, to: number): Interval[] => {
  const places = sentence.mentions.filter(
    (one) => one.type === 'name' && one.start - sentence.start >= from && one.end - sentence.start <= to,
  );
  const own = places.map((place) => intervals.filter(({ row }) => matchesRow(row, place)));
  return own.some((list) => list.length === 0) ? [] : own.flat();
};

export const finding = (
  { sentence, world }: Told,
  [from, to]: readonly [number, number],
  ok: boolean | undefined,
  intervals: readonly Interval[],
): Finding => {
  const stated = sentence.text.slice(from, to).trim();
  return {
    start: sentence.start + from,
    end: sentence.start + from + sentence.text.slice(from, to).trimEnd().length,
    ok,
    stated,
    actual: ok ? stated : intervals.map(({ low, high }) => `${low} to ${high}`).join('; '),
    facts: factsOfRows(
      world,
      intervals.map(({ row }) => row),
    ),
  };
};

/** The level that a statement names, or that of the one line across the plot. */
export const levelIn = (world: World, told: string, stated: string | undefined): number | undefined => {
  if (stated !== undefined) return stated === 'zero' ? 0 : stated === 'one' ? 1 : Number(stated.replace('−', '-'));
  const lines = levelsIn(world.reading).filter(({ low, high }) => low === high);
  return /\b(?:line|null|unity|no-effect)\b/.test(told) && lines.length === 1 ? lines[0]?.low : undefined;
};

export const slack = ({ world }: Told, { row }: Interval, at: number): number =>
  plotOf(world, row)?.measure?.tolerance(at) ?? 0;

/** "The interval of Novak crosses the line at 1", "the intervals of A and B do not reach the line". */
const crossingFindings = (told: Told): Finding[] => {
  const { text } = told.sentence;
  const matches = allMatches(text, verbs);
  return matches.flatMap((match, index): Finding[] => {
    const before = matches[index - 1];
    const begin = Math.max(
      before ? before.index + before[0].length : 0,
      ...[...allMatches(text, /[;:]|\b(?:while|whereas|but|although)\b/gu)]
        .map((cut) => cut.index + cut[0].length)
        .filter((cut) => cut <= match.index),
    );
    const subject = text.slice(begin, match.index);
    const { no, crosses, excludes, below, above, to = '', level: stated } = match.groups ?? {};
    const at = levelIn(told.world, to, stated);
    if (at === undefined || !cue.test(subject)) return [];
    // "the only one whose interval", "every interval but that of": of others, too.
    const isAll = /\b(?:all|every|each|none|no|neither)\b/i.test(subject);
    const own = named(told, begin, match.index);
    const isOnly = /\bonly\b/i.test(subject);
    if (isOnly || /\b(?:but|except|other|others|most|some|two|three|four|five|six|many|few|remaining)\b/i.test(subject))
      return [];
    const intervals = own.length > 0 ? own : isAll ? told.intervals : [];
    if (intervals.length === 0) return [];
    const holds = (one: Interval): boolean | undefined => {
      const near = Math.min(Math.abs(one.low - at), Math.abs(one.high - at)) <= slack(told, one, at) * 0.5;
      const isIn = one.low <= at && at <= one.high;
      if (below !== undefined) return near ? undefined : one.high < at;
      if (above !== undefined) return near ? undefined : one.low > at;
      if (crosses === undefined && excludes === undefined) return undefined;
      return near ? undefined : isIn === (crosses !== undefined);
    };
    const denied = no !== undefined || /\b(?:none|neither|no)\b/i.test(subject);
    const verdicts = intervals.map(holds).map((one) => (one === undefined ? undefined : one !== denied));
    const ok = verdicts.every(Boolean) ? true : verdicts.includes(false) ? false : undefined;
    return [
      finding(
        told,
        [begin + subject.length - subject.trimStart().length, match.index + match[0].length],
        ok,
        intervals,
      ),
    ];
  });
};

const extremes =
  /\b(?:(widest|longest|broadest|largest|greatest|most uncertain|least precise)|(narrowest|shortest|tightest|smallest|most precise)) (?:\w+ ){0,2}?(?:intervals?|CIs?|error bars?|whiskers?|uncertainty)\b/giu;

/** "The interval of the stage II subgroup was the widest". */
const called =
  /\b(?<=\b(?:interval|CI|error bar|uncertainty) (?:of|for|around) (?:the )?[^,;.]{2,30} (?:is|was|are|were) (?:by far )?(?:the )?)(?:(widest|longest|broadest|largest)|(narrowest|shortest|tightest|smallest))\b/giu;

/** "Silva 2020 has the widest interval", "the narrowest interval belongs to the pooled estimate". */
const extremeFindings = (told: Told): Finding[] =>
  [...allMatches(told.sentence.text, extremes), ...allMatches(told.sentence.text, called)].flatMap(
    (match): Finding[] => {
      const { text } = told.sentence;
      const end = match.index + match[0].length;
      const after = /^[^;,.]{0,60}/u.exec(text.slice(end))?.[0] ?? '';
      const behind = named(told, end, end + after.length);
      const begin = Math.max(
        0,
        ...allMatches(text.slice(0, match.index), /[;,:]|\b(?:and|while|but)\b/gu).map((cut) => cut.index),
      );
      const own =
        behind.length > 0 && /\b(?:belongs?|is|of|for|in|found|seen|shown)\b/.test(after)
          ? behind
          : named(told, begin, match.index);
      if (own.length !== 1 || !own[0] || /\b(?:second|third|not|among)\b|n['’]t\b/i.test(text)) return [];
      const sign = match[1] === undefined ? -1 : 1;
      const width = ({ low, high }: Interval): number => (high - low) * sign;
      const best = told.intervals.reduce((a, b) => (width(b) > width(a) ? b : a));
      const near = Math.abs(width(best) - width(own[0])) <= slack(told, best, best.high) * 0.5;
      const ok = best === own[0] ? true : near ? undefined : false;
      const from = own === behind ? match.index : begin;
      return [finding(told, [from, own === behind ? end + after.length : end], ok, own)];
    },
  );

const isNumber = (one: Mention): one is Mention & MentionOf<'number'> =>
  one.type === 'number' && one.unit !== 'ordinal';

const spans =
  /\b(?:(?:confidence |credible |uncertainty )?intervals?|CIs?|error bars?|whiskers?)(?: (?:of|for) [^,;.]{0,30}?)?(?: that| which)?(?: (?:runs?|ranges?|goes|reach(?:es)?|extends?|spans?|stretch(?:es)?|is|lies|going|ranging|running|reaching|extending|spanning))?:? ?(?:from|between|of|\(|\[)? ?(?:about |roughly |around )?$/iu;

/** "0.77 with an interval from 0.66 to 0.90": of whom the sentence names last before it. */
const spanFindings = (told: Told): Finding[] => {
  const { sentence } = told;
  const numbers = sentence.mentions.filter(isNumber);
  return numbers.flatMap((low, index): Finding[] => {
    const high = numbers[index + 1];
    if (!high) return [];
    const from = low.start - sentence.start;
    const gap = sentence.text.slice(low.end - sentence.start, high.start - sentence.start);
    if (!/^ ?(?:to|and|–|-|—|,)(?: about| roughly| around)? ?$/u.test(gap)) return [];
    const before = sentence.text.slice(0, from);
    if (!spans.test(before)) return [];
    const names = sentence.mentions.filter(
      (one) => one.type === 'name' && told.intervals.some(({ row }) => matchesRow(row, one)),
    );
    const place = names.findLast(({ end }) => end <= low.start) ?? names.find(({ start }) => start >= high.end);
    const own = place ? told.intervals.filter(({ row }) => matchesRow(row, place)) : [];
    if (own.length === 0 || (own.length > 1 && names.length > 1)) return [];
    const fits = (one: Interval): boolean => {
      const measure = plotOf(told.world, one.row)?.measure;
      return agrees(low, one.low, measure) && agrees(high, one.high, measure);
    };
    const ok = own.some(fits);
    return [finding(told, [from, high.end - sentence.start], ok, own)];
  });
};

/** What is said of the intervals of a forest plot, or of estimates with bars for their errors. */
export const intervalFindings = (sentence: Sentence, world: World): Finding[] => {
  if (!mayMatch(sentence.text, cue)) return [];
  const intervals = intervalsOf(world);
  if (intervals.length < 2) return [];
  const told: Told = { sentence, world, intervals };
  return [...crossingFindings(told), ...extremeFindings(told), ...spanFindings(told)];
};
