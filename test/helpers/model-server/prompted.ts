import { loadPrompts } from '../../../prompts/index.js';
import type { Script, Scripted } from './answer.js';
import type { Asked } from './asked.js';

const prompts = loadPrompts();

/** The words that a prompt begins with, up to its first placeholder. */
const beginningOf = (name: string): string => prompts.get(name).system.split('{{')[0] ?? '';

/** The prompt that a request was made from, by how its system part begins. */
export const promptOf = ({ system }: Pick<Asked, 'system'>): string | undefined =>
  prompts.list.find(({ name }) => system.startsWith(beginningOf(name)))?.name;

/** What stands between the marks of one placeholder. */
export const dataOf = ({ text }: Pick<Asked, 'text'>, name: string): string =>
  new RegExp(`^\\[begin ${name} (\\w+)\\]\\n([\\s\\S]*?)\\n\\[end ${name} \\1\\]$`, 'm').exec(text)?.[2] ?? '';

/** A script for each prompt, by name; what is not among them is left to the next script. */
export const byPrompt =
  (scripts: Readonly<Record<string, (asked: Asked) => string | Scripted | undefined>>): Script =>
  (asked) =>
    scripts[promptOf(asked) ?? '']?.(asked);
