import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSqliteStore } from '../../db/sqlite/open.js';
import { configFile, loadConfig } from '../../pipeline/config.js';
import { createModels } from '../../pipeline/llm/models.js';
import { runBuild } from '../../pipeline/run.js';
import { families } from '../../pipeline/sources/families/index.js';
import { generatedSequence } from '../../pipeline/sources/sequence.js';
import { createStages } from '../../pipeline/stages/index.js';
import type { RenderOutput, Stage, Work } from '../../pipeline/stage.js';
import { createRandom } from '../../pipeline/random.js';
import { createRenderers } from '../../renderers/index.js';
import type { Rendering } from '../../renderers/renderer.js';

/** Figures that are drawn once; a browser draws a tenth of what models are asked here. */
const figures = 24;

const drawFigures = async (): Promise<readonly Rendering[]> => {
  const renderers = createRenderers();
  try {
    const drawn: Rendering[] = [];
    for (let index = 0; index < figures; index++) {
      const family = families[index % families.length];
      if (!family) continue;
      const { program } = family.generate(createRandom(`bench/${index}`));
      drawn.push(await renderers.of(family.language).render(program));
    }
    return drawn;
  } finally {
    await renderers.close();
  }
};

/** In the place of the browser: a drawn figure under a title of its own, so that no two questions are the same. */
const renderFrom = (drawn: readonly Rendering[], images: Map<string, Uint8Array>): Stage => {
  const run = async ({ origin, id }: Work) => {
    const index = origin.source === 'families' ? origin.index : 0;
    const rendering = drawn[index % drawn.length];
    if (!rendering) throw new Error('nothing was drawn');
    const { width, height, scene, png } = rendering;
    const bytes = Buffer.concat([png, Buffer.from(id)]);
    const image = createHash('sha256').update(bytes).digest('hex');
    images.set(image, bytes);
    const value: RenderOutput = {
      image,
      width,
      height,
      scale: 1,
      log: [],
      renderer: 'bench',
      environment: {},
      gates: {},
    };
    return { kind: 'done', value, artifacts: { scene: { ...scene, title: `Figure ${index} of the benchmark` } } };
  };
  return { name: 'render', version: '1', concurrency: 64, run } as unknown as Stage;
};

const configOf = (url: string, inFlight: number): object => ({
  seed: 'bench',
  judges: { sources: ['families'] },
  explanations: true,
  // What is measured is the way, not the captions: none is to be sent back for what it does not say.
  captions: { unverifiableLimit: 1 },
  models: {
    endpoints: { server: { baseUrl: url, maxConcurrency: inFlight } },
    models: { m: { endpoints: ['server'], price: { input: 1, output: 10 } } },
    roles: { captioner: 'm', coder: 'm', reasoner: 'm', judge: 'm' },
  },
});

export interface PathMeasured {
  readonly requests: number;
  readonly triplets: number;
  readonly seconds: number;
  /** Milliseconds of processor time for each request, this process alone. */
  readonly cpuMs: number;
}

/**
 * figwright's own stages from code to acceptance, with judges, captions, checks and explanations; only the browser is left
 * out. Questions are prompts with programs, traces and facts in them, as they are in a build.
 */
export const measurePath = async (url: string, target: number, inFlight: number): Promise<PathMeasured> => {
  const dir = mkdtempSync(join(tmpdir(), 'figwright-bench-'));
  writeFileSync(join(dir, configFile), JSON.stringify(configOf(url, inFlight)));
  const config = loadConfig(dir);
  const store = await openSqliteStore(join(dir, 'dataset.db'), { create: true });
  const renderers = createRenderers();
  try {
    const drawn = await drawFigures();
    const images = new Map<string, Uint8Array>();
    const imageStore = {
      get: async (sha256: string) => images.get(sha256) ?? new Uint8Array(),
      put: async () => '',
    };
    const { signal } = new AbortController();
    const models = createModels({ dir, config, store, signal });
    const seedImage = async (): Promise<Uint8Array> => new Uint8Array();
    const stages = createStages({ config, models, images: imageStore, renderers, seedImage }).map((stage) =>
      stage.name === 'render' ? renderFrom(drawn, images) : stage,
    );
    const concurrency = models.concurrency + 64;
    const sequence = generatedSequence(config, families);
    const [began, cpu] = [performance.now(), process.cpuUsage()];
    const { progress } = await runBuild({ store, stages, sequence, target, concurrency, signal });
    const seconds = (performance.now() - began) / 1_000;
    const { user, system } = process.cpuUsage(cpu);
    const requests = (await models.spending()).reduce((sum, line) => sum + line.requests, 0);
    await models.close();
    return { requests, triplets: progress.accepted, seconds, cpuMs: (user + system) / 1_000 / requests };
  } finally {
    await renderers.close();
    await store.close();
    rmSync(dir, { recursive: true, force: true });
  }
};
