import { sumOf } from '../reading/statistics.js';
import type { Plot } from '../reading/reading.js';
import { unitName } from '../language/unit.js';
import type { Clause } from './clause.js';
import { divisions, observations, timeSpan, totals, unique } from './countable.js';
import { withOthers } from './counted-beside.js';
import { isAbout, isHeld, isOfData, isThere, opensText } from './count-frames.js';
import { isCumulative } from './cumulative.js';
import { finding } from './finding.js';
import type { Finding, Mention, MentionOf } from './mention.js';
import { colouredCounts, right } from './part-counts.js';
import { isAlongAxis, isBeyondAll, isCountedBy, isHeadline } from './presented-counts.js';
import { isInChart, isSubtitle, isTimely } from './uncounted.js';
import type { World } from './world.js';

const showing =
  /^(?:compares?|compared|comparing|shows?|shown|showing|lists?|listed|displays?|displayed|covers?|plots?|plotted|presents?|presented)$/;

/** What a figure has without there being a mark for each. */
const uncounted =
  /^(?:time|percent|unit|decade|point|peak|trough|outlier|gap|crossing|intersection|tick|gridline|arrow|note|reason|way|thing|case|exception|difference|cluster|feature|spot|hotspot|patch|zone|hump|bump|hill|valley|corner|summit|level|step|digit|place|turn|half|side|end|part|stage|phase|degree|score|mark)$/;

/** "24 animals in all": all that is counted in the figure, rather than its parts. */
export const wholeCounts = ({ sentence: { text } }: Clause, world: World): number[] =>
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
export const presented = (clause: Clause, number: MentionOf<'number'> & Mention, world: World): Finding | undefined => {
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
