import { StoreError } from '../../db/store-error.js';
import { Problem } from '../problem.js';

const causes = (error: unknown): string[] => {
  const lines: string[] = [];
  for (let cause = error; cause instanceof Error; cause = cause.cause) lines.push(cause.stack ?? String(cause));
  return lines;
};

const withMessage = (error: unknown): string => (error instanceof Error ? error.message : String(error));

const exitCodeOf = (error: unknown): number => {
  if (error instanceof Problem) return error.exitCode;
  // A full disk stops work under way; the rest is about the place that was named.
  if (error instanceof StoreError) return error.kind === 'disk-full' || error.kind === 'busy' ? 1 : 2;
  return 1;
};

/** What a person is told when a command fails: one message that says what to do; the stack only for debugging. */
export const describeError = (error: unknown, debug: boolean): { message: string; exitCode: number } => {
  const known = error instanceof Problem || error instanceof StoreError;
  const message = withMessage(error);
  const text = message.startsWith('error:') ? message : `error: ${message}`;
  const hint = known ? '' : '\nThis is not expected. FIGWRIGHT_DEBUG=1 shows where it happened.';
  return {
    message: debug ? [text, ...causes(error)].join('\n') : `${text}${hint}`,
    exitCode: exitCodeOf(error),
  };
};
