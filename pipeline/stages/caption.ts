import type { ImageStore } from '../../db/images.js';
import type { Config } from '../config.js';
import { factsOfScene } from '../facts-of-scene.js';
import { captionVersion, factVersion, writeCaptions } from '../grounding/index.js';
import type { Models } from '../llm/ask.js';
import { createRandom } from '../random.js';
import { type CaptionOutput, defineStage, type Stage } from '../stage.js';
import { captionPrompts, draftCaption } from '../writing/caption.js';
import { modelWritesCaptions, versionOfPrompts } from '../writing/who.js';

export interface CaptionStageOptions {
  readonly config: Config;
  readonly models: Models;
  readonly images: Pick<ImageStore, 'get'>;
}

/**
 * Writes captions from the scene's facts, in every style that is asked for. Where a model captions, the dense one is its
 * own: drafted from the image, refined by an analysis of code and run.
 */
export const captionStage = ({ config, models, images }: CaptionStageOptions): Stage<'caption'> => {
  const byModel = modelWritesCaptions(config, models);
  return defineStage({
    name: 'caption',
    version: `1.${factVersion}.${captionVersion}.${config.captions.styles.join('+')}${byModel ? `.${versionOfPrompts(models, captionPrompts)}` : ''}`,
    concurrency: byModel ? Math.max(8, models.concurrency) : 8,
    run: async (work) => {
      const scene = await work.output('scene');
      const facts = factsOfScene(scene);
      const written = writeCaptions(scene, facts, createRandom(`${config.seed}/caption/${work.id}`));
      const captioner = `facts ${factVersion}, captions ${captionVersion}`;
      const captions = config.captions.styles.map(
        (style) => ({ style, text: written[style].text, writer: 'facts' }) as const,
      );
      if (!byModel) return { kind: 'done', value: { captioner, captions } };
      const drafted = await draftCaption(work, { models, images });
      if (drafted.kind !== 'done') return drafted;
      const { refined } = drafted.value;
      const value: CaptionOutput = {
        captioner: `${captioner}, dense by ${refined.made.model}`,
        captions: captions.map((caption) =>
          caption.style === 'dense' ? { style: 'dense', text: refined.text, writer: 'model' } : caption,
        ),
        drafts: drafted.value,
      };
      return { kind: 'done', value };
    },
  });
};
