import { join } from 'node:path';
import { z } from 'zod';
import { ensureDataset, openDataset } from '../../dataset.js';
import { buildAndReport } from '../build-and-report.js';
import { defineCommand } from '../command.js';
import { command as exportCommand } from './export.js';

const triplets = 200;

const whatNext = (dir: string, out: string): string => `
Look at them:        ${join(out, 'images')}, and a row for each in ${join(out, 'triplet-00000.jsonl')}
What is where:       npx figwright status ${dir}
Grow the dataset:    npx figwright build ${dir} --target 1000
Your own programs:   npx figwright import ${dir} my-charts/*.vl.json && npx figwright build ${dir} --target 250
Other settings:      npx figwright init my-dataset, then edit my-dataset/figwright.config.json`;

export const command = defineCommand({
  configure: (command) => command.argument('[dataset-dir]', 'where to build it', 'demo-dataset'),
  options: z.object({}),
  run: async ({ args: [dir = 'demo-dataset'], output, signal }) => {
    output.say(`Building ${triplets} verified triplets in ${dir}, offline. Ctrl-C is safe: the next run goes on.`);
    ensureDataset(dir);
    const dataset = await openDataset(dir);
    try {
      const built = await buildAndReport({ dataset, target: triplets, output, signal });
      if (built !== 0) return built;
    } finally {
      await dataset.close();
    }
    const out = join(dir, 'exports', 'triplet');
    const options = { recipe: 'triplet', format: 'jsonl', out, shardSize: 5000, limit: undefined };
    const exported = await exportCommand.run({ args: [dir], options, output, signal });
    if (exported === 0) output.say(whatNext(dir, out));
    return exported;
  },
});
