import type { Clause } from './clause.js';
import type { Mention } from './mention.js';
import type { World } from './world.js';

/** "dropped from third to fourth", "they jump from one side to the other", "more stable temperatures", "each jump is shorter". */
const isOfPlaces = ({ sentence: { tokens, text, start } }: Clause, { from, end, start: at }: Mention): boolean =>
  /^,? (?:back )?(?:from (?:the )?(?:first|second|third|fourth|fifth|sixth|last|one side|side to side)|to (?:the )?(?:first|second|third|fourth|fifth|sixth|last) (?:place|rank|position)\b|between (?:the )?(?:two )?sides)/i.test(
    text.slice(end - start),
  ) ||
  (/^(?:stable|steady|constant)$/.test(tokens[from]?.lower ?? '') &&
    /\b(?:more|most|less|least)\s$/i.test(text.slice(0, at - start))) ||
  /\b(?:each|every|the (?:first|second|next|last)) $/i.test(text.slice(0, at - start));

/** "The error bars shrink", "the band widens": how far they reach, and not where they stand. */
const isOfErrors = ({ sentence: { text, start } }: Clause, { start: at }: Mention): boolean =>
  /\b(?:error[- ]?bars?|whiskers?|bands?|intervals?|uncertaint(?:y|ies))(?: (?:also|then|clearly|slightly|steadily|all))? (?:are |is |get |gets )?$/i.test(
    text.slice(0, at - start),
  );

/** Words of a course that tell of ranks, sides or errors. */
export const isOfOthers = (clause: Clause, mention: Mention): boolean =>
  isOfPlaces(clause, mention) || isOfErrors(clause, mention);

/** "The direction was constant, from the west": of arrows and barbs, and no course of their values. */
export const isOfWay = (
  { sentence: { text, start } }: Clause,
  mention: Mention,
  { reading: { plots } }: World,
): boolean =>
  /\b(?:direction|bearing|heading)s?\b[^.;,]{0,30}$/i.test(text.slice(0, mention.start - start)) &&
  plots.some(({ drawn }) => drawn === 'barbs' || drawn === 'arrows' || drawn === 'streamlines');
