import { hasSense, type Clause } from './clause.js';
import type { Mention } from './mention.js';

/** The entries of a legend stand in columns, too: "in three columns" counts no bars. */
export const isLegendColumn = ({ sentence: { tokens, mentions } }: Clause, { to }: Mention): boolean =>
  tokens[to]?.norm === 'column' && mentions.some((other) => hasSense(other, 'legend'));

/** The five of "three of the five bars are positive": all there are. */
export const isOutOf = ({ sentence: { tokens, mentions } }: Clause, { from }: Mention): boolean => {
  const before = tokens.slice(Math.max(0, from - 2), from).map(({ lower }) => lower);
  return before.join(' ') === 'of the' && mentions.some(({ type, to }) => type === 'number' && to === from - 2);
};

const timely = /^(?:(?:milli)?seconds?|minutes?|hours?|days?|nights?|weeks?|months?|quarters?|years?|decades?)$/;

/** "It falls for five months": how long a course goes on, and no count of what is shown. */
export const isHowLong = ({ sentence: { tokens, mentions } }: Clause, { from, to }: Mention): boolean =>
  // "five classes, each ten years wide": how large each is.
  /^(?:wide|long|tall|high|deep|apart|old)$/.test(tokens[to + 1]?.lower ?? '') ||
  // "up to the age of fifty".
  (tokens[from - 1]?.lower === 'of' && tokens[from - 2]?.lower === 'age') ||
  // "two tall bars at the left and six low ones": some of them.
  /^(?:tall|low|short|high|long|small|large|big|tiny|narrow|thick|thin)$/.test(tokens[to]?.lower ?? '') ||
  (timely.test(tokens[to]?.lower ?? '') &&
    ((/^(?:for|within)$/.test(tokens[from - 1]?.lower ?? '') &&
      mentions.some((one) => one.to <= from && hasSense(one, 'rise', 'fall', 'steady'))) ||
      // "That is 30 cents in three months."
      (tokens[from - 1]?.lower === 'in' && mentions.some((one) => one.type === 'number' && one.to < from))));

/** "in six blocks of four hours": how long each is, and no count, by the words before the number. */
export const isSizeOfPieces = (before: string): boolean =>
  /\b(?:block|step|interval|period|bin|stretch|chunk|section|window|span|segment|slot|group|class|shift|row|set)(?:e?s)? of $/i.test(
    before,
  );

/** "Line chart of height against time for four plants", "pie chart of power split among three sources": what is shown. */
export const isSubtitle = ({ sentence, from }: Clause, number: Mention): boolean => {
  const { tokens, mentions } = sentence;
  const chart = mentions.find(({ type, to }) => type === 'chart' && to <= number.from);
  const before = tokens.slice(chart?.to, number.from).map(({ lower }) => lower);
  return (
    chart !== undefined &&
    chart.from <= from + 5 &&
    !isSizeOfPieces(sentence.text.slice(0, number.start - sentence.start)) &&
    (/^(?:for|of|among|across|into|showing|from)$/.test(before.at(-1) ?? '') ||
      // "consumption in nine countries", but not "in five years".
      (/^(?:in|at|by|between)$/.test(before.at(-1) ?? '') && !timely.test(tokens[number.to]?.lower ?? ''))) &&
    !before
      .slice(0, before.at(-1) === 'showing' ? -2 : -1)
      .some((word) => /^(?:is|are|was|were|has|have|where|which|that|;|,)$/.test(word))
  );
};

/** "every one of them": all. */
export const isEveryOne = ({ sentence: { tokens } }: Clause, mention: Mention): boolean =>
  mention.type === 'number' &&
  mention.inWords &&
  mention.value === 1 &&
  /^(?:every|each|any|no|which)$/.test(tokens[mention.from - 1]?.lower ?? '');

/** What follows tells which of them are counted. */
export const isSome = (tokens: Clause['sentence']['tokens'], at: number): boolean =>
  /^(?:on|for|of|with|without|that|which|where|have|has|are|is|lack|miss|show|exceed|contain|reach)$/.test(
    tokens[at]?.lower ?? '',
  );
