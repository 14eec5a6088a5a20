import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { type Finished, main } from './figwright.js';

export interface FinishedRows extends Finished {
  /** Stdout's lines, parsed. */
  readonly rows: () => Record<string, unknown>[];
}

/** Runs the built command line in a folder, with something on its standard input. */
export const figwrightIn = async (cwd: string, args: readonly string[], input = ''): Promise<FinishedRows> => {
  const child = spawn(process.execPath, [main, ...args], { cwd });
  child.stdin.on('error', () => undefined); // it may end before it has read everything
  child.stdin.end(input);
  const closed = new Promise<number | null>((resolve) => child.once('close', resolve));
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr)]);
  const rows = (): Record<string, unknown>[] =>
    stdout
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Record<string, unknown>);
  return { code: await closed, stdout, stderr, rows };
};
