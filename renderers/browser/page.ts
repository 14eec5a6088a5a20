import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer';
import { packageRoot } from '../package-root.js';
import { contentSecurityPolicy, denyNetwork } from './policy.js';

/** A page with one of our bundles in it, in a browser context and a process of its own. */
export interface WorkerPage {
  readonly bundle: string;
  /** Calls the function that the bundle put on `globalThis.figwright`. One call at a time. */
  readonly call: (argument: unknown) => Promise<unknown>;
  /** Rejects when the page's process dies. Never resolves. */
  readonly died: Promise<never>;
  /** Calls made so far. */
  readonly calls: () => number;
  readonly close: () => Promise<void>;
}

const bundles = new Map<string, string>();

/** What the build made of `renderers/page/<name>.page.ts`. */
export const bundleSource = (name: string): string => {
  const known = bundles.get(name);
  if (known !== undefined) return known;
  const source = readFileSync(join(packageRoot, 'dist', 'page', `${name}.page.js`), 'utf8');
  bundles.set(name, source);
  return source;
};

/** Rejects when the page's process dies; never resolves. */
export const whenDead = (page: Page): Promise<never> => {
  const died = new Promise<never>((_, reject) => {
    page.on('error', () => reject(new PageDied('the page ran out of memory or crashed')));
    page.on('close', () => reject(new PageDied('the page was closed')));
  });
  died.catch(() => undefined);
  return died;
};

export class PageDied extends Error {
  override readonly name = 'PageDied';
}

export const openPage = async (browser: Browser, bundle: string): Promise<WorkerPage> => {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const died = whenDead(page);
  const session = await page.createCDPSession();
  await denyNetwork(session);
  page.on('dialog', (dialog) => void dialog.dismiss().catch(() => undefined));
  await page.setContent(
    `<!doctype html><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy}"><body></body>`,
  );
  await page.evaluate(bundleSource(bundle));
  let calls = 0;
  return {
    bundle,
    died,
    calls: () => calls,
    call: (argument) => {
      calls += 1;
      return Promise.race([
        died,
        page.evaluate(
          (value) => (globalThis as unknown as { figwright: (input: unknown) => unknown }).figwright(value),
          argument,
        ),
      ]);
    },
    // Closing a context ends the page's process, also one that is caught in a loop.
    close: () => context.close().catch(() => undefined),
  };
};
