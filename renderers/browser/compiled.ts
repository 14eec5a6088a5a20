import type { Browser } from 'puppeteer';
import { address, type Answer, serve } from './document-requests.js';
import { openWindow } from './window.js';

/** Bytes of a script below which compiling it costs less than handing its code over. */
const leastSize = 100_000;
/** Milliseconds that a library may take to be compiled. */
const mostTime = 20_000;

interface Known {
  asked: number;
  code: string | undefined;
}

const known = new WeakMap<Browser, WeakMap<Answer, Known>>();

/** A library's machine-independent code, base64, as V8 has it after the library's first run. */
const compile = async (browser: Browser, script: Answer): Promise<string> => {
  const { session, died, close } = await openWindow(browser, { width: 100, height: 100 });
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('the library was not compiled in time')), mostTime);
  });
  const work = async (): Promise<string> => {
    const { give } = serve(session, { answer: () => script, refuse: () => undefined });
    const loaded = new Promise<void>((resolve) => session.once('Page.loadEventFired', () => resolve()));
    const started = [session.send('Page.enable'), session.send('Runtime.runIfWaitingForDebugger')];
    await Promise.all([...started, give('<!doctype html><body></body>'), loaded]);
    const produced = new Promise<string>((resolve) => {
      session.once('Page.compilationCacheProduced', ({ data }) => resolve(data));
    });
    const url = `${address}library.js`;
    await session.send('Page.produceCompilationCache', { scripts: [{ url }] });
    await session.send('Runtime.evaluate', {
      expression: `document.body.append(Object.assign(document.createElement('script'), { src: '${url}' }))`,
    });
    return produced;
  };
  try {
    return await Promise.race([work(), died, late]);
  } finally {
    clearTimeout(timer);
    void close();
  }
};

/**
 * The compiled code of a library, so that a document's process need not compile it once more: made in a document of our
 * own, with nothing else in it, once the library is asked for a second time.
 * @returns undefined where there is none (yet).
 */
export const compiled = (browser: Browser, script: Answer): string | undefined => {
  if (script.body.length < leastSize || !script.type.startsWith('text/javascript')) return undefined;
  const ofBrowser = known.get(browser) ?? new WeakMap<Answer, Known>();
  known.set(browser, ofBrowser);
  const one = ofBrowser.get(script) ?? { asked: 0, code: undefined };
  ofBrowser.set(script, one);
  one.asked += 1;
  if (one.asked === 2)
    compile(browser, script).then(
      (code) => {
        one.code = code;
      },
      () => undefined, // it is compiled in each document, as before
    );
  return one.code;
};
