import { isEntity, type Clause } from './clause.js';
import type { Mention } from './mention.js';
import type { World } from './world.js';

/** "85 m fell in kilometres 5 and 6": so many lie there. */
const isOfAmount = ({ sentence: { tokens, mentions } }: Clause, { from, to }: Mention): boolean =>
  /^(?:falls?|fell)$/.test(tokens[from]?.lower ?? '') &&
  /^(?:in|on|between|during)$/.test(tokens[to]?.lower ?? '') &&
  mentions.some(
    (one) =>
      one.type === 'number' &&
      one.to <= from &&
      from - one.to <= 2 &&
      tokens.slice(one.to, from).every(({ pos }) => pos === 'NOUN') &&
      !/^(?:in|since|by|until|after|before|,)$/.test(tokens[one.from - 1]?.lower ?? ''),
  );

/** "Dropping the overlap hardly matters": what is done to something. */
const isDone = ({ sentence: { tokens } }: Clause, { from, to }: Mention): boolean =>
  from === 0 &&
  /^(?:dropping|raising|lowering|increasing|decreasing|reducing|cutting|doubling|halving)$/.test(
    tokens[from]?.lower ?? '',
  ) &&
  /^(?:DET|PRON|NOUN|ADJ)$/.test(tokens[to]?.pos ?? '') &&
  !/^(?:most|least|further|furthest|more|less)$/.test(tokens[to]?.lower ?? '');

/** "Every jump is two floors", "it jumps", "improved more": of a step, of no direction, or against others. */
const isOfSteps = ({ sentence: { tokens }, to: end }: Clause, { from, to }: Mention): boolean => {
  const [word, before, next] = [tokens[from], tokens[from - 1]?.lower ?? '', tokens[to]];
  const isLast = next === undefined || /^[.;,!]$/.test(next.text) || to >= end;
  return (
    (/^(?:every|each)$/.test(before) &&
      word?.pos === 'NOUN' &&
      /^(?:is|are|was|were|has|goes)$/.test(next?.lower ?? '')) ||
    (/^jumps?$/.test(word?.lower ?? '') && isLast) ||
    (/^(?:more|less)$/.test(next?.lower ?? '') && /^[.;,!]?$/.test(tokens[to + 1]?.text ?? ''))
  );
};

/** "dips below freezing": on which side of a level with a name. */
const isUnderLevel = ({ sentence: { tokens, mentions } }: Clause, { to }: Mention): boolean =>
  /^(?:below|under|beneath|above)$/.test(tokens[to]?.lower ?? '') &&
  !mentions.some((one) => (one.type === 'number' || isEntity(one)) && one.from > to && one.from - to <= 4);

/** "The validation loss goes up after the dotted line": from a place that a line marks. */
const isPastLine =
  /\b(?:after|before|until|beyond|past|left of|right of) the (?:\p{L}+ ){0,2}(?:line|marker|star|arrow|band|cross)\b/iu;

const bothWays =
  /\b(?:to|on|towards?) (?:the )?(?:both|either) (?:sides?|ends?|directions?)\b|\bto the left and (?:to )?(?:the )?right\b|\bin both directions\b/i;

/** "become smaller to the left and to the right of it": not from the left to the right. */
const isBothWays = ({ sentence: { text } }: Clause): boolean => bothWays.test(text);

/** "290 mm of rain fell", "snow falls": it falls from the sky. */
const isWeather = ({ sentence: { tokens } }: Clause, { from }: Mention): boolean =>
  /^(?:falls?|fell|fallen|falling|dropped)$/.test(tokens[from]?.lower ?? '') &&
  tokens
    .slice(Math.max(0, from - 3), from)
    .some(({ lower }) =>
      /^(?:rain|snow|hail|sleet|precipitation|rainfall|snowfall|ash|leaves|apples|acorns)$/.test(lower),
    ) &&
  tokens
    .slice(0, from)
    .some(({ kind, lower }) => kind === 'number' || /^(?:most|least|more|less|much|little|no)$/.test(lower));

/** The verb tells how many lie somewhere, what is done to something, or a step: no course of what is shown. */
export const isAsideOfCourse = (clause: Clause, mention: Mention): boolean =>
  isOfAmount(clause, mention) ||
  isDone(clause, mention) ||
  isWeather(clause, mention) ||
  isBothWays(clause) ||
  isOfSteps(clause, mention) ||
  isUnderLevel(clause, mention) ||
  isPastLine.test(clause.sentence.text);

/** "A increased with temperature up to 40 °C": as far as a place along the axis, which is no value. */
export const isUpToPlace = ({ sentence: { text, start } }: Clause, { end }: Mention, { plots }: World): boolean => {
  const [, place] =
    /^(?: with (?:the |increasing |rising )?[\p{L} ]{3,24})? (?:up to|as far as) (?:about |around |roughly )?(\d[\d.]*)/iu.exec(
      text.slice(end - start),
    ) ?? [];
  return (
    place !== undefined &&
    plots.some(
      ({ category }) =>
        category?.kind === 'numbers' &&
        category.labels.some((label) => Number(label.replaceAll(',', '')) === Number(place)),
    )
  );
};
