import { hasSense, isEntity, type Clause } from './clause.js';
import type { Mention, MentionOf } from './mention.js';
import { dimensionOf, hasValue } from './query.js';
import { oncePer } from '../once-per.js';
import { isPrinted, type World } from './world.js';

const measured = new Set(['bar', 'line', 'area', 'dot', 'pie']);

/** One value beside each name, and nothing else: there is only one thing that can be highest. */
const isSingle = oncePer(
  ({ plots }: World): boolean =>
    plots.filter(({ rows }) => rows.some(hasValue)).length === 1 &&
    plots.every(
      ({ form, special, series }) =>
        measured.has(form) && special === undefined && (series === undefined || series.labels.length < 2),
    ),
);

const verb =
  /^ (?:is|was|are|were|has|have|had|records?|recorded|saw|sees|shows?|showed|came|comes|remains?|remained|ranks?|ranked|stands out as|stood out as)(?: (?:by far|clearly|easily|also|still|again|only|far and away|in|as))*(?: the)?(?: \w+[- ])?$|^ ?(?:is|was|had|has) (?:by far )?the $/;
const nouns =
  /^(?:value|bar|number|amount|figure|share|percentage|rate|level|total|point|price|count|score|one|quantity|country|city|year|month|day|category|group|state|region|team|company|column|part|segment|slice|result|of|visitor|museum)s?$/;

/** What stands behind a superlative is what the figure shows, or nothing, up to the end of the statement. */
const endsPlainly = ({ sentence: { tokens }, to: last }: Clause, { to }: Mention, world: World): boolean => {
  let at = to;
  while (
    at < last &&
    at < to + 4 &&
    tokens[at]?.kind === 'word' &&
    (nouns.test(tokens[at]?.norm ?? '') || isPrinted(world, tokens[at]?.norm ?? ''))
  ) {
    // "the largest of the floating ones".
    if (
      tokens[at]?.lower === 'of' &&
      at > to &&
      !/^(?:number|amount|share|percentage|rate|level)$/.test(tokens[at - 1]?.norm ?? '')
    )
      return /^(?:all|any)$/.test(tokens[at + 1]?.lower ?? '');
    at += 1;
  }
  return at >= last || /^(?:[.,;)]|and|with|at|while|whereas|but|on|overall|among|in)$/.test(tokens[at]?.lower ?? '');
};

const between = ({ sentence: { text, start } }: Clause, from: number, to: number): string =>
  text.slice(from - start, to - start);

const atPlace =
  /^(?: ever| recorded| overall)?(?: (?:level|point|value|mark|figure|number|rate|amount|total|state|price|peak))?,?(?: was| came| occurred| is| comes| occurs)? (?:in|at|on|during|by|around) (?:the year )?$/;
const ofIts = /\b(?:its|their|an? all-time|reach(?:ed|es|ing) (?:a|the)|at (?:a|the)|the) $/i;

const close =
  /^,? ?(?:with|at|of|to|,)(?: (?:only|just|about|around|over|under|above|below|nearly|almost|roughly|approximately|some|a|an|more than|less than))*(?: [$€£])?$/;

const linked =
  /^((?: [\p{L}-]+){0,3}?) (?:is|was|are|were|belongs? to|goes to|is that of|occurs? (?:on|in|at|for)|occurred (?:on|in|at|for)|is (?:reached|found|seen|recorded|observed|held) (?:on|in|at|by|for)|comes from|appears (?:in|on|at|for))(?: (?:the|for|in|that of))* $/u;

/** "The smallest segment is Health", "the most frequent direction is SW": the noun is what the parts are called. */
const isNamedBehind = (clause: Clause, mention: Mention, place: Mention, world: World): boolean => {
  const [, words] = linked.exec(between(clause, mention.end, place.start)) ?? [];
  const before = clause.sentence.text.slice(0, mention.start - clause.sentence.start);
  return (
    words !== undefined &&
    /(?:^|[ ,;])the $/i.test(before) &&
    words
      .split(' ')
      .filter((word) => word !== '')
      .every(
        (word) =>
          nouns.test(word.toLowerCase()) ||
          isPrinted(world, word.toLowerCase().replace(/s$/, '')) ||
          frequent.test(word) ||
          isThing(clause, mention, word),
      )
  );
};

const otherThing =
  /^(?:\p{L}+(?:ions?|ments?|ness|ings?|ences?|ances?|eds?|est|er|ly|al|ous|ive|ic|ed)|increas\w*|decreas\w*|rises?|falls?|drops?|gains?|loss(?:es)?|jumps?|declines?|gaps?|steps?|changes?|leads?|spreads?|ranges?|errors?|outliers?|labels?|ticks?|lines?|arrows?|whiskers?|intervals?|swings?|surges?|dips?|spikes?|growth|impacts?|effects?|one|two|others?|pairs?|groups?|units?|contributors?|margins?|lags?)$/iu;

/** "The smallest service is Flixit": right behind the superlative, a noun of the figure's maker for what the names are of. */
const isThing = ({ sentence: { tokens } }: Clause, { to }: Mention, word: string): boolean => {
  const token = tokens[to];
  return token?.text === word && token.pos === 'NOUN' && word.length > 3 && !otherThing.test(word);
};
const frequent =
  /^(?:common|frequent|popular|direction|wedge|tile|block|rectangle|sector|stage|brand|type|item|expense|source)s?$/;

/**
 * "The Jets have by far the highest price", "it was at its lowest in 2014, with around 16": subject, superlative and
 * place stand side by side, in a figure with one value for each name. What such words say is not read in another way.
 */
export const isPlainExtreme = (
  clause: Clause,
  mention: Mention,
  numbers: readonly MentionOf<'number'>[],
  world: World,
): boolean => {
  const named = clause.mentions.filter((one) => isEntity(one) && dimensionOf(world, one) === 'category');
  const [place] = named;
  if (!isSingle(world) || !place || named.length > 1 || clause.scope.length > 0) return false;
  const [number] = numbers as readonly (Mention & MentionOf<'number'>)[];
  const isBeside = (at: number): boolean => number === undefined || close.test(between(clause, at, number.start));
  const { sentence } = clause;
  const before = sentence.text.slice(0, mention.start - sentence.start);
  if (
    /\b(?:second|third|local|another|next|smaller|new|post|pre|its first)[ -]$/i.test(before) &&
    place.start > mention.start
  )
    return false;
  if (place.end <= mention.start)
    return (
      verb.test(between(clause, place.end, mention.start)) &&
      endsPlainly(clause, mention, world) &&
      (number === undefined || isBeside(mention.end))
    );
  if (isNamedBehind(clause, mention, place, world) && isBeside(place.end)) return true;
  if (!atPlace.test(between(clause, mention.end, place.start)) || !isBeside(place.end)) return false;
  return hasSense(mention, 'peak', 'trough')
    ? /^peak(?:s|ed|ing)?$/i.test(between(clause, mention.start, mention.end))
    : ofIts.test(before);
};
