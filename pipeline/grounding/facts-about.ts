import type { Scalar } from '../../renderers/scene.js';
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

/** Facts by their predicate. */
export const factsWith = oncePer((facts: readonly Fact[]): ((predicate: Predicate) => readonly Fact[]) => {
  const by = new Map<Predicate, Fact[]>();
  for (const fact of facts) {
    const list = by.get(fact.predicate);
    if (list) list.push(fact);
    else by.set(fact.predicate, [fact]);
  }
  return (predicate) => by.get(predicate) ?? nothing;
});

const nothing: readonly Fact[] = [];

/** Ids of the facts with a predicate, or of those of them whose first argument is the given one. */
export const idsWith = (facts: readonly Fact[], predicate: Predicate, first?: Scalar): string[] => {
  const ids: string[] = [];
  for (const { id, args } of factsWith(facts)(predicate)) if (first === undefined || args[0] === first) ids.push(id);
  return ids;
};

/** Facts by the element that they are about. */
export const aboutIn = oncePer((facts: readonly Fact[]): ReadonlyMap<string, readonly Fact[]> => {
  const by = new Map<string, Fact[]>();
  for (const fact of facts)
    for (const element of new Set(fact.about)) {
      const list = by.get(element);
      if (list) list.push(fact);
      else by.set(element, [fact]);
    }
  return by;
});
