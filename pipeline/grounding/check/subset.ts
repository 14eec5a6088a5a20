import type { Clause } from './clause.js';
import type { Mention, MentionOf } from './mention.js';

const opening = /^of (?:the |all |all the |these |those )?$/i;
const denied = /^(?:\S+ ){0,3}?(?:(?:did|do|does|was|were|are|is|have|has|had|could|would) not|\w+n['’]t|never) /i;
const graded =
  /\b(?:at least|at most|no (?:more|less) than|up to) (?:once|twice|\w+ times|every|an? \w+|some)\b|\bor (?:more|less|better|worse|higher|lower|older|younger) often\b/i;

/**
 * So many of those that another number tells ("of the 160 people interviewed, 100 …"), so many for whom something is
 * not so, or so many up to some step of a scale ("at least once a week"): worked out of what is shown, and nowhere shown.
 */
export const isSubset = ({ sentence: { text, start, mentions } }: Clause, number: Mention): boolean => {
  const [first] = mentions.filter(({ type }) => type === 'number');
  const isOfFirst =
    first !== undefined &&
    first !== number &&
    opening.test(text.slice(0, first.start - start)) &&
    text.slice(first.end - start, number.start - start).includes(',');
  const after = `${text.slice(number.end - start)} `.trimStart();
  return isOfFirst || denied.test(after) || graded.test(text);
};

/** "Of the five days from Monday to Friday": of some. */
export const isOfSpan = ({ sentence: { text, start } }: Clause, mention: Mention, end: number): boolean =>
  /\bof the $/i.test(text.slice(0, mention.start - start)) && /^[^,;]{0,12} (?:from|between) /.test(text.slice(end));

/** "The two nitrogen doses are the red bars"; "three orange nodes hang below it": of what the writer counts so. */
export const isOwnCount = (
  { sentence: { tokens } }: Clause,
  { inWords, value, from, to }: Mention & MentionOf<'number'>,
): boolean =>
  inWords &&
  value <= 12 &&
  (tokens[from - 1]?.lower === 'the' ||
    tokens.slice(to, to + 3).some(({ lower }) => /^(?:nodes|dots|leaves|children|units)$/.test(lower)));
