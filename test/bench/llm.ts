import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import OpenAI from 'openai';
import PQueue from 'p-queue';
import { openSqliteStore } from '../../db/sqlite/open.js';
import { createModels } from '../../pipeline/llm/models.js';
import { modelSettings } from '../../pipeline/llm/settings.js';
import { createTransport, type Transport } from '../../pipeline/llm/transport.js';
import { runBuild } from '../../pipeline/run.js';
import type { Origin, Stage, Work } from '../../pipeline/stage.js';
import { packageRoot } from '../../renderers/package-root.js';
import { measurePath, type PathMeasured } from './llm-path.js';
import { machine, median, say } from './measure.js';

interface Served {
  readonly url: string;
  readonly stop: () => Promise<{ readonly requests: number; readonly peak: number }>;
}

/** The protocol's server in a process of its own: what it costs is not ours. */
const serve = async (options: { readonly delayMs: number; readonly figures?: boolean }): Promise<Served> => {
  const main = join(packageRoot, 'dist', 'test', 'helpers', 'model-server', 'main.js');
  const child = spawn(process.execPath, [main, JSON.stringify(options)], { stdio: ['pipe', 'pipe', 'inherit'] });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const next = async <T>(): Promise<T> => JSON.parse(String((await lines.next()).value)) as T;
  const { url } = await next<{ url: string }>();
  return {
    url,
    stop: () => {
      child.stdin.end();
      return next();
    },
  };
};

/** A picture of 20 kB that differs from sample to sample. */
const pictureOf = (index: number): Uint8Array => {
  const bytes = new Uint8Array(20_000);
  bytes.set([0x89, 0x50, 0x4e, 0x47]);
  new DataView(bytes.buffer).setUint32(8, index);
  return bytes;
};

const sequence = (index: number): Origin => ({
  source: 'families',
  family: 'bench',
  familyVersion: 1,
  seed: 'bench',
  index,
});

interface Measured {
  readonly perSecond: number;
  /** Milliseconds of processor time for each request, this process alone. */
  readonly cpuMs: number;
  /** The same between the first fifth and the last twentieth: without getting under way and running out. */
  readonly steadyPerSecond: number;
  /** Resident megabytes, sampled ten times a second. */
  readonly megabytes: readonly number[];
}

const measure = async (count: number, work: (onAnswer: () => void) => Promise<unknown>): Promise<Measured> => {
  const answeredAt: number[] = [];
  const megabytes: number[] = [];
  const timer = setInterval(() => megabytes.push(process.memoryUsage().rss / 2 ** 20), 100);
  const [began, cpu] = [performance.now(), process.cpuUsage()];
  await work(() => answeredAt.push(performance.now()));
  const [ms, { user, system }] = [performance.now() - began, process.cpuUsage(cpu)];
  clearInterval(timer);
  const steady = answeredAt.slice(Math.floor(count / 5), Math.floor(count * 0.95));
  const steadyMs = (steady.at(-1) ?? 1) - (steady[0] ?? 0);
  return {
    perSecond: (count * 1_000) / ms,
    steadyPerSecond: (steady.length * 1_000) / steadyMs,
    cpuMs: (user + system) / 1_000 / count,
    megabytes,
  };
};

/** The whole path: samples claimed, a question asked in a stage, the reply stored, the job committed, triplets accepted. */
const build = async (url: string, count: number, inFlight: number): Promise<Measured> => {
  const dir = mkdtempSync(join(tmpdir(), 'figwright-bench-'));
  const store = await openSqliteStore(join(dir, 'dataset.db'), { create: true });
  try {
    const { signal } = new AbortController();
    const settings = modelSettings.parse({
      endpoints: { server: { baseUrl: url, maxConcurrency: inFlight } },
      models: { m: { endpoints: ['server'], price: { input: 1, output: 10 } } },
      roles: { captioner: 'm' },
    });
    const models = createModels({ dir, config: { models: settings, seed: 'bench' }, store, signal });
    let onAnswer: () => void = () => undefined;
    const ask = async ({ id, origin }: Work) => {
      const figure = pictureOf(origin.source === 'families' ? origin.index : 0);
      const answer = await models.ask({ prompt: 'describe', images: { figure }, stage: 'caption', sample: id });
      onAnswer();
      return answer.kind === 'done' ? { kind: 'done', value: { text: answer.value, made: answer.made } } : answer;
    };
    const pass = async ({ id }: Work) => ({ kind: 'done', value: { id }, marks: { image: id } });
    const stages = [
      { name: 'code', version: '1', concurrency: 64, run: pass },
      { name: 'caption', version: '1', concurrency: models.concurrency, run: ask },
      { name: 'accept', version: '1', concurrency: 1, run: pass },
    ] as unknown as readonly Stage[];
    const concurrency = models.concurrency + 64;
    const measured = await measure(count, (answered) => {
      onAnswer = answered;
      return runBuild({ store, stages, sequence, target: count, concurrency, signal });
    });
    const paid = (await models.spending()).reduce((sum, { requests }) => sum + requests, 0);
    if (paid !== count) throw new Error(`${paid} requests were paid for ${count} triplets`);
    return measured;
  } finally {
    await store.close();
    rmSync(dir, { recursive: true, force: true });
  }
};

/** The protocol's client alone, with the same pictures: what a loop of one's own would cost. */
const bare = (url: string, count: number, inFlight: number, transport?: Transport): Promise<Measured> => {
  const client = new OpenAI({ baseURL: url, apiKey: 'none', maxRetries: 0, ...(transport && { fetch: transport }) });
  const queue = new PQueue({ concurrency: inFlight });
  const ask = (index: number): Promise<unknown> => {
    const image = `data:image/png;base64,${Buffer.from(pictureOf(index)).toString('base64')}`;
    return client.chat.completions.create({
      model: 'm',
      messages: [{ role: 'user', content: [{ type: 'image_url', image_url: { url: image } }] }],
    });
  };
  return measure(count, () => queue.addAll(Array.from({ length: count }, (_, index) => () => ask(index))));
};

const warmUp = 2_000;

const fifths = (readings: readonly number[]): number[] => {
  const size = Math.max(1, Math.floor(readings.length / 5));
  return [0, 1, 2, 3, 4].map((part) => median(readings.slice(part * size, (part + 1) * size)));
};

const sayPath = (what: string, { requests, triplets, seconds, cpuMs }: PathMeasured): void =>
  say(
    `  ${what}: ${(requests / seconds).toFixed(0)} requests/s (${requests} for ${triplets} triplets), ${cpuMs.toFixed(2)} ms of processor time each`,
  );

/** The real stages, at a server that answers to their prompts at once, and at one that takes two seconds. */
const benchPath = async (size: number): Promise<void> => {
  say('the real stages (code, judges, caption, ground, explain, accept), all but the browser:');
  const fast = await serve({ delayMs: 0, figures: true });
  await measurePath(fast.url, 40, 64);
  sayPath('a server that answers at once', await measurePath(fast.url, Math.ceil(size / 20), 64));
  await fast.stop();
  const [delayMs, inFlight] = [2_000, 500];
  const slow = await serve({ delayMs, figures: true });
  const waited = await measurePath(slow.url, Math.ceil(size / 20), inFlight);
  await slow.stop();
  sayPath(`a server that takes 2 s, ${inFlight} allowed in flight, of ${inFlight / 2}/s at best`, waited);
};

/** At once: how fast it can be at all. At two seconds and a thousand in flight: how well it keeps the server busy. */
export const benchLlm = async (size = 20_000): Promise<void> => {
  say(`machine: ${machine()}; the server is a process of its own on the same cores`);
  const fast = await serve({ delayMs: 0 });
  // Compiled code is measured, in both.
  const transport = createTransport();
  await bare(fast.url, warmUp, 64, transport);
  await build(fast.url, warmUp, 64);
  const alone = await bare(fast.url, Math.ceil(size / 4), 64);
  const ours = await bare(fast.url, Math.ceil(size / 4), 64, transport);
  const whole = await build(fast.url, size, 64);
  await fast.stop();
  say(`a server that answers at once, ${size} requests with a picture of 20 kB each, 64 in flight:`);
  say(`  whole path: ${whole.perSecond.toFixed(0)} requests/s, ${whole.cpuMs.toFixed(2)} ms of processor time each`);
  say(`  the client alone: ${alone.perSecond.toFixed(0)} requests/s, ${alone.cpuMs.toFixed(2)} ms each`);
  say(
    `  the client over figwright's transport: ${ours.perSecond.toFixed(0)} requests/s, ${ours.cpuMs.toFixed(2)} ms each`,
  );
  say(
    `  so that prompt, queue, budget, store, job and triplet cost ${(whole.cpuMs - ours.cpuMs).toFixed(2)} ms of processor time a request`,
  );
  const memory = fifths(whole.megabytes);
  say(`  resident memory, median of each fifth: ${memory.map((part) => `${part.toFixed(0)} MB`).join(', ')}`);
  const [delayMs, inFlight, count] = [2_000, 1_000, Math.max(10_000, size * 1.5)];
  const slow = await serve({ delayMs });
  const waited = await build(slow.url, count, inFlight);
  const { peak } = await slow.stop();
  const ideal = inFlight / (delayMs / 1_000);
  say(`a server that takes 2 s, ${count} requests, ${inFlight} allowed in flight (${peak} were):`);
  say(`  ${waited.perSecond.toFixed(0)} requests/s, ${((100 * waited.perSecond) / ideal).toFixed(1)} % of ${ideal}/s`);
  say(
    `  under way: ${waited.steadyPerSecond.toFixed(0)} requests/s, ${((100 * waited.steadyPerSecond) / ideal).toFixed(1)} %`,
  );
  await benchPath(size);
};
