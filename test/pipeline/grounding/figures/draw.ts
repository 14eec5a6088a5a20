import { createRenderers } from '../../../../renderers/index.js';
import type { Scene } from '../../../../renderers/scene.js';
import { programs, type FigureName } from './programs.js';

/** All test figures, drawn by the real renderer in one browser. */
export const drawFigures = async (): Promise<Record<FigureName, Scene>> => {
  const renderers = createRenderers();
  try {
    const drawn: [string, Scene][] = [];
    for (const [name, program] of Object.entries(programs)) {
      const { scene } = await renderers.of('vega-lite').render(JSON.stringify(program));
      drawn.push([name, scene]);
    }
    return Object.fromEntries(drawn) as Record<FigureName, Scene>;
  } finally {
    await renderers.close();
  }
};
