import { readFileSync, realpathSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Answer } from '../browser/document-requests.js';
import { packageFolder } from '../installed.js';
import { packageRoot } from '../package-root.js';
import { type Asked, askedFor } from './addresses.js';

interface Library {
  /** Its main file, for whoever asks for the package, or for a file that this version does not have. */
  readonly script?: string;
  readonly style?: string;
  /** `renderers/page/<module>.library.ts`, or a file of the package, that is an ES module without imports. */
  readonly module?: string;
  readonly bundledModule?: string;
  readonly bundledScript?: string;
  /** Its name in the page, by which the tracer knows its figures. */
  readonly global?: string;
}

/** The libraries that programs may load. */
const libraries: Readonly<Record<string, Library>> = {
  d3: { script: 'dist/d3.min.js', bundledModule: 'd3' },
  'd3-3': { script: 'd3.min.js' },
  'd3-4': { script: 'build/d3.min.js' },
  'd3-5': { script: 'dist/d3.min.js' },
  'plotly.js-dist-min': { script: 'plotly.min.js', bundledModule: 'plotly', global: 'Plotly' },
  three: { module: 'build/three.module.js', bundledScript: 'three' },
  jsxgraph: {
    script: 'distrib/jsxgraphcore.js',
    style: 'distrib/jsxgraph.css',
    bundledModule: 'jsxgraph',
    global: 'JXG',
  },
  'chart.js': { script: 'dist/chart.umd.min.js', bundledModule: 'chart', global: 'Chart' },
  'chart.js-1': { script: 'Chart.min.js' },
  'chart.js-2': { script: 'dist/Chart.bundle.min.js', style: 'dist/Chart.min.css', global: 'Chart' },
  echarts: { script: 'dist/echarts.min.js', bundledModule: 'echarts', global: 'echarts' },
  katex: { script: 'dist/katex.min.js', style: 'dist/katex.min.css', module: 'dist/katex.mjs' },
  mathjs: { script: 'lib/browser/math.js', bundledModule: 'mathjs' },
  mathjax: { script: 'es5/tex-mml-chtml.js' },
  vega: { script: 'build/vega.min.js' },
  'vega-lite': { script: 'build/vega-lite.min.js' },
  jquery: { script: 'dist/jquery.min.js', bundledModule: 'jquery' },
  'topojson-client': { script: 'dist/topojson-client.min.js' },
};

/** A package of d3 that the whole of d3 is made of. */
const isPartOfD3 = (name: string): boolean => /^d3-[a-z-]+$/.test(name);

const libraryOf = (name: string): Library | undefined => {
  if (Object.hasOwn(libraries, name)) return libraries[name];
  // As a module, all of d3 has what one of its parts exports.
  return isPartOfD3(name) ? { script: `dist/${name}.min.js` } : undefined;
};

export const isOnHand = (name: string): boolean => libraryOf(name) !== undefined;

const types: Readonly<Record<string, string>> = {
  js: 'text/javascript; charset=utf-8',
  mjs: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  json: 'application/json',
  woff2: 'font/woff2',
  woff: 'font/woff',
  ttf: 'font/ttf',
};

const extensionOf = (path: string): string => /\.([a-z0-9]+)$/i.exec(path)?.[1]?.toLowerCase() ?? '';

const folders = ['', 'dist/', 'build/', 'distrib/', 'es5/', 'lib/browser/'];

const isFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;

/** A file of a package, if it has it and it is inside; links that lead out are not followed. */
const fileIn = (folder: string, path: string): string | undefined => {
  const found = folders.map((start) => join(folder, start, path)).find(isFile);
  if (found === undefined || types[extensionOf(found)] === undefined) return undefined;
  return realpathSync(found).startsWith(realpathSync(folder) + sep) ? found : undefined;
};

const bundled = (name: string): string => join(packageRoot, 'dist', 'page', `${name}.library.js`);

/** Whether a path names an ES module of a library that is bundled as one: those import by bare names. */
const asksModule = ({ path, module }: Asked, library: Library): boolean =>
  module ||
  /\.mjs$|\.esm(?:\.min)?\.js$|^dist\/chart\.js$|^auto(?:\/|$)|^src\//.test(path) ||
  (path === '' && library.script === undefined);

const moduleOf = (folder: string, library: Library): string | undefined =>
  library.bundledModule === undefined
    ? library.module === undefined
      ? undefined
      : join(folder, library.module)
    : bundled(library.bundledModule);

/** The installed file for what is asked, whatever version was asked for. */
const fileFor = (asked: Asked): string | undefined => {
  const library = libraryOf(asked.name);
  if (library === undefined) return undefined;
  const folder = packageFolder(asked.name);
  if (isPartOfD3(asked.name) && asked.module) return bundled('d3');
  if (asked.name === 'three') return threeFile(folder, asked);
  // A module that is not bundled imports those beside it.
  const beside = library.bundledModule === undefined && asked.path !== '' ? fileIn(folder, asked.path) : undefined;
  if (asksModule(asked, library)) return beside ?? moduleOf(folder, library);
  const extension = extensionOf(asked.path);
  const fallback =
    extension === 'css'
      ? library.style
      : extension === 'js' || extension === '' || asked.path === ''
        ? library.script
        : undefined;
  // The main script has many names over the years (`Chart.bundle.min.js`); what is beside it is asked for by its own.
  const own = asked.path === '' ? undefined : fileIn(folder, asked.path);
  return own ?? (fallback === undefined ? undefined : join(folder, fallback));
};

/** Three has no script for the global `THREE` any more: ours makes one of its modules, with the usual controls. */
const threeFile = (folder: string, { path, module }: Asked): string | undefined => {
  if (path.startsWith('examples/js/')) return join(packageRoot, 'dist', 'page', 'nothing.library.js');
  if (/(?:^|\/)three(?:\.min)?\.js$/.test(path) || (path === '' && !module)) return bundled('three');
  if (path === '') return bundled('three-address');
  if (/(?:^|\/)three\.module(?:\.min)?\.js$/.test(path)) return join(folder, 'build', 'three.module.js');
  return (
    fileIn(folder, path) ??
    fileIn(folder, path.replace(/\.min\.js$/, '.js')) ??
    fileIn(folder, path.replace(/^addons\//, 'examples/jsm/'))
  );
};

const read = (path: string, asked: Asked): Answer => {
  const name = libraryOf(asked.name)?.global;
  const text = readFileSync(path);
  const known = name !== undefined && path.endsWith('.js') && !path.includes('.library.');
  return {
    type: types[extensionOf(path)] ?? 'application/octet-stream',
    body: known
      ? Buffer.concat([text, Buffer.from(`\n;globalThis.figwrightKnow?.('${name}',globalThis.${name});`)])
      : text,
  };
};

const answers = new Map<string, Answer | undefined>();

const answerAsked = (asked: Asked): Answer | undefined => {
  const file = fileFor(asked);
  if (file === undefined) return undefined;
  if (!answers.has(file)) answers.set(file, read(file, asked));
  return answers.get(file);
};

/** Several scripts in one, as jsDelivr combines them. */
const combined = (address: string): Answer | undefined => {
  const list = /^https?:\/\/cdn\.jsdelivr\.net\/combine\/(.+)$/.exec(address)?.[1]?.split(',');
  const found = list?.map((part) => installedAnswer(`https://cdn.jsdelivr.net/${part}`));
  const first = found?.[0];
  if (found === undefined || first === undefined || found.some((one) => one === undefined)) return undefined;
  return {
    type: first.type,
    body: Buffer.concat(found.flatMap((one) => [Buffer.from(one?.body ?? ''), Buffer.from('\n')])),
  };
};

/** Plotly 3 takes titles as objects only; before, a text was one, and most programs are written so. */
const oldPlotly = (address: string, { name, module }: Asked): boolean =>
  name === 'plotly.js-dist-min' && !module && !/plotly[\w.-]*?[@/-]v?3(?:\.|\/|$)/.test(address);

const withOldTitles = new Map<Answer, Answer>();

const asBefore = (answer: Answer): Answer => {
  const known = withOldTitles.get(answer) ?? {
    ...answer,
    body: Buffer.concat([
      Buffer.from(answer.body),
      Buffer.from('\n'),
      readFileSync(join(packageRoot, 'dist', 'page', 'plotly-titles.library.js')),
    ]),
  };
  withOldTitles.set(answer, known);
  return known;
};

/** The installed library behind an address of a package site; undefined when it is none of ours. */
export const installedAnswer = (address: string): Answer | undefined => {
  const asked = askedFor(address);
  if (asked === undefined) return combined(address);
  const answer = answerAsked(asked);
  return answer !== undefined && oldPlotly(address, asked) ? asBefore(answer) : answer;
};
