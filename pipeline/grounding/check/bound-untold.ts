import type { NumberIn } from './bound-words.js';
import { isEntity, type Clause } from './clause.js';
import type { Mention } from './mention.js';
import type { World } from './world.js';

/** "No season exceeds a third": of a whole, where the figure shows no shares. */
export const isOfWhole = ({ unit, inWords }: NumberIn, { plots, rows }: World): boolean =>
  unit === 'fraction' &&
  inWords &&
  plots.every(({ form, measure }) => form !== 'pie' && measure?.unit?.startsWith('%') !== true) &&
  rows.some(({ value }) => value !== undefined && Math.abs(value) > 1.5);

/** "A willow leaf? It is never wider than 2.5 cm"; "wave 2 swings half as far as wave 1, up to 1.5": of one told before. */
export const isOfAsked = (
  { sentence: { text, start, mentions }, from, mentions: own }: Clause,
  number: NumberIn & Mention,
): boolean => {
  const before = text.slice(0, number.start - start);
  const named = new Set(
    mentions
      .filter((one) => isEntity(one) && one.to <= number.from)
      .map((one) => text.slice(one.start - start, one.end - start).toLowerCase()),
  );
  return (
    (/(?:^|[?:,;] )(?:(?:yes|no)[,:;] )?(?:it|he|she|this|that)\b(?:['’]s)? (?:is|was|gets?|never)\b[^,;]*$/i.test(
      before,
    ) &&
      !own.some((one) => isEntity(one) && one.from >= from)) ||
    // "What is put aside hardly exceeds a tenth": of what no name tells.
    (/\bhardly (?:more than |exceeds? |over |above )?(?:an? )?$/i.test(before) && !own.some(isEntity)) ||
    (/, up to (?:about |around |nearly )?$/i.test(before) && named.size > 1)
  );
};

const asked =
  /\b(?:survey|poll|study|interviews?|questionnaire) (?:was|were|is) (?:conducted|carried out|fielded|done|taken)\b|\b(?:interviewed|surveyed|polled)\b/i;

/**
 * "neither of the bare cores reaches 0.5", "conducted among more than ten thousand adults": of some that nothing names;
 * "five of the months, of which two are in spring, do not exceed 60": of those before the aside.
 */
export const isOfUnknown = ({ sentence: { text } }: Clause, { rows }: World): boolean =>
  asked.test(text) ||
  /, of (?:which|whom)\b[^,;]*, (?:do|does|did|is|are|was|were|has|have|never|all)\b/i.test(text) ||
  (rows.length > 2 && /\bneither of (?:the|these|those|its|their) (?!two\b)/i.test(text));
