import type { Config } from '../config.js';
import type { Models } from '../llm/ask.js';
import { Problem } from '../problem.js';

/** Throws `Problem` for sources that the machine cannot serve: languages that nobody draws, figures that nobody invents. */
export const assertSources = (
  { invent, reproduce, vary }: Config['sources'],
  { has }: Pick<Models, 'has'>,
  languages: readonly string[],
): void => {
  for (const [name, wanted] of Object.entries({ invent, reproduce, vary })) {
    const unknown = wanted.languages.find((language) => !languages.includes(language));
    if (unknown !== undefined)
      throw new Problem(
        `sources.${name}.languages: there is no language "${unknown}". There are: ${languages.join(', ')}.`,
      );
  }
  if (invent.share > 0 && !has('coder'))
    throw new Problem(
      'sources.invent: a model must write the programs, and none is configured for the role "coder". ' +
        'Add it to models.roles (docs/models.md shows how), or set sources.invent.share to 0.',
    );
};
