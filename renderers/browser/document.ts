import type { Browser, CDPSession, Page } from 'puppeteer';
import type { LogLine } from '../renderer.js';
import { whenDead } from './page.js';
import { documentPolicy } from './policy.js';

/** What is answered to a request of a document. */
export interface Answer {
  readonly type: string;
  readonly body: Uint8Array | string;
}

export interface DocumentOptions {
  readonly html: string;
  /** Script that runs before the document's own, in its world. */
  readonly preload: string;
  /** CSS pixels of the window that the document opens in. */
  readonly width: number;
  readonly height: number;
  readonly scale: number;
  /** The installed file behind an address; undefined for everything that is refused. */
  readonly answer: (address: string) => Answer | undefined;
}

/** A request that was not answered: what it was for (`Script`, `Image`, `Fetch`…) and where it wanted to go. */
export interface RefusedRequest {
  readonly kind: string;
  readonly address: string;
}

/** A program's document in a browser context, and a process, that only it ever uses. */
export interface HostedDocument {
  /** Opens the document; resolves when it and all that it loads at once is there. */
  readonly open: () => Promise<void>;
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

/** Not a secure context: no service workers, no access to devices. The name never resolves. */
const address = 'http://figure.invalid/';

const mostLines = 200;
const longestLine = 2_000;
const mostRefusals = 100;

interface Remote {
  readonly type: string;
  readonly value?: unknown;
  readonly description?: string;
}

const written = ({ type, value, description }: Remote): string =>
  (value === undefined ? (description ?? type) : typeof value === 'string' ? value : JSON.stringify(value)).slice(
    0,
    longestLine,
  );

/** Requests on their way; those that the browser itself refuses are announced and never arrive here. */
type Pending = Map<string, { readonly since: number; arrived: boolean }>;

/** Milliseconds after which a request that did not arrive was refused by the browser. */
const mostUnsent = 250;

/** Every request of the document stops here: none goes on to the network. */
const serve = async (
  session: CDPSession,
  { html, answer }: DocumentOptions,
  refuse: (request: RefusedRequest) => void,
  pending: Pending,
): Promise<void> => {
  let opened = false;
  const fulfil = (requestId: string, { type, body }: Answer, headers: Record<string, string> = {}): Promise<unknown> =>
    session.send('Fetch.fulfillRequest', {
      requestId,
      responseCode: 200,
      responseHeaders: Object.entries({
        'Content-Type': type,
        'Access-Control-Allow-Origin': '*',
        'Cache-Control': 'no-store',
        ...headers,
      }).map(([name, value]) => ({ name, value })),
      body: Buffer.from(body).toString('base64'),
    });
  session.on('Fetch.requestPaused', ({ requestId, networkId, request: { url }, resourceType }) => {
    const waiting = pending.get(networkId ?? '');
    if (waiting !== undefined) waiting.arrived = true;
    let sent: Promise<unknown>;
    if (!opened && url === address) {
      opened = true;
      sent = fulfil(
        requestId,
        { type: 'text/html; charset=utf-8', body: html },
        { 'Content-Security-Policy': documentPolicy },
      );
    } else {
      const found = resourceType === 'Document' ? undefined : answer(url);
      if (found === undefined) {
        refuse({ kind: resourceType, address: url });
        pending.delete(networkId ?? '');
        // "No content" leaves a document that wanted to go elsewhere as it stands.
        sent =
          resourceType === 'Document'
            ? session.send('Fetch.fulfillRequest', { requestId, responseCode: 204 })
            : session.send('Fetch.failRequest', { requestId, errorReason: 'BlockedByClient' });
      } else sent = fulfil(requestId, found);
    }
    sent.catch(() => undefined);
  });
  const done = ({ requestId }: { requestId: string }): void => void pending.delete(requestId);
  session.on('Network.requestWillBeSent', ({ requestId, request }) => {
    if (!/^(?:data|blob):/.test(request.url)) pending.set(requestId, { since: performance.now(), arrived: false });
  });
  session.on('Network.loadingFinished', done);
  session.on('Network.loadingFailed', done);
  await Promise.all([
    session.send('Network.enable'),
    session.send('Fetch.enable', { patterns: [{ urlPattern: '*' }] }),
  ]);
};

/** `Loading the image 'file:///a' violates the following Content Security Policy directive…` */
const forbidden = /^(.{0,80}?)[' ]([a-z][a-z+.-]*:[^' ]+)'?(?: violates the following Content Security Policy|$)/i;

const listen = async (
  session: CDPSession,
  log: LogLine[],
  uncaught: string[],
  refuse: (request: RefusedRequest) => void,
): Promise<void> => {
  const levels: Readonly<Record<string, LogLine['level']>> = { error: 'error', assert: 'error', warning: 'warn' };
  const say = (level: LogLine['level'], message: string): void => {
    if (log.length < mostLines) log.push({ level, message: message.slice(0, longestLine) });
  };
  let said = 0;
  session.on('Runtime.consoleAPICalled', ({ type, args }) => {
    // Who has said so much goes on to nobody.
    if (++said === mostLines) session.send('Runtime.disable').catch(() => undefined);
    say(levels[type] ?? 'info', args.slice(0, 20).map(written).join(' '));
  });
  session.on('Runtime.exceptionThrown', ({ exceptionDetails: { text, exception } }) => {
    const message = (exception === undefined ? text : written(exception)).split('\n    at ')[0] ?? text;
    if (uncaught.length < mostLines) uncaught.push(message);
    say('error', message);
  });
  // What the browser refuses by itself it only says here: files, and whatever the document's policy forbids.
  session.on('Log.entryAdded', ({ entry: { text } }) => {
    const [, kind = '', address] = forbidden.exec(text) ?? [];
    if (address !== undefined)
      refuse({ kind: kind.includes('image') || address.startsWith('file:') ? 'Image' : 'Other', address });
  });
  await Promise.all([session.send('Runtime.enable'), session.send('Log.enable')]);
};

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

const host = async (page: Page, session: CDPSession, options: DocumentOptions) => {
  const refused: RefusedRequest[] = [];
  const refuse = ({ kind, address }: RefusedRequest): void => {
    if (refused.length < mostRefusals) refused.push({ kind, address: address.slice(0, 300) });
  };
  const pending: Pending = new Map();
  const log: LogLine[] = [];
  const uncaught: string[] = [];
  let frame = '';
  let world: number | undefined;
  const resize = (width: number, height: number): Promise<void> =>
    session.send('Emulation.setDeviceMetricsOverride', {
      width,
      height,
      deviceScaleFactor: options.scale,
      mobile: false,
      screenWidth: width,
      screenHeight: height,
    });
  await Promise.all([
    serve(session, options, refuse, pending),
    listen(session, log, uncaught, refuse),
    session.send('Page.enable'),
    session.send('Page.addScriptToEvaluateOnNewDocument', { source: options.preload, runImmediately: true }),
    resize(options.width, options.height),
  ]);
  return {
    refused,
    log,
    uncaught,
    resize,
    open: async (): Promise<void> => {
      const loaded = untilLoaded(session);
      ({ frameId: frame } = await session.send('Page.navigate', { url: address }));
      await loaded;
    },
    ask: (expression: string) => evaluate(session, expression),
    trace: async (expression: string) => {
      world ??= (await session.send('Page.createIsolatedWorld', { frameId: frame, worldName: 'figwright' }))
        .executionContextId;
      return evaluate(session, expression, world);
    },
    quiet: async (): Promise<void> => {
      while (pending.size > 0) {
        await new Promise((resolve) => setTimeout(resolve, 2));
        for (const [id, { since, arrived }] of pending)
          if (!arrived && performance.now() - since > mostUnsent) pending.delete(id);
      }
    },
    photograph: async (width: number, height: number): Promise<Uint8Array> => {
      const { data } = await session.send('Page.captureScreenshot', {
        format: 'png',
        clip: { x: 0, y: 0, width, height, scale: 1 },
        optimizeForSpeed: true,
      });
      return Buffer.from(data, 'base64');
    },
    died: whenDead(page),
  };
};

/** Opens an empty window for a document, in a context of its own, with every door shut before its first navigation. */
export const hostDocument = async (browser: Browser, options: DocumentOptions): Promise<HostedDocument> => {
  const context = await browser.createBrowserContext();
  // Closing a context ends the page's process, also one that is caught in a loop.
  const close = (): Promise<void> => context.close().catch(() => undefined);
  try {
    const page = await context.newPage();
    return { ...(await host(page, await page.createCDPSession(), options)), close };
  } catch (error) {
    await close();
    throw error;
  }
};
