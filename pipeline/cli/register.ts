import type { Command } from 'commander';
import type { z } from 'zod';
import type { CommandDefinition } from './command.js';
import { loadCommand, type commands } from './commands/index.js';
import { createOutput } from './output.js';
import { Problem } from '../problem.js';

const kebab = (name: string): string => name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** Commander hands over camelCase keys; a person wrote `--kebab-case`. */
const parseOptions = <T>(schema: z.ZodType<T>, raw: unknown): T => {
  const parsed = schema.safeParse(raw);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const where = issue?.path.length ? `--${kebab(String(issue.path[0]))}: ` : '';
  throw new Problem(`error: ${where}${issue?.message ?? 'bad options'}. See --help.`);
};

const attach = (command: Command, definition: CommandDefinition, signal: AbortSignal): void => {
  definition.configure(command);
  command.action(async () => {
    const { json, ...raw } = command.opts<{ json?: boolean }>();
    const options = parseOptions(definition.options, raw);
    process.exitCode = await definition.run({
      args: command.args,
      options,
      output: createOutput(json === true),
      signal,
    });
  });
};

/** Puts a command's name into the help at once, and its arguments, options and code only when it is called. */
export const registerCommand = (
  program: Command,
  name: string,
  entry: (typeof commands)[string],
  signal: AbortSignal,
): void => {
  const command = program
    .command(name)
    .summary(entry.summary)
    .description(`${entry.summary[0]?.toUpperCase()}${entry.summary.slice(1)}.`)
    .option('--json', 'print one JSON object per line on stdout')
    .showHelpAfterError('(see --help)');
  program.hook('preSubcommand', async (_program, called) => {
    if (called === command) attach(command, await loadCommand(entry), signal);
  });
};
