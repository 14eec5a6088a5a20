import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import PQueue from 'p-queue';
import type { PoolRun } from '../browser/pool.js';
import { limitTime, waitOf } from '../fair-time.js';
import { packageRoot } from '../package-root.js';
import { RenderError } from '../renderer.js';
import type { Drawing } from './drawn.js';
import type { Typeset } from './typeset.js';

export interface TexOptions {
  /** Programs at work at the same time, each in a thread of its own; the number of cores by default. */
  readonly workers?: number;
}

/** TeX in threads that stay: each has a memory of its own and sees no disk and no network. */
export interface Tex {
  /** @throws RenderError with TeX's own message, `timeout` or `aborted`. */
  readonly typeset: (program: string, run: PoolRun) => Promise<{ drawing: Drawing; log: readonly string[] }>;
  readonly close: () => Promise<void>;
}

/** TeX as WebAssembly takes about six times as long as TeX does: a program gets this many times the limit of a figure. */
const patience = 5;

const entry = join(packageRoot, 'dist', 'renderers', 'tikz', 'worker.js');

interface Thread {
  readonly worker: Worker;
  /** TeX and its files are loaded; answers with the thread's name in Linux. */
  readonly ready: Promise<string>;
}

const startThread = (): Thread => {
  const worker = new Worker(entry, {
    env: {},
    resourceLimits: { maxOldGenerationSizeMb: 768, maxYoungGenerationSizeMb: 64 },
  });
  const ready = new Promise<string>((resolve, reject) => {
    worker.once('message', (task: string) => resolve(task));
    worker.once('error', (error) =>
      reject(new RenderError('crashed', `TeX did not start: ${error.message}`, { cause: error })),
    );
    worker.once('exit', () => reject(new RenderError('aborted', 'The renderer was closed')));
  });
  // Whoever waits for it hears of it.
  ready.catch(() => undefined);
  return { worker, ready };
};

/** One answer of a thread, or why there is none. The thread is of no use after anything but an answer. */
const ask = (worker: Worker, task: string, program: string, { timeoutMs, signal }: PoolRun): Promise<Typeset> =>
  new Promise<Typeset>((resolve, reject) => {
    const fail = (
      reason: 'timeout' | 'aborted' | 'out-of-memory' | 'crashed',
      message: string,
      cause?: unknown,
    ): void => settle(() => reject(new RenderError(reason, message, { cause })));
    const onAbort = (): void => fail('aborted', 'Stopped while it was being typeset');
    const onError = (error: Error): void =>
      'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
        ? fail('out-of-memory', 'TeX took more memory than a figure may have', error)
        : fail('crashed', `TeX's thread broke down: ${error.message}`, error);
    const onMessage = (answer: Typeset): void => settle(() => resolve(answer));
    const watch = (): (() => number) => {
      const before = waitOf(task);
      return () => waitOf(task) - before;
    };
    const unwatch = limitTime(timeoutMs * patience, watch, () =>
      fail(
        'timeout',
        `TeX took longer than ${timeoutMs * patience} ms, ${patience} times the limit of ${timeoutMs} ms: ` +
          'draw fewer points (samples=…), or raise the limit (--timeout, or render.timeoutMs)',
      ),
    );
    const settle = (done: () => void): void => {
      unwatch();
      signal?.removeEventListener('abort', onAbort);
      worker.off('message', onMessage).off('error', onError);
      worker.unref();
      done();
    };
    signal?.addEventListener('abort', onAbort, { once: true });
    worker.on('message', onMessage).on('error', onError);
    worker.ref();
    worker.postMessage(program, []);
  });

export const createTex = (options: TexOptions = {}): Tex => {
  const queue = new PQueue({ concurrency: Math.max(1, options.workers ?? availableParallelism()) });
  const idle: Thread[] = [];
  let closed = false;

  const typeset = async (program: string, run: PoolRun): Promise<{ drawing: Drawing; log: readonly string[] }> => {
    if (closed) throw new RenderError('aborted', 'The renderer was closed');
    if (run.signal?.aborted === true) throw new RenderError('aborted', 'Stopped before it was drawn');
    // The one that worked last has the preamble that is likely to come again.
    const thread = idle.pop() ?? startThread();
    let answer: Typeset;
    try {
      // How long a start takes is no program's fault.
      const task = await thread.ready;
      answer = await ask(thread.worker, task, program, run);
    } catch (error) {
      void thread.worker.terminate();
      throw error;
    }
    if (closed) void thread.worker.terminate();
    else idle.push(thread);
    if (!answer.ok) throw new RenderError(answer.reason, answer.message);
    return answer;
  };

  return {
    typeset: (program, run) => queue.add(() => typeset(program, run)),
    close: async () => {
      closed = true;
      await Promise.all(idle.splice(0).map(({ worker }) => worker.terminate()));
    },
  };
};
