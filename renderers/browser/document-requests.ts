import type { CDPSession } from 'puppeteer';
import { documentPolicy } from './policy.js';

/** What is answered to a request of a document. */
export interface Answer {
  readonly type: string;
  readonly body: Uint8Array | string;
}

/** A request that was not answered: what it was for (`Script`, `Image`, `Fetch`…) and where it wanted to go. */
export interface RefusedRequest {
  readonly kind: string;
  readonly address: string;
}

/** Not a secure context: no service workers, no access to devices. The name never resolves. */
export const address = 'http://figure.invalid/';

/** Requests on their way; those that the browser itself refuses are announced and never arrive here. */
type Pending = Map<string, { readonly since: number; readonly arrived: boolean }>;

/** Milliseconds after which a request that did not arrive was refused by the browser. */
const mostUnsent = 250;
/** Milliseconds after which an answer that nobody reads to its end counts as read. */
const mostUnread = 3_000;

export interface Served {
  /** The installed file behind an address; undefined for everything that is refused. */
  readonly answer: (address: string) => Answer | undefined;
  readonly refuse: (request: RefusedRequest) => void;
  /** A script's compiled code, base64, where there is some. */
  readonly codeOf?: (script: Answer) => string | undefined;
}

export interface Requests {
  /** Resolves when the browser asks for the document. */
  readonly asked: Promise<void>;
  /** Answers that with the document itself, once: what else asks for its address gets nothing. */
  readonly give: (html: string) => Promise<void>;
  /** Resolves when no request is on its way. */
  readonly quiet: () => Promise<void>;
  /** Resolves when the browser has confirmed that it stops every request. */
  readonly listening: Promise<unknown>;
}

const fulfiller =
  (session: CDPSession) =>
  (requestId: string, { type, body }: Answer, headers: Record<string, string> = {}): Promise<unknown> =>
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

/** Every request of the document stops here: none goes on to the network. */
export const serve = (session: CDPSession, { answer, refuse, codeOf }: Served): Requests => {
  const pending: Pending = new Map();
  let opened = false;
  let arrived: (requestId: string) => void;
  const request = new Promise<string>((resolve) => {
    arrived = resolve;
  });
  const fulfil = fulfiller(session);
  session.on('Fetch.requestPaused', ({ requestId, networkId, request: { url }, resourceType }) => {
    const waiting = pending.get(networkId ?? '');
    if (waiting !== undefined) pending.set(networkId ?? '', { since: performance.now(), arrived: true });
    if (!opened && url === address) {
      opened = true;
      arrived(requestId);
      return;
    }
    const found = resourceType === 'Document' ? undefined : answer(url);
    let sent: Promise<unknown>;
    if (found === undefined) {
      refuse({ kind: resourceType, address: url });
      pending.delete(networkId ?? '');
      // "No content" leaves a document that wanted to go elsewhere as it stands.
      sent =
        resourceType === 'Document'
          ? session.send('Fetch.fulfillRequest', { requestId, responseCode: 204 })
          : session.send('Fetch.failRequest', { requestId, errorReason: 'BlockedByClient' });
    } else {
      const code = resourceType === 'Script' ? codeOf?.(found) : undefined;
      // The code has to be there first.
      const handed = code === undefined ? undefined : session.send('Page.addCompilationCache', { url, data: code });
      sent = handed === undefined ? fulfil(requestId, found) : handed.then(() => fulfil(requestId, found));
    }
    sent.catch(() => void pending.delete(networkId ?? ''));
  });
  const done = ({ requestId }: { requestId: string }): void => void pending.delete(requestId);
  session.on('Network.requestWillBeSent', ({ requestId, request }) => {
    if (!/^(?:data|blob):/.test(request.url)) pending.set(requestId, { since: performance.now(), arrived: false });
  });
  session.on('Network.loadingFinished', done);
  session.on('Network.loadingFailed', done);
  return {
    asked: request.then(() => undefined),
    give: async (html) => {
      const headers = { 'Content-Security-Policy': documentPolicy };
      await fulfil(await request, { type: 'text/html; charset=utf-8', body: html }, headers);
    },
    quiet: async () => {
      while (pending.size > 0) {
        await new Promise((resolve) => setTimeout(resolve, 2));
        for (const [id, one] of pending)
          if (performance.now() - one.since > (one.arrived ? mostUnread : mostUnsent)) pending.delete(id);
      }
    },
    listening: Promise.all([
      session.send('Network.enable'),
      session.send('Fetch.enable', { patterns: [{ urlPattern: '*' }] }),
    ]),
  };
};
