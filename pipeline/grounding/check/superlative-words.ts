import { hasSense, isEntity, type Clause } from './clause.js';
import type { Mention } from './mention.js';
import type { World } from './world.js';

/** A loss of 12 is shown as -12. */
export const isLoss = (clause: Clause): boolean =>
  /\b(?:loss|losses|lost|deficit|negative|minus)\b/i.test(clause.sentence.text);

/** "four hours before": how far two things lie apart. */
export const isDuration = (clause: Clause, number: Mention): boolean =>
  clause.sentence.tokens
    .slice(number.to, number.to + 2)
    .some((token) => /^(?:before|after|later|earlier|ago|ahead)$/.test(token.lower));

/** "the lowest point on the right", "the other one has its lowest point": of a part that the names do not tell. */
export const isElsewhere = ({ sentence: { text, start }, from, sentence }: Clause, mention: Mention): boolean => {
  const first = (sentence.tokens[from]?.start ?? start) - start;
  return (
    /^(?:\s+\w+)?\s+(?:on|at|to) (?:the|its) (?:far )?(?:left|right|top|bottom|side)\b/i.test(
      text.slice(mention.end - start),
    ) || /\b(?:the )?other (?:one|two|line|bar|curve)s?\b/i.test(text.slice(first, mention.start - start))
  );
};

/** "after the peak", "until its maximum": only where something else is. */
export const isPlaceOnly = (clause: Clause, mention: Mention): boolean =>
  hasSense(mention, 'peak', 'trough') &&
  clause.sentence.tokens
    .slice(Math.max(0, mention.from - 2), mention.from)
    .some((token) => /^(?:after|before|since|until|following)$/.test(token.lower));

/** "the difference between the loudest and the quietest street". */
const isEndOfSpread = ({ sentence }: Clause, mention: Mention): boolean => {
  const before = sentence.mentions.filter((other) => hasSense(other, 'difference') && mention.from - other.to < 8);
  const ends = sentence.mentions.filter((other) => hasSense(other, 'max', 'min'));
  return (
    ends.length === 2 && before.some((other) => other.to <= mention.from && ends.every((end) => end.from > other.to))
  );
};

/** "the largest increase" is about changes, which the rule for courses judges. */
export const isChange = (clause: Clause, mention: Mention): boolean =>
  isEndOfSpread(clause, mention) ||
  clause.mentions.some(
    (other) =>
      (hasSense(other, 'difference') ||
        // "The rise was the smallest in A".
        (hasSense(other, 'rise', 'fall') && clause.sentence.tokens[other.from]?.pos === 'NOUN')) &&
      other.to <= mention.from &&
      /^(?:is|was|are|were)(?: the)?$/.test(
        clause.sentence.tokens
          .slice(Math.max(other.to, mention.from - 2), mention.from)
          .map(({ lower }) => lower)
          .join(' ')
          .replace(/^.* (?=(?:is|was|are|were)$)/, ''),
      ),
  ) ||
  clause.mentions.some(
    (other) =>
      hasSense(other, 'rise', 'fall', 'difference', 'fluctuate') &&
      other.from >= mention.to &&
      other.from - mention.to <= 1,
  );

/** "Most states have", "in most years": how many, not which. */
export const isQuantifier = ({ sentence: { tokens } }: Clause, { from, to }: Mention): boolean => {
  const [before, noun, verb] = [tokens[from - 1]?.lower ?? '', tokens[to], tokens[to + 1]];
  return (
    tokens[from]?.lower === 'most' &&
    to === from + 1 &&
    !/^(?:the|its|their|has|had|have|with|as)$/.test(before) &&
    noun?.pos === 'NOUN' &&
    /[^s]s$|people|men|women|children/.test(noun.lower) &&
    (/^(?:in|for|during|of|across|on)$/.test(before) ||
      /^(?:who|that|which)$/.test(verb?.lower ?? '') ||
      verb?.pos === 'AUX' ||
      (verb?.pos === 'VERB' && !verb.lower.endsWith('ing')))
  );
};

/** "most of the bars", "at most", "at least", "the most recent" say nothing about an extreme value. */
export const isAdverb = (clause: Clause, mention: Mention): boolean => {
  const { tokens } = clause.sentence;
  return (
    (tokens[mention.from - 1]?.lower === 'at' &&
      mention.to - mention.from === 1 &&
      /^(?:most|least)$/.test(tokens[mention.from]?.lower ?? '')) ||
    (tokens[mention.from]?.lower === 'most' &&
      /^(?:of|recent|recently|part|likely)$/.test(tokens[mention.to]?.lower ?? '')) ||
    isQuantifier(clause, mention) ||
    (tokens[mention.from - 1]?.lower === 'on' && tokens[mention.from]?.lower === 'top') ||
    // "half of the maximum", "80% of its peak": a part of the extreme.
    (/^(?:of|than)$/.test(tokens[mention.from - 2]?.lower ?? '') &&
      /^(?:the|its|their)$/.test(tokens[mention.from - 1]?.lower ?? '') &&
      clause.mentions.some(
        (other) =>
          ((other.type === 'number' && (other.unit === 'fraction' || other.unit === 'percent')) ||
            clause.sentence.tokens[other.from]?.lower === 'half') &&
          other.to <= mention.from &&
          mention.from - other.to <= 4,
      )) ||
    // "N at the top", "along the bottom": where it stands.
    (/^(?:top|bottom)$/.test(tokens[mention.from]?.lower ?? '') &&
      tokens[mention.from - 1]?.lower === 'the' &&
      /^(?:at|along|across|near|towards?|to|from|on)$/.test(tokens[mention.from - 2]?.lower ?? '')) ||
    // "six times as large as the smallest": of whose size it is.
    (/^the$/.test(tokens[mention.from - 1]?.lower ?? '') &&
      tokens[mention.from - 2]?.lower === 'as' &&
      tokens.slice(Math.max(0, mention.from - 6), mention.from - 2).some(({ lower }) => lower === 'as')) ||
    // "beats the largest B": whom it is compared with.
    (tokens[mention.from - 1]?.lower === 'the' &&
      /^(?:than|beats?|outperforms?|exceeds?|surpass(?:es)?|match(?:es)?|rivals?)$/.test(
        tokens[mention.from - 2]?.lower ?? '',
      )) ||
    // "the next largest after A": of those that are left.
    tokens[mention.from - 1]?.lower === 'next' ||
    // "one slot earlier than A", "a second peak": no place of the whole's extreme.
    tokens
      .slice(mention.to, mention.to + 5)
      .some(
        ({ lower }, index) => /^(?:earlier|later)$/.test(lower) && tokens[mention.to + index + 1]?.lower === 'than',
      ) ||
    (hasSense(mention, 'peak', 'trough') &&
      /^(?:second|third|fourth)$/.test(tokens[mention.from - 1]?.lower ?? '') &&
      /^(?:a|another)$/.test(tokens[mention.from - 2]?.lower ?? '')) ||
    (/^(?:top|bottom|lead|leading)$/.test(tokens[mention.from]?.lower ?? '') &&
      /^(?:of|to|over|panel|left|right|row|axis)$/.test(tokens[mention.to]?.lower ?? ''))
  );
};

/** "Second place goes to A", "in second place comes A". */
const isPlaceGiven = ({ sentence: { tokens } }: Clause, { to }: Mention): boolean =>
  tokens[to]?.lower === 'place' && /^(?:goes|went|comes?|came|belongs|is|was)$/.test(tokens[to + 1]?.lower ?? '');

/** An ordinal that tells a rank: "A ranks third", "second place goes to A". */
export const isRank = (clause: Clause, mention: Mention): boolean =>
  mention.type === 'number' &&
  mention.unit === 'ordinal' &&
  (isPlaceGiven(clause, mention) ||
    /^(?:rank|ranks|ranked|comes|came|placed|finishes|finished)$/.test(
      clause.sentence.tokens[mention.from - 1]?.lower ?? '',
    ));

/** "A comes second to last": a rank from the other end. */
export const isFromLast = ({ sentence: { tokens } }: Clause, { to }: Mention): boolean =>
  /^(?:to|from)$/.test(tokens[to]?.lower ?? '') && tokens[to + 1]?.lower === 'last';

/** Who has that rank: "A ranks third, ahead of B", what stands behind is no part of it, but who a place goes to. */
export const rankedIn = (clause: Clause, mention: Mention, named: readonly Mention[]): readonly Mention[] =>
  isPlaceGiven(clause, mention)
    ? named.filter((other) => other.from >= mention.to).slice(0, 1)
    : named.filter((other) => other.to <= mention.from);

/** "finished highest": at the last place alone. */
export const endOf = (clause: Clause, mention: Mention): 'first' | 'last' | undefined => {
  const word = clause.mentions.find((other) => hasSense(other, 'first', 'last') && other.to === mention.from);
  const { text, start, tokens } = clause.sentence;
  const said = text.slice((tokens[clause.from]?.start ?? start) - start, mention.start - start);
  // "By the end, A is the smallest".
  const end = /\b(?:by|at|in|towards) the (?:very )?(end|start|beginning|outset)\b(?! of)/i.exec(said)?.[1];
  if (!word && end !== undefined) return /^end/i.test(end) ? 'last' : 'first';
  return word ? (hasSense(word, 'first') ? 'first' : 'last') : undefined;
};

/** "Seven famous peaks": of mountains, where no course has any. */
export const arePeaks = ({ sentence: { tokens, mentions } }: Clause, mention: Mention, world: World): boolean =>
  /^(?:peaks|summits)$/.test(tokens[mention.from]?.lower ?? '') &&
  (/^(?:the|all|these|those|black|red|blue|both)$/.test(tokens[mention.from - 1]?.lower ?? '') ||
    mentions.some(({ type, to }) => type === 'number' && to <= mention.from && mention.from - to <= 2)) &&
  (/^(?:has|have|with|shows?|are|get|lie|become|of)$/.test(
    tokens[mention.from - (tokens[mention.from - 1]?.pos === 'ADJ' ? 3 : 2)]?.lower ?? '',
  ) ||
    /^(?:get|are|become|lie|have|with|at|grow|shrink)$/.test(tokens[mention.to]?.lower ?? '') ||
    world.plots.every(({ form }) => form !== 'line' && form !== 'area'));

/**
 * "The highest of the five days from Monday to Friday": of some; "tastes best": no value; "blue is at 280, that's its
 * highest point": of the one that the clause before tells.
 */
export const isOfFew = ({ sentence: { text, start, tokens, mentions }, from }: Clause, mention: Mention): boolean =>
  /^[^,;]*\bof the (?:two|three|four|five|six|seven|\d+) \p{L}+ (?:from|between)\b/iu.test(
    text.slice(mention.end - start),
  ) ||
  /^(?:tastes?|works?|likes?|sells?|smells?|fits?|sounds?|loves?)$/.test(tokens[mention.from - 1]?.lower ?? '') ||
  (tokens[mention.from - 1]?.lower === 'its' &&
    mentions.some((one) => one.type === 'colour' && one.to <= from) &&
    !mentions.some((one) => isEntity(one) && one.from >= from));

/** "With 12 samples, from a peak of 4": the number counts what comes after it. */
export const countsNext = ({ sentence: { tokens } }: Clause, number: Mention, { from }: Mention): boolean =>
  number.to <= from && tokens[number.to]?.pos === 'NOUN' && tokens[number.to + 1]?.text === ',';
