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

/** What the engine says when a list, a text or the stack outgrows it, and what that means to the user. */
const outgrown: readonly (readonly [said: RegExp, means: string])[] = [
  [
    /^Invalid (array|string) length|^Array buffer allocation failed/,
    'The program makes more data than memory can hold. Let it make less',
  ],
  [/^Maximum call stack size exceeded/, 'The program is nested too deeply, or calls itself without end'],
];

const readable = (message: string): string => outgrown.find(([said]) => said.test(message))?.[1] ?? message;

/** What a page answers for a program that it did not draw. */
export const refused = (error: unknown, log: readonly LogLine[]): object => ({
  ok: false,
  reason: error instanceof Refusal ? error.reason : 'runtime',
  message: readable(messageOf(error)),
  log,
});
