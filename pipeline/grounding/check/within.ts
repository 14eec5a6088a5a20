import { sequencesOf } from '../reading/sequence.js';
import { hasSense, isEntity, type Clause } from './clause.js';
import type { Mention } from './mention.js';
import { agrees, dimensionOf, matchesRow } from './query.js';
import type { StatedRange } from './stated-range.js';
import { between, spotsOf, type Point } from './stretch.js';
import type { World } from './world.js';

/** "stayed", "hovered", "remained" before "between 9 and 12": all of a stretch lies there, whether it reaches the ends or not. */
const staying =
  /^(?:stay(?:s|ed|ing)?|remain(?:s|ed|ing)?|hover(?:s|ed|ing)?|fluctuat(?:e|es|ed|ing)|oscillat(?:e|es|ed|ing)|var(?:y|ies|ied|ying)|h[eo]lds?|held|keeps?|kept|sits?|sat|lies|lay|is|are|was|were|been|move[sd]?|bounce[sd]?|swings?|swung|floats?|floated)$/;

/** Of a time that only the text before tells: "since then", "after that", "in the following years". */
const sinceThen =
  /\b(?:since then|since|after (?:that|this|which)|afterwards?|thereafter|from then(?: on(?:wards)?)?|from that (?:point|year|time)|following|subsequent|remaining|later|rest of)\b/i;

/** Words that leave out some of the places. */
const partly =
  /\b(?:mostly|mainly|usually|generally|typically|largely|except|apart|aside|other than|otherwise|most)\b/i;

interface Stretched {
  /** True where some stretch that the words allow lies within; undefined where they allow too many; false where none does. */
  readonly ok: boolean | undefined;
}

const lastWordBefore = ({ sentence: { tokens }, from }: Clause, word: Mention): boolean =>
  tokens.slice(Math.max(from, word.from - 5), word.from).some(({ lower }) => staying.test(lower));

/** The stretches that the clause may speak of: between its places, up to one, from one, from where the text was. */
const stretchesOf = (
  rows: readonly Point[],
  spots: readonly (readonly number[])[],
  side: string,
  since: number | undefined,
): (readonly Point[])[] => {
  const [first, second] = spots.map((list) => list[0]);
  if (first !== undefined && second !== undefined)
    return [rows.slice(Math.min(first, second), Math.max(first, second) + 1)];
  if (first !== undefined) {
    if (/^(?:until|till|to|through|before|by)$/.test(side))
      return [
        rows.slice(0, first + 1),
        rows.slice(0, first),
        ...(since === undefined || since >= first
          ? []
          : [rows.slice(since, first + 1), rows.slice(since + 1, first + 1)]),
      ];
    if (/^(?:since|after|from|following)$/.test(side)) return [rows.slice(first), rows.slice(first + 1)];
    return [];
  }
  return since === undefined ? [rows] : [rows, rows.slice(since), rows.slice(since + 1)];
};

/**
 * "It stayed between 9 and 12 million until 2015", "since then it has hovered between 88 and 100": every value of a
 * stretch lies between two numbers. Undefined for other ranges, whose ends are the lowest and the highest.
 */
export const staysWithin = (
  clause: Clause,
  { word, ends: [a, b] }: StatedRange,
  world: World,
): Stretched | undefined => {
  if (!lastWordBefore(clause, word)) return undefined;
  const { tokens, text } = clause.sentence;
  const places = [...clause.scope, ...clause.mentions].filter(
    (one) => isEntity(one) && dimensionOf(world, one) === 'category',
  );
  const names = [...clause.scope, ...clause.mentions].filter(
    (one) => isEntity(one) && dimensionOf(world, one) === 'series',
  );
  const side = tokens[(places[0]?.from ?? 0) - 1]?.lower ?? '';
  const told = places.length > 0 || sinceThen.test(text);
  const sequences = world.plots
    .flatMap((plot) => sequencesOf(plot))
    .filter((one) => names.length === 0 || names.some((name) => one.rows.some((row) => matchesRow(row, name))));
  const [low, high] = a.value <= b.value ? [a, b] : [b, a];
  const isIn = (value: number, sequence: (typeof sequences)[number]): boolean =>
    (value >= low.value && value <= high.value) ||
    agrees(low, value, sequence.plot.measure) ||
    agrees(high, value, sequence.plot.measure);
  const hit = sequences.some((sequence) => {
    const since = clause.since ? spotsOf(sequence, clause.since)[0] : undefined;
    return stretchesOf(
      sequence.rows,
      places.map((place) => spotsOf(sequence, place)),
      side,
      since,
    ).some((rows) => rows.length > 1 && rows.every(({ value }) => isIn(value, sequence)));
  });
  if (hit) return { ok: true };
  const vague = partly.test(text) || hasSense(word, 'not') || (told && (places.length === 0 || places.length > 2));
  if (vague) return { ok: undefined };
  // Within the two places, or up to the one: nothing else can be meant.
  const bounded = sequences.some((sequence) => between(sequence, places).length > 1);
  return places.length > 0 && bounded ? { ok: false } : undefined;
};
