import { z } from 'zod';
import type { Pool, PoolRun } from './browser/pool.js';
import {
  defaultLimits,
  RenderError,
  type Renderer,
  type Rendering,
  type RenderLimits,
  type RenderOptions,
} from './renderer.js';
import type { Scene } from './scene.js';

const logSchema = z.array(z.object({ level: z.enum(['info', 'warn', 'error']), message: z.string() }));

/** What a page answers. The scene is our own tracer's work and is not checked again. */
const answerSchema = z.discriminatedUnion('ok', [
  z.object({
    ok: z.literal(true),
    /** Base64. */
    png: z.string(),
    width: z.number(),
    height: z.number(),
    /** JSON. */
    scene: z.string(),
    log: logSchema,
    ms: z.number(),
  }),
  z.object({
    ok: z.literal(false),
    reason: z.enum(['syntax', 'invalid', 'unresolved-data', 'runtime', 'too-large', 'too-many-elements', 'timeout']),
    message: z.string(),
    log: logSchema,
  }),
]);

/** @throws RenderError when a program cannot be text of any language, or has more than `mostBytes` bytes of UTF-8. */
export const refuseText = (program: string, mostBytes: number): void => {
  if (program.trim() === '') throw new RenderError('empty-program', 'The program is empty');
  const bytes = Buffer.byteLength(program);
  if (bytes > mostBytes)
    throw new RenderError('program-too-large', `The program has ${bytes} bytes; at most ${mostBytes} are drawn`);
  // Half a surrogate pair is no text either: what draws it would be given something else.
  if (program.includes('\uFFFD') || program.includes('\0') || !program.isWellFormed()) {
    throw new RenderError('bad-encoding', 'The program is not UTF-8 text; save it as UTF-8');
  }
};

/** Where and as what a language is drawn. */
export interface PageLanguage {
  readonly language: string;
  /** `renderers/page/<bundle>.page.ts`; several languages may share one. */
  readonly bundle: string;
  /** Work outside the page that comes first (a layout, say); what it answers with is added to the request. */
  readonly prepare?: (program: string, run: PoolRun & { readonly limits: RenderLimits }) => Promise<object>;
}

/**
 * Draws programs of one language in pages of the pool. The page gets `{ language, program, scale, side, elements }`,
 * and what `prepare` answers; it answers with what `answerSchema` above says.
 */
export const renderInPage =
  (pool: Pool, { language, bundle, prepare }: PageLanguage): Renderer['render'] =>
  async (program: string, options: RenderOptions = {}): Promise<Rendering> => {
    const limits = { ...defaultLimits, ...options.limits };
    refuseText(program, limits.programBytes);
    const run = { timeoutMs: limits.timeoutMs, ...(options.signal === undefined ? {} : { signal: options.signal }) };
    const request = { language, program, scale: options.scale ?? 1, side: limits.side, elements: limits.elements };
    const prepared = await prepare?.(program, { ...run, limits });
    const answer = answerSchema.parse(await pool.run(bundle, { ...request, ...prepared }, run));
    if (!answer.ok) throw new RenderError(answer.reason, answer.message, { log: answer.log });
    return {
      png: Buffer.from(answer.png, 'base64'),
      width: answer.width,
      height: answer.height,
      scene: JSON.parse(answer.scene) as Scene,
      log: answer.log,
      ms: answer.ms,
    };
  };
