// Builds dist/: the command line and its modules, file by file, and the code that runs inside the browser page.
// It builds into a folder of its own and then renames, so that a reader of dist/ never sees half of it. Where nothing has
// changed since, it builds nothing: npm asks for a build before every `npx figwright` in a clone.
import { createHash } from 'node:crypto';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { libraryShortcuts } from './build-shortcuts.mjs';

const root = dirname(fileURLToPath(import.meta.url));
const quiet = process.argv.includes('--quiet');
const filesUnder = (folder) =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(root.length + 1)
        .replaceAll('\\', '/'),
    );

const sources = [
  'renderers',
  'prompts',
  'db',
  'pipeline',
  'test/bench',
  'test/grounding-set',
  'test/helpers/model-server',
].flatMap(filesUnder);

/** What dist/ is made of: the sources, this script, and the packages that are bundled into pages. */
const state = createHash('sha256');
for (const file of [
  ...sources,
  'build.mjs',
  'build-shortcuts.mjs',
  'package.json',
  'node_modules/.package-lock.json',
]) {
  const { size, mtimeMs } = statSync(join(root, file), { throwIfNoEntry: false }) ?? {};
  state.update(`${file} ${size} ${mtimeMs}\n`);
}
const made = state.digest('hex');
const stamp = join(root, 'dist', '.made-of');
if (existsSync(stamp) && readFileSync(stamp, 'utf8') === made) {
  if (!quiet) console.log('dist/ is up to date');
  process.exit();
}

const out = mkdtempSync(join(root, '.dist-'));
const grounding = 'pipeline/grounding/';
const forNode = {
  absWorkingDir: root,
  outdir: out,
  outbase: root,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  sourcemap: true,
  logLevel: 'warning',
};
const modules = sources.filter((file) => file.endsWith('.ts') && !file.startsWith('renderers/page/'));
const others = modules.filter((file) => !file.startsWith(grounding));
await build({ ...forNode, entryPoints: others });

// Of grounding's thousand small files nearly all are needed at once, and Node takes a second to find them one by one:
// they are put together, with those left as files of their own that other rooms import.
const doors = new Set(
  others.flatMap((file) =>
    [...readFileSync(join(root, file), 'utf8').matchAll(/from '(\.[^']*)\.js'/g)]
      .map(([, path]) => join(dirname(file), `${path}.ts`).replaceAll('\\', '/'))
      .filter((path) => path.startsWith(grounding)),
  ),
);
await build({
  ...forNode,
  entryPoints: [...doors],
  bundle: true,
  splitting: true,
  packages: 'external',
  chunkNames: `${grounding}[name]-[hash]`,
  plugins: [
    {
      name: 'other rooms stay where they are',
      setup: (bundle) => {
        bundle.onResolve({ filter: /^\./ }, ({ path, resolveDir }) => {
          const file = relative(root, join(resolveDir, path)).replaceAll('\\', '/');
          // By a name that holds from every folder: whose code lies in which chunk is not for us to say.
          return file.startsWith(grounding) ? undefined : { path: `#dist/${file}`, external: true };
        });
      },
    },
  ],
});

await build({
  absWorkingDir: root,
  entryPoints: sources.filter((file) => /^renderers\/page\/[^/]+\.page\.ts$/.test(file)),
  outdir: join(out, 'page'),
  bundle: true,
  minify: true,
  keepNames: false,
  format: 'iife',
  platform: 'browser',
  target: 'chrome130',
  // RDKit's WebAssembly is written into its page; what it would ask Node for it never asks in a browser.
  loader: { '.wasm': 'binary' },
  external: ['node:fs', 'node:crypto'],
  plugins: [libraryShortcuts()],
  legalComments: 'none',
  logLevel: 'warning',
});

// Libraries that programs may load as ES modules; three has no script of its own and becomes one.
for (const [format, isOf] of [
  ['iife', (file) => /\/(?:three|nothing|plotly-titles)\.library\.ts$/.test(file)],
  ['esm', (file) => !/\/(?:three|nothing|plotly-titles)\.library\.ts$/.test(file)],
]) {
  await build({
    absWorkingDir: root,
    entryPoints: sources.filter((file) => /^renderers\/page\/[^/]+\.library\.ts$/.test(file)).filter(isOf),
    outdir: join(out, 'page'),
    bundle: true,
    minify: true,
    format,
    platform: 'browser',
    target: 'chrome130',
    external: ['https://*'],
    legalComments: 'none',
    logLevel: 'warning',
  });
}

for (const file of sources.filter((file) => /\.(sql|md|py|tex|sty|def)$/.test(file))) {
  mkdirSync(dirname(join(out, file)), { recursive: true });
  cpSync(join(root, file), join(out, file));
}

writeFileSync(join(out, '.made-of'), made);
// A temporary folder is for its owner only; what is installed by root must be readable by everybody.
chmodSync(out, 0o755);

const dist = join(root, 'dist');
const old = `${out}-old`;
if (existsSync(dist)) renameSync(dist, old);
renameSync(out, dist);
rmSync(old, { recursive: true, force: true });
if (!quiet) console.log(`built ${sources.length} files into dist/`);
