import type { Scene } from '../../../renderers/scene.js';
import { sentencesOf } from '../check/sentences.js';
import type { Claim, Fact } from '../fact.js';
import { claimOf } from '../verdict.js';
import { aboutFacts } from './about-facts.js';
import { tableRule } from './tables-told.js';
import { drawnTable } from './tables.js';

const ofTable = /\b(?:tables?|rows?|columns?|cells?)\b/i;

/** What a text says of a table that stands beside a chart: what is true in either of the two is true. */
export const withTableClaims = (
  text: string,
  claims: readonly Claim[],
  scene: Scene,
  facts: readonly Fact[],
): Claim[] => {
  if (!drawnTable(scene)) return [...claims];
  let known = [...claims];
  for (const { text: words, start, end } of sentencesOf(text)) {
    const own = known.filter((claim) => claim.start >= start && claim.end <= end);
    const found = tableRule(words, scene).map((one) => claimOf(aboutFacts(one, start, facts), text));
    const kept = found.filter(
      (one) =>
        one.status === 'supported' ||
        (one.status === 'contradicted' &&
          (ofTable.test(words) || /[”"] is $/.test(text.slice(start, one.start))) &&
          !own.some((claim) => claim.status === 'supported' && one.start < claim.end && claim.start < one.end)),
    );
    if (kept.length === 0) continue;
    const isTold = (claim: Claim): boolean =>
      claim.status === 'unverifiable' ||
      (claim.status === 'contradicted' &&
        (ofTable.test(words) || kept.some((one) => one.start < claim.end && claim.start < one.end)));
    known = [...known.filter((claim) => !own.includes(claim) || !isTold(claim)), ...kept];
  }
  return known.toSorted((a, b) => a.start - b.start);
};
