import type { Scene } from '../../renderers/scene.js';
import type { Fact } from './fact.js';
import { drawingFacts } from './drawing/facts.js';
import { readDrawing } from './drawing/read.js';
import { apparatusFacts } from './facts/apparatus.js';
import { courseFacts } from './facts/courses.js';
import { geometryFacts } from './geometry/facts.js';
import { readGeometry } from './geometry/geometry.js';
import { figureFacts } from './facts/figure.js';
import { looksFacts } from './facts/looks.js';
import { referenceFacts } from './facts/references.js';
import { valueFacts } from './facts/values.js';
import { readScene } from './reading/read.js';
import { spaceFacts } from './space/facts.js';
import { readSpace } from './space/figure.js';
import { nameOf } from './space/write.js';

const themes = [figureFacts, apparatusFacts, valueFacts, courseFacts, looksFacts, referenceFacts];

/**
 * Everything that can be said about a scene and held against it: from what is visible alone. Ordered by salience;
 * ids are unique and the same for the same scene.
 */
export const factsOf = (scene: Scene): Fact[] => {
  const geometry = readGeometry(scene);
  const drawing = readDrawing(scene);
  const seen = new Map<string, number>();
  const space = readSpace(scene);
  const found = space
    ? spaceFacts(space, nameOf(space))
    : geometry
      ? geometryFacts(geometry)
      : drawing
        ? drawingFacts(drawing)
        : themes.flatMap((theme) => theme(readScene(scene)));
  const facts = found.map((fact): Fact => {
    const times = (seen.get(fact.id) ?? 0) + 1;
    seen.set(fact.id, times);
    return times === 1 ? fact : { ...fact, id: `${fact.id}~${times}` };
  });
  return facts.sort((a, b) => b.salience - a.salience || (a.id < b.id ? -1 : 1));
};
