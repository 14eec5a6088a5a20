import { allMatches, mayMatch } from '../all-matches.js';
import { isEntity } from './clause.js';
import { falling, rising } from './course-verbs.js';
import type { Finding, Mention } from './mention.js';
import { dimensionOf, factsOfRows, matchesRow } from './query.js';
import type { Sentence } from './scan.js';
import { between, candidates, oneSided, totals, type Point } from './stretch.js';
import type { World } from './world.js';

const verb = `\\b(?:(?<up>${rising}|gain(?:s|ed|ing)?)|(?<down>${falling}|los(?:e|es|t|ing)))\\b`;
const units =
  'years?|decades?|elections?|quarters?|months?|census(?:es)?|surveys?|readings?|periods?|seasons?|weeks?|steps?';
const each = `(?:in|at|with|after|during|from|for)? ?(?:every|each)(?: single| one)?(?: of the(?: \\p{L}+)?)? (?:${units})\\b`;
const never =
  'without (?:any )?interruption|without (?:a )?break|without exception|uninterruptedly|continuously|every year|year after year|year by year|consistently|steadily';
/** What happened again and again: with up to three words between, such as "seats". */
const repeated = new RegExp(
  `${verb}(?: (?!(?:by|from|to|and|but|than|or)\\b)[\\p{L}]+){0,3} (?:(?<each>${each})|(?<never>${never}))`,
  'giu',
);
const since = new RegExp(`${verb}(?: (?!(?:than|not|and|but|or)\\b)[\\p{L}-]+){0,5} since\\b`, 'giu');
const lately = new RegExp(`\\bsince [^,;]{3,20},? [^,;]{0,80}?${verb}`, 'giu');

/** Of what lies between two things, or of how fast a course goes. */
const otherwise =
  /\b(?:at (?:the (?:very )?(?:beginning|start|end)|first)|initially|gap|difference|lead|margin|distance|ratio|rank|not|never|no|nor|neither|none|hardly|only|except|but for|apart from|rate of|pace|if|would|could|faster|slower|average|(?:after|before|since|until|from) (?:that|this|then|which|there)|thereafter|afterwards|then|later|following)\b|n['’]t\b/iu;

interface Meant {
  readonly rows: readonly Point[];
  readonly places: readonly Mention[];
}

/** The stretch of the one course that a clause is about. */
const stretchOf = (sentence: Sentence, from: number, to: number, world: World): Meant | undefined => {
  const { text, start } = sentence;
  const named = sentence.mentions.filter(
    (one) =>
      isEntity(one) && dimensionOf(world, one) !== undefined && one.start >= start + from && one.end <= start + to,
  );
  const parts = named.filter((one) => dimensionOf(world, one) !== 'category');
  const places = named.filter((one) => dimensionOf(world, one) === 'category');
  const isTotal = parts.length === 0 && /\btotal\b/i.test(text.slice(from, to));
  const courses = isTotal
    ? totals(world)
    : candidates(world, parts).filter(({ rows }) => parts.every((part) => rows.some((row) => matchesRow(row, part))));
  const [course, ...more] = courses.filter(({ rows }) => rows.length > 2);
  // Of two plots, the words alone tell which is meant.
  if (parts.length === 0 && world.plots.filter(({ rows }) => rows.some(({ value }) => value !== undefined)).length > 1)
    return undefined;
  if (!course || more.length > 0 || !/^(?:bar|line|area|dot)$/.test(course.plot.form)) return undefined;
  // Names along an axis have no order in time.
  if (course.plot.category?.kind === 'names' && !course.rows.every(({ category }) => /\d/.test(category ?? '')))
    return undefined;
  const [place, other, ...others] = places;
  if (!place) return { rows: course.rows, places };
  const lead = text.slice(from, place.start - start);
  if (!other) {
    const word = /\b(since|until|before|after|from) (?:the )?(?:(?:year|end|start|election|beginning) (?:of )?)?$/iu
      .exec(lead)?.[1]
      ?.toLowerCase();
    return word === undefined ? undefined : { rows: oneSided(course, place, word), places };
  }
  const isSpan =
    /\b(?:between|from) (?:the )?$/iu.test(lead) &&
    /^(?: and| to|-|–| until) (?:the )?$/iu.test(text.slice(place.end - start, other.start - start));
  return others.length === 0 && isSpan ? { rows: between(course, places), places } : undefined;
};

/** The clause around a stretch of text: from one comma, semicolon or joint to the next. */
const clauseAt = (text: string, from: number, to: number): readonly [number, number] => {
  const border =
    /[;:]|, (?:and|but|while|whereas|although|though|which|with)\b|\band (?:reach|hit|peak|then)|\b(?:while|whereas|although|though)\b/giu;
  const borders = allMatches(text, border).map(({ index }) => index);
  return [
    Math.max(0, ...borders.filter((at) => at <= from)),
    Math.min(text.length, ...borders.filter((at) => at >= to)),
  ];
};

const judgeRows = (
  rows: readonly Point[],
  sign: number,
  kind: 'each' | 'never' | 'overall',
): { ok: boolean | undefined; shown: readonly Point[] } => {
  const steps = rows
    .slice(1)
    .map((row, index) => ({ gap: (row.value - (rows[index]?.value ?? 0)) * sign, rows: [rows[index], row] }));
  const [first, last] = [rows[0], rows.at(-1)];
  const whole = first && last ? (last.value - first.value) * sign : 0;
  const ends = first && last ? [first, last] : [];
  if (kind === 'overall') return { ok: whole === 0 ? undefined : whole > 0, shown: ends };
  const wrong = steps.find(({ gap }) => gap < 0);
  if (wrong) return { ok: false, shown: wrong.rows.filter((row) => row !== undefined) };
  return { ok: kind === 'never' || steps.every(({ gap }) => gap > 0) ? true : undefined, shown: ends };
};

/**
 * "The Union has lost seats at each election since 2009", "rose without interruption between 2013 and 2019", "has shrunk
 * since 2008": each step of the stretch, or its ends.
 */
export const courseFindings = (sentence: Sentence, world: World): Finding[] => {
  const { text, start } = sentence;
  if (!mayMatch(text, /\b(?:every|each|since|without|continuously|year|uninterruptedly|consistently|steadily)\b/i))
    return [];
  if (world.reading.panels.length > 1) return [];
  const found = ([repeated, since, lately] as const).flatMap((pattern) =>
    allMatches(text, pattern).flatMap((match): Finding[] => {
      const { groups = {} } = match;
      const [from, to] = clauseAt(text, match.index, match.index + match[0].length);
      const said = text.slice(from, to);
      if (otherwise.test(said) || /\b(?:almost|nearly|virtually) (?:every|each)\b/i.test(said)) return [];
      // "From the sixth hour to the twelfth": places that no name tells.
      if (sentence.mentions.some((one) => one.type === 'number' && one.unit === 'ordinal')) return [];
      const meant = stretchOf(sentence, from, to, world);
      if (!meant || meant.rows.length < 2 || (pattern !== repeated && meant.places.length !== 1)) return [];
      const isSteady = /^(?:steadily|consistently|continuously)$/i.test(groups['never'] ?? '');
      const kind = pattern !== repeated || isSteady ? 'overall' : groups['each'] === undefined ? 'never' : 'each';
      const { ok, shown } = judgeRows(meant.rows, groups['up'] === undefined ? -1 : 1, kind);
      // What is only true on the whole, other rules say.
      if (ok === undefined || (ok && kind === 'overall')) return [];
      return [
        {
          start: start + match.index,
          end: start + match.index + match[0].length,
          ok,
          stated: match[0],
          actual: shown.map(({ category, value }) => `${category}: ${value}`).join('; '),
          facts: factsOfRows(world, shown),
          plain: true,
        },
      ];
    }),
  );
  return found.filter(
    (one, index) => found.findIndex((other) => other.start < one.end && one.start < other.end) === index,
  );
};
