import type { ImageStore } from '../../db/images.js';
import type { Renderers } from '../../renderers/index.js';
import type { Config } from '../config.js';
import { createDraw, gatesOf } from '../draw.js';
import { familyOf } from '../sources/families/index.js';
import { defineStage, type Origin, type RenderOutput, type Stage } from '../stage.js';
import { workersOf } from '../workers.js';

export interface RenderStageOptions {
  readonly renderers: Pick<Renderers, 'of' | 'languages' | 'browser' | 'fonts'>;
  readonly images: Pick<ImageStore, 'put'>;
  readonly config: Config;
}

const languageOf = (origin: Origin): string | undefined =>
  origin.source === 'families' ? familyOf(origin.family)?.language : origin.language;

/** The version of what draws a language; of all that ships with figwright where nobody can say which it will be. */
const createVersions = (renderers: RenderStageOptions['renderers']): ((language: string | undefined) => string) => {
  const versionOf = (language: string): string => {
    const renderer = renderers.of(language);
    return renderer.external ? '' : renderer.version;
  };
  const all = renderers.languages.map((language) => versionOf(language)).join(', ');
  const known: readonly string[] = renderers.languages;
  return (language) => (language !== undefined && known.includes(language) ? versionOf(language) : all);
};

/** Runs the program, holds the picture against the gates, and keeps picture, scene and log. */
export const renderStage = ({ renderers, images, config }: RenderStageOptions): Stage<'render'> => {
  const draw = createDraw({ renderers, config });
  const drawnWith = createVersions(renderers);
  const gates = gatesOf(config).map(({ name, version }) => `${name} ${version}`);
  return defineStage({
    name: 'render',
    version: `1.${config.render.scale}.${gates.join(', ')}`,
    versionOf: (origin) => drawnWith(languageOf(origin)),
    // While one figure is judged and stored the browser draws another, and one more waits at its door.
    concurrency: workersOf(config) * 2 + 2,
    run: async (work) => {
      const drawn = await draw(await work.output('code'), work.signal);
      if (drawn.kind === 'retry') return drawn;
      if (drawn.kind === 'rejected') {
        const { kind, reason, detail, log } = drawn;
        return { kind, reason, log, ...(detail !== undefined && { detail }) };
      }
      const { renderer, rendering, gates } = drawn;
      const { width, height, scene, log, png } = rendering;
      const value: RenderOutput = {
        image: await images.put(png),
        width,
        height,
        scale: config.render.scale,
        log,
        renderer: `${renderer.language} ${renderer.version}`,
        environment: { browser: (await renderers.browser()).version, fonts: renderers.fonts() },
        gates: Object.fromEntries(gates.map(({ gate, version }) => [gate, version])),
      };
      return { kind: 'done', value, artifacts: { scene } };
    },
  });
};
