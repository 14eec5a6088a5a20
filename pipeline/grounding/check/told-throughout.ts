import { allMatches, mayMatch } from '../all-matches.js';
import type { Sequence } from '../reading/sequence.js';
import { isEntity } from './clause.js';
import { adverb, courseVerb } from './course-verbs.js';
import type { Finding, Mention } from './mention.js';
import { dimensionOf, factsOfRows, hasValue, matchesRow } from './query.js';
import type { Sentence } from './scan.js';
import { totals } from './stretch.js';
import { clauseStart, codedText, coursesOf, isAgainst, otherwise } from './told-stretches.js';
import { isUpsideDown } from './upside-down.js';
import type { World } from './world.js';

/** "throughout the period", "without interruption", "with every new survey": each step of it. */
const strict =
  '(?<strict>throughout(?: the (?:\\p{L}+ )?\\p{L}+)?|without (?:any )?(?:exception|interruption|break|pause)|(?:at|with|in|from) (?:every|each) (?:new |single )?(?!of\\b)\\p{L}+(?: to the next)?|year (?:after|by) year|from (?:year to year|day to day|week to week|month to month|decade to decade|quarter to quarter)|all the way(?: through)?|monotonically|continuously|uninterruptedly|every (?:single )?year)';
/** "over the period", "from left to right", or nothing: on the whole. */
const whole =
  '(?<whole>over (?:the )?(?:whole |entire |full )?(?:period|years?|decades?|time|course)(?: shown)?|with (?:age|time|the years)|from (?:the )?(?:start|beginning) to (?:the )?(?:end|finish)|towards the (?:right|end)|as time goes (?:on|by))';
const told = new RegExp(
  `\\b${courseVerb}${adverb}(?: (?:in number|in size))?(?: ${whole})?(?: ${strict})?(?=$|[.,;]| (?:while|whereas|so|which)\\b| and (?!(?:then|again|down|up|back|later)\\b|${courseVerb.replace('<up>', '<next>').replace('<down>', '<nextDown>')}))`,
  'giu',
);

const anyVerb = new RegExp(`\\b${courseVerb}\\b`, 'iu');

/** It is told of a part of the course, of which no name says where it is. */
const partly =
  /\b(?:from|through|after\w*|before|then|until|since|first\w*|initially|again|later|during|at|early|late\w*|between|when|where|beyond|next|last|finally|eventually|once|seasons?|summers?|winters?|towards (?!the (?:right|end))\p{L}+|by|in (?!every|each)\p{L}+)\b|\d/iu;

/** Places that follow each other: numbers, dates, or names with a number in them. */
const isOrdered = ({ rows, plot }: Sequence): boolean =>
  rows.length > 3 &&
  (plot.category?.kind === 'numbers' ||
    plot.category?.kind === 'dates' ||
    rows.every(({ category }) => /\d/.test(category ?? '')));

/** "Use of Instapic increases with age", where the ages are the colours. */
const acrossSeries = (place: Mention, { plots }: World): readonly Sequence[] =>
  plots.flatMap((plot) => {
    const labels = plot.series?.labels ?? [];
    if (plot.form !== 'bar' || !labels.every((label) => /\d/.test(label))) return [];
    const own = plot.rows.filter(hasValue).filter((row) => matchesRow(row, place));
    const rows = labels.flatMap((label) => own.filter(({ series }) => series === label).slice(0, 1));
    return [{ name: undefined, panel: undefined, plot, rows: rows.map((row) => ({ ...row, category: row.series })) }];
  });

const stepAgainst = ({ rows, plot }: Sequence, sign: 1 | -1): Sequence['rows'] => {
  const least = plot.measure ? (plot.measure.high - plot.measure.low) * 0.02 : 0;
  const at = rows.findIndex(
    (row, index) => index > 0 && (row.value - (rows[index - 1]?.value ?? row.value)) * sign < -least,
  );
  return at < 0 ? [] : rows.slice(at - 1, at + 1);
};

/** "Coal grows throughout the period", "the rate fell over the years": a course that goes the other way, or back on its way. */
export const throughoutFindings = (sentence: Sentence, world: World): Finding[] => {
  const { text, start, mentions } = sentence;
  if (world.reading.panels.length > 1 || isUpsideDown(world) || !mayMatch(text, told)) return [];
  const named = mentions.filter((one) => isEntity(one) && dimensionOf(world, one) !== undefined);
  const coded = codedText(sentence, named);
  return allMatches(coded, told).flatMap((match): Finding[] => {
    const { groups = {}, index, 0: words } = match;
    const border = clauseStart(coded, index);
    // "Coal, the dark layer at the bottom, grows": how it is drawn.
    const lead = coded.slice(border, index).replace(/(?<=⟩), [^,]*, $/u, ' ');
    const said = coded.slice(border, index + words.length);
    // "in every single year but 2018", ", except in 2018".
    if (
      /^,? (?:but (?:in|for|not|\p{Lu}|\d|⟨)|except|apart|aside|save|with (?:the|one) (?:\p{L}+ )?exception)/iu.test(
        coded.slice(index + words.length),
      )
    )
      return [];
    // Of which of two courses the second verb is told nobody knows.
    if (
      anyVerb.test(lead) ||
      otherwise.test(said) ||
      partly.test(lead.replace(/⟨\d+⟩/gu, '')) ||
      /\b(?:to|and) $/iu.test(lead)
    )
      return [];
    const inside = allMatches(lead, /⟨(\d+)⟩/gu).flatMap(({ 1: at }) => named[Number(at)] ?? []);
    const [only] = inside;
    const isOfPlace = only !== undefined && inside.length === 1 && dimensionOf(world, only) === 'category';
    if (!isOfPlace && inside.some((one) => dimensionOf(world, one) !== 'series')) return [];
    const isTotal = inside.length === 0 && /\b(?:total|combined|altogether)\b/iu.test(lead);
    const courses = (
      isTotal ? totals(world) : isOfPlace ? acrossSeries(only, world) : coursesOf(inside, said, world)
    ).filter(isOrdered);
    const sign = groups['up'] === undefined ? -1 : 1;
    const wrong = courses.find(
      (course) =>
        isAgainst({ rows: course.rows, isWhole: false }, sign, course) ||
        (groups['strict'] !== undefined && stepAgainst(course, sign).length > 0),
    );
    if (!wrong) return [];
    const back = groups['strict'] === undefined ? [] : stepAgainst(wrong, sign);
    const shown = back.length > 0 ? back : [wrong.rows[0], wrong.rows.at(-1)].filter((row) => row !== undefined);
    const at = start + Math.max(0, text.indexOf(words, (inside.at(-1)?.end ?? start) - start));
    return [
      {
        start: Math.min(at, inside[0]?.start ?? at),
        end: at + words.length,
        ok: false,
        stated: words,
        actual: shown.map(({ category, value }) => `${category}: ${value}`).join('; '),
        facts: factsOfRows(world, shown),
        plain: true,
      },
    ];
  });
};
