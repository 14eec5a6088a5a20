import { execFileSync } from 'node:child_process';

/** Tests draw with the page bundle and call the built command line: both must be of the sources under test. */
export const setup = (): void => {
  execFileSync(process.execPath, ['build.mjs', '--quiet'], { stdio: 'inherit' });
};
