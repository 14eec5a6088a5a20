import type { Browser, BrowserContext, CDPSession } from 'puppeteer';
import { address } from './document-requests.js';
import { PageDied } from './page.js';

/** A window in a browser context and a process of its own, that stands still before its first navigation. */
export interface DocumentWindow {
  readonly session: CDPSession;
  /** Of its document. */
  readonly frame: string;
  readonly died: Promise<never>;
  readonly close: () => Promise<void>;
}

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

const whenDead = (context: BrowserContext, session: CDPSession): Promise<never> => {
  const died = new Promise<never>((_, reject) => {
    session.on('Inspector.targetCrashed', () => reject(new PageDied('the page ran out of memory or crashed')));
    context.on('targetdestroyed', () => reject(new PageDied('the page was closed')));
  });
  died.catch(() => undefined);
  return died;
};

/**
 * Opens a window for a document. Its only navigation is the one to the document, so that nothing is made twice; it begins
 * with `Runtime.runIfWaitingForDebugger`.
 */
export const openWindow = async (
  browser: Browser,
  size: { readonly width: number; readonly height: number },
): Promise<DocumentWindow> => {
  const context = await browser.createBrowserContext();
  // Closing a context ends the page's process, also one that is caught in a loop.
  const close = (): Promise<void> => context.close().catch(() => undefined);
  const id = context.id ?? '';
  const { session: root, expected } = await rootOf(browser);
  try {
    const attached = new Promise<CDPSession>((resolve) => void expected.set(id, resolve));
    const { targetId } = await root.send('Target.createTarget', { url: address, ...size, browserContextId: id });
    const session = await attached;
    return { session, frame: targetId, died: whenDead(context, session), close };
  } catch (error) {
    await close();
    throw error;
  } finally {
    expected.delete(id);
  }
};
