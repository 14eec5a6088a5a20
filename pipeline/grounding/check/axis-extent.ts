import type { Axis } from '../../../renderers/scene.js';
import type { Predicate } from '../fact.js';
import { isDate } from '../language/date.js';
import { isQuantitative } from '../reading/division.js';
import { levelsIn } from '../reading/levels.js';
import { axisMeasure } from '../reading/measure.js';
import { isMarkedEvery } from './axis-span.js';
import { hasSense, type Clause } from './clause.js';
import { isAtDate } from './date-mention.js';
import { finding, isDenied } from './finding.js';
import { isDataExtent, type Stated } from './data-extent.js';
import type { Finding, Mention, MentionOf } from './mention.js';
import { agrees, isNear } from './query.js';
import type { World } from './world.js';

/** Ids of the facts of one kind about an axis. */
export const axisFacts = (axis: Axis | undefined, world: World, predicate: Predicate): string[] =>
  axis
    ? world
        .factsBy(predicate)
        .filter((fact) => fact.about.includes(axis.id))
        .map((fact) => fact.id)
    : [];

/** The values that stand at an axis in print. */
export const printedValues = (axis: Axis): number[] =>
  axis.ticks
    .filter((tick) => tick.label !== '' && typeof tick.value === 'number')
    .map((tick) => Number(tick.value) * axisMeasure(axis).factor);

const ends = (axis: Axis): readonly [number, number][] => {
  const measure = axisMeasure(axis);
  const ticks = printedValues(axis);
  return [
    [measure.low, measure.high],
    ...(ticks.length > 1
      ? [
          [Math.min(...ticks), Math.max(...ticks)] as [number, number],
          [measure.low, Math.max(...ticks)] as [number, number],
          [Math.min(...ticks), measure.high] as [number, number],
        ]
      : []),
  ];
};

/** The axis that two numbers are the ends of: its own, or the outer ones that are printed. */
export const axisWithEnds = (axes: readonly Axis[], [a, b]: readonly [Stated, Stated]): Axis | undefined =>
  axes.filter(isQuantitative).find((axis) => {
    const measure = axisMeasure(axis);
    const slack = (measure.high - measure.low) * 0.015;
    const printed = printedValues(axis);
    // What is printed is read exactly; an end without a label is judged by eye.
    const near = (stated: Stated, end: number): boolean =>
      (!measure.log ||
        printed.includes(end) ||
        Math.abs(Math.log(stated.value / end)) < 0.015 * Math.log(measure.high / measure.low)) &&
      (agrees({ ...stated, precision: 'plain' }, end, {
        ...measure,
        tolerance: () => (printed.includes(end) ? 0 : slack),
      }) ||
        isNear({ ...stated, precision: 'plain' }, end, printed.includes(end) ? 0 : slack));
    // "From 1 to 10 million": of both, or of the second alone.
    const alone = a.digits === '' ? a : { ...a, value: Number(a.digits.replaceAll(',', '')) };
    return ends(axis).some(
      ([low, high]) =>
        ((near(a, low) || (!Number.isNaN(alone.value) && near(alone, low))) && near(b, high)) ||
        (near(a, high) && near(b, low)),
    );
  });

export const rangeFinding = (
  axes: readonly Axis[],
  [a, b]: readonly [MentionOf<'number'>, MentionOf<'number'>],
  world: World,
  mention: Mention,
): Finding => {
  const fits = axisWithEnds(axes, [a, b]);
  const axis = fits ?? axes.find(isQuantitative);
  const measure = axis ? axisMeasure(axis) : undefined;
  const marks = axes
    .filter((candidate) => !isQuantitative(candidate))
    .some(
      (candidate) =>
        candidate.domain.length > 0 &&
        [a, b].every(
          (number) =>
            candidate.domain.map(String).includes(String(number.value)) ||
            candidate.ticks.some((tick) => tick.label === String(number.value)),
        ),
    );
  // "a band from 25 to 35 on the y-axis".
  const isBand = levelsIn(world.reading).some(
    ({ low, high, measure: by, channel }) =>
      high > low && axes.some((one) => one.channel === channel) && agrees(a, low, by) && agrees(b, high, by),
  );
  return finding(
    [mention, a, b],
    fits !== undefined || marks || isBand || isDataExtent(axes, [a, b], world),
    `${a.value} to ${b.value}`,
    measure ? `${measure.low} to ${measure.high}` : null,
    axisFacts(axis, world, 'axis-range'),
  );
};

export const dateFinding = (
  axes: readonly Axis[],
  dates: readonly MentionOf<'date'>[],
  world: World,
  mention: Mention,
): Finding => {
  const held = (date: MentionOf<'date'>): boolean =>
    world.rows.some((row) => isAtDate(row, date)) ||
    axes.some((axis) =>
      [...axis.domain, ...axis.ticks.map((tick) => tick.value)]
        .filter((value) => isDate(value) || typeof value === 'number' || typeof value === 'string')
        .some((value) =>
          isDate(value)
            ? (date.year === undefined || value.startsWith(String(date.year))) &&
              (date.month === undefined || Number(value.slice(5, 7)) === date.month)
            : String(value) === String(date.year),
        ),
    );
  const bad = dates.find((date) => !held(date));
  const axis = axes[0];
  return finding(
    [mention, ...dates],
    bad === undefined,
    dates.map((date) => [date.year, date.month].filter(Boolean).join('-')).join(' to '),
    axis ? axis.domain.slice(0, 2).join(' to ') : null,
    axisFacts(axis, world, 'axis-range'),
  );
};

export const scaleFindings = (
  inside: readonly Mention[],
  clause: Clause,
  axes: readonly Axis[],
  world: World,
): Finding[] =>
  inside.flatMap((mention) => {
    if (!hasSense(mention, 'log', 'linear', 'zero-start')) return [];
    const ok = hasSense(mention, 'linear')
      ? axes.some((axis) => axis.scale === 'linear' || axis.scale === 'time')
      : hasSense(mention, 'log')
        ? axes.some((axis) => axis.scale === 'log')
        : axes.some((axis) => axis.domain[0] === 0 || axis.ticks[0]?.value === 0);
    // "on a linear y-axis": whose scale it is is not in doubt.
    const behind = clause.sentence.tokens.slice(mention.to, mention.to + 3);
    const isBeside = behind.some(({ norm }, at) => norm === 'axis' || (at === 0 && norm === 'scale'));
    return [
      {
        ...finding(
          [mention],
          ok !== isDenied(clause, mention),
          hasSense(mention, 'log') ? 'log' : hasSense(mention, 'linear') ? 'linear' : 'from zero',
          axes[0]?.scale ?? null,
          axisFacts(axes[0], world, 'axis-scale'),
        ),
        plain: isBeside && axes.length === 1,
      },
    ];
  });

export const stepFinding = (
  inside: readonly Mention[],
  clause: Clause,
  axes: readonly Axis[],
  world: World,
): Finding | undefined => {
  const number = inside.find(
    (mention): mention is MentionOf<'number'> & Mention =>
      mention.type === 'number' &&
      !mention.used &&
      /\b(?:every|increments? of|steps? of|intervals? of|spaced by|by)\s*\S?$/i.test(
        clause.sentence.text.slice(
          Math.max(0, mention.start - clause.sentence.start - 18),
          mention.start - clause.sentence.start,
        ),
      ),
  );
  const marks = inside.some((mention) => hasSense(mention, 'tick'));
  if (!number || !(marks || inside.some((mention) => hasSense(mention, 'all')))) return undefined;
  const steps = axes
    .filter(isQuantitative)
    .map((axis) => axisMeasure(axis).step)
    .filter((step) => step !== undefined);
  // Without a word for its marks, "every two hours" may tell how often something was measured.
  const ok = steps.some((step) => isNear(number, step, step * 0.02));
  // "from 0 to 900 in steps of 50": no label and no mark without one stands so close.
  const lead = clause.sentence.text.slice(0, number.start - clause.sentence.start);
  const isOfRange =
    /\d\S* in (?:steps?|increments|intervals) of\s*\S?$/i.test(lead) &&
    !axes.some((axis) => isMarkedEvery(number.value, axis));
  // "with ticks every 6 hours": read off the axis itself.
  const isTick = /\bticks? (?:marks? )?every $/i.test(lead);
  return {
    ...finding(
      [number],
      ok || (marks || isOfRange ? false : undefined),
      number.value,
      steps[0] ?? null,
      axisFacts(axes[0], world, 'axis-ticks'),
    ),
    ...((isOfRange || (isTick && axes.length === 1 && steps.length === 1)) && { plain: true }),
  };
};

/** "with a minimum of 0 and a maximum of 50,000": each end by its own word. */
export const limitFindings = (
  inside: readonly Mention[],
  { sentence }: Clause,
  axes: readonly Axis[],
  world: World,
): Finding[] =>
  inside.flatMap((number) => {
    if (number.type !== 'number' || number.used) return [];
    const before = sentence.text.slice(0, number.start - sentence.start);
    const [, word] = /\b(minimum|maximum)(?: value)? (?:of|at|is) $/i.exec(before) ?? [];
    const own = axes.filter(isQuantitative);
    if (word === undefined || own.length === 0) return [];
    const isLow = word.toLowerCase() === 'minimum';
    const limits = own.flatMap((axis) => ends(axis).map(([low, high]) => (isLow ? low : high)));
    const spans = own.map((axis) => axisMeasure(axis)).map(({ low, high }) => high - low);
    const ok = limits.some((limit) => isNear({ ...number, precision: 'plain' }, limit, Math.max(...spans) * 0.015));
    const isAxis = sentence.mentions.some((one) => hasSense(one, 'linear', 'log')) || /\bscale\b/i.test(sentence.text);
    return [
      {
        ...finding(
          [number],
          ok || (isAxis ? false : undefined),
          number.value,
          limits[0] ?? null,
          axisFacts(own[0], world, 'axis-range'),
        ),
        firm: true,
      },
    ];
  });

/** "goes up to 100", "has a maximum of 100". */
export const topFinding = (
  inside: readonly Mention[],
  clause: Clause,
  axes: readonly Axis[],
  world: World,
): Finding | undefined => {
  const numbers = inside.filter(
    (other): other is MentionOf<'number'> & Mention => other.type === 'number' && !other.used,
  );
  const [number] = numbers;
  if (!number || numbers.length > 1) return undefined;
  const before = clause.sentence.text.slice(0, number.start - clause.sentence.start);
  const isLow =
    /(?:starts?|starting|started|begins?|beginning|began) (?:only |not )?(?:at|with|from)\s+\S{0,2}$|(?:minimum|lower (?:end|limit)|lowest (?:value|mark|tick|label)) (?:of|is|at)\s+\S{0,2}$/i.test(
      before,
    );
  const isHigh =
    /(?:up to|(?:maximum|max|upper (?:end|limit)|highest (?:value|mark|tick|label)) (?:of|is|at)|(?:ends?|tops? out|stops?|finishes) at|extends? (?:to|as far as)|reach(?:es)?|max of)\s+\S{0,2}$/i.test(
      before,
    );
  if (!isLow && !isHigh) return undefined;
  const highs = axes.filter(isQuantitative).flatMap((axis) => ends(axis).map((end) => end[isLow ? 0 : 1]));
  const words = inside.filter((other) => hasSense(other, 'rise', 'max', 'peak'));
  const plain: MentionOf<'number'> = { ...number, precision: 'plain' };
  return finding(
    [number, ...words],
    highs.some((high) => isNear(plain, high, Math.abs(high) * 0.015)) !== isDenied(clause, number),
    number.value,
    highs[0] ?? null,
    axisFacts(axes[0], world, 'axis-range'),
  );
};
