import { hasSense, type Clause } from './clause.js';
import type { Mention, MentionOf } from './mention.js';
import type { World } from './world.js';
import { degreeOf } from './statement/degree-words.js';

/** The entries of a legend stand in columns, too: "in three columns" counts no bars. */
export const isLegendColumn = ({ sentence: { tokens, mentions } }: Clause, { to }: Mention): boolean =>
  tokens[to]?.norm === 'column' && mentions.some((other) => hasSense(other, 'legend'));

/** The five of "three of the five bars are positive": all there are. */
export const isOutOf = ({ sentence: { tokens, mentions } }: Clause, { from }: Mention): boolean => {
  const before = tokens.slice(Math.max(0, from - 2), from).map(({ lower }) => lower);
  return before.join(' ') === 'of the' && mentions.some(({ type, to }) => type === 'number' && to === from - 2);
};

const timely = /^(?:(?:milli)?seconds?|minutes?|hours?|days?|nights?|weeks?|months?|quarters?|years?|decades?)$/;

export const isTimely = (word: string): boolean => timely.test(word);

const isOutermost = (token: Clause['sentence']['tokens'][number] | undefined): boolean =>
  token !== undefined && degreeOf(token.lower, token.pos)?.degree === 'most';

/** "It falls for five months": how long a course goes on, and no count of what is shown. */
export const isHowLong = ({ sentence }: Clause, { from, to }: Mention): boolean => {
  const { tokens } = sentence;
  return (
    // "Bars of twenty minutes each", "took longer than ten days": how long, not how many.
    (timely.test(tokens[to]?.lower ?? '') && tokens[to + 1]?.lower === 'each') ||
    // "stays above it for exactly three hours"; "dust for seven days" counts what is shown.
    (timely.test(tokens[to]?.lower ?? '') &&
      /\b(?:stay|stays|stayed|remain|remains|remained|last|lasts|lasted|keep|keeps|kept|hold|holds|held|above|below)\b/i.test(
        sentence.text.slice(0, (tokens[from]?.start ?? 0) - sentence.start),
      ) &&
      /\bfor (?:(?:exactly|about|around|roughly|only|just|almost|nearly|over|some|fully) )?$/i.test(
        sentence.text.slice(0, (tokens[from]?.start ?? 0) - sentence.start),
      )) ||
    (tokens[from - 1]?.lower === 'than' &&
      /^(?:longer|shorter|older|younger|later|earlier|taller|further)$/.test(tokens[from - 2]?.lower ?? '')) ||
    // "by between three and eleven points", "floor 4, thirty seconds".
    (tokens[from - 1]?.lower === 'and' && tokens[from - 3]?.lower === 'between' && tokens[to]?.norm === 'point') ||
    (/^(?:milli)?seconds?$/.test(tokens[to]?.lower ?? '') && /^[,(]$/.test(tokens[from - 1]?.text ?? '')) ||
    // "the first of the three apps": as many as there were then.
    (tokens[from - 1]?.lower === 'the' &&
      tokens[from - 2]?.lower === 'of' &&
      /^(?:first|last|second|third|best|worst|middle)$/.test(tokens[from - 3]?.lower ?? '')) ||
    // "five classes, each ten years wide": how large each is.
    /^(?:wide|long|tall|high|deep|apart|old)$/.test(tokens[to + 1]?.lower ?? '') ||
    // "up to the age of fifty".
    (tokens[from - 1]?.lower === 'of' && tokens[from - 2]?.lower === 'age') ||
    // "two tall bars at the left and six low ones": some of them.
    /^(?:tall|low|short|high|long|small|large|big|tiny|narrow|thick|thin)$/.test(tokens[to]?.lower ?? '') ||
    // "the two oldest groups".
    (tokens[from - 1]?.lower === 'the' && isOutermost(tokens[to]) && tokens[to + 1]?.pos === 'NOUN') ||
    // "another 13 points": on top of what was told before.
    /^(?:another|further|additional)$/.test(tokens[from - 1]?.lower ?? '') ||
    (timely.test(tokens[to]?.lower ?? '') && isStretch(sentence, from, to))
  );
};

/** So many years, days or hours from `from` on: told after a course, or from one place to another. */
const isStretch = ({ tokens, mentions }: Clause['sentence'], from: number, to: number): boolean => {
  const before = /^(?:only|just|about|around|nearly|almost|roughly|barely)$/.test(tokens[from - 1]?.lower ?? '')
    ? tokens[from - 2]
    : tokens[from - 1];
  return (
    (/^(?:for|within)$/.test(before?.lower ?? '') &&
      mentions.some((one) => one.to <= from && hasSense(one, 'rise', 'fall', 'steady'))) ||
    // "That is 30 cents in three months."
    (before?.lower === 'in' && mentions.some((one) => one.type === 'number' && one.to < from)) ||
    // "they lag about ten years behind", "five minutes in, …".
    (/^(?:behind|ahead|in)$/.test(tokens[to + 1]?.lower ?? '') && tokens[to + 2]?.kind !== 'word')
  );
};

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

const openings =
  /^(?:upper|lower|top|bottom|left|right|middle|centre|center)(?:[- ](?:left|right|middle|centre|center))?(?: panel)?:/i;

/** "Upper left: two line plots": as many as are there. */
const isInPlace = ({ sentence: { text } }: Clause, { reading: { panels } }: World): boolean =>
  panels.length > 1 && openings.test(text);

/** "bars in grey for six countries": those of that colour. */
const isOfColour = ({ sentence: { tokens, mentions } }: Clause, { from }: Mention): boolean =>
  tokens[from - 1]?.lower === 'for' && mentions.some(({ type, to }) => type === 'colour' && to === from - 1);

/** "ten delivery times: 1, 1, 2, …": as many as are listed behind it. */
const isListOf = ({ sentence: { text, start } }: Clause, number: Mention & MentionOf<'number'>): boolean => {
  const [, list = ''] =
    /^ (?:\p{L}+ ){0,2}\p{L}+: ((?:[\d.]+(?:, (?:and )?| and )){2,40}[\d.]+)/u.exec(text.slice(number.end - start)) ??
    [];
  return list !== '' && list.split(/, (?:and )?| and /).length === number.value;
};

/** What follows tells which of them are counted. */
export const isSome = (tokens: Clause['sentence']['tokens'], at: number): boolean =>
  /^(?:on|for|of|with|without|that|which|where|have|has|are|is|lack|miss|show|exceed|contain|reach)$/.test(
    tokens[at]?.lower ?? '',
  );

/** "the 200 mg group", "the 95% interval": of which one it is, and no count. */
const isNameOfOne = (
  { sentence: { tokens } }: Clause,
  { from, to, inWords }: Mention & MentionOf<'number'>,
): boolean => {
  const [unit, noun] = [tokens[to], tokens[to + 1]];
  return (
    !inWords &&
    tokens[from - 1]?.lower === 'the' &&
    [unit, noun].some((one) =>
      /^(?:group|arm|interval|line|level|mark|class|dose|sample|curve|series|panel|bar|box|violin)$/.test(
        one?.lower ?? '',
      ),
    )
  );
};

/** "in the chart". */
export const isInChart = ([within, the, chart]: readonly string[]): boolean =>
  within === 'in' &&
  /^(?:the|this)$/.test(the ?? '') &&
  /^(?:chart|figure|plot|graph|diagram|picture|image|map|matrix)$/.test(chart ?? '');

/** How many they are, the place, the colour or the list beside the count tells. */
export const isOpenCount = (clause: Clause, number: Mention & MentionOf<'number'>, world: World): boolean =>
  isNameOfOne(clause, number) || isInPlace(clause, world) || isOfColour(clause, number) || isListOf(clause, number);
