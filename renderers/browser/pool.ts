import { availableParallelism } from 'node:os';
import { limitTime, waitWithin } from '../fair-time.js';
import { RenderError } from '../renderer.js';
import { type LaunchedBrowser, launchBrowser } from './launch.js';
import { type DocumentKind, hostDocument, type HostedDocument } from './document.js';
import type { Wall } from './wall.js';
import { openPage, PageDied, type WorkerPage } from './page.js';

export interface PoolOptions {
  /** Pages at work at the same time, each a process; the number of cores by default. */
  readonly workers?: number;
  /** A browser to use instead of the one that figwright finds. */
  readonly executablePath?: string;
}

export interface PoolRun {
  readonly timeoutMs: number;
  readonly signal?: AbortSignal;
}

export interface BrowserInfo {
  readonly version: string;
  readonly origin: string;
  readonly path: string;
  /** What stands between pages and the machine. */
  readonly wall: Wall;
}

/** One browser and a few pages that are used again and again. */
export interface Pool {
  /** Calls a bundle's function in a page. A page that hangs or dies is replaced; only this call fails. */
  readonly run: (bundle: string, argument: unknown, options: PoolRun) => Promise<unknown>;
  /** Gives work an empty window that only it uses; it is closed when the work ends, or its time does. */
  readonly visit: <T>(
    kind: DocumentKind,
    work: (document: HostedDocument) => Promise<T>,
    options: PoolRun,
  ) => Promise<T>;
  /** Starts the browser when it is not running yet. */
  readonly browser: () => Promise<BrowserInfo>;
  /** Process id of the running browser, if any: for tests and measurements. */
  readonly pid: () => number | undefined;
  readonly close: () => Promise<void>;
}

/** A page is replaced after so many runs: what a library leaks cannot grow for ever. */
const runsPerPage = 1_000;

interface State {
  readonly workers: number;
  readonly executablePath: string | undefined;
  launched: Promise<LaunchedBrowser> | undefined;
  current: LaunchedBrowser | undefined;
  busy: number;
  closed: boolean;
  readonly idle: WorkerPage[];
  readonly ahead: { readonly kind: DocumentKind; readonly window: Promise<HostedDocument> }[];
  readonly waiting: (() => void)[];
}

/** The promise of the browser's launch is kept, and forgotten when the launch fails or the browser goes. */
const browserOf = (state: State): Promise<LaunchedBrowser> => {
  if (state.closed) return Promise.reject(new RenderError('aborted', 'The renderer was closed'));
  state.launched ??= launchBrowser(state.executablePath).then(
    (launched) => {
      state.current = launched;
      launched.browser.once('disconnected', () => {
        void launched.kill();
        if (state.current === launched) forget(state);
      });
      return launched;
    },
    (error: unknown) => {
      forget(state);
      throw error;
    },
  );
  return state.launched;
};

const forget = (state: State): void => {
  state.launched = undefined;
  state.current = undefined;
  state.idle.length = 0;
  state.ahead.length = 0;
};

const takeTurn = async (state: State, signal?: AbortSignal): Promise<void> => {
  if (state.busy < state.workers) {
    state.busy += 1;
    return;
  }
  await new Promise<void>((resolve, reject) => {
    const turn = (): void => {
      signal?.removeEventListener('abort', giveUp);
      resolve();
    };
    const giveUp = (): void => {
      state.waiting.splice(state.waiting.indexOf(turn), 1);
      reject(new RenderError('aborted', 'Stopped before it was drawn'));
    };
    signal?.addEventListener('abort', giveUp, { once: true });
    state.waiting.push(turn);
  });
};

/** The turn goes straight to who waits longest; `busy` does not change then. */
const giveTurn = (state: State): void => {
  const next = state.waiting.shift();
  if (next === undefined) state.busy -= 1;
  else next();
};

/**
 * Pages that wait for the next figure of their language. Figures of eight languages come in turns, and to open a page and
 * compile its bundle costs several times what a figure costs: two pages for each when two workers draw, some 30 MB each.
 */
const mostIdle = ({ workers }: State): number => workers * 2 + 12;

const takePage = async (state: State, bundle: string, fresh: boolean): Promise<WorkerPage> => {
  const known = state.idle.findIndex((page) => page.bundle === bundle);
  if (known !== -1 && !fresh) return state.idle.splice(known, 1)[0] as WorkerPage;
  const { browser } = await browserOf(state);
  const page = await openPage(browser, bundle);
  const surplus = state.idle.length >= mostIdle(state) ? state.idle.shift() : undefined;
  void surplus?.close();
  return page;
};

const withDeadline = async <T>(state: State, work: Promise<T>, { timeoutMs, signal }: PoolRun): Promise<T> => {
  let unwatch: (() => void) | undefined;
  let abort: (() => void) | undefined;
  const deadline = new Promise<never>((_, reject) => {
    const watch = (): (() => number) => (state.current === undefined ? () => 0 : waitWithin(state.current.pid));
    unwatch = limitTime(timeoutMs, watch, () =>
      reject(
        new RenderError(
          'timeout',
          `Took longer than ${timeoutMs} ms; a slow machine may need more (--timeout, or render.timeoutMs)`,
        ),
      ),
    );
    abort = (): void => reject(new RenderError('aborted', 'Stopped while it was being drawn'));
    signal?.addEventListener('abort', abort, { once: true });
  });
  try {
    return await Promise.race([work, deadline]);
  } finally {
    unwatch?.();
    if (abort !== undefined) signal?.removeEventListener('abort', abort);
    work.catch(() => undefined);
  }
};

const attempt = async (
  state: State,
  bundle: string,
  argument: unknown,
  options: PoolRun & { readonly fresh: boolean },
): Promise<unknown> => {
  const page = await takePage(state, bundle, options.fresh);
  let healthy = false;
  try {
    const answer = await withDeadline(state, page.call(argument), options);
    healthy = page.calls() < runsPerPage;
    return answer;
  } finally {
    if (healthy && !state.closed) state.idle.push(page);
    else void page.close();
  }
};

/** Windows are opened ahead, while documents are drawn in others. None is ever used twice. */
const openAhead = async (state: State, kind: DocumentKind): Promise<HostedDocument> => {
  const { browser } = await browserOf(state);
  return hostDocument(browser, kind);
};

const takeWindow = async (state: State, kind: DocumentKind): Promise<HostedDocument> => {
  const ahead = state.ahead.findIndex((one) => one.kind === kind);
  const window = ahead === -1 ? undefined : state.ahead.splice(ahead, 1)[0]?.window;
  // One that was opened ahead may have gone in the meantime.
  const taken = (await window?.catch(() => undefined)) ?? (await openAhead(state, kind));
  if (state.ahead.length < state.workers) {
    const next = openAhead(state, kind);
    next.catch(() => undefined);
    state.ahead.push({ kind, window: next });
  }
  return taken;
};

const visitOnce = async <T>(
  state: State,
  kind: DocumentKind,
  work: (document: HostedDocument) => Promise<T>,
  options: PoolRun,
): Promise<T> => {
  const hosted = await takeWindow(state, kind);
  try {
    return await withDeadline(state, Promise.race([hosted.died, work(hosted)]), options);
  } finally {
    void hosted.close();
  }
};

/**
 * A page or a browser that died may have been taken away: killed from outside, or for memory that others took. So the
 * program gets one more try, in a new page; what dies twice died of its program.
 */
const twice = async <T>(state: State, work: (last: boolean) => Promise<T>): Promise<T> => {
  for (let last = false; ; last = true) {
    const before = await browserOf(state);
    try {
      return await work(last);
    } catch (cause) {
      if (cause instanceof RenderError) throw cause;
      if (!(cause instanceof PageDied) && !isLostTarget(cause)) throw cause;
      await settle(before);
      if (state.closed)
        throw new RenderError('aborted', 'The renderer was closed while this was being drawn', { cause });
      if (!last) continue;
      if (!before.browser.connected)
        throw new RenderError('crashed', 'The browser died twice while this was being drawn', { cause });
      throw new RenderError('out-of-memory', 'The page ran out of memory or crashed twice while this was being drawn', {
        cause,
      });
    }
  }
};

const inTurn = async <T>(state: State, { signal }: PoolRun, work: (last: boolean) => Promise<T>): Promise<T> => {
  if (signal?.aborted === true) throw new RenderError('aborted', 'Stopped before it was drawn');
  await takeTurn(state, signal);
  try {
    return await twice(state, work);
  } finally {
    giveTurn(state);
  }
};

/** The news that a page died may come before the news that its browser did. */
const settle = ({ browser }: LaunchedBrowser): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, 100);
    browser.once('disconnected', () => {
      clearTimeout(timer);
      resolve();
    });
  });

const isLostTarget = (error: unknown): boolean =>
  error instanceof Error && /Target closed|Session closed|detached|Connection closed/.test(error.message);

export const createPool = (options: PoolOptions = {}): Pool => {
  const state: State = {
    workers: Math.max(1, options.workers ?? availableParallelism()),
    executablePath: options.executablePath,
    launched: undefined,
    current: undefined,
    busy: 0,
    closed: false,
    idle: [],
    ahead: [],
    waiting: [],
  };
  return {
    run: (bundle, argument, runOptions) =>
      inTurn(state, runOptions, (last) => attempt(state, bundle, argument, { ...runOptions, fresh: last })),
    visit: (kind, work, runOptions) => inTurn(state, runOptions, () => visitOnce(state, kind, work, runOptions)),
    browser: async () => {
      const { found, wall } = await browserOf(state);
      return { version: found.version, origin: found.origin, path: found.path, wall };
    },
    pid: () => state.current?.pid,
    close: async () => {
      state.closed = true;
      const launched = await state.launched?.catch(() => undefined);
      await launched?.browser.close().catch(() => undefined);
      await launched?.kill();
      forget(state);
    },
  };
};
