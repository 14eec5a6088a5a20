import type { Scene } from '../../renderers/scene.js';
import { openDataset } from '../dataset.js';
import { exclusively } from '../exclusive.js';
import type { Fact } from '../grounding/fact.js';
import { createModels } from '../llm/models.js';
import { Problem } from '../problem.js';
import { checkSplit } from '../writing/split.js';
import type { CheckText } from './text-checker.js';

export interface ModelCheckerOptions {
  /** The dataset whose models take texts apart, and whose store keeps what they answer. */
  readonly dir: string;
  readonly scene: Scene;
  readonly facts: readonly Fact[];
  readonly unverifiableLimit: number;
}

/** Lends a checker of texts that a dataset's model takes apart. Throws `Problem` when there is no such model. */
export const withModelChecker = async <T>(
  { dir, scene, facts, unverifiableLimit }: ModelCheckerOptions,
  signal: AbortSignal,
  use: (check: CheckText) => Promise<T>,
): Promise<T> => {
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
