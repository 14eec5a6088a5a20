import type { Scene } from '../renderers/scene.js';
import type { Fact } from './grounding/fact.js';
import { factsOf } from './grounding/index.js';

const known = new WeakMap<Scene, readonly Fact[]>();

/** A scene's facts. Several stages ask for them while the scene is in memory: they are computed once. */
export const factsOfScene = (scene: Scene): readonly Fact[] => {
  const found = known.get(scene);
  if (found) return found;
  const facts = factsOf(scene);
  known.set(scene, facts);
  return facts;
};
