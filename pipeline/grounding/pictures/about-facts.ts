import type { Fact } from '../fact.js';
import { aboutIn } from '../facts-about.js';
import type { Verdict } from '../verdict.js';
import type { Told } from './told.js';

/** What was told, at its place in the text, with the facts about the elements that it was held against. */
export const aboutFacts = ({ about, ...one }: Told, start: number, facts: readonly Fact[]): Verdict => ({
  ...one,
  start: start + one.start,
  end: start + one.end,
  facts: [
    ...new Set(
      about.flatMap(
        (id) =>
          aboutIn(facts)
            .get(id)
            ?.map((fact) => fact.id) ?? [],
      ),
    ),
  ],
});
