import { defaultLimits } from '../../renderers/renderer.js';
import type { Renderers } from '../../renderers/index.js';
import { decodeText } from './files/decode-text.js';
import { listFiles, type ListedFile } from './files/list-files.js';
import { readBytes } from './files/read-bytes.js';
import { resolveProgram } from './resolve/index.js';
import type { DataDir } from './resolve/data-dir.js';
import { SourceError, type SourceReason } from './source-error.js';

export interface ReadOptions {
  readonly renderers: Pick<Renderers, 'languageOfFile' | 'languageOfSchema'>;
  /** Taken for every file; left out, the file's name or its `$schema` decides. */
  readonly language?: string | undefined;
  readonly dataDir: DataDir;
}

/** A file's program, with all data in it; or why there is none. `text` is what the file holds, where it could be read. */
export type ReadProgram =
  | { readonly ok: true; readonly file: ListedFile; readonly language: string; readonly program: string }
  | {
      readonly ok: false;
      readonly file: ListedFile;
      readonly reason: SourceReason;
      readonly message: string;
      readonly language?: string;
      readonly text?: string;
    };

/** What a JSON program says about its own language. */
const schemaOf = (text: string): string => /"\$schema"\s*:\s*"([^"]*)"/.exec(text.slice(0, 100_000))?.[1] ?? '';

const unknownLanguage = (name: string): SourceError =>
  new SourceError(
    'unknown-language',
    `${name}: its name does not tell its language. Name it like bar.vl.json, or pass --language.`,
  );

const bytesOf = (text: string): number => Buffer.byteLength(text);

/** One file's program. Never throws for what is wrong with the file: that is the answer. */
export const readProgram = async (
  file: ListedFile,
  { renderers, language: stated, dataDir }: ReadOptions,
): Promise<ReadProgram> => {
  let language = stated ?? renderers.languageOfFile(file.name);
  let text: string | undefined;
  try {
    const limit = defaultLimits.programBytes;
    text = decodeText(
      await readBytes(file.path, { name: file.path, bytes: limit, tooLarge: 'program-too-large' }),
      file.path,
    );
    language ??= renderers.languageOfSchema(schemaOf(text));
    if (language === undefined) throw unknownLanguage(file.name);
    if (text.trim() === '')
      throw new SourceError('empty-program', `${file.path} is empty. Save a program in it, or leave it out.`);
    const program = await resolveProgram(text, language, dataDir);
    if (bytesOf(program) > limit) {
      throw new SourceError(
        'program-too-large',
        `With its data in it the program has ${(bytesOf(program) / 1e6).toFixed(1)} MB; the limit is ${limit / 1e6} MB. Draw a sample of the data, or a summary.`,
      );
    }
    return { ok: true, file, language, program };
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    const found = { ...(language === undefined ? {} : { language }), ...(text === undefined ? {} : { text }) };
    return { ok: false, file, reason: error.reason, message: error.message, ...found };
  }
};

/** Whether a file that was found in a folder, not named, may be a program. */
const mayBeProgram = (file: ListedFile, { renderers, language: stated }: ReadOptions): boolean => {
  const language = renderers.languageOfFile(file.name);
  if (language !== undefined) return stated === undefined || language === stated;
  return stated !== undefined || /\.json$/i.test(file.name);
};

/**
 * The programs of files and folders, in order. Files in folders that are no programs (by their names, or JSON of no
 * known `$schema`) are passed over; a file that was named and is none is an answer with a reason.
 */
export async function* readPrograms(paths: readonly string[], options: ReadOptions): AsyncGenerator<ReadProgram> {
  for await (const file of listFiles(paths)) {
    if (!file.named && !mayBeProgram(file, options)) continue;
    const read = await readProgram(file, options);
    if (!read.ok && read.reason === 'unknown-language' && !file.named) continue;
    yield read;
  }
}
