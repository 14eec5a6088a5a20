import { allMatches, mayMatch } from '../all-matches.js';
import type { Sequence } from '../reading/sequence.js';
import { highest, lowest } from '../reading/statistics.js';
import { isEntity } from './clause.js';
import { courseVerb } from './course-verbs.js';
import type { Discourse } from './discourse.js';
import { focusWithin } from './focus.js';
import type { Finding, Mention } from './mention.js';
import { dimensionOf, factsOfRows } from './query.js';
import type { Sentence } from './scan.js';
import { spotsOf, totals, type Point } from './stretch.js';
import { codedText, coursesOf, otherwise, placeIn } from './told-stretches.js';
import { isUpsideDown } from './upside-down.js';
import type { World } from './world.js';

const verb = new RegExp(`\\b${courseVerb}\\b`, 'giu');
/** Where one leg ends and the next begins. */
const border =
  /[;:.](?=\s|$)|,(?! (?:and )?(?:⟨\d+⟩,|⟨\d+⟩ and))|\b(?:and|but|then|while|whereas|although|though|before(?! (?:the )?⟨))\b/giu;
const onwards =
  /\b(?:after (?:that|which|this)(?! \p{L}+)|after (?:that|which|this) (?:it|the|there|both|they|\p{L}+ed|\p{L}+s)\b|afterwards?|thereafter|since then|(?:have|has) since|from then on(?:wards)?|from (?:that point|there) on(?:wards)?|subsequently|then|later)\b/iu;
const placed =
  /\b(in|on|by|until|till|up to|through|to|after|since|from|between|before) (?:the (?:year|end of) )?⟨(\d+)⟩/giu;

const ofSize = /^(?:shr|sw|gr|expand|recover|improv|rebound|get|got|becom|becam)/iu;

interface Leg {
  readonly from: number;
  readonly to: number;
  readonly said: string;
}

const legsOf = (coded: string): readonly Leg[] => {
  const cuts = [0, ...allMatches(coded, border).map(({ index }) => index), coded.length];
  return cuts.slice(1).flatMap((to, index) => {
    const from = cuts[index] ?? 0;
    return to > from ? [{ from, to, said: coded.slice(from, to) }] : [];
  });
};

const spotOf = (course: Sequence, place: Mention | undefined): number | undefined => {
  const spots = place ? spotsOf(course, place) : [];
  return spots.length === 1 ? spots[0] : undefined;
};

const rangeOf = ({ rows }: Sequence): number => {
  const values = rows.map(({ value }) => value);
  return highest(values) - lowest(values);
};

/** From one place of a course on: it goes the other way at once, and is there at the end, too. */
const turnsAgainst = (rows: readonly Point[], sign: 1 | -1, range: number): boolean => {
  const [first, second] = rows;
  const last = rows.at(-1);
  if (!first || !second || !last) return false;
  return (second.value - first.value) * sign < -range * 0.01 && (last.value - first.value) * sign < -range * 0.04;
};

/** "rises until May" of what has long come down again by then, or has never risen. */
const isNotUntil = (rows: readonly Point[], sign: 1 | -1, range: number): boolean => {
  const [first, last] = [rows[0], rows.at(-1)];
  if (!first || !last || rows.length < 2) return false;
  const values = rows.map(({ value }) => value * sign);
  return (last.value - first.value) * sign < -range * 0.02 || highest(values) - last.value * sign > range * 0.45;
};

/** "rose again in 2020", of neighbouring years: it went down into that year, and goes on down. */
const isNotInto = ({ rows, plot }: Sequence, at: number, sign: 1 | -1, range: number): boolean => {
  if (plot.category?.kind !== 'dates' && plot.category?.kind !== 'numbers') return false;
  const [before, here, after] = [rows[at - 1], rows[at], rows[at + 1]];
  if (!before || !here) return false;
  return (here.value - before.value) * sign < -range * 0.03 && (!after || (after.value - here.value) * sign <= 0);
};

interface Stretch {
  readonly here: number | undefined;
  /** Where the leg before has come to. */
  readonly back: number | undefined;
  readonly word: string;
  readonly isOnward: boolean;
}

/** The stretch that a leg tells of, where it goes the other way; else nothing. */
const wrongRows = (course: Sequence, sign: 1 | -1, { here, back, word, isOnward }: Stretch): readonly Point[] => {
  const range = rangeOf(course);
  if (here === undefined) {
    const rows = back !== undefined && isOnward ? course.rows.slice(back) : [];
    return turnsAgainst(rows, sign, range) ? rows : [];
  }
  if (/^(?:until|till|up to|through)$/.test(word)) {
    const rows = course.rows.slice(back !== undefined && back < here ? back : 0, here + 1);
    return isNotUntil(rows, sign, range) ? rows : [];
  }
  // "It rises to 16 in 2013 and then drops to 7 in 2020": from there on, whatever the last year did.
  const [from, to] = [back === undefined ? undefined : course.rows[back], course.rows[here]];
  if (from && to && back !== undefined && back < here && (to.value - from.value) * sign > 0) return [];
  const isInto = here > 0 && /^(?:in|on)$/.test(word) && isNotInto(course, here, sign, range);
  return isInto ? course.rows.slice(here - 1, here + 1) : [];
};

/**
 * "It rises until May and falls after that", "fell to 1.9 in 2012 but has since recovered": a course in legs, each of
 * which begins where the one before has come to.
 */
export const legFindings = (sentence: Sentence, whole: World, before: Discourse): Finding[] => {
  const { text, start, mentions } = sentence;
  if (isUpsideDown(whole) || !mayMatch(text, verb)) return [];
  const named = mentions.filter((one) => isEntity(one) && dimensionOf(whole, one) !== undefined);
  const coded = codedText(sentence, named);
  const findings: Finding[] = [];
  const opens =
    /^(?:after (?:that|this)|afterwards|thereafter|since then|from then on(?:wards)?|subsequently|then)\b/iu;
  let at = opens.test(text) ? before.place : undefined;
  let subject: readonly Mention[] = [];
  let isTotal = false;
  for (const { from, to, said } of legsOf(coded)) {
    const own = allMatches(said, /⟨(\d+)⟩/gu).flatMap(({ 1: index }) => named[Number(index)] ?? []);
    const places = own.filter((one) => dimensionOf(whole, one) === 'category');
    const parts = own.filter((one) => dimensionOf(whole, one) !== 'category');
    if (/\b(?:total|combined|altogether)\b/iu.test(said)) isTotal = true;
    const verbs = allMatches(said, verb);
    const [first] = verbs;
    // "overtakes North in Q3, and then drops back": of who was told before.
    const isSubject = first
      ? /⟨\d+⟩/u.test(said.slice(0, first.index))
      : /^\W*(?:(?:and|but|while|whereas|the|in|for|at) )*⟨/iu.test(said);
    if (parts.length > 0 && (isSubject || subject.length === 0)) subject = parts;
    const earlier = at;
    at = places.at(-1) ?? (verbs.length > 0 ? undefined : at);
    if (!first || verbs.length > 1 || otherwise.test(said)) continue;
    const world = focusWithin(sentence, whole, placeIn(coded, from, named), placeIn(coded, to, named));
    const courses = isTotal && subject.length === 0 ? totals(world) : coursesOf(subject, said, world);
    const [course, ...others] = courses;
    if (!course || others.length > 0 || course.rows.length < 3) continue;
    const sign = first.groups?.['up'] === undefined ? -1 : 1;
    const told = allMatches(said, placed).map(({ 1: word = '', 2: index }) => ({
      word: word.toLowerCase(),
      place: named[Number(index)],
    }));
    if (told.length !== places.length || told.length > 1) continue;
    const [{ word, place } = { word: '', place: undefined }] = told;
    // Bars below zero shrink where they rise.
    if (course.rows.some(({ value }) => value < 0) && ofSize.test(first[0])) continue;
    const [here, back] = [spotOf(course, place), spotOf(course, earlier)];
    if (place && here === undefined) continue;
    const rows = wrongRows(course, sign, { here, back, word, isOnward: onwards.test(said) });
    const [one, last] = [rows[0], rows.at(-1)];
    if (!one || !last) continue;
    const ends = rows.length > 2 && /^(?:until|till|up to|through)$/.test(word) ? summit(rows, sign) : [one, last];
    findings.push({
      start: start + placeIn(coded, from + first.index, named),
      end: start + placeIn(coded, Math.max(from + first.index + first[0].length, to), named),
      ok: false,
      stated: said.trim(),
      actual: ends.map(({ category, value }) => `${category}: ${value}`).join('; '),
      facts: factsOfRows(world, ends),
      plain: true,
    });
  }
  return findings;
};

/** The highest, or the lowest, of a stretch and its end. */
const summit = (rows: readonly Point[], sign: 1 | -1): readonly Point[] => {
  const top = highest(rows.map(({ value }) => value * sign));
  return [...rows.filter(({ value }) => value * sign === top).slice(0, 1), ...rows.slice(-1)];
};
