import { join } from 'node:path';
import type { Store } from '../../db/store.js';
import {
  type Images,
  type Input,
  loadPrompts,
  type Prompt,
  PromptError,
  type Prompts,
  type RenderedPrompt,
  renderPrompt,
} from '../../prompts/index.js';
import type { Config } from '../config.js';
import { Problem } from '../problem.js';
import type { Answer, Ask, Models, NoAnswer } from './ask.js';
import { createBudget, type Limits, type Spent, totalOf } from './budget.js';
import { conclude } from './conclude.js';
import { type Endpoint, openEndpoint } from './endpoint.js';
import { createObtain, type Obtain, Stopping, Waiting } from './obtain.js';
import { readAnswer } from './parse/answer.js';
import { createRequest, type ModelRequest } from './request.js';
import { assertPriced, modelOfRole, questionsAtOnce } from './roles.js';
import { createSchedule } from './schedule.js';

export interface ModelsOptions {
  /** Of the dataset; its folder `prompts` may override figwright's. */
  readonly dir: string;
  readonly config: Pick<Config, 'models' | 'seed'>;
  readonly store: Pick<Store, 'replies' | 'batches'>;
  /** Instead of figwright's and the dataset's. */
  readonly prompts?: Prompts;
  /** Over those of the configuration. */
  readonly budget?: Limits;
  /** Whether questions may wait for a day, at the price of a batch, where an endpoint has batches. */
  readonly batch?: boolean;
  /** When it is aborted nothing more is sent; what is in flight is waited for and stored. */
  readonly signal: AbortSignal;
}

/** figwright's prompts, with those of a dataset over them. Throws `Problem`. */
export const promptsOf = (dir?: string): Prompts => {
  try {
    return loadPrompts(dir === undefined ? undefined : join(dir, 'prompts'));
  } catch (error) {
    if (error instanceof PromptError) throw new Problem(error.message, { cause: error });
    throw error;
  }
};

const usedEndpoints = ({ models }: Pick<Config, 'models'>): Map<string, Endpoint> => {
  const routes = Object.keys(models.roles).flatMap((role) => modelOfRole(models, role).routes);
  const names = new Set(routes.map(({ endpoint }) => endpoint));
  return new Map(
    Object.entries(models.endpoints)
      .filter(([name]) => names.has(name))
      .map(([name, settings]) => [name, openEndpoint(name, settings)]),
  );
};

interface Asked {
  readonly request: ModelRequest;
  readonly prompt: Prompt;
  readonly rendered: RenderedPrompt;
}

type RequestOf = (ask: Ask, name: string, input?: Input, images?: Images) => Asked;

/** A question, and the one try to mend the form of its answer. */
const createAsk =
  (requestOf: RequestOf, obtain: Obtain) =>
  async <T>(question: Ask<T>): Promise<Answer<T> | NoAnswer> => {
    const { request, prompt, rendered } = requestOf(question, question.prompt, question.input, question.images);
    const expectation = { prompt, rendered, language: question.language, schema: question.schema };
    const first = await obtain(request);
    if (first.kind === 'rejected') return first;
    const read = readAnswer(first.reply, expectation);
    if (read.kind !== 'malformed') return conclude(read, [{ request, obtained: first }]);
    const form = JSON.stringify(prompt.output);
    const mend = requestOf(question, 'mend-answer', { form, fault: read.fault, answer: first.reply.text });
    const second = await obtain(mend.request);
    if (second.kind === 'rejected') return second;
    return conclude(readAnswer(second.reply, { ...expectation, rendered: mend.rendered }), [
      { request, obtained: first },
      { request: mend.request, obtained: second },
    ]);
  };

/** Opens the models of a dataset. Throws `Problem` when a key is missing or a prompt cannot be used. */
export const createModels = (options: ModelsOptions): Models => {
  const { config, store, signal, dir } = options;
  const { models: settings, seed } = config;
  const { prompts = promptsOf(dir) } = options;
  const endpoints = usedEndpoints(config);
  const schedule = createSchedule(endpoints);
  const limits = { ...settings.budget, ...options.budget };
  assertPriced(settings, limits.usd);
  const budget = createBudget(limits);
  const { batch = false } = options;
  const asking = createObtain({ store, settings, schedule, budget, signal, endpoints, batch });
  const { obtain, waiting, end } = asking;
  let spentBefore: Spent = { usd: 0, tokens: 0 };
  const start = async (): Promise<void> => {
    await store.replies.settleLost();
    spentBefore = totalOf(await store.replies.spending());
    budget.begin(spentBefore);
    await asking.begin();
  };
  let begun: Promise<void> | undefined;
  const begin = (): Promise<void> => (begun ??= start());

  const requestOf: RequestOf = (ask, name, input = {}, images = {}) => {
    const role = ask.role ?? prompts.get(ask.prompt).role;
    const prompt = prompts.get(name);
    const rendered = renderPrompt(prompt, input, images);
    const { stage, sample: sampleId, draw = 0, logprobs } = ask;
    const model = modelOfRole(settings, role);
    const request = createRequest({ stage, role, sampleId, model, prompt, rendered, seed, draw, logprobs });
    return { request, prompt, rendered };
  };

  const ask = createAsk(requestOf, obtain);

  return {
    ask: async (question) => {
      try {
        await begin();
        return await ask(question);
      } catch (error) {
        if (error instanceof Stopping) return { kind: 'retry', afterMs: 0, error: error.message };
        if (error instanceof Waiting) return { kind: 'retry', afterMs: error.afterMs, error: '' };
        throw error;
      }
    },
    has: (role) => settings.roles[role] !== undefined,
    concurrency: questionsAtOnce(settings),
    prompts,
    spending: store.replies.spending,
    spent: budget.spent,
    spentBefore: () => spentBefore,
    begin,
    limits,
    waiting,
    close: end,
  };
};
