import { createHash } from 'node:crypto';
import { chmodSync, cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolder } from '../browser/cache-folder.js';
import { fontFolder } from '../browser/font-folder.js';
import { packageRoot } from '../package-root.js';
import type { FoundPython } from './find.js';
import { ownFolders, type Sandbox, sandboxArguments } from './sandbox.js';
import type { WorkerCommand } from './worker.js';

const sourceFolder = join(packageRoot, 'dist', 'renderers', 'python', 'figwright_worker');

/** A copy of the Python sources that `nobody` may read, once per version of them. */
const readableSource = (): string => {
  const hash = createHash('sha256');
  for (const name of readdirSync(sourceFolder, { recursive: true, encoding: 'utf8' }).toSorted()) {
    if (name.endsWith('.py')) hash.update(name).update(readFileSync(join(sourceFolder, name)));
  }
  const folder = join(cacheFolder(), `python-${hash.digest('hex').slice(0, 12)}`);
  if (existsSync(folder)) return folder;
  const temporary = mkdtempSync(`${folder}-`);
  cpSync(sourceFolder, join(temporary, 'figwright_worker'), { recursive: true });
  chmodSync(temporary, 0o755);
  try {
    renameSync(temporary, folder);
  } catch {
    rmSync(temporary, { recursive: true, force: true }); // another process was faster
  }
  return folder;
};

const start = 'import sys; sys.path.append(sys.argv.pop()); from figwright_worker.server import main; main()';

/** Nothing of our environment reaches Python: no keys, no locale, no settings of anybody's matplotlib. */
const environment = {
  PATH: '/usr/bin:/bin',
  HOME: '/tmp',
  LANG: 'C.UTF-8',
  TZ: 'UTC',
  MPLBACKEND: 'Agg',
  MPLCONFIGDIR: '/tmp',
  PYTHONHASHSEED: '0',
  // One thread each: sums of floating point numbers are the same whatever the number of cores.
  OPENBLAS_NUM_THREADS: '1',
  OMP_NUM_THREADS: '1',
  MKL_NUM_THREADS: '1',
};

/** How the warm process is started, within the sandbox where there is one. */
export const workerCommand = (python: FoundPython, sandbox: Sandbox | undefined): WorkerCommand => {
  const [source, fonts] = [readableSource(), fontFolder()];
  const run = (folder: string, fontsThere: string, walls: string): string[] => [
    '-B',
    '-c',
    start,
    fontsThere,
    walls,
    folder,
  ];
  const common = { env: environment, user: python.user };
  if (sandbox === undefined) return { ...common, command: python.path, args: run(source, fonts, '-') };
  const placed = [
    [source, '/figwright/python'],
    [fonts, '/figwright/fonts'],
  ] as const;
  const walls = ownFolders(python.folders).join(':');
  return {
    ...common,
    command: sandbox.bubblewrap,
    args: [
      ...sandboxArguments({ folders: python.folders, placed }),
      python.path,
      ...run('/figwright/python', '/figwright/fonts', walls),
    ],
  };
};
