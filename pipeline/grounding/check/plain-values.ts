import { hasSense, isEntity, type Clause } from './clause.js';
import { isCumulative } from './cumulative.js';
import { holds } from './held-value.js';
import type { Finding, Mention, MentionOf } from './mention.js';
import { placeOnAxis } from './number-labels.js';
import { dimensionOf, factsOfRows, hasValue, measureOf, nameOf, plotOf, select, type Valued } from './query.js';
import type { Sentence } from './scan.js';
import type { World } from './world.js';

type NumberIn = Mention & MentionOf<'number'>;

const few = '(?:only|just|about|around|roughly|approximately|almost|nearly|over|under|some|exactly|a|an|the|its|of|at)';
const quantity =
  '(?:value|share|score|total|count|number|level|figure|percentage|rate|proportion|amount|height|frequency)';
const verbs =
  'leads?|led|dominates?|follows?|followed|has|had|have|holds?|held|is|was|are|were|stands?|stood|comes?|came|ranks?|ranked|accounts?|accounted|makes? up|made up|represents?|contributes?|reaches|reached|records?|recorded|shows?|showed|gets?|got|takes?|took|receives?|received|scores?|scored|sits|lies|tops|comprises?|constitutes?|occupies|covers?|contains?|registers?|peaks?|peaked';
const ranks =
  'first|second|third|fourth|fifth|last|next|clearly|easily|again|again|by far|far|ahead|the list|the chart|the ranking|the way|the field|closely|in first place|in second place|in third place|the largest|the highest|the smallest|the lowest|the most|the least|the biggest|the second largest|the second highest';
/** What may stand between a name and its number where there is no other way to read them. */
const between = new RegExp(
  `^(?: ?(?:=|:|\\() ?| ?|(?:,? (?:which|who|that))?(?: (?:also|still|then|now))?(?: (?:${verbs})(?: (?:${ranks}))*,?(?: (?:with|at|for|of|to|as))?| (?:with|at|as))(?: ${few})*(?: ${quantity}(?: of)?)?(?: ${few})* )[$€£~]?$`,
  'iu',
);

/** What may stand between a number and where it is: "43 million in 2017". */
const placing =
  /^(?:\s?%|\s?°\p{L}?)?(?: (?!(?:and|or|but|while|which|then|before|more|less|fewer|\w+er) )[\p{L}/²³·%]+){0,3}? (?:in|at|on|by|during) (?:the )?(?:year |month |day )?$/iu;
const before =
  /(?:\b(?:with|at|of|to|reach(?:es|ed|ing)?|was|is|were|are|hits?|hitting|records?|recorded|recording|totall?ed|totall?ing|only|just|about|around|roughly|approximately|nearly|almost|over)|[:(]) ?[$€£]?$/i;
/** "720 at 8 and 610 at 18": the second of two that are told in the same way. */
const again = /\d[^,;.]{0,24} (?:at|in|on|by) (?!least|most)[^,;.]{1,20},? (?:and |,)[$€£]?$/i;
const ofChange =
  /\b(?:by|rise|increase|gain|growth|drop|fall|decline|decrease|loss|change|jump|lead|gap|difference|margin|more|less|fewer) (?:of )?(?:about |around |only |just |nearly )?[$€£]?$/i;

/** "climbs from 12 million in 2015 to 68 million in 2022": both ends of a way. */
const isWay = (lead: string): boolean =>
  /\bfrom (?:about |around |a (?:low|high|peak|minimum|maximum) of |just |only |roughly |nearly |almost |over |under )*[$€£]?$/i.test(
    lead,
  ) ||
  /\bfrom [^;:]{1,40} to (?:about |around |a (?:low|high|peak|minimum|maximum) of |just |only |roughly |nearly |almost |over |under )*[$€£]?$/i.test(
    lead,
  );

/** Behind the number, nothing that makes it one of two, or a part of something else. */
const behind =
  /^(?:\s?(?:%|percent|per cent)|\s?°\p{L}?)?(?: (?!more|less|fewer|higher|lower|times|ahead|behind|above|below|points?|apart|out|short|shy|better|worse|greater|larger|smaller|longer|shorter|to|or|and)[\p{L}/²³·$€£-]+){0,4}?\s?(?:\([^()]*\)\s?)?(?:$|[.,;)]|(?:and|followed|while|whereas|but|overall)\b)/iu;

const unsure =
  /\b(?:except|excluding|without|if|would|could|combined|together|altogether|respectively|difference|gap|average|mean|cumulative|than|between|increase[ds]?|decrease[ds]?|growth|change[ds]?|per|each|every|another|next to|before|after|from)\b/i;

/** The one whose number it was is left behind: "the orange line hardly moves, whereas the blue one doubles to 2". */
const leavesBehind = (between: string): boolean => /\b(?:whereas|while|but|although|though)\b|;/i.test(between);

/** "It fell short of the warning level of 45 in May": of a level, and not of what was reached. */
const ofLevel = /\b(?:short of|warning|critical|alarm|safety|threshold|limit|target|goal|permitted|allowed)\b[^,;]*$/i;

const unsureWay =
  /\b(?:except|excluding|without|if|would|could|combined|together|altogether|respectively|difference|gap|average|mean|cumulative|than|share|by|others?|rest|total|sum)\b/i;

const isAmount = (mention: Mention): mention is NumberIn =>
  mention.type === 'number' &&
  (mention.unit === 'plain' || mention.unit === 'percent') &&
  !(mention.inWords && mention.value <= 12) &&
  !/^(?:1[89]|20)\d\d$/.test(mention.digits);

/** The one value that the names stand for; undefined where they leave several. */
const theValue = (sentence: Sentence, world: World, names: readonly Mention[]): readonly Valued[] | undefined => {
  const rows = select(world, names)
    .filter(hasValue)
    .filter((row) => isMeasured(row, sentence, world));
  const [first] = rows;
  const isOne = first !== undefined && rows.every(({ value }) => value === first.value);
  return isOne && plotOf(world, first)?.form !== 'histogram' ? rows : undefined;
};

const textOf = ({ text, start }: Sentence, from: number, to: number): string => text.slice(from - start, to - start);

/** "Rent and food account for 70 %": of several together. */
const isJoined = (sentence: Sentence, name: Mention, known: readonly Mention[]): boolean =>
  // "half of Arbon's 40 GWh".
  /(?:\b(?:half|thirds?|quarters?|fifths?|tenths?|percent|most|part|twice|double)|%) (?:of )?(?:the )?$/i.test(
    textOf(sentence, sentence.start, name.start),
  ) ||
  known.some(
    (one) =>
      one.end <= name.start &&
      /^,? ?(?:and|&|or|plus)?(?: the)? ?$/i.test(textOf(sentence, one.end, name.start)) &&
      one !== name &&
      textOf(sentence, one.end, name.start).trim() !== '',
  );

/** The verb right before it tells what another does to it. */
const isObject = ({ tokens }: Sentence, { from }: Mention): boolean => {
  const before = tokens[tokens[from - 1]?.lower === 'the' ? from - 2 : from - 1];
  return (
    before?.pos === 'VERB' || /^(?:out|over|sur|up)\p{L}+(?:ed|es|s|old|ook|ook|id|ut)$/u.test(before?.lower ?? '')
  );
};

const hasRival = (name: Mention, known: readonly Mention[], world: World): boolean =>
  known.some((one) => one.end <= name.start && dimensionOf(world, one) === dimensionOf(world, name));

const accounts = /\baccount(?:s|ed|ing)? for\b/i;

/** The name right before a number, with another that stands right before it: "Friday evening with 90". */
const namesBefore = (sentence: Sentence, number: NumberIn, world: World): readonly Mention[] => {
  const known = sentence.mentions.filter((one) => isEntity(one) && dimensionOf(world, one) !== undefined);
  const name = known.findLast(({ end }) => end <= number.start);
  const link = name && textOf(sentence, name.end, number.start);
  if (!name || link === undefined || isJoined(sentence, name, known)) return [];
  // "Win plus tie for Gemini is 73": a sum.
  if (/\bplus\b/i.test(textOf(sentence, Math.max(sentence.start, name.start - 25), name.start))) return [];
  // "Rent accounts for 40 %, food for 30 %": the verb is not said again.
  const isAgain =
    /^ for (?:about |around |only |just |nearly )?$/i.test(link) &&
    accounts.test(textOf(sentence, sentence.start, name.start));
  if (!between.test(link) && !isAgain) return [];
  const other = known.findLast(({ end }) => end <= name.start);
  // "Zenmi outsold Pearl with 53 million": whoever does it has so much.
  if ([name, other].some((one) => one && isObject(sentence, one) && hasRival(one, known, world))) return [];
  // "coffee and tea in France": of both.
  if (other && isJoined(sentence, other, known)) return [];
  const isBeside =
    other !== undefined &&
    dimensionOf(world, other) !== dimensionOf(world, name) &&
    /^(?:'s|’s)? ?(?:in|on|at|for|of|during)?(?: the)? ?$/i.test(textOf(sentence, other.end, name.start));
  return isBeside ? [other, name] : withSeries(sentence, known, number, [name], world);
};

/** "Aurora X excels in Battery with 9": of the one series that was named before. */
const withSeries = (
  sentence: Sentence,
  known: readonly Mention[],
  number: NumberIn,
  names: readonly Mention[],
  world: World,
): readonly Mention[] => {
  const series = known.filter((one) => one.end <= number.start && dimensionOf(world, one) === 'series');
  const [only] = series;
  const isSeveral = world.plots.some((plot) => (plot.series?.labels.length ?? 0) > 1);
  // "Streamly, with circle markers": named twice.
  const labels = new Set(
    series.flatMap((one) =>
      one.type === 'name' ? one.refs.flatMap(({ role, label }) => (role === 'series' ? [label] : [])) : [],
    ),
  );
  const isLeft = only !== undefined && leavesBehind(textOf(sentence, only.end, number.start));
  return only && isSeveral && labels.size === 1 && !names.includes(only) && !isLeft ? [only, ...names] : names;
};

/** "12 people at 30 minutes": a number of the axis. */
const numberedPlace = (sentence: Sentence, number: NumberIn, world: World): Mention | undefined => {
  const next = sentence.mentions.find((one) => one.type === 'number' && one.start >= number.end);
  return next?.type === 'number' ? placeOnAxis(sentence.tokens, next, world) : undefined;
};

/** The place right after a number, with the one series that was named before: "CineBox peaks at 43 million in 2017". */
const placesAfter = (sentence: Sentence, number: NumberIn, world: World): readonly Mention[] => {
  const known = sentence.mentions.filter((one) => isEntity(one) && dimensionOf(world, one) !== undefined);
  const place = known.find(({ start }) => start >= number.end) ?? numberedPlace(sentence, number, world);
  const lead = textOf(sentence, sentence.start, number.start);
  if (
    !place ||
    dimensionOf(world, place) !== 'category' ||
    ofChange.test(lead) ||
    ofLevel.test(lead) ||
    !(before.test(lead) || again.test(lead) || isWay(lead))
  )
    return [];
  if (!placing.test(textOf(sentence, number.end, place.start))) return [];
  return withSeries(sentence, known, number, [place], world);
};

const isClosed = (sentence: Sentence, number: NumberIn, names: readonly Mention[]): boolean => {
  const from = Math.min(...names.map(({ start }) => start), number.start);
  const cut = Math.max(
    0,
    ...[...textOf(sentence, sentence.start, from).matchAll(/[,;:]/g)].map(({ index }) => index + 1),
  );
  const lead = sentence.text.slice(cut, number.start - sentence.start);
  return isWay(lead) ? !unsureWay.test(lead) : !unsure.test(sentence.text.slice(cut, number.end - sentence.start));
};

/** "climbs to about 330 by day 4, 590 by day 8 and 765 by day 14": about all of them. */
const carried = ({ mentions, text, start }: Sentence, number: NumberIn): NumberIn => {
  const first = mentions.findLast(
    (one): one is NumberIn => one.type === 'number' && one.end <= number.start && one.precision === 'about',
  );
  if (number.precision !== 'plain' || !first) return number;
  return /[.;:]|\b(?:exactly|precisely|while|whereas|but)\b/i.test(text.slice(first.end - start, number.start - start))
    ? number
    : { ...number, precision: 'about' };
};

const isSingle = ({ plots, reading }: World): boolean =>
  reading.panels.length === 1 &&
  plots.every(
    (plot) =>
      plot.special !== 'waterfall' && plot.special !== 'pyramid' && plot.form !== 'field' && !isCumulative(plot),
  );

const measured = new Set(['bar', 'line', 'area', 'dot', 'pie', 'heatmap']);

const isMeasured = (row: Valued, sentence: Sentence, world: World): boolean => {
  const form = plotOf(world, row)?.form ?? '';
  return measured.has(form) || (form === 'box' && /\bmedians?\b/i.test(sentence.text));
};

/**
 * A name and a number that stand side by side, in a figure with one value for that name: what is not so is wrong,
 * whatever else the sentence says. What is so, other rules find.
 */
export const plainValues = (sentence: Sentence, whole: Clause, world: World): Finding[] => {
  if (!isSingle(world)) return [];
  // "Converted into dollars, rent costs 840": not in the unit that is shown.
  if (sentence.text.endsWith('?') || /\b(?:converted|translates?|corresponds?) (?:in)?to\b/i.test(sentence.text))
    return [];
  const isInOrder = sentence.mentions.some((one) => hasSense(one, 'respectively'));
  return sentence.mentions.flatMap((number): Finding[] => {
    if (!isAmount(number) || !behindHolds(sentence, number)) return [];
    const ways = [namesBefore(sentence, number, world), isInOrder ? [] : placesAfter(sentence, number, world)].filter(
      (names) => names.length > 0,
    );
    const [names] = ways;
    // Where a name stands on either side, either may be meant.
    if (!names || ways.length > 1 || !isClosed(sentence, number, names)) return [];
    // "covers 2012 to 2023: 410, 425, 431": a list of its own.
    if (/^[^,;.]* than\b|^(?:\s?%)?,? (?:and )?[-−$€£]?\d/i.test(textOf(sentence, number.end, sentence.end))) return [];
    const rows = theValue(sentence, world, names);
    if (!rows) return [];
    if (
      number.unit === 'percent' &&
      measureOf(world, rows[0])?.unit !== '%' &&
      plotOf(world, rows[0] as Valued)?.form !== 'pie' &&
      !(
        measureOf(world, rows[0])?.unit === undefined && world.reading.texts.some(({ text = '' }) => text.includes('%'))
      )
    )
      return [];
    if (holds(whole, carried(sentence, number), names, world).ok !== false) return [];
    const actual = rows.slice(0, 1).map((row) => `${nameOf(row)}: ${row.value}`)[0] ?? null;
    const [start, end] = [
      Math.min(number.start, ...names.map((one) => one.start)),
      Math.max(number.end, ...names.map((one) => one.end)),
    ];
    return [{ start, end, ok: false, stated: number.value, actual, facts: factsOfRows(world, rows), plain: true }];
  });
};

const behindHolds = (sentence: Sentence, number: NumberIn): boolean => {
  const rest = textOf(sentence, number.end, sentence.end);
  return behind.test(rest) || placing.test(rest.split(/(?<=\b(?:in|at|on|by|during|for) )/)[0] ?? '');
};
