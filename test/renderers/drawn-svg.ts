import { afterAll, beforeAll } from 'vitest';
import { createRenderers, type Renderers } from '../../renderers/index.js';
import type { Rendering } from '../../renderers/renderer.js';
import type { Scene } from '../../renderers/scene.js';

interface Drawn {
  readonly render: (program: string) => Promise<Rendering>;
  /** The scene of what stands in an `svg` element with such attributes. */
  readonly sceneOf: (content: string, attributes?: string) => Promise<Scene>;
}

/** The SVG renderer, for the tests of one `describe`. */
export const svgDrawn = (): Drawn => {
  let renderers: Renderers;
  beforeAll(() => {
    renderers = createRenderers({ workers: 1 });
  });
  afterAll(() => renderers.close());
  const render = (program: string): Promise<Rendering> => renderers.of('svg').render(program);
  return {
    render,
    sceneOf: async (content, attributes = 'width="200" height="100"') =>
      (await render(`<svg xmlns="http://www.w3.org/2000/svg" ${attributes}>${content}</svg>`)).scene,
  };
};
