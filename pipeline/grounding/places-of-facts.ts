import type { Box, Scene } from '../../renderers/scene.js';
import type { Fact } from './fact.js';
import { candidatesFor } from './mutate/candidates.js';
import { editorFor } from './mutate/languages/index.js';

/** Where a fact is: in the image, CSS pixels, and in the program, character offsets. */
export interface Places {
  readonly boxes: readonly Box[];
  readonly spans: readonly (readonly [start: number, end: number])[];
}

/**
 * Where facts are. Boxes are those of the elements, axes, legends and panels that they are about. Spans are the
 * tracer's where it knows them; else those of the likeliest literals, which is a help for the eye and no proof.
 */
export const placesOfFacts = async (
  scene: Scene,
  program: string,
  language: string,
): Promise<(fact: Fact) => Places> => {
  const boxes = new Map<string, Box>(
    [...scene.groups, ...scene.legends, ...scene.axes, ...scene.elements].map(({ id, box }) => [id, box]),
  );
  const spans = new Map(scene.elements.flatMap(({ id, span }) => (span ? [[id, span] as const] : [])));
  const literals = (await editorFor(language))?.literals(program) ?? [];
  return (fact) => {
    const traced = fact.about.flatMap((id) => {
      const span = spans.get(id);
      return span ? [span] : [];
    });
    const [likely] = traced.length > 0 ? [] : candidatesFor(fact, literals, scene);
    return {
      boxes: fact.about.flatMap((id) => boxes.get(id) ?? []),
      spans: likely ? [[likely.start, likely.end]] : traced,
    };
  };
};
