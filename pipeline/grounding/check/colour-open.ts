import type { Clause } from './clause.js';
import type { Finding, Mention } from './mention.js';

/** "gray or greenish": one of two, of which the other may be the right one. */
const isEither = ({ sentence: { tokens, mentions } }: Clause, { from, to }: Mention): boolean =>
  (tokens[from - 1]?.lower === 'or' && mentions.some((one) => one.type === 'colour' && one.to === from - 1)) ||
  (tokens[to]?.lower === 'or' && mentions.some((one) => one.type === 'colour' && one.from === to + 1));

/** "a dash-dotted teal line": of a line that is neither dashed nor dotted. */
const isDashDotted = ({ sentence: { text, start } }: Clause, mention: Mention): boolean =>
  /\bdash(?:-| )dot(?:ted)? $/i.test(text.slice(0, mention.start - start));

/** What is said of one of two colours, or of such a line, is never contradicted. */
export const unlessEither = (found: Finding, clause: Clause, mention: Mention): Finding =>
  found.ok === false && (isEither(clause, mention) || isDashDotted(clause, mention))
    ? { ...found, ok: undefined }
    : found;

/** "a black error bar": the strokes of an error are no marks of their own. */
export const isOfErrors = ({ sentence: { text, start } }: Clause, { end }: Mention): boolean =>
  /^ (?:\p{L}+ )?(?:error[- ]?bars?|caps|whiskers)\b/iu.test(text.slice(end - start));
