import type { Command } from 'commander';
import type { z } from 'zod';
import type { Output } from './output.js';

export interface CommandCall<Options> {
  /** What was written after the command's name, without options, in order. */
  readonly args: readonly string[];
  readonly options: Options;
  readonly output: Output;
  /** Aborted at the first Ctrl-C or SIGTERM: finish what is in flight, give the rest back, return. */
  readonly signal: AbortSignal;
}

/** 0: all is well. 1: the work was finished with failures that were listed. 130: stopped by Ctrl-C. */
export type ExitCode = 0 | 1 | 130;

export interface CommandDefinition<Schema extends z.ZodType = z.ZodType> {
  /** Declares arguments and options with commander. `--json` and `--help` are there already. */
  readonly configure: (command: Command) => void;
  /** Validates commander's options; `z.coerce` for numbers. What does not fit is bad usage: exit 2. */
  readonly options: Schema;
  /** Throws `Problem` for what the user can put right. */
  readonly run: (call: CommandCall<z.output<Schema>>) => Promise<ExitCode>;
}

/** Keeps the type of the options, so that `run` gets what the schema promises. */
export const defineCommand = <const Schema extends z.ZodType>(
  definition: CommandDefinition<Schema>,
): CommandDefinition<Schema> => definition;
