import { createRenderers } from '../../../../renderers/index.js';
import type { Scene } from '../../../../renderers/scene.js';
import { programs, type FigureName } from './programs.js';

/** Programs by name, each with its language. */
export type Programs<Name extends string = string> = Readonly<
  Record<Name, readonly [language: string, program: string]>
>;

/** All of some programs, drawn by the real renderers in one browser. */
export const drawAll = async <Name extends string>(all: Programs<Name>): Promise<Record<Name, Scene>> => {
  const renderers = createRenderers();
  try {
    const drawn: [string, Scene][] = [];
    for (const [name, [language, program]] of Object.entries<readonly [string, string]>(all))
      drawn.push([name, (await renderers.of(language).render(program)).scene]);
    return Object.fromEntries(drawn) as Record<Name, Scene>;
  } finally {
    await renderers.close();
  }
};

/** All test figures that are charts. */
export const drawFigures = (): Promise<Record<FigureName, Scene>> =>
  drawAll(
    Object.fromEntries(
      Object.entries(programs).map(([name, program]) => [name, ['vega-lite', JSON.stringify(program)]]),
    ) as unknown as Programs<FigureName>,
  );
