import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parsePrompt } from './parse.js';
import { type Prompt, PromptError } from './prompt.js';

/** figwright's own prompts: beside this file in the sources, and copied beside it into dist. */
const ownFolder = fileURLToPath(new URL('.', import.meta.url));

/** The prompts of one dataset: figwright's own, and over them those of the dataset's folder. */
export interface Prompts {
  readonly list: readonly Prompt[];
  /** Throws when there is none: stages ask for those that figwright ships. */
  readonly get: (name: string) => Prompt;
  /** What a model is told about writing in a language: `languages/<language>.md`. Throws when there is none. */
  readonly guide: (language: string) => string;
}

const readFolder = (folder: string, overridden: boolean): Prompt[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.md') && file !== 'README.md')
    .toSorted()
    .map((file) => {
      const path = join(folder, file);
      const prompt = parsePrompt(readFileSync(path, 'utf8'), path, overridden);
      if (file !== `${prompt.name}.md`) throw new PromptError(`${path}: its name is "${prompt.name}": call the file so`);
      return prompt;
    });

const sameForm = (left: Prompt['output'], right: Prompt['output']): boolean =>
  JSON.stringify(left) === JSON.stringify(right);

/** An override may say everything in other words; what figwright puts in and reads out stays. */
const assertFits = (override: Prompt, own: Prompt | undefined, known: readonly string[]): void => {
  const { path } = override;
  if (!own) throw new PromptError(`${path}: figwright has no prompt "${override.name}". It has: ${known.join(', ')}`);
  for (const [name, { kind }] of Object.entries(override.placeholders))
    if (own.placeholders[name]?.kind !== kind)
      throw new PromptError(
        `${path}: figwright fills in no {{${name}}} of kind ${kind} here. It fills in: ` +
          Object.entries(own.placeholders).map(([name, { kind }]) => `${name} (${kind})`).join(', '),
      );
  if (!sameForm(override.output, own.output))
    throw new PromptError(`${path}: its output must be the same as in ${own.path}: figwright reads it`);
};

/** What is told of each language, by its name. */
const readGuides = (folder: string): [language: string, text: string][] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((file) => file.endsWith('.md'))
        .toSorted()
        .map((file) => [file.slice(0, -'.md'.length), readFileSync(join(folder, file), 'utf8').trim()])
    : [];

const loadGuides = (datasetFolder: string | undefined): Map<string, string> => {
  const guides = new Map(readGuides(join(ownFolder, 'languages')));
  if (datasetFolder === undefined) return guides;
  const folder = join(datasetFolder, 'languages');
  for (const [language, text] of readGuides(folder)) {
    if (!guides.has(language))
      throw new PromptError(
        `${join(folder, `${language}.md`)}: there is no language "${language}". There are: ${[...guides.keys()].join(', ')}`,
      );
    guides.set(language, text);
  }
  return guides;
};

/**
 * Loads all prompts; `datasetFolder` may hold overrides, each in a file of the same name. Throws `PromptError`.
 */
export const loadPrompts = (datasetFolder?: string): Prompts => {
  const byName = new Map(readFolder(ownFolder, false).map((prompt) => [prompt.name, prompt]));
  const known = [...byName.keys()];
  if (datasetFolder !== undefined && existsSync(datasetFolder))
    for (const override of readFolder(datasetFolder, true)) {
      const own = byName.get(override.name);
      assertFits(override, own, known);
      // Whoever leaves a placeholder out of an override does not want it; figwright fills it in all the same.
      byName.set(override.name, { ...override, placeholders: { ...own?.placeholders, ...override.placeholders } });
    }
  const guides = loadGuides(datasetFolder);
  return {
    guide: (language) => {
      const guide = guides.get(language);
      if (guide === undefined) throw new Error(`there is no guide to "${language}"`);
      return guide;
    },
    list: [...byName.values()],
    get: (name) => {
      const prompt = byName.get(name);
      if (!prompt) throw new Error(`there is no prompt "${name}"`);
      return prompt;
    },
  };
};
