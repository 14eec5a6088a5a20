import { knownUnit } from '../language/unit-family.js';
import { unitName } from '../language/unit.js';
import type { Clause } from './clause.js';
import { isMeasured } from './countable.js';
import { isOffset } from './counted.js';
import type { Mention, MentionOf } from './mention.js';
import type { NumberIn } from './named-rows.js';
import type { Token } from './token.js';
import { isForeign } from './statement/number-units.js';
import { labelKey } from './tokenize.js';
import { isPrinted, type World } from './world.js';

/** "Doesn't even get to 20". */
const isUnreached = (tokens: readonly Token[], { from }: NumberIn): boolean =>
  /(?:\bnot|n['’]t|\bnever) (?:even |quite )?(?:get|reach|come|make it|climb|rise|go)s? (?:up )?(?:to )?$/i.test(
    wordsBefore(tokens, from),
  );

/** "Ben, weeks 1 to 8": places along an axis. */
const isPlaces = (tokens: readonly Token[], { from }: NumberIn): boolean =>
  /\b(?:weeks|days|months|hours|years|rounds|trials|steps|stations|sessions|games|levels|grades|classes) (?:\d+ (?:to|–|-|through) )?$/i.test(
    wordsBefore(tokens, from),
  );

const wordsBefore = (tokens: readonly Token[], from: number): string =>
  tokens
    .slice(Math.max(0, from - 6), from)
    .map(({ text }) => text)
    .join(' ')
    .replaceAll(/ (?=n['’]t)/g, '')
    .concat(' ');

/** "two of them", "three hours later", "its 2015 passengers": no value of anything. */
export const isNoValue = ({ sentence: { tokens } }: Clause, number: NumberIn, world: World): boolean =>
  isRatio(tokens, number) ||
  isUnreached(tokens, number) ||
  isPlaces(tokens, number) ||
  isCentre(tokens, number, world) ||
  isQuarter(tokens, number) ||
  isOutOf(tokens, number) ||
  isLastOf(tokens, number) ||
  isScale(tokens, number) ||
  isInLabel(tokens, number, world) ||
  isForEach(tokens, number) ||
  isOfRest(tokens, number) ||
  isOfNext(tokens, number) ||
  isMargin(tokens, number) ||
  isInTitle(number, world) ||
  isOffset(tokens, number) ||
  isAge(tokens, number) ||
  (isForeign(tokens[number.to], world) && !isPrinted(world, tokens[number.to]?.norm ?? '')) ||
  isOfAxis(tokens, number, world) ||
  isOfPlaces(tokens[number.to], world) ||
  isOfPlaceNoun(tokens[number.to], world) ||
  isDuration(number, tokens, world) ||
  isAhead(tokens, number) ||
  isWithin(tokens, number) ||
  (number.inWords && (tokens[number.to]?.lower === 'of' || countsSome(number, tokens, world))) ||
  // "In Stamina the two are five points apart": both of them.
  (number.inWords && tokens[number.from - 1]?.lower === 'the' && tokens[number.to]?.pos !== 'NOUN') ||
  (tokens[number.from - 1]?.lower === 'the' && tokens[number.from - 2]?.lower === 'of') ||
  isYear(number, tokens, world) ||
  isConfidence(number, tokens) ||
  (/^[12]\d{3}$/.test(number.digits) && world.plots.some((plot) => plot.category?.labels.includes(number.digits)));

/** "the users in Q3". */
const isQuarter = (tokens: readonly Token[], { from, digits }: NumberIn): boolean =>
  /^[1-4]$/.test(digits) &&
  /^[QH]$/.test(tokens[from - 1]?.text ?? '') &&
  tokens[from - 1]?.end === tokens[from]?.start;

/** "Out of 60 foxes, six ended up as cats": how many there are in all. */
const isOutOf = (tokens: readonly Token[], { from }: NumberIn): boolean =>
  tokens[from - 1]?.lower === 'of' && tokens[from - 2]?.lower === 'out';

/** "the last of four", "one of the three": how many there are. */
const isLastOf = (tokens: readonly Token[], { from }: NumberIn): boolean =>
  tokens[from - 1]?.lower === 'of' &&
  /^(?:first|second|third|fourth|fifth|last|best|worst|middle|one|none|any|each|either|neither)$/.test(
    tokens[from - 2]?.lower ?? '',
  );

/** "Review scores (0–10) of A and B": how far they may reach. */
const isScale = (tokens: readonly Token[], { from, to }: NumberIn): boolean => {
  const dash = (at: number): boolean => /^[–-]$/.test(tokens[at]?.text ?? '');
  const isLow = tokens[from - 1]?.text === '(' && dash(to) && tokens[to + 2]?.text === ')';
  const isHigh = tokens[to]?.text === ')' && dash(from - 1) && tokens[from - 3]?.text === '(';
  const before = tokens[isLow ? from - 2 : from - 4];
  return (isLow || isHigh) && before?.pos === 'NOUN' && before.lower.endsWith('s');
};

/** "of Llama-2 7B, 13B and 70B": the rest of a name that is not said again. */
const isInLabel = (tokens: readonly Token[], { digits, from, to }: NumberIn, { plots, reading }: World): boolean => {
  const unit = tokens[to];
  if (digits === '' || !/^[A-Z]$/.test(unit?.text ?? '') || unit?.start !== tokens[from]?.end) return false;
  const part = ` ${digits}${unit?.text ?? ''}`;
  return [
    ...plots.flatMap(({ series, category }) => [...(series?.labels ?? []), ...(category?.labels ?? [])]),
    ...reading.panels.flatMap(({ label }) => label ?? []),
  ].some((label) => label.endsWith(part) || label.includes(`${part} `));
};

/** "one month before Rome": how long after each other two things are. */
const isAhead = (tokens: readonly Token[], { to }: NumberIn): boolean =>
  /^(?:second|minute|hour|day|week|month|quarter|year|decade)$/.test(tokens[to]?.norm ?? '') &&
  /^(?:before|after|ahead|behind|earlier|later)$/.test(tokens[to + 1]?.lower ?? '');

/** "comes within about two thousand of it": how far from something else. */
const isWithin = (tokens: readonly Token[], { from, to }: NumberIn): boolean =>
  tokens.slice(Math.max(0, from - 3), from).some(({ lower }) => lower === 'within') &&
  tokens.slice(to, to + 3).some(({ lower }) => lower === 'of');

/** "Twelve people got an offer but were not hired": what is between two of the values. */
export const isOfRest = (tokens: readonly Token[], { to }: NumberIn): boolean =>
  tokens
    .slice(to, to + 14)
    .some(
      ({ lower }, index, rest) =>
        (lower === 'drop' && /^(?:out|off)$/.test(rest[index + 1]?.lower ?? '')) ||
        (lower === 'but' &&
          rest
            .slice(index + 1, index + 4)
            .some((word) => /^(?:not|never|n['’]t)$/.test(word.lower) || /n['’]t$/.test(word.lower))),
    );

/** "are spread more widely around 270", of bins: a place along their axis. */
const isCentre = (tokens: readonly Token[], { from }: NumberIn, { plots }: World): boolean =>
  plots.some(({ form }) => form === 'histogram') &&
  /^(?:around|about|at|near|on|between)$/.test(tokens[from - 1]?.lower ?? '') &&
  tokens
    .slice(Math.max(0, from - 6), from)
    .some(({ lower }) =>
      /^(?:spread|cluster(?:s|ed)?|cent(?:re|er)e?d|concentrated?|grouped|gather(?:s|ed)?)$/.test(lower),
    );

/** "1.7 women for every man": how many times as many. */
const isForEach = (tokens: readonly Token[], { to }: NumberIn): boolean =>
  tokens
    .slice(to, to + 4)
    .some(({ lower }, index) => lower === 'for' && /^(?:every|each)$/.test(tokens[to + index + 1]?.lower ?? ''));

/** "slightly fewer (38 %) about racism": of what is named behind it. */
const isOfNext = (tokens: readonly Token[], { from, to }: NumberIn): boolean =>
  tokens[from - 1]?.text === '(' &&
  /^(?:more|fewer|less|many|few|most|some|half)$/.test(tokens[from - 2]?.lower ?? '') &&
  tokens.slice(to, to + 3).some(({ text }) => text === ')') &&
  /^(?:about|for|in|of|on|at|from|with)$/.test(
    tokens[tokens.findIndex(({ text }, index) => index >= to && text === ')') + 1]?.lower ?? '',
  );

/** "up to the age of 44", "girls aged 14", "at age 30". */
const isAge = (tokens: readonly Token[], { from }: NumberIn): boolean => {
  const [before, age] = [tokens[from - 1]?.lower ?? '', tokens[from - 2]?.lower ?? ''];
  return /^(?:age|aged)$/.test(before) || (before === 'of' && /^ages?$/.test(age));
};

/** "on less than 3.20 dollars a day" where the title says so: what is measured. */
export const isInTitle = ({ digits }: MentionOf<'number'>, { reading: { scene } }: World): boolean =>
  digits.includes('.') && scene.title?.split(/[^\d.,]+/).includes(digits) === true;

/** "a model of 100 million parameters", where parameters are what the axis of places counts. */
const isOfPlaceNoun = (token: Token | undefined, { plots }: World): boolean =>
  token?.kind === 'word' &&
  token.lower.length > 3 &&
  plots.some(
    ({ category }) => category?.kind === 'numbers' && labelKey(category.title?.noun ?? '').includes(token.norm),
  ) &&
  plots.every(({ measure }) => !labelKey(measure?.title?.printed ?? '').includes(token.norm));

/** "below a confidence of 0.6", where confidence is what the bins are of: a place along that axis, and no value. */
const isOfAxis = (tokens: readonly Token[], { from }: NumberIn, { plots }: World): boolean => {
  const [of, noun] = [tokens[from - 1], tokens[from - 2]];
  return (
    of?.lower === 'of' &&
    noun?.kind === 'word' &&
    noun.lower.length > 2 &&
    plots.some(
      ({ category }) => category?.kind !== 'names' && labelKey(category?.title?.noun ?? '').at(-1) === noun.norm,
    ) &&
    plots.every(({ measure }) => !labelKey(measure?.title?.printed ?? '').includes(noun.norm))
  );
};

/** "±0.2 at the lowest dose": how far an error bar reaches, and no value. */
const isMargin = (tokens: readonly Token[], { from }: NumberIn): boolean =>
  tokens[from - 1]?.text === '±' || (tokens[from - 1]?.text === '-' && tokens[from - 2]?.text === '/');

const comparing =
  /^(?:than|better|worse|stronger|weaker|higher|lower|ahead|behind|wins?|won|leads?|led|beats?|loses?|lost|trails?)$/;

/** "600 of 900 complete it": two numbers of each other. */
const isRatio = (tokens: readonly Token[], number: NumberIn): boolean =>
  // "more than the other, 6.7 to 4.2 percent", "At 40 mg A is better, 66 to 52".
  (tokens.slice(0, number.from).some(({ lower }) => comparing.test(lower)) &&
    ((tokens[number.from - 1]?.text === ',' &&
      tokens[number.to]?.lower === 'to' &&
      tokens[number.to + 1]?.kind === 'number') ||
      (tokens[number.from - 1]?.lower === 'to' &&
        tokens[number.from - 2]?.kind === 'number' &&
        tokens[number.from - 3]?.text === ','))) ||
  (tokens[number.to]?.lower === 'of' && tokens[number.to + 1]?.kind === 'number') ||
  (tokens[number.from - 1]?.lower === 'of' && tokens[number.from - 2]?.kind === 'number');

/** "was first taught in 2010", where no year is shown: when something was. */
export const isYear = (
  { digits, from }: Mention & MentionOf<'number'>,
  tokens: readonly Token[],
  { plots }: World,
): boolean =>
  /^(?:19|20)\d{2}$/.test(digits) &&
  /^(?:in|since|during|until)$/.test(tokens[from - 1]?.lower ?? '') &&
  plots.every(({ category }) => category?.kind === 'names');

/** "the 95% interval", "a 95 % confidence band": how sure it is. */
const isConfidence = ({ unit, to }: NumberIn, tokens: readonly Token[]): boolean =>
  unit === 'percent' &&
  tokens
    .slice(to, to + 3)
    .some(
      ({ lower }, index, words) =>
        /^(?:intervals?|cis?|bands?|limits?|ranges?|bounds?)$/.test(lower) &&
        words
          .slice(0, index)
          .every((word) => /^(?:confidence|credible|prediction|uncertainty|error|-)$/.test(word.lower)),
    );

/** "from 10 mg on", where doses are places and nothing is measured in them. */
const isOfPlaces = (token: Token | undefined, { plots }: World): boolean => {
  const unit = token?.kind === 'word' ? (knownUnit(token.norm)?.name ?? unitName(token.lower)) : undefined;
  if (unit === undefined) return false;
  const isUnit = (own: string | undefined): boolean =>
    own !== undefined && (unitName(own) === unit || knownUnit(own)?.name === unit);
  return (
    plots.some(({ category }) => category?.kind === 'numbers' && isUnit(category.title?.unit)) &&
    plots.every(
      ({ measure, x, y }) =>
        !isUnit(measure?.unit) && !(x && y && (isUnit(x.unit) || isUnit(y.unit)) && measure === undefined),
    )
  );
};

/** "it took five years", "over ten weeks", where no scale is of time. */
const isDuration = (number: NumberIn, tokens: readonly Token[], world: World): boolean => {
  const next = tokens[number.to]?.norm ?? '';
  const before = tokens.slice(Math.max(0, number.from - 2), number.from).map(({ lower }) => lower);
  return (
    /^(?:second|minute|hour|day|week|month|quarter|year|decade)$/.test(next) &&
    before.some((word) =>
      /^(?:took|takes?|taking|lasts?|lasted|within|over|after|for|in|during|every|next|last|first|past|these|those|later)$/.test(
        word,
      ),
    ) &&
    world.plots.every(({ measure }) => unitName(measure?.unit ?? '') !== unitName(next))
  );
};

/** "four quarters", where the places of the axis are called so. */
const isPartNoun = (norm: string, { plots }: World): boolean =>
  plots.some(({ category, category2 }) =>
    [category, category2].some((one) => one?.kind === 'names' && labelKey(one.title?.noun ?? '').includes(norm)),
  );

/** "girls in four school subjects": so many of what the figure does not measure. */
const countsSome = (number: NumberIn, tokens: readonly Token[], world: World): boolean => {
  const noun = tokens
    .slice(number.to, number.to + 3)
    .find(
      ({ pos, lower, norm }) =>
        pos === 'NOUN' && /[^s]s$/.test(lower) && (knownUnit(lower) === undefined || isPartNoun(norm, world)),
    );
  return number.value <= 12 && noun !== undefined && (isPartNoun(noun.norm, world) || !isMeasured(world, noun.norm));
};
