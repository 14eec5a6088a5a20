import type { LogLine, RenderReason } from '../renderer.js';

/** A program that a page will not draw: the reason and the message reach the user as a RenderError. */
export class Refusal extends Error {
  constructor(
    readonly reason: RenderReason,
    message: string,
  ) {
    super(message);
  }
}

export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** What a page answers for a program that it did not draw. */
export const refused = (error: unknown, log: readonly LogLine[]): object => ({
  ok: false,
  reason: error instanceof Refusal ? error.reason : 'runtime',
  message: messageOf(error),
  log,
});
