import type { ImageStore } from '../../db/images.js';
import type { Renderers } from '../../renderers/index.js';
import { type Renderer, RenderError, type Rendering, transientReasons } from '../../renderers/renderer.js';
import type { Config } from '../config.js';
import type { Gate } from '../gates/gate.js';
import { gates as allGates, runGates } from '../gates/index.js';
import { Problem } from '../problem.js';
import {
  type CodeOutput,
  defineStage,
  type Origin,
  type RenderOutput,
  type Stage,
  type StageResult,
  type Work,
} from '../stage.js';
import { familyOf } from '../sources/families/index.js';
import { workersOf } from '../workers.js';

export interface RenderStageOptions {
  readonly renderers: Pick<Renderers, 'of' | 'languages' | 'browser' | 'fonts'>;
  readonly images: Pick<ImageStore, 'put'>;
  readonly config: Config;
}

type Result = StageResult<RenderOutput>;

const gatesOf = (skip: readonly string[]): readonly Gate[] => {
  const unknown = skip.find((name) => allGates.every((gate) => gate.name !== name));
  if (unknown === undefined) return allGates.filter((gate) => !skip.includes(gate.name));
  const names = allGates.map((gate) => gate.name).join(', ');
  throw new Problem(`gates.skip: there is no gate "${unknown}". There are: ${names}.`);
};

/** A machine that cannot draw is no fault of the program's: it is tried again and spends nothing. */
const failure = (error: unknown): Result => {
  if (!(error instanceof RenderError)) throw error;
  if (transientReasons.has(error.reason)) return { kind: 'retry', afterMs: 1_000, error: error.message };
  return { kind: 'rejected', reason: error.reason, detail: error.message, log: error.log };
};

const draw = async (work: Work, { renderers, config }: RenderStageOptions): Promise<[Renderer, Rendering]> => {
  const { program, language }: CodeOutput = await work.output('code');
  const renderer = renderers.of(language);
  const { scale, timeoutMs } = config.render;
  return [renderer, await renderer.render(program, { scale, limits: { timeoutMs }, signal: work.signal })];
};

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
export const renderStage = (options: RenderStageOptions): Stage<'render'> => {
  const { renderers, images, config } = options;
  const gates = gatesOf(config.gates.skip);
  const judge = async (renderer: Renderer, rendering: Rendering): Promise<Result> => {
    const results = await runGates(rendering, { gates });
    const last = results.at(-1);
    if (last && !last.verdict.pass) {
      const { reason, detail } = last.verdict;
      return { kind: 'rejected', reason, detail, log: rendering.log };
    }
    const { width, height, scene, log, png } = rendering;
    const environment = { browser: (await renderers.browser()).version, fonts: renderers.fonts() };
    const value: RenderOutput = {
      image: await images.put(png),
      width,
      height,
      scale: config.render.scale,
      log,
      renderer: `${renderer.language} ${renderer.version}`,
      environment,
      gates: Object.fromEntries(results.map(({ gate, version }) => [gate, version])),
    };
    return { kind: 'done', value, artifacts: { scene } };
  };
  const drawnWith = createVersions(renderers);
  return defineStage({
    name: 'render',
    version: `1.${config.render.scale}.${gates.map(({ name, version }) => `${name} ${version}`).join(', ')}`,
    versionOf: (origin) => drawnWith(languageOf(origin)),
    // While one figure is judged and stored the browser draws another, and one more waits at its door.
    concurrency: workersOf(config) * 2 + 2,
    run: async (work) => {
      let drawn: [Renderer, Rendering];
      try {
        drawn = await draw(work, options);
      } catch (error) {
        return failure(error);
      }
      return judge(...drawn);
    },
  });
};
