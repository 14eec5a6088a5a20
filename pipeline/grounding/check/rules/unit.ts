import { knownUnit, type KnownUnit } from '../../language/unit-family.js';
import { finding } from '../finding.js';
import type { Finding, Mention, MentionOf } from '../mention.js';
import { rowAgrees } from '../query.js';
import type { Rule } from '../rule.js';
import { labelKey } from '../tokenize.js';
import { isPrinted, type World } from '../world.js';

const cache = new WeakMap<World['reading'], readonly KnownUnit[]>();

/** Units that stand anywhere in the figure: in brackets, or after "in". */
const unitsOf = (world: World): readonly KnownUnit[] => {
  const ready = cache.get(world.reading);
  if (ready) return ready;
  const measured = world.reading.plots
    .flatMap((plot) => [plot.x, plot.y, plot.measure, plot.size])
    .flatMap((measure) => measure?.unit ?? []);
  const printed = [
    ...world.reading.texts.map((element) => element.text ?? ''),
    ...world.reading.scene.axes.flatMap((axis) => [axis.title ?? '', ...axis.ticks.map((tick) => tick.label)]),
    ...world.reading.legends.map((legend) => legend.title ?? ''),
  ].flatMap((text) => [
    ...[...text.matchAll(/[([,]\s*([^)\]]+)|\bin ([\p{L}µ°$€£]+)/gu)].map((match) => match[1] ?? match[2] ?? ''),
    ...[...text.matchAll(/[\d.]\s*([\p{L}µ°%]+)|([$€£¥])\s?\d/gu)].map((match) => match[1] ?? match[2] ?? ''),
    ...text.split(/\s+/).filter((word) => word.length > 3),
  ]);
  const units = [...measured, ...printed].flatMap((text) => knownUnit(text) ?? []);
  cache.set(world.reading, units);
  return units;
};

/** What is written behind a number, or before it for money. */
const unitAt = (text: string, from: number, to: number): { unit: KnownUnit; end: number } | undefined => {
  const after = /^\s?((?:°|degrees? )?\s?[\p{L}µμ°$€£]+)/u.exec(text.slice(to));
  const unit = after && knownUnit(after[1] ?? '');
  // "a" and "in" behind a number are words.
  if (unit && after && !/^\s?(?:in|a|as|t|d|k|l)$/i.test(after[0] ?? '')) return { unit, end: to + after[0].length };
  const before = /[$€£¥]\s?$/.exec(text.slice(0, from))?.[0];
  const money = before === undefined ? undefined : knownUnit(before);
  return money && { unit: money, end: to };
};

const converted = (number: MentionOf<'number'>, by: number): MentionOf<'number'> => ({
  ...number,
  value: number.value * by,
  rounding: number.rounding * by,
});

const judge = (number: Mention & MentionOf<'number'>, text: string, offset: number, world: World): Finding[] => {
  const stated = unitAt(text, number.start - offset, number.end - offset);
  if (!stated) return [];
  const shown = unitsOf(world);
  // Pounds are a weight, and money.
  if (stated.unit.name === 'lb' && shown.some(({ name }) => name === '£')) return [];
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
  // A number that is right but for its unit was read off the figure: any other may be of something else.
  const claimed = plain && (relatives.length > 0 || stated.unit.family !== 'time');
  if (!claimed) return [];
  number.used = true;
  return [finding([span], false, `${number.value} ${stated.unit.name}`, shown[0]?.name ?? null)];
};

/** "wages are given in dollars", "the axis gives noise in hertz". */
const declared =
  /\b(?:given|measured|expressed|stated|shown|gives?|reported|counted|time|noise|axis (?:shows|is|displays|plots|represents|gives))\b[^.;]{0,30}?\bin ([\p{L}µ°]+)/iu;

/** A unit that is not the one the figure prints. */
export const unitRule: Rule = (clause, world) => {
  const { text, start: offset } = clause.sentence;
  const found = clause.mentions.flatMap((mention) =>
    mention.type === 'number' && !mention.used && (mention.unit === 'plain' || mention.unit === 'ordinal')
      ? judge(mention, text, offset, world)
      : [],
  );
  // Said of the whole sentence: its first clause looks for it.
  const said = clause.from === 0 ? declared.exec(text) : null;
  const unit = said && knownUnit(said[1] ?? '');
  const shown = unit ? unitsOf(world) : [];
  if (said && unit && shown.some((one) => one.family === unit.family || one.family === 'level'))
    found.push({
      start: offset + said.index,
      end: offset + said.index + said[0].length,
      ok: shown.some(({ name }) => name === unit.name),
      stated: unit.name,
      actual: shown[0]?.name ?? null,
      facts: [],
    });
  return found;
};
