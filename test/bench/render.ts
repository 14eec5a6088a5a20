import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'puppeteer';
import { launchBrowser } from '../../renderers/browser/launch.js';
import { packageFolder } from '../../renderers/installed.js';
import { createRenderers } from '../../renderers/index.js';
import { machine, median, programs, rateOf, say } from './measure.js';

const library = (name: string, file: string): string => readFileSync(join(packageFolder(name), 'build', file), 'utf8');

/** The common way: a new page per chart, both libraries loaded into it, drawn, photographed, closed. */
const pagePerChart = async (browser: Browser, program: string, libraries: readonly string[]): Promise<void> => {
  const page = await browser.newPage();
  try {
    await page.setContent('<!doctype html><body style="margin:0"><div id="vis"></div></body>');
    for (const source of libraries) await page.evaluate(source);
    await page.evaluate(
      `(async () => {
        const view = new vega.View(vega.parse(vegaLite.compile(${program}).spec), { renderer: 'canvas', container: '#vis' });
        await view.runAsync();
      })()`,
    );
    const chart = await page.$('#vis');
    await chart?.screenshot();
  } finally {
    await page.close();
  }
};

/** Rounds of both ways in turn, so that a slow minute of the machine hits both. */
export const benchRender = async (size = 240): Promise<void> => {
  const rounds = 5;
  const all = programs(size);
  const baselineSize = Math.max(4, Math.round(size / 40));
  // Two copies of Vega's scripts, as a page would load them.
  const libraries = [library('vega', 'vega.min.js'), library('vega-lite', 'vega-lite.min.js')];
  const renderers = createRenderers();
  const launched = await launchBrowser();
  const draw = renderers.of('vega-lite').render;
  await Promise.all(all.slice(0, 8).map((program) => draw(program)));
  await pagePerChart(launched.browser, all[0] ?? '', libraries);
  const [ours, theirs]: [number[], number[]] = [[], []];
  for (let round = 0; round < rounds; round++) {
    theirs.push(
      await rateOf(baselineSize, async () => {
        for (const program of all.slice(round, round + baselineSize))
          await pagePerChart(launched.browser, program, libraries);
      }),
    );
    ours.push(await rateOf(all.length, () => Promise.all(all.map((program) => draw(program)))));
  }
  await renderers.close();
  await launched.browser.close();
  await launched.kill();
  say(`machine: ${machine()}`);
  say(
    `measured: median of ${rounds} rounds; ${size} charts a round with PNG and scene, ${baselineSize} a round for the baseline`,
  );
  say(`a new page per chart, one after the other: ${median(theirs).toFixed(1)} charts/s`);
  say(`figwright: ${median(ours).toFixed(1)} charts/s`);
  say(`ratio: ${(median(ours) / median(theirs)).toFixed(1)}`);
};
