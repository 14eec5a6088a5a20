import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { z } from 'zod';
import { RenderError } from '../renderer.js';

const probeSchema = z.object({
  python: z.string(),
  /** Folders that this python reads: its own, and those of its packages. */
  folders: z.array(z.string()),
  /** Versions by package, for those that are installed. */
  versions: z.record(z.string(), z.string()),
});

export interface FoundPython extends z.output<typeof probeSchema> {
  readonly path: string;
  /** "3.6.3 (python 3.11.2, numpy 1.24.2)" */
  readonly version: string;
  /** `uid` and `gid` to run it as, where they are not our own. */
  readonly user: object;
}

/** Asks a python what it has, without importing any of it: takes some 50 ms. */
const probe = `
import json, os, site, sys
from importlib import metadata
versions = {}
for name in ("matplotlib", "numpy", "pandas", "scipy", "seaborn"):
    try:
        versions[name] = metadata.version(name)
    except metadata.PackageNotFoundError:
        pass
folders = {sys.prefix, sys.base_prefix, sys.exec_prefix, os.path.dirname(os.path.realpath(sys.executable)), *sys.path}
print(json.dumps({
    "python": ".".join(map(str, sys.version_info[:3])),
    "folders": sorted(folder for folder in folders if folder and os.path.isdir(folder)),
    "versions": versions,
}))
`;

const usualFolders = ['/usr/bin', '/usr/local/bin', '/opt/homebrew/bin', '/opt/conda/bin'];

/** Every `python3` of the search path and of the usual places, in that order: the first may have no matplotlib. */
const candidates = (searchPath: string): string[] => [
  ...new Set(
    [...searchPath.split(delimiter), ...usualFolders]
      .filter((folder) => folder !== '')
      .map((folder) => join(folder, 'python3'))
      .filter((path) => existsSync(path)),
  ),
];

/** `nobody`: who Python runs as when we are root. */
const unprivileged = { uid: 65_534, gid: 65_534 };

const askAs = (path: string, user: object): FoundPython | undefined => {
  try {
    const said = execFileSync(path, ['-c', probe], {
      encoding: 'utf8',
      timeout: 10_000,
      stdio: ['ignore', 'pipe', 'ignore'],
      cwd: '/',
      ...user,
    });
    const answer = probeSchema.parse(JSON.parse(said));
    const { matplotlib, ...others } = answer.versions;
    if (matplotlib === undefined) return undefined;
    const beside = Object.entries({ python: answer.python, ...others }).map(([name, version]) => `${name} ${version}`);
    return { ...answer, path, user, version: `${matplotlib} (${beside.join(', ')})` };
  } catch {
    return undefined;
  }
};

/** As `nobody` when we are root; as ourselves where `nobody` may not read this python, such as one in /root. */
const ask = (path: string): FoundPython | undefined =>
  (process.getuid?.() === 0 ? askAs(path, unprivileged) : undefined) ?? askAs(path, {});

export const installPython =
  'Install matplotlib for the python3 of this machine (Debian: apt-get install python3-matplotlib; elsewhere: ' +
  'python3 -m pip install matplotlib), or set FIGWRIGHT_PYTHON to a python that has it.';

/**
 * The python to draw with: the configured one, or the first `python3` that has matplotlib.
 * @throws RenderError `not-installed`, saying how to install it, when there is none.
 */
export const findPython = (configured?: string, searchPath = ''): FoundPython => {
  if (configured !== undefined) {
    const found = ask(configured);
    if (found !== undefined) return found;
    throw new RenderError(
      'not-installed',
      `FIGWRIGHT_PYTHON names ${configured}, which does not start or has no matplotlib. ${installPython}`,
    );
  }
  const tried = candidates(searchPath);
  for (const path of tried) {
    const found = ask(path);
    if (found !== undefined) return found;
  }
  const what = tried.length === 0 ? 'There is no python3' : `No python3 here has matplotlib (${tried.join(', ')})`;
  throw new RenderError('not-installed', `${what}. ${installPython}`);
};
