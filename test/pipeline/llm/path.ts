import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach } from 'vitest';
import { buildDataset } from '../../../pipeline/build.js';
import { type Dataset, ensureDataset, openDataset } from '../../../pipeline/dataset.js';
import type { RunSummary } from '../../../pipeline/run.js';
import type { TripletValue } from '../../../pipeline/stage.js';
import type { Script } from '../../helpers/model-server/answer.js';
import { type ModelServer, type ModelServerOptions, startModelServer } from '../../helpers/model-server/server.js';
import { temporaryDirectories } from '../../helpers/temporary-directory.js';

export interface Built {
  readonly dataset: Dataset;
  readonly build: (target: number) => Promise<RunSummary>;
  readonly triplets: () => Promise<readonly TripletValue[]>;
}

/** Real datasets with real browsers, whose models are at servers of this test; all gone after it. */
export const paths = () => {
  const newDirectory = temporaryDirectories();
  const open: (() => Promise<void>)[] = [];
  afterEach(async () => {
    for (const close of open.splice(0).toReversed()) await close();
  });
  const serve = async (scripts: readonly Script[], more: ModelServerOptions = {}): Promise<ModelServer> => {
    const server = await startModelServer({ ...more, scripts });
    open.push(server.close);
    return server;
  };
  const dataset = async (config: object, server?: ModelServer, roles: object = { captioner: 'm' }): Promise<Built> => {
    const dir = await newDirectory();
    ensureDataset(dir);
    const models = server && {
      endpoints: { one: { baseUrl: server.url, timeoutMs: 10_000 } },
      models: {
        m: { endpoints: ['one'], price: { input: 1, output: 10 } },
        other: { endpoints: ['one'], price: { input: 1, output: 10 } },
      },
      roles,
    };
    await writeFile(join(dir, 'figwright.config.json'), JSON.stringify({ seed: 'path', models, ...config }));
    const opened = await openDataset(dir);
    open.push(opened.close);
    return {
      dataset: opened,
      build: (target) => buildDataset({ dataset: opened, target, signal: new AbortController().signal }),
      triplets: async () =>
        (await opened.store.triplets.read({ after: 0, limit: 10_000 })).map(({ value }) => value as TripletValue),
    };
  };
  return { serve, dataset };
};
