import { mkdtemp, rm, statfs } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSqliteStore } from '../db/sqlite/open.js';
import { loadConfig } from './config.js';
import { isDataset } from './dataset.js';
import { checkEndpoints } from './llm/check-endpoints.js';
import { warningsOf } from './llm/roles.js';
import type { BrowserInfo } from '../renderers/browser/pool.js';
import type { Renderers } from '../renderers/index.js';
import { packageVersion } from '../renderers/installed.js';
import { installBubblewrap } from '../renderers/python/sandbox.js';

/** One thing that figwright needs, what was found of it on this machine, and what to do where it lacks. */
export interface Finding {
  readonly check: string;
  readonly ok: boolean;
  readonly found: string;
  readonly todo?: string;
}

type Check = () => Promise<Finding>;

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

const checkNode: Check = async () => {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const ok = major > 20 || (major === 20 && minor >= 19);
  return {
    check: 'node',
    ok,
    found: process.versions.node,
    ...(ok ? {} : { todo: 'Install Node.js 20.19 or newer.' }),
  };
};

const checkStore: Check = async () => {
  const found = `better-sqlite3 ${packageVersion('better-sqlite3')}`;
  const folder = await mkdtemp(join(tmpdir(), 'figwright-doctor-'));
  try {
    await (await openSqliteStore(join(folder, 'dataset.db'), { create: true })).close();
    return { check: 'store', ok: true, found: `${found}: a database can be made` };
  } catch (error) {
    return {
      check: 'store',
      ok: false,
      found: `${found}: ${messageOf(error)}`,
      todo: 'Run `npm rebuild better-sqlite3`; it needs Python 3, make and a C++ compiler.',
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

const browserTodo =
  'Run `npm ci` again, install Chromium, or set FIGWRIGHT_BROWSER to the path of a Chrome or Chromium.';

const checkBrowser =
  ({ browser }: Renderers): Check =>
  async () => {
    try {
      const { version, origin, path } = await browser();
      return { check: 'browser', ok: true, found: `${version} (${origin}: ${path})` };
    } catch (error) {
      return { check: 'browser', ok: false, found: messageOf(error), todo: browserTodo };
    }
  };

const wallTodo =
  'Programs of strangers should be drawn behind a sandbox: allow unprivileged user namespaces on this machine, install bubblewrap (Debian: apt-get install bubblewrap), or draw in a container that is thrown away.';

/** What stands between a program and the machine, in words. */
const wallWords: Readonly<Record<BrowserInfo['wall'], string>> = {
  chromium: "on (Chromium's own)",
  bubblewrap: "on (second wall: bubblewrap around the browser; Chromium's own does not start here)",
  user: "off: Chromium's own does not start here, nor does bubblewrap; second wall: the browser runs as the user nobody",
  none: "off: Chromium's own does not start here, nor does bubblewrap, and only root can start it as another user",
};

const checkSandbox =
  ({ browser }: Renderers): Check =>
  async () => {
    try {
      const { wall } = await browser();
      const ok = wall === 'chromium' || wall === 'bubblewrap';
      return { check: 'sandbox', ok, found: wallWords[wall], ...(ok ? {} : { todo: wallTodo }) };
    } catch {
      return { check: 'sandbox', ok: false, found: 'unknown: no browser', todo: browserTodo };
    }
  };

const program =
  '{"data":{"values":[{"a":"A","b":1},{"a":"B","b":2}]},"mark":"bar","encoding":{"x":{"field":"a"},"y":{"field":"b","type":"quantitative"}}}';

const checkDrawing =
  ({ of }: Renderers): Check =>
  async () => {
    try {
      const { scene, width, height } = await of('vega-lite').render(program);
      const bars = scene.elements.filter(({ kind }) => kind === 'bar').length;
      const ok = bars === 2;
      return {
        check: 'drawing',
        ok,
        found: `a figure of ${width} × ${height} with ${bars} bars`,
        ...(ok ? {} : { todo: 'It should have two: install figwright again.' }),
      };
    } catch (error) {
      return { check: 'drawing', ok: false, found: messageOf(error), todo: browserTodo };
    }
  };

/** Optional: nothing else lacks when it is not there. */
const checkMatplotlib =
  ({ of, python }: Renderers): Check =>
  async () => {
    try {
      const { path, version, sandbox } = python();
      await of('matplotlib').render('import matplotlib.pyplot as plt\nplt.plot([1, 2, 3])\nplt.show()');
      return {
        check: 'matplotlib',
        ok: sandbox,
        found: `${version} in ${path}; sandbox ${sandbox ? 'on (bubblewrap)' : 'off: programs can do all that you can'}`,
        ...(sandbox ? {} : { todo: installBubblewrap }),
      };
    } catch (error) {
      // What is missing, and how to get it, is one message.
      return { check: 'matplotlib', ok: true, found: `not used (optional): ${messageOf(error)}` };
    }
  };

const checkTikz =
  ({ of }: Renderers): Check =>
  async () => {
    const tikz = of('tikz');
    try {
      const { width, height } = await tikz.render('\\begin{tikzpicture}\\draw (0,0) circle (1);\\end{tikzpicture}');
      return { check: 'tikz', ok: true, found: `node-tikzjax ${tikz.version}: a figure of ${width} × ${height}` };
    } catch (error) {
      return { check: 'tikz', ok: false, found: messageOf(error), todo: 'Run `npm ci` again: TeX is a package.' };
    }
  };

const checkFonts =
  ({ fonts }: Renderers): Check =>
  async () => {
    try {
      return { check: 'fonts', ok: true, found: `figwright's own, fingerprint ${fonts().slice(0, 12)}` };
    } catch (error) {
      return {
        check: 'fonts',
        ok: false,
        found: messageOf(error),
        todo: 'Run `npm ci` again: the fonts are packages.',
      };
    }
  };

const leastFreeBytes = 2e9;

const checkDisk =
  (dir: string): Check =>
  async () => {
    try {
      await rm(await mkdtemp(join(dir, '.figwright-doctor-')), { recursive: true });
      const { bavail, bsize } = await statfs(dir);
      const ok = bavail * bsize > leastFreeBytes;
      const found = `${((bavail * bsize) / 1e9).toFixed(1)} GB free in ${dir}`;
      return { check: 'disk', ok, found, ...(ok ? {} : { todo: 'Free some: a thousand triplets take about 100 MB.' }) };
    } catch (error) {
      return {
        check: 'disk',
        ok: false,
        found: messageOf(error),
        todo: `Make ${dir} writable for this user, or use another directory.`,
      };
    }
  };

/** What the roles of the dataset's models need; nothing is asked of a model. */
async function* examineModels(dir: string): AsyncGenerator<Finding> {
  if (!isDataset(dir)) return;
  const { models } = loadConfig(dir);
  for await (const { name, ...state } of checkEndpoints(models)) yield { check: `model ${name}`, ...state };
  for (const warning of warningsOf(models)) yield { check: 'models', ok: true, found: warning };
}

/** Looks at everything that figwright needs, one after the other; the browser is started for it. */
export async function* examine(renderers: Renderers, dir: string): AsyncGenerator<Finding> {
  const checks = [
    checkNode,
    checkStore,
    checkBrowser(renderers),
    checkSandbox(renderers),
    checkFonts(renderers),
    checkDrawing(renderers),
    checkTikz(renderers),
    checkMatplotlib(renderers),
    checkDisk(dir),
  ];
  for (const check of checks) yield await check();
  yield* examineModels(dir);
}
