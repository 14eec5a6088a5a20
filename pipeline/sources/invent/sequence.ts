import { Problem } from '../../problem.js';
import { createRandom } from '../../random.js';
import type { Origin } from '../../stage.js';
import { figureKinds } from './figures.js';
import { personas } from './personas.js';
import { topics } from './topics.js';

type Invented = Extract<Origin, { source: 'invent' }>;

/** What is asked for at a place of the dataset: who, about what, which kind of figure, in which language. */
export const inventionAt = (seed: string, languages: readonly string[]): ((index: number) => Invented) => {
  const kinds = figureKinds
    .map(([figure, known]) => [figure, known.filter((language) => languages.includes(language))] as const)
    .filter(([, known]) => known.length > 0);
  if (kinds.length === 0) {
    const known = [...new Set(figureKinds.flatMap(([, languages]) => languages))].join(', ');
    throw new Problem(
      `sources.invent.languages: no kind of figure is drawn in ${languages.join(', ')}. Known: ${known}.`,
    );
  }
  return (index) => {
    const random = createRandom(`${seed}/invent/${index}`);
    const [figure, drawnIn] = random.pick(kinds);
    return {
      source: 'invent',
      seed,
      index,
      persona: random.pick(personas),
      topic: random.pick(topics),
      figure,
      language: random.pick(drawnIn),
    };
  };
};
