import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ParseError, parse, printParseErrorCode } from 'jsonc-parser';
import { z } from 'zod';
import type { DeepReadonly } from './deep-readonly.js';
import { defaultUnverifiableLimit } from './grounding/unverifiable-limit.js';
import { modelSettings } from './llm/settings.js';
import { Problem } from './problem.js';

export const configFile = 'figwright.config.json';

const captionStyle = z.enum(['alt', 'brief', 'dense']);

const language = z.string().regex(/^[a-z][a-z-]*$/, 'expected the name of a language, such as "vega-lite"');
const languages = z.array(language).min(1, 'expected at least one language');

/** What every machine draws. */
const inventLanguages = ['vega-lite', 'svg', 'html', 'mermaid', 'dot', 'tikz', 'latex'] as const;

const schema = z.strictObject({
  seed: z.string().min(1).default('figwright'),
  target: z.int().min(1).default(200),
  sources: z
    .strictObject({
      families: z
        .union(
          [
            z.literal('all'),
            z.array(z.string()),
            z.record(z.string(), z.number().positive('expected a weight above 0')),
          ],
          { error: 'expected "all", a list of family names, or an object of family names and weights' },
        )
        .default('all'),
      invent: z
        .strictObject({
          share: z.number().min(0).max(1).default(0),
          languages: languages.default([...inventLanguages]),
        })
        .prefault({}),
      reproduce: z.strictObject({ languages: z.array(language).default(['html']) }).prefault({}),
      vary: z
        .strictObject({ count: z.int().min(0).max(50).default(0), languages: languages.default(['html']) })
        .prefault({}),
    })
    .prefault({}),
  render: z
    .strictObject({
      scale: z.number().min(0.5).max(4).default(2),
      timeoutMs: z.int().min(100).max(600_000).default(10_000),
      workers: z
        .union([z.literal('auto'), z.int().min(1).max(256)], { error: 'expected "auto" or a number from 1 to 256' })
        .default('auto'),
    })
    .prefault({}),
  gates: z.strictObject({ skip: z.array(z.string()).default([]) }).prefault({}),
  captions: z
    .strictObject({
      styles: z.array(captionStyle).min(1).default(['alt', 'brief', 'dense']),
      unverifiableLimit: z.number().min(0).max(1).default(defaultUnverifiableLimit),
      by: z.enum(['auto', 'facts', 'model']).default('auto'),
      claimsBy: z.enum(['rules', 'model']).default('rules'),
    })
    .prefault({}),
  judges: z
    .strictObject({
      sources: z
        .array(z.enum(['families', 'import', 'reproduce', 'vary', 'invent']))
        .default(['reproduce', 'vary', 'invent']),
      suitability: z.int().min(1).max(5).default(3),
    })
    .prefault({}),
  explanations: z.boolean().default(false),
  models: modelSettings.prefault({}),
  concurrency: z
    .union([z.literal('auto'), z.int().min(1).max(4096)], { error: 'expected "auto" or a number from 1 to 4096' })
    .default('auto'),
});

/** A dataset's settings: the file, then the environment over it. Frozen. */
export type Config = DeepReadonly<z.output<typeof schema>> & {
  /** The browser to draw with; undefined lets figwright find one. */
  readonly browser: string | undefined;
  /** The python to draw `matplotlib` with; undefined takes the first `python3` that has it. */
  readonly python: string | undefined;
  /** Folders to look for programs in. */
  readonly searchPath: string;
  /** Runs Python programs without a sandbox where the machine has none. */
  readonly unsandboxedPython: boolean;
};

const freeze = <T extends object>(value: T): T => {
  for (const part of Object.values(value)) if (typeof part === 'object' && part !== null) freeze(part);
  return Object.freeze(value);
};

const lineOf = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;

const parseFile = (text: string, path: string): unknown => {
  const errors: ParseError[] = [];
  const value: unknown = parse(text, errors, { allowTrailingComma: true });
  const [first] = errors;
  if (first) {
    const what = printParseErrorCode(first.error)
      .replaceAll(/(?<=[a-z])(?=[A-Z])/g, ' ')
      .toLowerCase();
    throw new Problem(`${path}:${lineOf(text, first.offset)}: not valid JSON: ${what}. Comments are allowed.`);
  }
  return value;
};

const pathOf = (path: readonly PropertyKey[]): string =>
  path
    .map((part, index) => (typeof part === 'number' ? `[${part}]` : `${index > 0 ? '.' : ''}${String(part)}`))
    .join('');

const validate = (value: unknown, path: string): z.output<typeof schema> => {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const lines = parsed.error.issues.map((issue) => {
    const where = pathOf(issue.path);
    return `${path}: ${where === '' ? '' : `${where}: `}${issue.message.replace(/^Invalid input: /, '')}`;
  });
  throw new Problem(`${lines.join('\n')}\nPut it right and run the command again.`);
};

const environmentSchema = z.object({
  FIGWRIGHT_WORKERS: z.coerce.number().int().min(1).max(256).optional(),
  FIGWRIGHT_BROWSER: z.string().min(1).optional(),
  FIGWRIGHT_PYTHON: z.string().min(1).optional(),
  FIGWRIGHT_UNSANDBOXED_PYTHON: z.enum(['0', '1']).default('0'),
  PATH: z.string().default(''),
});

const readEnvironment = (environment: NodeJS.ProcessEnv): z.output<typeof environmentSchema> => {
  const parsed = environmentSchema.safeParse(environment);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new Problem(`environment variable ${pathOf(issue?.path ?? [])}: ${issue?.message}`);
};

/** Settings without a dataset, for one-off commands. Throws `Problem` for an environment that does not fit. */
export const defaultConfig = (environment: NodeJS.ProcessEnv = process.env): Config => resolve({}, environment);

const resolve = (file: unknown, environment: NodeJS.ProcessEnv, path: string = configFile): Config => {
  const { FIGWRIGHT_WORKERS: workers, ...others } = readEnvironment(environment);
  const config = validate(file, path);
  return freeze({
    ...config,
    render: { ...config.render, ...(workers !== undefined && { workers }) },
    browser: others.FIGWRIGHT_BROWSER,
    python: others.FIGWRIGHT_PYTHON,
    searchPath: others.PATH,
    unsandboxedPython: others.FIGWRIGHT_UNSANDBOXED_PYTHON === '1',
  });
};

/**
 * Reads a dataset's configuration. Throws `Problem` that names the setting and the value expected there.
 * This module alone reads the process's environment.
 */
export const loadConfig = (datasetDir: string, environment: NodeJS.ProcessEnv = process.env): Config => {
  const path = join(datasetDir, configFile);
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw new Problem(
      code === 'ENOENT'
        ? `${path} is not there. \`figwright init ${datasetDir}\` writes a new one.`
        : `Cannot read ${path}: ${message}. Make it readable for this user.`,
      { cause: error },
    );
  }
  return resolve(parseFile(text, path), environment, path);
};

/** A key from the environment; it is read where it is sent and kept nowhere. Undefined when it is not set, or empty. */
export const readKey = (variable: string, environment: NodeJS.ProcessEnv = process.env): string | undefined =>
  environment[variable]?.trim() || undefined;

/** Whether errors are shown with the place in the code where they happened. */
export const debugging = (): boolean => process.env['FIGWRIGHT_DEBUG'] === '1';
