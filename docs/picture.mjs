// Draws docs/triplets.png from an export: node docs/picture.mjs demo-dataset/exports/triplet 7 21 30 46
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { launchBrowser } from '../dist/renderers/browser/launch.js';

const [folder, ...numbers] = process.argv.slice(2);
const rows = readFileSync(join(folder, 'triplet-00000.jsonl'), 'utf8').trim().split('\n').map((line) => JSON.parse(line));
const escape = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const card = (row) => `<section>
  <img src="data:image/png;base64,${readFileSync(join(folder, row.image)).toString('base64')}">
  <div><h2>caption</h2><p>${escape(row.captions.brief)}</p>
  <h2>code</h2><pre>${escape(row.code.split('\n').slice(0, 16).join('\n'))}\n…</pre></div>
</section>`;

const html = `<!doctype html><meta charset="utf-8"><style>
  body { margin: 0; padding: 20px; width: 1240px; background: #eef0f3; font: 14px/1.45 'Source Sans Pro'; color: #222;
         display: grid; grid-template-columns: 1fr 1fr; gap: 20px; }
  section { background: #fff; border-radius: 8px; padding: 16px; display: grid; grid-template-rows: 270px auto; gap: 12px; overflow: hidden; }
  section > *, div > * { min-width: 0; } section > div { overflow: hidden; }
  img { max-width: 100%; max-height: 270px; margin: auto; }
  h2 { font-size: 12px; margin: 0 0 2px; color: #667; text-transform: uppercase; letter-spacing: .06em; }
  p { margin: 0 0 10px; } pre { margin: 0; font: 11px/1.4 monospace; background: #f6f7f9; padding: 8px; border-radius: 4px; overflow: hidden; white-space: pre; }
</style>${numbers.map((number) => card(rows[Number(number)])).join('')}`;

const { browser, kill } = await launchBrowser();
const page = await browser.newPage();
await page.setViewport({ width: 1280, height: 800, deviceScaleFactor: 1.25 });
await page.setContent(html);
const png = await (await page.$('body')).screenshot();
writeFileSync('docs/triplets.png', png);
await browser.close();
await kill();
