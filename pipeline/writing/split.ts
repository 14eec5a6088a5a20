import { z } from 'zod';
import type { Fact } from '../grounding/fact.js';
import type { Statement } from '../grounding/index.js';
import type { Answer, Models, NoAnswer } from '../llm/ask.js';
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

interface SplitOptions {
  readonly models: Models;
  readonly facts: readonly Fact[];
  readonly stage: string;
  readonly sample: string;
}

/** Has a model take a text apart into plain statements, each with the words that it is taken from. */
export const splitText = (
  text: string,
  { models, facts, stage, sample }: SplitOptions,
): Promise<Answer<{ readonly statements: readonly Statement[] }> | NoAnswer> =>
  models.ask({
    prompt: 'split',
    ...whoAnswers(models, 'split'),
    input: { caption: text, names: namesIn(facts) },
    schema: splitSchema,
    stage,
    sample,
  });
