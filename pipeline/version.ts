import { readFileSync } from 'node:fs';

const read = (): string => {
  // One folder up in the sources, two in dist.
  for (const up of ['../package.json', '../../package.json']) {
    try {
      const found = JSON.parse(readFileSync(new URL(up, import.meta.url), 'utf8')) as { name: string; version: string };
      if (found.name === 'figwright') return found.version;
    } catch {
      // Not there: try the next folder up.
    }
  }
  throw new Error('figwright cannot find its own package.json: install it again');
};

/** figwright's own version, as package.json says it. */
export const figwrightVersion: string = read();
