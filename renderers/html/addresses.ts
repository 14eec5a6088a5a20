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
  'jquery-slim': 'jquery',
};

const packageOf = (name: string): string => {
  const plain = name.toLowerCase();
  if (/^plotly\.js-[a-z0-9]+-dist(?:-min)?$/.test(plain)) return 'plotly.js-dist-min';
  return aliases[plain] ?? plain;
};

/** Before its fourth version the main script of Chart.js had the name that its module has now. */
const withoutOldName = (name: string, version: string, path: string): string =>
  name === 'chart.js' && /^(?:dist\/)?chart\.js$/i.test(path) && (/^v?[123]\b/.test(version) || path.includes('Chart'))
    ? ''
    : path;

/** `name@1.2/path` and `@scope/name@1.2/path`, as package sites write them. */
const packagePath = (text: string, module: boolean): Asked | undefined => {
  const found = /^((?:@[\w.-]+\/)?[\w.-]+)(?:@([^/]*))?(?:\/(.*))?$/.exec(text);
  if (found === null) return undefined;
  const name = packageOf(found[1] ?? '');
  const path = withoutOldName(name, found[2] ?? '', (found[3] ?? '').replace(/\/$/, ''));
  const asModule = module || /(?:^|\/)\+esm$/.test(path);
  return { name, path: path.replace(/(?:^|\/)\+esm$/, ''), module: asModule };
};

/** `library/1.2.3/file`, as sites of plain files write them. */
const libraryPath = (text: string): Asked | undefined => {
  const found = /^([\w.-]+)\/([^/]+)\/(.+)$/.exec(text);
  if (found === null) return undefined;
  const name = packageOf(found[1] ?? '');
  return { name, path: withoutOldName(name, found[2] ?? '', found[3] ?? ''), module: false };
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

/** File names by which people keep a library beside their document, without the number of its version and `.min`. */
const keptFiles: readonly (readonly [name: string, file: RegExp])[] = [
  ['d3', /^d3(?:js)?\.js$/],
  [
    'plotly.js-dist-min',
    /^plotly(?:[-_.](?:latest|js|dist|min|basic|cartesian|geo|gl\dd|mapbox|finance|strict)+)*\.js$/,
  ],
  ['chart.js', /^chart(?:\.?js)?(?:[.-](?:umd|bundle|auto))?\.js$/],
  ['echarts', /^echarts?(?:[.-](?:common|simple|all))?\.js$/],
  ['three', /^three(?:\.module|js)?\.js$/],
  ['jsxgraph', /^jsxgraph(?:core|src)?\.(?:js|css)$/],
  ['katex', /^katex\.(?:js|css)$/],
  ['mathjs', /^math(?:js)?\.js$/],
  ['mathjax', /^mathjax\.js$/],
  ['vega', /^vega\.js$/],
  ['vega-lite', /^vega-?lite\.js$/],
  ['topojson-client', /^topojson(?:-client)?\.js$/],
  ['jquery', /^jquery(?:[-.](?:latest|slim|pack|core|\d[\d.]*))*\.js$/],
];

/** Files that a library has beside its main one, by their own names, and the folder that they are in. */
const partFiles: readonly (readonly [name: string, folder: string, file: RegExp])[] = [
  ['katex', 'fonts', /^KaTeX_[\w-]+\.(?:woff2?|ttf)$/],
  ['katex', 'dist/contrib', /^(?:auto-render|mhchem|copy-tex)(?:\.min)?\.(?:m?js)$/],
  ['mathjax', 'es5', /^(?:tex|mml|tex-mml)-(?:chtml|svg)(?:-full)?\.js$/],
];

/** `three.r128.min.js`, `d3-7.8.5.js`, `plotly_3.js`, `Chart.min.js`: as `three.js`, `d3.js`, `plotly.js`, `chart.js`. */
const plainFile = (file: string): string =>
  file
    .toLowerCase()
    .replace(/\.min(?=\.)/, '')
    .replace(/(?<=.)[-_.][vr]?\d[\d.]*(?:-[a-z]+)?(?=\.(?:m?js|css)$|$)/, '');

/** A file beside the document: a library is meant by its name, or by its place among installed packages. */
const fromBeside: Reader = (path, query) => {
  const [, installed] = /(?:^|\/)node_modules\/(.+)$/.exec(path) ?? [];
  if (installed !== undefined) return packagePath(installed, false);
  const file = path.split('/').at(-1) ?? '';
  if (/@\d/.test(file)) return packagePath(file, false);
  const part = partFiles.find(([, , pattern]) => pattern.test(file));
  if (part !== undefined) return { name: part[0], path: `${part[1]}/${file}`, module: false };
  const named = plainFile(file);
  const script = named.replace(/(?:\.esm)?\.m?js$/, '.js');
  const found = keptFiles.find(([, pattern]) => pattern.test(script));
  if (found === undefined) return fromD3(file, query);
  // Its main script has other names in its package than beside a document; what is no script is asked for by its name.
  return { name: found[0], path: /\.css$|\.module\./.test(named) ? named : '', module: script !== named };
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
  // `jquery-3.7.1.min.js`; what stands in folders is made of other packages.
  'code.jquery.com': (path, query) => (path.includes('/') ? undefined : fromBeside(path, query)),
  'threejs.org': plain('three'),
  'unpkg.zhimg.com': fromPackages,
  'jsxgraph.org': plain('jsxgraph'),
  'www.jsxgraph.org': plain('jsxgraph'),
  'jsxgraph.uni-bayreuth.de': plain('jsxgraph'),
};

/** Versions that programs were written for which no later one runs; the others are answered by the newest. */
const eras: Readonly<Record<string, readonly (readonly [versions: RegExp, name: string])[]>> = {
  d3: [
    [/^[123]$/, 'd3-3'],
    [/^4$/, 'd3-4'],
    [/^5$/, 'd3-5'],
  ],
  'chart.js': [
    [/^[01]$/, 'chart.js-1'],
    [/^2$/, 'chart.js-2'],
  ],
};

/** `d3.v3.min.js`, `d3@4`, `d3/5.16.0/d3.min.js`, `Chart.js/2.9.4/Chart.bundle.js`. */
const ofItsTime = (asked: Asked, path: string, query: string): Asked => {
  if (asked.module || !Object.hasOwn(eras, asked.name)) return asked;
  const version =
    /(?:^|\/)(?:d3|chart)(?:\.?js)?(?:\.min)?[@/._-]+[v^~]?(\d+)(?=[./_-]|$)/i.exec(path)?.[1] ??
    /^\?v=(\d+)$/.exec(query)?.[1] ??
    '';
  const era = eras[asked.name]?.find(([versions]) => versions.test(version))?.[1];
  return era === undefined ? asked : { ...asked, name: era, path: asked.path.endsWith('.css') ? asked.path : '' };
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
  const asked = sites[url.hostname]?.(path, url.search);
  return asked === undefined ? undefined : ofItsTime(asked, path, url.search);
};
