import { cpus } from 'node:os';
import { createRandom } from '../../pipeline/random.js';
import { families } from '../../pipeline/sources/families/index.js';

export const median = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
};

/** Things per second of one piece of work. */
export const rateOf = async (count: number, work: () => Promise<unknown>): Promise<number> => {
  const started = performance.now();
  await work();
  return (count * 1000) / (performance.now() - started);
};

/** The same mixture of programs for every benchmark: all families in turn. */
export const programs = (count: number): string[] =>
  Array.from({ length: count }, (_, index) => {
    const family = families[index % families.length];
    if (family === undefined) throw new Error('there are no families');
    return family.generate(createRandom(`bench/${index}`)).program;
  });

export const machine = (): string =>
  `${cpus().length} cores, ${cpus()[0]?.model.trim() ?? 'unknown'}, Node ${process.version}`;

export const say = (line: string): void => void process.stdout.write(`${line}\n`);
