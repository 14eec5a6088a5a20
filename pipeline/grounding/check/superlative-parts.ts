import { hasSense, isEntity, type Clause } from './clause.js';
import type { Mention, MentionOf } from './mention.js';
import { isYear } from './no-value.js';
import { dimensionOf } from './query.js';
import { isBeyond, isElsewhen, isStart } from './superlative-subject.js';
import { isDuration } from './superlative-words.js';
import type { World } from './world.js';

export const isExtreme = (mention: Mention): boolean => hasSense(mention, 'max', 'min', 'peak', 'trough');

export const rankBefore = (clause: Clause, mention: Mention): MentionOf<'number'> | undefined =>
  clause.mentions.find(
    (other): other is Mention & MentionOf<'number'> =>
      other.type === 'number' && other.unit === 'ordinal' && other.to <= mention.from && mention.from - other.to <= 1,
  );

/** Names and numbers that belong to this extreme and not to another one in the clause. */
const nearest = (clause: Clause, mention: Mention, accept: (other: Mention) => boolean): Mention[] => {
  const others = clause.mentions.filter((other) => isExtreme(other) && other !== mention);
  return clause.mentions.filter(
    (other) =>
      accept(other) &&
      !others.some((rival) =>
        rival.from > mention.from
          ? other.from > rival.from
          : other.from < mention.from && Math.abs(other.from - rival.from) < Math.abs(other.from - mention.from),
      ),
  );
};

/** "A peaks at 22 between 40 and 50, B at 24": the verb holds for the second as well, at a place of its own. */
const isGapped = ({ mentions, sentence: { tokens } }: Clause, other: Mention, mention: Mention): boolean => {
  const isName = (one: Mention): boolean => isEntity(one) && one.type === 'name';
  if (!hasSense(mention, 'peak', 'trough') || !mentions.some((one) => isName(one) && one.to <= mention.from))
    return false;
  const comma = tokens.findIndex(({ text }, at) => text === ',' && at >= mention.to && at < other.from);
  const next = comma < 0 ? undefined : mentions.find((one) => isName(one) && one.from > comma);
  return (
    next !== undefined &&
    mentions.some(({ type, from }) => type === 'number' && from > next.to) &&
    mentions.some(({ type, from }) => type === 'number' && from >= mention.to && from < comma)
  );
};

/** "A is the tallest, and two others, B and C, are red": what comes after an "and" of its own is told for itself. */
const isNextPart = (clause: Clause, other: Mention, mention: Mention): boolean =>
  isAfterAnd(clause, other, mention) || (other.from >= mention.to && isGapped(clause, other, mention));

const isAfterAnd = ({ sentence: { tokens, mentions } }: Clause, other: Mention, mention: Mention): boolean =>
  other.from >= mention.to &&
  tokens
    .slice(mention.to, other.from)
    .some(
      ({ text }, index, between) =>
        text === ',' &&
        /^(?:and|but|while|whereas)$/.test(between[index + 1]?.lower ?? '') &&
        between.length - index > 2 &&
        !mentions.some((one) => isEntity(one) && one.to === mention.to + index),
    );

/** Who, and where, the words about one extreme name. */
export const entitiesOf = (clause: Clause, mention: Mention, world: World): Mention[] =>
  nearest(
    clause,
    mention,
    (other) =>
      isEntity(other) &&
      !clause.scope.includes(other) &&
      !isBeyond(clause, other, mention) &&
      !isNextPart(clause, other, mention) &&
      !isElsewhen(other, world) &&
      !(isStart(clause, other, mention) && dimensionOf(world, other) !== 'series'),
  );

/**
 * "A has the most boats and the highest rent", where rent and boats are both names: the name right behind says what is
 * ranked, and of whom the part before speaks is not said again.
 */
export const isRankedBy = (clause: Clause, mention: Mention, entities: readonly Mention[], world: World): boolean => {
  const [only, ...others] = entities;
  return (
    only !== undefined &&
    others.length === 0 &&
    hasSense(mention, 'max', 'min') &&
    only.from === mention.to &&
    /^(?:the|a|its|their)$/.test(clause.sentence.tokens[mention.from - 1]?.lower ?? '') &&
    !/^(?:AUX|VERB)$/.test(clause.sentence.tokens[only.to]?.pos ?? '') &&
    clause.inherited.some((other) => dimensionOf(world, other) !== dimensionOf(world, only))
  );
};

/** "Most trains, 73 of them, were on time": how many most are; "the driest of the five days": how many there are. */
const isOfThem = ({ sentence: { tokens } }: Clause, { from, to, inWords }: Mention & MentionOf<'number'>): boolean =>
  (tokens[to]?.lower === 'of' && /^(?:them|these|those|whom|which)$/.test(tokens[to + 1]?.lower ?? '')) ||
  (inWords && tokens[from - 1]?.lower === 'the' && /^(?:of|among|from)$/.test(tokens[from - 2]?.lower ?? '')) ||
  // "highest in the 70s": a stretch of them.
  (tokens[from - 1]?.lower === 'the' && tokens[to]?.text === 's' && tokens[to]?.start === tokens[to - 1]?.end);

/** The values that those words give. */
export const numbersOf = (clause: Clause, mention: Mention, world: World): (Mention & MentionOf<'number'>)[] =>
  nearest(
    clause,
    mention,
    (other) =>
      other.type === 'number' &&
      !other.used &&
      other.unit !== 'ordinal' &&
      !isStart(clause, other, mention) &&
      !(other.to === mention.from && other.inWords) &&
      // "The two wettest are the two last".
      !(
        other.inWords &&
        /^(?:last|first|next|others?|outer|inner|middle)$/.test(clause.sentence.tokens[other.to]?.lower ?? '')
      ) &&
      !(other.inWords && (other.value === 1 || clause.sentence.tokens[other.from - 1]?.lower === 'all')) &&
      !isDuration(clause, other) &&
      !isOfThem(clause, other) &&
      !isYear(other, clause.sentence.tokens, world) &&
      other.unit !== 'factor' &&
      other.unit !== 'fraction',
  ) as (Mention & MentionOf<'number'>)[];

/** "840 km longer than the shortest": how far apart two are. */
export const isApart = (
  { sentence: { text, start } }: Clause,
  [number]: readonly (Mention & MentionOf<'number'>)[],
): boolean =>
  number !== undefined &&
  /^ ?\p{L}{0,12}[²³]? (?:\p{L}{2,}er|more|fewer|less)(?: (?:th[ae]n|compared)\b|[.,;]|$)/iu.test(
    text.slice(number.end - start),
  );
