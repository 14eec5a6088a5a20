import { afterAll, beforeAll } from 'vitest';
import { createRenderers, type Renderers } from '../../renderers/index.js';
import type { Rendering } from '../../renderers/renderer.js';
import type { ElementKind, Encoding, Scene, SceneElement } from '../../renderers/scene.js';

/** Draws small programs for one test file, in a browser that lives as long as the file's tests. */
export const createDrawing = (): {
  drawn: (program: object) => Promise<Rendering>;
  sceneOf: (program: object) => Promise<Scene>;
  vegaScene: (program: object) => Promise<Scene>;
} => {
  let renderers: Renderers;
  beforeAll(() => {
    renderers = createRenderers();
  });
  afterAll(() => renderers.close());
  const draw = (language: 'vega' | 'vega-lite', program: object): Promise<Rendering> =>
    renderers.of(language).render(JSON.stringify(program));
  return {
    drawn: (program) => draw('vega-lite', program),
    sceneOf: async (program) => (await draw('vega-lite', program)).scene,
    vegaScene: async (program) => (await draw('vega', program)).scene,
  };
};

export const marks = (scene: Scene, kind?: ElementKind): SceneElement[] =>
  scene.elements.filter((element) => element.role === 'mark' && (kind === undefined || element.kind === kind));

export const read = (scene: Scene, kind?: ElementKind): (Encoding | undefined)[] =>
  marks(scene, kind).map(({ encoding }) => encoding);

export const related = (scene: Scene, kind: string): number =>
  scene.relations.filter((known) => known.kind === kind).length;

type More = Readonly<Record<string, unknown>>;

export const n = (field: string, more: More = {}): object => ({ field, type: 'nominal', ...more });
export const q = (field: string, more: More = {}): object => ({ field, type: 'quantitative', ...more });
export const t = (field: string, more: More = {}): object => ({ field, type: 'temporal', ...more });

export const row = (k: string, s: string, v: number): object => ({ k, s, v });

/** Two categories with two series each. */
export const two = { values: [row('A', 'u', 3), row('A', 'v', 5), row('B', 'u', 2), row('B', 'v', 6)] };
/** Two categories. */
export const one = { values: [row('A', 'u', 28), row('B', 'u', 55)] };
export const xy = { x: n('k'), y: q('v') };
