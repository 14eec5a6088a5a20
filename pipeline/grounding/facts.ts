import type { Scene } from '../../renderers/scene.js';
import type { Fact } from './fact.js';
import { readerOf } from './readers.js';

/**
 * Everything that can be said about a scene and held against it: from what is visible alone. Ordered by salience;
 * ids are unique and the same for the same scene.
 */
export const factsOf = (scene: Scene): Fact[] => {
  const seen = new Map<string, number>();
  const facts = readerOf(scene)
    .facts()
    .map((fact): Fact => {
      const times = (seen.get(fact.id) ?? 0) + 1;
      seen.set(fact.id, times);
      return times === 1 ? fact : { ...fact, id: `${fact.id}~${times}` };
    });
  return facts.sort((a, b) => b.salience - a.salience || (a.id < b.id ? -1 : 1));
};
