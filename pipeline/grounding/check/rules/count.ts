import { sumOf } from '../../reading/statistics.js';
import { divisions, observations, timeSpan, totals, unique } from '../countable.js';
import { isEntity, type Clause } from '../clause.js';
import { isAmount } from '../change.js';
import {
  headingNouns,
  isAbout,
  isHeaded,
  isPlainCount,
  isThere,
  isHeld,
  isOfData,
  isParted,
  opensText,
} from '../count-frames.js';
import { isOfSpan } from '../subset.js';
import { countsOther, isListed, isNoCount, isRestricted, isSubset, signCounts } from '../counted.js';
import { binWidthFindings } from '../bins.js';
import { colouredCounts, eachCounts, right } from '../part-counts.js';
import { eventFindings } from '../event-counts.js';
import { withOthers } from '../counted-beside.js';
import { countedBy, type Counted } from '../counted-by.js';
import { seriesCounts } from '../series-counts.js';
import { finding } from '../finding.js';
import {
  isEveryOne,
  isHowLong,
  isInChart,
  isOpenCount,
  isLegendColumn,
  isOutOf,
  isSubtitle,
  isTimely,
} from '../uncounted.js';
import type { Finding, Mention, MentionOf } from '../mention.js';
import type { Plot } from '../../reading/reading.js';
import { isCumulative } from '../cumulative.js';
import { isSpot } from '../number-spot.js';
import { isPartitive, partitiveFinding } from '../partitive.js';
import { select } from '../query.js';
import type { Rule } from '../rule.js';
import { unitName } from '../../language/unit.js';
import { isAlongAxis, isBeyondAll, isCountedBy, isHeadline, isValueOfAll } from '../presented-counts.js';
import { countsCourses } from '../course-subject.js';
import { isPrinted, type World } from '../world.js';

const isExact = (mention: Mention): mention is MentionOf<'number'> =>
  mention.type === 'number' && mention.unit === 'plain' && Number.isInteger(mention.value) && mention.value >= 0;

/** "the twelve values for Grass", "five blue points": as many as stand under the names in the text. */
const ownCounts = (clause: Clause, world: World, number: Mention, end: number): number[] => {
  const inside = clause.mentions.filter((other) => isEntity(other) && other.from >= number.to && other.to <= end);
  const entities = inside.length > 0 ? inside : [...new Set([...clause.mentions.filter(isEntity), ...clause.scope])];
  if (entities.length === 0) return [];
  const rows = select(world, entities);
  return unique([
    rows.length || undefined,
    ...world.plots.map((plot) => rows.filter((row) => row.plot === plot.id).length || undefined),
  ]);
};

const showing =
  /^(?:compares?|compared|comparing|shows?|shown|showing|lists?|listed|displays?|displayed|covers?|plots?|plotted|presents?|presented)$/;

/** What a figure has without there being a mark for each. */
const uncounted =
  /^(?:time|percent|unit|decade|point|peak|trough|outlier|gap|crossing|intersection|tick|gridline|arrow|note|reason|way|thing|case|exception|difference|cluster|feature|spot|hotspot|patch|zone|hump|bump|hill|valley|corner|summit|level|step|digit|place|turn|half|side|end|part|stage|phase|degree|score|mark)$/;

/** "24 animals in all": all that is counted in the figure, rather than its parts. */
const wholeCounts = ({ sentence: { text } }: Clause, world: World): number[] =>
  /\b(?:in all|altogether|all together|in total|overall|total of)\b/i.test(text)
    ? world.plots.map(({ rows }) => sumOf(rows.map(({ value = 0 }) => value)))
    : [];

/** Where the last noun of "five large towns", "four pickup patterns" stands. */
const nounAfter = (tokens: Clause['sentence']['tokens'], from: number): number => {
  let at = from;
  while ((tokens[at]?.pos === 'ADJ' || /^\p{Ll}{3,}ing$/u.test(tokens[at]?.text ?? '')) && at < from + 2) at += 1;
  const [own, next] = [tokens[at], tokens[at + 1]];
  const isCompound = own?.pos === 'NOUN' && !own.text.endsWith('s') && next?.pos === 'NOUN' && /[^s]s$/.test(next.text);
  return isCompound ? at + 1 : at;
};

/** Where "patterns of microphones" ends, in "Four pickup patterns of microphones are compared"; else the noun itself. */
const kindOf = ({ sentence: { tokens, mentions } }: Clause, at: number): number => {
  const [of, noun, verb] = tokens.slice(at + 1, at + 4);
  return of?.lower === 'of' &&
    noun?.pos === 'NOUN' &&
    /^(?:are|were)$/.test(verb?.lower ?? '') &&
    !/^(?:data|measurements?|observations?|history|records?|readings?|samples?)$/.test(noun.lower) &&
    mentions.every((one) => one.type !== 'name' || one.from > at + 2 || one.to <= at + 2)
    ? at + 2
    : at;
};

/** The eight of "compares two cheeses on eight flavours". */
const isOver = ({ sentence: { tokens, mentions }, from }: Clause, number: Mention): boolean => {
  if (!/^(?:on|across|over|along|by)$/.test(tokens[number.from - 1]?.lower ?? '')) return false;
  const first = mentions.findLast((one) => one.type === 'number' && one.to < number.from && number.from - one.to <= 4);
  return (
    first !== undefined &&
    tokens.slice(Math.max(from, first.from - 2), first.from).some(({ lower }) => showing.test(lower))
  );
};

/** Bins, boxes and curves of distributions stand for more values than there are marks. */
const hidesData = (plot: Plot): boolean =>
  plot.form === 'box' ||
  plot.form === 'histogram' ||
  plot.form === 'field' ||
  plot.form === 'heatmap' ||
  isCumulative(plot);

/** "The chart compares five towns", "three algorithms are compared": as many as some division of the figure has. */
const presented = (clause: Clause, number: MentionOf<'number'> & Mention, world: World): Finding | undefined => {
  if (colouredCounts(clause, number, number.to + 2, world)) return undefined;
  const { tokens } = clause.sentence;
  const at = nounAfter(tokens, number.to);
  const noun = tokens[at];
  const plural = noun?.kind === 'word' && /^(?:NOUN|PROPN)$/.test(noun.pos) && /[^s]s$/.test(noun.text);
  if (!plural || number.value < 2 || number.value > 40 || uncounted.test(noun.norm) || unitName(noun.lower))
    return undefined;
  const whole = kindOf(clause, at);
  const behind = tokens[whole + 1]?.lower ?? '';
  if (
    /^(?:of|than|more|less|fewer|that|which|who|whose|with|where|above|below|over|under|later|earlier|before|after|ago)$/.test(
      behind,
    )
  )
    return undefined;
  const before =
    tokens.slice(Math.max(clause.from, number.from - 2), number.from).some(({ lower }) => showing.test(lower)) ||
    isOver(clause, number);
  const after = /^(?:are|were)$/.test(behind) && showing.test(tokens[whole + 2]?.lower ?? '');
  const subtitle = isSubtitle(clause, number);
  const data = isOfData(clause, number);
  const headline = isHeadline(clause, number);
  const along = isAlongAxis(clause, number, whole + 1);
  const about = isAbout(clause, number, whole + 1);
  const beyond = isBeyondAll(clause, number, world);
  // "There are nine countries in the chart".
  const here = isInChart(tokens.slice(whole + 1, whole + 4).map(({ lower }) => lower));
  if (
    ![before, after, subtitle, data, headline, along, about].includes(true) &&
    !isThere(clause, number, at + 1) &&
    !isHeld(clause, number) &&
    !(beyond && opensText(clause, number, at + 1))
  )
    return undefined;
  const counts = unique([
    ...divisions(world),
    ...world.reading.plots.flatMap((plot) => [plot.elements.length, plot.rows.length]),
    ...observations(world),
    ...timeSpan(world, noun.norm),
    ...wholeCounts(clause, world),
    ...(about ? totals(world) : []),
  ]);
  const ok = right(number, counts) || right(withOthers(clause, number, at + 1), counts);
  // Of how many a distribution is, its bins and boxes do not show.
  if (data && !ok && world.plots.some(hidesData)) return undefined;
  // "the accuracy of nine clients", of boxes.
  if (
    !ok &&
    number.inWords &&
    tokens[number.from - 1]?.lower === 'of' &&
    world.plots.some(({ form }) => form === 'box')
  )
    return undefined;
  // "There are 25 trees in the 12-14 m bin": what each bar counts.
  if (!ok && isCountedBy(noun.norm, world)) return undefined;
  // "across two weeks", where the places are days.
  if (!ok && isTimely(noun.lower)) return undefined;
  return {
    ...finding([number], ok, number.value, counts[0] ?? null),
    firm: subtitle || data,
    plain: data || headline || along || about || beyond || (here && isThere(clause, number, at + 1)),
  };
};

/** Everything that the noun may count, in all or in the parts that are named. */
const allCounts = (clause: Clause, number: Mention, { counts, what, end }: Counted, world: World): readonly number[] =>
  /^bins?$/.test(what)
    ? counts
    : [
        ...counts,
        ...ownCounts(clause, world, number, end),
        ...wholeCounts(clause, world),
        ...observations(world),
        ...eachCounts(clause, world),
      ];

/** The article says that they were named before. */
const isBackward = (
  { sentence: { tokens, start } }: Clause,
  { from, inWords }: MentionOf<'number'> & Mention,
): boolean => inWords && start > 0 && /^(?:the|these|those)$/.test(tokens[from - 1]?.lower ?? '');

/** What is counted in one kind of chart alone. */
const ofKinds: readonly Rule[] = [eventFindings, binWidthFindings, seriesCounts];

/** In a place where nothing else is counted. */
const isPlain = (clause: Clause, number: NumberIn, { end, what }: Counted): boolean =>
  isPlainCount(clause, number, end) ||
  isParted(clause, number, what) ||
  (isOfData(clause, number) &&
    end - number.to <= 2 &&
    !clause.sentence.tokens.slice(end, end + 2).some(({ lower }) => lower === 'each')) ||
  (number.value > 1 &&
    end - number.to <= 3 &&
    !clause.sentence.tokens.slice(end, end + 2).some(({ lower }) => lower === 'each') &&
    headingNouns.test(what) &&
    // "Three curves above a dotted diagonal": without the line that they are held against.
    !(
      /^(?:lines|curves)$/.test(what) &&
      /\b(?:dashed|dotted|diagonal|reference|chance|baseline)\b/i.test(clause.sentence.text)
    ) &&
    (isHeaded(clause, number) || (number.inWords && opensText(clause, number, end))));

type NumberIn = Mention & MentionOf<'number'>;

/** "nine bars", "three origins", "four panels". Statements about some of them ("three bars exceed 50") are not counts. */
export const countRule: Rule = (clause, world) => {
  const found = ofKinds.flatMap((read) => [...read(clause, world)]);
  for (const mention of clause.mentions) {
    if (
      mention.used ||
      isEveryOne(clause, mention) ||
      isHowLong(clause, mention) ||
      !isExact(mention) ||
      isAmount(clause, mention) ||
      countsCourses(clause, mention) ||
      isSpot(clause, mention, world)
    )
      continue;
    if (isPartitive(clause, mention)) {
      const part = partitiveFinding(clause, mention, world);
      if (part) found.push(part);
      else mention.used = mention.inWords;
      continue;
    }
    if (isLegendColumn(clause, mention)) mention.used = true;
    if (mention.used || isNoCount(clause, mention) || isOpenCount(clause, mention, world)) continue;
    // "one axis on the left and one on the right": two in all.
    if (mention.inWords && mention.value === 1 && /\band (?:one|another)\b/i.test(clause.sentence.text)) continue;
    const counted = countedBy(clause, mention, world);
    if (!counted) {
      const shown = presented(clause, mention, world);
      if (shown) found.push(shown);
      else if (countsOther(clause, mention, (word) => isPrinted(world, word))) mention.used = true;
      continue;
    }
    const about = isAbout(clause, mention, counted.end);
    if (!about && (isSubset(clause, counted.end, mention.value) || isOfSpan(clause, mention, counted.end))) {
      if (isListed(clause, counted.end, mention.value)) mention.used = true;
      continue;
    }
    const signed = isOutOf(clause, mention) ? undefined : signCounts(clause, counted.end, world);
    const coloured = signed ? undefined : colouredCounts(clause, mention, counted.end, world);
    const known =
      signed ??
      (counted.exact
        ? counted.counts
        : [...(coloured ?? []), ...allCounts(clause, mention, counted, world), ...(about ? totals(world) : [])]);
    const ok = right(mention, known) || (!signed && right(withOthers(clause, mention, counted.end), known));
    if (!ok && !signed && !about && isRestricted(clause, counted.end) && !isPlain(clause, mention, counted)) {
      mention.used = true;
      continue;
    }
    // "The two curves intersect", after two of three were named; "A, B and C all have 8 gold medals": a value of each.
    if (!ok && (isBackward(clause, mention) || isValueOfAll(clause, mention, world))) {
      mention.used = isBackward(clause, mention);
      continue;
    }
    if (!ok && counted.counts.length === 0 && mention.value > 0) {
      found.push(finding([mention, ...(counted.noun ? [counted.noun] : [])], false, mention.value, 0, []));
      continue;
    }
    const facts = world.factsBy('count').filter((fact) => counted.counts.includes(Number(fact.value)));
    const ids = facts.slice(0, 3).map(({ id }) => id);
    found.push({
      ...finding([mention], ok, mention.value, counted.counts[0] ?? 0, ids),
      firm: isSubtitle(clause, mention),
      plain:
        about ||
        isPlain(clause, mention, counted) ||
        (counted.counts.length > 0 && isBeyondAll(clause, mention, world)),
    });
  }
  return found;
};
