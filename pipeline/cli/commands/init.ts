import { join } from 'node:path';
import { z } from 'zod';
import { configFile } from '../../config.js';
import { initDataset } from '../../dataset.js';
import { defineCommand } from '../command.js';

export const command = defineCommand({
  configure: (command) =>
    command
      .argument('<dataset-dir>', 'the directory to make')
      .option('--seed <text>', 'where everything random comes from'),
  options: z.object({ seed: z.string().min(1).optional() }),
  run: async ({ args: [dir = ''], options, output }) => {
    initDataset(dir, options.seed);
    output.row({ event: 'init', dir, config: join(dir, configFile) });
    output.say(`Wrote ${join(dir, configFile)}: have a look. Next: figwright build ${dir}`);
    return 0;
  },
});
