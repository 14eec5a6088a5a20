import type { Context, Match } from './match.js';
import { vocabularyOf } from './token-piece.js';

/** How far values lie apart. */
const apart =
  /^(?:gap|difference|spread|variation|variability|range|seasonality|fluctuation|swing|contrast|disparity|discrepancy)$/;

/** What no mark stands for, though a reader may judge it. */
export const unseen =
  /^(?:margin|error|uncertainty|deviation|consistency|stability|correlation|slope|steepness|skew|asymmetry|imbalance|advantage|lead|impact|effect|reliability|confidence|setback|blow|surprise|challenge|problem|turnaround|rebound|recovery|leap)$/;

/** What a superlative is of: "the largest gap", "the weakest correlation"; undefined where it is of values. */
export const nounOfExtreme = (
  { pieces }: Match,
  { sentence: { tokens }, world }: Context,
): 'apart' | 'unseen' | undefined => {
  const at = pieces.findIndex(({ code }) => code === 'M');
  if (at < 0) return undefined;
  // "varies the least", "fluctuates most".
  if (
    world.plots[0]?.form !== 'box' &&
    pieces
      .slice(Math.max(0, at - 2), at)
      .some(({ from }) => /^(?:var(?:y|ies|ied)|fluctuate[sd]?|differ(?:s|ed)?)$/.test(tokens[from]?.lower ?? ''))
  )
    return 'apart';
  const { measures } = vocabularyOf(world);
  for (const { from } of pieces.slice(at + 1, at + 3)) {
    const word = tokens[from]?.norm ?? '';
    if (measures.has(word)) continue;
    if (apart.test(word)) return 'apart';
    if (unseen.test(word)) return 'unseen';
  }
  return undefined;
};
