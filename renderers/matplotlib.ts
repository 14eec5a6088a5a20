import { z } from 'zod';
import type { Engines } from './engines.js';
import { refuseText } from './page-renderer.js';
import { defaultLimits, defineRenderer, RenderError, type Rendering, type RenderOptions } from './renderer.js';
import type { Scene } from './scene.js';

const logSchema = z.array(z.object({ level: z.enum(['info', 'warn', 'error']), message: z.string() }));

/** What the Python process answers (renderers/python/figwright_worker/figure.py). The scene is our own tracer's work. */
const answerSchema = z.discriminatedUnion('ok', [
  z.object({
    ok: z.literal(true),
    width: z.number(),
    height: z.number(),
    /** JSON. */
    scene: z.string(),
    log: logSchema,
    ms: z.number(),
  }),
  z.object({
    ok: z.literal(false),
    // The program's own process names the reason: one that we do not know says no more than that it failed.
    reason: z
      .enum(['syntax', 'invalid', 'runtime', 'timeout', 'too-large', 'too-many-elements', 'out-of-memory', 'aborted'])
      .catch('runtime'),
    message: z.string(),
    log: logSchema,
  }),
]);

/**
 * matplotlib, drawn by the machine's own python with Agg in a sandbox. The program's process sends drawing commands;
 * picture and scene are made from them in another that has not run the program.
 */
export const createMatplotlib = ({ python }: Pick<Engines, 'python'>) =>
  defineRenderer({
    language: 'matplotlib',
    extensions: ['.py'],
    schemas: [],
    external: true,
    get version() {
      // The number is that of the tracer.
      return `6 (matplotlib ${python.info().version})`;
    },
    render: async (program: string, options: RenderOptions = {}): Promise<Rendering> => {
      const limits = { ...defaultLimits, ...options.limits };
      refuseText(program, limits.programBytes);
      const request = { program, scale: options.scale ?? 1, side: limits.side, elements: limits.elements };
      const run = { timeoutMs: limits.timeoutMs, ...(options.signal === undefined ? {} : { signal: options.signal }) };
      const { record, png } = await python.run(request, run);
      const answer = answerSchema.parse(record);
      if (!answer.ok) throw new RenderError(answer.reason, answer.message, { log: answer.log });
      const { width, height, log, ms } = answer;
      return { png, width, height, scene: JSON.parse(answer.scene) as Scene, log, ms };
    },
  });
