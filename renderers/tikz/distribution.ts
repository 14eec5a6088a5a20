import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { extract } from 'tar-stream';
import { z } from 'zod';
import { exportGlobals } from './export-globals.js';
import { nearestSize } from './nearest-size.js';
import { packageFolder } from '../installed.js';
import { packageRoot } from '../package-root.js';
import { widenStacks } from './widen-stacks.js';

/** All that TeX ever sees: its engine, the memory of a LaTeX that has loaded TikZ, and files by their bare names. */
export interface Distribution {
  readonly engine: WebAssembly.Module;
  /** The memory to start from. */
  readonly memory: Uint8Array;
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** Metrics (TFM) of a font; undefined for a font that does not ship. */
  readonly metrics: (font: string) => Uint8Array | undefined;
}

const own = join(packageRoot, 'dist', 'renderers', 'tikz', 'texmf');

/** Packages whose work is done elsewhere, or concerns only paper, hyphens and fonts that do not ship: loading them does nothing. */
export const idlePackages: readonly string[] = (
  'inputenc fontenc textcomp geometry lmodern babel microtype preview standalone varwidth hyperref url fullpage ' +
  'fancyhdr parskip float caption subcaption cmap ae aecompl times mathptmx helvet courier cmbright newtxtext newtxmath ' +
  'fixltx2e ellipsis setspace a4wide currfile everypage pdfpages graphbox epstopdf rotating adjustbox ' +
  'verbatim comment multicol enumitem titlesec wrapfig indentfirst bookmark pdflscape afterpage ' +
  'framed alltt scrextend filecontents listings colortbl pgfplotstable graphics epsfig pgfpages lipsum blindtext csquotes ' +
  'cite natbib longtable tabularx hhline makecell relsize scalefnt anyfontsize fix-cm ifxetex xltxtra metalogo ' +
  'palatino mathpazo eulervm iwona beramono inconsolata roboto FiraSans FiraMono fourier kpfonts libertine newpxtext ' +
  'newpxmath charter bookman avant chancery pxfonts txfonts tgtermes tgheros tgpagella tgcursor sansmath sfmath ' +
  'sansmathfonts arev concrete ccfonts sourcesanspro opensans lato noto carlito cabin raleway utopia ' +
  'crop tikzpagenodes pdftexcmds grffile pgfmath stmaryrd'
).split(' ');

const unpack = async (archive: Uint8Array): Promise<Map<string, Uint8Array>> => {
  const files = new Map<string, Uint8Array>();
  const unpacking = extract();
  unpacking.end(archive);
  for await (const entry of unpacking) {
    const chunks: Uint8Array[] = [];
    for await (const chunk of entry) chunks.push(chunk as Uint8Array);
    if (entry.header.type === 'file') files.set(entry.header.name.replace(/^.*\//, ''), Buffer.concat(chunks));
  }
  return files;
};

const metricsOf = (): Distribution['metrics'] => {
  const require = createRequire(join(packageFolder('node-tikzjax'), 'package.json'));
  // They come with what node-tikzjax itself reads DVI with; the data only, none of its code.
  const folder = dirname(require.resolve('@prinsss/dvi2html'));
  const data = z
    .record(z.string(), z.string())
    .parse(JSON.parse(readFileSync(join(folder, 'tfm', 'fonts.json'), 'utf8')));
  return (font) => {
    const shipped = nearestSize(font, Object.keys(data));
    const text = shipped === undefined ? undefined : data[shipped];
    return text === undefined ? undefined : Buffer.from(text, 'base64');
  };
};

/** Reads node-tikzjax's TeX and our own files beside it. */
export const loadDistribution = async (): Promise<Distribution> => {
  const folder = join(packageFolder('node-tikzjax'), 'tex');
  const zipped = (name: string): Buffer => gunzipSync(readFileSync(join(folder, name)));
  const files = await unpack(zipped('tex_files.tar.gz'));
  for (const name of idlePackages)
    files.set(`${name}.sty`, Buffer.from(`\\ProvidesPackage{${name}}\\DeclareOption*{}\\ProcessOptions\\relax\n`));
  const ours = readdirSync(own, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => ({ name, path: join(own, name) }));
  for (const { name, path } of ours) {
    const shipped = files.get(name);
    // One of ours that builds upon the one that ships reads it under this name.
    if (shipped !== undefined) files.set(`shipped-${name}`, shipped);
    files.set(name, readFileSync(path));
  }
  return {
    engine: await WebAssembly.compile(new Uint8Array(widenStacks(exportGlobals(zipped('tex.wasm.gz'))))),
    memory: zipped('core.dump.gz'),
    files,
    metrics: metricsOf(),
  };
};
