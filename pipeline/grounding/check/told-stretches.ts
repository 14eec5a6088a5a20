import { allMatches, mayMatch } from '../all-matches.js';
import { isEntity } from './clause.js';
import { isCumulative } from './cumulative.js';
import { adverb, courseVerb } from './course-verbs.js';
import { focusWithin } from './focus.js';
import type { Finding, Mention } from './mention.js';
import { dimensionOf, factsOfRows, hasValue, matchesRow } from './query.js';
import type { Sentence } from './scan.js';
import { candidates, spotsOf, type Point } from './stretch.js';
import type { Sequence } from '../reading/sequence.js';
import { isUpsideDown } from './upside-down.js';
import type { World } from './world.js';

const a = '(?:the |about |around |roughly |\\p{L}+ )?⟨(?<a>\\d+)⟩';
const b = '(?:the |about |around |roughly |\\p{L}+ )?⟨(?<b>\\d+)⟩';
const span = `(?:from|between) ${a} (?:to|and|until|through|till) ${b}`;
const patterns = [
  // "Tea sales climb from winter to spring".
  `\\b${courseVerb}${adverb} ${span}`,
  // "From February to March it increased".
  `(?<=^|[,;:] |and |but )${span},? (?:[^,;:]{1,60}? )?${courseVerb}\\b`,
  // "After February the depth continues to increase", "since 2010 it has fallen".
  `(?<=^|[,;:] |and |but )(?<after>after|since|beyond|from) ${a}(?: on| onwards?)?,? (?:[^,;:]{1,60}? )?${courseVerb}\\b`,
  `(?<=^|[,;:] |and |but )(?<until>until|up to|before) ${a},? (?:[^,;:]{1,60}? )?${courseVerb}\\b`,
  // "rises until 2015", "kept falling after May".
  `\\b${courseVerb}${adverb} (?:(?<until>until|up to|till)|(?<after>after|since|beyond)) ${a}`,
].map((one) => new RegExp(one, 'giu'));

/** How a thing between others goes, how fast a course goes, or what is denied, supposed or compared. */
export const otherwise =
  /\b(?:gap|difference|lead|margin|distance|ratio|rank\w*|place|not|never|no|nor|neither|none|hardly|only|except|but for|apart|rate of|growth|pace|if|would|could|may|might|faster|slower|average|than|error|uncertainty|spread|interval|width|share of|proportion|expected|per|each other|respectively|as|when|cumulative|combined|median|slope|steep\w*|half|most|some|any)\b|n['’]t\b/iu;

/** Where the clause begins that a place in the text is in. */
export const clauseStart = (text: string, at: number): number =>
  Math.max(
    0,
    ...allMatches(
      text.slice(0, at),
      /[;:.]|, (?:and|but|while|whereas|with|which|where|then)\b|\b(?:while|whereas|although|and then)\b/giu,
    ).map(({ index }) => index),
  );

/** The text with a number in brackets for each name: what patterns are matched against. */
export const codedText = ({ text, start }: Sentence, names: readonly Mention[]): string =>
  names.reduceRight(
    (line, { start: from, end }, index) => `${line.slice(0, from - start)}⟨${index}⟩${line.slice(end - start)}`,
    text,
  );

/** Where in the text a place of the coded text lies. */
export const placeIn = (coded: string, at: number, names: readonly Mention[]): number =>
  allMatches(coded.slice(0, at), /⟨(\d+)⟩/gu).reduce((sum, { 0: code, 1: index }) => {
    const name = names[Number(index)];
    return name ? sum + name.end - name.start - code.length : sum;
  }, at);

/** The courses that the words before a verb mean; none where it is not clear. */
export const coursesOf = (names: readonly Mention[], said: string, world: World): readonly Sequence[] => {
  const all = candidates(world, names).filter(
    ({ rows, plot }) =>
      rows.length > 1 &&
      // A line of reference goes nowhere.
      (names.length > 0 || rows.some(({ value }) => value !== rows[0]?.value)) &&
      /^(?:bar|line|area|dot|histogram)$/.test(plot.form) &&
      plot.arrangement !== 'normalised' &&
      plot.special === undefined &&
      !isCumulative(plot),
  );
  const own = all.filter(({ rows }) => names.every((name) => rows.some((row) => matchesRow(row, name))));
  if (names.length > 0) return own.length === 1 ? own : [];
  // Of two plots, the words alone tell which is meant.
  if (world.plots.filter(({ rows }) => rows.some(hasValue)).length > 1) return [];
  const isAll = /\b(?:both|all|every|each)\b/iu.test(said);
  return all.length === 1 || isAll ? all : [];
};

interface Way {
  readonly rows: readonly Point[];
  /** What is told of more than two places may go up and down on the way. */
  readonly isWhole: boolean;
}

const wayOf = (
  course: Sequence,
  places: readonly (Mention | undefined)[],
  side: 'after' | 'until' | undefined,
): Way => {
  const at = places.flatMap((place) => (place ? [spotsOf(course, place)] : []));
  if (at.some((spots) => spots.length !== 1)) return { rows: [], isWhole: false };
  const [from = 0, to] = at.map(([spot = 0]) => spot);
  if (side === undefined) {
    const ends = [course.rows[from], course.rows[to ?? from]].filter((row) => row !== undefined);
    return { rows: from === to ? [] : ends, isWhole: true };
  }
  return { rows: side === 'after' ? course.rows.slice(from) : course.rows.slice(0, from + 1), isWhole: false };
};

/** "In Corran the number went up from 2022 to 2023", where the years are the colours: two bars of one place. */
const acrossSeries = (
  inside: readonly Mention[],
  kind: string | undefined,
  places: readonly Mention[],
  world: World,
): readonly { readonly course: Sequence; readonly way: Way }[] => {
  if (kind !== 'series' || inside.length !== 1) return [];
  const ends = places.map((place) =>
    world.plots.flatMap((plot) =>
      plot.rows
        .filter(hasValue)
        .flatMap((row) => ([...inside, place].every((one) => matchesRow(row, one)) ? [{ row, plot }] : [])),
    ),
  );
  const [[first, ...more] = [], [last, ...others] = []] = ends;
  if (!first || !last || more.length + others.length > 0 || first.plot !== last.plot) return [];
  const rows = [first.row, last.row];
  return [{ course: { name: undefined, panel: undefined, plot: first.plot, rows }, way: { rows, isWhole: true } }];
};

/** Whether it goes the other way: between two places its ends, on one side of a place each of its steps. */
export const isAgainst = ({ rows, isWhole }: Way, sign: 1 | -1, { plot }: Sequence): boolean => {
  const steps = rows.slice(1).map(({ value }, index) => (value - (rows[index]?.value ?? value)) * sign);
  const [first, last] = [rows[0], rows.at(-1)];
  if (!first || !last || steps.length === 0) return false;
  const slack = plot.measure ? (plot.measure.high - plot.measure.low) * 0.01 : 0;
  return (last.value - first.value) * sign < -slack && (isWhole || steps.every((step) => step <= slack));
};

/** "Tea sales climb from winter to spring", "after February the depth continues to increase": a stretch that goes the other way. */
export const stretchFindings = (sentence: Sentence, whole: World): Finding[] => {
  const { text, mentions } = sentence;
  if (!mayMatch(text, /\b(?:from|between|after|since|until|up|till|beyond|before)\b/iu)) return [];
  if (isUpsideDown(whole)) return [];
  const named = mentions.filter((one) => isEntity(one) && dimensionOf(whole, one) !== undefined);
  const coded = codedText(sentence, named);
  return patterns.flatMap((pattern) =>
    allMatches(coded, pattern).flatMap((match): Finding[] => {
      const { groups = {}, index, 0: words } = match;
      const border = clauseStart(coded, index);
      const end = index + words.length;
      const said = coded.slice(border, end);
      const world = focusWithin(sentence, whole, placeIn(coded, border, named), placeIn(coded, end, named));
      const [tail = ''] = coded.slice(index + words.length).split(/[,;:.]| (?:and|but|then) /u);
      if (otherwise.test(said) || otherwise.test(tail) || tail.includes('⟨')) return [];
      const places = [groups['a'], groups['b']].flatMap((at) => (at === undefined ? [] : (named[Number(at)] ?? [])));
      const kind = places[0] && dimensionOf(world, places[0]);
      const inside = allMatches(said, /⟨(\d+)⟩/gu)
        .flatMap(({ 1: at }) => named[Number(at)] ?? [])
        .filter((one) => !places.includes(one));
      // Another place, a second verb: of which of them it is told nobody knows.
      if ([...places.slice(1), ...inside].some((one) => (dimensionOf(world, one) === kind) !== places.includes(one)))
        return [];
      if (allMatches(said, new RegExp(`\\b${courseVerb}\\b`, 'giu')).length > 1) return [];
      const side = groups['after'] !== undefined ? 'after' : groups['until'] !== undefined ? 'until' : undefined;
      const sign = groups['up'] === undefined ? -1 : 1;
      if (kind !== 'category' && side !== undefined) return [];
      const all = kind === 'category' ? coursesOf(inside, said, world) : [];
      const courses = [
        ...all.map((course) => ({ course, way: wayOf(course, places, side) })),
        ...acrossSeries(inside, kind, places, world),
      ];
      const wrong = courses.find(({ course, way }) => isAgainst(way, sign, course));
      const [first] = places;
      if (!wrong || !first) return [];
      return [
        {
          start: Math.min(...[...places, ...inside].map((one) => one.start)),
          end: Math.max(...[...places, ...inside].map((one) => one.end)),
          ok: false,
          stated: said.trim(),
          actual: [wrong.way.rows[0], wrong.way.rows.at(-1)].map((row) => `${row?.category}: ${row?.value}`).join('; '),
          facts: factsOfRows(world, wrong.way.rows),
          plain: true,
        },
      ];
    }),
  );
};
