/** What is asked is not said. */
export const isQuestion = ({ text }: { readonly text: string }): boolean => text.trimEnd().endsWith('?');

/** "The space between them is …. It is greatest in December": of how far apart two are, which no mark shows. */
const ofDistance =
  /\bthe (?:gap|space|difference|distance|margin|gulf|lead|separation) between\b|^The (?:[\p{L}-]+ ){0,2}(?:gap|difference|margin|lead|step|jump|interval|spread|advantage|gain|loss|rise|drop|improvement)\b/iu;
const goesOn =
  /^(?:it|this|that)\b|^(?:on|in|at|for|with) [^,.;]{1,30} (?:it|this|that) (?:is|was|makes?|made|measures?|amounts?|comes?|spans?|covers?|equals?)\b/i;
/** "The steepest fall is …. It amounts to 28 points." */
const ofChange = /\b(?:fall|drop|rise|increase|decrease|decline|growth|jump|loss|gain|change)\b/i;
const asksOfDistance =
  /\b(?:gap|difference|lead|margin|advantage|distance|fall|drop|rise|increase|decrease|change|grow\w*|apart|how (?:big|large|much|many|long|far|wide)|what happened|what (?:part|share)|at (?:most|least)|between)\b.*\?\s*$/i;
/** A sentence that goes on with such a distance, or answers a question for one: of what its numbers are no mark tells. */
export const isOfDistance = (text: string, before: string): boolean =>
  (goesOn.test(text) && ofDistance.test(before)) ||
  (/^(?:it|this|that) (?:amounts?|amounted|comes?|came) to\b/i.test(text) && ofChange.test(before)) ||
  asksOfDistance.test(before);
