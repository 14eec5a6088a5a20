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

interface Figure {
  readonly language: string;
  readonly program: string;
}

const mixtureOf = (chosen: typeof families, count: number): Figure[] =>
  Array.from({ length: count }, (_, index) => {
    const family = chosen[index % chosen.length];
    if (family === undefined) throw new Error('there are no families');
    return { language: family.language, program: family.generate(createRandom(`bench/${index}`)).program };
  });

/** The same mixture for every benchmark of what follows the drawing: all families in turn, in all their languages. */
export const figures = (count: number): Figure[] => mixtureOf(families, count);

/** The same mixture for every benchmark of drawing: programs of vega-lite, all their families in turn. */
export const programs = (count: number): string[] =>
  mixtureOf(
    families.filter(({ language }) => language === 'vega-lite'),
    count,
  ).map(({ program }) => program);

export const machine = (): string =>
  `${cpus().length} cores, ${cpus()[0]?.model.trim() ?? 'unknown'}, Node ${process.version}`;

export const say = (line: string): void => void process.stdout.write(`${line}\n`);
