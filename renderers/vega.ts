import { z } from 'zod';
import type { Pool } from './browser/pool.js';
import { packageVersion } from './installed.js';
import { defaultLimits, defineRenderer, RenderError, type RenderOptions, type Rendering } from './renderer.js';
import type { Scene } from './scene.js';

const logSchema = z.array(z.object({ level: z.enum(['info', 'warn', 'error']), message: z.string() }));

/** What the page answers. The scene is our own tracer's work and is not checked again. */
const answerSchema = z.discriminatedUnion('ok', [
  z.object({
    ok: z.literal(true),
    png: z.string(),
    width: z.number(),
    height: z.number(),
    scene: z.string(),
    log: logSchema,
    ms: z.number(),
  }),
  z.object({
    ok: z.literal(false),
    reason: z.enum(['syntax', 'invalid', 'unresolved-data', 'runtime', 'too-large', 'too-many-elements']),
    message: z.string(),
    log: logSchema,
  }),
]);

const refuseText = (program: string, mostBytes: number): void => {
  if (program.trim() === '') throw new RenderError('empty-program', 'The program is empty');
  const bytes = Buffer.byteLength(program);
  if (bytes > mostBytes)
    throw new RenderError('program-too-large', `The program has ${bytes} bytes; at most ${mostBytes} are drawn`);
  if (program.includes('\uFFFD') || program.includes('\0')) {
    throw new RenderError('bad-encoding', 'The program is not UTF-8 text; save it as UTF-8');
  }
};

const renderVega =
  (language: 'vega' | 'vega-lite', pool: Pool) =>
  async (program: string, options: RenderOptions = {}): Promise<Rendering> => {
    const limits = { ...defaultLimits, ...options.limits };
    refuseText(program, limits.programBytes);
    const request = { language, program, scale: options.scale ?? 1, side: limits.side, elements: limits.elements };
    const run = { timeoutMs: limits.timeoutMs, ...(options.signal === undefined ? {} : { signal: options.signal }) };
    const answer = answerSchema.parse(await pool.run('vega', request, run));
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

/** Vega-Lite 6, compiled and drawn by Vega in the page; the scene is read from Vega's runtime scenegraph. */
export const createVegaLite = (pool: Pool) =>
  defineRenderer({
    language: 'vega-lite',
    extensions: ['.vl.json'],
    schemas: [/\/schema\/vega-lite\//],
    version: `${packageVersion('vega-lite')} (vega ${packageVersion('vega')})`,
    render: renderVega('vega-lite', pool),
  });

/** Vega 6, drawn in the page; the scene is read from its runtime scenegraph. */
export const createVega = (pool: Pool) =>
  defineRenderer({
    language: 'vega',
    extensions: ['.vg.json'],
    schemas: [/\/schema\/vega\//],
    version: packageVersion('vega'),
    render: renderVega('vega', pool),
  });
