import type { ImageStore } from '../../db/images.js';
import type { Models } from '../llm/ask.js';
import { createDraw } from '../draw.js';
import type { Stage } from '../stage.js';
import { accept } from './accept.js';
import { captionStage } from './caption.js';
import { codeStage } from './code.js';
import { groundStage } from './ground.js';
import { renderStage, type RenderStageOptions } from './render.js';

export interface StagesOptions extends RenderStageOptions {
  readonly models: Models;
  readonly images: Pick<ImageStore, 'get' | 'put'>;
  /** The bytes of a seed image. */
  readonly seedImage: (id: string) => Promise<Uint8Array>;
}

/** All stages, in the order in which a sample passes them. */
export const createStages = (options: StagesOptions): readonly Stage[] => [
  codeStage({ ...options, draw: createDraw(options) }),
  renderStage(options),
  captionStage(options),
  groundStage(options),
  accept,
];

export const stageNames = ['code', 'render', 'caption', 'ground', 'accept'] as const;
