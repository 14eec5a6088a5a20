import { SourceError } from '../source-error.js';
import type { DataDir } from './data-dir.js';
import { inlineData } from './inline-data.js';
import { inlineImages } from './inline-images.js';
import { printProgram } from './print-program.js';

type Resolve = (program: string, dataDir: DataDir) => Promise<string>;

const parse = (program: string): unknown => {
  try {
    return JSON.parse(program);
  } catch (cause) {
    throw new SourceError('syntax', `Not JSON: ${(cause as Error).message}`, { cause });
  }
};

const resolveVega =
  (language: string): Resolve =>
  async (program, dataDir) => {
    const before = parse(program);
    try {
      const after = await inlineImages(await inlineData(before, language, dataDir), dataDir);
      // A program that names nothing by address keeps its author's own layout.
      return JSON.stringify(after) === JSON.stringify(before) ? program : printProgram(after);
    } catch (error) {
      if (error instanceof RangeError)
        throw new SourceError('syntax', 'The program is nested too deeply.', { cause: error });
      throw error;
    }
  };

/** Languages whose programs can name data by address. The others are self-contained as they are. */
const resolvers: Readonly<Record<string, Resolve>> = {
  'vega-lite': resolveVega('vega-lite'),
  vega: resolveVega('vega'),
};

/**
 * Makes a program self-contained: what it names by address is taken from the data directory and written into it.
 * Throws `SourceError` when something is not there.
 */
export const resolveProgram = (program: string, language: string, dataDir: DataDir): Promise<string> =>
  resolvers[language]?.(program, dataDir) ?? Promise.resolve(program);
