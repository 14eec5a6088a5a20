import { z } from 'zod';
import type { HostedDocument } from '../browser/document.js';
import { RenderError, type RenderLimits, type Rendering } from '../renderer.js';
import type { TracedDocument } from './traced.js';
import { withBareNames } from './bare-names.js';
import { withKeptVersions } from './kept-versions.js';
import { composeScene } from './compose.js';
import { isBlank, readPicture } from './pixels.js';
import { type Testimony, testimonySchema } from './testimony.js';
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
    places: z.array(z.object({ source: z.number(), x: z.number(), y: z.number() })),
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
    // What the program made of its own clock is its own affair.
    const passed = await document.ask(`figwrightPass(${round === 0 ? stretch : 500})`).catch(() => 0);
    const ran = z.number().catch(0).parse(passed);
    await document.quiet();
    if (round > 0 && ran === 0 && moved === 0) return;
  }
};

/** What the program's own world says; nothing where it says what cannot be read. */
const hear = async (document: HostedDocument): Promise<Testimony> => {
  const said = await document.ask('figwrightRead()').catch(() => undefined);
  return testimonySchema.catch({ charts: [], boards: [], notes: [], paintings: [] }).parse(said);
};

interface Look {
  readonly traced: Traced;
  readonly testimony: Testimony;
}

const look = async (document: HostedDocument, limits: RenderLimits): Promise<Look> => {
  const testimony = await hear(document);
  const places = [...testimony.charts, ...testimony.boards, ...testimony.paintings].map(({ source }) => source);
  const request = { elements: limits.elements, places };
  const answer = tracedSchema.parse(await document.trace(`figwright.trace(${JSON.stringify(request)})`));
  if (!answer.ok) throw new RenderError(answer.reason, answer.message, { log: document.log });
  if (Math.max(answer.width, answer.height) > limits.side)
    throw new RenderError(
      'too-large',
      `The document is ${answer.width} × ${answer.height} pixels; a side may have ${limits.side}. Make it smaller`,
      { log: document.log },
    );
  const drawn = testimony.charts.flatMap(({ layers }) => layers.flatMap(({ marks }) => marks)).length;
  const painted = testimony.paintings.flatMap(({ strokes }) => strokes).length;
  if (drawn + painted > limits.elements)
    throw new RenderError('too-many-elements', `The document draws more than ${limits.elements} elements`, {
      log: document.log,
    });
  return { traced: answer, testimony };
};

/** A figure that is larger than the window gets a larger window, once: what follows the window's size may follow. */
const lookAtAll = async (document: HostedDocument, limits: RenderLimits): Promise<Look> => {
  const first = await look(document, limits);
  const { width, height } = first.traced;
  if (width <= windowSize.width && height <= windowSize.height) return first;
  const window = { width: Math.max(windowSize.width, width), height: Math.max(windowSize.height, height) };
  await document.resize(window.width, window.height);
  await settle(document);
  const { traced, testimony } = await look(document, limits);
  const size = { width: Math.min(traced.width, window.width), height: Math.min(traced.height, window.height) };
  return { traced: { ...traced, ...size }, testimony };
};

/** Runs a document, looks at what it drew, and photographs it. */
export const drawDocument = async (
  document: HostedDocument,
  program: string,
  limits: RenderLimits,
  scale: number,
): Promise<Rendering> => {
  const started = performance.now();
  await document.open(withKeptVersions(withBareNames(program)), scale);
  await settle(document);
  const { traced, testimony } = await lookAtAll(document, limits);
  const read = JSON.parse(traced.traced) as TracedDocument;
  const notes = complainOf(document, !read.elements.some(({ visible }) => visible));
  const { width, height, background } = traced;
  const png = await document.photograph(width, height);
  const places = new Map(traced.places.map(({ source, x, y }) => [source, { x, y, width: 0, height: 0 }]));
  const picture = await readPicture(png, scale);
  // A canvas is there, and visible, before anything is drawn on it.
  if (isBlank(picture, background)) complainOf(document, true);
  const scene = composeScene(read, testimony, places, { width, height, background }, picture);
  return { png, width, height, scene, log: [...document.log, ...notes], ms: performance.now() - started };
};
