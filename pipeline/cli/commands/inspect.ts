import { z } from 'zod';
import { Problem } from '../../problem.js';
import { defineCommand } from '../command.js';

export const command = defineCommand({
  configure: (command) => command.argument('<dataset-dir>', 'the directory to make'),
  options: z.object({}),
  run: async () => {
    throw new Problem('not built yet');
  },
});
