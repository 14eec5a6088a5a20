import { type Browser, type BrowserContext, type CDPSession, TargetType } from 'puppeteer';
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

/** Shuts every door of an empty window; `open` is its first navigation. */
const prepare = async (session: CDPSession, { preload, tracer, answer, ...size }: DocumentKind) => {
  const refused: RefusedRequest[] = [];
  const refuse = ({ kind, address: wanted }: RefusedRequest): void => {
    if (refused.length < mostRefusals) refused.push({ kind, address: wanted.slice(0, 300) });
  };
  const log: LogLine[] = [];
  const uncaught: string[] = [];
  let [text, scale, frame] = ['', 1, ''];
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
  const [quiet] = await Promise.all([
    serve(session, { html: () => text, answer, refuse }),
    listen(session, log, uncaught, refuse),
    session.send('Page.enable'),
    session.send('Page.addScriptToEvaluateOnNewDocument', { source: preload, runImmediately: true }),
    session.send('Page.addScriptToEvaluateOnNewDocument', { source: tracer, worldName: ourWorld }),
    resize(size.width, size.height),
  ]);
  return {
    refused,
    log,
    uncaught,
    resize,
    quiet,
    open: async (html: string, pixels: number): Promise<void> => {
      text = html;
      scale = pixels;
      if (scale !== 1) await resize(size.width, size.height);
      const loaded = untilLoaded(session);
      ({ frameId: frame } = await session.send('Page.navigate', { url: address }));
      await loaded;
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

const roots = new WeakMap<Browser, Promise<CDPSession>>();

/** The browser's own session. */
const rootOf = (browser: Browser): Promise<CDPSession> => {
  const root = roots.get(browser) ?? browser.target().createCDPSession();
  roots.set(browser, root);
  return root;
};

/** Opens an empty window for a document, in a context of its own, with every door shut before its first navigation. */
export const hostDocument = async (browser: Browser, kind: DocumentKind): Promise<HostedDocument> => {
  const context = await browser.createBrowserContext();
  // Closing a context ends the page's process, also one that is caught in a loop.
  const close = (): Promise<void> => context.close().catch(() => undefined);
  try {
    const root = await rootOf(browser);
    await root.send('Target.createTarget', {
      url: 'about:blank',
      width: kind.width,
      height: kind.height,
      ...(context.id === undefined ? {} : { browserContextId: context.id }),
    });
    const target = await context.waitForTarget((one) => one.type() === TargetType.PAGE);
    const session = await target.createCDPSession();
    return { ...(await prepare(session, kind)), died: whenDead(context, session), close };
  } catch (error) {
    await close();
    throw error;
  }
};
