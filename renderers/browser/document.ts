import type { Browser, BrowserContext, CDPSession } from 'puppeteer';
import type { LogLine } from '../renderer.js';
import { listen } from './document-log.js';
import { address, type Answer, type RefusedRequest, serve } from './document-requests.js';
import { PageDied } from './page.js';

/** What all documents of a language have in common: windows for them can be opened before there is a document. */
export interface DocumentKind {
  /** Script that runs before the document's own, in its world. */
  readonly preload: string;
  /** Script that runs in a world of our own over the same document. */
  readonly tracer: string;
  /** CSS pixels of the window that the document opens in. */
  readonly width: number;
  readonly height: number;
  /** The installed file behind an address; undefined for everything that is refused. */
  readonly answer: (address: string) => Answer | undefined;
}

/** A program's document in a browser context, and a process, that only it ever uses. */
export interface HostedDocument {
  /** Opens the document; resolves when it and all that it loads at once is there. */
  readonly open: (html: string, scale: number) => Promise<void>;
  /** Evaluates in the document's own world, where the program may have changed everything: testimony. */
  readonly ask: (expression: string) => Promise<unknown>;
  /** Evaluates in a world of our own over the same document: the program cannot reach it. */
  readonly trace: (expression: string) => Promise<unknown>;
  /** Resolves when no request is on its way. */
  readonly quiet: () => Promise<void>;
  readonly resize: (width: number, height: number) => Promise<void>;
  /** PNG of the window, from its top left. */
  readonly photograph: (width: number, height: number) => Promise<Uint8Array>;
  readonly refused: readonly RefusedRequest[];
  readonly log: readonly LogLine[];
  /** What the document threw and did not catch. */
  readonly uncaught: readonly string[];
  readonly died: Promise<never>;
  readonly close: () => Promise<void>;
}

const mostRefusals = 100;
const ourWorld = 'figwright';

const evaluate = async (session: CDPSession, expression: string, contextId?: number): Promise<unknown> => {
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression,
    returnByValue: true,
    awaitPromise: true,
    ...(contextId === undefined ? {} : { contextId }),
  });
  if (exceptionDetails !== undefined) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
};

/** A document that wanted to go elsewhere while it was loading is never "loaded", but it stops loading. */
const untilLoaded = (session: CDPSession): Promise<void> =>
  new Promise((resolve) => {
    session.once('Page.loadEventFired', () => resolve());
    session.once('Page.frameNavigated', () => session.once('Page.frameStoppedLoading', () => resolve()));
  });

const whenDead = (context: BrowserContext, session: CDPSession): Promise<never> => {
  const died = new Promise<never>((_, reject) => {
    session.on('Inspector.targetCrashed', () => reject(new PageDied('the page ran out of memory or crashed')));
    context.on('targetdestroyed', () => reject(new PageDied('the page was closed')));
  });
  died.catch(() => undefined);
  return died;
};

/**
 * Shuts every door of a window whose document does not come before `open` gives it. The commands are answered when there
 * is a document, which has a process only then; they are heard in their order, so none is waited for.
 * @param frame of the document.
 */
const prepare = (session: CDPSession, frame: string, { preload, tracer, answer, ...size }: DocumentKind) => {
  const refused: RefusedRequest[] = [];
  const refuse = ({ kind, address: wanted }: RefusedRequest): void => {
    if (refused.length < mostRefusals) refused.push({ kind, address: wanted.slice(0, 300) });
  };
  const log: LogLine[] = [];
  const uncaught: string[] = [];
  let scale = 1;
  let world: number | undefined;
  const resize = (width: number, height: number): Promise<void> =>
    session.send('Emulation.setDeviceMetricsOverride', {
      width,
      height,
      deviceScaleFactor: scale,
      mobile: false,
      screenWidth: width,
      screenHeight: height,
    });
  const { asked, give, quiet, listening } = serve(session, { answer, refuse });
  const ready = Promise.all([
    listening,
    listen(session, log, uncaught, refuse),
    session.send('Page.enable'),
    session.send('Page.addScriptToEvaluateOnNewDocument', { source: preload }),
    session.send('Page.addScriptToEvaluateOnNewDocument', { source: tracer, worldName: ourWorld }),
    resize(size.width, size.height),
    session.send('Runtime.runIfWaitingForDebugger'),
  ]);
  ready.catch(() => undefined);
  return {
    asked,
    refused,
    log,
    uncaught,
    resize,
    quiet,
    open: async (html: string, pixels: number): Promise<void> => {
      scale = pixels;
      const resized = scale === 1 ? undefined : resize(size.width, size.height);
      const loaded = untilLoaded(session);
      await Promise.all([give(html), ready, resized, loaded]);
    },
    ask: (expression: string) => evaluate(session, expression),
    trace: async (expression: string) => {
      world ??= (await session.send('Page.createIsolatedWorld', { frameId: frame, worldName: ourWorld }))
        .executionContextId;
      return evaluate(session, expression, world);
    },
    photograph: async (width: number, height: number): Promise<Uint8Array> => {
      const { data } = await session.send('Page.captureScreenshot', {
        format: 'png',
        clip: { x: 0, y: 0, width, height, scale: 1 },
        optimizeForSpeed: true,
      });
      return Buffer.from(data, 'base64');
    },
  };
};

interface Root {
  readonly session: CDPSession;
  /** Who waits for the window of a browser context. */
  readonly expected: Map<string, (session: CDPSession) => void>;
}

const roots = new WeakMap<Browser, Promise<Root>>();

/** The browser's own session. New windows stand still before their first navigation until it lets them go on. */
const openRoot = async (browser: Browser): Promise<Root> => {
  const session = await browser.target().createCDPSession();
  const expected: Root['expected'] = new Map();
  session.on('Target.attachedToTarget', ({ sessionId, targetInfo: { browserContextId } }) => {
    const window = session.connection()?.session(sessionId) ?? undefined;
    const wanted = expected.get(browserContextId ?? '');
    if (window !== undefined && wanted !== undefined) {
      wanted(window);
      return;
    }
    // A page of the pool: it goes its way.
    window?.send('Runtime.runIfWaitingForDebugger').catch(() => undefined);
    session.send('Target.detachFromTarget', { sessionId }).catch(() => undefined);
  });
  await session.send('Target.setAutoAttach', {
    autoAttach: true,
    waitForDebuggerOnStart: true,
    flatten: true,
    filter: [{ type: 'page' }],
  });
  return { session, expected };
};

const rootOf = (browser: Browser): Promise<Root> => {
  const root = roots.get(browser) ?? openRoot(browser);
  roots.set(browser, root);
  return root;
};

/**
 * Opens a window for a document, in a context of its own, up to where the browser asks for the document: every door is
 * shut before that. Its only navigation is the one to the document, so that nothing is made twice.
 */
export const hostDocument = async (browser: Browser, kind: DocumentKind): Promise<HostedDocument> => {
  const context = await browser.createBrowserContext();
  // Closing a context ends the page's process, also one that is caught in a loop.
  const close = (): Promise<void> => context.close().catch(() => undefined);
  const id = context.id ?? '';
  const { session: root, expected } = await rootOf(browser);
  try {
    const attached = new Promise<CDPSession>((resolve) => void expected.set(id, resolve));
    const { targetId } = await root.send('Target.createTarget', {
      url: address,
      width: kind.width,
      height: kind.height,
      browserContextId: id,
    });
    const session = await attached;
    const died = whenDead(context, session);
    const { asked, ...hosted } = prepare(session, targetId, kind);
    await Promise.race([asked, died]);
    return { ...hosted, died, close };
  } catch (error) {
    await close();
    throw error;
  } finally {
    expected.delete(id);
  }
};
