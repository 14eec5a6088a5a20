import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { chmod, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { createBrotliDecompress } from 'node:zlib';
import { executablePath as puppeteerExecutable } from 'puppeteer';
import { extract, type Headers } from 'tar-fs';
import { packageFolder, packageVersion } from '../installed.js';
import { makeFolders } from '../make-folders.js';
import { RenderError } from '../renderer.js';
import { cacheFolder } from './cache-folder.js';

const run = promisify(execFile);

export interface FoundBrowser {
  readonly path: string;
  /** Where it comes from, for `doctor` and provenance. */
  readonly origin: 'configured' | 'bundled' | 'installed' | 'puppeteer';
  /** As the binary says it: `Chromium 143.0.7499.0`. */
  readonly version: string;
  /** Shared libraries that the machine lacks and the bundle brings, for `LD_LIBRARY_PATH`. */
  readonly libraries?: string;
}

const installedPaths = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/opt/google/chrome/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

const versionOf = async (path: string, libraries?: string): Promise<string> => {
  const env = libraries === undefined ? {} : { LD_LIBRARY_PATH: libraries };
  const { stdout } = await run(path, ['--version'], { env, timeout: 30_000 });
  return stdout.trim();
};

/** What is unpacked by root must not belong to whoever packed it. */
const asOurs = (header: Headers): Headers => ({
  ...header,
  uid: process.getuid?.() ?? 0,
  gid: process.getgid?.() ?? 0,
});

/** Unpacks one file of the bundle under a temporary name and renames, so that two processes cannot see half of it. */
const unpack = async (archive: string, target: string): Promise<void> => {
  if (existsSync(target)) return;
  const temporary = `${target}.${randomUUID()}`;
  try {
    const source = createReadStream(archive);
    if (archive.endsWith('.tar.br'))
      await pipeline(source, createBrotliDecompress(), extract(temporary, { map: asOurs }));
    else await pipeline(source, createBrotliDecompress(), createWriteStream(temporary));
    await chmod(temporary, 0o755);
    await rename(temporary, target);
  } catch (error) {
    await rm(temporary, { recursive: true, force: true });
    if (!existsSync(target)) throw error;
  }
};

/** Unpacks an archive's files one by one into a folder; the one named last says that all are there. */
const unpackBeside = async (archive: string, folder: string, last: string): Promise<void> => {
  if (existsSync(join(folder, last))) return;
  const temporary = join(folder, `unpacking-${randomUUID()}`);
  try {
    await pipeline(createReadStream(archive), createBrotliDecompress(), extract(temporary, { map: asOurs }));
    const files = (await readdir(temporary)).toSorted((a, b) => Number(a === last) - Number(b === last));
    for (const file of files) await rename(join(temporary, file), join(folder, file));
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
};

/** The build inside the npm package: its binary only, none of its launch flags. Linux on x64. */
const bundled = async (): Promise<FoundBrowser> => {
  const bin = join(packageFolder('@sparticuz/chromium'), 'bin');
  const folder = join(cacheFolder(), `chromium-${packageVersion('@sparticuz/chromium')}`);
  makeFolders(folder, 0o755);
  const path = join(folder, 'chromium');
  await unpack(join(bin, 'chromium.br'), path);
  await unpackBeside(join(bin, 'swiftshader.tar.br'), folder, 'libvk_swiftshader.so');
  try {
    return { path, origin: 'bundled', version: await versionOf(path) };
  } catch {
    // A machine without NSS: the bundle carries the libraries that its binary links to.
    const libraries = join(folder, 'al2023');
    await unpack(join(bin, 'al2023.tar.br'), libraries);
    return {
      path,
      origin: 'bundled',
      version: await versionOf(path, join(libraries, 'lib')),
      libraries: join(libraries, 'lib'),
    };
  }
};

const installed = async (): Promise<FoundBrowser> => {
  const path = installedPaths.find((candidate) => existsSync(candidate));
  if (path === undefined) throw new Error('no Chrome or Chromium in the usual places');
  return { path, origin: 'installed', version: await versionOf(path) };
};

const fromPuppeteer = async (): Promise<FoundBrowser> => {
  const path = puppeteerExecutable();
  return { path, origin: 'puppeteer', version: await versionOf(path) };
};

/**
 * Finds a browser that starts: the configured one, the build inside `@sparticuz/chromium`, an installed Chrome or
 * Chromium, puppeteer's cache.
 * @throws RenderError `browser`, saying what was tried, when there is none.
 */
export const findBrowser = async (configured?: string): Promise<FoundBrowser> => {
  if (configured !== undefined) {
    try {
      return { path: configured, origin: 'configured', version: await versionOf(configured) };
    } catch (cause) {
      throw new RenderError('browser', `FIGWRIGHT_BROWSER names ${configured}, which does not start`, { cause });
    }
  }
  const failures: string[] = [];
  for (const attempt of [bundled, installed, fromPuppeteer]) {
    try {
      return await attempt();
    } catch (error) {
      failures.push(error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error));
    }
  }
  throw new RenderError(
    'browser',
    `No browser starts on this machine (${failures.join('; ')}). Install Chromium or set FIGWRIGHT_BROWSER to one.`,
  );
};
