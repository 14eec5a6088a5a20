import { availableParallelism } from 'node:os';
import PQueue from 'p-queue';
import { RenderError } from '../renderer.js';
import { workerCommand } from './command.js';
import { findPython, type FoundPython } from './find.js';
import { findSandbox, type Sandbox } from './sandbox.js';
import { type Answer, startWorker, type Worker, WorkerDied } from './worker.js';

export interface PythonOptions {
  /** Figures at work at the same time; the number of cores by default. */
  readonly workers?: number;
  /** A python to use instead of the first `python3` that has matplotlib. */
  readonly python?: string;
  /** Folders to look for `python3` and `bwrap` in, as in `PATH`, before the usual ones. */
  readonly searchPath?: string;
  /** Runs programs without the sandbox of the operating system where there is none. Off unless asked for. */
  readonly unsandboxedPython?: boolean;
}

export interface PythonInfo {
  readonly path: string;
  /** "3.6.3 (python 3.11.2, numpy 1.24.2)" */
  readonly version: string;
  readonly sandbox: boolean;
}

export interface PythonRun {
  readonly timeoutMs: number;
  readonly signal?: AbortSignal;
}

/** One warm Python process that draws every figure in a child of its own. It starts with the first figure. */
export interface Python {
  /** @throws RenderError `not-installed` where the machine lacks something, `aborted`, `timeout`, `crashed`. */
  readonly run: (request: object, options: PythonRun) => Promise<Answer>;
  /** Looks for python and sandbox when that has not been done yet; throws as `run` does. */
  readonly info: () => PythonInfo;
  /** Process id of the warm process, if any: for tests and measurements. */
  readonly pid: () => number | undefined;
  readonly close: () => void;
}

interface Found {
  readonly python: FoundPython;
  readonly sandbox: Sandbox | undefined;
}

interface State {
  readonly options: PythonOptions;
  found: Found | undefined;
  /** The promise of the start is kept, and forgotten when the process ends. */
  worker: Promise<Worker> | undefined;
  current: Worker | undefined;
  closed: boolean;
}

const sandboxFor = ({ user }: FoundPython, { searchPath, unsandboxedPython }: PythonOptions): Sandbox | undefined => {
  try {
    return findSandbox(user, searchPath);
  } catch (error) {
    if (unsandboxedPython === true) return undefined;
    throw error;
  }
};

const find = (state: State): Found => {
  if (state.found !== undefined) return state.found;
  const python = findPython(state.options.python, state.options.searchPath);
  state.found = { python, sandbox: sandboxFor(python, state.options) };
  return state.found;
};

const forget = (state: State): void => {
  state.current?.kill();
  state.worker = undefined;
  state.current = undefined;
};

const workerOf = (state: State): Promise<Worker> => {
  if (state.closed) throw new RenderError('aborted', 'The renderer was closed');
  const { python, sandbox } = find(state);
  state.worker ??= startWorker(workerCommand(python, sandbox)).then((worker) => {
    state.current = worker;
    if (state.closed) worker.kill();
    return worker;
  });
  return state.worker;
};

const refuseStopped = (signal: AbortSignal | undefined): void => {
  if (signal?.aborted === true) throw new RenderError('aborted', 'Stopped before it was drawn');
};

/** The process itself ends a figure that takes too long; after this much more it is the process that hangs. */
const graceMs = 10_000;

const attempt = async (state: State, request: object, { timeoutMs, signal }: PythonRun): Promise<Answer> => {
  const worker = await workerOf(state);
  refuseStopped(signal);
  const late = setTimeout(() => worker.kill(), timeoutMs + graceMs);
  try {
    return await worker.ask({ ...request, seconds: timeoutMs / 1000 }, signal);
  } finally {
    clearTimeout(late);
  }
};

/** A process that died may have been taken away from outside: the program gets one more try, in a new one. */
const runOnce = async (state: State, request: object, run: PythonRun): Promise<Answer> => {
  for (const last of [false, true]) {
    const asked = workerOf(state);
    try {
      return await attempt(state, request, run);
    } catch (cause) {
      if (!(cause instanceof WorkerDied)) throw cause;
      if (state.worker === asked) forget(state);
      if (state.closed) throw new RenderError('aborted', 'The renderer was closed while this was drawn', { cause });
      if (last) throw new RenderError('crashed', `Python died twice while this was drawn: ${cause.message}`, { cause });
    }
  }
  throw new RenderError('crashed', 'Python died while this was drawn');
};

export const createPython = (options: PythonOptions = {}): Python => {
  const state: State = { options, found: undefined, worker: undefined, current: undefined, closed: false };
  const queue = new PQueue({ concurrency: Math.max(1, options.workers ?? availableParallelism()) });
  return {
    run: async (request, run) => {
      refuseStopped(run.signal);
      return queue.add(() => {
        refuseStopped(run.signal);
        return runOnce(state, request, run);
      });
    },
    info: () => {
      const { python, sandbox } = find(state);
      return { path: python.path, version: python.version, sandbox: sandbox !== undefined };
    },
    pid: () => state.current?.pid,
    close: () => {
      state.closed = true;
      forget(state);
    },
  };
};
