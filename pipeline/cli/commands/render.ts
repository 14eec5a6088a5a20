import { join } from 'node:path';
import { z } from 'zod';
import { Problem } from '../../problem.js';
import { defineCommand } from '../command.js';
import { inOrder } from '../in-order.js';
import { drawingOptions, type Drawn, type Failure, withDrawer, withDrawingOptions } from '../one-off.js';
import { makeFolder, writeOut } from '../out-folder.js';

/** Gives each figure a name of its own: the second `bar` is `bar-2`, unless a file is called that. */
const createNames = (): ((stem: string) => string) => {
  const taken = new Set<string>();
  return (stem) => {
    let name = stem;
    for (let count = 2; taken.has(name.toLowerCase()); count++) name = `${stem}-${count}`;
    taken.add(name.toLowerCase()); // some file systems do not tell Bar from bar
    return name;
  };
};

const save = async (drawn: Drawn, out: string, name: string): Promise<object> => {
  const { file, language, rendering } = drawn;
  const png = await writeOut(join(out, `${name}.png`), rendering.png);
  const scene = await writeOut(join(out, `${name}.scene.json`), `${JSON.stringify(rendering.scene)}\n`);
  return {
    file,
    ok: true,
    language,
    png,
    scene,
    width: rendering.width,
    height: rendering.height,
    ms: Math.round(rendering.ms),
  };
};

const describe = (answer: Drawn | Failure, path: string): string =>
  answer.ok
    ? `${answer.file} → ${path}.png  ${answer.rendering.width} × ${answer.rendering.height}`
    : `${answer.file}: ${answer.reason}: ${answer.message}`;

export const command = defineCommand({
  configure: (command) =>
    withDrawingOptions(command.argument('<file...>', 'programs, or folders of them')).option(
      '--out <dir>',
      'where to put NAME.png and NAME.scene.json (default: here)',
    ),
  options: drawingOptions.extend({ out: z.string().min(1, 'expected a folder').default('.') }),
  run: async ({ args, options, output, signal }) => {
    await makeFolder(options.out);
    let failed = 0;
    let count = 0;
    await withDrawer(options, signal, async ({ read, draw, workers, renderers }) => {
      const nameFor = createNames();
      for await (const answer of inOrder(read(args), workers * 2, draw)) {
        if (signal.aborted) break;
        count++;
        const name = answer.ok ? nameFor(renderers.stemOf(answer.name).replaceAll('/', '-')) : '';
        output.row(answer.ok ? await save(answer, options.out, name) : answer);
        if (!answer.ok) failed++;
        if (!output.json) output.print(describe(answer, join(options.out, name)));
      }
    });
    if (count === 0 && !signal.aborted)
      throw new Problem('There is no program in there. Name files like bar.vl.json, or pass --language.');
    if (failed > 0) output.say(`${failed} of ${count} could not be drawn.`);
    if (signal.aborted) return 130;
    return failed > 0 ? 1 : 0;
  },
});
