import { readFileSync, readlinkSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { launchBrowser } from '../../../renderers/browser/launch.js';
import { findBrowser } from '../../../renderers/browser/find.js';
import { behind, walls } from '../../../renderers/browser/wall.js';
import { findSandbox } from '../../../renderers/python/sandbox.js';

const hasBubblewrap = ((): boolean => {
  try {
    findSandbox(process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {});
    return true;
  } catch {
    return false;
  }
})();

const dataLimit = (pid: number): string =>
  /Max data size\s+(\S+)/.exec(readFileSync(`/proc/${pid}/limits`, 'utf8'))?.[1] ?? '';

describe('the wall around the browser', () => {
  it('is the best one that starts', async () => {
    const { browser, wall, pid, kill } = await launchBrowser();
    expect(walls).toContain(wall);
    if (process.platform === 'linux') expect(Number(dataLimit(pid))).toBe(4 * 1024 ** 3);
    await browser.close();
    await kill();
  });

  it.skipIf(!hasBubblewrap)(
    'is bubblewrap, without a network, where the sandbox of Chromium does not start',
    async () => {
      const { browser, wall, pid, kill } = await launchBrowser(undefined, ['bubblewrap', 'user', 'none']);
      expect(wall).toBe('bubblewrap');
      const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ');
      expect(readlinkSync(`/proc/${children[0]}/ns/net`)).not.toBe(readlinkSync('/proc/self/ns/net'));
      const page = await browser.newPage();
      await page.setContent('<p>shown</p>');
      expect((await page.screenshot()).length).toBeGreaterThan(100);
      await page.goto('file:///').catch(() => undefined);
      const listed = await page.evaluate(() => document.body.innerText);
      expect(listed).not.toMatch(/root|work|home/);
      await browser.close();
      await kill();
    },
  );

  it('is another user for root alone, and never silently nothing', async () => {
    const found = await findBrowser();
    const isRoot = process.getuid?.() === 0;
    expect(behind('user', found, [], '/tmp') !== undefined).toBe(isRoot);
    expect(behind('none', found, [], '/tmp') === undefined).toBe(isRoot);
  });
});
