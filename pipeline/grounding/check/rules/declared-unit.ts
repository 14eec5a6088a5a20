import { isWrittenOut } from '../declared-multiple.js';
import { allMatches, firstMatch } from '../../all-matches.js';
import { knownUnit, type KnownUnit } from '../../language/unit-family.js';
import { parseTitle } from '../../language/title.js';
import type { Measure } from '../../reading/reading.js';
import { hasSense, type Clause } from '../clause.js';
import type { Finding, Mention } from '../mention.js';
import { printedUnits } from '../printed-units.js';
import { withoutLetter } from '../label-spellings.js';
import { saying } from '../saying.js';
import { labelKey } from '../tokenize.js';
import { isPrinted, type World } from '../world.js';

/** "in grams", "in US dollars", "in gigawatt hours", "in degrees Fahrenheit", "in millions". */
const named =
  /\bin ((?:(?:units of|US|U\.S\.|American|British|Canadian|Australian|metric|full|whole) )?(?:cubic |square )?(?:degrees? )?(?:(?:thousand|million|billion|hundred)s?(?: of)? )?[\p{L}µμ°%$€£¥]+[²³]?(?: per cent|[- ]hours?| of mercury| of arc|[- ](?:years?|units?))?)/giu;

/** Words that tell that it is the unit that is spoken of, and not how something is done. */
const telling =
  /\b(?:given|measured|expressed|stated|shown|gives?|reported|counted|counts?|plotted|recorded|quoted|listed|displayed|indicated|presented|labell?ed|units?|scale|axis|values?|numbers|figures)\b/i;

const multiple = /^(?:in )?(thousand|million|billion)s?\b/i;

const factors: Readonly<Record<string, number>> = { thousand: 1e3, million: 1e6, billion: 1e9 };

const multipleOf = (text: string | undefined): number | undefined => {
  const word = multiple.exec(text ?? '')?.[1];
  return word === undefined ? undefined : factors[word.toLowerCase()];
};

/** The measures that the clause may speak of: of the axis or the quantity that it names before the unit, or all. */
const measuresOf = (clause: Clause, at: number, world: World): { measures: Measure[]; isNamed: boolean } => {
  const { plots } = world.reading;
  const before = clause.mentions.filter((mention) => mention.end <= at);
  // "Visitors in thousands on the vertical axis": the one that comes after the unit.
  const { text, start } = clause.sentence;
  const next = clause.mentions.find(
    (mention) =>
      mention.start > at &&
      hasSense(mention, 'x-axis', 'y-axis') &&
      /^in [\p{L} ]{1,30} (?:on|along) (?:the )?$/u.test(text.slice(at - start, mention.start - start)),
  );
  const axis = next ?? before.findLast((mention) => hasSense(mention, 'x-axis', 'y-axis'));
  const all = plots.flatMap(({ x, y, measure, size }) => [x, y, measure, size].filter((one) => one !== undefined));
  if (axis) {
    const channel = hasSense(axis, 'x-axis') ? 'x' : 'y';
    const own = plots.flatMap((plot) => plot[channel] ?? []);
    return { measures: own, isNamed: true };
  }
  const words = new Set(
    clause.sentence.tokens.filter(({ end, kind }) => kind === 'word' && end <= at).map(({ norm }) => norm),
  );
  const spoken = all.filter(({ title }) =>
    labelKey(title?.noun ?? '').some((word) => word.length > 3 && words.has(word)),
  );
  if (spoken.length > 0) return { measures: spoken, isNamed: true };
  // "Training time is measured in minutes", of the panel with that title.
  const panels = world.reading.panels.filter(({ label }) => {
    const title = labelKey(withoutLetter(label ?? '') ?? label ?? '');
    return title.length > 0 && title.every((word) => words.has(word));
  });
  const inside = panels.length === 1 ? (panels[0]?.plots ?? []).flatMap(({ measure }) => measure ?? []) : [];
  return inside.length > 0 ? { measures: inside, isNamed: true } : { measures: all, isNamed: false };
};

/** "coffee consumption in litres per person", "yields of wheat and rice in kilograms": right behind what is measured. */
const isOfMeasure = ({ sentence: { tokens } }: Clause, at: number, measures: readonly Measure[]): boolean => {
  const before = tokens.filter(({ end }) => end <= at).slice(-9);
  const nouns = new Set(measures.flatMap(({ title }) => labelKey(title?.noun ?? '')).filter((word) => word.length > 3));
  const last = before.findLastIndex(({ norm }) => nouns.has(norm));
  const between = before.slice(last + 1);
  return (
    last >= 0 &&
    (between.length === 0 || between[0]?.lower === 'of' || between[0]?.text === '(') &&
    between.every(({ pos, kind, lower }) => (kind !== 'number' && pos !== 'VERB' && pos !== 'AUX') || lower === 'of')
  );
};
/** The unit of an axis, which may be all that its title says: "Hours". */
const unitOf = ({ unit, title }: Measure): KnownUnit | undefined =>
  unit === undefined ? knownUnit((title?.printed ?? '').toLowerCase()) : knownUnit(unit);

const judge = (stated: KnownUnit, measures: readonly Measure[], isNamed: boolean): boolean | undefined => {
  const shown = measures.flatMap((measure) => unitOf(measure) ?? []);
  if (shown.some(({ name }) => name === stated.name)) return true;
  // Pounds are a weight, and money.
  if (stated.name === 'lb' && shown.some(({ name }) => name === '£')) return true;
  const open = measures.some((measure) => unitOf(measure) === undefined);
  if (shown.some(({ family }) => family === stated.family)) return false;
  return isNamed && shown.length > 0 && !open ? false : undefined;
};

/** Where no axis prints a unit, a title may: "Body mass (g)". */
const ofTitle = (stated: KnownUnit, measures: readonly Measure[], world: World): boolean | undefined => {
  if (measures.some(({ unit }) => unit !== undefined)) return undefined;
  const shown = printedUnits(world).filter(({ family }) => family === stated.family && family !== 'time');
  return shown.length === 0 ? undefined : shown.some(({ name }) => name === stated.name);
};

/** Whose dollars: "U.S.", "Canadian". */
const nationOf = (text: string): string | undefined => {
  const word = /\b(?:US|U\.S\.|American|British|Canadian|Australian)(?= )/.exec(text)?.[0];
  return word === 'US' || word === 'U.S.' ? 'American' : word;
};

/** A unit that the text gives to an axis or to a quantity, held against what the axis prints. */
export const declaredUnits = (clause: Clause, world: World): Finding[] => {
  const { text, from } = saying(clause);
  if (!/\bin\s/i.test(text)) return perUnit(clause, world);
  return allMatches(text, named).flatMap((match): Finding[] => {
    const phrase = (match[1] ?? '').trim().replace(/ (?:on|at|along|by|for|of)$/i, '');
    const start = from + match.index;
    const end = start + match[0].length;
    const { measures, isNamed } = measuresOf(clause, start, world);
    const told =
      telling.test(text.slice(0, match.index)) ||
      (isNamed && isOfMeasure(clause, start, measures)) ||
      (isNamed && /^[,.;)]?$/.test(text.charAt(match.index + match[0].length)));
    if (!told || inName(clause.mentions, start, end)) return [];
    const span = (ok: boolean, actual: string | null): Finding[] => [
      { start, end, ok, stated: phrase, actual, facts: [] },
    ];
    const unit = knownUnit(phrase);
    const [own, other] = [nationOf(phrase), nationOf(measures.map(({ title }) => title?.printed ?? '').join(' '))];
    if (own !== undefined && other !== undefined && own !== other)
      return span(false, measures.flatMap((measure) => measure.unit ?? [])[0] ?? null);
    const actual = measures.flatMap((measure) => measure.unit ?? [])[0] ?? null;
    // "its population in millions", where "(9M)" is written beside the marks.
    const isOfMarks = isWrittenOut(world) && !clause.mentions.some((one) => hasSense(one, 'x-axis', 'y-axis'));
    const wanted = isOfMarks ? undefined : multipleOf(phrase);
    const printed = measures.flatMap((measure) => multipleOf(measure.unit) ?? []);
    if (wanted !== undefined && printed.length > 0 && (unit === undefined || !printed.includes(wanted)))
      return span(printed.includes(wanted), actual);
    if (wanted !== undefined && isNamed && measures.every((measure) => measure.unit?.startsWith('%')))
      return span(false, actual);
    if (unit === undefined) return [];
    if (isPerOther(text.slice(match.index + match[0].length), measures, world)) return span(false, actual);
    // A word of the figure: "in days" where the axis is titled "Days".
    if (labelKey(phrase).every((norm) => isPrinted(world, norm))) return span(true, actual);
    const ok = judge(unit, measures, isNamed) ?? ofTitle(unit, measures, world) ?? ofAxis(clause, start, unit, world);
    // Another axis, or a scale of colours, may be meant.
    if (ok === false && isElsewhere(unit, world)) return [];
    return ok === undefined ? [] : span(ok, actual);
  });
};

/** What amounts are told by, each by its words. */
const bases: readonly (readonly string[])[] = [
  ['litre', 'liter'],
  ['gallon'],
  ['kilo', 'kilogram', 'kg'],
  ['tonne', 'ton'],
  ['person', 'capita', 'head', 'inhabitant'],
  ['household'],
  ['second'],
  ['minute', 'min'],
  ['hour'],
  ['day'],
  ['week'],
  ['month'],
  ['quarter'],
  ['year', 'annum'],
  ['mile'],
  ['kilometre', 'kilometer', 'km'],
];

const baseOf = (word: string | undefined): readonly string[] | undefined =>
  word === undefined ? undefined : bases.find((words) => words.includes(word.toLowerCase()));

/** "in pounds per gallon" where it is per litre, and nothing that is printed is per gallon. */
const isPerOther = (after: string, measures: readonly Measure[], world: World): boolean => {
  const stated = baseOf(/^ per (\p{L}+)/u.exec(after)?.[1]);
  const shown = measures.flatMap(({ title }) =>
    allMatches(title?.printed ?? '', /(?:\bper |\/ ?)(\p{L}+)/gu).map((match) => baseOf(match[1])),
  );
  return (
    stated !== undefined &&
    shown.length > 0 &&
    shown.every((base) => base !== undefined && base !== stated) &&
    stated.every((one) => !isPrinted(world, one))
  );
};

/** "The horizontal axis is in hours", of places along it that are no measure: what its title says. */
const ofAxis = (clause: Clause, at: number, stated: KnownUnit, { reading }: World): boolean | undefined => {
  const axis = clause.mentions.findLast((one) => one.end <= at && hasSense(one, 'x-axis', 'y-axis'));
  const { text, from } = saying(clause);
  if (!axis || !/\b(?:is|are|was) $/.test(text.slice(0, at - from))) return undefined;
  const channel = hasSense(axis, 'x-axis') ? 'x' : 'y';
  const titles = reading.scene.axes.filter((one) => one.channel === channel).map(({ title = '' }) => title);
  const units = titles.map((title) => knownUnit(parseTitle(title).unit ?? ''));
  if (units.length === 0 || units.includes(undefined)) return undefined;
  return units.some((unit) => unit?.name === stated.name);
};

/** Some other axis, a legend or the numbers beside the marks print the unit. */
const isElsewhere = (unit: KnownUnit, { reading: { scene, legends, texts } }: World): boolean =>
  texts.some(({ text }) => knownUnit(/^[\d.,]+ ?(\p{L}+)$/u.exec(text ?? '')?.[1] ?? '')?.name === unit.name) ||
  [...scene.axes, ...legends].some(
    ({ title }) => title !== undefined && knownUnit(parseTitle(title).unit ?? '')?.name === unit.name,
  );

const per = /\b(?:counts?|shows?|gives?|measures?|is) [^.;,]*?\bper ([a-z]{3,})\b/i;

/** "The vertical axis counts trees per hectare" of an axis in percent. */
const perUnit = (clause: Clause, world: World): Finding[] => {
  const { text, from } = saying(clause);
  const match = firstMatch(text, per);
  if (!match || /^cent/i.test(match[1] ?? '') || labelKey(match[1] ?? '').some((norm) => isPrinted(world, norm)))
    return [];
  const axis = clause.mentions.find(
    (mention) => hasSense(mention, 'x-axis', 'y-axis') && mention.start < from + match.index,
  );
  const { measures } = measuresOf(clause, from + match.index, world);
  if (!axis || measures.length === 0 || !measures.every(({ unit }) => unit === '%')) return [];
  const start = from + match.index;
  return [{ start, end: start + match[0].length, ok: false, stated: `per ${match[1]}`, actual: '%', facts: [] }];
};

const inName = (mentions: readonly Mention[], start: number, end: number): boolean =>
  mentions.some(
    (mention) => (mention.type === 'name' || mention.type === 'quote') && mention.start < end && mention.end > start,
  );
