import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { RenderError } from '../renderer.js';

/** Folders that a program may write in, where Python is in none of them: each finds them empty, and they go with it. */
const writable = ['/tmp', '/home', '/root', '/mnt'] as const;

/** What every Linux program reads to start: the system's libraries, and no data of anybody. */
const systemFolders: readonly string[] = ['/usr', '/lib', '/lib64', '/lib32', '/bin', '/sbin', '/nix/store'];
const systemFiles: readonly string[] = [
  '/etc/alternatives',
  '/etc/ld.so.cache',
  '/etc/ld.so.conf',
  '/etc/ld.so.conf.d',
  '/etc/matplotlibrc',
];

export interface Sandbox {
  readonly bubblewrap: string;
}

export const installBubblewrap =
  'Install bubblewrap (Debian: apt-get install bubblewrap), or allow programs to run without a sandbox with ' +
  'FIGWRIGHT_UNSANDBOXED_PYTHON=1: only where every program is your own, or this machine is thrown away afterwards.';

const isWithin = (folder: string, outer: string): boolean => folder === outer || folder.startsWith(`${outer}/`);

/** What to show of the file system, read-only: outer folders before those within them. */
export const shown = (folders: readonly string[]): string[] => {
  const all = [...systemFolders.filter((folder) => existsSync(folder)), ...folders].toSorted();
  return all.filter((folder) => !all.some((outer) => outer !== folder && isWithin(folder, outer)));
};

/** Folders to cover anew for each program. */
export const ownFolders = (folders: readonly string[]): string[] =>
  writable.filter((own) => !folders.some((folder) => isWithin(folder, own)));

export interface SandboxView {
  /** Folders to show under their own names. */
  readonly folders: readonly string[];
  /** Folders to show under other names: `[folder, name]`. */
  readonly placed: readonly (readonly [folder: string, name: string])[];
}

/** The outer wall: no network, no processes of others, nothing to write but memory, nothing to read but Python. */
export const sandboxArguments = ({ folders, placed }: SandboxView): string[] =>
  [
    ['--unshare-user', '--unshare-all', '--disable-userns', '--die-with-parent', '--new-session'],
    // For the inner walls: each program's process gives them up before the program begins.
    ['--cap-add', 'CAP_SYS_ADMIN', '--cap-add', 'CAP_SETPCAP'],
    ...ownFolders(folders).map((folder) => ['--size', String(64 << 20), '--tmpfs', folder]),
    ...shown(folders).map((folder) => ['--ro-bind', folder, folder]),
    ...systemFiles.filter((file) => existsSync(file)).map((file) => ['--ro-bind', file, file]),
    ...placed.map(([folder, name]) => ['--ro-bind', folder, name]),
    ['--dev', '/dev', '--remount-ro', '/', '--chdir', '/tmp'],
  ].flat();

export const bubblewrapPath = (searchPath: string): string | undefined =>
  [...searchPath.split(delimiter).filter((folder) => folder !== ''), '/usr/bin', '/usr/local/bin']
    .map((folder) => join(folder, 'bwrap'))
    .find((path) => existsSync(path));

const whyNot = (words: string): string =>
  /uid map|user namespace|Operation not permitted|Creating new namespace|Permission denied/i.test(words)
    ? `this machine refuses user namespaces (${words}); in a container, start it with user namespaces allowed ` +
      '(Docker: --security-opt seccomp=unconfined --security-opt systempaths=unconfined), or allow them with ' +
      'sysctl kernel.unprivileged_userns_clone=1 or kernel.apparmor_restrict_unprivileged_userns=0'
    : words;

/**
 * Tries the sandbox once, on `true`.
 * @throws RenderError `not-installed` that says what is missing, or what the machine refuses.
 */
export const findSandbox = (user: object = {}, searchPath = ''): Sandbox => {
  const bubblewrap = bubblewrapPath(searchPath);
  if (bubblewrap === undefined)
    throw new RenderError('not-installed', `There is no sandbox for Python programs. ${installBubblewrap}`);
  const tried = spawnSync(bubblewrap, [...sandboxArguments({ folders: [], placed: [] }), '/usr/bin/true'], {
    encoding: 'utf8',
    timeout: 10_000,
    stdio: ['ignore', 'ignore', 'pipe'],
    cwd: '/',
    ...user,
  });
  if (tried.status === 0) return { bubblewrap };
  const words = (tried.stderr ?? '').trim().split('\n').at(-1) ?? '';
  throw new RenderError(
    'not-installed',
    `The sandbox for Python programs does not start: ${whyNot(words === '' ? String(tried.error ?? 'no reason given') : words)}. ` +
      'FIGWRIGHT_UNSANDBOXED_PYTHON=1 runs programs without it: only where every program is your own.',
  );
};
