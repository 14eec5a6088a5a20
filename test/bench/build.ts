import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { createRenderers } from '../../renderers/index.js';
import { packageRoot } from '../../renderers/package-root.js';
import { machine, median, programs, rateOf, say } from './measure.js';

const run = promisify(execFile);

/** The scale that a new dataset draws at. */
const scale = 2;

/** A dataset from nothing to `size` accepted triplets, start-up included, by the command line. */
const buildDataset = async (size: number): Promise<void> => {
  const folder = mkdtempSync(join(tmpdir(), 'figwright-bench-'));
  try {
    const cli = join(packageRoot, 'dist', 'pipeline', 'cli', 'main.js');
    await run(process.execPath, [cli, 'build', join(folder, 'dataset'), '--target', String(size), '--json'], {
      maxBuffer: 2 ** 28,
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

/** Rounds of bare rendering and of whole builds in turn, at the same scale and number. */
export const benchBuild = async (size = 600): Promise<void> => {
  const rounds = 3;
  const all = programs(size);
  const [bare, whole]: [number[], number[]] = [[], []];
  for (let round = 0; round < rounds; round++) {
    const renderers = createRenderers();
    bare.push(
      await rateOf(size, () => Promise.all(all.map((program) => renderers.of('vega-lite').render(program, { scale })))),
    );
    await renderers.close();
    whole.push(await rateOf(size, () => buildDataset(size)));
  }
  say(`machine: ${machine()}`);
  say(`measured: median of ${rounds} rounds of ${size}, start-up of browser and process included in both`);
  say(`bare rendering: ${median(bare).toFixed(1)} charts/s`);
  say(`whole build: ${median(whole).toFixed(1)} accepted triplets/s`);
  say(`ratio: ${(median(whole) / median(bare)).toFixed(2)}`);
};
