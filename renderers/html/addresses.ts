import { address } from '../browser/document-requests.js';

/** What an address asks for: a package, a path in it (empty for its main file), and whether as an ES module. */
export interface Asked {
  readonly name: string;
  readonly path: string;
  readonly module: boolean;
}

/** Names that sites have for a package, and its sister packages that hold the same. */
const aliases: Readonly<Record<string, string>> = {
  'three.js': 'three',
  threejs: 'three',
  'plotly.js': 'plotly.js-dist-min',
  'plotly.js-dist': 'plotly.js-dist-min',
  d3js: 'd3',
  echart: 'echarts',
  topojson: 'topojson-client',
};

const packageOf = (name: string): string => {
  const plain = name.toLowerCase();
  if (/^plotly\.js-[a-z0-9]+-dist(?:-min)?$/.test(plain)) return 'plotly.js-dist-min';
  return aliases[plain] ?? plain;
};

/** `name@1.2/path` and `@scope/name@1.2/path`, as package sites write them. */
const packagePath = (text: string, module: boolean): Asked | undefined => {
  const found = /^((?:@[\w.-]+\/)?[\w.-]+)(?:@[^/]*)?(?:\/(.*))?$/.exec(text);
  if (found === null) return undefined;
  const path = (found[2] ?? '').replace(/\/$/, '');
  const asModule = module || /(?:^|\/)\+esm$/.test(path);
  return { name: packageOf(found[1] ?? ''), path: path.replace(/(?:^|\/)\+esm$/, ''), module: asModule };
};

/** `library/1.2.3/file`, as sites of plain files write them. */
const libraryPath = (text: string): Asked | undefined => {
  const found = /^([\w.-]+)\/[^/]+\/(.+)$/.exec(text);
  return found === null ? undefined : { name: packageOf(found[1] ?? ''), path: found[2] ?? '', module: false };
};

type Reader = (path: string, query: string) => Asked | undefined;

const fromPackages: Reader = (path, query) => packagePath(path, /(?:^|[?&])module\b/.test(query));
const fromNpm: Reader = (path) => (path.startsWith('npm/') ? packagePath(path.slice(4), false) : undefined);
const asModules: Reader = (path) => packagePath(path.replace(/^(?:v\d+|stable|pin)\//, '').replace(/^npm:/, ''), true);
const fromLibraries: Reader = (path) => libraryPath(path.replace(/^ajax\/libs\//, ''));

/** `d3.v7.min.js`, `v7/d3.min.js`, `d3-array.v3.min.js`. */
const fromD3: Reader = (path) => {
  const name = /^(?:v\d+\/)?(d3(?:-[a-z]+)*)[\w.]*\.js$/.exec(path)?.[1];
  return name === undefined ? undefined : { name, path: '', module: false };
};

const plain =
  (name: string): Reader =>
  (path) => ({ name, path, module: false });

/** File names by which people keep a library beside their document: `plotly.min.js`, `lib/d3.v7.min.js`, `vendor/chart.umd.js`. */
const keptFiles: readonly (readonly [name: string, file: RegExp])[] = [
  ['plotly.js-dist-min', /^plotly(?:-[a-z0-9.-]*)?(?:\.min)?\.js$/],
  ['chart.js', /^chart(?:\.umd|\.bundle|-\d[\d.]*)?(?:\.min)?\.js$/i],
  ['echarts', /^echarts(?:\.(?:common|simple))?(?:\.min)?\.js$/],
  ['three', /^three(?:\.module)?(?:\.min)?\.js$/],
  ['jsxgraph', /^jsxgraph(?:core)?(?:\.min)?\.(?:js|css)$/],
  ['katex', /^(?:katex(?:\.min)?\.(?:js|css)|KaTeX_[\w-]+\.(?:woff2?|ttf))$/],
  ['mathjs', /^math(?:js)?(?:\.min)?\.js$/],
  ['vega', /^vega(?:\.v\d+)?(?:\.min)?\.js$/],
  ['vega-lite', /^vega-lite(?:\.v\d+)?(?:\.min)?\.js$/],
  ['topojson-client', /^topojson(?:-client)?(?:\.v\d+)?(?:\.min)?\.js$/],
];

/** A file beside the document: a library is meant by its name, or by its place among installed packages. */
const fromBeside: Reader = (path, query) => {
  const [, installed] = /(?:^|\/)node_modules\/(.+)$/.exec(path) ?? [];
  if (installed !== undefined) return packagePath(installed, false);
  const file = path.split('/').at(-1) ?? '';
  const found = keptFiles.find(([, pattern]) => pattern.test(file));
  if (found === undefined) return fromD3(file, query);
  return { name: found[0], path: file.startsWith('KaTeX_') ? `fonts/${file}` : file, module: false };
};

/** The sites that people load libraries from. */
const sites: Readonly<Record<string, Reader>> = {
  [new URL(address).hostname]: fromBeside,
  'cdn.jsdelivr.net': fromNpm,
  'fastly.jsdelivr.net': fromNpm,
  'gcore.jsdelivr.net': fromNpm,
  'testingcf.jsdelivr.net': fromNpm,
  'unpkg.com': fromPackages,
  'www.unpkg.com': fromPackages,
  'esm.sh': asModules,
  'esm.run': asModules,
  'cdn.skypack.dev': asModules,
  'ga.jspm.io': asModules,
  'jspm.dev': asModules,
  'cdnjs.cloudflare.com': fromLibraries,
  'ajax.googleapis.com': fromLibraries,
  'ajax.aspnetcdn.com': fromLibraries,
  'cdn.bootcdn.net': fromLibraries,
  'cdn.bootcss.com': fromLibraries,
  'cdn.staticfile.org': fromLibraries,
  'cdn.staticfile.net': fromLibraries,
  'lib.baomitu.com': fromLibraries,
  'd3js.org': fromD3,
  'www.d3js.org': fromD3,
  'cdn.plot.ly': (path) =>
    path.startsWith('plotly') ? { name: 'plotly.js-dist-min', path: '', module: false } : undefined,
  'threejs.org': plain('three'),
  'unpkg.zhimg.com': fromPackages,
  'jsxgraph.org': plain('jsxgraph'),
  'www.jsxgraph.org': plain('jsxgraph'),
  'jsxgraph.uni-bayreuth.de': plain('jsxgraph'),
};

/** What an address of a package site asks for; undefined for every other address. */
export const askedFor = (wanted: string): Asked | undefined => {
  let url: URL;
  try {
    url = new URL(wanted);
  } catch {
    return undefined;
  }
  const path = url.pathname.slice(1);
  if (!/^https?:$/.test(url.protocol) || !/^[\w@.+:~^/-]*$/.test(path) || path.split('/').includes('..'))
    return undefined;
  return sites[url.hostname]?.(path, url.search);
};
