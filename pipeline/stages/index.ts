import type { Models } from '../llm/ask.js';
import type { Stage } from '../stage.js';
import { accept } from './accept.js';
import { captionStage } from './caption.js';
import { code } from './code.js';
import { groundStage } from './ground.js';
import { renderStage, type RenderStageOptions } from './render.js';

export interface StagesOptions extends RenderStageOptions {
  readonly models: Models;
}

/** All stages, in the order in which a sample passes them. */
export const createStages = (options: StagesOptions): readonly Stage[] => [
  code,
  renderStage(options),
  captionStage(options.config),
  groundStage(options.config),
  accept,
];

export const stageNames = ['code', 'render', 'caption', 'ground', 'accept'] as const;
