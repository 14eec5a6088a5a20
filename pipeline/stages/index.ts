import type { ImageStore } from '../../db/images.js';
import type { Models } from '../llm/ask.js';
import type { Stage } from '../stage.js';
import { accept } from './accept.js';
import { captionStage } from './caption.js';
import { code } from './code.js';
import { groundStage } from './ground.js';
import { renderStage, type RenderStageOptions } from './render.js';

export interface StagesOptions extends RenderStageOptions {
  readonly models: Models;
  readonly images: Pick<ImageStore, 'get' | 'put'>;
}

/** All stages, in the order in which a sample passes them. */
export const createStages = (options: StagesOptions): readonly Stage[] => [
  code,
  renderStage(options),
  captionStage(options),
  groundStage(options),
  accept,
];

export const stageNames = ['code', 'render', 'caption', 'ground', 'accept'] as const;
