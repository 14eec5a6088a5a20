import { allMatches } from '../all-matches.js';
import type { Row } from '../reading/reading.js';
import { highest, lowest } from '../reading/statistics.js';
import { hasSense, isEntity, type Clause } from './clause.js';
import { finding } from './finding.js';
import type { Finding, Mention } from './mention.js';
import type { NumberIn } from './named-rows.js';
import { listed, ownerOf } from './owner-of-number.js';
import { isOffsetBehind } from './offset-behind.js';
import { outliersOf } from './outliers.js';
import { agrees, factsOfRows, matchesRow, nameOf, plotOf } from './query.js';
import type { World } from './world.js';

/** What a box or a violin shows of a group. */
type Statistic = 'median' | 'mean' | 'lower' | 'upper' | 'box' | 'whiskers' | 'low' | 'high' | 'range' | 'outliers';

const words: readonly (readonly [statistic: Statistic, phrase: RegExp])[] = [
  [
    'lower',
    /\b(?:lower|first|bottom|25th) (?:quartile|percentile)s?\b|\bq ?1\b|\b(?:bottom|lower edge|lower end) of (?:the|its) box\b/g,
  ],
  [
    'upper',
    /\b(?:upper|third|top|75th) (?:quartile|percentile)s?\b|\bq ?3\b|\b(?:top|upper edge|upper end) of (?:the|its) box\b/g,
  ],
  [
    'box',
    /\binterquartile ranges?\b|\biqrs?\b|\bbox(?:es)? (?:\w+ ){0,3}?(?:spans?|ranges?|runs?|extends?|covers?|reaches|reach|goes|from|between|stretche?s?)\b|\bmiddle (?:50 ?%|fifty percent|half)/g,
  ],
  [
    'low',
    /\b(?:lower|bottom) whiskers?\b|\bminim(?:um|a|al)(?: values?)?\b|(?<![/\d]\s?)\bmins?\b|\blowest values?\b/g,
  ],
  ['high', /\b(?:upper|top) whiskers?\b|\bmaxim(?:um|a|al)(?: values?)?\b|\bmax\b|\bhighest values?\b/g],
  ['whiskers', /\bwhiskers?\b/g],
  ['outliers', /\boutliers?\b|\bfliers?\b/g],
  ['median', /\bmedians?\b/g],
  ['mean', /\bmeans?\b|\baverages?\b/g],
  [
    'range',
    /\brang(?:e|es|ed|ing)\b|\bspan(?:s|ned|ning)?\b|\bspread(?:s|ing)? from\b|\bextend(?:s|ed|ing)?\b|\bstretch(?:es|ed|ing)?\b|\breach(?:es|ed|ing)?\b/g,
  ],
];

interface Said {
  readonly statistic: Statistic;
  readonly start: number;
  readonly end: number;
}

/** Every word for a statistic in the sentence, the more telling of two that overlap. */
const statisticsIn = (text: string, start: number): Said[] => {
  const found: Said[] = [];
  const lower = text.toLowerCase();
  for (const [statistic, phrase] of words)
    for (const match of allMatches(lower, phrase)) {
      const said = { statistic, start: start + match.index, end: start + match.index + match[0].length };
      if (!found.some((other) => other.start < said.end && said.start < other.end)) found.push(said);
    }
  return found.sort((a, b) => a.start - b.start);
};

const numbersIn = (clause: Clause): NumberIn[] =>
  clause.mentions.filter(
    (one): one is NumberIn =>
      one.type === 'number' &&
      !one.used &&
      (one.unit === 'plain' || one.unit === 'percent') &&
      !isCount(clause, one) &&
      !isGap(clause, one),
  );

/** "2.5 units above the control": how far apart two are; the 2 of "log2" is part of a word. */
const isGap = ({ sentence: { tokens, text, start } }: Clause, { to, start: at }: NumberIn): boolean => {
  const end = tokens
    .slice(to, to + 4)
    .findIndex(({ lower }) =>
      /^(?:above|below|higher|lower|over|under|more|less|fewer|longer|shorter|faster|slower|larger|smaller|better|worse)$/.test(
        lower,
      ),
    );
  return (
    /\p{L}$/u.test(text.slice(0, at - start)) ||
    (end > 0 &&
      tokens.slice(to, to + end).every(({ kind, lower }) => kind !== 'sign' && !/^(?:and|for|in|at)$/.test(lower)))
  );
};

/** "three groups", "two outliers", "100 samples": how many. */
const isCount = ({ sentence: { tokens } }: Clause, number: NumberIn): boolean =>
  Number.isInteger(number.value) &&
  // "the median one", "the fastest of the three".
  ((number.inWords && number.value === 1) ||
    (number.inWords && /^(?:the|these|those|all)$/.test(tokens[number.from - 1]?.lower ?? '')) ||
    tokens
      .slice(number.to, number.to + 3)
      .some(({ lower }) =>
        /^(?:outliers?|fliers?|groups?|boxes|violins?|categories|samples?|observations|quartiles?|plots?|panels?|box|regions|conditions|times)$/.test(
          lower,
        ),
      ));

interface Question {
  readonly world: World;
  readonly row: Row;
  readonly beyond: readonly number[];
}

/** The numbers that a word may mean of one group. */
const singles = (statistic: Statistic, { row, beyond }: Question): readonly (number | undefined)[] => {
  const { value, mean, from, to, low, high } = row;
  const spread = (a: number | undefined, b: number | undefined): number | undefined =>
    a === undefined || b === undefined ? undefined : b - a;
  switch (statistic) {
    case 'median':
      return [value];
    case 'mean':
      return [mean];
    case 'lower':
      return [from];
    case 'upper':
      return [to];
    case 'box':
      return [spread(from, to), from, to];
    case 'whiskers':
      return [low, high, spread(low, high)];
    case 'low':
      return [low, ...(beyond.length > 0 ? [lowest(beyond)] : [])];
    case 'high':
      return [high, ...(beyond.length > 0 ? [highest(beyond)] : [])];
    case 'outliers':
      return beyond;
    case 'range':
      return [spread(low, high), low, high, ...beyond];
  }
};

const pairs = (
  statistic: Statistic,
  { row, beyond }: Question,
): readonly (readonly [number | undefined, number | undefined])[] => {
  const { from, to, low, high } = row;
  const whole = [low, high, ...beyond].filter((value) => value !== undefined);
  if (statistic === 'box') return [[from, to]];
  if (statistic === 'whiskers')
    return [
      [low, high],
      [from, low],
      [to, high],
    ];
  return [
    [from, to],
    [low, high],
    [lowest(whole), highest(whole)],
    [low, highest(whole)],
    [lowest(whole), high],
  ];
};

/** A violin without a line at its middle is read by its shape. */
const slackOf = ({ world, row }: Question, statistic: Statistic): number => {
  const measure = plotOf(world, row)?.measure;
  const estimated = row.element.kind === 'area' && (statistic === 'median' || statistic === 'mean');
  return measure === undefined
    ? 0
    : (measure.high - measure.low) * (estimated ? 0.06 : row.element.kind === 'area' ? 0.03 : 0.006);
};

const near = (number: NumberIn, actual: number | undefined, slack: number, question: Question): boolean =>
  actual !== undefined &&
  (Math.abs(number.value - actual) <= slack || agrees(number, actual, plotOf(question.world, question.row)?.measure));

/** "from 12 to 22", "between 15 and 20", "12–22". */
const isPair = ({ sentence: { tokens } }: Clause, a: NumberIn, b: NumberIn): boolean => {
  const between = tokens.slice(a.to, b.from);
  const before = tokens.slice(Math.max(0, a.from - 3), a.from).map(({ lower }) => lower);
  const joins = between.some(({ lower }) => /^(?:to|and|[-–—])$/.test(lower)) && between.length <= 4;
  return joins && (between.some(({ lower }) => /^(?:to|[-–—])$/.test(lower)) || before.includes('between'));
};

const shownBeyond = (row: Row, world: World): number[] =>
  outliersOf(world)
    .filter(
      (other) =>
        other.category === row.category &&
        other.group === row.group &&
        (other.series === undefined || other.series === row.series),
    )
    .map(({ value }) => value);

/** Two ends: of the box, of the whiskers, of all values. */
const judgePair = (question: Question, statistic: Statistic, a: NumberIn, b: NumberIn): Finding | undefined => {
  const slack = slackOf(question, statistic);
  const known = pairs(statistic, question).filter(([low, high]) => low !== undefined && high !== undefined);
  if (known.length === 0) return undefined;
  const ok = known.some(([low, high]) => near(a, low, slack, question) && near(b, high, slack, question));
  return finding(
    [a, b],
    ok,
    `${a.value} to ${b.value}`,
    known[0]?.join(' to ') ?? null,
    factsOfRows(question.world, [question.row]),
  );
};

/** One number; `close`: the word for what it is stands right beside it. */
const judgeOne = (question: Question, statistic: Statistic, number: NumberIn, close: boolean): Finding | undefined => {
  const known = singles(statistic, question).filter((value) => value !== undefined);
  const ok = known.some((value) => near(number, value, slackOf(question, statistic), question));
  if (known.length === 0 || (!ok && !close)) return undefined;
  const facts = factsOfRows(question.world, [question.row]);
  return finding([number], ok, number.value, `${nameOf(question.row)}: ${known.join(', ')}`, facts);
};

const hasEnds: ReadonlySet<Statistic> = new Set<Statistic>(['box', 'whiskers', 'range', 'low', 'high']);

/** "The median of North is 17", "the whiskers for West extend from 30 to 42", "an IQR from 19 to 22 for East". */
export const boxStatistics = (clause: Clause, world: World): Finding[] => {
  const rows = world.plots.filter(({ form }) => form === 'box').flatMap((plot) => plot.rows);
  const { text, start } = clause.sentence;
  // "The whiskers of the train box extend to 60": its whiskers are meant.
  const all = rows.length === 0 ? [] : statisticsIn(text, start);
  const statistics = all.filter(
    ({ statistic, start: at }, index) =>
      statistic !== 'box' ||
      all[index - 1]?.statistic !== 'whiskers' ||
      !/^\S* of the (?:\S+ )?$/.test(text.slice((all[index - 1]?.end ?? start) - start, at - start)),
  );
  if (statistics.length === 0) return [];
  const numbers = numbersIn(clause);
  const lists = listed(clause, numbers, rows);
  const taken = new Set<NumberIn>();
  return numbers.flatMap((number, index): Finding[] => {
    // "about 14 thousand above Engineering": how far from another.
    // "raises the median by close to 90 ms": by how much.
    const isStep = /\bby (?:[\p{Ll}]+ ){0,3}$/iu.test(text.slice(0, number.start - start));
    if (taken.has(number) || isStep || isOffsetBehind(clause.sentence.tokens, number)) return [];
    const before = statistics.findLast(({ end }) => end <= number.start);
    // "from 27 to 37 cm and its median is 33": a word that has a number of its own behind it.
    const behind = statistics.find(({ start: at }) => at >= number.end && at - number.end <= 12);
    const isOther =
      behind !== undefined && /^ (?:is|was|of|at|lies at) (?:about )?\d/.test(text.slice(behind.end - start));
    const said = before ?? (isOther ? undefined : behind);
    const own = lists.get(number) ?? ownerOf(clause, number, rows, world);
    const [row] = own;
    if (!said || !row || own.length > 1) return [];
    if (before && text.slice(before.end - start, number.start - start).includes(';')) return [];
    const question = { world, row, beyond: shownBeyond(row, world) };
    // "hotels reach around 130": on the whole, and not at their end.
    const isMiddle = text.slice(said.start - start).startsWith('reach') && said.statistic === 'range';
    if (isMiddle && near(number, row.value, slackOf(question, 'median'), question)) return [];
    const next = numbers[index + 1];
    const isSpan = next && hasEnds.has(said.statistic) && isPair(clause, number, next);
    if (isSpan) taken.add(next);
    const found = isSpan
      ? judgePair(question, said.statistic, number, next)
      : judgeOne(question, said.statistic, number, before === undefined || number.start - before.end < 30);
    // "the minimum with 200 mg lies below 150": of none that the sentence names.
    const isNamed = clause.sentence.mentions.some((one) => isEntity(one) && matchesRow(row, one)) || rows.length === 1;
    return found && (isNamed || found.ok !== false) ? [{ ...found, firm: true }] : [];
  });
};

/** "Median survival was 15 months": where a curve comes down to a half. */
export const isMedianTime = ({ sentence: { text } }: Clause, word: Mention): boolean =>
  hasSense(word, 'median') &&
  /\bmedian (?:[\p{L}-]+ ){0,2}(?:survival|time|duration|follow-?up|lifetime|life)\b/iu.test(text);
