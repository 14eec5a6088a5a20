import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { compiled } from '../../../renderers/browser/compiled.js';
import { hostDocument } from '../../../renderers/browser/document.js';
import { launchBrowser, type LaunchedBrowser } from '../../../renderers/browser/launch.js';
import { installedAnswer } from '../../../renderers/html/libraries.js';

const address = 'https://d3js.org/d3.v7.min.js';
const kind = { preload: '', tracer: '', width: 300, height: 200, answer: installedAnswer };

describe('the compiled code of libraries', () => {
  let launched: LaunchedBrowser;
  beforeAll(async () => {
    launched = await launchBrowser();
  });
  afterAll(async () => {
    await launched.browser.close();
    await launched.kill();
  });

  /** What a document draws that has changed its own world before the library comes. */
  const draw = async (): Promise<readonly unknown[]> => {
    const hosted = await hostDocument(launched.browser, kind);
    try {
      const changed = '<script>Array.from = () => "mine"</script>';
      await hosted.open(`<!doctype html>${changed}<script src="${address}"></script><svg></svg>`, 1);
      const said = await hosted.ask(
        'd3.select("svg").append("circle").attr("r", 40).attr("fill", "teal"); [d3.range(3).join(), Array.from([1])].join()',
      );
      return [said, Buffer.from(await hosted.photograph(300, 200)).toString('base64')];
    } finally {
      await hosted.close();
    }
  };

  it('is there from the third document on, which is drawn alike and has nothing of those before it', async () => {
    const [first, second] = [await draw(), await draw()];
    const script = installedAnswer(address);
    if (script === undefined) throw new Error('d3 is not installed');
    await vi.waitFor(() => expect(compiled(launched.browser, script)).toMatch(/^[\w+/]{9999}/), { timeout: 60_000 });
    const third = await draw();
    expect(first[0]).toBe('0,1,2,mine');
    expect([second, third]).toEqual([first, first]);
  });

  it('is not made of small scripts and of other files', () => {
    for (const answer of [
      { type: 'text/javascript', body: 'let a = 1' },
      { type: 'text/css', body: 'a'.repeat(200_000) },
    ])
      for (let time = 0; time < 3; time += 1) expect(compiled(launched.browser, answer)).toBeUndefined();
  });
});
