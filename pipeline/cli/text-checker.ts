import type { Scene } from '../../renderers/scene.js';
import { openDataset } from '../dataset.js';
import { exclusively } from '../exclusive.js';
import { type CheckResult, checkCaption, factsOf } from '../grounding/index.js';
import { createModels } from '../llm/models.js';
import { Problem } from '../problem.js';
import { checkSplit } from '../writing/split.js';

/** Holds one text against a figure. */
export type CheckText = (text: string) => Promise<CheckResult>;

export interface CheckerOptions {
  readonly claimsBy: 'rules' | 'model';
  /** Whose models take texts apart, and whose store keeps what they answer. */
  readonly dataset?: string | undefined;
  readonly unverifiableLimit: number;
}

/**
 * Lends a checker of texts about one figure: rules find the claims of a text, or a model of a dataset. Facts decide on each.
 * Throws `Problem` when there is no such model.
 */
export const withChecker = async <T>(
  scene: Scene,
  { claimsBy, dataset: dir, unverifiableLimit }: CheckerOptions,
  signal: AbortSignal,
  use: (check: CheckText) => Promise<T>,
): Promise<T> => {
  const facts = factsOf(scene);
  if (claimsBy === 'rules') return use(async (text) => checkCaption(text, facts, scene, { unverifiableLimit }));
  if (dir === undefined)
    throw new Problem('--claims-by model needs --dataset DIR: whose models, and where their answers are kept?');
  const { config, store, close } = await openDataset(dir);
  try {
    return await exclusively(store, async () => {
      const models = createModels({ dir, config, store, signal });
      try {
        return await use(async (text) => {
          const answer = await checkSplit(text, { models, facts, scene, unverifiableLimit, stage: 'check' });
          if (answer.kind === 'retry')
            throw new Problem(`The text was not taken apart: ${answer.error}.`, { exitCode: 1 });
          return answer.result;
        });
      } finally {
        await models.close();
      }
    });
  } finally {
    await close();
  }
};
