import { knownUnit, type KnownUnit } from '../../language/unit-family.js';
import { levelsIn } from '../../reading/levels.js';
import { parseTitle } from '../../language/title.js';
import { hasSense, isEntity, type Clause } from '../clause.js';
import { finding } from '../finding.js';
import type { Finding, Mention, MentionOf } from '../mention.js';
import { hasValue, rowAgrees, select } from '../query.js';
import type { Rule } from '../rule.js';
import { declaredUnits } from './declared-unit.js';
import { labelKey } from '../tokenize.js';
import { printedUnits } from '../printed-units.js';
import { isPrinted, type World } from '../world.js';

/** "from the low 40s to the high 80s", "the over 70s": all from there to the next ten, and no seconds. */
const isTens = (text: string, from: number, to: number): boolean =>
  /^['’]?s\b/.test(text.slice(to)) &&
  text.charAt(to - 1) === '0' &&
  /\b(?:the|the over|the under|low|high|mid|early|late|lower|upper|middle|their|his|her)[ -]$/i.test(
    text.slice(0, from),
  );

/** What is written behind a number, or before it for money. */
const unitAt = (text: string, from: number, to: number): { unit: KnownUnit; end: number } | undefined => {
  if (isTens(text, from, to)) return undefined;
  const after = /^\s?((?:°|degrees? )?\s?[\p{L}µμ°$€£]+(?:(?<=watt)[- ]hours?\b|(?<=light)[- ]years?\b)?[²³]?)/u.exec(
    text.slice(to),
  );
  const unit = after && knownUnit(after[1] ?? '');
  // "a", "in" and "has" behind a number are words; so are single letters, but for the K of kelvin.
  if (unit?.name === 'k' && after?.[0].trim() === 'K' && text.charAt(to) !== 'K')
    return { unit, end: to + after[0].length };
  if (unit && after && !/^\s?(?:in|a|as|has|vs|t|d|k|l|n|v)$/i.test(after[0] ?? ''))
    return { unit, end: to + after[0].length };
  const before = /[$€£¥]\s?$/.exec(text.slice(0, from))?.[0];
  const money = before === undefined ? undefined : knownUnit(before);
  return money && { unit: money, end: to };
};

const converted = (number: MentionOf<'number'>, by: number): MentionOf<'number'> => ({
  ...number,
  value: number.value * by,
  rounding: number.rounding * by,
});

/** "36 weeks" beside an axis that ends at 36 months: the end of the axis, in another unit. */
const isAxisEnd = ({ value }: MentionOf<'number'>, { family }: KnownUnit, { reading: { scene } }: World): boolean =>
  value !== 0 &&
  scene.axes.some(({ title, ticks, domain }) => {
    if (title === undefined || knownUnit(parseTitle(title).unit ?? '')?.family !== family) return false;
    const last = Number(ticks.at(-1)?.label ?? Number.NaN);
    return last === value || domain?.at(-1) === value;
  });

/** A line across at that place, or a tick of an axis of such a unit. */
const isPlace = (value: number, { family }: KnownUnit, { reading }: World): boolean => {
  const levels = levelsIn(reading).filter(({ measure: { title } }) => knownUnit(title?.unit ?? '')?.family === family);
  if (levels.length > 0) return levels.some(({ low, high }) => low === value || high === value);
  return reading.scene.axes.some(
    ({ title, ticks, domain }) =>
      title !== undefined &&
      knownUnit(parseTitle(title).unit ?? '')?.family === family &&
      ticks.some((tick) => Number(tick.value) === value) &&
      Number(domain.at(0)) <= value &&
      value <= Number(domain.at(-1)),
  );
};

/** Within an axis of such a unit. */
const isAlong = (value: number, { family }: KnownUnit, { reading: { scene } }: World): boolean =>
  scene.axes.some(
    ({ title, domain }) =>
      title !== undefined &&
      knownUnit(parseTitle(title).unit ?? '')?.family === family &&
      Number(domain.at(0)) <= value &&
      value <= Number(domain.at(-1)),
  );

const judge = (number: Mention & MentionOf<'number'>, text: string, offset: number, world: World): Finding[] => {
  const stated = unitAt(text, number.start - offset, number.end - offset);
  // "21 percentage points": how far two shares lie apart.
  // "rose by more than 30 cents": how far, which no value is.
  if (/\bby (?:more|less) than $/iu.test(text.slice(0, number.start - offset))) return [];
  if (!stated || stated.unit.family === 'share' || (number.inWords && stated.unit.family === 'time')) return [];
  const shown = printedUnits(world).filter(({ family }) => family !== 'share');
  // Pounds are a weight, and money.
  if (stated.unit.name === 'lb' && shown.some(({ name }) => name === '£')) return [];
  // "the mid-90s", "in the low 40s".
  if (
    /\b(?:the|mid|low|high|early|late|upper|lower)[- ]$/i.test(text.slice(0, number.start - offset)) &&
    /^s\b/.test(text.slice(number.end - offset))
  )
    return [];
  // "five days" on an axis of the "Day": so many places, not a length of time.
  const word = text.slice(number.end - offset, stated.end).trim();
  if (labelKey(word).some((norm) => isPrinted(world, norm))) return [];
  if (shown.length === 0 || shown.some(({ name }) => name === stated.unit.name)) return [];
  const relatives = shown.filter(({ family }) => family === stated.unit.family);
  const agrees = (one: MentionOf<'number'>): boolean =>
    world.reading.plots.some((plot) => plot.rows.some((row) => rowAgrees(one, row, world)));
  const ratios = relatives.flatMap(({ size }) => (size > 0 && stated.unit.size > 0 ? [stated.unit.size / size] : []));
  const span = { ...number, end: stated.end + offset };
  const plain = agrees(number);
  if (!plain && ratios.some((ratio) => agrees(converted(number, ratio))))
    return [finding([span], true, `${number.value} ${stated.unit.name}`, shown[0]?.name ?? null)];
  // "the cut-off of 1 kHz" on an axis in Hz: a place on the axis, in thousands of its unit.
  if (ratios.some((ratio) => ratio !== 1 && isPlace(number.value * ratio, stated.unit, world))) return [];
  // "needed over 6 hours" on an axis of minutes: a bound in another unit.
  if (
    number.precision !== 'plain' &&
    ratios.some((ratio) => ratio !== 1 && isAlong(number.value * ratio, stated.unit, world))
  )
    return [];
  // A number that is right but for its unit was read off the figure: any other may be of something else.
  // "over one year", "around four hours": a small number in words agrees with some value by chance.
  const isChance = number.inWords && number.value <= 12 && stated.unit.family === 'time';
  const claimed =
    (plain && !isChance && (relatives.length > 0 || stated.unit.family !== 'time')) ||
    (!number.inWords && relatives.length > 0 && isAxisEnd(number, stated.unit, world));
  if (!claimed) return [];
  number.used = true;
  return [finding([span], false, `${number.value} ${stated.unit.name}`, shown[0]?.name ?? null)];
};

/** "Used by 210 percent of those asked", where 210 is how many they were. */
const percentFinding = (clause: Clause, number: Mention & MentionOf<'number'>, world: World): Finding[] => {
  const isShare = world.reading.plots.some(
    ({ measure, form }) => measure?.unit?.startsWith('%') === true || (measure?.high ?? 0) <= 1.5 || form === 'pie',
  );
  const after = clause.sentence.tokens.slice(number.to, number.to + 3).map(({ lower }) => lower);
  if (isShare || !after.includes('of') || clause.mentions.some((one) => hasSense(one, 'more', 'less', 'rise', 'fall')))
    return [];
  const named = clause.sentence.mentions.filter(isEntity);
  const rows = select(world, named).filter(hasValue);
  if (named.length === 0 || rows.length !== 1) return [];
  const [row] = rows;
  if (!row || row.value !== number.value) return [];
  const shares = [
    world.rows,
    world.rows.filter(({ category }) => category === row.category),
    world.rows.filter(({ series }) => series === row.series),
  ].map((group) => (row.value / group.filter(hasValue).reduce((sum, { value }) => sum + value, 0)) * 100);
  if (shares.some((share) => Math.abs(share - number.value) < 1)) return [];
  return [finding([number], false, `${number.value}%`, row.value)];
};

/** A unit that is not the one the figure prints. */
export const unitRule: Rule = (clause, world) => {
  const { text, start: offset } = clause.sentence;
  const found = clause.mentions.flatMap((mention) => {
    if (mention.type !== 'number' || mention.used) return [];
    if (mention.unit === 'percent') return percentFinding(clause, mention, world);
    return mention.unit === 'plain' || mention.unit === 'ordinal' ? judge(mention, text, offset, world) : [];
  });
  return [...found, ...declaredUnits(clause, world)];
};
