import type { Fact, Predicate } from './fact.js';
import { oncePer } from './once-per.js';

/** Ids of the facts with a predicate that are about an element. */
type FactsAbout = (predicate: Predicate, element: string) => readonly string[];

const none: readonly string[] = [];

/** Facts by what they are about, listed once for all that is written and checked of a figure. */
export const factsAbout = oncePer((facts: readonly Fact[]): FactsAbout => {
  const by = new Map<Predicate, Map<string, string[]>>();
  for (const { id, predicate, about } of facts) {
    const of = by.get(predicate) ?? new Map<string, string[]>();
    by.set(predicate, of);
    for (const element of about) {
      const ids = of.get(element);
      if (ids) ids.push(id);
      else of.set(element, [id]);
    }
  }
  return (predicate, element) => by.get(predicate)?.get(element) ?? none;
});
