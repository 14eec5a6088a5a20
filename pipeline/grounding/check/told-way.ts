import { mayMatch } from '../all-matches.js';
import type { Plot } from '../reading/reading.js';
import { isEntity } from './clause.js';
import type { Finding, Mention, MentionOf } from './mention.js';
import { agrees, dimensionOf, factsOfRows, hasValue, type Valued } from './query.js';
import type { Sentence } from './scan.js';
import type { World } from './world.js';

type NumberIn = Mention & MentionOf<'number'>;

const up =
  'rises?|rose|increases?|increased|climbs?|climbed|grows?|grew|recovers?|recovered|jumps?|jumped|goes up|went up|rising|increasing|climbing|growing';
const down =
  'falls?|fell|decreases?|decreased|drops?|dropped|declines?|declined|shrinks?|shrank|dips?|dipped|goes down|went down|falling|decreasing|dropping|declining';
const cue = new RegExp(
  `\\b(?:${up}|${down}|bottoms? out|bottomed out|troughs?|peaks?|minimum|maximum|lowest|highest|low|high) (?:\\w+ ){0,3}(?:to|at|of|near)\\b`,
  'iu',
);
const little =
  '(?: (?:about|around|only|just|nearly|almost|roughly|approximately|again|its|the|a|an|new|starting|initial|final|value|level|point|low|high|peak|maximum|minimum|of|once more))*';
/** "and then rises further to": what leads to the value that is reached. */
const leading = new RegExp(
  `\\b(?:(${up})|(${down}))(?: (?:further|again|back|sharply|steadily|slightly|slowly|gradually|rapidly|quickly|strongly|continuously))*(?: (?:up|down))? to${little} ?[$€£]?$`,
  'iu',
);
/** What leads to a value that the course has before. */
const standing = new RegExp(`\\b(?:from|to|of|at|is|was|reaches|reached|hits|hit)${little} ?[$€£]?$`, 'iu');
/** "bottoms out at", "to its minimum of": the lowest, or the highest. */
const end = new RegExp(
  `\\b(?:(bottom(?:s|ed|ing)? out (?:at|near)|(?:minimum|trough|low|lowest (?:value|point|level)) of|falls? to a low of)|(peak(?:s|ed|ing)? at|(?:maximum|peak|high|highest (?:value|point|level)) of))(?: (?:about|around|only|just|nearly|almost|roughly|approximately))* ?[$€£]?$`,
  'iu',
);

/** The one course of the figure, with one value at each place. */
const courseOf = (world: World): Plot | undefined => {
  const [plot, ...more] = world.plots.filter(({ rows }) => rows.some(hasValue));
  const isCourse = plot && /^(?:line|area|bar|dot)$/.test(plot.form) && plot.special === undefined && more.length === 0;
  return isCourse && (plot.series?.labels.length ?? 0) < 2 && world.reading.panels.length < 2 ? plot : undefined;
};

const isNumber = (one: Mention): one is NumberIn => one.type === 'number' && one.unit !== 'ordinal' && !one.inWords;

/** "to a maximum of 5.1 at 50 °C and then rises further to 2.2", "bottoms out at 0.34": the wrong way, the wrong end. */
export const toldWays = (sentence: Sentence, world: World): Finding[] => {
  const { text, start, mentions } = sentence;
  if (
    !mayMatch(text, cue) ||
    /\b(?:not|never|whereas|while|would|respectively|average|mean|by)\b|n['’]t\b/iu.test(text)
  )
    return [];
  const plot = courseOf(world);
  if (!plot) return [];
  const rows = plot.rows.filter(hasValue);
  const highest = rows.reduce((a, { value }) => Math.max(a, value), -Infinity);
  const lowest = rows.reduce((a, { value }) => Math.min(a, value), Infinity);
  const numbers = mentions.filter(isNumber);
  const holding = (one: NumberIn): Valued[] => rows.filter(({ value }) => agrees(one, value, plot.measure));
  const lead = (one: Mention): string => text.slice(0, one.start - start);
  const isPlace = (one: NumberIn): boolean =>
    mentions.some((other) => isEntity(other) && dimensionOf(world, other) === 'category' && other.from === one.from);
  const values = numbers.filter((one) => !isPlace(one) && holding(one).length > 0);
  return values.flatMap((number, index): Finding[] => {
    const [row] = holding(number);
    const [, low, high] = end.exec(lead(number)) ?? [];
    const found = (from: number, actual: string): Finding[] => [
      {
        start: start + from,
        end: number.end,
        ok: false,
        stated: number.value,
        actual,
        facts: factsOfRows(world, row ? [row] : []),
        plain: true,
      },
    ];
    const isOnly = (value: number): boolean => holding(number).every((one) => one.value === value) && highest > lowest;
    if (low !== undefined && isOnly(highest)) return found(lead(number).length - low.length, `highest: ${highest}`);
    if (high !== undefined && isOnly(lowest)) return found(lead(number).length - high.length, `lowest: ${lowest}`);
    const match = leading.exec(lead(number));
    const before = values
      .slice(0, index)
      .findLast((one) => one.end - start <= (match?.index ?? 0) && standing.test(lead(one)));
    if (!match || !before) return [];
    const change = number.value - before.value;
    const sign = match[1] === undefined ? -1 : 1;
    return change * sign < 0 ? found(match.index, `from ${before.value} to ${number.value}`) : [];
  });
};
