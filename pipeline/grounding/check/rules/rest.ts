import { isOwnCount } from '../subset.js';
import type { Scalar } from '../../../../renderers/scene.js';
import type { Predicate } from '../../fact.js';
import { isSomeStep, isStep } from '../tells-gap.js';
import { isEntity, hasSense, type Clause } from '../clause.js';
import { finding } from '../finding.js';
import type { Finding, Mention, MentionOf } from '../mention.js';
import { dimensionOf, factsOfRows, hasValue, isNear, rowAgrees } from '../query.js';
import { highest, lowest, meanOf, sumOf } from '../../reading/statistics.js';
import { isScheduled } from '../kinds/schedule-times.js';
import { factsOfNames } from '../named-facts.js';
import { isNoLine, isNumberedLine } from '../no-line.js';
import { isOfRest } from '../no-value.js';
import { isUnsettled } from '../side-or-share.js';
import type { Rule } from '../rule.js';
import { knownUnit } from '../../language/unit-family.js';
import { unitName } from '../../language/unit.js';
import { isDate } from '../../language/date.js';
import { isPrinted, type World } from '../world.js';

/** Facts with numbers that a text may name, and those with numbers among what they are about. */
const counted: ReadonlySet<Predicate> = new Set([
  'count',
  'axis-range',
  'value-range',
  'share',
  'reference',
  'axis-ticks',
  'sum',
  'mean',
]);
const ranged: ReadonlySet<Predicate> = new Set(['axis-range', 'value-range', 'reference']);

/** Every number that the figure shows somewhere: values, ends of axes, ticks, counts, printed words. */
const anywhere = (number: Mention & MentionOf<'number'>, world: World): readonly string[] | undefined => {
  const row = world.reading.plots.flatMap((plot) => plot.rows).find((candidate) => rowAgrees(number, candidate, world));
  if (row) return factsOfRows(world, [row]);
  const fact = world.facts.find((candidate) => {
    if (!counted.has(candidate.predicate)) return false;
    const near = (value: Scalar): boolean =>
      typeof value === 'number' && isNear(number, value, candidate.tolerance ?? 0);
    return near(candidate.value) || (ranged.has(candidate.predicate) && candidate.args.some(near));
  });
  if (fact) return [fact.id];
  const digits = number.digits.replaceAll(',', '');
  const printed = world.reading.texts.some(
    (element) =>
      digits !== '' &&
      (element.text ?? '')
        .replaceAll(',', '')
        .split(/[^\d.]+/)
        .includes(digits),
  );
  if (printed) return [];
  const totals = world.plots.flatMap((plot) => {
    const values = plot.rows.filter(hasValue).map((candidate) => candidate.value);
    return values.length > 1
      ? [highest(values) - lowest(values), sumOf(values), meanOf(values), highest(values) / lowest(values)]
      : [];
  });
  return totals.some((total) => isNear(number, total, Math.abs(total) * 0.01)) ? [] : undefined;
};

/** So many of what no word in the figure names, no axis measures, and no mark is. */
const isOfOthers = (
  { sentence: { tokens }, mentions }: Clause,
  number: Mention & MentionOf<'number'>,
  world: World,
): boolean => {
  const next = tokens[number.to];
  return (
    Number.isInteger(number.value) &&
    number.unit === 'plain' &&
    next?.kind === 'word' &&
    next.lower.length > 3 &&
    /[^s]s$/.test(next.lower) &&
    knownUnit(next.norm) === undefined &&
    unitName(next.lower) === undefined &&
    !isPrinted(world, next.norm) &&
    !mentions.some((other) => other.from <= number.to && number.to < other.to)
  );
};

const derived =
  /\b(?:gap|difference|differs?|apart|fewer|more|less|higher|lower|faster|slower|longer|shorter|amounts to|corresponds? to|equivalent|together|altogether|combined|in total|twice|times|double|half|on average)\b/i;

/** "5.4 to 14.7": how far the values of the figure reach. */
const shownRange = (world: World): string | null => {
  const values = world.rows.filter(hasValue).map(({ value }) => value);
  return values.length === 0 ? null : `${lowest(values)} to ${highest(values)}`;
};

const numberFindings = (clause: Clause, world: World): Finding[] =>
  clause.mentions.flatMap((mention) => {
    if (
      mention.type !== 'number' ||
      mention.used ||
      mention.unit === 'ordinal' ||
      (mention.unit === 'factor' && mention.inWords) ||
      mention.unit === 'fraction'
    )
      return [];
    if (mention.inWords && mention.value <= 1) return [];
    // "Compare the two sixth-grade classes": of what the writer calls so.
    if (
      mention.inWords &&
      clause.sentence.tokens[mention.from - 1]?.lower === 'the' &&
      clause.sentence.tokens[mention.to + 1]?.text === '-'
    )
      return [];
    if (isOwnCount(clause, mention)) return [finding([mention], undefined, mention.value, null)];
    // "A dozen eggs cost 1.6 dollars": a part of what is measured.
    const { tokens } = clause.sentence;
    if (mention.inWords && tokens[mention.from]?.lower === 'dozen' && isPrinted(world, tokens[mention.to]?.norm ?? ''))
      return [];
    const facts =
      anywhere(mention, world) ??
      (isStep(clause, mention, world) || isSomeStep(clause, mention, world) ? [] : undefined);
    // "Six bars are above zero and four are below it", "three go up": so many of what was counted before.
    if (facts === undefined && mention.inWords && mention.value <= 20 && tokens[mention.to]?.kind === 'word') {
      const { pos } = tokens[mention.to] ?? {};
      if (pos === 'AUX' || pos === 'VERB') return [finding([mention], undefined, mention.value, null)];
    }
    // "Four detectors lie to the right of it": on a side of what no rule could read.
    const next = tokens.slice(mention.to, mention.to + 3);
    if (facts === undefined && mention.inWords && next.some(({ lower }) => /^(?:lie|stand|sit)$/.test(lower)))
      return [finding([mention], undefined, mention.value, null)];
    if (facts === undefined && isUnsettled(clause, mention))
      return [finding([mention], undefined, mention.value, null)];
    if (facts === undefined && isOfRest(tokens, mention)) return [finding([mention], undefined, mention.value, null)];
    // "36 volunteers": of things that the figure does not count.
    if (facts === undefined && isOfOthers(clause, mention, world))
      return [finding([mention], undefined, mention.value, null)];
    // "a gap of 11 years", "70 fewer than the leader": worked out of values that the words do not name.
    if (facts === undefined && derived.test(clause.sentence.text))
      return [finding([mention], undefined, mention.value, null)];
    // "past the 50 mm mark": a bound that no rule could read.
    const bound = clause.sentence.tokens.slice(mention.to, mention.to + 3);
    if (facts === undefined && bound.some(({ lower }) => /^(?:mark|level|threshold|barrier)$/.test(lower)))
      return [finding([mention], undefined, mention.value, null)];
    // A number that nothing else in the sentence ties to the figure may be of anything.
    if (
      facts === undefined &&
      !clause.sentence.mentions.some((other) => other !== mention && other.type !== 'number' && other.type !== 'word')
    )
      return [finding([mention], undefined, mention.value, null)];
    if (facts !== undefined) return [finding([mention], true, mention.value, mention.value, facts)];
    // Beside other numbers it may be worked out of them: only alone, and outside of what is shown, it is surely wrong.
    // "No line achieves 95 percent": of what is not reached, no value says anything.
    const others =
      /\b(?:no|none|not|never|nobody|nowhere|neither|without)\b/i.test(clause.sentence.text) ||
      clause.mentions.some((other) => other !== mention && other.type === 'number' && other.unit !== 'ordinal');
    const shown = shownRange(world);
    return [finding([mention], others ? undefined : false, mention.value, shown)];
  });

/** A date outside what is shown is not in the figure. */
const dateFindings = (clause: Clause, world: World): Finding[] =>
  clause.mentions.flatMap((mention) => {
    if (mention.type !== 'date' || mention.used) return [];
    const text = clause.sentence.text.slice(mention.start - clause.sentence.start, mention.end - clause.sentence.start);
    const known =
      dimensionOf(world, mention) !== undefined ||
      isScheduled(world, mention) ||
      world.reading.texts.some((element) => element.text?.includes(text)) ||
      withinYears(world, mention, clause.sentence.tokens[mention.to]?.text === 's' ? 10 : 1);
    // "In 2000" under a figure that shows no years says when the data are from.
    // So does "in January" where no time is shown.
    const isTimeless = mention.year === undefined && !world.rows.some((row) => isDate(row.categoryValue));
    const told = known ? true : isTimeless || isSilentOn(world) ? undefined : false;
    return [finding([mention], told, text, known ? text : null)];
  });

/** No years stand along the figure's axes, among its categories, or in words. */
const isSilentOn = (world: World): boolean =>
  yearsOf(world).length === 0 && !world.rows.some((row) => isDate(row.categoryValue));

/** `years`: how many the date stands for, ten for a decade. */
const withinYears = (world: World, date: MentionOf<'date'>, years: number): boolean => {
  if (date.year === undefined) return false;
  const all = yearsOf(world);
  return all.length > 0 && date.year + years > lowest(all) && date.year <= highest(all);
};

/** What may be a year among the places of the figure and along its axes. */
const yearsOf = (world: World): number[] =>
  [
    ...world.rows.flatMap((row) => [row.categoryValue, row.x, row.series, row.panel]),
    ...world.reading.scene.axes.flatMap((axis) => [...axis.domain, ...axis.ticks.map((tick) => tick.value)]),
  ]
    .map((value) => (typeof value === 'string' ? Number(value.slice(0, 4)) : Number(value)))
    .filter((year) => year > 1000 && year < 2200);

/** Names that exist support the sentence that says so: "the categories are A, B and C". */
const nameFindings = (clause: Clause, world: World): Finding[] =>
  clause.mentions.flatMap((mention) => {
    if (
      mention.type !== 'name' ||
      mention.used ||
      (!isEntity(mention) && !mention.refs.some(({ role }) => role !== 'text'))
    )
      return [];
    const label = mention.refs[0]?.label ?? '';
    return [{ ...finding([mention], true, label, label, factsOfNames(mention.refs, world)), bare: true }];
  });

/** Marks of a kind that the figure does not have, said to be there. */
const kindFindings = (clause: Clause, world: World): Finding[] =>
  clause.mentions.flatMap((mention) => {
    if (mention.type !== 'kind' || mention.used) return [];
    const has = world.reading.plots.some(
      (plot) =>
        mention.kinds.includes(plot.kind) ||
        (mention.kinds.includes('line') && ['rule', 'tick', 'area'].includes(plot.kind)) ||
        (mention.kinds.includes('area') && ['bar', 'cell', 'region', 'rect', 'error-band'].includes(plot.kind)) ||
        (mention.kinds.includes('bar') && ['rect', 'cell', 'area'].includes(plot.kind)) ||
        (mention.kinds.includes('point') && plot.kind === 'line'),
    );
    const drawn = /^(?:bars?|columns?|lines?|slices?|wedges?)$/i.test(clause.sentence.tokens[mention.from]?.text ?? '');
    // Columns of panels, or of the entries of a legend.
    const laid =
      clause.sentence.tokens[mention.from]?.norm === 'column' &&
      (world.reading.panels.length > 1 || clause.sentence.mentions.some((other) => hasSense(other, 'legend')));
    // "the North line" of a railway, where lines are what the axis names.
    // "The axis domain line", "a zero line", "a line of best fit" nobody drew as a mark of data.
    const guide =
      /^(?:domain|axis|zero|grid|base|bottom|top|thin|white|outer|dividing|connecting|trend|border|time|tram|bus|rail|railway|metro|subway|train|ferry|tube|phone|telephone|product|production|assembly|power|coast|finish|supply|new)$/.test(
        clause.sentence.tokens[mention.from - 1]?.lower ?? '',
      );
    if (!has && isNumberedLine(clause, mention)) return [];
    const formed = !has && mention.kinds.includes('line') && isNoLine(clause, mention, world);
    const own = !has && isPrinted(world, clause.sentence.tokens[mention.to - 1]?.norm ?? '');
    // The strokes between the two ends of a pair are bars to some.
    const joined =
      !has &&
      mention.kinds.includes('bar') &&
      (world.reading.plots.some(({ form, kind }) => form === 'part' && kind === 'rule') ||
        /\b(?:bars?|strips?) (?:that )?(?:connect|join|link|run between|stretch between)/i.test(clause.sentence.text));
    // "a bar on the right for the speed": the scale of colours.
    const scale =
      !has && mention.kinds.includes('bar') && world.reading.legends.some(({ kind }) => kind === 'gradient');
    if ((!drawn && !has) || laid || formed || own || scale || joined || (guide && !has)) return [];
    return [
      finding(
        [mention],
        has || hasSense(mention, 'grid'),
        mention.kinds.join(' or '),
        world.reading.plots[0]?.kind ?? null,
        world
          .factsBy('layer')
          .slice(0, 1)
          .map((fact) => fact.id),
      ),
    ];
  });

/** What no other rule took: it is in the figure, or it is not. */
export const restRule: Rule = (clause, world) => [
  ...numberFindings(clause, world),
  ...dateFindings(clause, world),
  ...nameFindings(clause, world),
  ...kindFindings(clause, world),
];
