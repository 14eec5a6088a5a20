import type { ImageStore } from '../../db/images.js';
import type { Config } from '../config.js';
import { checkVersion, factVersion } from '../grounding/index.js';
import type { Models } from '../llm/ask.js';
import { defineStage, type Stage } from '../stage.js';
import { explain, explainPrompts } from '../writing/explain.js';
import { versionOfPrompts } from '../writing/who.js';

export interface ExplainStageOptions {
  readonly config: Config;
  readonly models: Models;
  readonly images: Pick<ImageStore, 'get'>;
}

/** Has the way to the program explained, where the configuration asks for it. */
export const explainStage = ({ models, images }: ExplainStageOptions): Stage<'explain'> =>
  defineStage({
    name: 'explain',
    version: `1.${factVersion}.${checkVersion}.${versionOfPrompts(models, explainPrompts)}`,
    concurrency: models.concurrency,
    run: async (work) => {
      const { program, language } = await work.output('code');
      const { image } = await work.output('render');
      const scene = await work.output('scene');
      return explain(models, { program, language, figure: await images.get(image), scene, sample: work.id });
    },
  });
