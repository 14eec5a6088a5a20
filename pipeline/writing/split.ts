import { z } from 'zod';
import type { Scene } from '../../renderers/scene.js';
import type { Fact } from '../grounding/fact.js';
import { checkCaption, type CheckResult, checkStatements } from '../grounding/index.js';
import type { Made, Models, NoAnswer } from '../llm/ask.js';
import { withinLimit } from './fact-lines.js';
import { whoAnswers } from './who.js';

const splitSchema = z.object({ statements: z.array(z.object({ quote: z.string(), says: z.string() })) });

/**
 * The kind of the figure, and the names in it, each once. No value: who takes a text apart must not be able to put it
 * right.
 */
const namesIn = (facts: readonly Fact[]): string => {
  const kinds = facts.flatMap(({ predicate, value }) => (predicate === 'figure' ? [String(value)] : []));
  const names = facts.flatMap(({ args }) => args.filter((name) => typeof name === 'string'));
  return withinLimit([...new Set([...kinds, ...names])], 4000);
};

export interface SplitOptions {
  readonly models: Models;
  readonly facts: readonly Fact[];
  readonly scene: Scene;
  readonly unverifiableLimit: number;
  readonly stage: string;
  readonly sample?: string;
}

/** `made`: left out when no model took the text apart and it was read as it stands. */
type CheckedSplit = { readonly kind: 'done'; readonly result: CheckResult; readonly made?: Made };

/**
 * Has a model take a text apart into plain statements, each with the words that it is taken from, and holds each against
 * the facts.
 */
export const checkSplit = async (
  text: string,
  { models, facts, scene, unverifiableLimit, stage, sample }: SplitOptions,
): Promise<CheckedSplit | Extract<NoAnswer, { kind: 'retry' }>> => {
  const answer = await models.ask({
    prompt: 'split',
    ...whoAnswers(models, 'split'),
    input: { caption: text, names: namesIn(facts) },
    schema: splitSchema,
    stage,
    ...(sample !== undefined && { sample }),
  });
  if (answer.kind === 'retry') return answer;
  const options = { unverifiableLimit };
  // A model that will not or cannot is no reason to lose what was paid for: the text is read as it stands.
  if (answer.kind === 'rejected') return { kind: 'done', result: checkCaption(text, facts, scene, options) };
  const result = checkStatements(text, answer.value.statements, facts, scene, options);
  return { kind: 'done', result, made: answer.made };
};
