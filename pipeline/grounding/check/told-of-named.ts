import { allMatches } from '../all-matches.js';
import { isEntity } from './clause.js';
import { apart, areUnits, findingOf, isAlong, isOfSize, otherwise, shows, type NumberIn } from './levels-shown.js';
import type { Finding } from './mention.js';
import { dimensionOf, hasValue, matchesRow, nameOf } from './query.js';
import type { Sentence } from './scan.js';
import type { World } from './world.js';

/** Of several, or of a way between two places. */
const several = /\b(?:together|combined|respectively|in total|between|both|sum)\b|^(?:without|removing)\b/iu;

const borders =
  /[,;:()–—]| (?:and|but|while|whereas|although|though|when|where|which|who|before|after|until|as|then|so|because|since) /giu;

/** Stretches of a sentence between its commas and conjunctions. */
const stretchesOf = (text: string): readonly (readonly [number, number])[] => {
  const cuts = allMatches(text, borders).map(({ index, 0: found }) => [index, index + found.length] as const);
  return [...cuts, [text.length, text.length] as const].map(
    ([end], index) => [cuts[index - 1]?.[1] ?? 0, end] as const,
  );
};

/** "History and Biography register 720 and 640": one of a list stands on the other side of the border. */
const isJoined = ({ text, start, mentions }: Sentence, from: number, to: number): boolean => {
  const [first] = mentions.filter(
    (one) => one.start >= start + from && (one.type === 'name' || one.type === 'number' || one.type === 'date'),
  );
  const opens = first !== undefined && /^(?:the |in |on |at )*$/i.test(text.slice(from, first.start - start));
  const isBefore = mentions.some(
    ({ type, end }) =>
      type !== 'word' && end <= start + from && /^(?:,? and |, |,? or )$/i.test(text.slice(end - start, from)),
  );
  const isBehind = mentions.some(
    ({ type, start: at }) =>
      type !== 'word' && at >= start + to && /^(?:,? and |, |,? or )(?:the )?$/i.test(text.slice(to, at - start)),
  );
  return isBehind || (opens && isBefore);
};

/** The 200 of "Caffeine 200 mg". */
const isLabelled = ({ digits }: NumberIn, { plots }: World): boolean =>
  digits !== '' &&
  plots.some(({ category, series }) =>
    [category, series].some((one) => one?.kind === 'names' && one.labels.some((label) => label.includes(digits))),
  );

/** "Ireland wastes about 95 kg of food": one number and the names of one stretch, of none of which it is a value. */
export const namedFindings = (sentence: Sentence, world: World): Finding[] =>
  stretchesOf(sentence.text).flatMap(([from, to]): Finding[] => {
    const inside = sentence.mentions.filter(
      ({ start, end }) => start >= sentence.start + from && end <= sentence.start + to,
    );
    const numbers = inside.filter((one): one is NumberIn => one.type === 'number');
    const names = inside.filter((one) => isEntity(one) && dimensionOf(world, one) !== undefined);
    const [number, ...others] = numbers;
    const said = sentence.text.slice(from, to);
    if (
      !number ||
      others.length > 0 ||
      names.length === 0 ||
      number.inWords ||
      otherwise.test(said) ||
      apart.test(sentence.text.slice(0, to))
    )
      return [];
    if (several.test(sentence.text) || isJoined(sentence, from, to) || isLabelled(number, world)) return [];
    // "from 0.1 at 50 nm to 0.7": the end of a course that began there.
    const isEnd = /\bto (?:about |around |roughly |nearly |almost )?$/i.test(
      sentence.text.slice(from, number.start - sentence.start),
    );
    if (isEnd && names.every(({ end }) => end <= number.start)) return [];
    if (/(?:\bof the |\/)$/i.test(sentence.text.slice(0, number.start - sentence.start))) return [];
    const behind = sentence.text.slice(number.end - sentence.start, to);
    // "18 words of progress": how far it comes.
    if (/^(?: \p{L}+)? of (?:progress|growth|headway|change|improvement|difference)\b/iu.test(behind)) return [];
    const [, next = ''] = /^[\s%°]*([\p{L}-]*)/u.exec(behind) ?? [];
    if (!/^(?:|in|at|on|for|during|of|were|was|is|are|have|has|had|to|with)$/i.test(next) && !areUnits(next, world))
      return [];
    const parts = world.plots.map((plot) => ({
      plot,
      rows: names.map((name) => plot.rows.filter((row) => matchesRow(row, name))),
    }));
    const all = parts.flatMap(({ rows }) => rows.flat().filter(hasValue));
    if (all.length === 0 || !isOfSize(number, world) || isAlong(number, world)) return [];
    if (parts.some(({ plot, rows }) => rows.some((own) => shows(number, own, plot)))) return [];
    const first = Math.min(number.start, ...names.map(({ start }) => start));
    const last = Math.max(number.end, ...names.map(({ end }) => end));
    return [
      findingOf(
        sentence,
        first,
        last,
        all
          .slice(0, 3)
          .map((row) => `${nameOf(row)}: ${row.value}`)
          .join('; '),
      ),
    ];
  });
