import type { Fact } from '../fact.js';
import { oncePer } from '../once-per.js';
import type { NameRef } from './mention.js';
import type { World } from './world.js';

/** Facts that say what is written in the figure and where: their value is the words, or they are about the words. */
const written: ReadonlySet<Fact['predicate']> = new Set([
  'title',
  'subtitle',
  'axis-title',
  'legend-title',
  'legend-entry',
  'text',
  'axis-ticks',
]);
/** A name may stand on many marks: the first of them show where it is. */
const most = 3;

const factsByWords = oncePer((world: World): ReadonlyMap<string, readonly string[]> => {
  const found = new Map<string, string[]>();
  const add = (words: unknown, id: string): void => {
    if (typeof words !== 'string' || words === '') return;
    const ids = found.get(words);
    if (ids === undefined) found.set(words, [id]);
    else if (ids.length < most && !ids.includes(id)) ids.push(id);
  };
  for (const { id, predicate, args, value } of world.facts) {
    if (!written.has(predicate)) continue;
    if (predicate !== 'legend-entry') add(value, id);
    for (const arg of args) add(arg, id);
  }
  // What no words stand for by themselves is the name of values.
  for (const { id, predicate, args } of world.facts) if (predicate === 'value') for (const arg of args) add(arg, id);
  return found;
});

/** The facts that show where a name of the figure stands. */
export const factsOfNames = (refs: readonly NameRef[], world: World): readonly string[] => {
  const byWords = factsByWords(world);
  return [...new Set(refs.flatMap(({ label }) => byWords.get(label) ?? []))].slice(0, most);
};
