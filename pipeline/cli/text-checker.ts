import type { Scene } from '../../renderers/scene.js';
import { type CheckResult, checkCaption, factsOf } from '../grounding/index.js';
import { Problem } from '../problem.js';

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
  // Loaded only here: rules need neither a store nor a client of models.
  const { withModelChecker } = await import('./model-checker.js');
  return withModelChecker({ dir, scene, facts, unverifiableLimit }, signal, use);
};
