/**
 * Something that the user can put right: the message says what is wrong, where, and what to do. The command line
 * prints it without a stack.
 */
export class Problem extends Error {
  /** 2: bad usage or configuration, nothing was done. 1: the work could not be finished. */
  readonly exitCode: 1 | 2;

  constructor(message: string, options: { exitCode?: 1 | 2; cause?: unknown } = {}) {
    super(message, 'cause' in options ? { cause: options.cause } : undefined);
    this.name = 'Problem';
    this.exitCode = options.exitCode ?? 2;
  }
}
