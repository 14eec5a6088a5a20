import { hasSense, isEntity, type Clause } from './clause.js';
import { isMeasured } from './countable.js';
import type { Mention } from './mention.js';
import { isPrinted, type World } from './world.js';

/** "directly above B": where it is drawn; "rises more slowly": how steep it is. */
export const isOtherwise = ({ sentence: { tokens, text, start }, mentions }: Clause, mention: Mention): boolean =>
  // "Rent plus food equals 56 %": a value.
  (/^equals?$/.test(tokens[mention.from]?.lower ?? '') &&
    mentions.some(
      (one) =>
        one.type === 'number' &&
        one.start >= mention.end &&
        /^(?: (?:to|about|around|roughly|nearly|almost|exactly|just|some|only))* [$€£]?$/.test(
          text.slice(mention.end - start, one.start - start),
        ),
    )) ||
  // "wind took over from coal": at some time.
  (tokens[mention.from]?.lower === 'over' &&
    /^(?:took|takes?|taken|taking)$/.test(tokens[mention.from - 1]?.lower ?? '')) ||
  (/^(?:above|below|over|under)$/.test(tokens[mention.from]?.lower ?? '') &&
    /^(?:directly|immediately|right)$/.test(tokens[mention.from - 1]?.lower ?? '')) ||
  /\b(?:rises?|rose|falls?|fell|grows?|grew) (?:more|less|faster|slower)\b/i.test(text) ||
  // "At a dose of zero": a place that no name stands for.
  /^(?:at|with|for) (?:an? |the )?\w+ of (?:zero|\d)/i.test(text) ||
  isElliptic(tokens, mention);

/** "Four in ten say so about A, and slightly fewer (38 %) about B": than of A, which "than" does not say. */
const isElliptic = (tokens: Clause['sentence']['tokens'], { from, to }: Mention): boolean =>
  /^(?:more|less|fewer)$/.test(tokens[from]?.lower ?? '') &&
  tokens[to]?.text === '(' &&
  tokens.slice(Math.max(0, from - 3), from).some(({ lower }) => /^(?:and|but|while|whereas|,)$/.test(lower)) &&
  tokens.slice(to - 1).every(({ lower }) => lower !== 'than');

/** "about the same as". */
export const isNearly = ({ sentence: { tokens } }: Clause, { from }: Mention): boolean =>
  tokens
    .slice(Math.max(0, from - 2), from)
    .some(({ lower }) => /^(?:about|nearly|almost|roughly|approximately|much|practically|virtually)$/.test(lower));

/** "Rabbits are less common than hamsters": the two with their verb, the comparison and "than", and nothing else. */
export const isBetween = (
  { sentence: { tokens } }: Clause,
  mention: Mention,
  [left, ...others]: readonly Mention[],
  [right, ...more]: readonly Mention[],
): boolean =>
  left !== undefined &&
  right !== undefined &&
  others.length + more.length === 0 &&
  tokens.slice(mention.to, right.from).some(({ lower }) => lower === 'than') &&
  tokens
    .slice(mention.to, right.from)
    .every(({ lower }, index) => index < 2 || /^(?:than|in|on|at|for|the|that|of|those)$/.test(lower)) &&
  left.to <= mention.from &&
  mention.from - left.to <= 5 &&
  right.from - mention.to <= 5;

/** "over 6,000 in 1999", "more than 20 of them": a bound, and nobody that is compared. */
export const isBeforeAmount = ({ sentence: { tokens }, mentions }: Clause, { from, to }: Mention): boolean =>
  mentions.some(
    (other) =>
      other.type === 'number' &&
      (other.unit === 'plain' || other.unit === 'percent') &&
      other.from >= to &&
      tokens.slice(to, other.from).every(({ lower }) => /^(?:a|the|[$€£~])$/.test(lower)) &&
      !mentions.some((word) => hasSense(word, 'more', 'less', 'equal') && word.from >= other.to),
  ) && /^(?:over|under|above|below|more|less|fewer|beyond)$/.test(tokens[from]?.lower ?? '');

/** "loses more than": of a change, and not of the values that it leads to. */
const changing =
  /^(?:los(?:es?|t|ing)|gain(?:s|ed)?|drop(?:s|ped)?|fell|falls?|ris(?:es?|en)|rose|gr(?:ows?|ew|own)|declin(?:es?|ed)|shr(?:inks?|ank|unk))$/;

const generic =
  /^(?:number|amount|value|height|level|share|length|size|score|result|total|sum|price|rate|count|percentage|proportion|figure|place|rank|range|median|mean|time|way|as|for|in)s?$/;

/** "twice as many inhabitants as", "reported by the same customer": a noun that nothing in the figure counts. */
export const isOfOtherNoun = ({ sentence: { text, start } }: Clause, mention: Mention, world: World): boolean => {
  const [, noun = ''] =
    /^ ?as (?:many|much) (\p{L}{3,})/iu.exec(text.slice(mention.end - start)) ??
    (/\bsame$/i.test(text.slice(mention.start - start, mention.end - start))
      ? /^ (\p{L}{3,})/u.exec(text.slice(mention.end - start))
      : undefined) ??
    [];
  const norm = noun.toLowerCase();
  const stem = norm.replace(/s$/, '');
  return (
    noun !== '' &&
    !generic.test(norm) &&
    ![norm, stem].some((one) => isPrinted(world, one) || isMeasured(world, one)) &&
    !world.reading.texts.some(({ text: written = '' }) => written.toLowerCase().includes(stem))
  );
};

/** What is compared, or where, is not told by the names beside the comparison. */
export const isComparedElsewhere = (clause: Clause, mention: Mention, world: World): boolean => {
  const { tokens, text, start, mentions } = clause.sentence;
  const word = (at: number): string => tokens[at]?.lower ?? '';
  const rest = text.slice(mention.end - start);
  return (
    (changing.test(word(mention.from - 1)) && /^(?:more|less)$/.test(word(mention.from))) ||
    isOfOtherNoun(clause, mention, world) ||
    // "8% fall under Other": to what it belongs.
    (word(mention.from) === 'under' &&
      /^(?:falls?|fell|comes?|came|filed|listed|grouped|subsumed)$/.test(word(mention.from - 1))) ||
    // "The level of 2019 was passed in 2022", "needs one step more to overtake A".
    (/^(?:pass|overtak|exceed|surpass)/.test(word(mention.from)) &&
      /^(?:is|was|were|been|being)$/.test(word(mention.from - 1))) ||
    (word(mention.from - 1) === 'to' &&
      /\b(?:needs?|takes?|took|needed|fails?|failed|has|have|had|wants?) [^,;.]*$/i.test(
        text.slice(0, mention.start - start),
      )) ||
    // "Above it women lead", "the lower one ends at 0.3".
    (mention.from === 0 && /^ (?:it|this|that|these|those|\d)/i.test(rest)) ||
    (word(mention.from - 1) === 'the' &&
      /^ (?:ones?|curve|line|bar|half|part|end|edge|row|panel|plot|group|two|three)\b/i.test(rest) &&
      /^(?:lower|upper|higher)$/.test(word(mention.from)) &&
      !/\bthan\b/i.test(text)) ||
    // "Before 2022 it had never been dearer than in 2017", "between two and three hours A is cheaper".
    (/^(?:before|until|after|since|up to)\b/i.test(text) &&
      mentions.some((one) => isEntity(one) && one.from <= 5) &&
      /\bnever\b/i.test(text)) ||
    (/^(?:between|from) (?:\d|one|two|three|four|five|six|seven|eight|nine|ten)/i.test(text) &&
      !mentions.some((one) => one.type === 'date' || (isEntity(one) && one.from <= 3))) ||
    // "have a higher average than", of densities.
    (/\b(?:average|mean|typical)\b/i.test(text) &&
      world.plots.some(({ measure }) => /^(?:probability )?density$/i.test(measure?.title?.printed ?? '')))
  );
};
