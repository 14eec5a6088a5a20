import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { createRenderers } from '../../renderers/index.js';
import { packageRoot } from '../../renderers/package-root.js';
import { figures, machine, median, rateOf, say } from './measure.js';

const run = promisify(execFile);

/** The scale that a new dataset draws at. */
const scale = 2;
const rounds = 3;
const usualSize = 600;

const node = (script: readonly string[], args: readonly string[]): Promise<unknown> =>
  run(process.execPath, [join(packageRoot, 'dist', ...script), ...args], { maxBuffer: 2 ** 28 });

/** Draws `size` programs and does nothing else: what `benchBuild` starts as a process of its own. */
export const drawBare = async (size = usualSize): Promise<void> => {
  const renderers = createRenderers();
  try {
    await Promise.all(figures(size).map(({ language, program }) => renderers.of(language).render(program, { scale })));
  } finally {
    await renderers.close();
  }
};

/** A dataset from nothing to `size` accepted triplets, by the command line. */
const buildDataset = async (size: number): Promise<void> => {
  const folder = mkdtempSync(join(tmpdir(), 'figwright-bench-'));
  try {
    await node(['pipeline', 'cli', 'main.js'], ['build', join(folder, 'dataset'), '--target', String(size), '--json']);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

const range = (values: readonly number[]): string =>
  `${Math.min(...values).toFixed(2)} to ${Math.max(...values).toFixed(2)}`;

/**
 * Bare rendering and whole builds in turn, of all families at the same scale and number, each a process from its start to its end. The
 * ratio is taken within a round: what else the machine does slows neighbours alike, and the rounds' median stands.
 */
export const benchBuild = async (size = usualSize): Promise<void> => {
  const bare: number[] = [];
  const whole: number[] = [];
  const ratios: number[] = [];
  for (let round = 1; round <= rounds; round++) {
    const drawn = await rateOf(size, () => node(['test', 'bench', 'main.js'], ['bare', String(size)]));
    const built = await rateOf(size, () => buildDataset(size));
    bare.push(drawn);
    whole.push(built);
    ratios.push(built / drawn);
    say(
      `round ${round}: ${drawn.toFixed(1)} charts/s, ${built.toFixed(1)} triplets/s, ratio ${(built / drawn).toFixed(2)}`,
    );
  }
  say(`machine: ${machine()}`);
  say(`measured: medians of ${rounds} rounds of ${size} at scale ${scale}; each a process of its own, start to end`);
  say(`bare rendering: ${median(bare).toFixed(1)} charts/s`);
  say(`whole build: ${median(whole).toFixed(1)} accepted triplets/s`);
  say(`ratio within a round: ${median(ratios).toFixed(2)} (${range(ratios)})`);
};
