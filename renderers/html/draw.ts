import { z } from 'zod';
import type { HostedDocument } from '../browser/document.js';
import { bundleSource } from '../browser/page.js';
import { RenderError, type RenderLimits, type Rendering } from '../renderer.js';
import type { TracedDocument } from './traced.js';
import { composeScene } from './compose.js';
import { complainOf } from './complain.js';

/** Milliseconds of the document's own time that pass before it is drawn: animations of a chart take one or two. */
const stretch = 6_000;
/** How often a document may begin anew after what it loaded late has come. */
const mostRounds = 5;

const settled = z.number();
const tracedSchema = z.discriminatedUnion('ok', [
  z.object({
    ok: z.literal(true),
    width: z.number(),
    height: z.number(),
    background: z.string(),
    /** JSON of our own tracer. */
    traced: z.string(),
  }),
  z.object({
    ok: z.literal(false),
    reason: z.enum(['too-many-elements', 'runtime']),
    message: z.string(),
  }),
]);
type Traced = Extract<z.infer<typeof tracedSchema>, { ok: true }>;

/** The size of the window that documents open in, CSS pixels. */
export const windowSize = { width: 1024, height: 768 };

/** Lets the document's time pass until nothing moves, loads or waits, or for as long as it may. */
const settle = async (document: HostedDocument): Promise<void> => {
  for (let round = 0; round < mostRounds; round += 1) {
    await document.quiet();
    const moved = settled.parse(await document.trace('figwright.settle()'));
    const ran = z
      .number()
      .catch(0)
      .parse(await document.ask(`figwrightPass(${round === 0 ? stretch : 500})`));
    await document.quiet();
    if (round > 0 && ran === 0 && moved === 0) return;
  }
};

const traceNow = async (document: HostedDocument, limits: RenderLimits): Promise<Traced> => {
  const answer = tracedSchema.parse(
    await document.trace(`figwright.trace(${JSON.stringify({ elements: limits.elements })})`),
  );
  if (!answer.ok) throw new RenderError(answer.reason, answer.message, { log: document.log });
  if (Math.max(answer.width, answer.height) > limits.side)
    throw new RenderError(
      'too-large',
      `The document is ${answer.width} × ${answer.height} pixels; a side may have ${limits.side}`,
      { log: document.log },
    );
  return answer;
};

/** A figure that is larger than the window gets a larger window, once: what follows the window's size may follow. */
const traceAll = async (document: HostedDocument, limits: RenderLimits): Promise<Traced> => {
  const first = await traceNow(document, limits);
  if (first.width <= windowSize.width && first.height <= windowSize.height) return first;
  const window = {
    width: Math.max(windowSize.width, first.width),
    height: Math.max(windowSize.height, first.height),
  };
  await document.resize(window.width, window.height);
  await settle(document);
  const second = await traceNow(document, limits);
  return { ...second, width: Math.min(second.width, window.width), height: Math.min(second.height, window.height) };
};

export const drawDocument = async (document: HostedDocument, limits: RenderLimits): Promise<Rendering> => {
  const started = performance.now();
  await document.open();
  await document.trace(bundleSource('html-trace'));
  await settle(document);
  const traced = await traceAll(document, limits);
  const { elements } = JSON.parse(traced.traced) as TracedDocument;
  const notes = complainOf(document, elements);
  const size = { width: traced.width, height: traced.height };
  const png = await document.photograph(size.width, size.height);
  const scene = composeScene(elements, size, traced.background);
  return { png, ...size, scene, log: [...document.log, ...notes], ms: performance.now() - started };
};
