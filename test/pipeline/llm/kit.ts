import { join } from 'node:path';
import { afterEach } from 'vitest';
import { openSqliteStore } from '../../../db/sqlite/open.js';
import type { Store } from '../../../db/store.js';
import { modelSettings } from '../../../pipeline/llm/settings.js';
import { createModels } from '../../../pipeline/llm/models.js';
import type { Models } from '../../../pipeline/llm/ask.js';
import type { Limits } from '../../../pipeline/llm/budget.js';
import { loadPrompts, type Prompts } from '../../../prompts/index.js';
import { parsePrompt } from '../../../prompts/parse.js';
import { type ModelServer, type ModelServerOptions, startModelServer } from '../../helpers/model-server/server.js';
import { temporaryDirectories } from '../../helpers/temporary-directory.js';

export interface Setting {
  readonly server?: ModelServerOptions;
  /** More endpoints, by name, each a server of its own. */
  readonly others?: Readonly<Record<string, ModelServerOptions>>;
  readonly endpoint?: object;
  readonly model?: object;
  readonly top?: object;
  readonly budget?: Limits;
  readonly batch?: boolean;
  /** Prompts beside figwright's, as their files would be. */
  readonly prompts?: readonly string[];
}

const promptsWith = (more: readonly string[]): Prompts => {
  const own = loadPrompts();
  const list = [...own.list, ...more.map((content) => parsePrompt(content, 'test.md'))];
  return { guide: own.guide, list, get: (name) => list.find((prompt) => prompt.name === name) ?? own.get(name) };
};

export interface Stage {
  readonly server: ModelServer;
  readonly others: Readonly<Record<string, ModelServer>>;
  readonly dir: string;
  readonly store: Store;
  readonly models: Models;
  readonly stop: AbortController;
  /** The models of the same dataset as another process would open them. */
  readonly again: (more?: { readonly batch?: boolean }) => Promise<Models>;
}

/** Servers, a dataset's store and the models over both; all gone after the test. */
export const staging = (): ((setting?: Setting) => Promise<Stage>) => {
  const newDirectory = temporaryDirectories();
  const open: (() => Promise<void>)[] = [];
  afterEach(async () => {
    for (const close of open.splice(0).toReversed()) await close();
  });
  return async (setting = {}) => {
    const server = await startModelServer(setting.server);
    open.push(server.close);
    const others: Record<string, ModelServer> = {};
    for (const [name, options] of Object.entries(setting.others ?? {})) {
      others[name] = await startModelServer(options);
      open.push(others[name].close);
    }
    const dir = await newDirectory();
    const store = await openSqliteStore(join(dir, 'dataset.db'), { create: true });
    open.push(store.close);
    const endpointOf = ({ url }: ModelServer): object => ({ baseUrl: url, timeoutMs: 2_000, ...setting.endpoint });
    const names = Object.keys(others);
    const settings = modelSettings.parse({
      endpoints: {
        one: endpointOf(server),
        ...Object.fromEntries(Object.entries(others).map(([name, other]) => [name, endpointOf(other)])),
      },
      models: {
        m: { endpoints: ['one', ...names], price: { input: 1, output: 10 }, maxTokens: 500, ...setting.model },
      },
      roles: { captioner: 'm', coder: 'm', judge: 'm' },
      ...setting.top,
    });
    const stop = new AbortController();
    const again: Stage['again'] = async (more = {}) => {
      const opened = createModels({
        dir,
        config: { models: settings, seed: 's' },
        store,
        signal: stop.signal,
        batch: more.batch ?? setting.batch ?? false,
        ...(setting.prompts && { prompts: promptsWith(setting.prompts) }),
        ...(setting.budget && { budget: setting.budget }),
      });
      await opened.begin();
      open.push(opened.close);
      return opened;
    };
    return { server, others, dir, store, stop, again, models: await again() };
  };
};

/** Eight bytes that are a PNG as far as anybody looks, and something to tell it from others. */
export const picture = (n: number): Uint8Array =>
  Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, n % 256, n >> 8);

export const paidOf = ({ paid }: ModelServer): number => [...paid.values()].reduce((sum, n) => sum + n, 0);
