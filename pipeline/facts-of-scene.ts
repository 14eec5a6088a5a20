import { oncePer } from './grounding/once-per.js';
import type { Scene } from '../renderers/scene.js';
import type { Fact } from './grounding/fact.js';
import { factsOf } from './grounding/index.js';

/** A scene's facts. Several stages ask for them while the scene is in memory: they are computed once. */
export const factsOfScene = oncePer((scene: Scene): readonly Fact[] => factsOf(scene));
