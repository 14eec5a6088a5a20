import { clausesOf, panelsIn } from './check/clause.js';
import type { Finding, Mention } from './check/mention.js';
import { withPlaces } from './check/places.js';
import { rules } from './check/rules/index.js';
import { scan } from './check/scan.js';
import { sentencesOf } from './check/sentences.js';
import type { World } from './check/world.js';
import type { Claim } from './fact.js';

/** The finding with the stretch of text that it is about. */
const claimOf = (found: Finding, text: string): Claim => ({
  start: found.start,
  end: found.end,
  text: text.slice(found.start, found.end),
  status: found.ok === undefined ? 'unverifiable' : found.ok ? 'supported' : 'contradicted',
  stated: found.stated,
  actual: found.actual,
  facts: found.facts,
});

const sharedWord = /\p{L}{3,}/u;

/** Takes a text apart into claims, and holds each against the figure. */
export const claimsOf = (text: string, world: World): Claim[] => {
  let panels: readonly Mention[] = [];
  return sentencesOf(text, world.dotted).flatMap((part) => {
    const sentence = withPlaces(scan(part, world), world);
    const own = panelsIn(sentence);
    const found = clausesOf(sentence, panels).flatMap((clause) => rules.flatMap((rule) => rule(clause, world)));
    if (own.length > 0) panels = own.length === 1 ? own : [];
    const claims = found
      .filter(({ start, end }) => Number.isFinite(start) && end > start)
      .map((one) => claimOf(one, text));
    if (claims.length > 0 || !sharedWord.test(part.text)) return claims;
    return [
      {
        start: part.start,
        end: part.end,
        text: part.text,
        status: 'unverifiable',
        stated: null,
        actual: null,
        facts: [],
      } satisfies Claim,
    ];
  });
};
