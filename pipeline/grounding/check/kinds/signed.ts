import { oncePer } from '../../once-per.js';
import type { Plot, Row } from '../../reading/reading.js';
import { countOf } from '../number-words.js';
import type { Finding } from '../mention.js';
import { hasValue, nameOf, type Valued } from '../query.js';
import { isDiverging } from '../statement/amounts.js';
import { cuesOf, cutAt, isSize, judged, toldOfPlot, within, type Cue, type Place, type Told } from './told.js';
import type { Sentence } from '../scan.js';
import type { World } from '../world.js';

const gains =
  'gain(?:s|ed)?|gr(?:ew|ows?|own)|r(?:ose|ises?|isen)|increas(?:es?|ed)|climb(?:s|ed)?|expand(?:s|ed)?|add(?:s|ed)?|improv(?:es?|ed)';
const losses =
  'los(?:es?|t)|shr[aiu]nks?|f(?:ell|alls?|allen)|declin(?:es?|ed)|dropp?(?:s|ed)?|decreas(?:es?|ed)|contract(?:s|ed)?|slipp?(?:s|ed)?|s[aiu]nks?|dipp?(?:s|ed)?';
const verbs = new RegExp(`\\b(?:(${gains})|(${losses}))\\b`, 'giu');

/** Bars that stand for changes: what has a name grew by a positive one and shrank by a negative one. */
const changes = oncePer((world: World): Plot | undefined =>
  world.plots.find(
    (plot) =>
      isDiverging(plot) &&
      plot.category?.kind === 'names' &&
      plot.series === undefined &&
      /\b(?:change|growth|gains?|net|increase|decrease|difference|development|migration|balance)\b/i.test(
        `${plot.measure?.title?.printed ?? ''} ${world.reading.scene.title ?? ''}`,
      ),
  ),
);

const actualOf = (rows: readonly Row[]): string => rows.map((row) => `${nameOf(row)}: ${row.value}`).join('; ');

const most = /^(?:\s+\w+){0,2}?\s+(?:the )?(most|least)\b|^\s+by the (most|least)\b/i;

/** "lost the most", "grew most strongly": of all that went that way. */
const extreme = (told: Told, cue: Cue, rows: readonly Valued[], sign: number): Finding | undefined => {
  const after = told.text.slice(cue.end, cutAt(told, cue.end, cue.to));
  const found = most.exec(after);
  if (!found || rows.length !== 1) return undefined;
  const sizes = told.plot.rows.filter(hasValue).flatMap(({ value }) => (value * sign > 0 ? [value * sign] : []));
  const best = /most/i.test(found[1] ?? found[2] ?? '') ? Math.max(...sizes) : Math.min(...sizes);
  const ok = rows.every(({ value }) => value * sign === best);
  return judged(told, cue.from, cue.end + found[0].length, ok, actualOf(rows), rows);
};

/** "Three districts lost people": as many as have a bar on that side. */
const counted = (told: Told, cue: Cue, sign: number): Finding | undefined => {
  const before = told.text.slice(cue.from, cue.start);
  const words = /\b(\w+)(?: (?!of\b)\w+)?(?: (?:have|had|has))? $/i.exec(before);
  const count = countOf(words?.[1] ?? 'none');
  if (!Number.isFinite(count) || within(told.numbers, cue.end, cue.to).some(({ number }) => !number.inWords))
    return undefined;
  const rows = told.plot.rows.filter(hasValue).filter(({ value }) => value * sign > 0);
  return judged(told, cue.start - (words?.[0].length ?? 0), cue.end, rows.length === count, rows.length, rows);
};

const jointly = /\b(?:together|combined|jointly|collectively|between them|in total|taken together)\b/i;

/** Names one after the other, the last of which stands right before the verb: "Coast and Capital together". */
const chainBefore = (told: Told, cue: Cue): Place[] => {
  const chain: Place[] = [];
  let end = cue.start;
  for (const place of within(told.places, 0, cue.start).reverse()) {
    const gap = told.text.slice(place.end, end);
    const isNext =
      chain.length === 0
        ? /^(?: (?:together|combined|jointly|collectively|have|had|both|in total|taken))* $/i.test(gap)
        : /^(?:,|,? and)(?: the)? $/i.test(gap);
    if (!isNext) break;
    chain.unshift(place);
    end = place.start;
  }
  return chain;
};

/** "Coast and Capital together gained about 20 thousand": what they come to. */
const summed = (told: Told, cue: Cue, chain: readonly Place[], sign: number): Finding[] => {
  const [own, ...others] = within(told.numbers, cue.end, cutAt(told, cue.end, cue.to));
  const [first, last] = [chain[0], chain.at(-1)];
  const rows = chain.flatMap((place) => place.rows).filter(hasValue);
  if (!own || !first || !last || others.length > 0) return [];
  const isSum = jointly.test(told.text.slice(last.end, cue.start)) || jointly.test(told.text.slice(own.end, cue.to));
  if (!isSum) return [];
  const total = rows.reduce((sum, { value }) => sum + value, 0);
  const ok = total * sign > 0 && isSize(told, own, total);
  return [judged(told, first.start, own.end, ok, Number(total.toPrecision(6)), rows)];
};

const read = (told: Told, cue: Cue): Finding[] => {
  const sign = cue.match[1] === undefined ? -1 : 1;
  const end = cutAt(told, cue.end, cue.to);
  if (/\bthan\b/i.test(told.text.slice(cue.end, cue.to))) return [];
  const chain = chainBefore(told, cue);
  if (chain.length > 1 && within(told.numbers, cue.end, cue.to).length > 0) return summed(told, cue, chain, sign);
  const subject = within(told.places, cue.from, cue.start);
  const rows = subject.flatMap((place) => place.rows).filter(hasValue);
  // "From January to June the balance improves": a course, and no gain of either.
  if (/\b(?:from|between)\s+(?:the )?$/i.test(told.text.slice(cue.from, subject[0]?.start ?? cue.from))) return [];
  if (rows.length === 0) {
    const found = counted(told, cue, sign);
    return found ? [found] : [];
  }
  const best = extreme(told, cue, rows, sign);
  if (best) return [best];
  const later = within(told.places, cue.end, end);
  const numbers = within(told.numbers, cue.end, end).filter(({ number }) => number.unit !== 'ordinal');
  const isRight = (row: Valued): boolean => row.value * sign > 0;
  const [own, ...others] = numbers;
  if (!own) return [judged(told, cue.from, cue.end, rows.every(isRight), actualOf(rows), rows)];
  if (subject.length > 1 || others.length !== later.length) return [];
  const first = judged(
    told,
    cue.from,
    own.end,
    rows.every((row) => isRight(row) && isSize(told, own, row.value)),
    actualOf(rows),
    rows,
  );
  // "and Altstadt by 4.2 %".
  const rest = later.map((place, index): Finding => {
    const number = others[index] as (typeof others)[number];
    const ok = place.rows.filter(hasValue).every((row) => isRight(row) && isSize(told, number, row.value));
    return judged(
      told,
      place.start,
      number.end,
      number.start > place.end ? ok : undefined,
      actualOf(place.rows),
      place.rows,
    );
  });
  return [first, ...rest];
};

/** What is said of things of which each has a bar for its gain or its loss. */
export const signedFindings = (sentence: Sentence, world: World): Finding[] => {
  const plot = changes(world);
  if (!plot) return [];
  const told = toldOfPlot(sentence, world, plot);
  return cuesOf(told, verbs).flatMap((cue) => read(told, cue));
};

/** The figure has such bars. */
export const hasChanges = (world: World): boolean => changes(world) !== undefined;
