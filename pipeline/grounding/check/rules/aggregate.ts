import type { Row } from '../../reading/reading.js';
import { highest, lowest, meanOf, medianOf, sumOf } from '../../reading/statistics.js';
import { isMedianTime } from '../box-statistics.js';
import { hasSense, isEntity, type Clause } from '../clause.js';
import { finding } from '../finding.js';
import type { Finding, Mention, MentionOf } from '../mention.js';
import { dimensionOf, factsOfRows, isNear, measureOf, rowAgrees, select } from '../query.js';
import type { Rule } from '../rule.js';
import { isNoAggregate } from '../no-aggregate.js';
import { isJoinedToOther } from '../conjunct.js';
import { isOfListed } from '../unpaired.js';
import { eachTotal, isDiverging } from '../stack-totals.js';
import {
  isAggregate,
  isHalfOfPicture,
  isOfRemaining,
  isPerTime,
  isPlacedBefore,
  isTogether,
  otherTotal,
} from '../aggregate-words.js';
import type { World } from '../world.js';

import { reliedAlone } from '../own-segment.js';
import { entitiesIn, numbersIn, rowsOf, type NumberIn } from '../named-rows.js';
import { drawnLevel, isPrintedTotal, printedLevel } from '../printed-total.js';
import { rangeFinding } from './range.js';

const ofCells =
  /\b(?:each|every|all) (?:rows?|columns?|class(?:es)?|lines?)\b|\b(?:mistakes?|errors?|misclassif\p{L}+|wrong|incorrect)\b/iu;

/** "a total of 120", "the average is 35", "the median is 12". */
const totalFinding = (clause: Clause, world: World): Finding | undefined => {
  const word = clause.mentions.find((mention) => isAggregate(clause, mention, world));
  const number =
    word &&
    numbersIn(clause).find(
      (mention) =>
        (mention.unit === 'plain' || mention.unit === 'percent') &&
        // "All seven together measure 12,960 km": how many they are.
        !(mention.inWords && clause.sentence.tokens[mention.from - 1]?.lower === 'all'),
    );
  if (
    !word ||
    !number ||
    (!hasSense(word, 'total') && isPerTime(clause.sentence, number)) ||
    isNoAggregate(clause, word, number) ||
    isMedianTime(clause, word) ||
    isOfListed(clause)
  )
    return undefined;
  // "the average scores in five subjects": how many there are, not how much.
  if (number.inWords && clause.sentence.tokens[number.to]?.pos === 'NOUN') return undefined;
  // "724 in 2012, 742 in 2014": each number has a place of its own.
  if (numbersIn(clause).length > 1 && entitiesIn(clause).length > 1) return undefined;
  // "Each row adds up to 100", "45 mistakes in total" of a matrix: of some of the cells.
  if (world.plots[0]?.form === 'heatmap' && ofCells.test(clause.sentence.text)) return undefined;
  // "Both reach the same total of 35": of each by itself.
  if (
    /\b(?:both|each|every)\b/i.test(clause.sentence.text) &&
    /\bsame (?:total|sum|mean|average|median)\b/i.test(clause.sentence.text)
  )
    return undefined;
  // "Total sales stay at 80 for three quarters": of each; "those on foot or by bike add up to 40 %": of some.
  if (hasSense(word, 'total') && otherTotal.test(clause.sentence.text)) return undefined;
  // On either side of a middle line, what is added up is how long the parts are.
  if (hasSense(word, 'total') && isDiverging(world)) return undefined;
  const stacks =
    hasSense(word, 'total') && entitiesIn(clause).length === 0 ? eachTotal(clause, number, world) : undefined;
  if (stacks !== undefined) return finding([word, number], stacks, number.value, null);
  const rows = rowsOf(world, entitiesIn(clause));
  const values = rows.map((row) => row.value);
  if (values.length === 0) return undefined;
  const measure = measureOf(world, rows[0]);
  const actual = hasSense(word, 'total') ? sumOf(values) : hasSense(word, 'mean') ? meanOf(values) : medianOf(values);
  const slack = measure ? measure.tolerance(actual) * (hasSense(word, 'total') ? Math.sqrt(values.length) : 1) : 0;
  // "A total of 128 TWh is written in the middle."
  if (hasSense(word, 'total') && isPrintedTotal(clause.sentence, number, world))
    return finding([word, number], true, number.value, number.value, []);
  const level = hasSense(word, 'total') ? undefined : drawnLevel(number, world);
  if (level) return finding([word, number], true, number.value, level.low, factsOfRows(world, [level.row]));
  const printed = hasSense(word, 'total') ? undefined : printedLevel(word, world);
  if (printed !== undefined)
    return finding([word, number], isNear(number, printed, 0), number.value, printed, factsOfRows(world, []));
  // The heights of a histogram are counts: their mean is not that of what was measured.
  if (!hasSense(word, 'total') && world.plots[0]?.form === 'histogram') return undefined;
  const ok = isNear(number, actual, slack);
  if (hasSense(word, 'median') && rows.length === 1 && world.plots[0]?.form === 'box')
    return finding([word, number], ok, number.value, actual, factsOfRows(world, rows));
  // A figure of means: "the mean of A is 12" is a value, left for the rule about values.
  const isOwn = entitiesIn(clause).length > 0 || /mean|average|median|total|sum/i.test(measure?.noun ?? '');
  if (!ok && isOwn && (rows.length === 1 || rows.some((row) => rowAgrees(number, row, world)))) return undefined;
  // "dearer than in 2017, when one sold for 1.27 on average": of what the sentence named before.
  const named = clause.sentence.mentions.filter(isEntity);
  if (!ok && named.some((one) => select(world, [one]).some((row) => rowAgrees(number, row, world)))) return undefined;
  return finding([word, number], ok, number.value, actual, factsOfRows(world, rows));
};

/** "More than half of the …": read as one word elsewhere. */
const majority = (clause: Clause): NumberIn | undefined => {
  const most = clause.mentions.find(
    (mention) =>
      hasSense(mention, 'most') &&
      clause.sentence.tokens.slice(mention.from, mention.to).some(({ lower }) => lower === 'half'),
  );
  return (
    most && {
      ...most,
      type: 'number',
      value: 0.5,
      rounding: 0,
      unit: 'fraction',
      precision: 'over',
      inWords: true,
      digits: '',
    }
  );
};

const alongWith = /\b(?:together|combined|along) with\b/i;

/** Whose share a number is: those of "A has a quarter, and B a fifth" before it, and whom "together with B, it" adds. */
const sharers = (clause: Clause, number: NumberIn): readonly Mention[] | undefined => {
  const { tokens, text } = clause.sentence;
  const named = clause.mentions.filter((mention) => isEntity(mention) && !clause.scope.includes(mention));
  const isGapped = ({ from, to }: Mention): boolean =>
    from >= number.to &&
    named.some((other) => other.to <= number.from) &&
    tokens.slice(number.to, from).some(({ lower }) => lower === ',' || lower === 'and') &&
    /^(?:an?|one|two|three|for|about|only|just|nearly|roughly|\d.*)$/.test(tokens[to]?.lower ?? '');
  const own = named.filter((mention) => !isGapped(mention));
  // "A has 9 %, and the remaining ones share 5 %": of those that nobody named.
  const before = tokens.slice(Math.max(0, ...own.map(({ to }) => to).filter((to) => to <= number.from)), number.from);
  if (before.some(({ lower }) => /^(?:remaining|others?|rest)$/.test(lower))) return undefined;
  if (isOfRemaining(clause.sentence, number) || own.some((one) => isJoinedToOther(clause.sentence, one)))
    return undefined;
  if (!alongWith.test(text)) return own;
  const all = [...own, ...clause.inherited.filter((other) => !named.includes(other))];
  return all.length < 2 ? undefined : all;
};

/** "In Warsaw three in four homes are owned": of some parts of a bar, in words of the writer. */
const isWholeStack = (entities: readonly Mention[], part: readonly Row[], world: World): boolean => {
  const { arrangement, series } = world.plots[0] ?? {};
  return (
    arrangement === 'normalised' &&
    entities.every((one) => dimensionOf(world, one) === 'category') &&
    new Set(part.map((row) => row.series)).size === series?.labels.length
  );
};

const otherWhole =
  /^ ?(?:%|percent)? ?-?(?:mark|line|level|threshold|barrier|limit|target)\b|^ ?(?:%|percent)? ?of (?:its|their|the) (?:initial|original|starting|first|former|previous|own)\b|^ ?of (?:the (?:way|distance)|an? (?:percentage )?point)\b|^ (?:the )?(?:left|right|upper|lower|top|bottom) half\b/iu;
const filling =
  /\b(?:fill|cover|occup|extend|take|span)\p{L}* (?:up |over )?(?:most|half|more than half|almost half|nearly half)[^,;.]*\bhalf\b|\bcorresponds? to\b|\bnormali[sz]ed to\b|\b(?:removed|cut|saved|lost|gained)\b|\bclose together\b|\bbetween them\b/iu;

/** "half of its initial share", "extends over most of the right half", "normalised to 100%": of what the figure's whole is not. */
const isOfOtherWhole = (clause: Clause, { end, to }: Mention): boolean => {
  const { text, start, tokens } = clause.sentence;
  // "more than half as large as the share of energy": of another part.
  return (
    otherWhole.test(text.slice(end - start)) ||
    filling.test(text) ||
    isHalfOfPicture(clause) ||
    tokens[to]?.lower === 'as'
  );
};

/** "A makes up 30 % of the whole", "half of the total". */
const shareFinding = (clause: Clause, world: World): Finding | undefined => {
  const number = numbersIn(clause).find(({ unit }) => unit === 'percent' || unit === 'fraction') ?? majority(clause);
  if (!number || isOfOtherWhole(clause, number)) return undefined;
  const entities = sharers(clause, number);
  // As many shares as there are names: to each its own.
  const percents = numbersIn(clause).filter(({ unit }) => unit === 'percent').length;
  if (!entities || (percents > 2 && percents === entities.length)) return undefined;
  const word = clause.mentions.find((mention) => hasSense(mention, 'share', 'total') && !mention.used);
  if (
    entities.length === 0 ||
    (!word && !world.plots.some((plot) => plot.form === 'pie' || plot.measure?.unit === '%'))
  )
    return undefined;
  const whole = rowsOf(world, clause.scope);
  const part = rowsOf(world, [...entities, ...clause.scope]);
  if (whole.length === 0 || part.length === 0 || isWholeStack(entities, part, world)) return undefined;
  const percent: MentionOf<'number'> =
    number.unit === 'fraction' ? { ...number, value: number.value * 100, rounding: 3 } : number;
  if (number.unit === 'fraction' && world.plots[0]?.measure?.unit === '%' && part.length === 1)
    return finding(
      [number, ...entities],
      part.some((row) => isNear(percent, row.value, 1)),
      percent.value,
      part[0]?.value ?? null,
      factsOfRows(world, part),
    );
  // Of itself, a part is always the whole.
  const others = entities.length > 1 ? entities : [];
  const shares = [whole, ...others.map((entity) => rowsOf(world, [...clause.scope, entity]))].map(
    (rows) => (sumOf(part.map((row) => row.value)) / sumOf(rows.map((row) => row.value))) * 100,
  );
  // "a third of the rent goes into savings": of another part, not of the whole.
  const base = entities.find(
    (entity) =>
      entity.from >= number.to && entity.from - number.to <= 2 && clause.sentence.tokens[number.to]?.lower === 'of',
  );
  const rest = entities.filter((entity) => entity !== base);
  if (base && rest.length === 1 && dimensionOf(world, base) === dimensionOf(world, rest[0] ?? base)) {
    const [whole = 0, share = 0] = [base, rest[0] ?? base].map((entity) =>
      sumOf(rowsOf(world, [...clause.scope, entity]).map((row) => row.value)),
    );
    shares.splice(0, shares.length, (share / whole) * 100);
  }
  // No part is more than its whole: what is more is not meant.
  for (let index = shares.length - 1; index > 0; index--) if ((shares[index] ?? 0) > 100.5) shares.splice(index, 1);
  // Values that are percents are shares as they stand, whether or not those shown come to 100.
  if (world.plots[0]?.measure?.unit === '%') shares.push(sumOf(part.map((row) => row.value)));
  const ok = shares.some((share) => isNear(percent, share, 0.6));
  // Shares that are shown as such, on either side of a middle line: together they are their sum.
  const isPercent =
    world.plots[0]?.measure?.unit === '%' || /\b(?:share|percent)/i.test(world.plots[0]?.measure?.title?.printed ?? '');
  // "Sulfate, magnesium and others together account for 14 %": the clause has the last of them.
  if (!ok && ((isPercent && part.some(({ value }) => value < 0)) || (entities.length === 1 && isTogether(clause))))
    return undefined;
  if (!ok && part.length > 1 && isPlacedBefore(clause, entities, world)) return undefined;
  const exact = number.unit !== 'fraction' && part.some((row) => rowAgrees(number, row, world));
  if (!ok && !exact && entities.length > 1 && numbersIn(clause).length > 1) return undefined;
  if (!ok && !exact && !word && numbersIn(clause).length > 1) return undefined;
  const result = finding(
    [number, ...(word ? [word] : []), ...entities],
    ok || exact,
    percent.value,
    shares[0] ?? null,
    factsOfRows(world, part),
  );
  return entities.length === 1 ? reliedAlone(result, clause, number, entities, part, world) : result;
};

/** "between the highest and the lowest": of all that is in the scope. */
const spreadFinding = (clause: Clause, word: Mention, number: NumberIn, world: World): Finding | undefined => {
  const ends = clause.mentions.filter((mention) => hasSense(mention, 'max', 'min', 'peak', 'trough'));
  const rows = rowsOf(world, clause.scope);
  if (ends.length !== 2 || rows.length < 2) return undefined;
  const values = rows.map((row) => row.value);
  const gap = highest(values) - lowest(values);
  const ok = isNear(number, gap, measureOf(world, rows[0])?.tolerance(gap) ?? 0);
  return finding([word, number, ...ends], ok, number.value, gap);
};

/** "The gap between A and B is 12". */
const differenceFinding = (clause: Clause, world: World): Finding | undefined => {
  const word = clause.mentions.find((mention) => hasSense(mention, 'difference') && !mention.used);
  // "from 149 to 90, a drop of 59": the number is behind the "of".
  const behind = word !== undefined && clause.sentence.tokens[word.to - 1]?.lower === 'of';
  const number = word && numbersIn(clause).find((one) => !behind || one.from >= word.to);
  if (!word || !number || isPerTime(clause.sentence, number)) return undefined;
  // "there is hardly a difference, 9 against 8", "A's loss of 0.70 is nearly double B's 0.38": each a value.
  const numbers = numbersIn(clause).filter(({ unit }) => unit === 'plain' || unit === 'percent');
  if (!behind && numbers.length > 1 && numbers.length === clause.mentions.filter(isEntity).length) return undefined;
  if (/\b(?:double|twice|half|triple|hardly|against|versus)\b/i.test(clause.sentence.text)) return undefined;
  const entities = clause.mentions.filter((mention) => isEntity(mention) && !clause.scope.includes(mention));
  const [a, b] = entities;
  if (!a) return spreadFinding(clause, word, number, world);
  if (!b) return undefined;
  const shared = [...entities.slice(2), ...clause.scope];
  const [left, right] = [rowsOf(world, [a, ...shared]), rowsOf(world, [b, ...shared])];
  if (left.length === 0 || right.length === 0) return undefined;
  // "The flood in Ashby in 1993 caused a loss of 12 million": two names of one thing lie no way apart.
  const [one, ...more] = left.filter((row) => right.includes(row));
  if (one && more.length === 0)
    return clause.sentence.tokens[word.from]?.lower.startsWith('loss')
      ? finding([word, number, a, b], rowAgrees(number, one, world), number.value, one.value, factsOfRows(world, [one]))
      : undefined;
  const [from, to] = [meanOf(left.map((row) => row.value)), meanOf(right.map((row) => row.value))];
  const gap = Math.abs(from - to);
  const relative = number.unit === 'percent' && isNear(number, (gap / Math.abs(from)) * 100, 2);
  return finding(
    [word, number, a, b],
    relative || isNear(number, gap, (measureOf(world, left[0])?.tolerance(gap) ?? 0) * 2),
    number.value,
    gap,
    factsOfRows(world, [...left, ...right]),
  );
};

export const aggregateRule: Rule = (clause, world) =>
  [differenceFinding, shareFinding, rangeFinding, totalFinding].flatMap((part) => {
    const result = part(clause, world);
    return result ? [{ ...result, firm: true }] : [];
  });
