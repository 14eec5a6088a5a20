import type { Browser, CDPSession } from 'puppeteer';
import type { LogLine } from '../renderer.js';
import { compiled } from './compiled.js';
import { listen } from './document-log.js';
import { type Answer, type RefusedRequest, serve } from './document-requests.js';
import { openWindow } from './window.js';

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

const photograph = async (session: CDPSession, width: number, height: number): Promise<Uint8Array> => {
  const { data } = await session.send('Page.captureScreenshot', {
    format: 'png',
    clip: { x: 0, y: 0, width, height, scale: 1 },
    optimizeForSpeed: true,
  });
  return Buffer.from(data, 'base64');
};

/** A document that wanted to go elsewhere while it was loading is never "loaded", but it stops loading. */
const untilLoaded = (session: CDPSession): Promise<void> =>
  new Promise((resolve) => {
    session.once('Page.loadEventFired', () => resolve());
    session.once('Page.frameNavigated', () => session.once('Page.frameStoppedLoading', () => resolve()));
  });

/**
 * Shuts every door of a window whose document does not come before `open` gives it. The commands are answered when there
 * is a document, which has a process only then; they are heard in their order, so none is waited for.
 * @param frame of the document.
 */
const prepare = (
  session: CDPSession,
  frame: string,
  { preload, tracer, answer, ...size }: DocumentKind,
  codeOf: (script: Answer) => string | undefined,
) => {
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
  const { asked, give, quiet, listening } = serve(session, { answer, refuse, codeOf });
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
    photograph: (width: number, height: number) => photograph(session, width, height),
  };
};

/**
 * Opens a window for a document, in a context of its own, up to where the browser asks for the document: every door is
 * shut before that.
 */
export const hostDocument = async (browser: Browser, kind: DocumentKind): Promise<HostedDocument> => {
  const { session, frame, died, close } = await openWindow(browser, { width: kind.width, height: kind.height });
  try {
    const { asked, ...hosted } = prepare(session, frame, kind, (script) => compiled(browser, script));
    await Promise.race([asked, died]);
    return { ...hosted, died, close };
  } catch (error) {
    await close();
    throw error;
  }
};
