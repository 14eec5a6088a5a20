import { highest, lowest } from '../../reading/statistics.js';
import { isEntity, type Clause } from '../clause.js';
import { unitName } from '../../language/unit.js';
import { isUnitOfPlaces, placeOnAxis } from '../number-labels.js';
import { isLevelName } from '../level-labels.js';
import { drawnOf } from '../drawn.js';
import { namesOf } from '../field/landscape-words.js';
import { finding, isDenied } from '../finding.js';
import { leavesOpen } from '../left-open.js';
import type { Finding, Mention } from '../mention.js';
import { rowsOf } from '../named-rows.js';
import { factsOfRows } from '../query.js';
import { quantityWorld } from '../quantity.js';
import { rangeHolds } from '../range-readings.js';
import { statedRange, type StatedRange } from '../stated-range.js';
import { staysWithin } from '../within.js';
import type { Token } from '../token.js';
import { labelKey } from '../tokenize.js';
import type { World } from '../world.js';

/** "The closing price ranges from 11 to 14": of one end of each candle. */
const isOfEnds = ({ sentence: { text } }: Clause, { plots }: World): boolean =>
  plots.some(({ special }) => special?.endsWith('candlestick') === true || special === 'ohlc') &&
  /\b(?:clos|open)\w*/i.test(text);

/** "They overlap between 7 and 9", "most lie between": where some of them are. */
const isPartly = ({ sentence: { text } }: Clause): boolean =>
  // "Finland is first, Belgium last, and all between are from 7 to 10".
  /\b(?:all|those|the (?:others|rest|ones)) (?:(?:in|of those) )?between\b(?! \p{N})/iu.test(text) ||
  /\b(?:squeezed|confined|compressed|narrow) (?:into|to|within)\b|\b(?:overlap\w*|diagonal|cluster\w*|concentrat\w*|intersect\w*|meet|cross(?:es)?|dense\w*|gather\w*|gaps?|empty|(?:without|hardly) any|no (?:data|points?|spikes?|events?)|nobody|no one|nothing|none|silent|silence|quiet|pauses?)\b/i.test(
    text,
  );

/** "For all hours from 1 to 5, A lies below B": a stretch of an axis, before anything is named. */
const isStretch = (clause: Clause, { word, ends: [, b] }: StatedRange): boolean =>
  clause.sentence.tokens[b.to]?.text === ',' &&
  !clause.sentence.mentions.some((one) => isEntity(one) && one.to <= word.from) &&
  clause.sentence.mentions.some((one) => isEntity(one) && one.from > b.to);

/** "Do they overlap? Yes, between 340 and 375", "shortens a step from 150 to 110", of stacks: of what is not named. */
const isOfNone = (
  { mentions, sentence: { tokens } }: Clause,
  { word, ends: [a, b] }: StatedRange,
  scope: readonly Mention[],
  { plots }: World,
): boolean =>
  // "from 20 grams to 4,000 kilograms": in two units.
  (unitName(tokens[a.to]?.lower ?? '') !== undefined &&
    unitName(tokens[b.to]?.lower ?? '') !== undefined &&
    tokens[a.to]?.norm !== tokens[b.to]?.norm) ||
  tokens.slice(0, word.to - 1).every(({ lower }) => /^(?:yes|no|,|roughly|about|around|only)$/.test(lower)) ||
  (tokens[word.to - 1]?.lower === 'from' &&
    scope.length === 0 &&
    !mentions.some(isEntity) &&
    plots.some(({ arrangement }) => arrangement === 'stacked'));

/** "A blue line goes from 25 up to 66": of one part, told by its looks alone. */
const isOfLook = ({ mentions, sentence: { tokens } }: Clause, { word }: StatedRange): boolean =>
  tokens[word.to - 1]?.lower === 'from' &&
  mentions.some(
    (one) =>
      one.type === 'kind' &&
      one.kinds.includes('line') &&
      one.to <= word.from &&
      word.from - one.to <= 3 &&
      mentions.some(({ type, to }) => type === 'colour' && to === one.from),
  );

/** "recorded at depths between 25 and 30": a part of one side of the plane, and no values. */
const isOfSide = ({ sentence: { text, start } }: Clause, { word }: StatedRange, world: World): boolean => {
  const names = namesOf(world);
  const [noun = ''] = /[\p{L}-]+ $/u.exec(text.slice(0, word.start - start)) ?? [];
  return (
    noun !== '' && names !== undefined && (names.across.test(noun) || names.up.test(noun)) && !names.value.test(noun)
  );
};

/** "slipped between 1980 and 2000": when, and not how much. */
const areTimes = ({ ends }: StatedRange, { plots }: World): boolean =>
  ends.every(({ digits }) => /^(?:1[5-9]|20)\d\d$/.test(digits)) &&
  plots.every(({ measure }) => measure === undefined || measure.low > 2100 || measure.high < 1400);

/** "hours", which the axis across is titled by, and the one upwards is not. */
const isNounOfAcross = (noun: Token | undefined, { reading: { scene } }: World): boolean => {
  const isOf = (channel: string): boolean =>
    scene.axes.some((axis) => axis.channel === channel && labelKey(axis.title ?? '').includes(noun?.norm ?? ''));
  return noun?.kind === 'word' && noun.lower.length > 3 && isOf('x') && !isOf('y');
};

/** "between four and five hours" beside an axis of hours: a stretch of it. Of a grid, names pick cells in more ways than one. */
const arePlaces = ({ sentence: { tokens, text } }: Clause, stated: StatedRange, world: World): boolean => {
  const {
    word,
    ends: [, last],
  } = stated;
  if (areTimes(stated, world) || areWritten(stated, world)) return true;
  if (tokens[word.to - 1]?.lower !== 'between') return false;
  // Of a schedule, numbers are times.
  if (world.plots.some(({ special }) => special === 'schedule')) return true;
  if (world.plots.some(({ form }) => form === 'heatmap')) return /\bfrom \p{Lu}\w+ to \p{Lu}/u.test(text);
  return (
    /\b(?:gain|gap|step|jump|rise|drop|increase|decrease|change|fall|leap)s?\b/i.test(text) &&
    (placeOnAxis(tokens, last, world) !== undefined ||
      isUnitOfPlaces(tokens[last.to], world) ||
      isNounOfAcross(tokens[last.to], world))
  );
};

/** "reduces the RMSE from 0.21 to 0.06": numbers that are written on the figure, of what no axis shows. */
const areWritten = ({ ends }: StatedRange, { reading }: World): boolean =>
  ends.every(
    ({ digits }) =>
      digits !== '' &&
      reading.texts.some(
        ({ text = '', role }) => role === 'mark' && /\p{L}/u.test(text) && numbersWritten(text).includes(digits),
      ),
  );

const numbersWritten = (text: string): readonly string[] => text.match(/\d+(?:[.,]\d+)*/g) ?? [];

/** "Denmark and Sweden are close to each other, between 8 and 9": of those that the sentence named before. */
const ofEarlier = (
  clause: Clause,
  stated: StatedRange,
  scope: readonly Mention[],
  places: readonly Mention[],
  world: World,
): boolean | undefined => {
  if (scope.length > 0) return false;
  if (clause.inherited.length > 0 && rangeHolds(clause, stated, clause.inherited, places, world) === true) return true;
  // "Weekday evenings stand out, with values from 52 to 90": some of what is named.
  return leavesOpen({ ...clause, from: 0 }, world) ? undefined : false;
};

const noneWithin =
  /^(?:there (?:is|are) )?(?:no|none of the) (?:[\p{L}-]+ ){1,5}?(?:(?:is|are|has an?|have|with an?|with|lies?|falls?|measures?|weighs?|lasts?|costs?|scores?)(?: [\p{L}-]+){0,2}? )?between\b/iu;

const saysNone = ({ sentence: { text, start } }: Clause, word: Mention): boolean =>
  noneWithin.test(text.slice(0, word.end - start));

/** "No bird has a length between 20 and 30": nothing is there, which a gap shows. */
const isEmptyGap = (clause: Clause, { word, ends: [a, b] }: StatedRange, world: World): boolean | undefined => {
  const rows = rowsOf(quantityWorld(clause, world), clause.scope);
  const [low, high] = [Math.min(a.value, b.value), Math.max(a.value, b.value)];
  const isFree = rows.length > 0 && !rows.some(({ value }) => value > low && value < high);
  return isFree ? true : saysNone(clause, word) ? false : undefined;
};

/** "ends at between five and six thousand", "has reached between 5 and 6": one value, which lies there. */
const isOneValue = ({ sentence: { tokens } }: Clause, { to }: Mention): boolean =>
  /^(?:at|to|of|reach\w*|hits?|attain\w*)$/.test(tokens[to - 2]?.lower ?? '');

/** "sold between 10 and 20 kayaks", "the rate at 8 mM is between 8 and 9": all of it lies there. */
const isAllThere = (
  { sentence: { tokens } }: Clause,
  { word, ends: [a, b] }: StatedRange,
  values: readonly number[],
): boolean =>
  values.every((value) => (value - a.value) * (b.value - value) >= 0) &&
  (values.length === 1 || /^(?:is|was|lies|lay|stays?)$/.test(tokens[word.to - 2]?.lower ?? ''));

/** "The patients lose more, from about 1190 to 970", "Europe accelerates later, from 0.59 to 2.68": a course. */
const isCourse = ({ sentence: { text, start, tokens } }: Clause, { word, ends: [a, b] }: StatedRange): boolean =>
  tokens[word.to - 1]?.lower === 'from' &&
  word.to - word.from === 1 &&
  (a.value > b.value ||
    (word.from === 0 && !/\b(?:extend|rang|span|reach|stretch)\w*\b/i.test(text.slice(0, word.start - start))) ||
    /\b(?:accelerat|surg|jump|rush|leap|doubl|tripl|quadrupl|multipl|gr[eo]w(?!th)|ris|rose|climb|lift|push|cut|halv|lost|los|gain|went|goes|going)\w*\b[^.;]*$/i.test(
      text.slice(0, word.start - start),
    ));

/** "Changes range from −4 to +30": of what lies between two values. */
const isOfSteps = ({ sentence: { text, start } }: Clause, { word }: StatedRange): boolean =>
  /\b(?:changes?|differences?|gaps?|shifts?|increases|decreases|gains?|losses)\b[^,;]{0,20}$/i.test(
    text.slice(0, word.start - start),
  );

/** No range of values: a course, a place ("Between 0 and 15 µs the counts are halved"), how long bars of errors are. */
const isNoRange = (clause: Clause, stated: StatedRange): boolean =>
  isOfSteps(clause, stated) ||
  isCourse(clause, stated) ||
  (stated.word.from === 0 && /^between\b/i.test(clause.sentence.text) && !isDenied(clause, stated.word)) ||
  /\bdeviations?\b[^.;]*\brang/i.test(clause.sentence.text);

/** "between 10 and 50", "from 10 to 50": the lowest and the highest of what is named. */
export const rangeFinding = (clause: Clause, world: World): Finding | undefined => {
  const stated = statedRange(clause);
  if (!stated) return undefined;
  const { word, ends, open } = stated;
  const [a, b] = ends;
  if (open || isNoRange(clause, stated)) return finding([word, a, b], undefined, `${a.value} to ${b.value}`, null);
  if (clause.sentence.tokens[word.to - 1]?.lower === 'between' && (isDenied(clause, word) || saysNone(clause, word)))
    return finding([word, a, b], isEmptyGap(clause, stated, world), `none from ${a.value} to ${b.value}`, null);
  // "In May it sold between 10 and 20 Castora bikes": of what stands right behind.
  const owner = clause.mentions.filter((mention) => isEntity(mention) && mention.from === b.to);
  const scope =
    clause.scope.length > 0
      ? [...clause.scope, ...owner]
      : clause.mentions.filter((mention) => isEntity(mention) && mention.to <= word.from);
  const places = clause.mentions.filter(
    (mention) =>
      isEntity(mention) && mention.from > a.to - 1 && mention.from <= b.to + 4 && !isLevelName(mention, world),
  );
  const rows = rowsOf(world, scope);
  const values = rows.map((row) => row.value);
  const within = staysWithin(clause, stated, world);
  const own = rangeHolds(clause, stated, scope, places, world);
  const isThere = values.some((value) => (value - a.value) * (b.value - value) >= 0);
  const isBetween = clause.sentence.tokens[word.to - 1]?.lower === 'between';
  // "sold between 10 and 20 kayaks": the one value lies there.
  if (isBetween && values.length > 0 && (isOneValue(clause, word) || isAllThere(clause, stated, values)))
    return finding(
      [word, a, b, ...owner],
      isThere,
      `${a.value} to ${b.value}`,
      `${lowest(values)} to ${highest(values)}`,
      factsOfRows(world, rows),
    );
  const exact = own === false ? ofEarlier(clause, stated, scope, places, world) : own;
  const holds = exact === true ? true : within === undefined ? exact : within.ok;
  return finding(
    [word, a, b, ...places],
    // In a field of arrows or contours, nothing tells how far its points reach.
    holds === false &&
      ((values.length === 0 && drawnOf(world.reading).isOpen) ||
        isPartly(clause) ||
        isOfEnds(clause, world) ||
        isStretch(clause, stated) ||
        isOfNone(clause, stated, scope, world) ||
        isOfSide(clause, stated, world) ||
        isOfLook(clause, stated) ||
        arePlaces(clause, stated, world))
      ? undefined
      : holds,
    `${a.value} to ${b.value}`,
    values.length > 0 ? `${lowest(values)} to ${highest(values)}` : null,
    [
      ...world
        .factsBy('value-range')
        .slice(0, 1)
        .map((fact) => fact.id),
      ...factsOfRows(
        world,
        rows.filter((row) => row.value === lowest(values) || row.value === highest(values)),
      ),
    ],
  );
};
