import PQueue from 'p-queue';
import type { ImageStore } from '../db/images.js';
import type { Store } from '../db/store.js';
import { RenderError } from '../renderers/renderer.js';
import type { Renderers } from '../renderers/index.js';
import type { CodeOutput, RenderOutput, StageName } from './stage.js';

const page = 2_000;

interface Lost {
  readonly mark: string;
  readonly sampleId: string;
}

/** The images of accepted samples that are not there any more. It lists folders and reads no image. */
const missingImages = async ({ triplets }: Store, images: ImageStore): Promise<Lost[]> => {
  const lost: Lost[] = [];
  let after: string | undefined;
  do {
    const marks = await triplets.marks({ kind: 'image', limit: page, ...(after !== undefined && { after }) });
    const gone = new Set(await images.missing(marks.map(({ mark }) => mark)));
    lost.push(...marks.filter(({ mark }) => gone.has(mark)));
    after = marks.at(-1)?.mark;
  } while (after !== undefined);
  return lost;
};

export interface RedrawOptions {
  readonly store: Store;
  readonly images: ImageStore;
  readonly renderers: Pick<Renderers, 'of'>;
  readonly timeoutMs: number;
  readonly workers: number;
  /** In order. */
  readonly stages: readonly StageName[];
  readonly signal: AbortSignal;
}

/** What became of missing images: drawn again with the same bytes, or their samples go through the stages again. */
export interface Redrawn {
  readonly same: number;
  readonly restarted: number;
}

/** Draws one again; false when it comes out otherwise now, or not at all. */
const redraw = async ({ mark, sampleId }: Lost, options: RedrawOptions): Promise<boolean> => {
  const { store, images, renderers, timeoutMs, signal } = options;
  const code = (await store.artifacts.read(sampleId, 'code')) as CodeOutput | undefined;
  const render = (await store.artifacts.read(sampleId, 'render')) as RenderOutput | undefined;
  if (!code || !render) return false;
  try {
    const { scale } = render;
    const { png } = await renderers.of(code.language).render(code.program, { scale, limits: { timeoutMs }, signal });
    return (await images.put(png)) === mark;
  } catch (error) {
    if (error instanceof RenderError) return false;
    throw error;
  }
};

/**
 * Draws the images again that somebody deleted: the program is kept, and the same program gives the same bytes. Where it
 * does not (another browser, a language that this machine lacks), the sample goes back to be drawn and captioned anew.
 * For the one who holds the lease.
 */
export const redrawMissing = async (options: RedrawOptions): Promise<Redrawn> => {
  const { store, images, stages, workers, signal } = options;
  const lost = await missingImages(store, images);
  const queue = new PQueue({ concurrency: workers });
  const drawn = await queue.addAll(
    lost.map((one) => async () => ({ one, same: !signal.aborted && (await redraw(one, options)) })),
  );
  const different = signal.aborted ? [] : drawn.filter(({ same }) => !same).map(({ one }) => one);
  if (different.length > 0) {
    const ids = new Set(different.map(({ sampleId }) => sampleId));
    await store.jobs.reopen(stages.at(-1) ?? 'accept');
    const forget = stages.slice(stages.indexOf('render') + 1);
    const restarts = [...ids].map((sampleId) => ({ sampleId, stage: 'render', forget }));
    await store.jobs.restart(restarts);
  }
  return { same: drawn.filter(({ same }) => same).length, restarted: different.length };
};
