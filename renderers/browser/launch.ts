import { type ChildProcess, spawn } from 'node:child_process';
import { chownSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { setTimeout } from 'node:timers/promises';
import { type Browser, connect as connectPuppeteer } from 'puppeteer';
import { RenderError } from '../renderer.js';
import { cacheFolder } from './cache-folder.js';
import { type FoundBrowser, findBrowser } from './find.js';
import { fontFolder } from './font-folder.js';
import { writeFontConfiguration } from './fonts.js';
import { pipeTransport } from './pipe.js';
import { denyFlags } from './policy.js';
import { behind, type Wall, walls } from './wall.js';

export interface LaunchedBrowser {
  readonly browser: Browser;
  readonly found: FoundBrowser;
  /** What stands between its pages and the machine. */
  readonly wall: Wall;
  readonly pid: number;
  /** Ends the browser with all its processes and removes its profile; resolves when it is gone. */
  readonly kill: () => Promise<void>;
}

/** `nobody`: who the browser runs as when we are root, so that Chromium's own sandbox can stay on. */
const unprivileged = { uid: 65_534, gid: 65_534 };

const flags: readonly string[] = [
  '--headless',
  '--remote-debugging-pipe',
  '--disable-gpu',
  // WebGL is drawn by the processor, the same on every machine.
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--disable-dev-shm-usage',
  '--force-color-profile=srgb',
  '--font-render-hinting=none',
  '--disable-lcd-text',
  '--disable-font-subpixel-positioning',
  '--hide-scrollbars',
  // A reader has a mouse: what libraries show for fingers only stays away.
  '--blink-settings=primaryHoverType=2,availableHoverTypes=2,primaryPointerType=4,availablePointerTypes=4',
  '--mute-audio',
  '--no-first-run',
  '--no-default-browser-check',
  '--no-startup-window',
  '--disable-extensions',
  '--disable-component-update',
  '--disable-component-extensions-with-background-pages',
  '--disable-background-networking',
  '--disable-sync',
  '--disable-default-apps',
  '--disable-breakpad',
  '--disable-crash-reporter',
  '--disable-background-timer-throttling',
  '--disable-backgrounding-occluded-windows',
  '--disable-renderer-backgrounding',
  '--disable-hang-monitor',
  '--disable-popup-blocking',
  // Scripts that are compiled while they arrive are compiled although their code is there.
  '--disable-features=Translate,MediaRouter,OptimizationHints,AudioServiceOutOfProcess,PaintHolding,ScriptStreaming',
  '--js-flags=--max-old-space-size=2048',
  '--lang=en-US',
  ...denyFlags,
];

/** Removes a folder, unless something still writes into it. */
const isRemoved = (folder: string, maxRetries = 0): boolean => {
  try {
    rmSync(folder, { recursive: true, force: true, maxRetries });
    return true;
  } catch {
    return false;
  }
};

/** Removes the profiles of figwright processes that were killed before they could. */
const sweepProfiles = (): void => {
  for (const name of readdirSync(cacheFolder())) {
    const owner = /^profile-(\d+)-/.exec(name)?.[1];
    // Another process may sweep it now, or its browser be still ending.
    if (owner !== undefined && !isRunning(Number(owner))) isRemoved(join(cacheFolder(), name), 3);
  }
};

const isRunning = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

/** False where root is the only user there is, as in a rootless container without a range of users: nobody to hand to. */
const isHandedOver = (folders: readonly string[]): boolean => {
  try {
    for (const folder of folders) chownSync(folder, unprivileged.uid, unprivileged.gid);
    return true;
  } catch {
    return false;
  }
};

/** Undefined where the machine does not have this wall. */
const start = (found: FoundBrowser, wall: Wall): { child: ChildProcess; profile: string } | undefined => {
  sweepProfiles();
  const profile = mkdtempSync(join(cacheFolder(), `profile-${process.pid}-`));
  const fonts = writeFontConfiguration(profile, fontFolder());
  mkdirSync(join(profile, 'user'));
  const asNobody =
    process.getuid?.() === 0 && isHandedOver([profile, join(profile, 'user'), join(profile, 'fontconfig')]);
  const command = behind(wall, found, [...flags, `--user-data-dir=${join(profile, 'user')}`], profile);
  if (command === undefined) {
    rmSync(profile, { recursive: true, force: true });
    return undefined;
  }
  const child = spawn(command.file, command.parts, {
    // Nothing of our environment reaches the browser: no keys, no proxy settings, no locale, no time zone.
    env: {
      PATH: '/usr/bin:/bin',
      HOME: profile,
      TMPDIR: profile,
      TZ: 'UTC',
      LANG: 'en_US.UTF-8',
      FONTCONFIG_FILE: fonts,
      ...(found.libraries === undefined ? {} : { LD_LIBRARY_PATH: found.libraries }),
    },
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
    // A process group of its own: one signal ends the browser with all its children.
    detached: true,
    ...(asNobody ? unprivileged : {}),
  });
  return { child, profile };
};

/**
 * Removes the profile of a browser that was told to end. Behind a wall of its own its processes are gone a moment
 * after the one that we started, and may still write: what cannot be removed in the end is left to the next sweep.
 */
const removeProfile = async (profile: string): Promise<void> => {
  for (let tries = 0; tries < 40 && !isRemoved(profile); tries += 1) await setTimeout(50);
};

const killer = (child: ChildProcess, profile: string): (() => Promise<void>) => {
  const gone = new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
    child.once('error', () => resolve());
  });
  const end = (): void => {
    try {
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
    } catch {
      // It is gone already.
    }
  };
  const endWithUs = (): void => {
    end();
    // What is left, the next process of figwright sweeps.
    isRemoved(profile, 3);
  };
  process.once('exit', endWithUs);
  return async () => {
    end();
    await gone;
    process.off('exit', endWithUs);
    await removeProfile(profile);
  };
};

const connect = async (found: FoundBrowser, wall: Wall): Promise<LaunchedBrowser | undefined> => {
  const started = start(found, wall);
  if (started === undefined) return undefined;
  const { child, profile } = started;
  const kill = killer(child, profile);
  const failed = new Promise<never>((_, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) => reject(new Error(`the browser ended with ${signal ?? `exit code ${code}`}`)));
  });
  const [write, read] = [child.stdio[3], child.stdio[4]];
  if (!(write instanceof Writable) || !(read instanceof Readable)) throw new Error('the browser opened no pipes');
  try {
    const browser = await Promise.race([
      connectPuppeteer({ transport: pipeTransport(read, write), defaultViewport: null, protocolTimeout: 120_000 }),
      failed,
      setTimeout(30_000, undefined, { ref: false }).then((): never => {
        throw new Error('the browser did not answer in 30 s');
      }),
    ]);
    failed.catch(() => undefined);
    return { browser, found, wall, pid: child.pid ?? 0, kill };
  } catch (error) {
    failed.catch(() => undefined);
    await kill();
    throw error;
  }
};

/**
 * Starts a browser behind the best wall that this machine lets it have.
 * @param among the walls to try, best first: for tests.
 * @throws RenderError `browser` when none starts.
 */
export const launchBrowser = async (configured?: string, among: readonly Wall[] = walls): Promise<LaunchedBrowser> => {
  const found = await findBrowser(configured);
  const reasons: unknown[] = [];
  for (const wall of among)
    try {
      const launched = await connect(found, wall);
      if (launched !== undefined) return launched;
    } catch (error) {
      reasons.push(error);
    }
  const first = reasons[0] instanceof Error ? reasons[0].message : String(reasons[0]);
  throw new RenderError('browser', `${found.path} is there but does not start (${first}); see figwright doctor`, {
    cause: reasons.at(-1),
  });
};
