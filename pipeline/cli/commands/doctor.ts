import { z } from 'zod';
import { createRenderers } from '../../../renderers/index.js';
import { defaultConfig } from '../../config.js';
import { engineOptions } from '../../engine-options.js';
import { examine } from '../../doctor.js';
import { defineCommand } from '../command.js';

export const command = defineCommand({
  configure: (command) => command.argument('[dir]', 'where a dataset is or will be (default: here)'),
  options: z.object({}),
  run: async ({ args, output }) => {
    const renderers = createRenderers(engineOptions(defaultConfig()));
    let lacking = 0;
    try {
      for await (const finding of examine(renderers, args[0] ?? '.')) {
        const { check, ok, found, todo } = finding;
        if (!ok) lacking++;
        output.row(finding);
        if (!output.json)
          output.print(
            `${ok ? 'ok  ' : 'LACK'}  ${check.padEnd(10)} ${found}${todo === undefined ? '' : `\n                  ${todo}`}`,
          );
      }
    } finally {
      await renderers.close();
    }
    return lacking > 0 ? 1 : 0;
  },
});
