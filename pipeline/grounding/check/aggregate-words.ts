import { hasSense, type Clause } from './clause.js';
import type { Mention } from './mention.js';
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
