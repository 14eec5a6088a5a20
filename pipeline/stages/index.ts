import type { ImageStore } from '../../db/images.js';
import type { Models } from '../llm/ask.js';
import { createDraw } from '../draw.js';
import type { Stage } from '../stage.js';
import { Problem } from '../problem.js';
import { acceptStage } from './accept.js';
import { captionStage } from './caption.js';
import { codeStage } from './code.js';
import { explainStage } from './explain.js';
import { judges, judgeStage } from './judge.js';
import { groundStage } from './ground.js';
import { renderStage, type RenderStageOptions } from './render.js';

export interface StagesOptions extends RenderStageOptions {
  readonly models: Models;
  readonly images: Pick<ImageStore, 'get' | 'put'>;
  /** The bytes of a seed image. */
  readonly seedImage: (id: string) => Promise<Uint8Array>;
}

/** All stages that a dataset has, in the order in which a sample passes them. Without models there are fewer. */
export const createStages = (options: StagesOptions): readonly Stage[] => {
  const { config, models } = options;
  if (config.explanations && !models.has('coder'))
    throw new Problem(
      'explanations: a model must write them, and none is configured for the role "coder". ' +
        'Add it to models.roles (docs/models.md shows how), or set explanations to false.',
    );
  return [
    codeStage({ ...options, draw: createDraw(options) }),
    renderStage(options),
    ...(judges(options) ? [judgeStage(options)] : []),
    captionStage(options),
    groundStage(options),
    ...(config.explanations ? [explainStage(options)] : []),
    acceptStage(options),
  ];
};

/** Every stage that there can be, in order. */
export const stageNames = ['code', 'render', 'judge', 'caption', 'ground', 'explain', 'accept'] as const;
