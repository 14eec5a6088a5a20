import type { NumberIn } from './bound-words.js';
import { isEntity, type Clause } from './clause.js';
import type { Mention } from './mention.js';
import { dimensionOf } from './query.js';
import { labelKey } from './tokenize.js';
import { stretches } from './bound-rows.js';
import type { World } from './world.js';

/** "all but three", "besides dogs and cats, no pet", "earlier steps": of all but some, or of some that no name tells. */
const butSome =
  /\b(?:all|every \p{L}+|each \p{L}+) but\b|^(?:besides|apart from|except for|other than|aside from|without)\b|\b(?:earlier|later|preceding|subsequent|former|latter) \p{L}+s\b/iu;

/** "a fifth of the days that France loses", "ten percent of the initial number": of what another value is. */
const ofAnother =
  /^ ?(?:%|percent)? ?of (?:the|its|their) (?:(?:initial|original|first|starting|previous|former)\b|\p{L}+ (?:that|which|than|of)\b)/iu;

/** "find the prices poor or very poor": of several parts together. */
const parts = /\b(\p{L}+) or (?:very |rather |strongly )?\1\b|\b(?:and|or) (?:very|rather|strongly|somewhat) \p{L}+/iu;

/** "It takes A more than 40 epochs": for how long, along the axis. */
const taking = /\b(?:takes?|took|taking|needs?|needed|requires?|required|waits?|waited)\b[^,;.]{0,40}$/i;

const isDuration = ({ sentence: { text, start, tokens } }: Clause, number: NumberIn, world: World): boolean => {
  const noun = tokens[number.to];
  if (noun === undefined) return false;
  const isAxis = world.plots.some(({ category, x }) =>
    [category?.title?.printed, x?.title?.printed].some((title) => labelKey(title ?? '').includes(noun.norm)),
  );
  const before = text.slice(0, number.start - start);
  const isTimed = world.plots.some(({ measure }) =>
    /\b(?:ms|secs?|seconds?|mins?|minutes?|hours?|days?|time|duration)\b/i.test(
      `${measure?.title?.printed ?? ''} ${measure?.unit ?? ''}`,
    ),
  );
  return (
    (taking.test(before) && (isAxis || stretches.test(noun.lower)) && !isTimed) ||
    (/\b(?:past|last|next|following|previous) $/i.test(before) && stretches.test(noun.lower)) ||
    // "is ahead up to 16 shots", where shots are places on the axis.
    (/\bup to $/i.test(before) &&
      isAxis &&
      world.plots.every(({ measure }) => !labelKey(measure?.title?.printed ?? '').includes(noun.norm)))
  );
};

/** "and all exceed eight", "they are all below 15": of whom the part before speaks. */
const isOfPart = ({ sentence: { tokens, mentions, text }, from, to }: Clause, world: World): boolean =>
  from > 0 &&
  tokens.slice(from, to).some(({ lower }) => /^(?:all|they|them|each|none|both)$/.test(lower)) &&
  !mentions.some((one) => one.from >= from && one.to <= to && isEntity(one)) &&
  (mentions.some((one) => one.to <= from && isEntity(one) && dimensionOf(world, one) !== undefined) ||
    /\bthe (?:two|three|four|five|six|seven|\d) \p{L}+/iu.test(text));

/** "All schools with more than five hours are urban": which of them are meant. */
const isChosenBy = ({ sentence: { text, start } }: Clause, number: Mention): boolean =>
  /\b(?:all|every|each|no|the|most|many|those|any) (?:\p{L}+ )?\p{L}+ (?:with|having|of|from) (?:more|less|fewer|over|under|above|below|at)(?: than| least| most)? $/iu.test(
    text.slice(0, number.start - start),
  ) && /^[^,;]{0,40} (?:is|are|was|were|have|has|had|belong|lie|come|get|got)\b/i.test(text.slice(number.end - start));

/** "Throughout 2021", where quarters are the places: a stretch that no label is. */
const isInUnknown = ({ sentence: { mentions } }: Clause, world: World): boolean =>
  mentions.some((one) => one.type === 'date' && dimensionOf(world, one) === undefined);

/** One word that may mean several parts: "compost", of "Compost" and "Compost + irrigation". */
const isAmbiguous = (subject: readonly Mention[]): boolean =>
  subject.some(
    (one) =>
      one.type === 'name' &&
      new Set(one.refs.filter(({ role }) => role === 'category').map(({ label }) => label)).size > 1,
  );

/** Of what a bound is said, or what it bounds, the clause does not tell well enough to call it wrong. */
export const isBoundOpen = (clause: Clause, number: NumberIn, subject: readonly Mention[], world: World): boolean => {
  const { text, start, tokens } = clause.sentence;
  const isShare = number.unit === 'fraction' || number.unit === 'percent';
  return (
    butSome.test(text) ||
    (isShare && ofAnother.test(text.slice(number.end - start))) ||
    (isShare && parts.test(text)) ||
    /^(?:do|does|did)$/.test(tokens[number.to]?.lower ?? '') ||
    isDuration(clause, number, world) ||
    isOfPart(clause, world) ||
    isChosenBy(clause, number) ||
    isInUnknown(clause, world) ||
    isAmbiguous(subject)
  );
};

/** "In 2010 just one of the four": where, and not which one. */
const isPlaceBefore = ({ sentence: { tokens } }: Clause, { from }: Mention): boolean =>
  /^(?:in|during|on|at|by)$/.test(tokens[from - 1]?.lower ?? '') && from <= 2;

/** "Solar, negligible until 2008, reaches 20": an aside. */
export const isInAside = ({ sentence: { tokens } }: Clause, number: NumberIn, { from, to }: Mention): boolean =>
  /^(?:until|till|before|since|after)$/.test(tokens[from - 1]?.lower ?? '') &&
  tokens[to]?.text === ',' &&
  to < number.from;

/** As many names as the count says, none of which only tells where. */
export const isListedIn = (clause: Clause, quantity: unknown, subject: readonly Mention[]): boolean =>
  subject.length === quantity && !subject.every((one) => isPlaceBefore(clause, one));

/** "from 5,100 in 1995 to a peak of over 6,000": the place where the way began. */
export const isStartOf = ({ sentence: { tokens } }: Clause, number: NumberIn, other: Mention): boolean =>
  other.to <= number.from &&
  tokens.slice(other.to, number.from).some(({ lower }) => lower === 'to') &&
  tokens.slice(Math.max(0, other.from - 8), other.from).some(({ lower }) => lower === 'from') &&
  tokens.slice(Math.max(0, other.from - 8), other.from).some(({ kind }) => kind === 'number');
