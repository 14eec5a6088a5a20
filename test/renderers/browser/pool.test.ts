import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { createRenderers, type Renderers } from '../../../renderers/index.js';
import { cacheFolder } from '../../../renderers/browser/cache-folder.js';

const chart = JSON.stringify({
  data: { values: [{ a: 'A', b: 28 }] },
  mark: 'bar',
  encoding: { x: { field: 'a', type: 'nominal' }, y: { field: 'b', type: 'quantitative' } },
});
const catastrophe = "test(regexp('^(a+)+$'), 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!')";
const hanging = JSON.stringify({ width: 10, height: 10, signals: [{ name: 'a', update: catastrophe }], marks: [] });
const hungry = JSON.stringify({
  width: 10,
  height: 10,
  signals: [{ name: 'a', update: 'length(sequence(0, 1e9))' }],
  marks: [],
});

let renderers: Renderers;
afterEach(() => renderers.close());

/** What the system tells of a process; nothing where it has ended meanwhile. */
const told = (pid: number | string, file: 'cmdline' | 'stat'): string => {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return '';
  }
};

/** Processes below one, found by walking /proc. */
const descendants = (root: number): number[] => {
  const parents = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => [Number(name), Number(/\) \S (\d+)/.exec(told(name, 'stat'))?.[1])] as const);
  const found = [root];
  for (const parent of found) found.push(...parents.filter(([, above]) => above === parent).map(([pid]) => pid));
  return found.slice(1);
};

const vegaLite = () => renderers.of('vega-lite').render(chart);

describe('the pool of pages', () => {
  it('draws many more charts at once than it has pages', async () => {
    renderers = createRenderers({ workers: 2 });
    const drawn = await Promise.all(Array.from({ length: 30 }, vegaLite));
    expect(new Set(drawn.map(({ png }) => Buffer.from(png).toString('base64'))).size).toBe(1);
  });

  it('loses one sample, not its neighbours, to a page that hangs', async () => {
    renderers = createRenderers({ workers: 2 });
    const hang = renderers.of('vega').render(hanging, { limits: { timeoutMs: 1_000 } });
    const neighbours = Promise.all(Array.from({ length: 10 }, vegaLite));
    await expect(hang).rejects.toMatchObject({ reason: 'timeout' });
    expect(await neighbours).toHaveLength(10);
  });

  it('loses one sample, not its neighbours, to a page that takes all memory', async () => {
    renderers = createRenderers({ workers: 2 });
    const greedy = renderers.of('vega').render(hungry, { limits: { timeoutMs: 240_000 } });
    const neighbours = Promise.all(Array.from({ length: 10 }, vegaLite));
    await expect(greedy).rejects.toMatchObject({ reason: 'out-of-memory' });
    expect(await neighbours).toHaveLength(10);
  }, 300_000);

  it('loses no sample to page processes that are killed from outside', async () => {
    renderers = createRenderers({ workers: 2 });
    await Promise.all([vegaLite(), vegaLite()]);
    const work = Promise.all(Array.from({ length: 20 }, vegaLite));
    const pages = descendants(renderers.pid() ?? 0).filter((pid) => told(pid, 'cmdline').includes('--type=renderer'));
    expect(pages.length).toBeGreaterThan(0);
    for (const pid of pages) process.kill(pid, 'SIGKILL');
    expect(await work).toHaveLength(20);
  });

  it('starts a new browser when the old one is killed, and loses no sample', async () => {
    renderers = createRenderers({ workers: 2 });
    await vegaLite();
    const pid = renderers.pid();
    const work = Promise.all(Array.from({ length: 20 }, vegaLite));
    process.kill(pid ?? 0, 'SIGKILL');
    expect(await work).toHaveLength(20);
    expect(renderers.pid()).not.toBe(pid);
  });

  it('leaves neither processes nor profiles behind', async () => {
    renderers = createRenderers({ workers: 1 });
    await vegaLite();
    const pid = renderers.pid() ?? 0;
    const mine = `profile-${process.pid}-`;
    expect(readdirSync(cacheFolder()).some((name) => name.startsWith(mine))).toBe(true);
    await renderers.close();
    await expect.poll(() => existsSync(`/proc/${pid}/exe`)).toBe(false);
    expect(readdirSync(cacheFolder()).filter((name) => name.startsWith(mine))).toEqual([]);
  });

  it('says which browser it needs when the configured one does not start', async () => {
    renderers = createRenderers({ executablePath: '/no/such/browser' });
    await expect(vegaLite()).rejects.toMatchObject({
      reason: 'browser',
      message: expect.stringContaining('/no/such/browser'),
    });
  });
});
