import { hasSense, type Clause } from './clause.js';
import type { Mention, MentionOf } from './mention.js';
import { measureOf, type Valued } from './query.js';
import type { World } from './world.js';
import { isQuantifier } from './superlative-words.js';

export type NumberIn = Mention & MentionOf<'number'>;
export type Side = 'over' | 'under' | 'at-least' | 'at-most';

const overs =
  /\b(?:over|above|past|beyond|exceed(?:s|ed|ing)?|surpass(?:es|ed|ing)?|(?:more|higher|greater|larger|bigger|longer|taller|wider|heavier|louder|thicker|older|warmer|hotter|faster|better|later) than|tops?|topped|pass(?:es|ed)?)$/;
const unders =
  /\b(?:under|below|beneath|(?:less|lower|fewer|smaller|shorter|narrower|lighter|quieter|thinner|younger|colder|cooler|slower|worse|earlier) than|short of)$/;
const atLeasts = /\b(?:at least|reach(?:es|ed|ing)?|hits?|attain(?:s|ed)?|no (?:less|fewer|lower) than)$/;
const atMosts =
  /\b(?:at most|(?<!\b(?:steps?|stepped|goes|go|going|went|climbs?|climbed|rises?|rose|risen|moves?|moved|jumps?|jumped|shoots?|shot|ramps?|ramped|creeps?|crept|picks?|picked|builds?|built|comes?|came|adds?|added|adding|sums?|summing) )up to|no (?:more|higher|greater) than)$/;

const fillers = /(?:\s+(?:a|an|the|even|level|mark|value|total|of|threshold|(?:\w+ )?lines? (?:at|of)|[$€£]))+$/;

/** On which side of the number the text puts things: by the words right before it. */
export const sideOf = (clause: Clause, number: NumberIn): { side: Side; word: string } | undefined => {
  const { text, start, tokens } = clause.sentence;
  const from = (tokens[clause.from]?.start ?? start) - start;
  const before = text
    .slice(from, number.start - start)
    .toLowerCase()
    .trimEnd()
    .replace(/[$€£]$/, '')
    .trimEnd()
    .replace(fillers, '');
  const table = [
    ['at-most', atMosts],
    ['at-least', atLeasts],
    ['over', overs],
    ['under', unders],
  ] as const;
  // "three dots above the 2": a place along the axis.
  if (
    /\b(?:above|over|below|under) the ?$/i.test(text.slice(from, number.start - start)) &&
    !/^ ?[\p{L}%°-]/u.test(text.slice(number.end - start).replace(/^ and(?: the)? [\d.]+/, ''))
  )
    return undefined;
  // "differ by no more than 4": how far apart.
  if (/\bby (?:no |not )?(?:more|less) than$/.test(before)) return undefined;
  for (const [side, pattern] of table) {
    const word = pattern.exec(before)?.[0];
    if (word !== undefined && !/\bby$/.test(before)) return { side, word };
  }
  return undefined;
};

/** "Three people got 90 or more": of what a histogram counts, as the words behind the number say. */
export const sideBehind = (
  { precision }: NumberIn,
  { plots }: World,
): { readonly side: Side; readonly word: string } | undefined =>
  (precision === 'at-least' || precision === 'at-most') && plots.some(({ form }) => form === 'histogram')
    ? { side: precision, word: precision }
    : undefined;

const turned: Readonly<Record<Side, Side>> = {
  over: 'under',
  under: 'over',
  'at-least': 'at-most',
  'at-most': 'at-least',
};

/** "faster than 200 minutes": of a time, which is short where somebody is fast. */
const isPaceOfTime = (word: string, { sentence: { tokens } }: Clause, { to }: NumberIn, { plots }: World): boolean =>
  /^(?:faster|quicker|slower) /.test(word) &&
  (isTime(tokens[to]?.lower ?? '') ||
    plots.some(({ category, measure, x }) => [category?.title, measure, x].some((one) => isTime(one?.unit ?? ''))));

const isTime = (word: string): boolean =>
  /^(?:ms|milliseconds?|s|secs?|seconds?|mins?|minutes?|h|hours?|days?)$/i.test(word);

/** On which side of the number the values lie that the words speak of. */
export const sideMeant = (
  { side, word }: { readonly side: Side; readonly word: string },
  clause: Clause,
  number: NumberIn,
  world: World,
): Side => (isPaceOfTime(word, clause, number, world) ? turned[side] : side);

export const lies = (value: number, side: Side, bound: number): boolean =>
  side === 'over'
    ? value > bound
    : side === 'under'
      ? value < bound
      : side === 'at-least'
        ? value >= bound
        : value <= bound;

export const isHigh = (side: Side): boolean => side === 'over' || side === 'at-least';

export type Quantity = 'none' | 'all' | 'some' | 'most' | number;

export interface Quantified {
  readonly quantity: Quantity | undefined;
  readonly used: readonly Mention[];
}

const nobody = /\b(?:no|none|nobody|nothing|nowhere|no one|never|neither|nor|not (?:a single|one|any))\b/i;

/** The nine of "of the nine bars, three", and "the blue one": no count of those that the clause speaks of. */
const isWhole = (tokens: Clause['sentence']['tokens'], other: NumberIn): boolean => {
  const [before, earlier] = [tokens[other.from - 1]?.lower ?? '', tokens[other.from - 2]?.lower ?? ''];
  if (other.value === 1 && other.inWords && !/^(?:only|just|exactly|,|)$/.test(before))
    return tokens[other.to]?.lower !== 'of';
  return (/^(?:the|these|those|all|its)$/.test(before) && earlier === 'of') || (before === 'of' && other.from <= 2);
};

/** "Four of the six", "three parts": a count of some before a word. */
const countBefore = ({ mentions, sentence: { tokens } }: Clause, word: Mention): NumberIn | undefined =>
  mentions.find(
    (other): other is NumberIn =>
      other.type === 'number' && other.to <= word.from && other.inWords && tokens[other.to]?.lower === 'of',
  );

/** How many of the things the clause says it of: by a word, or by a count before the noun. */
export const quantityOf = (clause: Clause, number: NumberIn, denied: boolean): Quantified => {
  const { tokens, text, start } = clause.sentence;
  const before = (other: Mention): boolean => other.to <= number.from;
  const from = (tokens[clause.from]?.start ?? start) - start;
  const lead = text
    .slice(from, number.start - start)
    .replace(/^no\s*[:;,.–—]/i, '')
    .replace(/\bno (?:more|less|fewer|lower|higher|greater) than\b|\bat (?:least|most)\b/gi, '');
  const names = clause.mentions.filter((other) => other.type === 'name' && before(other));
  // A part that is called "No" denies nothing.
  const spoken = names.reduce(
    (line, name) => line.replace(text.slice(name.start - start, name.end - start), ' '),
    lead,
  );
  if (nobody.test(spoken) || denied) return { quantity: 'none', used: [] };
  const word = clause.mentions.find(
    (other) =>
      before(other) &&
      (hasSense(other, 'all', 'none', 'most') || (hasSense(other, 'max') && isQuantifier(clause, other))),
  );
  // "Four of the six each have less than 20".
  const isEach = word !== undefined && tokens[word.from]?.lower === 'each' && countBefore(clause, word) !== undefined;
  if (word && !isEach)
    return { quantity: hasSense(word, 'most', 'max') ? 'most' : hasSense(word, 'none') ? 'none' : 'all', used: [word] };
  if (/\b(?:always|throughout|everywhere)\b/i.test(spoken)) return { quantity: 'all', used: [] };
  const count = clause.mentions.findLast(
    (other): other is NumberIn =>
      other.type === 'number' &&
      !isWhole(tokens, other) &&
      !other.used &&
      other !== number &&
      before(other) &&
      other.unit === 'plain' &&
      Number.isInteger(other.value) &&
      other.value < 1000,
  );
  const isCount =
    count !== undefined &&
    !/^(?:in|at|by|from|since|until|to)$/.test(tokens[count.from - 1]?.lower ?? '') &&
    // "A batch of 32 needs less than 10 GB".
    (count.inWords || tokens[count.from - 1]?.lower !== 'of' || tokens[count.from - 2]?.lower === 'total') &&
    (count.inWords || clause.from + 3 >= count.from);
  if (isCount) return { quantity: count.value, used: [count] };
  const places = placesAfter(clause, number);
  return places ? { quantity: places.value, used: [places] } : { quantity: undefined, used: [] };
};

/** "goes above 500 mm in five months", "was below 10 on three days": in how many places. */
const placesAfter = ({ mentions, sentence: { tokens } }: Clause, number: NumberIn): NumberIn | undefined =>
  mentions.find(
    (other): other is NumberIn =>
      other.type === 'number' &&
      !other.used &&
      other.inWords &&
      other.unit === 'plain' &&
      other.from >= number.to &&
      other.from - number.to <= 4 &&
      /^(?:in|on|for|during)$/.test(
        tokens[other.from - (/^(?:only|just|exactly)$/.test(tokens[other.from - 1]?.lower ?? '') ? 2 : 1)]?.lower ?? '',
      ) &&
      tokens[other.to]?.kind === 'word' &&
      /^(?:month|year|day|week|hour|quarter|season|country|city|state|region|team|group|categor(?:y|ie)|place|place|panel|case)s?$|ies$/.test(
        tokens[other.to]?.lower ?? '',
      ),
  );

/** "The intervals of two studies lie entirely below 1": of both their ends, and not of what they are around. */
const isOfIntervals = ({ sentence: { text } }: Clause, { rows }: World): boolean =>
  /\b(?:entirely|wholly|completely|fully)\b/i.test(text) && rows.some(({ low }) => low !== undefined);

/** "from more than half in 2012 to less than a tenth": the ends of a course. */
const isOfCourse = ({ sentence: { text, start } }: Clause, number: NumberIn): boolean =>
  /\bfrom\b.*\bto (?:more|less|fewer|over|under|above|below|well \w+|just \w+)(?: than)? (?:an? )?$/i.test(
    text.slice(0, number.start - start),
  );

/** "less than a third of the action share", "together they make up more than 60 %": of another part, or of a sum. */
export const isOfOther = (clause: Clause, number: NumberIn, world: World): boolean => {
  const { tokens, text, mentions } = clause.sentence;
  return (
    isOfIntervals(clause, world) ||
    isOfCourse(clause, number) ||
    // "less than half of what it had been the year before".
    (number.unit === 'fraction' &&
      /^of$/.test(tokens[number.to]?.lower ?? '') &&
      /^(?:what|that|those)$/.test(tokens[number.to + 1]?.lower ?? '')) ||
    // "attained 40 % of the wild-type rate".
    ((number.unit === 'fraction' || number.unit === 'percent') &&
      tokens[number.to]?.lower === 'of' &&
      mentions.some(({ type, from }) => type === 'name' && from > number.to && from <= number.to + 2)) ||
    (/\b(?:together|combined|in total|jointly|collectively|taken together)\b/i.test(text) && number.unit !== 'plain')
  );
};

/** "Only A exceeds 30"; "only just exceeds": by little, and not alone. */
export const saysOnly = ({ mentions, sentence: { tokens } }: Clause, number: NumberIn): boolean =>
  mentions.some(
    (other) =>
      hasSense(other, 'only') &&
      other.to <= number.from &&
      !/^(?:just|barely|slightly|marginally|narrowly)$/.test(tokens[other.to]?.lower ?? ''),
  );

/** "None of the black peaks lies below 25 degrees": where along the axis they are. */
export const isOfPeaks = ({ sentence: { text } }: Clause): boolean =>
  /\b(?:none|all|any|each|one|two|three|some|most) of the (?:\p{L}+ )?(?:peaks|reflections|bands|dips)\b/iu.test(text);

/** "The highs exceed 25 °C in June", of bars from low to high; "All the same, …", which counts nothing. */
export const isOfOtherEnds = ({ sentence: { text } }: Clause, { rows }: World): boolean =>
  (/\b(?:highs|lows|upper|lower)\b/i.test(text) &&
    rows.some(({ from, high }) => from !== undefined || high !== undefined)) ||
  /^all the same,/i.test(text);

/** The number in what the figure prints: "half" is 50 where percent are shown. */
export const boundIn = (number: NumberIn, world: World, rows: readonly Valued[]): number => {
  const measure = measureOf(world, rows[0]);
  if (number.unit === 'fraction') return number.value * 100;
  if (number.unit === 'percent' && measure !== undefined && measure.unit !== '%' && measure.high <= 1.5)
    return number.value / 100;
  return number.value;
};
