import { allMatches } from './all-matches.js';
import { monthNames } from './language/date.js';
import type { Claim } from './fact.js';

const months = monthNames.join('|');

/** What no figure can show, whatever it is of: a way from a side to itself, a left angle, the 49th of May, 3 × 23⁻³. */
const impossible: readonly RegExp[] = [
  /\bfrom (left|right|top|bottom) to \1\b/gi,
  /\b(?:as|is|has|have|with|forms?|makes?) (?:an? left angle|left angles)\b/gi,
  /\bvertical line\b(?:, labelled “[^”]*”,)? marks [^.;,]{1,40} on the y-axis\b/gi,
  /\bhorizontal line\b(?:, labelled “[^”]*”,)? marks [^.;,]{1,40} on the x-axis\b/gi,
  /\d × (?!10[⁻⁰¹²³⁴-⁹])\d+⁻[⁰¹²³⁴-⁹]+/gu,
  new RegExp(`\\b(?:from|to|on|until|by|and|since) (?:3[2-9]|[4-9]\\d) (?:${months})\\b(?! \\p{Ll}+s\\b)`, 'gu'),
];

/** Stretches of a text that contradict themselves. */
export const impossibleClaims = (text: string): Claim[] =>
  impossible.flatMap((pattern) =>
    allMatches(text, pattern).map(({ 0: said, index }): Claim => ({
      start: index,
      end: index + said.length,
      text: said,
      status: 'contradicted',
      stated: said,
      actual: null,
      facts: [],
    })),
  );
