import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { bubblewrapPath, shown } from '../python/sandbox.js';
import type { FoundBrowser } from './find.js';
import { fontFolder } from './font-folder.js';

/**
 * What keeps a page that broke out of the browser's own checks from the machine, best first: Chromium's sandbox; where it
 * cannot start, bubblewrap around the whole browser; where that cannot start either, a user who owns nothing (root can
 * start the browser as another user, others cannot); nothing.
 */
export const walls = ['chromium', 'bubblewrap', 'user', 'none'] as const;
export type Wall = (typeof walls)[number];

export interface Command {
  readonly file: string;
  readonly parts: readonly string[];
}

/** The most that one process of the browser may write to, kB. JavaScript's heap has a limit of its own within it. */
const mostData = 4 << 20;

/** Buffers, canvases and WebAssembly lie outside of JavaScript's heap: the kernel counts them. */
const bounded = ({ file, parts }: Command): Command =>
  process.platform === 'linux'
    ? { file: '/bin/sh', parts: ['-c', `ulimit -d ${mostData}; exec "$0" "$@"`, file, ...parts] }
    : { file, parts };

/** No network, no processes but the browser's, nothing to read but programs, libraries and fonts. */
const wrapped = ({ file, parts }: Command, found: FoundBrowser, profile: string): Command | undefined => {
  const bubblewrap = bubblewrapPath('');
  if (bubblewrap === undefined) return undefined;
  const folders = [dirname(found.path), found.libraries, fontFolder()].filter((folder) => folder !== undefined);
  return {
    file: bubblewrap,
    parts: [
      ['--unshare-user', '--unshare-all', '--die-with-parent', '--new-session', '--cap-drop', 'ALL'],
      ['--tmpfs', '/tmp', '--proc', '/proc', '--dev', '/dev'],
      ...shown(folders.filter((folder) => existsSync(folder))).map((folder) => ['--ro-bind', folder, folder]),
      ['--bind', profile, profile, '--remount-ro', '/', '--chdir', '/', '--', file, ...parts],
    ].flat(),
  };
};

/** The command that starts a browser behind a wall; undefined where the machine does not have it. */
export const behind = (
  wall: Wall,
  found: FoundBrowser,
  flags: readonly string[],
  profile: string,
): Command | undefined => {
  const open: Command = { file: found.path, parts: [...flags, '--no-sandbox'] };
  const isRoot = process.getuid?.() === 0;
  switch (wall) {
    case 'chromium':
      return bounded({ file: found.path, parts: flags });
    case 'bubblewrap': {
      const command = wrapped(open, found, profile);
      return command && bounded(command);
    }
    case 'user':
      return isRoot ? bounded(open) : undefined;
    case 'none':
      return isRoot ? undefined : bounded(open);
  }
};
