#!/usr/bin/env node
import { Command, CommanderError } from 'commander';
import { debugging } from '../config.js';
import { figwrightVersion } from '../version.js';
import { commands } from './commands/index.js';
import { describeError } from './describe-error.js';
import { registerCommand } from './register.js';
import { stopSignal } from './stop-signal.js';

const createProgram = (signal: AbortSignal): Command => {
  const program = new Command('figwright')
    .description('Executable figure code in, verified image–caption–code triplets out.')
    .version(figwrightVersion)
    .helpCommand(false)
    .exitOverride()
    .configureHelp({ showGlobalOptions: true })
    .addHelpText(
      'after',
      '\nExit codes: 0 all is well; 1 finished with failures, which are listed; 2 bad usage; 130 stopped by Ctrl-C.\n',
    );
  for (const [name, entry] of Object.entries(commands)) registerCommand(program, name, entry, signal);
  return program;
};

const main = async (): Promise<void> => {
  // A reader that has seen enough (`| head`) is no failure.
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      process.exit(error.code === 'EPIPE' ? 0 : 1);
    });
  }
  const [first, ...rest] = process.argv.slice(2);
  const argv = first === undefined || first === 'help' ? [...rest, '--help'] : [first, ...rest];
  try {
    await createProgram(stopSignal()).parseAsync(argv, { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError) {
      // Commander has already said what was wrong; `--help` and `--version` are no errors.
      process.exitCode = error.exitCode === 0 ? 0 : 2;
      return;
    }
    const { message, exitCode } = describeError(error, debugging());
    process.stderr.write(`${message}\n`);
    process.exitCode = exitCode;
  }
};

await main();
