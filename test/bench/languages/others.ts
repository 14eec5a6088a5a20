import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Browser, Page } from 'puppeteer';
import tikzjax from 'node-tikzjax';
import sharp from 'sharp';
import { launchBrowser, type LaunchedBrowser } from '../../../renderers/browser/launch.js';
import { bundleSource } from '../../../renderers/browser/page.js';
import { installedAnswer } from '../../../renderers/html/libraries.js';
import { packageFolder } from '../../../renderers/installed.js';

/** The way in which people draw one program; no trace is made of it, only the picture. */
export interface OtherWay {
  readonly about: string;
  readonly draw: (program: string) => Promise<void>;
  /** What the ratio to it should be at least; TeX has no such mark. */
  readonly mark?: number;
}

const sources = new Map<string, string>();

/** A file of an installed package, read once: what a page would load. */
const library = (name: string, file: string, encoding: 'utf8' | 'base64' = 'utf8'): string => {
  const path = join(packageFolder(name), file);
  const known = sources.get(path) ?? readFileSync(path, encoding);
  sources.set(path, known);
  return known;
};

type DrawInPage = (page: Page, program: string) => Promise<unknown>;

/** A program's text, or a library's, in a script: as JavaScript writes strings. */
const quoted = (text: string): string => JSON.stringify(text).replaceAll('</script', String.raw`<\/script`);

const show: DrawInPage = (page, markup) => page.evaluate(`document.body.innerHTML = ${quoted(markup)}`);

const vegaScript = async (page: Page, view: string): Promise<void> => {
  for (const name of ['vega', 'vega-lite']) await page.evaluate(library(name, `build/${name}.min.js`));
  await page.evaluate(
    `(async () => { await new vega.View(vega.parse(${view}), { renderer: 'canvas', container: document.body }).runAsync(); })()`,
  );
};

const drawMermaid: DrawInPage = async (page, program) => {
  await page.evaluate(library('mermaid', 'dist/mermaid.min.js'));
  await page.evaluate(
    `(async () => { mermaid.initialize({ startOnLoad: false }); const { svg } = await mermaid.render('figure', ${quoted(program)}); document.body.innerHTML = svg; })()`,
  );
};

const drawDot: DrawInPage = (page, program) =>
  page.evaluate(
    `(async () => {
      const source = ${quoted(library('@hpcc-js/wasm-graphviz', 'dist/index.js'))};
      const { Graphviz } = await import(URL.createObjectURL(new Blob([source], { type: 'text/javascript' })));
      document.body.innerHTML = (await Graphviz.load()).dot(${quoted(program)});
    })()`,
  );

const drawSmiles: DrawInPage = async (page, program) => {
  await page.evaluate(library('@rdkit/rdkit', 'dist/RDKit_minimal.js'));
  await page.evaluate(
    `(async () => {
      const wasm = Uint8Array.from(atob(${quoted(library('@rdkit/rdkit', 'dist/RDKit_minimal.wasm', 'base64'))}), (c) => c.charCodeAt(0));
      const RDKit = await initRDKitModule({ instantiateWasm: (imports, ready) => {
        WebAssembly.instantiate(wasm, imports).then(({ instance }) => ready(instance));
        return {};
      } });
      document.body.innerHTML = RDKit.get_mol(${quoted(program)}).get_svg();
    })()`,
  );
};

const drawLatex: DrawInPage = async (page, program) => {
  await page.evaluate('window.MathJax = { startup: { typeset: false } }');
  await page.evaluate(library('mathjax', 'es5/tex-svg.js'));
  await page.evaluate(
    `(async () => { await MathJax.startup.promise; document.body.append(await MathJax.tex2svgPromise(${quoted(program)})); })()`,
  );
};

/** As programs that make pictures of documents do it: the libraries come, the network falls silent, then the picture. */
const drawHtml: DrawInPage = async (page, program) => {
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const found = installedAnswer(request.url());
    void (found === undefined ? request.abort() : request.respond({ contentType: found.type, body: found.body }));
  });
  await page.setContent(program);
  await page.waitForNetworkIdle();
};

/** There is no other tool for programs of this language: its own drawing code, anew for each. */
const drawMathjs: DrawInPage = async (page, program) => {
  await page.evaluate(bundleSource('mathjs'));
  const answer = await page.evaluate(
    (request) =>
      (globalThis as unknown as { figwright: (given: object) => Promise<{ ok: boolean }> }).figwright(request),
    { language: 'mathjs', program, scale: 1, side: 8_192, elements: 100_000 },
  );
  if (!answer.ok) throw new Error(`mathjs did not draw ${program}`);
};

/** The package as its users call it: an engine for each figure. Its SVG becomes a picture, as everybody's does here. */
const tikzPerFigure = async (program: string): Promise<void> => {
  const svg = await tikzjax.default(`\\begin{document}\n${program}\n\\end{document}`);
  await sharp(Buffer.from(svg)).png().toBuffer();
};

const inPage: Readonly<Record<string, DrawInPage>> = {
  'vega-lite': (page, program) => vegaScript(page, `vegaLite.compile(${program}).spec`),
  vega: vegaScript,
  dot: drawDot,
  svg: show,
  smiles: drawSmiles,
  latex: drawLatex,
  html: drawHtml,
  mathjs: drawMathjs,
};

const photograph = async (browser: Browser, draw: DrawInPage, program: string): Promise<void> => {
  const page = await browser.newPage();
  try {
    await page.setContent('<!doctype html><body style="margin:0"></body>');
    await draw(page, program);
    await page.screenshot();
  } finally {
    await page.close();
  }
};

const browserPerFile =
  (draw: DrawInPage) =>
  async (program: string): Promise<void> => {
    const launched = await launchBrowser();
    try {
      await photograph(launched.browser, draw, program);
    } finally {
      await launched.browser.close();
      await launched.kill();
    }
  };

const pythonPerFile =
  (python: string) =>
  async (program: string): Promise<void> => {
    const folder = mkdtempSync(join(tmpdir(), 'figwright-bench-'));
    try {
      writeFileSync(join(folder, 'program.py'), program);
      await promisify(execFile)(python, ['program.py'], { cwd: folder, env: { MPLBACKEND: 'Agg', HOME: tmpdir() } });
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  };

/** The other way of a language; undefined where there is none to measure against. */
export const otherWay = (language: string, launched: LaunchedBrowser, python: () => string): OtherWay | undefined => {
  if (language === 'mermaid')
    return { about: 'a browser launched for each file', draw: browserPerFile(drawMermaid), mark: 15 };
  if (language === 'matplotlib')
    return { about: 'a python process for each file', draw: pythonPerFile(python()), mark: 4 };
  if (language === 'tikz') return { about: 'node-tikzjax, an engine for each file', draw: tikzPerFigure };
  const draw = inPage[language];
  const about =
    language === 'html'
      ? 'a page for each file, photographed when the network is idle'
      : language === 'mathjs'
        ? 'a page for each file, with the same drawing code'
        : 'a page for each file';
  return draw && { about, draw: (text) => photograph(launched.browser, draw, text), mark: 15 };
};
