import type { Config } from '../config.js';
import { factsOfScene } from '../facts-of-scene.js';
import { captionVersion, factVersion, writeCaptions } from '../grounding/index.js';
import { createRandom } from '../random.js';
import { defineStage, type Stage } from '../stage.js';

/** Writes captions from the scene's facts, in every style that is asked for. */
export const captionStage = (config: Config): Stage<'caption'> =>
  defineStage({
    name: 'caption',
    version: `1.${factVersion}.${captionVersion}`,
    concurrency: 8,
    run: async (work) => {
      const scene = await work.output('scene');
      const facts = factsOfScene(scene);
      const written = writeCaptions(scene, facts, createRandom(`${config.seed}/caption/${work.id}`));
      const captions = config.captions.styles.map((style) => ({ style, text: written[style].text }));
      return { kind: 'done', value: { captioner: `facts ${factVersion}, captions ${captionVersion}`, captions } };
    },
  });
