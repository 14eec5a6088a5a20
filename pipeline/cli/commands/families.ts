import { rename, writeFile } from 'node:fs/promises';
import { z } from 'zod';
import { createRenderers } from '../../../renderers/index.js';
import { defaultConfig } from '../../config.js';
import { Problem } from '../../problem.js';
import { families } from '../../sources/families/index.js';
import { defineCommand } from '../command.js';
import { drawContactSheet } from '../contact-sheet.js';

const writeSheet = async (path: string, seed: string): Promise<void> => {
  const { browser } = defaultConfig();
  const renderers = createRenderers(browser === undefined ? {} : { executablePath: browser });
  try {
    const sheet = await drawContactSheet(families, renderers, seed);
    const temporary = `${path}.partial`;
    await writeFile(temporary, sheet);
    await rename(temporary, path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    throw new Problem(
      `Cannot write ${path} (${code}). Name a file in a folder that is there and that you may write to.`,
      { cause: error },
    );
  } finally {
    await renderers.close();
  }
};

export const command = defineCommand({
  configure: (command) =>
    command
      .option('--sheet <file.png>', 'draw one figure of each family onto a contact sheet')
      .option('--seed <text>', 'another seed, other figures on the sheet (default: figwright)'),
  options: z.object({ sheet: z.string().optional(), seed: z.string().default('figwright') }),
  run: async ({ options, output }) => {
    for (const { name, subject, level, language, concepts, version } of families) {
      output.row({ name, subject, level, language, concepts, version });
      if (!output.json) output.print(`${name.padEnd(20)} ${subject.padEnd(12)} ${level.padEnd(14)} ${language}`);
    }
    if (options.sheet !== undefined) {
      await writeSheet(options.sheet, options.seed);
      output.say(`${families.length} families on ${options.sheet}`);
    }
    return 0;
  },
});
