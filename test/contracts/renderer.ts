import { createServer, type Server } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createRenderers, type Renderers } from '../../renderers/index.js';
import { RenderError, type RenderReason } from '../../renderers/renderer.js';
import sharp from 'sharp';

/** What a language must bring to be held to the contract. */
export interface RendererExamples {
  readonly language: string;
  /** Draws, and shows a title or other text. */
  readonly good: string;
  /** Also draws, and looks different. */
  readonly other: string;
  readonly broken: readonly (readonly [name: string, program: string, reason: RenderReason])[];
  /** Never ends, or takes all memory. */
  readonly hanging: string;
  /** Tries to load from the address that stands for MARKER in it. */
  readonly calling: string;
}

const reasonOf = async (work: Promise<unknown>): Promise<string> => {
  try {
    await work;
  } catch (error) {
    if (error instanceof RenderError) return error.reason;
    throw error;
  }
  return 'drawn';
};

/** One suite for all languages: determinism, limits, errors, hostility. */
export const testRenderer = (examples: RendererExamples): void => {
  describe(`the renderer of ${examples.language}`, () => {
    let renderers: Renderers;
    let marker: Server;
    let calls = 0;
    const draw = (program: string, options = {}) => renderers.of(examples.language).render(program, options);

    beforeAll(async () => {
      renderers = createRenderers({ workers: 2 });
      marker = createServer((_, response) => {
        calls += 1;
        response.end('{}');
      });
      await new Promise<void>((resolve) => marker.listen(0, '127.0.0.1', resolve));
    });
    afterAll(async () => {
      await renderers.close();
      await new Promise((resolve) => marker.close(resolve));
    });

    it('draws the same bytes and the same scene every time', async () => {
      const [first, other, again] = await Promise.all([draw(examples.good), draw(examples.other), draw(examples.good)]);
      expect(Buffer.compare(first.png, again.png)).toBe(0);
      expect(again.scene).toEqual(first.scene);
      expect(Buffer.compare(first.png, other.png)).not.toBe(0);
    });

    it('answers with a PNG of the size it says, times the scale', async () => {
      const { png, width, height, scene } = await draw(examples.good, { scale: 2 });
      const meta = await sharp(png).metadata();
      expect([meta.format, meta.width, meta.height]).toEqual(['png', width * 2, height * 2]);
      expect([scene.width, scene.height]).toEqual([width, height]);
    });

    it('traces elements with unique ids, on the canvas where they are visible', async () => {
      const { scene } = await draw(examples.good);
      const ids = scene.elements.map(({ id }) => id);
      expect(ids.length).toBeGreaterThan(0);
      expect(new Set(ids).size).toBe(ids.length);
      for (const { box, visible } of scene.elements.filter((element) => element.visible)) {
        expect(visible && box.x <= scene.width && box.y <= scene.height && box.x + box.width >= 0).toBe(true);
      }
      for (const paint of scene.elements.flatMap(({ fill, stroke }) => [fill, stroke])) {
        if (paint !== undefined) expect(paint).toMatch(/^#[0-9a-f]{6}$/);
      }
    });

    it.each(examples.broken)('rejects %s', async (_, program, reason) => {
      // What is wrong is seen late in a program with a million rows: a busy machine needs its time.
      expect(await reasonOf(draw(program, { limits: { timeoutMs: 50_000 } }))).toBe(reason);
    });

    it('rejects an empty program, one that is too large and one that is not text', async () => {
      expect(await reasonOf(draw(' \n'))).toBe('empty-program');
      expect(await reasonOf(draw(examples.good, { limits: { programBytes: 10 } }))).toBe('program-too-large');
      for (const broken of ['\uFFFD\uFFFD', '\uD83D'])
        expect(await reasonOf(draw(`${broken}${examples.good}`))).toBe('bad-encoding');
    });

    it('rejects a figure that is larger than its limit', async () => {
      expect(await reasonOf(draw(examples.good, { limits: { side: 20 } }))).toBe('too-large');
    });

    it('rejects a figure of more elements than its limit', async () => {
      expect(await reasonOf(draw(examples.good, { limits: { elements: 2 } }))).toBe('too-many-elements');
    });

    it('stops a program that does not end, and draws the next one as ever', async () => {
      const before = await draw(examples.good);
      expect(['timeout', 'out-of-memory', 'runtime']).toContain(
        await reasonOf(draw(examples.hanging, { limits: { timeoutMs: 1_000 } })),
      );
      const after = await draw(examples.good);
      expect(Buffer.compare(after.png, before.png)).toBe(0);
    });

    it('lets nothing reach the network', async () => {
      const address = marker.address();
      const port = typeof address === 'object' ? address?.port : undefined;
      await reasonOf(draw(examples.calling.replaceAll('MARKER', `http://127.0.0.1:${port}`)));
      expect(calls).toBe(0);
    });

    it('stops when it is told to', async () => {
      const stop = new AbortController();
      const work = reasonOf(draw(examples.hanging, { signal: stop.signal }));
      setTimeout(() => stop.abort(), 300);
      expect(await work).toBe('aborted');
    });
  });
};
