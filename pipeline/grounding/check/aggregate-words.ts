import { hasSense, isEntity, type Clause } from './clause.js';
import type { Mention } from './mention.js';
import { dimensionOf } from './query.js';
import type { Sentence } from './scan.js';
import type { World } from './world.js';

/** "a gain of about ten orders per week": how fast. */
export const isPerTime = ({ text, start }: Clause['sentence'], { end }: Mention): boolean =>
  /^(?:\s?%|(?: [\p{L}€$£%°-]+){0,3}?) (?:an?|per|each|every) (?:year|month|week|day|hour|decade|quarter|step|minute|second)\b/iu.test(
    text.slice(end - start),
  );

/** "this means an increase of 60 percent": a verb. */
const isMeaning = ({ sentence: { tokens } }: Clause, { from, to }: Mention): boolean =>
  tokens[from]?.lower === 'means' &&
  /^(?:an?|that|the|more|less|it|about|nearly|almost)$/.test(tokens[to]?.lower ?? '');

/** "That makes 75 in total": of what was told before. */
const isOfBefore = ({ sentence: { text } }: Clause): boolean =>
  /^(?:that|this|it|which|so that) (?:makes?|gives?|adds?|comes?|is)\b/i.test(text);

/** A sum or a middle that is told of values, and not one that each value is ("Mean ± SD"). */
export const isAggregate = (clause: Clause, mention: Mention, { reading }: World): boolean =>
  hasSense(mention, 'total', 'mean', 'median') &&
  !mention.used &&
  !isMeaning(clause, mention) &&
  !isOfBefore(clause) &&
  !(hasSense(mention, 'mean') && reading.texts.some(({ text = '' }) => /\bmean\s*(?:±|\+\/-|of \d)/i.test(text)));

/** "Total sales stay at 80 for three quarters": of each; "those on foot or by bike add up to 40 %": of some. */
export const otherTotal =
  /\btotals?\b[^,;]*\b(?:stays?|stayed|remain(?:s|ed)?|keeps?|kept|constant|unchanged)\b|\b(?:those|they|these|the (?:rest|others?))\b[^;]*\b(?:add(?:s|ed)? up|sum|amount|come)\b/i;

/** "Most of the left half": a part of the picture. */
export const isHalfOfPicture = ({ sentence: { text } }: Clause): boolean =>
  /\b(?:left|right|upper|lower|top|bottom)(?:[- ]hand)? half\b/i.test(text);

export const isTogether = ({ sentence: { text } }: Clause): boolean => /\b(?:together|combined|jointly)\b/i.test(text);
const before = /^(?:those|these|they|them|both)$/;

/** The number is no sum of what the clause names: of a change, or of some that were named before. */
export const isOfOthers = ({ tokens, mentions }: Sentence, word: Mention, number: Mention): boolean => {
  const last = Math.max(word.from, number.from);
  return (
    // "by a total of some 330 thousand".
    (tokens[word.from - 1]?.lower === 'a' && tokens[word.from - 2]?.lower === 'by') ||
    // "Those three add up to 32%".
    (tokens.slice(0, last).some(({ lower }) => before.test(lower)) &&
      !mentions.some((one) => one !== number && isEntity(one) && one.to <= last)) ||
    // "Together those two come to 1.2 million", "adding Others to them gives 17".
    /^(?:those|these)$/.test(tokens[word.to]?.lower ?? '') ||
    tokens.slice(1, number.from).some(({ lower }, index) => lower === 'them' && tokens[index]?.lower === 'to')
  );
};

/** "Only 6 percent of those asked did not own one": of all but those that are shown. */
export const isOfRemaining = ({ text, start }: Sentence, number: Mention): boolean =>
  /^[^,;]{0,60}\b(?:did|do|does|is|are|was|were|has|have|had|could|can) ?(?:not|n['’]t)\b/i.test(
    text.slice(number.end - start),
  );

/** "In 1990 coal was dominant, and nuclear was second with a fifth": there, which the clause does not say again. */
export const isPlacedBefore = ({ sentence, from }: Clause, names: readonly Mention[], world: World): boolean =>
  !names.some((one) => dimensionOf(world, one) === 'category') &&
  sentence.mentions.some((one) => isEntity(one) && one.from < from && dimensionOf(world, one) === 'category');
