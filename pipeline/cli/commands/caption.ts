import { z } from 'zod';
import { factsOf, writeCaptions } from '../../grounding/index.js';
import { createRandom } from '../../random.js';
import { defineCommand } from '../command.js';
import { drawingOptions, drawOne, withDrawer, withDrawingOptions } from '../one-off.js';

export const command = defineCommand({
  configure: (command) =>
    withDrawingOptions(command.argument('<file>', 'a program'))
      .option('--style <style>', 'alt (one sentence), brief, or dense (default: dense)')
      .option('--seed <text>', 'another seed, other words (default: figwright)'),
  options: drawingOptions.extend({
    style: z.enum(['alt', 'brief', 'dense'], 'expected alt, brief or dense').default('dense'),
    seed: z.string().default('figwright'),
  }),
  run: ({ args, options, output, signal }) =>
    withDrawer(options, signal, async (drawer) => {
      const drawn = await drawOne(drawer, args[0] ?? '', output);
      if (!drawn) return 1;
      const { scene } = drawn.rendering;
      const { text, coverage } = writeCaptions(scene, factsOf(scene), createRandom(options.seed))[options.style];
      output.row({ file: drawn.file, ok: true, style: options.style, text, coverage });
      if (!output.json) output.print(text);
      return 0;
    }),
});
