import type { Config } from '../config.js';
import type { Ask, Models } from '../llm/ask.js';
import { parserVersion } from '../llm/parse/answer.js';

/** Who stands in for a role that no model is configured for. */
const standIns: Readonly<Record<string, readonly string[]>> = {
  reasoner: ['captioner', 'coder'],
  captioner: ['reasoner', 'coder'],
  coder: ['reasoner', 'captioner'],
};

/** The role that answers a prompt: its own, or who stands in. A judge has nobody: a writer is none. */
export const whoAnswers = ({ has, prompts }: Pick<Models, 'has' | 'prompts'>, prompt: string): Pick<Ask, 'role'> => {
  const { role } = prompts.get(prompt);
  return { role: [role, ...(standIns[role] ?? [])].find(has) ?? role };
};

/** What a stage that asks has in its version: how replies are read, and what was asked. */
export const versionOfPrompts = ({ prompts }: Pick<Models, 'prompts'>, names: readonly string[]): string =>
  [`parser${parserVersion}`, ...names.map((name) => prompts.get(name).hash)].join('.');

/** Whether a model writes the dense caption: when it is told to, or when nothing is said and one is there for it. */
export const modelWritesCaptions = (
  { captions: { by, styles } }: Pick<Config, 'captions'>,
  { has }: Pick<Models, 'has'>,
): boolean => styles.includes('dense') && (by === 'model' || (by === 'auto' && has('captioner')));
