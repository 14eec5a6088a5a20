import type { ImageStore } from '../../db/images.js';
import type { Config } from '../config.js';
import type { Models } from '../llm/ask.js';
import { defineStage, type Stage } from '../stage.js';
import { judge, judgePrompts } from '../writing/judge.js';
import { versionOfPrompts } from '../writing/who.js';

export interface JudgeStageOptions {
  readonly config: Config;
  readonly models: Models;
  readonly images: Pick<ImageStore, 'get'>;
}

/** Whether there is anybody to judge, and anything. */
export const judges = ({ config, models }: Pick<JudgeStageOptions, 'config' | 'models'>): boolean =>
  config.judges.sources.length > 0 && models.has('judge');

/** Model judges, after all that can be computed has passed. What comes from another source than they judge goes through. */
export const judgeStage = ({ config, models, images }: JudgeStageOptions): Stage<'judge'> => {
  const { sources, suitability } = config.judges;
  const isJudged = (source: string): boolean => sources.some((known) => known === source);
  return defineStage({
    name: 'judge',
    version: '1',
    versionOf: ({ source }) =>
      isJudged(source) ? `${suitability}.${versionOfPrompts(models, judgePrompts)}` : 'unjudged',
    concurrency: models.concurrency,
    run: async (work) => {
      if (!isJudged(work.origin.source)) return { kind: 'done', value: { judgements: [] } };
      const { program, language } = await work.output('code');
      const { image } = await work.output('render');
      const figure = await images.get(image);
      const judged = await judge(models, { program, language, figure, sample: work.id, suitability });
      return judged.kind === 'done' ? { kind: 'done', value: { judgements: judged.value } } : judged;
    },
  });
};
