import { statSync } from 'node:fs';
import { z } from 'zod';
import type { Command } from 'commander';
import { createRenderers, type Renderers } from '../../renderers/index.js';
import { RenderError, type RenderReason, type Rendering } from '../../renderers/renderer.js';
import { defaultConfig } from '../config.js';
import { engineOptions } from '../engine-options.js';
import { Problem } from '../problem.js';
import type { Output } from './output.js';
import { type DataDir, openDataDir } from '../sources/resolve/data-dir.js';
import { type ReadOptions, type ReadProgram, readPrograms } from '../sources/import.js';
import type { SourceReason } from '../sources/source-error.js';

/** Options of the commands that draw a file without a dataset. */
export const drawingOptions = z.object({
  language: z.string().optional(),
  dataDir: z.string().optional(),
  scale: z.coerce
    .number('expected a number')
    .min(0.25, 'expected 0.25 or more')
    .max(8, 'expected 8 or less')
    .default(1),
  timeout: z.coerce.number('expected milliseconds').int().min(1).max(3_600_000).optional(),
});

export type DrawingOptions = z.output<typeof drawingOptions>;

export const withDrawingOptions = (command: Command): Command =>
  command
    .option('--language <language>', 'the language of the programs, when their names do not tell')
    .option('--data-dir <dir>', 'where to find data that a program names by address')
    .option('--scale <number>', 'device pixels per CSS pixel (default: 1)')
    .option('--timeout <ms>', 'longest time to draw a figure, in milliseconds (default: 10000)');

/** Throws `Problem` for a language that figwright does not draw. */
export const assertLanguage = (language: string | undefined, renderers: Renderers): void => {
  if (language === undefined || renderers.languages.some((known) => known === language)) return;
  throw new Problem(`There is no language “${language}”. figwright draws: ${renderers.languages.join(', ')}.`);
};

/** Throws `Problem` when there is no such folder: better once and now than for each program. */
export const dataDirOf = (path: string | undefined): DataDir => {
  if (path !== undefined && !statSync(path, { throwIfNoEntry: false })?.isDirectory()) {
    throw new Problem(`--data-dir: ${path} is not a folder.`);
  }
  return openDataDir(path);
};

export interface Failure {
  readonly file: string;
  readonly ok: false;
  readonly reason: SourceReason | RenderReason;
  readonly message: string;
}

export interface Drawn {
  readonly file: string;
  readonly ok: true;
  readonly name: string;
  readonly language: string;
  readonly program: string;
  readonly rendering: Rendering;
}

/** Reads and draws programs, with one browser for all of them. */
export interface Drawer {
  readonly renderers: Renderers;
  readonly workers: number;
  readonly read: (paths: readonly string[]) => AsyncGenerator<ReadProgram>;
  /** Never throws for what is wrong with the program: that is the answer. */
  readonly draw: (read: ReadProgram) => Promise<Drawn | Failure>;
}

const drawProgram = async (
  read: ReadProgram,
  renderers: Renderers,
  options: DrawingOptions,
  signal: AbortSignal,
): Promise<Drawn | Failure> => {
  const file = read.file.path;
  if (!read.ok) return { file, ok: false, reason: read.reason, message: read.message };
  try {
    const limits = options.timeout === undefined ? {} : { limits: { timeoutMs: options.timeout } };
    const rendering = await renderers
      .of(read.language)
      .render(read.program, { scale: options.scale, signal, ...limits });
    return { file, ok: true, name: read.file.name, language: read.language, program: read.program, rendering };
  } catch (error) {
    if (error instanceof RenderError) return { file, ok: false, reason: error.reason, message: error.message };
    throw error;
  }
};

/** The one program of a command that takes one; undefined, and said, when it cannot be drawn. */
export const drawOne = async ({ read, draw }: Drawer, path: string, output: Output): Promise<Drawn | undefined> => {
  for await (const program of read([path])) {
    const answer = await draw(program);
    if (answer.ok) return answer;
    output.row(answer);
    output.say(`${answer.file}: ${answer.reason}: ${answer.message}`);
    return undefined;
  }
  throw new Problem(`There is no program in ${path}.`);
};

/** Lends a `Drawer` to `use`, and closes its browser afterwards. */
export const withDrawer = async <T>(
  options: DrawingOptions,
  signal: AbortSignal,
  use: (drawer: Drawer) => Promise<T>,
): Promise<T> => {
  const config = defaultConfig();
  const { render } = config;
  const workers = render.workers === 'auto' ? undefined : render.workers;
  const renderers = createRenderers({
    ...(workers !== undefined && { workers }),
    ...engineOptions(config),
  });
  try {
    assertLanguage(options.language, renderers);
    const readOptions: ReadOptions = { renderers, language: options.language, dataDir: dataDirOf(options.dataDir) };
    return await use({
      renderers,
      workers: workers ?? 4,
      read: (paths) => readPrograms(paths, readOptions),
      draw: (read) => drawProgram(read, renderers, options, signal),
    });
  } finally {
    await renderers.close();
  }
};
