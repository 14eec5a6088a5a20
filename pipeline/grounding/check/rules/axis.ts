import { dateFinding, limitFindings, rangeFinding, scaleFindings, stepFinding, topFinding } from '../axis-extent.js';
import { endFindings } from '../axis-ends.js';
import { besideAxis } from '../axis-span.js';
import { misreadTitle } from '../both-titles.js';
import { labelFindings } from '../axis-labels.js';
import { subjectFinding } from '../axis-subject.js';
import type { Axis } from '../../../../renderers/scene.js';
import { isContinuous } from '../../reading/division.js';
import { hasSense } from '../clause.js';
import { finding, isDenied } from '../finding.js';
import type { Finding, Mention, MentionOf } from '../mention.js';
import type { Clause } from '../clause.js';
import type { Rule } from '../rule.js';
import type { World } from '../world.js';

const axesOf = (world: World, channel: 'x' | 'y'): Axis[] =>
  world.reading.scene.axes.filter(
    (axis) => axis.channel === channel && (axis.title || axis.ticks.some((tick) => tick.label)),
  );

/** The stretch of words that speaks of one axis: after it up to the next axis, or before "on the x-axis". */
const stretch = (clause: Clause, axis: Mention): { from: number; to: number } => {
  const { tokens, mentions } = clause.sentence;
  // "Debt (right axis) rose from 61 to 112": what follows the bracket is said of the debt.
  if (
    tokens[axis.to]?.text === ')' &&
    tokens.slice(Math.max(0, axis.from - 3), axis.from).some(({ text }) => text === '(')
  )
    return { from: axis.to, to: axis.to };
  const axes = mentions.filter((mention) => hasSense(mention, 'x-axis', 'y-axis'));
  const others = axes.filter((mention) => mention !== axis);
  const before = tokens
    .slice(Math.max(0, axis.from - 3), axis.from)
    .some((token) => /^(?:on|along|across|by|over|onto)$/.test(token.lower));
  const next = tokens[axis.to]?.lower ?? '';
  // "…, on the y-axis is the height": a part of its own.
  let lead = axis.from - 1;
  while (/^(?:the|on|along)$/.test(tokens[lead]?.lower ?? '')) lead -= 1;
  const opens = /^(?:[,;]|and|while)$/.test(tokens[lead]?.lower ?? '') && /^(?:is|are)$/.test(next);
  const after =
    !before ||
    (/^(?:is|are|shows?|says|reads|represents?|has|ranges?|,|displays?)$/.test(next) &&
      others.every((other) => other.from < axis.from));
  if (before && !opens && !(after && axis.from < 6))
    return { from: others.filter((other) => other.to <= axis.from).at(-1)?.to ?? 0, to: axis.from };
  const end = others.find((other) => other.from > axis.from)?.from ?? tokens.length;
  return { from: axis.to, to: end };
};

/** "is plotted on the y-axis along a linear scale from 0 to 500": what follows speaks of the same axis. */
const tailOf = (
  { sentence: { tokens, mentions } }: Clause,
  axis: Mention,
  span: { readonly to: number },
): { from: number; to: number } | undefined => {
  if (span.to !== axis.from) return undefined;
  if (!/^(?:along|using|with|over|from|ranging|spanning|as|on)$/.test(tokens[axis.to]?.lower ?? '')) return undefined;
  if (!tokens.slice(axis.to, axis.to + 6).some(({ lower }) => /^(?:scale|range|ranging|minimum|from)$/.test(lower)))
    return undefined;
  const stop = tokens.findIndex(({ text }, index) => index >= axis.to && /^[,;:.]$/.test(text));
  const next = mentions.find((other) => other.from >= axis.to && hasSense(other, 'x-axis', 'y-axis'));
  return { from: axis.to, to: Math.min(next?.from ?? tokens.length, stop < 0 ? tokens.length : stop) };
};

/** "the right axis": of two, the one that stands there. */
const onSide = (axes: readonly Axis[], clause: Clause, mention: Mention): readonly Axis[] => {
  const words = clause.sentence.tokens.slice(Math.max(0, mention.from - 2), mention.to).map((token) => token.lower);
  const side = (['left', 'right', 'top', 'bottom'] as const).find((word) => words.includes(word));
  const second = words.includes('secondary') || words.includes('second') ? 'right' : undefined;
  const own = axes.filter((axis) => axis.orient === (side ?? second));
  return own.length > 0 ? own : axes;
};

/** "one for visitors", "one with dots": which of several. */
const isPronoun = (
  tokens: Clause['sentence']['tokens'],
  { inWords, value, to }: MentionOf<'number'> & Mention,
): boolean =>
  inWords &&
  value === 1 &&
  /^(?:for|with|in|on|at|of|showing|shows|is|has|which|that|[,;.])$/.test(tokens[to]?.lower ?? '');

/** Two numbers with only their units and what joins them between: "0 to 50", "between 5 m and 10 m". */
const endsIn = (
  { sentence: { tokens } }: Clause,
  numbers: readonly (Mention & MentionOf<'number'>)[],
): typeof numbers => {
  const at = numbers.findIndex((number, index) => {
    const next = numbers[index + 1];
    if (!next || number.inWords !== next.inWords) return false;
    // "two y-axes, one for visitors and one for prices".
    if (isPronoun(tokens, number) || isPronoun(tokens, next)) return false;
    const between = tokens.slice(number.to, next.from + 1);
    const before = tokens.slice(Math.max(0, number.from - 6), number.from);
    return (
      between.length <= 8 &&
      between.some(({ lower }) => /^(?:to|and|through|[-–—])$/.test(lower)) &&
      between.every(({ text }) => !/^[,;:)]$/.test(text)) &&
      !before.some(({ norm }) => /^(?:step|jump|stride|move)$/.test(norm)) &&
      !(number.inWords && tokens[number.to]?.pos === 'NOUN')
    );
  });
  const other = numbers.slice(at + 2);
  // "in two halves, 0 to 5 and 5 to 10", "from 1 to 10 to 100": not one range.
  const digits = other.filter(
    ({ inWords, from }) => !inWords && !/^(?:every|each|of|by)$/.test(tokens[from - 1]?.lower ?? ''),
  );
  return at < 0 || digits.length > 0 ? [] : numbers.slice(at, at + 2);
};

/** "using a linear scale from 0 to 120", "with a scale of range 1950 to 2050": whose ends they are is not in doubt. */
const besideScale = ({ sentence: { tokens } }: Clause, { from }: Mention, found: Finding): Finding => {
  const lead = tokens.slice(Math.max(0, from - 4), from);
  const at = lead.findIndex(({ norm }) => /^(?:scale|range)$/.test(norm));
  const isBeside =
    at >= 0 &&
    lead
      .slice(at)
      .every(({ lower }) => /^(?:scales?|range[sd]?|ranging|of|from|between|with|going|running|a|the)$/.test(lower));
  return isBeside ? { ...found, start: lead[at]?.start ?? found.start, firm: true } : found;
};

/** "The x-axis has no ticks". */
const isBareAxis = /\b(?:no|without|hidden|removed|off|bare|blank|empty|unlabell?ed|invisible)\b/i;

/** "symmetric about the horizontal axis", "mirrored along the vertical axis": a line that nobody draws. */
const isMirror = /\b(?:symmetr\w+|mirror\w*|reflect\w*) (?:\w+ ){0,4}?(?:about|around|across|along|in|over|to|on) /i;

/** "is on the x-axis (0 to 70)": in brackets right after another axis; "is marked at 0, 20 and 40": its ticks. */
const isOfOther = ({ sentence: { text, tokens, mentions } }: Clause, axis: Mention, a: Mention): boolean =>
  /\bmarked (?:at|with) \d[\d., ]* and \d/i.test(text) ||
  (tokens[a.from - 1]?.text === '(' &&
    mentions.some((one) => one !== axis && hasSense(one, 'x-axis', 'y-axis') && one.to === a.from - 1));

/** "Two vertical axes: copies decline from 620 to 190": the ends of a course. */
const isOfCourse = ({ sentence: { tokens, mentions } }: Clause, axis: Mention, { from }: Mention): boolean =>
  tokens[axis.to]?.text === ':' &&
  mentions.some((one) => hasSense(one, 'rise', 'fall') && one.from > axis.to && one.to <= from);

/** What each axis shows, over which range, on which scale, with which ticks. */
export const axisRule: Rule = (clause, world) =>
  clause.mentions.flatMap((mention) => {
    if (!hasSense(mention, 'x-axis', 'y-axis') || mention.used) return [];
    const axes = onSide(axesOf(world, hasSense(mention, 'x-axis') ? 'x' : 'y'), clause, mention);
    // In space, the vertical axis is another one.
    const isInSpace = world.reading.scene.groups.some(({ space }) => space !== undefined);
    if (axes.length === 0)
      return [
        finding(
          [mention],
          isInSpace || isBareAxis.test(clause.sentence.text) || isMirror.test(clause.sentence.text)
            ? undefined
            : isDenied(clause, mention),
          'axis',
          null,
        ),
      ];
    const span = stretch(clause, mention);
    const tail = tailOf(clause, mention, span);
    const inside = clause.sentence.mentions.filter(
      (other) =>
        ((other.from >= span.from && other.to <= span.to) ||
          (tail !== undefined && other.from >= tail.from && other.to <= tail.to)) &&
        !isOfCourse(clause, mention, other),
    );
    const found: Finding[] = [];
    const subject = misreadTitle(clause, mention, world, axesOf) ?? subjectFinding(clause, axes, span, mention, world);
    if (subject) found.push(subject);
    found.push(...endFindings(clause, mention, tail ?? span, axes, world));
    found.push(...scaleFindings(inside, clause, axes, world));
    const step = stepFinding(inside, clause, axes, world);
    if (step) found.push(step);
    found.push(...limitFindings(inside, clause, axes, world));
    const top = topFinding(inside, clause, axes, world);
    if (top) found.push(top);
    const numbers = inside.filter(
      (other): other is Mention & MentionOf<'number'> =>
        other.type === 'number' && !other.used && other.unit !== 'ordinal',
    );
    const [a, b] = endsIn(clause, numbers);
    const dates = inside.filter((other): other is MentionOf<'date'> => other.type === 'date');
    if (dates.length > 0 && dates.length >= numbers.length) found.push(dateFinding(axes, dates, world, mention));
    else if (a && b && !isOfOther(clause, mention, a) && (axes.some(isContinuous) || numbers.length === 2))
      found.push(
        besideAxis(besideScale(clause, a, rangeFinding(axes, [a, b], world, mention)), clause, mention, [a, b], world),
      );
    const rivals = axesOf(world, hasSense(mention, 'x-axis') ? 'y' : 'x');
    found.push(...labelFindings(clause, mention, inside, axes, rivals, world));
    return found;
  });
